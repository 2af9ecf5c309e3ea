"""What specs say that a sync needs to know, read leniently: a sync must run on half-finished specs."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from generator.drift import Waiver

_WAIVER_KEYS = {"rule", "path", "reason"}


def waivers_of(spec: Path) -> list[Waiver]:
    """The complete waivers of one spec; what is wrong with others is for ``validate`` to say."""
    rows = _table(spec).get("waivers")
    if not isinstance(rows, list):
        return []
    usable = [row for row in rows if isinstance(row, dict) and set(row) == _WAIVER_KEYS]
    return [Waiver(**{key: str(value) for key, value in row.items()}) for row in usable]


def is_described(spec: Path, parameter: str) -> bool:
    """Whether the spec, its module or the glossary describes ``parameter``."""
    places = (
        _table(spec).get("fields"),
        _table(spec.with_name("_module.toml")).get("fields"),
        _table(spec.parent.parent / "glossary.toml"),
    )
    return any(_has_description(fields, parameter) for fields in places)


def _has_description(fields: object, parameter: str) -> bool:
    row = fields.get(parameter) if isinstance(fields, dict) else None
    return isinstance(row, dict) and bool(row.get("description"))


@cache
def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
