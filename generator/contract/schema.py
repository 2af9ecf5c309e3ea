"""Reduces a JSON Schema to its facts: no titles, no prose, one spelling for every construct.

- ``allOf`` is merged, a single-member ``anyOf``/``oneOf`` is replaced by its member, ``oneOf`` becomes
  ``anyOf``, OpenAPI 3.0's ``nullable`` and 3.1's ``type: [.., "null"]`` become ``anyOf`` with ``null``.
- branches of a union that are one value each, as 3.1 has it to word each of them, become one ``enum``.
- references become ``#/$defs/<name>``; only the definitions that are reached are kept.
- ``media`` is added to strings and file objects that are files (see ``media.py``), ``limits`` beside it
  (see ``limits.py``).
- a part that cannot be read is open (``{}``), a keyword that cannot be read is left out; ``notes`` says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from generator.contract.compose import ORDER, UNIONS, Composer, is_object, listed, names
from generator.contract.counts import is_count
from generator.contract.errors import DocumentError, Json, Notes, mapping
from generator.contract.facts import facts_of, of_type
from generator.contract.limits import limits_of, with_limits
from generator.contract.media import MediaContext, file_media, is_file_object, string_media
from generator.contract.order import order_properties
from generator.contract.pointers import References, Target
from generator.contract.prose import with_stated
from generator.contract.values import check_text

NULL = {"type": "null"}


class Reducer:
    """Reduces the schemas of one document and collects the definitions that they reach."""

    def __init__(self, document: Json, *, category: str, output: bool, notes: Notes, verbatim: bool = True) -> None:
        self._composer = Composer(References(document), notes)
        self._notes = notes
        self._category = category
        self._output = output
        self._verbatim = verbatim
        self._open: list[str] = []
        self._waiting: list[tuple[str, Json]] = []
        self.definitions: dict[str, dict[str, Any]] = {}

    def root(self, schema: Json, key: str) -> dict[str, Any]:
        """The input or output object itself; wrapped ones are unwrapped, others are open objects."""
        try:
            reduced = self._object(schema, key, 0)
            if reduced["type"] != "object":
                raise DocumentError(key, f"expected an object, found type {reduced['type']!r}")
        except DocumentError as error:
            self._notes.report(error, "left open")
            reduced = {}
        self._define_waiting()
        return {"type": "object", **{k: v for k, v in reduced.items() if k not in ("type", "default")}}

    def reduce(self, schema: object, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        """One schema's facts; ``context`` carries the name and prose that media rules need."""
        try:
            return self._reduced(schema, key, context, depth)
        except DocumentError as error:
            self._notes.report(error, "left open")
            return {}

    def _reduced(self, schema: object, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        if isinstance(schema, bool):
            return {}
        if not isinstance(schema, Mapping):
            raise DocumentError(key, f"expected a schema, found {type(schema).__name__}")
        composed = self._composer.composed(schema, key, depth)
        context = context.within(composed)
        return with_limits(self._shape(composed, key, context, depth), limits_of(composed))

    def _shape(self, schema: dict[str, Any], key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        if "$ref" in schema:
            return self._reference(schema, key, context, depth)
        union = next((name for name in UNIONS if name in schema), None)
        if union is not None and "properties" not in schema:
            return self._union(schema, union, key, context, depth)
        return self._plain(schema, key, context, depth)

    def _reference(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        target = self._composer.references.follow(schema["$ref"], key)
        shape = self._composer.composed(target.schema, key, depth)
        if target.name is not None and is_object(shape):
            reduced: dict[str, Any] = {"$ref": f"#/$defs/{target.name}"}
            self._define(target.name, shape)
        else:
            reduced = self._inlined(str(schema["$ref"]), target, key, context, depth)
        reduced |= {name: value for name, value in facts_of(schema, key, self._notes).items() if name == "default"}
        if is_file_object(shape):
            reduced["media"] = file_media(target.name or "", shape, context, self._category)
        return _nullable(_nullable(reduced, schema), {"nullable": _may_be_null(shape)})

    def _inlined(self, reference: str, target: Target, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        if reference in self._open:
            return {}  # a value that contains itself can be anything from here on
        self._open.append(reference)
        try:
            return self._reduced(target.schema, key, context, depth + 1)
        finally:
            self._open.pop()

    def _define(self, name: str, schema: Json) -> None:
        if name not in self.definitions:
            self.definitions[name] = {}  # reserved first: shapes may contain themselves
            self._waiting.append((name, schema))

    def _define_waiting(self) -> None:
        while self._waiting:
            name, schema = self._waiting.pop()
            try:
                self.definitions[name] = self._object(schema, name, 0)
            except DocumentError as error:
                self._notes.report(error, "left open")

    def _union(self, schema: Json, union: str, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        members: list[dict[str, Any]] = []
        for index, member in enumerate(listed(schema[union], f"{key}.{union}")):
            reduced = self.reduce(member, f"{key}.{union}[{index}]", context, depth + 1)
            for branch in reduced.get("anyOf", [reduced]) if set(reduced) <= {"anyOf"} else [reduced]:
                if branch not in members:
                    members.append(branch)
        members = _values_joined(members)
        facts = facts_of({name: value for name, value in schema.items() if name != union}, key, self._notes)
        facts.pop("type", None)
        if len(members) == 1:
            return _nullable({**members[0], **facts}, schema)
        return _nullable({"anyOf": members, **facts}, schema)

    def _plain(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        if schema.get("const", ...) is None or schema.get("enum") == [None]:
            return dict(NULL)
        if isinstance(schema.get("type"), list):
            return self._union(_one_type_each(schema, key), "anyOf", key, context, depth)
        if isinstance(schema.get("enum"), list) and None in schema["enum"]:
            without = {**schema, "enum": [value for value in schema["enum"] if value is not None], "nullable": True}
            return self._plain(without, key, context, depth)
        if is_object(schema):
            return _nullable(self._object(schema, key, depth), schema)
        facts = facts_of(schema, key, self._notes)
        if facts.get("type") == "number" and is_count(context.name, context.prose, facts, verbatim=self._verbatim):
            facts = facts_of({**schema, "type": "integer"}, key, self._notes)
        facts |= self._items(schema, key, context, depth)
        if facts.get("type") == "string" and "enum" not in facts and "const" not in facts:
            media = string_media(context, self._output)
            if media:
                facts["media"] = media
        return _nullable(facts, schema)

    def _items(self, schema: Json, key: str, context: MediaContext, depth: int) -> dict[str, Any]:
        items, members = schema.get("items"), schema.get("prefixItems")
        if members is None and _is_tuple(items):
            items, members = None, list(items.values()) if isinstance(items, Mapping) else items
        found: dict[str, Any] = {}
        if items is not None:
            found["items"] = self.reduce(items, f"{key}.items", context, depth + 1)
        # An empty list says nothing about the items.
        if members not in (None, []):
            found["prefixItems"] = [
                self.reduce(item, f"{key}.prefixItems[{index}]", context, depth + 1)
                for index, item in enumerate(listed(members, f"{key}.prefixItems"))
            ]
        return found

    def _object(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        schema = self._composer.flat(schema, key, depth)
        reduced = facts_of({**schema, "type": _object_type(schema)}, key, self._notes)
        properties = mapping(schema.get("properties", {}), f"{key}.properties")
        facts = {
            name: self.reduce(value, f"{key}.properties.{name}", MediaContext(name), depth + 1)
            for name, value in properties.items()
            if self._is_name(name, key)
        }
        if not self._output:
            facts = {name: with_stated(name, properties[name], facts[name], facts) for name in facts}
        required = [name for name in self._names(schema, "required", key) if name in facts]
        if facts:
            reduced["properties"] = order_properties(facts, required, self._names(schema, ORDER, key))
        if required:
            reduced["required"] = [name for name in reduced["properties"] if name in required]
        return reduced | self._additional(schema, key, depth)

    def _is_name(self, name: str, key: str) -> bool:
        try:
            return isinstance(check_text(name, f"{key}.properties"), str)
        except DocumentError as error:
            self._notes.report(error, "left out")
            return False

    def _names(self, schema: Json, keyword: str, key: str) -> list[str]:
        try:
            return names(schema.get(keyword, []), f"{key}.{keyword}")
        except DocumentError as error:
            self._notes.report(error, "left out")
            return []

    def _additional(self, schema: Json, key: str, depth: int) -> dict[str, Any]:
        extra = schema.get("additionalProperties")
        if extra is None:
            return {}
        if isinstance(extra, bool):
            return {"additionalProperties": extra}
        return {"additionalProperties": self.reduce(extra, f"{key}.additionalProperties", MediaContext(""), depth + 1)}


def _values_joined(members: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """``members`` with those that are one value each as one ``enum`` for each type, at the place of its first."""
    values: dict[Any, list[Any]] = defaultdict(list)
    for member in members:
        values[_kind(member)] += _only_value(member)
    joined: list[dict[str, Any]] = []
    for member in members:
        own, of_its_kind = _only_value(member), values[_kind(member)]
        if not own or len(of_its_kind) == 1:
            joined.append(member)
        elif own == of_its_kind[:1]:
            joined.append({**{name: value for name, value in member.items() if name == "type"}, "enum": of_its_kind})
    return joined


def _kind(schema: Json) -> tuple[Any, ...]:
    """The type that a schema names, and that of its value: not every schema of one value names its type."""
    return schema.get("type"), *map(type, _only_value(schema))


def _only_value(schema: Json) -> list[Any]:
    """The value of a schema that is nothing but that value, as a list; else an empty one."""
    if not schema.keys() <= {"type", "enum", "const"}:
        return []
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return values if len(values) == 1 else []


def _one_type_each(schema: Json, key: str) -> dict[str, Any]:
    """``type: [a, b]`` as a union of both, each with the keywords that mean something for it."""
    kinds = listed(schema["type"], f"{key}.type")
    branches = [dict(NULL) if kind == "null" else of_type(schema, kind) for kind in kinds]
    return {"anyOf": branches, **{name: value for name, value in schema.items() if name == "default"}}


def _object_type(schema: Json) -> Any:
    kind = schema.get("type", "object")
    return "object" if isinstance(kind, list) and "object" in kind else kind


def _may_be_null(schema: Json) -> bool:
    kind = schema.get("type")
    return schema.get("nullable") is True or (isinstance(kind, list) and "null" in kind)


def _is_tuple(items: object) -> bool:
    """Tuples in the older spelling ``items: [a, b]``, and as fal serves it: ``items: {"0": a, "1": b}``."""
    if isinstance(items, Mapping):
        return bool(items) and list(items) == [str(index) for index in range(len(items))]
    return isinstance(items, list)


def _nullable(reduced: dict[str, Any], schema: Json) -> dict[str, Any]:
    if schema.get("nullable") is not True:
        return reduced
    members = reduced.get("anyOf")
    if members is not None:
        return reduced if NULL in members else {**reduced, "anyOf": [*members, NULL]}
    default = {"default": reduced.pop("default")} if "default" in reduced else {}
    return {"anyOf": [reduced, NULL], **default}
