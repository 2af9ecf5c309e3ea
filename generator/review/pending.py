"""Pending changes: nodes whose generated text is not the approved one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.output.pack import Pack
from generator.output.render import PACKAGE
from generator.review.base import SHARED
from generator.review.change import Change
from generator.review.compare import compare_shared, compare_texts
from generator.review.parse import parse_classes
from generator.review.rules import Level

SHARED_NAME = "shared enums and structures"


@dataclass(frozen=True)
class Pending:
    """One snapshot that waits for a decision. ``key`` is its file; ``was`` the older file, when it moves."""

    key: str
    endpoint: str
    before: str | None
    after: str | None
    changes: tuple[Change, ...]
    was: str = ""

    @property
    def module(self) -> str:
        """The module it belongs to; ``_shared`` for what many share."""
        return self.key.split("/")[0].removesuffix(".py")

    @property
    def stem(self) -> str:
        """The stem of spec and snapshot."""
        return self.key.rpartition("/")[2].removesuffix(".py")

    @property
    def level(self) -> Level:
        """The worst of its changes."""
        return min((change.level for change in self.changes), key=lambda level: level.severity)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its changes."""
        return frozenset(change.kind for change in self.changes)

    def to_json(self) -> dict[str, object]:
        """All but the texts, as JSON-ready data."""
        return {
            "endpoint": self.endpoint,
            "module": self.module,
            "snapshot": self.key,
            "was": self.was,
            "level": self.level.value,
            "changes": [change.to_json() for change in self.changes],
        }


def wanted_snapshots(pack: Pack) -> dict[str, str]:
    """The snapshots that ``pack`` asks for."""
    return {**pack.nodes, SHARED: pack.files[f"{PACKAGE}/{SHARED}"]}


def find_pending(approved: Mapping[str, str], wanted: Mapping[str, str]) -> list[Pending]:
    """Everything that differs, by file; a node that changed its file is one item, found by its endpoint."""
    differing = [key for key in sorted({*approved, *wanted}) if approved.get(key) != wanted.get(key)]
    if not differing:
        return []
    return list(_Finder(approved, wanted).find(differing))


class _Finder:
    def __init__(self, approved: Mapping[str, str], wanted: Mapping[str, str]) -> None:
        self._approved, self._wanted = approved, wanted
        self._old_shared = parse_classes(approved.get(SHARED, "")) or {}
        self._new_shared = parse_classes(wanted.get(SHARED, "")) or {}

    def find(self, keys: Iterable[str]) -> Iterator[Pending]:
        moves = dict(self._moves(keys))
        for key in keys:
            if key not in moves.values():
                yield self._pending(key, moves.get(key, ""))

    def _moves(self, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
        """New file → older file of the same endpoint."""
        gone = {_endpoint(self._approved[key]): key for key in keys if key not in self._wanted}
        for key in keys:
            endpoint = _endpoint(self._wanted[key]) if key not in self._approved else ""
            if endpoint and endpoint in gone:
                yield key, gone[endpoint]

    def _pending(self, key: str, was: str) -> Pending:
        before, after = self._approved.get(was or key), self._wanted.get(key)
        name = SHARED_NAME if key == SHARED else _endpoint(after or before or "")
        return Pending(key, name or key, before, after, tuple(self._changes(key, was, before, after)), was)

    def _changes(self, key: str, was: str, before: str | None, after: str | None) -> Iterator[Change]:
        if was:
            yield Change("node-moved", "", was, key)
        if before is None or after is None:
            yield Change("node-added" if before is None else "node-removed")
        elif key == SHARED:
            yield from compare_shared(before, after)
        else:
            yield from compare_texts(before, after, self._old_shared, self._new_shared)


def _endpoint(text: str) -> str:
    classes = parse_classes(text)
    return next(iter(classes.values())).endpoint if classes else ""
