"""The facts that stand directly in one schema: type, choices, default and bounds, each of them checked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from generator.contract import bounds
from generator.contract.errors import DocumentError, Json, Notes
from generator.contract.values import check_text, check_value, whole

KNOWN_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
#: Keywords that say something about values of one type only.
_OF_TYPE = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": (*bounds.NUMBERS, "format"),
    "integer": (*bounds.NUMBERS, "format"),
    "array": ("minItems", "maxItems", "uniqueItems", "items", "prefixItems"),
    "object": ("properties", "required", "additionalProperties", "x-fal-order-properties"),
}
_TYPED = frozenset(keyword for keywords in _OF_TYPE.values() for keyword in keywords)


def facts_of(schema: Json, key: str, notes: Notes) -> dict[str, Any]:
    """The facts of ``schema`` without its members; a keyword that cannot be read is left out and noted."""
    found: dict[str, Any] = {}
    given = bounds.without_switches(dict(schema))
    for name, read in _READERS.items():
        if name in given:
            try:
                found[name] = read(given[name], f"{key}.{name}")
            except DocumentError as error:
                notes.report(error, "left out")
    return _of_integer(found) if found.get("type") == "integer" else found


def _of_integer(found: dict[str, Any]) -> dict[str, Any]:
    found = bounds.whole_bounds(found)
    if "default" in found:
        found["default"] = whole(found["default"])
    if "enum" in found:
        found["enum"] = [whole(value) for value in found["enum"]]
    return found


def of_type(schema: Json, kind: str) -> dict[str, Any]:
    """``schema`` for one of its several types: keywords and choices of the other types left out."""
    other = _TYPED - set(_OF_TYPE.get(kind, ()))
    kept = {name: value for name, value in schema.items() if name not in other and name != "default"}
    if isinstance(kept.get("enum"), list):
        kept["enum"] = [value for value in kept["enum"] if is_of_type(value, kind)]
        if not kept["enum"]:
            del kept["enum"]
    return {**kept, "type": kind}


def is_of_type(value: object, kind: object) -> bool:
    """Whether a JSON value has a JSON Schema type; every value has an unknown or absent one."""
    if isinstance(value, bool):
        return kind in ("boolean", None)
    types: dict[object, type | tuple[type, ...]] = {
        "string": str, "integer": int, "number": (int, float), "boolean": bool,
        "array": list, "object": Mapping, "null": type(None),
    }  # fmt: skip
    return isinstance(whole(value) if kind == "integer" else value, types.get(kind, object))


def _type(value: Any, key: str) -> str:
    if not (isinstance(value, str) and value in KNOWN_TYPES):
        raise DocumentError(key, f"unknown type {value!r:.80}")
    return value


def _choices(value: Any, key: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise DocumentError(key, "expected a list of at least one value")
    for choice in value:
        check_value(choice, key)
    # JSON text tells 1 from true and from "1"; Python's equality does not.
    return list({json.dumps(choice, sort_keys=True): choice for choice in value}.values())


def _name(value: Any, key: str) -> str:
    if not isinstance(value, str):
        raise DocumentError(key, f"expected a name, found {value!r:.80}")
    return check_text(value, key)


def _switch(value: Any, key: str) -> bool:
    if not isinstance(value, bool):
        raise DocumentError(key, f"expected true or false, found {value!r:.80}")
    return value


_READERS: dict[str, Callable[[Any, str], Any]] = {
    "type": _type,
    "format": _name,
    "enum": _choices,
    "const": check_value,
    "default": check_value,
    **dict.fromkeys(bounds.NUMBERS, bounds.number),
    "minLength": bounds.count,
    "maxLength": bounds.count,
    "pattern": bounds.pattern,
    "minItems": bounds.count,
    "maxItems": bounds.count,
    "uniqueItems": _switch,
}
