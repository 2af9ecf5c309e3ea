"""Output slots: ``output`` first, then everything else that fal returns, each with its path in the response."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.plan.identifiers import Identifier, field_identifier
from generator.plan.model import Import, SlotPlan
from generator.plan.source import Source
from generator.plan.types import REFERENCES, SCALARS, TYPES
from generator.problems import Problem
from generator.specs.project import Endpoint

ANY = frozenset({Import("typing", "Any")})
#: Keys that accompany a result and are never the main one while there is another.
_BESIDE = re.compile(
    r"(^|_)(seeds?|timings?|usage|usage_info|nsfw|has_nsfw_concepts|thumbnail|preview|mask|masks|debug|logs?|metadata|"
    r"prompt|request_id|finish_reason|duration|actual_prompt|config_file|partial|error|status|code|filenames|width|height)(_|$)"
)
_WANTED = (
    (re.compile(r"-to-image$"), "image"),
    (re.compile(r"-to-video$"), "video"),
    (re.compile(r"-to-(audio|speech)$"), "audio"),
    (re.compile(r"-to-3d$"), "model3d"),
)


@dataclass(frozen=True)
class ResultType:
    """The annotation of a slot and, for files, their kind; ``many`` when it is a list."""

    annotation: Source
    imports: frozenset[Import] = frozenset()
    media: str | None = None
    many: bool = False


class OutputPlanner:
    """Plans the slots of one endpoint from its output schema."""

    def __init__(self, endpoint: Endpoint, problems: list[Problem]) -> None:
        self._endpoint = endpoint
        self._problems = problems
        self._definitions: Mapping[str, Any] = endpoint.contract.get("$defs", {})
        self.imports: set[Import] = set()

    def plan(self) -> tuple[SlotPlan, ...]:
        """``output`` and its companions; one ``Any`` slot when fal publishes no shape."""
        properties = self._endpoint.contract.get("output", {}).get("properties") or self._endpoint.spec.outputs
        if not properties:
            return (self._slot(Identifier("output"), ResultType(Source("Any"), ANY), ()),)
        types = {name: self._type(schema) for name, schema in properties.items()}
        main = self._main(types)
        slots = list(self._main_slots(main, types[main], properties[main]))
        for name, planned in types.items():
            if name != main:
                slots += self._companions(name, planned, properties[name])
        return tuple(slots)

    def _main(self, types: Mapping[str, ResultType]) -> str:
        chosen = self._endpoint.spec.output
        if chosen is not None:
            if chosen in types:
                return chosen
            self._problems.append(
                Problem(
                    self._endpoint.file, "output", f"{chosen!r} is not in fal's response", f"keys: {', '.join(types)}"
                )
            )
        if "output" in types:
            return "output"
        return min(types, key=lambda name: (self._rank(name, types[name]), list(types).index(name)))

    def _rank(self, name: str, planned: ResultType) -> tuple[bool, bool, bool]:
        category = str(self._endpoint.contract.get("category", ""))
        wanted = next((kind for pattern, kind in _WANTED if pattern.search(category)), None)
        return (bool(_BESIDE.search(name)), planned.media is None, wanted is not None and planned.media != wanted)

    def _main_slots(self, name: str, planned: ResultType, schema: Mapping[str, Any]) -> Iterator[SlotPlan]:
        output = Identifier("output")
        if planned.media and planned.many:
            yield self._slot(output, self._file(planned.media), (name, "0"))
            yield self._slot(self._name(f"{name}s" if name == "output" else name), planned, (name,))
            return
        files = self._file_members(schema)
        if files:
            yield self._slot(output, self._file(next(iter(files.values()))), (name, next(iter(files))))
            yield from self._members(name, files)
            return
        yield self._slot(output, planned, (name,))

    def _companions(self, name: str, planned: ResultType, schema: Mapping[str, Any]) -> Iterator[SlotPlan]:
        files = self._file_members(schema)
        if files:
            yield from self._members(name, files)
        else:
            yield self._slot(self._name(name), planned, (name,))

    def _members(self, name: str, files: Mapping[str, str]) -> Iterator[SlotPlan]:
        for member, kind in files.items():
            yield self._slot(self._name(f"{name}_{member}"), self._file(kind), (name, member))

    def _file_members(self, schema: Mapping[str, Any]) -> dict[str, str]:
        """The files of a structure that holds nothing else (``model_urls.glb`` …), by member name."""
        definition = self._definitions.get(str(schema.get("$ref", "")).removeprefix("#/$defs/"), {})
        members = {name: self._type(member) for name, member in definition.get("properties", {}).items()}
        if schema.get("media") or not members or any(not plan.media or plan.many for plan in members.values()):
            return {}
        return {name: plan.media for name, plan in members.items() if plan.media}

    def _slot(self, name: Identifier, planned: ResultType, path: tuple[str, ...]) -> SlotPlan:
        self.imports |= planned.imports
        return SlotPlan(name, planned.annotation, path)

    @staticmethod
    def _name(name: str) -> Identifier:
        return field_identifier(name, frozenset())

    @staticmethod
    def _file(kind: str) -> ResultType:
        name = REFERENCES[kind]
        return ResultType(Source(name), frozenset({Import(TYPES, name)}), kind)

    def _type(self, schema: Mapping[str, Any]) -> ResultType:
        if schema.get("media"):
            return self._file(schema["media"])
        branches = [branch for branch in schema.get("anyOf", []) if branch.get("type") != "null"]
        if branches:
            return self._union([self._type(branch) for branch in branches])
        if "$ref" in schema:
            return ResultType(Source("dict[str, Any]"), ANY)
        if schema.get("type") == "array":
            return self._list(schema)
        values = schema.get("enum", [schema["const"]] if "const" in schema else [])
        if values and len({type(value) for value in values}) == 1 and isinstance(values[0], str | int | float):
            return ResultType(Source(type(values[0]).__name__))
        if schema.get("type") in SCALARS:
            return ResultType(Source(SCALARS[schema["type"]]))
        return ResultType(Source("dict[str, Any]" if schema.get("type") == "object" else "Any"), ANY)

    def _list(self, schema: Mapping[str, Any]) -> ResultType:
        inner = self._union([self._type(item) for item in schema.get("prefixItems", [schema.get("items", {})])])
        many = inner.media is not None and not inner.many
        return ResultType(Source(f"list[{inner.annotation}]"), inner.imports, inner.media if many else None, many)

    @staticmethod
    def _union(types: list[ResultType]) -> ResultType:
        """One type when the branches agree; a file where one of them is a file; else anything."""
        if len({planned.annotation for planned in types}) == 1:
            return types[0]
        files = [planned for planned in types if planned.media]
        if len({planned.media for planned in files}) == 1 and len(files) < len(types):
            return files[0]
        return ResultType(Source("Any"), ANY)
