"""Defaults that a shape's own rules refuse: kept, since fal applies them, and noted, since a run would be refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.contract.errors import Notes
from generator.contract.facts import is_of_type
from generator.contract.values import is_number, is_same

Definitions = Mapping[str, Mapping[str, Any]]


def fits(value: Any, schema: Mapping[str, Any], definitions: Definitions) -> bool:
    """Whether a contract's schema allows ``value``, by type, choices, bounds and lengths.

    Members of objects are not looked into; what the schema leaves open fits.
    """
    if "$ref" in schema:
        name = str(schema["$ref"]).removeprefix("#/$defs/")
        return isinstance(value, Mapping) or schema.get("media") is not None or definitions.get(name) == {}
    if "anyOf" in schema:
        return any(fits(value, branch, definitions) for branch in schema["anyOf"])
    if not is_of_type(value, schema.get("type")):
        return False
    if "enum" in schema and not any(is_same(value, choice) for choice in schema["enum"]):
        return False
    return not ("const" in schema and not is_same(value, schema["const"])) and _within(value, schema, definitions)


def _within(value: Any, schema: Mapping[str, Any], definitions: Definitions) -> bool:
    if isinstance(value, list):
        return _has_length(value, schema) and all(
            fits(item, schema.get("items", {}), definitions) for item in value if "prefixItems" not in schema
        )
    if isinstance(value, str):
        return _has_length(value, schema)
    return not is_number(value) or _is_between(value, schema)


def _has_length(value: str | list[Any], schema: Mapping[str, Any]) -> bool:
    least, most = ("minLength", "maxLength") if isinstance(value, str) else ("minItems", "maxItems")
    return bool(schema.get(least, 0) <= len(value) <= schema.get(most, len(value)))


def _is_between(value: float, schema: Mapping[str, Any]) -> bool:
    return bool(
        schema.get("minimum", value) <= value <= schema.get("maximum", value)
        and ("exclusiveMinimum" not in schema or value > schema["exclusiveMinimum"])
        and ("exclusiveMaximum" not in schema or value < schema["exclusiveMaximum"])
    )


def note_defaults(contract: Mapping[str, Any], notes: Notes) -> None:
    """Note every default of the input, and of the shapes of the contract, that its own schema refuses."""
    definitions: Definitions = contract["$defs"]
    for key, schema in [("input", contract["input"]), *definitions.items()]:
        for where, found in _schemas(schema, key):
            if found.get("default") is not None and not fits(found["default"], found, definitions):
                notes.add(f"{where}.default", f"{found['default']!r:.120} is outside its own choices or bounds; kept")


def _schemas(schema: Mapping[str, Any], key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield key, schema
    for name, member in schema.get("properties", {}).items():
        yield from _schemas(member, f"{key}.properties.{name}")
    for index, branch in enumerate(schema.get("anyOf", [])):
        yield from _schemas(branch, f"{key}.anyOf[{index}]")
    for name in ("items", "additionalProperties"):
        if isinstance(schema.get(name), Mapping):
            yield from _schemas(schema[name], f"{key}.{name}")
