"""Bounds that only fal's prose states: the node checks them like those of the schema, before anything is billed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.contract.view import Schema

#: ``stated`` key → JSON Schema keyword, by the type that has it.
_KEYWORDS = {
    "integer": {"minimum": "minimum", "maximum": "maximum"},
    "number": {"minimum": "minimum", "maximum": "maximum"},
    "string": {"min_length": "minLength", "max_length": "maxLength"},
    "array": {"min_items": "minItems", "max_items": "maxItems"},
}
#: Keywords that say the same as another one: a schema that has either is left alone.
_SAME = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}


def with_stated_bounds(schema: Schema) -> dict[str, Any]:
    """``schema`` with the bounds that prose states, where it has none of its own and its default keeps them.

    In a union they go to its only member besides ``null``; a choice of values needs none.
    """
    stated = schema.get("stated") or {}
    members = [branch for branch in schema.get("anyOf", ()) if branch.get("type") != "null"]
    if len(members) == 1 and isinstance(members[0], Mapping):
        inner = {**members[0], "stated": {**stated, **(members[0].get("stated") or {})}}
        bounded = _bounded(inner, schema.get("default"))
        return {**schema, "anyOf": [bounded if branch is members[0] else branch for branch in schema["anyOf"]]}
    return _bounded(schema, schema.get("default"))


def _bounded(schema: Schema, default: Any) -> dict[str, Any]:
    stated = schema.get("stated") or {}
    if not stated or "enum" in schema or "const" in schema:
        return dict(schema)
    known = _KEYWORDS.get(str(schema.get("type")), {})
    new = {
        keyword: stated[key]
        for key, keyword in known.items()
        if key in stated and keyword not in schema and _SAME.get(keyword) not in schema
    }
    return {**schema, **new} if _keeps(default, new) else dict(schema)


def _keeps(default: Any, bounds: Mapping[str, Any]) -> bool:
    """Whether fal's own default lies within what its prose states; where not, the prose speaks of something else."""
    if default is None or not bounds:
        return True
    size = len(default) if isinstance(default, str | list) else default
    low = next((value for key, value in bounds.items() if key.startswith("min")), size)
    high = next((value for key, value in bounds.items() if key.startswith("max")), size)
    return bool(low <= size <= high)
