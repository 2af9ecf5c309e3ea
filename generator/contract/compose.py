"""Shapes that are put together: ``allOf``, wrapped roots, and unions of objects, as one plain schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.contract.errors import DocumentError, Json, Notes, mapping
from generator.contract.pointers import References
from generator.contract.values import MAX_DEPTH

#: Documents that unfold to more schemas are cut: fal's largest has a few hundred.
MAX_SCHEMAS = 20_000
UNIONS = ("anyOf", "oneOf")
ORDER = "x-fal-order-properties"
#: What makes a schema more than words about another one.
_SHAPES = frozenset(
    {"properties", "required", "additionalProperties", "items", "prefixItems", "enum", "const", ORDER, *UNIONS}
)


class Composer:
    """Puts the shapes of one document together, within one budget of schemas."""

    def __init__(self, references: References, notes: Notes) -> None:
        self.references = references
        self._notes = notes
        self._seen = 0

    def composed(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        """``schema`` without ``allOf``; it may still be a reference or a union."""
        self._count(key, depth)
        own = {name: value for name, value in schema.items() if name != "allOf"}
        if "allOf" not in schema:
            return own
        members = [mapping(member, key) for member in listed(schema["allOf"], f"{key}.allOf")]
        shaping = [member for member in members if _is_shaping(member)]
        if len(shaping) <= 1 and not _SHAPES & own.keys():
            flat = {name: value for part in (*members, own) for name, value in part.items()}
            return self.composed(flat, key, depth + 1) if any("allOf" in part for part in members) else flat
        merged: dict[str, Any] = {}
        for index, member in enumerate(members):
            merged = merge_shapes(merged, self._part(member, f"{key}.allOf[{index}]", depth + 1), key)
        return merge_shapes(merged, own, key)

    def flat(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        """``schema`` without ``allOf`` and references; a union of objects becomes one object."""
        composed = self.composed(schema, key, depth)
        if "$ref" in composed:
            target = self.references.follow(composed.pop("$ref"), key).schema
            return merge_shapes(self.flat(target, key, depth + 1), composed, key)
        return self._without_union(composed, key, depth)

    def _part(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        """A part that cannot be read is left out, and the others stand."""
        try:
            return self.flat(schema, key, depth)
        except DocumentError as error:
            self._notes.report(error, "left out")
            return {}

    def _without_union(self, schema: dict[str, Any], key: str, depth: int) -> dict[str, Any]:
        union = next((name for name in UNIONS if name in schema), None)
        if union is None:
            return schema
        own = {name: value for name, value in schema.items() if name != union}
        members = [mapping(member, key) for member in listed(schema[union], f"{key}.{union}")]
        parts = [self._part(part, f"{key}.{union}[{n}]", depth + 1) for n, part in enumerate(members)]
        branches = [part for part in parts if part and part.get("type") != "null"]
        if not branches or not (is_object(own) or all(map(is_object, branches))):
            return schema
        return merge_shapes(one_of_several(branches), own, key)

    def _count(self, key: str, depth: int) -> None:
        self._seen += 1
        if depth > MAX_DEPTH:
            raise DocumentError(key, f"nested more than {MAX_DEPTH} levels deep")
        if self._seen > MAX_SCHEMAS:
            raise DocumentError(key, f"the document unfolds to more than {MAX_SCHEMAS} schemas")


def merge_shapes(base: Mapping[str, Any], more: Json, key: str) -> dict[str, Any]:
    """Both shapes in one, in their order: members and required names of both, otherwise ``more`` outweighs."""
    merged = {**base, **more}
    for name in ("required", ORDER):
        if name in base and name in more:
            merged[name] = unique([*names(base[name], f"{key}.{name}"), *names(more[name], f"{key}.{name}")])
    if "properties" in base and "properties" in more:
        first, second = (mapping(side["properties"], f"{key}.properties") for side in (base, more))
        both = {name: _both(first[name], second[name]) for name in first if name in second}
        merged["properties"] = {**first, **second, **both}
    return merged


def _both(first: Any, second: Any) -> Any:
    return second if first == second else {"allOf": [first, second]}


def one_of_several(branches: list[dict[str, Any]]) -> dict[str, Any]:
    """One object for several: every member of any of them, required where all require it."""
    properties: dict[str, list[Any]] = {}
    for branch in branches:
        for name, schema in mapping(branch.get("properties", {}), "properties").items():
            found = properties.setdefault(name, [])
            found += [] if schema in found else [schema]
    members = {name: found[0] if len(found) == 1 else {"anyOf": found} for name, found in properties.items()}
    required = [names(branch.get("required", []), "required") for branch in branches]
    order = [name for branch in branches for name in names(branch.get(ORDER, []), ORDER)]
    by_all = [name for name in required[0] if all(name in others for others in required)]
    whole = {"type": "object", "properties": members, "required": by_all}
    return {**whole, ORDER: unique(order)} if order else whole


def is_object(schema: Json) -> bool:
    """Whether a schema says that it is an object, by its type or its members."""
    kind = schema.get("type")
    return kind == "object" or (isinstance(kind, list) and "object" in kind) or "properties" in schema


def listed(value: object, key: str) -> list[Any]:
    """A list of schemas. Raises ``DocumentError`` for anything else and for an empty one."""
    if not isinstance(value, list) or not value:
        raise DocumentError(key, "expected a list of schemas")
    return value


def names(value: object, key: str) -> list[str]:
    """A list of names, each once. Raises ``DocumentError`` for anything else."""
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise DocumentError(key, "expected a list of names")
    return unique(value)


def unique(values: Iterable[str]) -> list[str]:
    """The values in their order, each once."""
    return list(dict.fromkeys(values))


def _is_shaping(member: Json) -> bool:
    return bool({"$ref", "allOf", "type"} & member.keys() or _SHAPES & member.keys())
