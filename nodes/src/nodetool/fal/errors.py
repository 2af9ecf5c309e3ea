"""
What can go wrong with a fal request: one exception class for each kind of failure.

Every message is one sentence that a person can act on. It ends with fal's request id where there is one,
and never holds the key, uploaded bytes or base64 payloads (see :mod:`nodetool.fal.redaction`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from nodetool.fal.redaction import clean, identifier

#: A message may list many inputs, each of them a line of its own in the reader's eyes.
_LONGEST = 4000


class FalError(Exception):
    """
    A run of a fal endpoint that ended without its result.

    ``message`` is one sentence, ``request_id`` is fal's id of the request or empty when none was accepted.
    """

    def __init__(self, message: str, request_id: str = "") -> None:
        super().__init__()
        self._say(message, request_id)

    def completed(self, note: str, request_id: str) -> Self:
        """This error with another clause, and with a request id if it has none yet."""
        self._say(f"{self.message.rstrip('.')}; {note}" if note else self.message, self.request_id or request_id)
        return self

    def _say(self, message: str, request_id: str) -> None:
        self.message = clean(message, limit=_LONGEST)
        self.request_id = identifier(request_id)
        suffix = f" (request {self.request_id})" if self.request_id else ""
        self.args = (f"{self.message.rstrip('.')}{suffix}.",)


class InputsError(FalError):
    """Inputs that cannot be sent; ``problems`` has one phrase for each of them, led by the field's name."""

    def __init__(self, problems: Sequence[str], lead: str, request_id: str = "") -> None:
        self.problems = tuple(clean(problem) for problem in problems)
        super().__init__(f"{lead}: {'; '.join(self.problems)}", request_id)


class Fault(StrEnum):
    """What is wrong with an input."""

    #: It is required and has no value.
    MISSING = "missing"
    #: Its value cannot be sent, or is outside of the bounds of its field.
    INVALID = "invalid"
    #: It is a file that cannot be read.
    UNREADABLE = "unreadable"
    #: It is a file outside of fal's limits.
    LIMIT = "limit"


@dataclass(frozen=True)
class InputProblem:
    """One thing that is wrong with the inputs: where ("images[1]", "size.width"), what, and what kind of fault it is."""

    path: str
    phrase: str
    fault: Fault = Fault.INVALID

    def __str__(self) -> str:
        return f"{self.path} {self.phrase}"


class InvalidInputs(InputsError):
    """
    Inputs that the node's declaration rules out. Raised before anything is uploaded or billed.

    ``details`` has what ``problems`` says, in parts, in the same order.
    """

    def __init__(self, details: Sequence[InputProblem]) -> None:
        self.details = tuple(details)
        problems = [str(detail) for detail in self.details]
        super().__init__(problems, f"{_count(problems)} to be corrected")


class InputsRefused(InputsError):
    """Inputs that fal refused (400, 413, 422), under the node's field names."""

    def __init__(self, problems: Sequence[str], request_id: str = "") -> None:
        super().__init__(problems, "fal refused the inputs", request_id)


class AssetUnreadable(InputsError):
    """Files among the inputs that could not be read. Raised before anything is uploaded or billed."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(problems, f"{_count(problems)} cannot be read")


class BudgetExceeded(FalError):
    """A run that would cost more than a budget allows. Raised before anything is uploaded or billed."""


class UploadFailed(FalError):
    """A file that fal's storage did not take."""


class KeyMissing(FalError):
    """No fal key in NodeTool's settings or in the environment."""


class KeyMalformed(KeyMissing):
    """What is set as the key cannot be one. Raised before any request."""


class KeyRefused(FalError):
    """fal does not accept the key, or the key may not use this endpoint (401, 403)."""


class InsufficientCredit(FalError):
    """The fal account has no balance left, has not paid, or is suspended (402, or 401 and 403 that say so)."""


class NotFound(FalError):
    """fal knows no such endpoint or request (404)."""


class ContentRefused(FalError):
    """The inputs or the result violate fal's content policy."""


class RateLimited(FalError):
    """Still too many requests after all retries (429)."""


class QueueTimeout(FalError):
    """The request did not leave fal's queue in time. The message says whether fal could be told to stop it."""


class RunTimeout(FalError):
    """The run took longer than its total time. The message says whether fal could be told to stop it."""


class RunnerFailed(FalError):
    """The model's runner failed: fal accepted the request and answered with an error."""


class Unreachable(FalError):
    """fal could not be reached, or its gateway failed, after all retries."""


class SubmitUncertain(FalError):
    """Nobody knows whether fal took the request: no answer, or a gateway's error. It is never sent a second time."""


class StreamBroken(FalError):
    """A stream of partial results ended before its last one."""


class UnexpectedResponse(FalError):
    """An answer in a shape that the node does not declare; the message shows the shape."""


class NothingMade(UnexpectedResponse):
    """A run that ended well at fal without the file that the node is for; the message holds what fal did say."""


def _count(problems: Sequence[str]) -> str:
    return "1 input" if len(problems) == 1 else f"{len(problems)} inputs"
