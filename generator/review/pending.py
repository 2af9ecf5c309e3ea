"""Pending changes: nodes whose generated text is not the approved one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.changes import Level
from generator.output.owned import DSL_PACKAGE
from generator.output.pack import Pack
from generator.plan.dsl import SHARED as SHARED_BUILDERS
from generator.review.base import BUILDERS, SHARED, builder_key
from generator.review.builders import NodeSides, builder_changes, shared_builder_changes
from generator.review.change import NodeChange
from generator.review.compare import compare_shared, compare_texts
from generator.review.model import ClassModel
from generator.review.parse import parse_classes

SHARED_NAME = "shared enums and structures"


@dataclass(frozen=True)
class Pending:
    """One node that waits for a decision. ``key`` is its snapshot; ``was`` the older file, when it moves.

    ``builder_before`` and ``builder_after`` are the texts of its builder for scripts. ``draft`` says that people have
    not written the node's words yet.
    """

    key: str
    endpoint: str
    before: str | None
    after: str | None
    changes: tuple[NodeChange, ...]
    was: str = ""
    builder_before: str | None = None
    builder_after: str | None = None
    draft: bool = False

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

    @property
    def shows_builder(self) -> bool:
        """Whether the builder changes in a way that its node does not explain."""
        return any(change.rule.startswith("builder-") for change in self.changes)

    @property
    def files(self) -> dict[str, str | None]:
        """What approval writes below the folder of snapshots; ``None`` removes the file."""
        gone = {self.was: None, builder_key(self.was): None} if self.was else {}
        return {**gone, self.key: self.after, builder_key(self.key): self.builder_after}

    def to_json(self) -> dict[str, object]:
        """All but the texts, as JSON-ready data."""
        return {
            "endpoint": self.endpoint,
            "module": self.module,
            "snapshot": self.key,
            "was": self.was,
            "level": self.level.value,
            "draft": self.draft,
            "changes": [change.to_json() for change in self.changes],
        }


def wanted_snapshots(pack: Pack) -> dict[str, str]:
    """The snapshots that ``pack`` asks for."""
    builders = {builder_key(key): text for key, text in pack.builders.items()}
    builders[builder_key(SHARED)] = pack.files[f"{DSL_PACKAGE}/{SHARED_BUILDERS}.py"]
    return {**pack.nodes, SHARED: pack.shared, **builders}


def find_pending(approved: Mapping[str, str], wanted: Mapping[str, str], drafts: Collection[str] = ()) -> list[Pending]:
    """Everything that differs, by file; a node that changed its file is one item, found by its endpoint.

    ``drafts`` are the endpoints whose words are not written.
    """
    differing = {key for key in {*approved, *wanted} if approved.get(key) != wanted.get(key)}
    if not differing:
        return []
    keys = sorted({key.removeprefix(f"{BUILDERS}/") for key in differing})
    return list(_Finder(approved, wanted, frozenset(drafts)).find(keys))


class _Finder:
    def __init__(self, approved: Mapping[str, str], wanted: Mapping[str, str], drafts: frozenset[str]) -> None:
        self._approved, self._wanted, self._drafts = approved, wanted, drafts
        self._old_shared = parse_classes(approved.get(SHARED, "")) or {}
        self._new_shared = parse_classes(wanted.get(SHARED, "")) or {}
        self._shared_changed = approved.get(SHARED) != wanted.get(SHARED)

    def find(self, keys: Iterable[str]) -> Iterator[Pending]:
        moves = dict(self._moves(keys))
        moved = frozenset(moves.values())
        for key in keys:
            if key not in moved:
                yield self._pending(key, moves.get(key, ""))

    def _moves(self, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
        """New file → older file of the same endpoint."""
        gone = {
            _endpoint(self._approved[key]): key for key in keys if key in self._approved and key not in self._wanted
        }
        for key in keys:
            endpoint = _endpoint(self._wanted[key]) if key in self._wanted and key not in self._approved else ""
            if endpoint and endpoint in gone:
                yield key, gone[endpoint]

    def _pending(self, key: str, was: str) -> Pending:
        before, after = self._approved.get(was or key), self._wanted.get(key)
        name = SHARED_NAME if key == SHARED else _endpoint(after or before or "")
        builder = self._approved.get(builder_key(was or key)), self._wanted.get(builder_key(key))
        changes = tuple(self._changes(key, was, (before, after), builder))
        return Pending(key, name or key, before, after, changes, was, *builder, draft=name in self._drafts)

    def _changes(self, key: str, was: str, node: _Texts, builder: _Texts) -> Iterator[NodeChange]:
        found = [*self._node_changes(key, was, node), *self._builder_changes(key, node, builder)]
        yield from found or [NodeChange("layout-changed")]

    def _node_changes(self, key: str, was: str, node: _Texts) -> Iterator[NodeChange]:
        before, after = node
        if was:
            yield NodeChange("node-moved", "", was, key)
        if before is None or after is None:
            if before != after:
                yield NodeChange("node-added" if before is None else "node-removed")
        elif key == SHARED:
            yield from compare_shared(before, after)
        else:
            yield from compare_texts(before, after, self._old_shared, self._new_shared)

    def _builder_changes(self, key: str, node: _Texts, builder: _Texts) -> Iterator[NodeChange]:
        before, after = builder
        if before == after or (None in node and node != (None, None)):
            return
        if before is None or after is None:
            yield NodeChange("builder-added" if before is None else "builder-removed")
        elif key == SHARED:
            yield from shared_builder_changes(before, after, self._shared_changed)
        elif sides := self._sides(node):
            yield from builder_changes(before, after, sides)

    def _sides(self, node: _Texts) -> NodeSides | None:
        models = [_first(text or "") for text in node]
        return NodeSides(models[0], models[1], self._shared_changed) if models[0] and models[1] else None


_Texts = tuple[str | None, str | None]


def _first(text: str) -> ClassModel | None:
    classes = parse_classes(text)
    return next(iter(classes.values())) if classes else None


def _endpoint(text: str) -> str:
    model = _first(text)
    return model.endpoint if model else ""
