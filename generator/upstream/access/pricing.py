"""Prices as fal publishes them: ``GET /models/pricing``, or a file of the same shape."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from generator.upstream.access.batches import Rows, all_pages, halved, in_batches
from generator.upstream.access.client import Client
from generator.upstream.access.failures import INTERRUPTIONS, Cause, Failure, FalError
from generator.upstream.access.names import is_endpoint_id
from generator.upstream.access.settings import MAX_BATCH
from generator.upstream.access.source import Price, PriceList
from generator.upstream.access.strict_json import JsonObject, parse_object

_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")
_CURRENCY = re.compile(r"[A-Z]{3}")
MAX_UNIT = 60


async def ask_prices(client: Client, endpoints: Sequence[str], today: date) -> PriceList:
    """The prices of ``endpoints`` that fal knows; a batch that fails is a failure, and the others go on."""
    rows: dict[str, Any] = {}
    failures: list[Failure] = []
    for batch in in_batches(endpoints, MAX_BATCH):
        try:
            rows |= await halved(lambda part: _ask(client, part), batch)
        except FalError as error:
            failures.append(Failure("", error.cause, f"prices of {len(batch)} endpoints: {error.detail}", partial=True))
            if error.cause in INTERRUPTIONS:
                break
    prices, bad = _prices(rows.values())
    return PriceList(today.isoformat(), prices, (*failures, *bad))


async def _ask(client: Client, endpoints: Sequence[str]) -> Rows:
    return await all_pages(client, endpoints, lambda cursor: _url(client, endpoints, cursor), _objects)


def _objects(page: JsonObject) -> list[dict[str, Any]]:
    return [row for row in _rows(page) if isinstance(row, dict)]


def _url(client: Client, endpoints: Sequence[str], cursor: str | None) -> str:
    query = [("endpoint_id", endpoint) for endpoint in endpoints]
    if cursor is not None:
        query.append(("cursor", cursor))
    return f"{client.settings.api_url}/models/pricing?{urlencode(query)}"


def read_prices(path: Path, when: str = "") -> PriceList:
    """The prices in a file that holds pages of fal's answer; the date comes from ``when`` or from the file's name.

    Raises ``ValueError`` for a file without a date, without prices, or that is not JSON, and ``OSError`` for one that
    cannot be read.
    """
    stated = when or next(iter(_DATE.findall(path.stem)), "")
    if not _DATE.fullmatch(stated):
        raise ValueError(f"{path}: no date; name the file like prices-2026-05.json, or give the date")
    try:
        rows = _rows(parse_object(path.read_bytes()))
    except FalError as error:
        raise ValueError(f"{path}: {error.detail}") from None
    prices, bad = _prices(rows)
    return PriceList(stated, prices, tuple(bad))


def _rows(page: JsonObject) -> list[Any]:
    rows = page.get("prices")
    if not isinstance(rows, list):
        raise FalError(Cause.SHAPE, "there is no list `prices`")
    return rows


def _prices(rows: Iterable[Any]) -> tuple[dict[str, Price], list[Failure]]:
    found: dict[str, Price] = {}
    failures: list[Failure] = []
    for row in rows:
        price, name = _price(row), row.get("endpoint_id") if isinstance(row, dict) else None
        if price is not None and is_endpoint_id(name):
            found[str(name)] = price
        else:
            failures.append(Failure("", Cause.INVALID, f"a price is unusable: {row!r:.200}", partial=True))
    return found, failures


def _price(row: Any) -> Price | None:
    if not isinstance(row, dict):
        return None
    amount, unit, currency = row.get("unit_price"), row.get("unit"), row.get("currency")
    if not isinstance(amount, int | float) or isinstance(amount, bool) or not 0 <= amount < math.inf:
        return None
    if not isinstance(unit, str) or len(unit) > MAX_UNIT or not unit.isprintable():
        return None
    if not isinstance(currency, str) or not _CURRENCY.fullmatch(currency):
        return None
    return Price(amount, unit.strip(), currency)
