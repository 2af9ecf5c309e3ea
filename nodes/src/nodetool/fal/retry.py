"""
When a request to fal is made again, and after how long.
"""

import random
import re
from collections.abc import Iterator

from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.settings import Settings

#: Refusals of a client that another attempt may turn into an answer: too slow, too early, too many.
_LATER = frozenset({408, 425, 429})
#: Answers that say for certain that a submission was not taken.
_NOT_TAKEN = frozenset({408, 429, 503})
_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{0,9})?")


def backoff(settings: Settings, count: float | None = None) -> Iterator[float]:
    """Seconds before each of ``count`` repeats (``None``: without end): doubling up to the ceiling, half at random."""
    attempt = 0
    while count is None or attempt < count:
        yield min(settings.retry_delay * 2.0 ** min(attempt, 30), settings.retry_ceiling) * random.uniform(0.5, 1.0)
        attempt += 1


def asked_for(failure: Refusal | Broken, settings: Settings) -> float:
    """The seconds in ``Retry-After``, at most the ceiling. The header's other form, a date, is not one that fal sends."""
    text = failure.headers.get("retry-after", "").strip() if isinstance(failure, Refusal) else ""
    return min(float(text), settings.retry_ceiling) if _SECONDS.fullmatch(text) else 0.0


def is_transient(failure: Refusal | Broken) -> bool:
    """Whether asking the same question again may get an answer: no connection, no JSON, 408, 425, 429, 5xx."""
    return isinstance(failure, Broken) or failure.status in _LATER or failure.status >= 500


def is_not_taken(failure: Refusal | Broken) -> bool:
    """Whether a submission that ended so cannot have been accepted, and may be sent again."""
    if isinstance(failure, Broken):
        return not failure.uncertain
    return failure.status in _NOT_TAKEN and not is_verdict(failure)


def is_verdict(refusal: Refusal) -> bool:
    """Whether an error is the outcome of the run itself, not of the way to it: asking again changes nothing."""
    if refusal.headers.get("x-fal-error-type") or refusal.headers.get("x-fal-request-timeout-type"):
        return True
    body = refusal.body
    return isinstance(body, dict) and bool(body.get("error_type") or isinstance(body.get("detail"), list))
