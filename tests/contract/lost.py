"""Walks a document and its contract side by side and tells every fact that the contract does not hold.

Written from the JSON Schema and OpenAPI rules alone, without the generator's code: it checks that code.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

Json = dict[str, Any]
NULL = {"type": "null"}
_PLAIN = ("const", "maxLength", "minLength", "minItems", "maxItems", "uniqueItems", "format", "multipleOf")
_ROUNDED = {
    "minimum": math.ceil,
    "maximum": math.floor,
    "exclusiveMinimum": math.floor,
    "exclusiveMaximum": math.ceil,
}
_NO_LIMIT = "timeout"


class Lost:
    """The lost facts of one endpoint; ``facts`` counts what was compared."""

    def __init__(self, document: Json, contract: Json) -> None:
        self.document = document
        self.contract = contract
        self.facts = 0
        self._walked: set[tuple[str, str]] = set()

    def all(self, endpoint: str) -> Iterator[str]:
        """Everything that is lost between both operations of ``endpoint`` and the contract."""
        paths = self.document["paths"]
        submit = paths.get(f"/{endpoint}", {}).get("post", {}).get("requestBody", {})
        result = paths.get(f"/{endpoint}/requests/{{request_id}}", {}).get("get", {}).get("responses", {})
        for side, holder in (("input", submit), ("output", result.get("200", {}))):
            schema = holder.get("content", {}).get("application/json", {}).get("schema", {})
            yield from self.between(schema, self.contract[side], side)

    def between(self, raw: Any, found: Json, where: str) -> Iterator[str]:
        """What ``raw`` says and ``found`` does not."""
        if isinstance(raw, bool) or not raw:
            return
        if "$ref" in raw:
            yield from self._reference(raw, found, where)
            return
        if "$ref" in found and "anyOf" not in found:
            found = {**self.contract["$defs"][found["$ref"].removeprefix("#/$defs/")], **found}
        for member in raw.get("allOf", []):
            yield from self.between(member, found, where)
        if self._is_nullable(raw):
            yield from self._told(where, "null", NULL in found.get("anyOf", []) or found == NULL)
        for union in ("anyOf", "oneOf"):
            for branch in raw.get(union, []):
                if branch != NULL:
                    yield from self._branch(branch, found, where)
        yield from self._own(raw, found, where)

    def _is_nullable(self, raw: Json) -> bool:
        kinds = raw.get("type") if isinstance(raw.get("type"), list) else []
        given = [*raw.get("anyOf", []), *raw.get("oneOf", [])]
        return raw.get("nullable") is True or "null" in kinds or NULL in given or None in raw.get("enum", [])

    def _reference(self, raw: Json, found: Json, where: str) -> Iterator[str]:
        name = unquote(raw["$ref"].rpartition("/")[2]).replace("~1", "/").replace("~0", "~")
        target = self.document["components"]["schemas"][name]
        siblings = {key: value for key, value in raw.items() if key != "$ref"}
        if siblings:
            yield from self.between(siblings, found, where)
        if (name, str(found)) not in self._walked:
            self._walked.add((name, str(found)))
            yield from self.between(target, found, where)

    def _branch(self, raw: Json, found: Json, where: str) -> Iterator[str]:
        candidates = [branch for branch in found.get("anyOf", []) if branch != NULL] or [found]
        losses = [list(self.between(raw, candidate, where)) for candidate in [*candidates, found]]
        yield from min(losses, key=len)

    def _told(self, where: str, fact: str, holds: bool) -> Iterator[str]:
        self.facts += 1
        if not holds:
            yield f"{where}: {fact}"

    def _own(self, raw: Json, found: Json, where: str) -> Iterator[str]:
        branches = [found, *(branch for branch in found.get("anyOf", []) if branch != NULL)]
        kinds = raw.get("type", [])
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            kinds_found = {self._deep(branch).get("type") for branch in branches}
            yield from self._told(where, f"type {kind}", kind in kinds_found | {"null"})
        if "enum" in raw:
            wanted = [value for value in raw["enum"] if value is not None]
            yield from self._told(where, "enum", any(branch.get("enum", []) == wanted for branch in branches))
        if "default" in raw:
            yield from self._told(where, "default", "default" in found and found["default"] == raw["default"])
        for name in (*_PLAIN, *_ROUNDED):
            if name in raw and (name not in _ROUNDED or not isinstance(raw[name], bool)):
                yield from self._told(where, name, any(_same(name, raw, branch) for branch in branches))
        for name, value in raw.get("x-fal", {}).items():
            if name != _NO_LIMIT:
                yield from self._told(where, f"x-fal {name}", value in _limits(found, name))
        for branch in branches[-1:] if "properties" in raw and "anyOf" in found else branches[:1]:
            yield from self._members(raw, self._deep(branch), where)

    def _deep(self, schema: Json) -> Json:
        if "$ref" not in schema:
            return schema
        return {**self.contract["$defs"][schema["$ref"].removeprefix("#/$defs/")], **schema}

    def _members(self, raw: Json, found: Json, where: str) -> Iterator[str]:
        members = found.get("properties", {})
        for name, schema in raw.get("properties", {}).items():
            yield from self._told(where, f"member {name}", name in members)
            if name in members:
                yield from self.between(schema, members[name], f"{where}.{name}")
                if name in raw.get("required", []):
                    yield from self._told(where, f"required {name}", name in found.get("required", []))
        given = [name for name in raw.get("x-fal-order-properties", []) if name in raw.get("properties", {})]
        yield from self._told(where, "order", not given or [name for name in members if name in given] == given)
        shapes = [branch for branch in [found, *found.get("anyOf", [])] if branch != NULL]
        for key in ("items", "additionalProperties"):
            if isinstance(raw.get(key), dict) and not _is_tuple(raw[key]):
                there = next((branch[key] for branch in shapes if isinstance(branch.get(key), dict)), None)
                yield from self._told(where, key, there is not None)
                yield from self.between(raw[key], there or {}, f"{where}.{key}")
            elif isinstance(raw.get(key), bool):
                yield from self._told(where, key, any(branch.get(key) is raw[key] for branch in shapes))
        yield from self._tuple(raw, shapes, where)

    def _tuple(self, raw: Json, shapes: list[Json], where: str) -> Iterator[str]:
        items = raw.get("items")
        given = raw.get("prefixItems", list(items.values()) if isinstance(items, dict) and _is_tuple(items) else [])
        there = next((branch["prefixItems"] for branch in shapes if "prefixItems" in branch), [])
        if given:
            yield from self._told(where, "tuple", len(there) == len(given))
        for index, (one, other) in enumerate(zip(given, there, strict=False)):
            yield from self.between(one, other, f"{where}[{index}]")


def _is_tuple(items: Json) -> bool:
    return bool(items) and all(key.isdecimal() for key in items)


def _same(name: str, raw: Json, found: Json) -> bool:
    value = found.get(name)
    if value == raw[name]:
        return True
    return name in _ROUNDED and found.get("type") == "integer" and value == _ROUNDED[name](raw[name])


def _limits(found: Json, name: str) -> list[Any]:
    own = [found["limits"][name]] if name in found.get("limits", {}) else []
    inner = [branch for branch in [found.get("items"), *found.get("anyOf", [])] if isinstance(branch, dict)]
    return own + [value for branch in inner for value in _limits(branch, name)]
