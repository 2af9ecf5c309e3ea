"""``specs/prices.json``: what fal asked for each endpoint, and when it was read."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.problems import Problem, ProblemError
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.source import PriceList

PRICES = "prices.json"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class PriceFile:
    """The file's content. ``fetched`` is the date of every row that has no ``date`` of its own."""

    fetched: str = ""
    rows: Mapping[str, Row] = field(default_factory=dict)

    def text(self) -> str:
        """The file: sorted, one line an endpoint, the same bytes for the same content."""
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(self.rows[name])}" for name in sorted(self.rows))
        return f'{{\n "fetched": {json.dumps(self.fetched)},\n "prices": {{\n{lines}\n }}\n}}\n'


def read_price_file(path: Path) -> PriceFile:
    """The file at ``path``, empty without one. Raises ``ProblemError`` when it is not what a sync wrote."""
    try:
        content = json.loads(path.read_bytes())
        rows = {str(name): dict(row) for name, row in content["prices"].items()}
        return PriceFile(str(content["fetched"]), rows)
    except FileNotFoundError:
        return PriceFile()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "restore the file with git, then run sync again"
        raise ProblemError([Problem(path.name, "prices", f"cannot be read: {error}", hint)]) from None


def merge_prices(old: PriceFile, new: PriceList, chosen: Collection[str] | None = None) -> PriceFile:
    """``old`` brought up to date with ``new``; only the ``chosen`` endpoints unless that is ``None``.

    A price that is not in a whole list any more stays with the date at which it was last read. What a partial list
    says (some failed, or only some were chosen) carries its own date, because the file's date is that of the rest.
    The same prices give back ``old`` itself: the date is that of the last change, so an idle night changes no file.
    """
    given = {name: price.to_json() for name, price in new.prices.items() if chosen is None or name in chosen}
    whole = chosen is None and not new.failures
    rows = _whole(old, given) if whole or not old.fetched else _partial(old, given, new.date)
    if rows == old.rows:
        return old
    return PriceFile(new.date if whole or not old.fetched else old.fetched, rows)


@dataclass(frozen=True)
class Repriced:
    """An endpoint whose price is another than before; ``before`` and ``after`` are its rows without dates."""

    endpoint: str
    before: Row
    after: Row


@dataclass(frozen=True)
class CostText:
    """A text in a spec that speaks of cost, by the endpoint and the keys of the file: ``fields.style.description``."""

    endpoint: str
    key: str


def repriced(old: PriceFile, new: PriceFile) -> Iterator[Repriced]:
    """Every endpoint that both files price, and differently."""
    for name, row in sorted(new.rows.items()):
        before, after = _bare(old.rows.get(name, {})), _bare(row)
        if before and before != after:
            yield Repriced(name, before, after)


def price_text(row: Row) -> str:
    """A row for people: ``0.14 USD / seconds``."""
    return f"{row.get('unit_price')} {row.get('currency')} / {row.get('unit') or 'unit'}"


def family(endpoint: str) -> str:
    """What the names of endpoints that are compared with each other begin with.

    ``fal-ai/luma-photon`` of ``fal-ai/luma-photon/flash``.
    """
    return "/".join(endpoint.split("/")[:2])


def too_old(old: PriceFile, new: PriceList) -> Failure | None:
    """The failure that a list is which is older than what is pinned; ``None`` for a newer one."""
    # Dates may name a month only; compared as text, 2026-05 comes before 2026-05-12.
    if new.date >= old.fetched:
        return None
    return Failure(
        "", Cause.INVALID, f"the prices are of {new.date}, older than those of {old.fetched} in {PRICES}", partial=True
    )


def _whole(old: PriceFile, given: Mapping[str, Row]) -> dict[str, Row]:
    gone = {name: {**row, "date": row.get("date", old.fetched)} for name, row in old.rows.items() if name not in given}
    return {**gone, **given}


def _partial(old: PriceFile, given: Mapping[str, Row], date: str) -> dict[str, Row]:
    dated = {} if date == old.fetched else {"date": date}
    changed = {name: {**row, **dated} for name, row in given.items() if _bare(old.rows.get(name, {})) != row}
    return {**old.rows, **changed}


def _bare(row: Row) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "date"}
