"""
What became of a request at fal, so that whoever gives a run up can say it.
"""

import atexit
import contextlib
import time
from dataclasses import dataclass
from typing import Literal

import httpx
from nodetool.fal.errors import FalError, SubmitUncertain
from nodetool.fal.upstream import is_home

State = Literal["nothing", "sent", "accepted", "ended", "told", "untold"]
REQUESTS_PAGE = "https://fal.ai/dashboard/requests"


@dataclass
class Fate:
    """
    One request's fate, updated as it is known.

    ``state`` is ``nothing`` (fal has nothing to do for it), ``sent`` (an answer to the submission is outstanding
    or was lost), ``accepted``, ``ended`` (at fal), ``told`` (to stop) or ``untold`` (fal could not be told).
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

    def tell_all(self, seconds: float = 5.0) -> list[str]:
        """Tells fal to stop what is left, each request once, for ``seconds`` together. Returns those that fal heard of."""
        deadline = time.monotonic() + seconds
        told = []
        while self._requests and (left := deadline - time.monotonic()) > 0:
            request_id, (url, key) = self._requests.popitem()
            with contextlib.suppress(httpx.HTTPError):
                headers = {"Authorization": f"Key {key}"} if is_home(httpx.URL(url)) else {}
                if httpx.put(url, headers=headers, timeout=left).status_code < 500:
                    told.append(request_id)
        return told


LIVE = Live()
atexit.register(LIVE.tell_all)
