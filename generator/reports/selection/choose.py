"""Which endpoints a batch holds, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.reports.selection.facts import Facts, slug


@dataclass(frozen=True)
class Criteria:
    """What an endpoint must be. Several values of one kind: any of them; several kinds: all of them."""

    modules: Sequence[str] = ()
    categories: Sequence[str] = ()
    vendors: Sequence[str] = ()
    families: Sequence[str] = ()
    tags: Sequence[str] = ()
    statuses: Sequence[str] = ()
    #: Words that all occur in the id, fal's name or the class name.
    text: str = ""
    #: ISO dates of fal's release, both included.
    since: str = ""
    until: str = ""
    least: int | None = None
    most: int | None = None

    def accepts(self, facts: Facts) -> bool:
        """Whether the endpoint belongs in the batch."""
        item = facts.item
        return (
            _any({item.module}, self.modules)
            and _any({slug(item.category)}, map(slug, self.categories))
            and _any(facts.vendors, map(slug, self.vendors))
            and _any(facts.families, map(slug, self.families))
            and _any(facts.tags, map(slug, self.tags))
            and _any({item.status}, self.statuses)
            and self._says(facts)
            and self._is_dated(str(item.entry.get("date", "")))
            and self._is_sized(facts.parameters)
        )

    def _says(self, facts: Facts) -> bool:
        names = f"{facts.item.endpoint} {facts.name} {facts.item.spec.get('class_name', '')}".lower()
        return all(word in names for word in self.text.lower().split())

    def _is_dated(self, date: str) -> bool:
        after = not self.since or date >= self.since
        return after and (not self.until or "" < date <= self.until)

    def _is_sized(self, parameters: int | None) -> bool:
        if self.least is None and self.most is None:
            return True
        return parameters is not None and (self.least or 0) <= parameters <= (
            self.most if self.most is not None else parameters
        )


@dataclass(frozen=True)
class Order:
    """By one fact, the highest or latest first unless ``ascending``; ids decide among equals."""

    field: str = "endpoint"
    ascending: bool = False


def choose(rows: Iterable[Facts], criteria: Criteria, order: Order, size: int | None) -> list[Facts]:
    """The batch: what ``criteria`` accepts, in ``order``, at most ``size``."""
    found = sorted(filter(criteria.accepts, rows), key=lambda facts: facts.item.endpoint)
    known = [facts for facts in found if facts.field(order.field) is not None]
    known.sort(key=_key(order.field), reverse=order.field not in ("endpoint", "name") and not order.ascending)
    return [*known, *(facts for facts in found if facts.field(order.field) is None)][:size]


def sortable(rows: Iterable[Facts]) -> list[str]:
    """The facts that a batch can be ordered by: text and numbers of the catalogue, and the number of parameters."""
    keys = {key for facts in rows for key, value in facts.item.entry.items() if isinstance(value, str | int | float)}
    return sorted(keys | {"parameters"})


def _key(field: str) -> Callable[[Facts], Any]:
    # Numbers before text, should a field hold both: they cannot be compared with each other.
    return lambda facts: (isinstance(facts.field(field), str), facts.field(field))


def _any(have: Iterable[str], wanted: Iterable[str]) -> bool:
    asked = set(wanted)
    return not asked or bool(asked & set(have))
