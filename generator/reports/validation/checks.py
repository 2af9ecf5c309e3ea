"""One function a check: a node goes in, what is wrong with it comes out. The table at the end is the order of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.view import branches_of, is_seed, is_sync_mode
from generator.plan.bounds import BOUNDS, bounds_of
from generator.plan.fields import settle
from generator.plan.model import NodePlan
from generator.plan.sentences import split_summary
from generator.reports.validation.facts import PackFacts, SourceFile
from generator.reports.validation.schema import faults
from generator.specs.project import Endpoint, Project


@dataclass(frozen=True)
class Case:
    """One node with everything that it is judged by."""

    project: Project
    endpoint: Endpoint
    plan: NodePlan
    pack: PackFacts

    @property
    def name(self) -> str:
        """The node as ``module.Class``."""
        return f"{self.plan.module}.{self.plan.class_name}"

    @property
    def source(self) -> SourceFile:
        """The module's text."""
        return self.pack.sources[self.plan.module]

    @property
    def facts(self) -> Mapping[str, Any]:
        """What NodeTool says of the class; empty where it could not be loaded (other checks say so)."""
        found = self.pack.nodes.get(self.name, {})
        return {} if found.get("missing") else found

    @property
    def inputs(self) -> dict[str, Mapping[str, Any]]:
        """fal's parameters, without the switch that no node has."""
        properties = self.endpoint.contract.parameters
        return {name: schema for name, schema in properties.items() if not is_sync_mode(name, schema)}

    @property
    def definitions(self) -> Mapping[str, Any]:
        """The contract's shared shapes."""
        return self.endpoint.contract.definitions

    def is_required(self, parameter: str) -> bool:
        """Whether fal demands the parameter."""
        return parameter in self.endpoint.contract.required


def compiles(case: Case) -> Iterator[str]:
    """The module is Python."""
    if case.source.error:
        yield f"{case.plan.module}.py: {case.source.error}"


def lints(case: Case) -> Iterator[str]:
    """ruff has nothing to say about the class, or about its module's head."""
    first, last = case.source.classes.get(case.plan.class_name, (0, 0))
    head = min((start for start, _ in case.source.classes.values()), default=1)
    yield from (f"line {line}: {said}" for line, said in case.source.lint if first <= line <= last or line < head)


def imports(case: Case) -> Iterator[str]:
    """The module can be the first of the pack that is imported, and has the class."""
    error = case.pack.imports.get(case.plan.module, "" if case.source.error else "is not a module of the pack")
    if error:
        yield f"{case.plan.module}.py: {error}"
    elif case.pack.nodes.get(case.name, {}).get("missing"):
        yield f"{case.plan.module}.py has no class {case.plan.class_name}"


def unique_type(case: Case) -> Iterator[str]:
    """One class has the planned node type, and NodeTool finds it."""
    if not case.facts:
        return
    if case.facts["type"] != case.plan.node_type:
        yield f"its type is {case.facts['type']}, not {case.plan.node_type}"
    claim = case.pack.types.get(case.facts["type"], {"classes": [], "registered": False})
    if len(claim["classes"]) > 1:
        yield f"{case.facts['type']} is claimed by {', '.join(claim['classes'])}"
    if not claim["registered"]:
        yield f"{case.facts['type']} is not registered with NodeTool"


def metadata(case: Case) -> Iterator[str]:
    """Title, words, a description for every property, slots; a draft has no words yet."""
    if not case.facts:
        return
    if "metadata_error" in case.facts:
        yield f"NodeTool cannot describe it: {case.facts['metadata_error']}"
        return
    if not case.facts["title"]:
        yield "it has no title"
    if not case.facts["outputs"]:
        yield "it has no outputs"
    yield from (
        f"basic field {name} is not a property"
        for name in case.facts["basic_fields"]
        if name not in case.facts["properties"]
    )
    if case.endpoint.spec.status == "ready":
        yield from _words(case)


def _words(case: Case) -> Iterator[str]:
    spec, text = case.endpoint.spec, case.facts["description"]
    first, rest = split_summary(spec.summary)
    parts = (("summary", (first, rest) if rest else (first,)), ("tags", (", ".join(spec.tags),)))
    for kind, said in (*parts, ("use case", spec.use_cases or ("",))):
        yield from (
            f"its description lacks the {kind}" + (f" {words!r}" if words else "")
            for words in said
            if not words or words not in text
        )
    yield from (f"property {name} has no description" for name, words in case.facts["properties"].items() if not words)


def bounds(case: Case) -> Iterator[str]:
    """Limits and lengths are the contract's, or what people settled in the specs."""
    aliases, found = case.facts.get("aliases", {}), case.facts.get("bounds", {})
    for parameter, schema in case.inputs.items():
        name = aliases.get(parameter)
        if name is not None:
            settled = settle(schema, case.project.field_spec(case.endpoint, parameter))
            wanted = expected_bounds(settled)
            if is_seed(parameter, settled, case.is_required(parameter)):
                wanted = {**wanted, "ge": -1}
            if wanted != found[name]:
                yield f"{name} is bound by {_shown(found[name])}; the contract says {_shown(wanted)}"


def expected_bounds(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The limits that a field of ``schema`` must have; none for choices, files, structures and unions."""
    branches = branches_of(schema)
    if len(branches) != 1:
        return {}
    leaf = {**branches[0], **{key: value for key, value in schema.items() if key in BOUNDS}}
    if {"enum", "const", "media"} & set(leaf):
        return {}
    count = len(leaf.get("prefixItems", ()))
    return {**({"min_length": count, "max_length": count} if count else {}), **bounds_of(leaf)}


def _shown(limits: Mapping[str, Any]) -> str:
    return ", ".join(f"{key} {value!r}" for key, value in sorted(limits.items())) or "nothing"


def instantiates(case: Case) -> Iterator[str]:
    """The class builds with nothing set, and the runtime has nothing against its defaults."""
    if case.facts.get("instance_error"):
        yield f"cannot be built with its defaults: {case.facts['instance_error']}"
    yield from (f"the runtime refuses a default: {said}" for said in case.facts.get("refused", []))


def accepted(case: Case) -> Iterator[str]:
    """fal's contract allows every default that would be sent."""
    defaults = case.facts.get("defaults", {})
    for parameter, schema in case.inputs.items():
        value = defaults.get(parameter)
        if value is None or value in ([], {}) or _is_left_out(case, parameter, schema, value):
            continue
        yield from (f"default of {said}" for said in faults(value, schema, case.definitions, parameter))


def _is_left_out(case: Case, parameter: str, schema: Mapping[str, Any], value: Any) -> bool:
    """Whether the value stands for "not set": a random seed, or something that a person must fill in."""
    if case.is_required(parameter) and "default" not in schema:
        return True
    return value == -1 and is_seed(parameter, schema, case.is_required(parameter))


def reachable(case: Case) -> Iterator[str]:
    """Every parameter, and every member of a structured one, can be set."""
    if not case.facts:
        return
    aliases = case.facts["aliases"]
    yield from (f"nothing sets fal's `{name}`" for name in case.inputs if name not in aliases)
    for definition, name in case.plan.classes.items():
        members = case.pack.structures.get(name)
        if members is None:
            yield f"there is no class {name} for fal's {definition}"
            continue
        yield from (
            f"nothing sets `{member}` of {definition}"
            for member in case.endpoint.contract.members(definition)
            if member not in members
        )


def slotted(case: Case) -> Iterator[str]:
    """Every key that fal returns feeds a slot, and the slots are the planned ones."""
    if "outputs" not in case.facts:
        return
    live = case.facts["outputs"]
    planned = [str(slot.name) for slot in case.plan.slots]
    if live != planned:
        yield f"its slots are {', '.join(live)}; planned were {', '.join(planned)}"
    fed = {(case.facts["slots"].get(name, [name]) or [""])[0] for name in live}
    yield from (f"no slot carries fal's `{name}`" for name in case.endpoint.contract.results if name not in fed)


def scanned(case: Case) -> Iterator[str]:
    """NodeTool's scan of the pack holds the node as it is now."""
    if case.pack.scanned is None:
        yield "there is no scan; run `nox -s metadata`"
        return
    row = case.pack.scanned.get(case.plan.node_type)
    if row is None:
        yield "the scan does not hold it; run `nox -s metadata`"
    elif "properties" in case.facts and _row(row) != (
        case.facts["description"],
        case.facts["properties"],
        case.facts["outputs"],
    ):
        yield "the scan holds an older state of it; run `nox -s metadata`"


def _row(row: Mapping[str, Any]) -> tuple[str, dict[str, str], list[str]]:
    properties = {str(prop["name"]): str(prop.get("description") or "") for prop in row.get("properties", [])}
    return str(row.get("description", "")), properties, [str(slot["name"]) for slot in row.get("outputs", [])]


def has_builder(case: Case) -> Iterator[str]:
    """The DSL builds it."""
    if case.plan.node_type not in case.pack.builders:
        yield f"dsl/fal/{case.plan.module}.py has no builder for it"


#: Check by the name of its column, in the order in which a node goes wrong.
CHECKS: Mapping[str, Callable[[Case], Iterator[str]]] = {
    "compiles": compiles,
    "ruff": lints,
    "imports": imports,
    "type": unique_type,
    "metadata": metadata,
    "bounds": bounds,
    "builds": instantiates,
    "defaults": accepted,
    "inputs": reachable,
    "outputs": slotted,
    "scanned": scanned,
    "dsl": has_builder,
}
