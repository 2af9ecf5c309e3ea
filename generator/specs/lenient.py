"""What specs say that a sync needs to know, read leniently: specs may be half-finished."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import tomli

from generator.contract.drift import Waiver

_WAIVER_KEYS = {"rule", "path", "reason"}


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

    def _table(self, path: Path) -> dict[str, Any]:
        if path not in self._tables:
            self._tables[path] = _read(path)
        return self._tables[path]


def _has_description(fields: object, parameter: str) -> bool:
    row = fields.get(parameter) if isinstance(fields, dict) else None
    return isinstance(row, dict) and bool(row.get("description"))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
