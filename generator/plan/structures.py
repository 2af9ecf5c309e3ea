"""``FalStructure`` classes for structured parameters: one class for all endpoints whose shape and words are equal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.contract.view import Schema
from generator.plan.classnames import ClassNames, Use
from generator.plan.enums import SharedEnums
from generator.plan.fields import TypedClass, plan_field, type_parameters
from generator.plan.fit import Fitter, Structures
from generator.plan.identifiers import Identifier
from generator.plan.imports import CLASS_VAR, ENUM, TYPES, Import, shared_import
from generator.plan.limits import limits_declaration
from generator.plan.model import STRINGS, Declaration, FieldPlan, StructurePlan
from generator.plan.reserved import BUILTINS, CLASS_NAMES, STRUCTURE_ATTRIBUTES
from generator.plan.scope import ClassScope, Parameter
from generator.plan.shapes import structures_in
from generator.plan.source import docstring, literal, tuple_literal
from generator.plan.stated import shared_bounds
from generator.problems import Kind, Problem
from generator.specs.project import Project
from generator.text import toml_key

RESERVED = STRUCTURE_ATTRIBUTES | BUILTINS | CLASS_NAMES
#: What the file of every structure imports.
STRUCTURE_IMPORTS = (
    Import("typing", "Literal"),
    Import("nodetool.fal.fields", "Field"),
    Import("nodetool.fal.structure", "FalStructure"),
)
#: Where NodeTool looks a structure's class up by the value of ``type``.
NAME_TO_TYPE = Import(TYPES, "NameToType")
#: How many parameters a structure's docstring names.
_NAMED = 3


@dataclass(frozen=True)
class StructureSet:
    """All structure classes of the pack by name, what defaults must know of them, and what is wrong.

    ``problems`` are keyed by class, since they belong to every node that uses it.
    """

    plans: Mapping[str, StructurePlan]
    members: Structures
    problems: Mapping[str, tuple[Problem, ...]]


def plan_structures(project: Project, names: ClassNames, enums: SharedEnums) -> StructureSet:
    """Plan every structure that an endpoint's input reaches, each class once: types first, then defaults."""
    typed = {name: _typed(project, names, enums, uses) for name, uses in names.users.items()}
    members = {
        str(name): {field.parameter.name: field.member for field in found.fields} for name, found in typed.items()
    }
    reached = _reached({name: _named(found) for name, found in typed.items()})
    plans: dict[str, StructurePlan] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for name, found in typed.items():
        back = frozenset(other for other in typed if name in reached[other])
        fitter = Fitter(members, back)
        planned = [plan_field(field, fitter, back) for field in found.fields]
        plan = _structure(project, names, name, found, tuple(field for field, _ in planned))
        plans[name] = _importing(plan, back)
        problems[name] = (*found.problems, *(problem for _, told in planned for problem in told))
    return StructureSet(plans, members, problems)


def alias_problems(project: Project, structures: StructureSet) -> Iterator[Problem]:
    """Older names without a class: saved values that carry them cannot be loaded."""
    for name in sorted(set(project.structure_aliases) - set(structures.plans)):
        older = ", ".join(project.structure_aliases[name])
        yield Problem(
            "specs/structures.toml",
            name,
            f"no structure is called {name}, so {older} cannot be loaded",
            "name the class that has this shape now",
            Kind.NOTE,
            "structure",
        )


def _typed(project: Project, names: ClassNames, enums: SharedEnums, uses: Sequence[Use]) -> TypedClass:
    use = uses[0]
    classes = names.of(use.endpoint)
    members = use.endpoint.contract.members(use.definition)
    known = project.known_members((other.endpoint, other.definition) for other in uses)
    scope = ClassScope(use.endpoint.contract, classes, enums, frozenset({*classes.values(), *members}), known)
    used = (classes[definition] for definition in use.endpoint.contract.structures)
    return type_parameters(list(_parameters(project, uses)), scope, RESERVED.union(used))


def _parameters(project: Project, uses: Sequence[Use]) -> Iterator[Parameter]:
    endpoint, definition = uses[0].endpoint, uses[0].definition
    required = set(endpoint.contract.definition(definition).get("required", ()))
    everywhere = [_members(use) for use in uses]
    for name in endpoint.contract.members(definition):
        yield Parameter(
            name=name,
            schema=shared_bounds([members[name] for members in everywhere]),
            required=name in required,
            spec=project.member_spec(endpoint, definition, name),
            file=endpoint.file,
            key=toml_key("structures", definition, "fields", name),
        )


def _named(found: TypedClass) -> frozenset[str]:
    return frozenset(name for field in found.fields for name in structures_in(field.typed.shape))


def _reached(named: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """For each class all classes that it leads to, itself included."""
    found: dict[str, frozenset[str]] = {}
    for start in named:
        seen, todo = {start}, [start]
        while todo:
            fresh = named[todo.pop()] - seen
            seen |= fresh
            todo += fresh
        found[start] = frozenset(seen)
    return found


def _structure(
    project: Project, names: ClassNames, name: Identifier, found: TypedClass, fields: tuple[FieldPlan, ...]
) -> StructurePlan:
    uses = names.users[name]
    use = uses[0]
    words = project.structure_spec(use.endpoint, use.definition).description
    required = [field.name for field in fields if field.required]
    return StructurePlan(
        name=name,
        type_name=literal(f"fal.{name}"),
        docstring=docstring([words or _sentence(names.parameters.get(name, ()))], 4),
        enums=found.enums,
        fields=fields,
        declarations=(*_declarations(required), *limits_declaration(fields, [_members(use) for use in uses])),
        older=tuple(Identifier(older) for older in sorted(project.structure_aliases.get(name, ()))),
    )


def _importing(plan: StructurePlan, back: frozenset[Identifier]) -> StructurePlan:
    """``plan`` with what its file imports; classes of ``back`` lead back to its own, and are imported below it."""
    named = {item for field in plan.fields for item in field.imports} - {shared_import(plan.name)}
    below = named & {shared_import(name) for name in back}
    own = {*STRUCTURE_IMPORTS, *(CLASS_VAR for _ in plan.declarations), *(ENUM for _ in plan.enums)}
    own |= {NAME_TO_TYPE for _ in plan.older}
    return replace(plan, needs=frozenset(own | named - below), needs_below=frozenset(below))


def _members(use: Use) -> Mapping[str, Schema]:
    members: Mapping[str, Schema] = use.endpoint.contract.members(use.definition)
    return members


def _declarations(required: Sequence[Identifier]) -> Iterator[Declaration]:
    if required:
        yield Declaration(Identifier("_required"), STRINGS, tuple_literal(required))


def _sentence(parameters: Sequence[str]) -> str:
    """A structure without words of its own says for which parameters it is."""
    shown = [f"``{name}``" for name in parameters[:_NAMED]]
    if len(parameters) > _NAMED:
        shown.append("others")
    listed = " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
    return f"Structured value for {listed}."
