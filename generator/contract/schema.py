"""Reduces a JSON Schema to its facts: no titles, no prose, one spelling for every construct.

- ``allOf`` is merged, a single-member ``anyOf``/``oneOf`` is replaced by its member, ``oneOf`` becomes
  ``anyOf``, OpenAPI 3.0's ``nullable`` and 3.1's ``type: [.., "null"]`` become ``anyOf`` with ``null``.
- references become ``#/$defs/<name>``; only the definitions that are reached are kept.
- ``media`` is added to strings and file objects that are files (see ``media.py``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.contract.bounds import plain_bounds
from generator.contract.document import DocumentError, Json, mapping
from generator.contract.media import MediaContext, file_media, is_file_object, string_media
from generator.contract.order import order_properties

FACTS = (
    "type", "format", "enum", "const", "default",
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
)  # fmt: skip
KNOWN_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
#: Deeper documents are refused: no endpoint comes near, and recursion must end somewhere.
MAX_DEPTH = 60
#: Documents that unfold to more schemas are refused: fal's largest has a few hundred.
MAX_SCHEMAS = 20_000
PREFIX = "#/components/schemas/"
NULL = {"type": "null"}
_HALF = re.compile(r"[\ud800-\udfff]")


class Reducer:
    """Reduces the schemas of one document and collects the definitions that they reach."""

    def __init__(self, schemas: Json, *, category: str, output: bool) -> None:
        self._schemas = schemas
        self._category = category
        self._output = output
        self._open: list[str] = []
        self._seen = 0
        self.definitions: dict[str, dict[str, Any]] = {}

    def root(self, schema: Json, key: str) -> dict[str, Any]:
        """The input or output object itself, inlined when it is a reference."""
        seen: set[str] = set()
        while "$ref" in schema:
            name = self._target(schema["$ref"], key)
            if name in seen:
                raise DocumentError(key, f"`{name}` refers to itself and never to a shape")
            seen.add(name)
            schema = self._schemas[name]
        reduced = self._object(schema, key, 0)
        if reduced.get("type", "object") != "object":
            raise DocumentError(key, f"expected an object, found type {reduced.get('type')!r}")
        return {"type": "object", **{k: v for k, v in reduced.items() if k != "type"}}

    def reduce(self, schema: object, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        """One schema's facts; ``context`` carries the name and prose that media rules need."""
        if isinstance(schema, bool):
            return {}
        if not isinstance(schema, Mapping):
            raise DocumentError(key, f"expected a schema, found {type(schema).__name__}")
        context = context.within(schema)
        merged = self._merge_all_of(schema, key, depth)
        if "$ref" in merged:
            return self._reference(merged, key, context, depth)
        for union in ("anyOf", "oneOf"):
            if union in merged:
                return self._union(merged, union, key, context, depth)
        return self._plain(merged, key, context, depth)

    def _count(self, key: str, depth: int) -> None:
        self._seen += 1
        if depth > MAX_DEPTH:
            raise DocumentError(key, f"nested more than {MAX_DEPTH} levels deep")
        if self._seen > MAX_SCHEMAS:
            raise DocumentError(key, f"the document unfolds to more than {MAX_SCHEMAS} schemas")

    def _merge_all_of(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        self._count(key, depth)
        own = {name: value for name, value in schema.items() if name != "allOf"}
        members = schema.get("allOf", [])
        if not isinstance(members, list):
            raise DocumentError(f"{key}.allOf", "expected a list of schemas")
        if len(members) == 1 and isinstance(members[0], Mapping) and "properties" not in own:
            return (
                {**members[0], **own}
                if "allOf" not in members[0]
                else self._merge_all_of({**members[0], **own}, key, depth + 1)
            )
        merged: dict[str, Any] = {}
        for index, member in enumerate(members):
            merged = _merge_objects(merged, self._resolved(member, f"{key}.allOf[{index}]", depth + 1), key)
        return _merge_objects(merged, own, key)

    def _resolved(self, schema: object, key: str, depth: int) -> dict[str, Any]:
        if not isinstance(schema, Mapping):
            raise DocumentError(key, f"expected a schema, found {type(schema).__name__}")
        if "$ref" in schema:
            self._count(key, depth)
            siblings = {name: value for name, value in schema.items() if name != "$ref"}
            target = self._resolved(self._schemas[self._target(schema["$ref"], key)], key, depth + 1)
            return {**target, **siblings}
        return self._merge_all_of(schema, key, depth)

    def _target(self, reference: object, key: str) -> str:
        if not isinstance(reference, str) or not reference.startswith(PREFIX):
            raise DocumentError(key, f"unsupported reference {reference!r}")
        name = reference.removeprefix(PREFIX)
        if not isinstance(self._schemas.get(name), Mapping):
            raise DocumentError(key, f"the reference {reference!r} leads nowhere")
        _text(name, key)
        return name

    def _reference(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        name = self._target(schema["$ref"], key)
        target = self._schemas[name]
        if _is_object(target):
            reduced: dict[str, Any] = {"$ref": f"#/$defs/{name}"}
            self._define(name, key)
        elif name in self._open:
            reduced = {}  # a value that contains itself can be anything from here on
        else:
            self._open.append(name)
            reduced = self.reduce(target, key, context, depth + 1)
            self._open.pop()
        if "default" in schema:
            reduced["default"] = _sound(schema["default"], f"{key}.default")
        if is_file_object(target):
            reduced["media"] = file_media(name, target, context, self._category)
        return _nullable(reduced, schema)

    def _define(self, name: str, key: str) -> None:
        if name not in self.definitions:
            self.definitions[name] = {}  # reserved first: shapes may contain themselves
            self.definitions[name] = self._object(self._schemas[name], name, 0)

    def _union(self, schema: Json, union: str, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        if not isinstance(schema[union], list) or not schema[union]:
            raise DocumentError(f"{key}.{union}", "expected a list of schemas")
        members: list[dict[str, Any]] = []
        for index, member in enumerate(schema[union]):
            reduced = self.reduce(member, f"{key}.{union}[{index}]", context, depth + 1)
            for branch in reduced.get("anyOf", [reduced]) if set(reduced) <= {"anyOf"} else [reduced]:
                if branch not in members:
                    members.append(branch)
        facts = self._facts({name: value for name, value in schema.items() if name != union}, key)
        facts.pop("type", None)
        if len(members) == 1:
            return _nullable({**members[0], **facts}, schema)
        return _nullable({"anyOf": members, **facts}, schema)

    def _plain(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        kind = schema.get("type")
        if schema.get("const", ...) is None or schema.get("enum") == [None]:
            return dict(NULL)
        if isinstance(kind, list):
            branches = [{**{k: v for k, v in schema.items() if k not in ("type", "default")}, "type": k} for k in kind]
            rest = {k: v for k, v in schema.items() if k == "default"}
            return self._union(
                {"anyOf": [b if b["type"] != "null" else NULL for b in branches], **rest}, "anyOf", key, context, depth
            )
        if isinstance(schema.get("enum"), list) and None in schema["enum"]:
            without = {**schema, "enum": [value for value in schema["enum"] if value is not None], "nullable": True}
            return self._plain(without, key, context, depth)
        if _is_object(schema):
            return _nullable(self._object(schema, key, depth), schema)
        facts = self._facts(schema, key)
        facts |= self._items(schema, key, context, depth)
        if facts.get("type") == "string" and "enum" not in facts and "const" not in facts:
            media = string_media(context, self._output)
            if media:
                facts["media"] = media
        return _nullable(facts, schema)

    def _facts(self, schema: Json, key: str) -> dict[str, Any]:
        facts = {name: _sound(schema[name], f"{key}.{name}") for name in FACTS if name in schema}
        kind = facts.get("type")
        if kind is not None and not (isinstance(kind, str) and kind in KNOWN_TYPES):
            raise DocumentError(f"{key}.type", f"unknown type {kind!r}")
        if "enum" in facts and (not isinstance(facts["enum"], list) or not facts["enum"]):
            raise DocumentError(f"{key}.enum", "expected a list of at least one value")
        return plain_bounds(facts, key)

    def _items(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if "items" in schema:
            found["items"] = self.reduce(schema["items"], f"{key}.items", context, depth + 1)
        # An empty list says nothing about the items.
        if schema.get("prefixItems", []) != []:
            if not isinstance(schema["prefixItems"], list):
                raise DocumentError(f"{key}.prefixItems", "expected a list of schemas")
            found["prefixItems"] = [
                self.reduce(item, f"{key}.prefixItems[{index}]", context, depth + 1)
                for index, item in enumerate(schema["prefixItems"])
            ]
        return found

    def _object(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        schema = self._merge_all_of(schema, key, depth)
        reduced = self._facts(schema, key)
        reduced["type"] = reduced.get("type", "object")
        properties = schema.get("properties", {})
        if not isinstance(properties, Mapping):
            raise DocumentError(f"{key}.properties", "expected an object")
        facts = {
            name: self.reduce(value, _text(name, f"{key}.properties.{name}"), MediaContext(name), depth + 1)
            for name, value in properties.items()
        }
        required = [name for name in _names(schema.get("required", []), f"{key}.required") if name in facts]
        given = _names(schema.get("x-fal-order-properties", []), f"{key}.x-fal-order-properties")
        if facts:
            reduced["properties"] = order_properties(facts, required, given)
        if required:
            reduced["required"] = [name for name in reduced["properties"] if name in required]
        reduced |= self._additional(schema, key, depth)
        return reduced

    def _additional(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        extra = schema.get("additionalProperties")
        if extra is None:
            return {}
        if isinstance(extra, bool):
            return {"additionalProperties": extra}
        return {"additionalProperties": self.reduce(extra, f"{key}.additionalProperties", MediaContext(""), depth + 1)}


def references(value: object) -> Iterator[str]:
    """Every definition name that ``value`` refers to."""
    if isinstance(value, Mapping):
        target = value.get("$ref")
        if isinstance(target, str):
            yield target.removeprefix("#/$defs/")
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def _merge_objects(base: dict[str, Any], more: Json, key: str) -> dict[str, Any]:
    """Both shapes in one, in their order; what ``more`` says outweighs ``base``."""
    merged = {**base, **more}
    if base and ("properties" in base or "properties" in more):
        properties = (mapping(side.get("properties", {}), f"{key}.properties") for side in (base, more))
        merged["properties"] = {name: value for side in properties for name, value in side.items()}
        merged["required"] = [
            name for side in (base, more) for name in _names(side.get("required", []), f"{key}.required")
        ]
    return merged


def _is_object(schema: Json) -> bool:
    return schema.get("type") == "object" or "properties" in schema


def _nullable(reduced: dict[str, Any], schema: Json) -> dict[str, Any]:
    if schema.get("nullable") is not True:
        return reduced
    members = reduced.get("anyOf")
    if members is not None:
        return reduced if NULL in members else {**reduced, "anyOf": [*members, NULL]}
    default = {"default": reduced.pop("default")} if "default" in reduced else {}
    return {"anyOf": [reduced, NULL], **default}


def _names(value: object, key: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise DocumentError(key, "expected a list of names")
    return list(dict.fromkeys(value))


def _sound(value: Any, key: str, depth: int = 0) -> Any:
    """``value`` unchanged. JSON has no infinity and no NaN, and text has no half characters, though Python lets them in."""
    if isinstance(value, float) and not math.isfinite(value):
        raise DocumentError(key, f"{value} is not a number that JSON knows")
    if depth > MAX_DEPTH:
        raise DocumentError(key, f"nested more than {MAX_DEPTH} levels deep")
    if isinstance(value, str):
        _text(value, key)
    elif isinstance(value, list):
        for item in value:
            _sound(item, key, depth + 1)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            _sound(item, _text(name, key), depth + 1)
    return value


def _text(value: str, key: str) -> str:
    """``key``; half a character (a lone surrogate) in ``value`` could be neither sent nor saved."""
    if not value.isascii() and _HALF.search(value):
        raise DocumentError(key, f"{value!r} holds half of a character")
    return key
