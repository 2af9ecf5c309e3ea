"""One node from one endpoint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.contract.view import is_sync_mode
from generator.plan.classnames import ClassNames
from generator.plan.declarations import declarations
from generator.plan.enums import SharedEnums
from generator.plan.fields import plan_field, type_parameters
from generator.plan.fit import Fitter
from generator.plan.identifiers import Identifier, class_identifier, is_identifier
from generator.plan.imports import CLASS_VAR, Import
from generator.plan.model import FieldPlan, NodePlan, SlotPlan
from generator.plan.outputs import plan_outputs
from generator.plan.references import stale_keys
from generator.plan.reserved import BUILTINS, CLASS_NAMES, NODE_ATTRIBUTES, PACK_ATTRIBUTES
from generator.plan.scope import ClassScope, Parameter
from generator.plan.sentences import split_summary
from generator.plan.shapes import Anything, MapOf, imports_of
from generator.plan.source import docstring, literal
from generator.plan.structures import StructureSet
from generator.plan.successors import successor_of, successor_problems
from generator.plan.values import Mapped
from generator.problems import Problem
from generator.specs.project import Endpoint, Project
from generator.text import toml_key

RESERVED = NODE_ATTRIBUTES | PACK_ATTRIBUTES | BUILTINS | CLASS_NAMES
ALWAYS = frozenset(
    {
        CLASS_VAR,
        Import("typing", "TypedDict"),
        Import("nodetool.fal.fields", "Field"),
        Import("nodetool.fal.context", "ProcessingContext"),
        Import("nodetool.fal", "FalNode"),
    }
)
_GENERATOR = Import("collections.abc", "AsyncGenerator")
_ARGUMENTS = "Everything this endpoint takes, as JSON: fal publishes no input shape for it."


@dataclass(frozen=True)
class Surroundings:
    """What is decided before the first node: names of classes, structures, shared enums."""

    project: Project
    names: ClassNames
    structures: StructureSet
    enums: SharedEnums


def plan_node(endpoint: Endpoint, around: Surroundings) -> tuple[NodePlan, tuple[Problem, ...]]:
    """The node of ``endpoint`` by rule where its spec cannot be followed, and what is wrong."""
    parameters = list(_parameters(endpoint, around.project))
    classes = around.names.of(endpoint)
    taken = frozenset({*classes.values(), *(parameter.name for parameter in parameters)})
    scope = ClassScope(endpoint.contract, classes, around.enums, taken, around.project.known_fields(endpoint))
    structures = {definition: classes[definition] for definition in endpoint.contract.structures}
    typed = type_parameters(parameters, scope, RESERVED.union(structures.values()) if structures else RESERVED)
    fitter = Fitter(around.structures.members)
    planned = [plan_field(field, fitter) for field in typed.fields]
    fields = tuple(field for field, _ in planned) or _free_arguments(endpoint)
    slots, wrong = plan_outputs(endpoint, around.project.names.get(endpoint.id))
    streams = endpoint.contract.streams if endpoint.spec.stream is None else endpoint.spec.stream
    first, rest = split_summary(_summary(endpoint))
    node = NodePlan(
        module=endpoint.module,
        stem=endpoint.stem,
        class_name=_class_name(endpoint),
        endpoint_id=endpoint.id,
        endpoint=literal(endpoint.id),
        docstring=docstring(_words(endpoint, first, rest, successor_of(around.project, endpoint)), 4),
        summary=first,
        details=rest,
        enums=typed.enums,
        fields=fields,
        slots=slots,
        declarations=tuple(declarations(endpoint, fields, slots, streams)),
        streams=streams,
        imports=_imports(fields, slots, streams=streams),
        classes=structures,
    )
    problems = (
        *_name_problems(endpoint),
        *_published_twice(endpoint),
        *typed.problems,
        *(problem for _, told in planned for problem in told),
        *wrong,
        *stale_keys(endpoint, [parameter.name for parameter in parameters]),
        *successor_problems(around.project, endpoint),
        *(problem for name in sorted(node.structures) for problem in around.structures.problems[name]),
    )
    return node, problems


def _class_name(endpoint: Endpoint) -> Identifier:
    name = endpoint.spec.class_name
    return Identifier(name) if _is_class_name(name) else class_identifier(name, CLASS_NAMES)


def _is_class_name(name: str) -> bool:
    return is_identifier(name) and name not in CLASS_NAMES and not name.endswith("Node")


def _name_problems(endpoint: Endpoint) -> Iterator[Problem]:
    if not _is_class_name(endpoint.spec.class_name):
        yield Problem(
            endpoint.file,
            "class_name",
            f"{endpoint.spec.class_name!r} cannot name a node",
            "use camel case; NodeTool cuts `Node` off the end, so no name may end with it",
            about="class",
        )


# Fields ----------------------------------------------------------------------------------------------------------


def _parameters(endpoint: Endpoint, project: Project) -> Iterator[Parameter]:
    """fal's parameters, else those that people wrote by hand; without the switch that no node has."""
    published, written = endpoint.contract.parameters, endpoint.spec.inputs
    by_hand = {name for name, schema in written.items() if schema.get("required") is True}
    required = endpoint.contract.required | by_hand
    for name, schema in endpoint.inputs.items():
        if not is_sync_mode(name, schema):
            yield Parameter(
                name=name,
                schema=schema if published else {key: value for key, value in schema.items() if key != "required"},
                required=name in required,
                spec=project.field_spec(endpoint, name),
                file=endpoint.file,
                key=toml_key("fields", name),
                enum=project.enum_spec(endpoint, name),
            )


def _published_twice(endpoint: Endpoint) -> Iterator[Problem]:
    if endpoint.contract.parameters and endpoint.spec.inputs:
        message = "fal publishes the input shape of this endpoint"
        yield Problem(endpoint.file, "inputs", message, "remove the hand-written inputs", about="field")


def _free_arguments(endpoint: Endpoint) -> tuple[FieldPlan, ...]:
    """``arguments`` for an endpoint of which nothing is known."""
    if endpoint.inputs:
        return ()
    name = Identifier("arguments")
    return (FieldPlan(name, "", MapOf(Anything()), Mapped(()), description=_ARGUMENTS, free=True),)


def _imports(fields: Iterable[FieldPlan], slots: Iterable[SlotPlan], *, streams: bool) -> frozenset[Import]:
    found = set(ALWAYS)
    for field in fields:
        found.update(field.imports)
    for slot in slots:
        found.update(imports_of(slot.shape))
    if streams:
        found.add(_GENERATOR)
    return frozenset(found)


# Words -----------------------------------------------------------------------------------------------------------


def _summary(endpoint: Endpoint) -> str:
    return endpoint.spec.summary or f"{endpoint.id} on fal.ai: its words are not written yet."


def _words(endpoint: Endpoint, first: str, rest: str, successor: str | None) -> Iterator[str]:
    """NodeTool's layout: one line of description, one of tags, then paragraphs."""
    spec = endpoint.spec
    yield first
    yield ", ".join(spec.tags) or f"fal, {endpoint.module.replace('_', '-')}, draft"
    for paragraph in (rest, _retired(endpoint, successor), _by_hand(endpoint)):
        if paragraph:
            yield from ("", paragraph)
    if spec.use_cases:
        yield from ("", "Use cases:", *(f"- {use}" for use in spec.use_cases))


def _retired(endpoint: Endpoint, successor: str | None) -> str:
    if not endpoint.deprecated:
        return ""
    text = "Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load."
    return f"{text} Its successor is {successor}." if successor else text


def _by_hand(endpoint: Endpoint) -> str:
    text = "fal publishes no input shape for this endpoint; its inputs were written by hand from the public API."
    return text if endpoint.spec.inputs else ""
