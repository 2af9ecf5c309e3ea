"""Two TOML documents into one: what is new is added, what differs is left alone and named."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

#: In place of the value of a key that a table does not have.
ABSENT = object()


@dataclass(frozen=True)
class Conflict:
    """A key that both sides set, each in its own way."""

    key: str
    ours: Any
    theirs: Any


@dataclass
class Changes:
    """What a merge did, by dotted key."""

    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.replaced)


def merge_tables(
    ours: MutableMapping[str, Any], theirs: Mapping[str, Any], base: Mapping[str, Any], above: str = ""
) -> Changes:
    """Bring ``theirs`` into ``ours``; ``base`` is what the edits started from, where it is known.

    No key of ``ours`` goes. A value changes only where nobody wrote it: it is empty, a draft's status, or
    still as in ``base``. Where both sides differ from ``base``, or a value would take the place of a table,
    ours stays and a conflict is returned.
    """
    changes = Changes()
    for key, value in theirs.items():
        name = f"{above}.{key}" if above else key
        mine = ours.get(key, ABSENT)
        start = base.get(key, ABSENT)
        if mine is ABSENT:
            ours[key] = deepcopy(value)
            changes.added.append(name)
        elif isinstance(mine, MutableMapping) and isinstance(value, Mapping):
            inner = merge_tables(mine, value, start if isinstance(start, Mapping) else {}, name)
            changes.added += inner.added
            changes.replaced += inner.replaced
            changes.conflicts += inner.conflicts
        elif not _says(value, mine, start):
            continue
        elif not isinstance(mine, Mapping) and (_is_unwritten(name, mine) or same(mine, start)):
            ours[key] = deepcopy(value)
            changes.replaced.append(name)
        else:
            changes.conflicts.append(Conflict(name, plain(mine), plain(value)))
    return changes


def plain(value: Any) -> Any:
    """A tomlkit value as an ordinary one."""
    return value.unwrap() if hasattr(value, "unwrap") else value


def same(left: Any, right: Any) -> bool:
    """Whether two values are the same in TOML, where ``1`` and ``true`` and ``1.0`` are three."""
    a, b = plain(left), plain(right)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return set(a) == set(b) and all(same(a[key], b[key]) for key in a)
    return type(a) is type(b) and bool(a == b)


def _says(value: Any, mine: Any, start: Any) -> bool:
    """Whether the edit says anything: not what is there already, not what it started from, not nothing."""
    return not (same(value, mine) or same(value, start) or _is_empty(value))


def _is_unwritten(name: str, value: Any) -> bool:
    return _is_empty(value) or (name == "status" and plain(value) == "draft")


def _is_empty(value: Any) -> bool:
    return plain(value) in ("", [], {})
