"""What can go wrong when asking fal, as values that a summary can list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """Why something could not be had; the value is what ``--json`` prints."""

    BUDGET = "run-timeout"
    CONNECTION = "connection"
    CURSOR_LOOP = "cursor-loop"
    ENCODING = "content-encoding"
    HTML = "html"
    HTTP = "http-status"
    INVALID = "invalid"
    LOSS = "sudden-loss"
    MISSING = "missing"
    NOT_JSON = "not-json"
    NOT_WRITTEN = "not-written"
    OFFLINE = "offline"
    PAGES = "repeated-page"
    RATE = "rate-limited"
    REDIRECT = "redirect"
    SERVER = "server-error"
    SHAPE = "wrong-shape"
    TIMEOUT = "timeout"
    TOO_DEEP = "too-deep"
    TOO_LARGE = "too-large"
    TRUNCATED = "truncated"
    UNREADABLE = "unreadable-contract"


#: After these, what a run has not asked for is left to the next one, which goes on where this one stopped.
INTERRUPTIONS = frozenset({Cause.BUDGET, Cause.RATE})


class Scope(StrEnum):
    """How much a failure concerns; the value is what ``--json`` prints."""

    #: The listing, or a file that everything is written to: the run says little about fal.
    RUN = "run"
    #: One endpoint, one row of the listing, some prices: everything else went on.
    ROW = "row"


@dataclass(frozen=True)
class Failure:
    """One thing that could not be had.

    ``endpoint`` is empty when the failure concerns no single endpoint, or one that has no name; ``partial`` says then
    that everything else went on.
    """

    endpoint: str
    cause: Cause
    detail: str
    partial: bool = False

    @property
    def scope(self) -> Scope:
        """Whether the run as a whole failed, or a part of it."""
        return Scope.ROW if self.endpoint or self.partial else Scope.RUN

    def to_json(self) -> dict[str, str]:
        """The failure as JSON-ready data."""
        found = {"endpoint": self.endpoint, "cause": self.cause.value, "detail": self.detail}
        return {**found, "scope": self.scope.value}


class FalError(Exception):
    """A failure on its way to the place that turns it into a value (see ``failure``)."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail

    def failure(self, endpoint: str = "") -> Failure:
        """This error as a value that names ``endpoint``."""
        return Failure(endpoint, self.cause, self.detail)


class Transient(FalError):
    """A failure that may pass: worth another try, after ``wait`` seconds if the server said so."""

    def __init__(self, cause: Cause, detail: str, wait: float | None = None) -> None:
        super().__init__(cause, detail)
        self.wait = wait
