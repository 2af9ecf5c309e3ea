"""The catalogue beside what exists for it. Half-finished trees are the rule here, so nothing stops at the first fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.contract.catalog import is_retired, module_name
from generator.output.owned import PACKAGE
from generator.problems import Problem
from generator.specs.files import Reader
from generator.specs.project import spec_files

READY, DRAFT, MISSING = "ready", "draft", "missing"
_CLASS = re.compile(r"^class (\w+)\(FalNode\):", re.MULTILINE)


@dataclass(frozen=True)
class Item:
    """One endpoint of the catalogue and how far its spec is: ``ready``, ``draft`` or ``missing``."""

    endpoint: str
    module: str
    entry: Mapping[str, Any]
    stem: str = ""
    spec: Mapping[str, Any] = field(default_factory=dict)

    @property
    def status(self) -> str:
        """Specs without a status count as drafts."""
        if not self.stem:
            return MISSING
        return READY if self.spec.get("status") == READY else DRAFT

    @property
    def category(self) -> str:
        """fal's category."""
        return str(self.entry.get("category", "unknown"))

    @property
    def retired(self) -> bool:
        """Whether fal has retired the endpoint: an existing node stays, and a missing one is not needed."""
        return is_retired(self.entry)

    @property
    def class_name(self) -> str:
        """The node's class, empty without a spec."""
        return str(self.spec.get("class_name", ""))

    def has_snapshot(self, snapshots: Path) -> bool:
        """Whether an approved node exists below ``snapshots``."""
        return bool(self.stem) and (snapshots / self.module / f"{self.stem}.py").is_file()


@dataclass(frozen=True)
class Inventory:
    """Every endpoint of the catalogue, sorted by id, and what could not be read."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...]


def read_inventory(specs: Path) -> Inventory:
    """Read catalogue and specs below ``specs``; an unreadable spec counts as missing and is among the problems."""
    reader = Reader(specs)
    found = {endpoint: (path, table) for path, endpoint, table in _specs(reader)}
    entries = list(_entries(reader))
    items = [_item(entry, *found.get(str(entry["endpoint"]), (None, {}))) for entry in entries]
    return Inventory(tuple(sorted(items, key=lambda item: item.endpoint)), tuple(reader.problems))


def _item(entry: Mapping[str, Any], path: Path | None, spec: Mapping[str, Any]) -> Item:
    module = module_name(str(entry.get("category", "unknown")))
    return Item(str(entry["endpoint"]), path.parent.name if path else module, entry, path.stem if path else "", spec)


def _specs(reader: Reader) -> Iterator[tuple[Path, str, dict[str, Any]]]:
    for path in spec_files(reader.root):
        table = reader.toml(path)
        if table is not None and isinstance(table.get("endpoint"), str):
            yield path, table["endpoint"], table
        elif table is not None:
            reader.report(path, "endpoint", "is missing", "name fal's endpoint id")


def _entries(reader: Reader) -> Iterator[Mapping[str, Any]]:
    path = reader.root / "catalog.json"
    rows = (reader.json(path) or {"endpoints": []}).get("endpoints")
    usable = (
        [row for row in rows if isinstance(row, dict) and isinstance(row.get("endpoint"), str)]
        if isinstance(rows, list)
        else []
    )
    if rows is None or not isinstance(rows, list) or len(usable) < len(rows):
        reader.report(
            path, "endpoints", "expected a list of entries with an `endpoint`", "run `python -m generator sync` again"
        )
    yield from usable


def generated_classes(nodes: Path, module: str) -> frozenset[str]:
    """The node classes in the generated ``module`` below ``nodes``."""
    path = nodes / PACKAGE / f"{module}.py"
    try:
        return frozenset(_CLASS.findall(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError):
        return frozenset()
