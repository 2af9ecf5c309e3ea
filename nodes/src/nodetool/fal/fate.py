"""
What became of a request at fal, so that whoever gives a run up can say it.
"""

import atexit
import contextlib
import os
import time
from dataclasses import dataclass
from typing import Any, Literal

import httpx
from nodetool.fal.errors import FalError, SubmitUncertain
from nodetool.fal.status import word_of
from nodetool.fal.upstream import is_home

State = Literal["nothing", "sent", "accepted", "completed", "ended", "left", "told", "untold"]
REQUESTS_PAGE = "https://fal.ai/dashboard/requests"
#: The statuses with which fal takes a cancellation, and its word for that; then its words for a request that does not run.
_TAKEN = (200, 202, 204)
_REQUESTED, _COMPLETED, _UNKNOWN = "CANCELLATION_REQUESTED", "ALREADY_COMPLETED", "NOT_FOUND"


@dataclass
class Fate:
    """
    One request's fate, updated as it is known.

    ``state`` is ``nothing`` (fal has nothing to do for it), ``sent`` (an answer to the submission is outstanding
    or was lost), ``accepted``, ``completed`` (fal has a result that has not come), ``ended`` (at fal), ``left`` (it was
    only looked at, and is somebody else's), ``told`` (to stop) or ``untold`` (fal could not be told).
    """

    request_id: str = ""
    state: State = "nothing"
    trouble: str = ""
    """The last failed attempt to ask fal something, until one succeeds."""

    @property
    def is_open(self) -> bool:
        """Whether the request may be running at fal without anybody waiting for it."""
        return self.state in ("sent", "accepted", "untold")

    def note(self) -> str:
        """One clause for the error of a run that was given up; empty when nothing may be running."""
        if not self.is_open:
            return ""
        if self.request_id:
            return f"fal could not be told to stop it and may still run and bill it, see {REQUESTS_PAGE}"
        return (
            "fal did not answer its submission, so it could not be stopped and fal may still run and bill it,"
            f" see {REQUESTS_PAGE}"
        )

    def outcome(self) -> str:
        """The end of the sentence "The run took too long and …"."""
        return self.note() or ("was cancelled" if self.state == "told" else "was given up")

    def noted(self, error: FalError) -> FalError:
        """``error`` with the request's id, and with :meth:`note` where it is not said yet."""
        note = self.note()
        is_said = isinstance(error, SubmitUncertain) or note in error.message
        return error.completed("" if is_said else note, self.request_id)


def is_told(status: int, body: Any, may_be_unknown: bool = True) -> bool:
    """
    Whether an answer to a cancellation says that nothing will run: it was taken, or there is nothing to cancel.

    ``body`` is its JSON, empty where it has none. Gateways answer as well, with pages and redirections of any status:
    only fal's own words count, and silence with a status of success. ``may_be_unknown``: a request that fal does not
    know does not run.
    """
    if is_over(body):
        return is_completed(body) or may_be_unknown
    return status in _TAKEN and (word_of(body) == _REQUESTED or not body)


def is_over(body: Any) -> bool:
    """Whether fal says that there is nothing left to stop."""
    return word_of(body) in (_COMPLETED, _UNKNOWN)


def is_completed(body: Any) -> bool:
    """Whether fal says that it has a result already."""
    return word_of(body) == _COMPLETED


class Live:
    """
    The requests that this process waits for: fal is told to stop them when the interpreter ends first.

    Cancelled tasks tell fal themselves. This is for runs whose event loop just stops, as in a daemon thread.
    """

    def __init__(self) -> None:
        self._requests: dict[str, tuple[str, str]] = {}

    def add(self, request_id: str, cancel_url: str, key: str) -> None:
        """Remembers a request that fal has accepted."""
        self._requests[request_id] = (cancel_url, key)

    def remove(self, request_id: str) -> None:
        """Forgets a request that has ended, or that fal was told to stop."""
        self._requests.pop(request_id, None)

    def forget_all(self) -> None:
        """In a forked child: its parent still waits for them."""
        self._requests.clear()

    def tell_all(self, seconds: float = 5.0) -> list[str]:
        """
        Tells fal to stop what is left, each request once, for ``seconds`` together.

        Returns those that will not run; one that has a result by now is paid, and still to be had.
        """
        deadline = time.monotonic() + seconds
        told = []
        while self._requests and (left := deadline - time.monotonic()) > 0:
            request_id, (url, key) = self._requests.popitem()
            with contextlib.suppress(httpx.HTTPError):
                headers = {"Authorization": f"Key {key}"} if is_home(httpx.URL(url)) else {}
                response = httpx.put(url, headers=headers, timeout=left)
                body = _json(response)
                if is_told(response.status_code, body) and not is_completed(body):
                    told.append(request_id)
        return told


def _json(response: httpx.Response) -> Any:
    """The JSON of an answer; its text where it is none."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return response.text


LIVE = Live()
atexit.register(LIVE.tell_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=LIVE.forget_all)
