"""
fal's refusals as errors that a person can act on.

Sources: https://docs.fal.ai/errors for the types of 422 details and of ``x-fal-error-type``; ``fal-client`` for
the headers.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, cast

from nodetool.fal.errors import (
    ContentRefused,
    FalError,
    InputsRefused,
    InsufficientCredit,
    KeyRefused,
    NotFound,
    QueueTimeout,
    RateLimited,
    RunnerFailed,
    SubmitUncertain,
    Unreachable,
)
from nodetool.fal.fate import REQUESTS_PAGE
from nodetool.fal.redaction import brief, clean
from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.retry import is_transient, is_verdict
from nodetool.fal.shapes import ListOf, MapOf, Shape, Structure, branches, parameters_of
from pydantic import BaseModel

_POLICY = "content_policy_violation"
#: What fal says with 401 and 403 where the key is good, but the account has not paid, or is closed for now.
_NO_CREDIT = re.compile(
    r"balance|credit|billing|payment|top[ _-]?up|unpaid|invoice|\bfunds\b|overdue|past due", re.IGNORECASE
)
_CLOSED = re.compile(
    r"\b(account|user|team|organi[sz]ation|workspace)\b.{0,80}\b(suspended|locked|blocked|banned|disabled|deactivated|restricted)",
    re.IGNORECASE,
)
_BILLING = "https://fal.ai/dashboard/billing"
#: Problems that are named: a list with an error in each entry has thousands, more than a message holds.
_NAMED = 100
#: Error types that stand for a run that never started in time.
_START_TIMEOUTS = frozenset({"request_timeout", "startup_timeout", "runner_scheduling_failure"})


def explain(
    failure: Refusal | Broken, endpoint: str, model: type[BaseModel], key: str, request_id: str = ""
) -> FalError:
    """
    The error for what the transport raised, under the field names of ``model``; ``key`` is kept out of it.

    ``request_id`` is that of the request which was asked about; empty where a submission failed.
    """
    is_asked = bool(request_id)
    request_id = failure.request_id or request_id
    if isinstance(failure, Broken):
        return _unreached(failure, endpoint, request_id)
    return _Explanation(failure, endpoint, model, key, request_id, is_asked).error()


def _unreached(failure: Broken, endpoint: str, request_id: str) -> FalError:
    if failure.uncertain:
        return SubmitUncertain(
            f"{endpoint} was sent to fal, but no usable answer came back: {failure.reason}; fal may be running it, so it"
            f" is not sent again, see {REQUESTS_PAGE}",
            request_id,
        )
    return Unreachable(f"fal could not be reached for {endpoint}: {failure.reason}", request_id)


class _Explanation:
    """One refusal, on its way to becoming an error."""

    def __init__(
        self, refusal: Refusal, endpoint: str, model: type[BaseModel], key: str, request_id: str, is_asked: bool
    ) -> None:
        self.refusal = refusal
        self.endpoint = endpoint
        self.model = model
        self.key = key
        self.request_id = request_id
        self.is_asked = is_asked

    def error(self) -> FalError:
        if any(detail.get("type") == _POLICY for detail in self.details()):
            return self._content()
        if self.kind() in _START_TIMEOUTS or self.refusal.headers.get("x-fal-request-timeout-type") == "user":
            return QueueTimeout(
                f"fal could not start this in time: {self.message()} ({self.endpoint})", self.request_id
            )
        status = self.refusal.status
        if status in (401, 403) and _NO_CREDIT.search(self.message()):
            status = 402
        elif status in (401, 403) and _CLOSED.search(self.message()):
            return self._closed()
        return _BY_STATUS.get(status, _Explanation._other)(self)

    def kind(self) -> str:
        """fal's machine-readable type of the error, or an empty string."""
        body = self.refusal.body if isinstance(self.refusal.body, dict) else {}
        return str(body.get("error_type") or self.refusal.headers.get("x-fal-error-type") or "")

    def details(self) -> Sequence[dict[str, Any]]:
        """The entries of a validation error."""
        found = self.refusal.body.get("detail") if isinstance(self.refusal.body, dict) else None
        return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []

    def message(self) -> str:
        """What fal says, in one cleaned line; the status where it says nothing."""
        body = self.refusal.body
        said = body.get("detail") or body.get("message") or body.get("error") if isinstance(body, dict) else body
        if self.details():
            said = "; ".join(str(entry.get("msg", "")) for entry in self.details())
        # The error page of a gateway says nothing about the request.
        text = "" if not said or str(said).lstrip().startswith("<") else str(said)
        return clean(text, self.key) or f"HTTP {self.refusal.status}"

    def _content(self) -> FalError:
        return ContentRefused(f"fal's content policy refuses this: {self.message()} ({self.endpoint})", self.request_id)

    def _inputs(self) -> FalError:
        details = self.details()
        problems = [self._problem(detail) for detail in details[:_NAMED]] or [self.message()]
        more = [f"and {len(details) - _NAMED} more"] if len(details) > _NAMED else []
        return InputsRefused([*problems, *more], self.request_id)

    def _problem(self, detail: dict[str, Any]) -> str:
        where = located(detail.get("loc", ()), self.model)
        said = clean(str(detail.get("msg", "refused")), self.key)
        shown = f" (got {brief(detail['input'], self.key)})" if detail.get("input") not in (None, "", {}, []) else ""
        return f"{where}: {said}{shown}" if where else f"{said}{shown}"

    def _credit(self) -> FalError:
        return InsufficientCredit(
            f"The fal account has no credit left: {self.message()}; add credit at {_BILLING}", self.request_id
        )

    def _closed(self) -> FalError:
        return InsufficientCredit(
            f"fal does not serve this account for now: {self.message()}; the key is not the reason, see {_BILLING}",
            self.request_id,
        )

    def _key(self) -> FalError:
        return KeyRefused(
            f"fal refuses the key: {self.message()}; check FAL_API_KEY in NodeTool's settings, or FAL_KEY in the"
            f" environment, and whether the key may use {self.endpoint} (keys: https://fal.ai/dashboard/keys)",
            self.request_id,
        )

    def _unknown(self) -> FalError:
        what = f"this request to {self.endpoint}" if self.is_asked else self.endpoint
        return NotFound(f"fal does not know {what}, or no longer does: {self.message()}", self.request_id)

    def _rate(self) -> FalError:
        return RateLimited(f"fal takes no more requests from this account for now: {self.message()}", self.request_id)

    def _other(self) -> FalError:
        if is_transient(self.refusal) and not self.refusal.named and not is_verdict(self.refusal):
            return Unreachable(f"fal's gateway keeps failing: {self.message()} ({self.endpoint})", self.request_id)
        kind = f" ({clean(self.kind(), self.key, 100)})" if self.kind() else ""
        return RunnerFailed(f"The model's runner failed{kind}: {self.message()} ({self.endpoint})", self.request_id)


_BY_STATUS: dict[int, Callable[[_Explanation], FalError]] = {
    400: _Explanation._inputs,
    401: _Explanation._key,
    402: _Explanation._credit,
    403: _Explanation._key,
    404: _Explanation._unknown,
    413: _Explanation._inputs,
    422: _Explanation._inputs,
    429: _Explanation._rate,
}


def located(loc: Any, model: type[BaseModel]) -> str:
    """
    The field that a detail's ``loc`` (``["body", "loras", 0, "image_url"]``) means: ``loras[0].image``.

    Parts that name neither a member nor an index, like pydantic's names for the arms of a union, are left out.
    """
    parts = list(loc) if isinstance(loc, list | tuple) else []
    parts = parts[1:] if parts[:1] in (["body"], ["query"]) else parts
    shapes: tuple[Shape, ...] = (Structure(cast(Any, model)),)
    path = ""
    for part in parts:
        step = _step(shapes, part)
        if step is not None:
            path += step[0]
            shapes = step[1]
    return path.removeprefix(".") or ".".join(map(str, parts))


def _step(shapes: Sequence[Shape], part: Any) -> tuple[str, tuple[Shape, ...]] | None:
    for shape in shapes:
        if isinstance(shape, ListOf) and isinstance(part, int):
            return f"[{part}]", branches(shape.item)
        if isinstance(shape, MapOf):
            return f".{part}", branches(shape.value)
        if isinstance(shape, Structure):
            for parameter in parameters_of(shape.model).values():
                if parameter.fal_name == part:
                    return f".{parameter.name}", branches(parameter.shape)
    return None
