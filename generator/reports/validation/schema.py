"""Whether a value fits a contract's JSON Schema: the keywords that contracts keep, and no others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.contract.values import is_number, is_same

Schema = Mapping[str, Any]


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: is_number(value) and float(value).is_integer(),
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, Mapping),
    "null": lambda value: value is None,
}
_LIMITS: tuple[tuple[str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "below", lambda value, limit: value >= limit),
    ("maximum", "above", lambda value, limit: value <= limit),
    ("exclusiveMinimum", "not above", lambda value, limit: value > limit),
    ("exclusiveMaximum", "not below", lambda value, limit: value < limit),
)


def faults(value: Any, schema: Schema, definitions: Schema, path: str = "") -> Iterator[str]:
    """What keeps ``value`` from fitting ``schema``, with the place inside of it; nothing when it fits."""
    where = path or "it"
    if "$ref" in schema:
        yield from faults(value, definitions.get(str(schema["$ref"]).removeprefix("#/$defs/"), {}), definitions, path)
    if "anyOf" in schema and all(next(faults(value, branch, definitions, path), None) for branch in schema["anyOf"]):
        yield f"{where} is {value!r}, which fits none of {len(schema['anyOf'])} shapes"
    if "type" in schema and not _TYPES[schema["type"]](value):
        yield f"{where} is {value!r}, not {schema['type']}"
        return
    allowed = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if allowed is not None and not any(is_same(value, other) for other in allowed):
        yield f"{where} is {value!r}, none of the allowed values"
    yield from _sizes(value, schema, where)
    yield from _members(value, schema, definitions, path)


def _sizes(value: Any, schema: Schema, where: str) -> Iterator[str]:
    if is_number(value):
        yield from (
            f"{where} is {value!r}, {word} {schema[key]}"
            for key, word, fits in _LIMITS
            if key in schema and not fits(value, schema[key])
        )
    if isinstance(value, str | list):
        kind = "Length" if isinstance(value, str) else "Items"
        yield from (
            f"{where} has a length of {len(value)}, less than {n}"
            for n in _limit(schema, f"min{kind}")
            if len(value) < n
        )
        yield from (
            f"{where} has a length of {len(value)}, more than {n}"
            for n in _limit(schema, f"max{kind}")
            if len(value) > n
        )
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where} is {value!r}, which does not match {schema['pattern']}"


def _limit(schema: Schema, key: str) -> Iterator[int]:
    if key in schema:
        yield int(schema[key])


def _members(value: Any, schema: Schema, definitions: Schema, path: str) -> Iterator[str]:
    if isinstance(value, list):
        prefix = schema.get("prefixItems", [])
        for index, item in enumerate(value):
            yield from faults(
                item, prefix[index] if index < len(prefix) else schema.get("items", {}), definitions, f"{path}[{index}]"
            )
    if isinstance(value, Mapping):
        properties = schema.get("properties", {})
        yield from (f"{path}.{name} is missing" for name in schema.get("required", []) if name not in value)
        for name, member in value.items():
            if name in properties:
                yield from faults(member, properties[name], definitions, f"{path}.{name}")
            elif properties and schema.get("additionalProperties", True) is False:
                yield f"{path}.{name} is unknown to fal"
