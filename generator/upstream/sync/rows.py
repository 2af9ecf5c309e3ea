"""What fal's catalogue says otherwise than before of endpoints that it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.catalog import DEPRECATED
from generator.upstream.sync.catalogue import Entries

#: Moves whenever somebody at fal touches a page, and says nothing of what changed.
_UNTOLD = frozenset({"updated"})
_REVIVED = "live again at fal: node no longer marked as retired"
_CHANGED = "facts of the catalogue that changed"


@dataclass(frozen=True)
class RowChange:
    """One fact of an endpoint's row that is another than before; None where there is none."""

    endpoint: str
    key: str
    before: Any
    after: Any


def row_changes(old: Entries, new: Entries) -> Iterator[RowChange]:
    """The facts of endpoints in both catalogues that differ; a mark as deprecated is a loss, which is told as one."""
    for name in sorted(old.keys() & new.keys()):
        before, after = old[name], new[name]
        for key in dict.fromkeys([*before, *after]):
            is_loss = key == "status" and after.get(key) == DEPRECATED
            if key not in _UNTOLD and before.get(key) != after.get(key) and not is_loss:
                yield RowChange(name, key, before.get(key), after.get(key))


def told(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Changes, as ``--json`` gives them, in lines for people below their titles."""
    found: dict[str, list[str]] = {_REVIVED: [], _CHANGED: []}
    for row in rows:
        if row.get("key") == "status" and row.get("before") == DEPRECATED:
            found[_REVIVED].append(str(row.get("endpoint")))
        else:
            facts = f"{_fact(row.get('before'))} → {_fact(row.get('after'))}"
            found[_CHANGED].append(f"{row.get('endpoint')}: {row.get('key')}: {facts}")
    return found


def _fact(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "none" if value is None else str(value)
