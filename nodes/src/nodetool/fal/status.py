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
    "IN_PROGRESS": "running",
    "COMPLETED": "completed",
    "FAILED": "failed",
    "ERROR": "failed",
    "CANCELLED": "failed",
    "CANCELED": "failed",
}


@dataclass(frozen=True)
class Status:
    """Where a request is. ``position`` counts those before it in the queue; ``error`` is the runner's, if it failed."""

    state: State
    position: int | None = None
    logs: Sequence[Any] = field(default=(), repr=False)
    error: str = ""
    error_type: str = ""

    @property
    def is_last(self) -> bool:
        """Whether the request has ended."""
        return self.state in ("completed", "failed")


def read_status(body: Any) -> Status:
    """
    The status in a JSON answer; logs that are missing or not a list count as empty.

    Raises ``ValueError`` with fal's own words, or the shape of the answer, when it names no known state.
    """
    word = str(body.get("status", "")).upper() if isinstance(body, dict) else ""
    state = _STATES.get(word)
    if state is None:
        raise ValueError(_reason(body) or shape(body))
    position = body.get("queue_position")
    return Status(
        state,
        position if isinstance(position, int) else None,
        _lines(body.get("logs")),
        _reason(body) or (word if state == "failed" else ""),
        str(body.get("error_type") or ""),
    )


def _lines(logs: Any) -> Sequence[Any]:
    if isinstance(logs, str):
        return logs.splitlines()
    return logs if isinstance(logs, list) else ()


def _reason(body: Any) -> str:
    """What fal says went wrong, under whichever key."""
    found = (body.get(name) for name in ("error", "detail", "message")) if isinstance(body, dict) else iter(())
    said = next((value for value in found if value), "")
    if isinstance(said, dict):
        said = said.get("message") or said.get("msg") or said.get("detail") or said
    return str(said)
