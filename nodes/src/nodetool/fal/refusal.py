"""
How a request to fal can fail on the level of HTTP: refused with an answer, or without one.
"""

from dataclasses import dataclass, field
from typing import Any

import httpx

#: fal's id of the request, in the answers of fal itself; what a gateway makes up has none.
REQUEST_ID = "x-fal-request-id"


@dataclass
class Refusal(Exception):
    """An answer that is not a result: its status, headers and body as fal sent them."""

    status: int
    headers: httpx.Headers = field(repr=False)
    body: Any = field(repr=False)
    request_id: str = ""

    def __str__(self) -> str:
        return f"HTTP {self.status}"

    @property
    def named(self) -> str:
        """The request id that came with this very answer; empty for answers of gateways."""
        return str(self.headers.get(REQUEST_ID, "")) if self.headers else ""

    @property
    def is_report(self) -> bool:
        """Whether this is fal's own JSON. Pages, and the JSON of gateways, are not."""
        return isinstance(self.body, dict) and not _OWN.isdisjoint(self.body)

    @property
    def is_fals(self) -> bool:
        """Whether fal itself says this, and not a gateway on the way to it."""
        return self.is_report or bool(self.named)


@dataclass
class Broken(Exception):
    """
    No usable answer. ``uncertain`` says that fal may have taken what was sent all the same.

    ``named`` is the request id that came with a whole answer which cannot be used; empty where no answer came, or
    one of a gateway. ``is_astray``: the answer leads to another address, which is not asked.
    """

    reason: str
    uncertain: bool
    request_id: str = ""
    named: str = ""
    is_astray: bool = False

    def __str__(self) -> str:
        return self.reason


#: Keys of a JSON object that reports an error instead of being a result.
REPORT = frozenset({"detail", "error", "error_type", "message", "request_id", "status", "status_code"})
#: Those of them that show that it comes from fal: a gateway's JSON has a ``message`` at most.
_OWN = REPORT - {"message", "status_code"}


def disguised(response: httpx.Response, body: Any, request_id: str) -> Refusal | None:
    """The refusal in a response with a good status whose body is nothing but fal's ``detail``; else ``None``."""
    if not isinstance(body, dict) or not body.get("detail") or not set(body) <= REPORT:
        return None
    given = body.get("status_code", body.get("status"))
    if not isinstance(given, int) or not 400 <= given < 600:
        given = 422 if isinstance(body["detail"], list) else response.status_code
    return Refusal(given, response.headers, body, request_id)
