"""Counts per module and in all, against the catalogue."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from generator.reports.inventory import Item
from generator.reports.inventory.read import DRAFT, MISSING, READY, generated_classes

MILESTONES = (75, 90, 100)
FIGURES = ("total", "configured", "drafts", "generated", "snapshots", "retired", "retired_nodes")


@dataclass(frozen=True)
class Row:
    """The figures of one module, or of all of them: of live endpoints, and beside them of retired ones."""

    name: str
    category: str
    total: int
    configured: int
    drafts: int
    generated: int
    snapshots: int
    #: Endpoints that are not configured, by how far they are.
    unfinished: Mapping[str, tuple[str, ...]]
    #: Endpoints that fal has retired, and how many of them keep a node.
    retired: int = 0
    retired_nodes: int = 0

    @property
    def percent(self) -> float:
        """Configured endpoints in percent, rounded down: 100 means every one."""
        return percent(self.configured, self.total)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to configure, generate or approve."""
        return self.total == self.configured == self.generated == self.snapshots

    def to_json(self) -> dict[str, Any]:
        """The keys that machines rely on, then what else is known."""
        return {
            "category": self.category, "total": self.total, "configured": self.configured,
            "generated": self.generated, "snapshots": self.snapshots, "percent": self.percent,
            "retired": self.retired, "retired_nodes": self.retired_nodes,
            "drafts": self.drafts, "unfinished": {kind: list(names) for kind, names in self.unfinished.items()},
        }  # fmt: skip


@dataclass(frozen=True)
class Coverage:
    """All modules, the largest first, and their sum."""

    rows: tuple[Row, ...]
    sum: Row

    def milestones(self) -> list[tuple[int, int]]:
        """Each milestone in percent with the number of endpoints that are missing for it; none without endpoints."""
        if not self.sum.total:
            return []
        return [(goal, max(0, math.ceil(self.sum.total * goal / 100) - self.sum.configured)) for goal in MILESTONES]

    def to_json(self) -> dict[str, Any]:
        """``total``, ``configured``, ``percent``, ``modules`` and the sums of the other figures."""
        whole = self.sum.to_json()
        return {
            **{key: whole[key] for key in ("percent", *FIGURES)},
            "milestones": {str(goal): missing for goal, missing in self.milestones()},
            "modules": {row.name: row.to_json() for row in sorted(self.rows, key=lambda row: row.name)},
        }


def percent(part: int, whole: int) -> float:
    """``part`` of ``whole`` in percent, one decimal, rounded down; an empty whole is covered."""
    return math.floor(part * 1000 / whole) / 10 if whole else 100.0


def count(items: Iterable[Item], nodes: Path, snapshots: Path) -> Coverage:
    """The figures of ``items`` beside the generated pack and the snapshots."""
    ordered = sorted(items, key=lambda item: item.module)
    rows = [_row(name, list(group), nodes, snapshots) for name, group in groupby(ordered, key=lambda item: item.module)]
    rows.sort(key=lambda row: (-row.total, row.name))
    return Coverage(tuple(rows), _sum(rows))


def _sum(rows: Iterable[Row]) -> Row:
    rows = tuple(rows)
    figures = {key: sum(getattr(row, key) for row in rows) for key in FIGURES}
    return Row(name="all", category="", unfinished={}, **figures)


def _row(name: str, items: list[Item], nodes: Path, snapshots: Path) -> Row:
    classes = generated_classes(nodes, name)
    live = [item for item in items if not item.retired]
    retired = [item for item in items if item.retired]
    return Row(
        name=name,
        category=", ".join(sorted({item.category for item in items})),
        total=len(live),
        configured=sum(item.status == READY for item in live),
        drafts=sum(item.status == DRAFT for item in live),
        generated=sum(item.class_name in classes for item in live),
        snapshots=sum(item.has_snapshot(snapshots) for item in live),
        unfinished={
            kind: names for kind in (DRAFT, MISSING) if (names := tuple(i.endpoint for i in live if i.status == kind))
        },
        retired=len(retired),
        retired_nodes=sum(item.class_name in classes for item in retired),
    )
