"""
The bounds of a run, from the environment.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

PREFIX = "NODETOOL_FAL_"
_FLAGS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


@dataclass(frozen=True)
class Settings:
    """
    How long a run may take, in seconds, and how it retries.

    Each is set by an environment variable: ``NODETOOL_FAL_QUEUE_TIMEOUT`` and so on.
    """

    queue_timeout: float = 1800.0
    """Waiting in fal's queue before the runner starts."""
    total_timeout: float = 7200.0
    """Uploads, queue, run and result together."""
    retries: float = 6
    """Repeats of one HTTP request after a transient failure."""
    retry_delay: float = 0.5
    """Before the first repeat; doubles with each, half of it at random."""
    retry_ceiling: float = 30.0
    """The longest wait between repeats, also when fal asks for more in ``Retry-After``."""
    status_stream: bool = True
    """Whether fal's stream of statuses is used. Without it, and where it fails, the status is asked for repeatedly."""
    poll_interval: float = 0.05
    """The shortest time between two questions for the status; it grows to 5 % of the elapsed time."""
    poll_ceiling: float = 5.0
    """The longest time between two questions for the status."""
    cancel_timeout: float = 10.0
    """For telling fal that a run is given up; before that, as long again for an answer to its submission."""

    @classmethod
    def read(cls, environment: Mapping[str, str | None]) -> "Settings":
        """The defaults with what ``environment`` sets. Raises ``ValueError`` naming a variable that makes no sense."""
        given: dict[str, Any] = {}
        for field in fields(cls):
            name = f"{PREFIX}{field.name.upper()}"
            text = environment.get(name)
            if text:
                given[field.name] = _flag(name, text) if isinstance(field.default, bool) else _positive(name, text)
        return cls(**given)


def _flag(name: str, text: str) -> bool:
    value = _FLAGS.get(text.strip().lower())
    if value is None:
        raise ValueError(f"{name} must be 1 or 0, not {text[:40]!r}.")
    return value


def _positive(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise ValueError(f"{name} must be a number of at least 0, not {text!r}.")
    return value
