"""Small synthetic specs: from a few keyword arguments to documents, contracts and a whole ``specs/`` folder.

``Specs`` goes the same way as the real thing: a document becomes a contract, the contract stands beside a
TOML spec, the catalogue lists both, and everything after that reads the folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit

from generator.contract.build import build_contract, contract_text
from generator.contract.catalog import catalog_text, module_name
from generator.output.pack import Pack, generate_pack
from generator.plan.build import survey
from generator.plan.model import NodePlan, PackPlan, StructurePlan
from generator.problems import Problem, ProblemError
from generator.specs.naming import class_name_of, stem_of
from generator.specs.project import load_project

Json = dict[str, Any]
ENDPOINT = "fal-ai/thing"
PREFIX = "#/components/schemas/"
TEXT: Json = {"type": "string"}
IMAGE_FILE: Json = {
    "type": "object",
    "properties": {"url": {"type": "string"}, "content_type": {"type": "string"}, "width": {"type": "integer"}},
    "required": ["url"],
}


def ref(name: str, **siblings: Any) -> Json:
    """A reference to a shape of the same document."""
    return {"$ref": PREFIX + name, **siblings}


def optional(schema: Json, **siblings: Any) -> Json:
    """``schema`` or null, as pydantic writes it."""
    return {"anyOf": [schema, {"type": "null"}], **siblings}


def shape(properties: Mapping[str, Any] | None = None, required: Sequence[str] = (), **more: Any) -> Json:
    """An object schema."""
    found: Json = {"type": "object", "properties": dict(properties or {}), **more}
    return {**found, "required": list(required)} if required else found


def document(
    inputs: Mapping[str, Any] | None = None,
    outputs: Mapping[str, Any] | None = None,
    *,
    endpoint: str = ENDPOINT,
    required: Sequence[str] = (),
    order: Sequence[str] = (),
    schemas: Mapping[str, Any] | None = None,
    streams: bool = False,
) -> Json:
    """A queue document as fal serves it; without ``inputs`` or ``outputs`` it has no such shape."""
    submit: Json = {"responses": {"200": {}}}
    answer: Json = {"description": "The result"}
    shapes = dict(schemas or {})
    if inputs is not None:
        shapes["ThingInput"] = shape(inputs, required, **({"x-fal-order-properties": list(order)} if order else {}))
        submit["requestBody"] = {"content": {"application/json": {"schema": ref("ThingInput")}}}
    if outputs is not None:
        shapes["ThingOutput"] = shape(outputs)
        answer["content"] = {"application/json": {"schema": ref("ThingOutput")}}
    paths: Json = {
        f"/{endpoint}": {"post": submit},
        f"/{endpoint}/requests/{{request_id}}/status": {"get": {"responses": {"200": {}}}},
        f"/{endpoint}/requests/{{request_id}}": {"get": {"responses": {"200": answer}}},
    }
    if streams:
        paths[f"/{endpoint}/stream"] = {"post": {"responses": {"200": {}}}}
    return {"openapi": "3.0.4", "info": {"title": "Queue"}, "paths": paths, "components": {"schemas": shapes}}


def contract(
    inputs: Mapping[str, Any] | None = None,
    outputs: Mapping[str, Any] | None = None,
    *,
    category: str = "text-to-image",
    **document_parts: Any,
) -> Json:
    """The contract of a synthetic document."""
    endpoint = document_parts.get("endpoint", ENDPOINT)
    return build_contract(endpoint, category, document(inputs, outputs, **document_parts))


def taken(schema: Json, name: str = "value", **parts: Any) -> Json:
    """What the contract makes of one input parameter."""
    return dict(contract({name: schema}, **parts)["input"]["properties"][name])


@dataclass
class Specs:
    """A ``specs/`` folder under construction; ``write`` puts it on disk, the rest reads it from there."""

    root: Path
    contracts: dict[str, Json] = field(default_factory=dict)
    specs: dict[str, Json] = field(default_factory=dict)
    entries: dict[str, Json] = field(default_factory=dict)
    modules: dict[str, Json] = field(default_factory=dict)
    glossary: Json = field(default_factory=dict)
    enums: Json = field(default_factory=dict)
    definitions: Json = field(default_factory=dict)

    def add(
        self,
        inputs: Mapping[str, Any] | None = None,
        outputs: Mapping[str, Any] | None = None,
        *,
        endpoint: str = ENDPOINT,
        category: str = "text-to-image",
        entry: Mapping[str, Any] | None = None,
        spec: Mapping[str, Any] | None = None,
        **document_parts: Any,
    ) -> Specs:
        """One endpoint; ``spec`` holds what its TOML says beyond endpoint, class name and status."""
        self.contracts[endpoint] = contract(inputs, outputs, endpoint=endpoint, category=category, **document_parts)
        self.entries[endpoint] = {"endpoint": endpoint, "category": category, **(entry or {})}
        rule = {"endpoint": endpoint, "class_name": class_name_of(endpoint), "status": "draft"}
        self.specs[endpoint] = {**rule, **(spec or {})}
        return self

    def write(self) -> Path:
        """Everything on disk; the folder's path."""
        self.root.mkdir(parents=True, exist_ok=True)
        (self.root / "catalog.json").write_text(catalog_text(self.entries.values()))
        for endpoint in self.contracts:
            spec = self.spec_path(endpoint)
            spec.parent.mkdir(exist_ok=True)
            spec.with_suffix(".json").write_text(contract_text(self.contracts[endpoint]))
            spec.write_text(tomlkit.dumps(self.specs[endpoint]), encoding="utf-8")
        for module, words in self.modules.items():
            (self.root / module / "_module.toml").write_text(tomlkit.dumps(words), encoding="utf-8")
        for name in ("glossary", "enums", "definitions"):
            tables = getattr(self, name)
            if tables:
                (self.root / f"{name}.toml").write_text(tomlkit.dumps(tables), encoding="utf-8")
        return self.root

    def spec_path(self, endpoint: str = ENDPOINT) -> Path:
        module = module_name(self.entries[endpoint]["category"])
        stem = stem_of(self.specs[endpoint]["class_name"])
        if "/" in stem:
            raise ValueError(f"{stem!r} would leave the folder")
        return self.root / module / f"{stem}.toml"

    def survey(self) -> tuple[PackPlan, list[Problem]]:
        return survey(load_project(self.write()))

    def plan(self) -> PackPlan:
        """The plan, which must be without problems."""
        plan, problems = self.survey()
        assert not problems, [str(problem) for problem in problems]
        return plan

    def node(self, endpoint: str = ENDPOINT) -> NodePlan:
        return self.plan().endpoints[endpoint]

    def structure(self, name: str) -> StructurePlan:
        return next(found for found in self.plan().shared.structures if found.name == name)

    def pack(self, modules: frozenset[str] | None = None) -> Pack:
        return generate_pack(self.plan(), modules)

    def problems(self) -> list[str]:
        """What loading or planning finds wrong, as people read it."""
        try:
            return sorted({str(problem) for problem in self.survey()[1]})
        except ProblemError as error:
            return [str(problem) for problem in error.problems]


def annotations(node: NodePlan | StructurePlan) -> dict[str, str]:
    """Field name → printed annotation."""
    return {str(planned.name): str(planned.annotation) for planned in node.fields}


def arguments(node: NodePlan | StructurePlan, name: str) -> dict[str, str]:
    """The printed arguments of one field's ``Field`` call."""
    found = next(planned for planned in node.fields if planned.name == name)
    return {str(key): str(value) for key, value in found.arguments}


def slots(node: NodePlan) -> dict[str, tuple[str, tuple[str | int, ...]]]:
    """Slot name → annotation and path through the response."""
    return {str(slot.name): (str(slot.annotation), slot.path) for slot in node.slots}


def members(node: NodePlan | StructurePlan, name: str) -> dict[str, Any]:
    """Member name → value of one nested enum."""
    found = next(planned for planned in node.enums if planned.name == name)
    return {str(member.name): member.value for member in found.members}


def read_json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
