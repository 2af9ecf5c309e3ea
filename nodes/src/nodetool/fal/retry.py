"""
When a request to fal is made again, and after how long.
"""

import random
import re
from collections.abc import Iterator, Mapping

from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.settings import Settings

#: Refusals of a client that another attempt may turn into an answer: too slow, too early, too many.
_LATER = frozenset({408, 425, 429})
#: Answers that say that a submission was not taken.
_NOT_TAKEN = frozenset({408, 429, 503})
#: What a gateway says of requests that it does not pass on: of their form, their size, or the way they came.
_NOT_PASSED_ON = frozenset({407, 411, 413, 414, 417, 421, 425, 426, 428, 431})
#: Refusals of fal's that may be gone a moment later: not all of its parts know at once of a request, or of a key.
_DOUBTED = frozenset({401, 403, 404})
_DOUBTS = 3
_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{0,9})?")


def backoff(settings: Settings, count: float | None = None) -> Iterator[float]:
    """Seconds before each of ``count`` repeats (``None``: without end): doubling up to the ceiling, half at random."""
    attempt = 0
    while count is None or attempt < count:
        yield min(settings.retry_delay * 2.0 ** min(attempt, 30), settings.retry_ceiling) * random.uniform(0.5, 1.0)
        attempt += 1


def asked_for(failure: Refusal | Broken, settings: Settings) -> float:
    """The pause that fal asks for with ``failure``, in seconds."""
    return pause_in(failure.headers, settings) if isinstance(failure, Refusal) else 0.0


def pause_in(headers: Mapping[str, str], settings: Settings) -> float:
    """The seconds in ``Retry-After``, at most the ceiling. The header's other form, a date, is not one that fal sends."""
    text = headers.get("retry-after", "").strip()
    return min(float(text), settings.retry_ceiling) if _SECONDS.fullmatch(text) else 0.0


def is_transient(failure: Refusal | Broken) -> bool:
    """Whether asking the same question again may get an answer: no connection, no JSON, 408, 425, 429, 5xx."""
    return isinstance(failure, Broken) or failure.status in _LATER or failure.status >= 500


class Patience:
    """
    Which failures of one question about a request are not final.

    What passes is waited out, and so is every page of a gateway: it knows nothing of the request. What is in doubt
    is asked again a few times only: some refusals of fal's, pages under its request id, and redirects that lead nowhere.
    """

    def __init__(self) -> None:
        self._left = _DOUBTS

    def repeat(self, failure: Refusal | Broken) -> bool:
        """Whether to ask again."""
        if isinstance(failure, Broken):
            return not failure.is_astray or self._doubted()
        if is_transient(failure) or not failure.is_fals:
            return True
        return self._doubted() and (failure.status in _DOUBTED or not failure.is_report)

    def _doubted(self) -> bool:
        self._left -= 1
        return self._left >= 0


def is_not_taken(failure: Refusal | Broken) -> bool:
    """
    Whether a submission that ended so says that it was not accepted.

    That is to be believed only where the answer has no id of a request: one that was given an id may have been taken.
    """
    if isinstance(failure, Broken):
        return not failure.uncertain
    return failure.status in _NOT_TAKEN and not is_verdict(failure)


def is_unknown(failure: Refusal | Broken) -> bool:
    """
    Whether fal may have accepted a submission that failed so: cut off, or answered by somebody else than fal.

    A gateway's page says nothing about the submission, whatever its status, unless that is one of those that say so.
    """
    if isinstance(failure, Broken):
        return failure.uncertain
    if is_verdict(failure):
        return False
    if failure.is_report:
        return failure.status >= 500 and not is_not_taken(failure)
    return bool(failure.named) or not (is_not_taken(failure) or failure.status in _NOT_PASSED_ON)


def is_verdict(refusal: Refusal) -> bool:
    """Whether an error is the outcome of the run itself, not of the way to it: asking again changes nothing."""
    if refusal.headers.get("x-fal-error-type") or refusal.headers.get("x-fal-request-timeout-type"):
        return True
    body = refusal.body
    return isinstance(body, dict) and bool(body.get("error_type") or isinstance(body.get("detail"), list))
