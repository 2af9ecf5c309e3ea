"""
What fal asks for each endpoint, as it was when this release was made.

``prices.json`` is packed by the generator from ``specs/prices.json``, which ``sync`` writes from fal's pricing API.
"""

import functools
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib.resources import files
from typing import Any

from nodetool.fal.money.amounts import decimal_of
from nodetool.fal.redaction import clean

logger = logging.getLogger(__name__)
#: fal changes prices every few weeks: an older one is said to be old.
STALE_DAYS = 90


@dataclass(frozen=True)
class Price:
    """``unit_price`` is in US dollars for one ``unit`` as fal names it; ``fetched`` is a date or a month."""

    unit_price: Decimal
    unit: str
    fetched: str

    def age(self, today: date | None = None) -> int | None:
        """Days since the price was read; ``None`` when nobody knows, as for a date in the future."""
        try:
            # A month counts from its first day: a price is rather called too old than too new.
            read = date.fromisoformat(self.fetched if self.fetched.count("-") == 2 else f"{self.fetched}-01")
        except ValueError:
            return None
        days = ((today or datetime.now(UTC).date()) - read).days
        return days if days >= 0 else None

    def is_stale(self, today: date | None = None) -> bool:
        """Whether the price is so old that it may well have changed."""
        age = self.age(today)
        return age is None or age > STALE_DAYS


def price_of(endpoint: str) -> Price | None:
    """The price of an endpoint; ``None`` where none is known, or one in another currency than US dollars."""
    return prices().get(endpoint)


@functools.cache
def prices() -> Mapping[str, Price]:
    """All packed prices by endpoint id. A file that cannot be read gives none, and a line in the log."""
    try:
        text = files("nodetool.fal").joinpath("prices.json").read_text(encoding="utf-8")
        return read_prices(json.loads(text))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        logger.warning("No prices are known: the packed prices.json cannot be read (%s)", clean(str(error)))
        return {}


def read_prices(content: Any) -> dict[str, Price]:
    """Prices from the content of ``prices.json``. Rows that make no sense are left out."""
    fetched = str(content["fetched"])
    found = {endpoint: _price(row, fetched) for endpoint, row in content["prices"].items()}
    return {endpoint: price for endpoint, price in found.items() if price is not None}


def _price(row: Mapping[str, Any], fetched: str) -> Price | None:
    amount = decimal_of(row.get("unit_price"))
    if amount is None or row.get("currency") != "USD":
        return None
    return Price(amount, clean(str(row.get("unit", ""))), str(row.get("date", fetched)))
