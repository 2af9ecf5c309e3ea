"""The same change of many nodes, as one thing to decide."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.changes import Level
from generator.review.change import NodeChange
from generator.review.pending import Pending
from generator.text import counted

EXAMPLES = 3


@dataclass(frozen=True)
class Kind:
    """One kind of change and the nodes that it touches."""

    id: str
    change: NodeChange
    pending: tuple[Pending, ...]

    @property
    def level(self) -> Level:
        """What it does to saved workflows."""
        return self.change.level

    @property
    def examples(self) -> tuple[Pending, ...]:
        """Three of its nodes, from different modules where there are."""
        first = {item.module: item for item in reversed(self.pending)}
        others = [item for item in self.pending if item is not first[item.module]]
        return tuple([*sorted(first.values(), key=lambda item: item.key), *others][:EXAMPLES])

    @property
    def message(self) -> str:
        """What happened, how often."""
        return f"{self.change.message}, {counted(len(self.pending), 'node')}"

    def to_json(self) -> dict[str, object]:
        """JSON-ready data."""
        return {
            "kind": self.id,
            "rule": self.change.rule,
            "level": self.level.value,
            "message": self.change.message,
            "meaning": self.change.meaning,
            "nodes": len(self.pending),
            "examples": [item.endpoint for item in self.examples],
        }


def group(pending: Iterable[Pending]) -> list[Kind]:
    """Kinds of change, the worst first, then by how many nodes they touch."""
    touched: dict[str, list[Pending]] = defaultdict(list)
    first: dict[str, NodeChange] = {}
    for item in pending:
        for change in {change.kind: change for change in item.changes}.values():
            first.setdefault(change.kind, change)
            touched[change.kind].append(item)
    kinds = [Kind(name, first[name], tuple(items)) for name, items in touched.items()]
    return sorted(kinds, key=lambda kind: (kind.level.severity, -len(kind.pending), kind.id))


def count_levels(pending: Sequence[Pending]) -> dict[Level, int]:
    """How many nodes each level touches, by their worst change."""
    count = Counter(item.level for item in pending)
    return {level: count[level] for level in Level}


def accepts(words: Iterable[str], kind: str) -> bool:
    """Whether ``words`` name ``kind``: by its id, or by its rule alone."""
    return any(word in (kind, kind.partition(".")[0]) for word in words)


def of_kinds(pending: Iterable[Pending], words: Sequence[str]) -> list[Pending]:
    """The nodes with at least one change of a named kind."""
    return [item for item in pending if any(accepts(words, kind) for kind in item.kinds)]


def only_of_kinds(pending: Iterable[Pending], words: Sequence[str]) -> list[Pending]:
    """The nodes whose every change is of a named kind."""
    return [item for item in pending if all(accepts(words, kind) for kind in item.kinds)]
