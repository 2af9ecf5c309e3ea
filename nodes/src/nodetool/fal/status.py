"""
fal's answer to "what is the status", in whichever shape it comes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from nodetool.fal.redaction import shape

State = Literal["queued", "running", "completed", "failed"]
_STATES: dict[str, State] = {
    "IN_QUEUE": "queued",
    "QUEUED": "queued",
    "PENDING": "queued",
    "IN_PROGRESS": "running",
    "RUNNING": "running",
    "PROCESSING": "running",
    "COMPLETED": "completed",
    "FAILED": "failed",
    "ERROR": "failed",
    "CANCELLED": "failed",
    "CANCELED": "failed",
}
#: What stands in fal's answers about a status, and in those to a submission.
_KEYS = frozenset(
    {"status", "state", "request_id", "queue_position", "logs", "metrics", "response_url", "status_url", "cancel_url"}
)


#: Keys under which fal and its runners say what went wrong, those of them that nothing but an error stands under, and
#: how many errors of a list are told.
_FAULTS = ("error", "errors")
_REASONS = (*_FAULTS, "detail", "message")
_ERRORS = 5


@dataclass(frozen=True)
class Status:
    """
    Where a request is. ``position`` counts those before it in the queue; ``error`` is what fal says of a failure,
    ``word`` the state in fal's own word. A remark beside a state that is no failure is no error.
    """

    state: State
    position: int | None = None
    logs: Sequence[Any] = field(default=(), repr=False)
    error: str = ""
    error_type: str = ""
    word: str = ""

    @property
    def is_last(self) -> bool:
        """Whether the request has ended."""
        return self.state in ("completed", "failed")

    @property
    def has_failed(self) -> bool:
        """Whether the request has ended badly, whatever its state is called."""
        return self.state == "failed" or bool(self.error)


def read_status(body: Any) -> Status:
    """
    The status in a JSON answer; logs that are missing or not a list count as empty.

    Raises ``ValueError`` with fal's own words, or the shape of the answer, when it names no known state.
    """
    word = word_of(body)
    state = _STATES.get(word)
    if state is None:
        raise ValueError(reason(body) or shape(body))
    position = body.get("queue_position")
    return Status(
        state,
        position if isinstance(position, int) else None,
        _lines(body.get("logs")),
        reason(body, _REASONS if state == "failed" else _FAULTS),
        str(body.get("error_type") or ""),
        word,
    )


def is_unfinished(body: Any) -> bool:
    """Whether a JSON answer is nothing but a status, of a request that has not ended."""
    return isinstance(body, dict) and set(body) <= _KEYS and _STATES.get(word_of(body)) in ("queued", "running")


def word_of(body: Any) -> str:
    """
    What a JSON answer about a request calls its state, or what became of its cancellation: ``status``, else ``state``,
    in capitals; empty where it says neither.
    """
    return str(body.get("status") or body.get("state") or "").upper() if isinstance(body, dict) else ""


def _lines(logs: Any) -> Sequence[Any]:
    if isinstance(logs, str):
        return logs.splitlines()
    return logs if isinstance(logs, list) else ()


def is_failure(body: Any) -> bool:
    """Whether a JSON object says by its ``status`` that the run has failed."""
    # Not `word_of`: this may be a model's own answer, in which `state` means anything.
    word = body.get("status") if isinstance(body, dict) else None
    return isinstance(word, str) and _STATES.get(word.upper()) == "failed"


def reason(body: Any, keys: Sequence[str] = _REASONS) -> str:
    """What fal says went wrong, under whichever of ``keys``; empty when it says nothing."""
    found = (body.get(name) for name in keys) if isinstance(body, dict) else iter(())
    said = next((value for value in found if value), "")
    return "; ".join(map(_message, said[:_ERRORS])) if isinstance(said, list) else _message(said)


def _message(said: Any) -> str:
    """The words of an error, which may be an object around them."""
    if isinstance(said, dict):
        said = said.get("message") or said.get("msg") or said.get("detail") or said
    return str(said)
