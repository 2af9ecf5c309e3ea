"""What specs say that a sync needs to know, read leniently: specs may be half-finished."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli

from generator.contract.drift import Waiver

_WAIVER_KEYS = {"rule", "path", "reason"}
#: Words that a change of price may turn into an untruth.
_COST = re.compile(
    r"\b(costs?|costing|costly|prices?|priced|pricing|cheap\w*|dear\w*|expensive|affordable|dollars?|cents?|credits?"
    r"|billed|bills?|charged|charges?)\b|\$", re.IGNORECASE,
)  # fmt: skip


class SpecWords:
    """Waivers and descriptions, each file read once and only when it is asked about.

    What is wrong with a file is for ``validate`` to say; here it counts as saying nothing.
    """

    def __init__(self) -> None:
        self._tables: dict[Path, dict[str, Any]] = {}

    def waivers(self, spec: Path) -> list[Waiver]:
        """The complete waivers of one spec."""
        rows = self._table(spec).get("waivers")
        if not isinstance(rows, list):
            return []
        usable = [row for row in rows if isinstance(row, dict) and set(row) == _WAIVER_KEYS]
        return [Waiver(**{key: str(value) for key, value in row.items()}) for row in usable]

    def is_described(self, spec: Path, parameter: str) -> bool:
        """Whether the spec, its module or the glossary describes ``parameter``."""
        places = (
            self._table(spec).get("fields"),
            self._table(spec.with_name("_module.toml")).get("fields"),
            self._table(spec.parent.parent / "glossary.toml"),
        )
        return any(_has_description(fields, parameter) for fields in places)

    def cost_texts(self, spec: Path) -> list[str]:
        """The keys of the spec's texts that speak of cost: ``summary``, ``use_cases``, ``fields.style.description``."""
        return [key for key, text in _texts(self._table(spec), "") if _COST.search(text)]

    def _table(self, path: Path) -> dict[str, Any]:
        if path not in self._tables:
            self._tables[path] = _read(path)
        return self._tables[path]


def _texts(value: object, key: str) -> Iterator[tuple[str, str]]:
    """Every text of a table with its place; the texts of a list share that of the list."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        yield key, "\n".join(item for item in value if isinstance(item, str))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{key}.{name}" if key else str(name))


def _has_description(fields: object, parameter: str) -> bool:
    row = fields.get(parameter) if isinstance(fields, dict) else None
    return isinstance(row, dict) and bool(row.get("description"))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
