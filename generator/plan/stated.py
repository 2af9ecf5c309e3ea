"""Bounds that only fal's prose states: the node checks them like those of the schema, before anything is billed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.contract.view import Schema

#: ``stated`` key → JSON Schema keyword, by the type that has it.
_KEYWORDS = {
    "integer": {"minimum": "minimum", "maximum": "maximum"},
    "number": {"minimum": "minimum", "maximum": "maximum"},
    "string": {"min_length": "minLength", "max_length": "maxLength"},
    "array": {"min_items": "minItems", "max_items": "maxItems"},
}
_BOUNDS = frozenset(key for keys in _KEYWORDS.values() for key in keys)
#: Keywords that say the same as another one: a schema that has either is left alone.
_SAME = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}


def shared_bounds(schemas: Sequence[Schema]) -> Schema:
    """The first of equal ``schemas`` with those stated bounds alone that all of them have, each at its widest.

    A structure is shared by endpoints whose prose may differ, and no value is refused that one of them takes.
    """
    first, *others = schemas
    if all(other == first for other in others):
        return first
    shared = dict(first)
    if "stated" in first:
        shared["stated"] = _widest([schema.get("stated") or {} for schema in schemas])
    if "anyOf" in first:
        shared["anyOf"] = [shared_bounds(same) for same in zip(*(schema["anyOf"] for schema in schemas), strict=True)]
    return shared


def _widest(several: Sequence[Schema]) -> dict[str, Any]:
    first, *others = several
    found: dict[str, Any] = {}
    for key, value in first.items():
        if key not in _BOUNDS:
            found[key] = value
        elif all(key in other for other in others):
            found[key] = (min if key.startswith("min") else max)(stated[key] for stated in several)
    return found


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
