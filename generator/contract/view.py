"""A read-only view of a contract: how the rooms below read one that is sound (``contract_faults`` finds none)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Schema = Mapping[str, Any]
NULL = {"type": "null"}
#: Facts about values. Two shapes that differ in them alone are one shape.
_VALUE_FACTS = frozenset({"limits", "stated"})
#: The keys below which other schemas stand.
_INNER = frozenset({"anyOf", "prefixItems", "items", "additionalProperties"})
_EMPTY: Schema = {}
_IMAGE_SIZE = re.compile(r"ImageSize(Type\d+)?")


@dataclass(frozen=True)
class Contract:
    """One endpoint's contract. ``document`` is the JSON object as ``sync`` wrote it; nothing here changes it."""

    document: Schema

    @property
    def endpoint(self) -> str:
        return str(self.document.get("endpoint", ""))

    @property
    def category(self) -> str:
        """fal's category, e.g. ``text-to-image``."""
        return str(self.document.get("category", ""))

    @property
    def source(self) -> Schema:
        """Where the shapes come from: ``kind`` is ``verbatim``, ``typings`` or ``rebuilt``."""
        found: Schema = self.document.get("source") or _EMPTY
        return found

    @property
    def streams(self) -> bool:
        """Whether fal serves partial results."""
        return bool(self.document.get("streams"))

    @property
    def parameters(self) -> Schema:
        """The input's schemas by parameter, in fal's order; empty when fal publishes no input shape."""
        found: Schema = self.document.get("input", _EMPTY).get("properties") or _EMPTY
        return found

    @property
    def required(self) -> frozenset[str]:
        """The parameters that fal demands."""
        return frozenset(self.document.get("input", _EMPTY).get("required", ()))

    @property
    def results(self) -> Schema:
        """The output's schemas by key; empty when fal publishes no output shape."""
        found: Schema = self.document.get("output", _EMPTY).get("properties") or _EMPTY
        return found

    @property
    def promised(self) -> frozenset[str]:
        """The keys that fal always returns."""
        return frozenset(self.document.get("output", _EMPTY).get("required", ()))

    @property
    def definitions(self) -> Schema:
        """The shared shapes (``$defs``) by name."""
        found: Schema = self.document.get("$defs") or _EMPTY
        return found

    def definition(self, name: str) -> Schema:
        """One shared shape; empty when there is none of that name."""
        found: Schema = self.definitions.get(name, _EMPTY)
        return found

    def members(self, name: str) -> Schema:
        """The members of a shared shape; empty when it is not an object with members."""
        found: Schema = self.definition(name).get("properties") or _EMPTY
        return found

    def references(self, name: str) -> Iterator[str]:
        """The definitions that the definition ``name`` refers to."""
        yield from references(self.definition(name))

    @cached_property
    def limits(self) -> Mapping[str, Schema]:
        """fal's machine-readable limits of files, by parameter."""
        return dict(self._facts("limits"))

    @cached_property
    def stated(self) -> Mapping[str, Schema]:
        """What only fal's prose says about a parameter, as facts, by parameter."""
        return dict(self._facts("stated"))

    def _facts(self, key: str) -> Iterator[tuple[str, Schema]]:
        for name, schema in self.parameters.items():
            found = fact_of(schema, key)
            if found:
                yield name, found

    @cached_property
    def uses(self) -> tuple[tuple[str, str], ...]:
        """Parameter (or member) and definition, wherever the input takes a structure, in order of appearance."""
        found: list[tuple[str, str]] = []
        seen: set[tuple[str, str]] = set()
        todo = [(name, schema) for name, schema in self.parameters.items() if not is_sync_mode(name, schema)]
        while todo:
            name, schema = todo.pop(0)
            for target in _targets(schema):
                if (name, target) in seen or self.is_image_size(target):
                    continue
                seen.add((name, target))
                if not self.members(target):
                    todo.append((name, self.definition(target)))
                    continue
                if all(target != definition for _, definition in found):
                    todo += self.members(target).items()
                found.append((name, target))
        return tuple(found)

    @cached_property
    def structures(self) -> tuple[str, ...]:
        """The definitions that become classes: objects with members that the input reaches."""
        return tuple(dict.fromkeys(definition for _, definition in self.uses))

    def is_image_size(self, name: str) -> bool:
        """Whether a definition is exact width and height, for which NodeTool has the type ``ImageSize``.

        Where a document has two such shapes, fal numbers the second: ``ImageSizeType2``.
        """
        return _IMAGE_SIZE.fullmatch(name) is not None and set(self.members(name)) == {"width", "height"}

    def shape_of(self, name: str) -> str:
        """A text that is equal for equal shapes, with every shape that is reached.

        Names of definitions, the order of members, and facts about values (limits, what prose states) do not count.
        """
        numbers = {name: 0}
        shapes: list[Any] = []
        while len(shapes) < len(numbers):
            shapes.append(_numbered(self.definition(list(numbers)[len(shapes)]), numbers))
        return json.dumps(shapes, sort_keys=True)

    def reached(self, name: str) -> frozenset[str]:
        """Every definition that the definition ``name`` leads to, itself included."""
        found: set[str] = set()
        todo = [name]
        while todo:
            current = todo.pop()
            if current not in found:
                found.add(current)
                todo += references(self.definition(current))
        return frozenset(found)


def fact_of(schema: Schema, key: str) -> Schema:
    """``limits`` or ``stated`` of a value: its own, else its branch's or its items'; empty when nothing is known."""
    if schema.get(key):
        found: Schema = schema[key]
        return found
    inner = (*schema.get("anyOf", ()), schema.get("items"))
    return next((found for part in inner if isinstance(part, Mapping) and (found := fact_of(part, key))), _EMPTY)


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


def target_of(schema: Schema) -> str:
    """The definition that a reference leads to."""
    return str(schema["$ref"]).removeprefix("#/$defs/")


def branches_of(schema: Schema) -> list[Schema]:
    """What a value may be apart from ``null``: the members of ``anyOf``, or the schema itself."""
    return [branch for branch in schema.get("anyOf", [schema]) if branch.get("type") != "null"]


def is_sync_mode(name: str, schema: Schema) -> bool:
    """Whether a parameter is fal's switch for data URIs, which no node has.

    The runtime never asks for data URIs, and ``BaseNode.__init__`` owns the name. Lip-sync endpoints have a choice
    of the same name, which is a field.
    """
    return name == "sync_mode" and schema.get("type") == "boolean"


def is_seed(name: str, schema: Schema, required: bool) -> bool:
    """Whether ``-1`` stands for "leave it out, fal takes a new one" (``Parameter.random_seed`` in the runtime)."""
    if name != "seed" or required:
        return False
    branches = branches_of(schema)
    return len(branches) == 1 and branches[0].get("type") == "integer" and not {"enum", "const"} & set(branches[0])


def _targets(schema: Schema) -> Iterator[str]:
    """Every definition that a parameter may take as a structure or through one: references to files do not count."""
    if "$ref" in schema:
        yield from () if schema.get("media") else (target_of(schema),)
        return
    # Most schemas are those of a number or a text.
    if schema.keys().isdisjoint(_INNER):
        return
    inner = (*schema.get("anyOf", ()), *schema.get("prefixItems", ()), schema.get("items"))
    for part in (*inner, schema.get("additionalProperties")):
        if isinstance(part, dict):
            yield from _targets(part)


def _numbered(value: Any, numbers: dict[str, int]) -> Any:
    """``value`` with a number in place of each definition's name, in the order of sorted keys."""
    if isinstance(value, Mapping):
        return {key: _numbered_member(key, value[key], numbers) for key in sorted(value) if key not in _VALUE_FACTS}
    return [_numbered(inner, numbers) for inner in value] if isinstance(value, list) else value


def _numbered_member(key: str, value: Any, numbers: dict[str, int]) -> Any:
    if key == "$ref" and isinstance(value, str):
        return numbers.setdefault(value.removeprefix("#/$defs/"), len(numbers))
    if key == "required" and isinstance(value, list):
        return sorted(value)
    return _numbered(value, numbers)
