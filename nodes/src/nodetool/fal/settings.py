"""
The bounds of a run, from the environment.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

PREFIX = "NODETOOL_FAL_"


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
    poll_interval: float = 0.2
    """Between the first two questions for the status; grows to ``poll_ceiling``."""
    poll_ceiling: float = 1.5
    """The longest time between two questions for the status."""
    cancel_timeout: float = 10.0
    """For telling fal that a run is cancelled."""

    @classmethod
    def read(cls, environment: Mapping[str, str | None]) -> "Settings":
        """The defaults with what ``environment`` sets. Raises ``ValueError`` for values that are no positive numbers."""
        given = {}
        for field in fields(cls):
            text = environment.get(f"{PREFIX}{field.name.upper()}")
            if text:
                given[field.name] = _positive(f"{PREFIX}{field.name.upper()}", text)
        return cls(**given)


def _positive(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise ValueError(f"{name} must be a number of at least 0, not {text!r}.")
    return value
