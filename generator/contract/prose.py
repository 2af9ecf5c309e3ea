"""Prose of one member on its way into facts: what stands around it, and bounds under names that nobody enforces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.contract.errors import Json
from generator.contract.stated import stated_facts
from generator.contract.values import TOO_LARGE, is_number

#: pydantic writes constraints that it cannot apply to a union under its own names, older apps the names of sliders.
_LOOSE = {"ge": "minimum", "min": "minimum", "le": "maximum", "max": "maximum"}
_BOUNDED = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})


def with_stated(
    name: str, schema: object, reduced: dict[str, Any], siblings: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """``reduced`` with the facts that only the prose of ``schema``, or a bound under another name, states."""
    if not isinstance(schema, Mapping):
        return reduced
    prose = ". ".join(_prose(schema, 0))
    stated = {**_loose_bounds(schema, reduced), **(stated_facts(name, prose, reduced, siblings) if prose else {})}
    return {**reduced, "stated": stated} if stated else reduced


def _prose(schema: Json, depth: int) -> Iterator[str]:
    """The descriptions of a member, of its alternatives and of its items, but not of shared shapes."""
    for keyword in ("description", "limit_description"):
        if isinstance(schema.get(keyword), str) and not (keyword == "limit_description" and "x-fal" in schema):
            yield schema[keyword].strip().rstrip(".")
    inner = [schema.get("items")]
    for union in ("allOf", "anyOf", "oneOf"):
        inner += schema[union] if isinstance(schema.get(union), list) else []
    if depth < 4:
        for part in inner:
            if isinstance(part, Mapping):
                yield from _prose(part, depth + 1)


def _loose_bounds(schema: Json, reduced: Mapping[str, Any]) -> dict[str, Any]:
    branches = [reduced, *reduced.get("anyOf", [])]
    if any(_BOUNDED & branch.keys() for branch in branches):
        return {}
    numeric = any(branch.get("type") in ("integer", "number") for branch in branches)
    found = {bound: schema[name] for name, bound in _LOOSE.items() if numeric and _is_number(schema.get(name))}
    return {bound: found[bound] for bound in ("minimum", "maximum") if bound in found}


def _is_number(value: object) -> bool:
    return is_number(value) and -TOO_LARGE < value < TOO_LARGE
