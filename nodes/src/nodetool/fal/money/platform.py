"""
fal's platform API: what was billed, what is charged today, and deleting what fal keeps of a request.

Documented at https://docs.fal.ai/platform-apis. Billing events and deletions need an admin key.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
from nodetool.fal.errors import FalError, InputsRefused, KeyRefused, RateLimited, UnexpectedResponse, Unreachable
from nodetool.fal.money.amounts import BILLION, decimal_of, from_decimal
from nodetool.fal.money.prices import Price, read_prices
from nodetool.fal.network import settings_told, why
from nodetool.fal.redaction import clean, identifier

#: The one address that gets the admin key.
API = "https://api.fal.ai/v1"
#: fal takes at most 90 days in one question, and gives at most 10,000 events a page.
WINDOW = 89 * 86_400
_PAGE = 1000
_PAGES = 10_000
_BATCH = 50
_TIMEOUT = httpx.Timeout(60.0, connect=15.0)


@dataclass(frozen=True)
class Event:
    """What fal billed for one request, in billionths of a US dollar, discounts taken off."""

    request_id: str
    cost: int
    units: Decimal | None


def billing_events(key: str, start: float, end: float) -> Iterator[Event]:
    """
    Everything that fal billed between two times (seconds since 1970). Raises the classes of ``nodetool.fal.errors``.
    """
    while start < end:
        until = min(start + WINDOW, end)
        query = {"start": _iso(start), "end": _iso(until), "limit": _PAGE}
        for row in _paged(key, "/models/billing-events", query, "billing_events"):
            event = _event(row)
            if event is not None:
                yield event
        start = until


def current_prices(key: str, endpoints: Sequence[str]) -> dict[str, Price]:
    """What fal asks for ``endpoints`` today. Raises the classes of ``nodetool.fal.errors``."""
    found: dict[str, Any] = {}
    for first in range(0, len(endpoints), _BATCH):
        query = {"endpoint_id": list(endpoints[first : first + _BATCH])}
        for row in _paged(key, "/models/pricing", query, "prices"):
            found[str(row.get("endpoint_id"))] = row
    return read_prices({"fetched": datetime.now(UTC).date().isoformat(), "prices": found})


def delete_payloads(key: str, request_id: str) -> list[str]:
    """
    Deletes inputs, answer and result files of a request at fal, for good. Returns the links of files that stayed.

    Raises the classes of ``nodetool.fal.errors``.
    """
    with _client(key) as http:
        answer = _ask(http, "DELETE", f"/models/requests/{_safe(request_id)}/payloads", {})
    results = answer.get("cdn_delete_results")
    rows = [row for row in results if isinstance(row, dict)] if isinstance(results, list) else []
    return [clean(str(row.get("link"))) for row in rows if row.get("exception")]


def _safe(request_id: str) -> str:
    if not request_id or not all(char.isalnum() or char in "-_" for char in request_id):
        raise InputsRefused([f"{identifier(request_id)!r} is not a request id"])
    return request_id


def _paged(key: str, path: str, query: Mapping[str, Any], name: str) -> Iterator[Mapping[str, Any]]:
    cursor: str | None = None
    with _client(key) as http:
        for _ in range(_PAGES):
            page = _ask(http, "GET", path, {**query, **({"cursor": cursor} if cursor else {})})
            rows = page.get(name)
            if not isinstance(rows, list):
                raise UnexpectedResponse(f"fal's answer has no list {name!r}")
            yield from (row for row in rows if isinstance(row, dict))
            following = page.get("next_cursor")
            if not page.get("has_more", following) or not isinstance(following, str) or following == cursor:
                return
            cursor = following


def _client(key: str) -> httpx.Client:
    with settings_told():
        return httpx.Client(headers={"Authorization": f"Key {key}"}, timeout=_TIMEOUT, follow_redirects=False)


def _ask(http: httpx.Client, method: str, path: str, query: Mapping[str, Any]) -> dict[str, Any]:
    try:
        response = http.request(method, f"{API}{path}", params=query)
        body = response.json() if response.content else {}
    except httpx.HTTPError as error:
        raise Unreachable(f"fal's platform API does not answer ({why(error)})") from None
    except ValueError:
        raise UnexpectedResponse("fal's platform API does not answer with JSON") from None
    if response.is_success and isinstance(body, dict):
        return body
    raise _refusal(response.status_code, body)


def _refusal(status: int, body: Any) -> FalError:
    said = clean(json.dumps(body, ensure_ascii=False))
    if status in (401, 403):
        return KeyRefused(
            f"fal does not accept this key here (HTTP {status}): an admin key is needed, in FAL_ADMIN_KEY"
        )
    if status == 429:
        return RateLimited("fal asks to slow down (HTTP 429): try again in a minute")
    return UnexpectedResponse(f"fal's platform API refused the question (HTTP {status}): {said}")


def _event(row: Mapping[str, Any]) -> Event | None:
    """One event, its total where fal gives it, else units × price; ``None`` for one without a request or a cost."""
    request_id = row.get("request_id")
    if not isinstance(request_id, str) or not request_id:
        return None
    units = decimal_of(row.get("output_units"))
    nano, dollars = decimal_of(row.get("cost_estimate_nano_usd")), decimal_of(row.get("cost_total"))
    if dollars is None and nano is not None:
        dollars = nano / BILLION
    price = decimal_of(row.get("unit_price"))
    if dollars is None and units is not None and price is not None:
        dollars = units * price * (1 - (decimal_of(row.get("percent_discount")) or Decimal(0)) / 100)
    if dollars is None or not 0 <= dollars < BILLION:
        return None
    return Event(identifier(request_id), from_decimal(dollars), units)


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
