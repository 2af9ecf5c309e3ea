"""
What happens to a request at fal, told to whoever keeps a record of it (a journal, a budget).

One :class:`Observer` belongs to one run. A context may bring one of its own (:func:`observe`).
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

logger = logging.getLogger(__name__)


class Observer(Protocol):
    """
    The moments of one run, in this order; each is called at most once and must not block.

    Only ``intent`` may raise: its exception ends the run before anything is sent. What the others raise is logged,
    so that a record that cannot be written never costs a paid result.
    """

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        """``arguments`` (files as URLs) are about to be sent to ``endpoint`` for the first time."""

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """fal has the request. ``urls`` has ``response_url``, ``status_url`` and ``cancel_url``."""

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        """The JSON response came; ``headers``, in lower case, came with it (such as ``x-fal-billable-units``)."""

    def failed(self, error: Exception) -> None:
        """The run ended without a response."""

    def cancelled(self, told: bool) -> None:
        """The run was given up; ``told`` says that fal knows, or that nothing was left to tell."""


@runtime_checkable
class Writing(Protocol):
    """An observer whose moments only note what they hear, as they must not block."""

    async def written(self) -> None:
        """Returns when all that was heard is written down; a run asks for that before it goes on. Raises nothing."""


class Silent:
    """An observer that does nothing."""

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        """Ignores it."""

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """Ignores it."""

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        """Ignores it."""

    def failed(self, error: Exception) -> None:
        """Ignores it."""

    def cancelled(self, told: bool) -> None:
        """Ignores it."""


class Careful:
    """Passes everything on to ``observer``, and lets only ``intent`` raise."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        """Passed on, exceptions included."""
        self._observer.intent(endpoint, arguments)

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """Passed on."""
        _quietly(self._observer.accepted, request_id, urls)

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        """Passed on."""
        _quietly(self._observer.finished, response, headers)

    def failed(self, error: Exception) -> None:
        """Passed on."""
        _quietly(self._observer.failed, error)

    def cancelled(self, told: bool) -> None:
        """Passed on."""
        _quietly(self._observer.cancelled, told)

    async def written(self) -> None:
        """Waits until an observer that writes in its own time (:class:`Writing`) has written what it heard."""
        if isinstance(self._observer, Writing):
            await self._observer.written()


class Several:
    """Passes everything on to several observers, each of which may fail without the others."""

    def __init__(self, *observers: Observer) -> None:
        self._observers = [Careful(observer) for observer in observers]

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        """Passed on, until one raises."""
        for observer in self._observers:
            observer.intent(endpoint, arguments)

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """Passed on."""
        for observer in self._observers:
            observer.accepted(request_id, urls)

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        """Passed on."""
        for observer in self._observers:
            observer.finished(response, headers)

    def failed(self, error: Exception) -> None:
        """Passed on."""
        for observer in self._observers:
            observer.failed(error)

    def cancelled(self, told: bool) -> None:
        """Passed on."""
        for observer in self._observers:
            observer.cancelled(told)

    async def written(self) -> None:
        """Passed on."""
        for observer in self._observers:
            await observer.written()


def _quietly(method: Callable[..., None], *values: Any) -> None:
    try:
        method(*values)
    except Exception as error:
        logger.error("The record of a fal request could not be written (%s in %s)", type(error).__name__, method)


def observe(context: Any) -> Observer:
    """
    The observer of a run beside the journal's (:mod:`nodetool.fal.money.record`): the context's own in
    ``fal_observer``, else one that does nothing.
    """
    found: Observer = getattr(context, "fal_observer", None) or Silent()
    return found
