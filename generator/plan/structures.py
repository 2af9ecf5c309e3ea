"""``BaseType`` classes for structured parameters: shared where equal, one name for one shape."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.contract.schema import references
from generator.plan.enums import EnumNames, member_sources, plan_enum
from generator.plan.fields import Parameter, field_name, plan_field, settle
from generator.plan.identifiers import Identifier, class_identifier
from generator.plan.model import EnumPlan, FieldPlan, Import, StructurePlan
from generator.plan.reserved import BUILTINS, CLASS_NAMES, STRUCTURE_ATTRIBUTES
from generator.plan.source import Source, docstring, literal, tuple_literal
from generator.plan.types import TYPES, UnplannableError, plan_type
from generator.problems import Problem
from generator.specs.model import EnumSpec, FieldSpec
from generator.specs.project import Endpoint, Project

#: Where the generated module of shared enums and structures is imported from.
SHARED_MODULE = "nodetool.nodes.fal._shared"
RESERVED = STRUCTURE_ATTRIBUTES | BUILTINS | CLASS_NAMES


def shape_of(name: str, definitions: Mapping[str, Any]) -> str:
    """A text that is equal for equal shapes: order of properties aside, with every shape that it reaches."""
    reached: dict[str, Any] = {}
    todo = [name]
    while todo:
        current = todo.pop()
        if current not in reached:
            reached[current] = definitions.get(current, {})
            todo += references(reached[current])
    return json.dumps([name, reached], sort_keys=True)


@dataclass
class Structures:
    """Collects the structures that nodes use; two shapes under one name are a problem."""

    project: Project
    enum_names: EnumNames
    problems: list[Problem]
    plans: dict[str, StructurePlan] = field(default_factory=dict)
    _shapes: dict[str, tuple[str, str]] = field(default_factory=dict)
    _reached: dict[str, frozenset[str]] = field(default_factory=dict)

    def use(self, endpoint: Endpoint, definition: str) -> tuple[Identifier, frozenset[str]]:
        """The class for ``definition`` of ``endpoint``'s contract, and all the structures that it reaches."""
        name = self.name(endpoint, definition)
        shape = shape_of(definition, endpoint.contract.get("$defs", {}))
        known = self._shapes.setdefault(name, (shape, endpoint.file))
        if known[0] != shape:
            self.problems.append(
                Problem(
                    endpoint.file,
                    f"structures.{definition}",
                    f"{name} has another shape than in {known[1]}",
                    f'give it a name: [structures.{definition}] name = "{endpoint.spec.class_name}{name}"',
                )
            )
        elif name not in self._reached:
            self._reached[name] = frozenset({name})
            self._plan(name, endpoint, definition)
        return name, self._reached[name]

    def name(self, endpoint: Endpoint, definition: str) -> Identifier:
        """The spec's name for a structure, or fal's in camel case."""
        chosen = self.project.structure_spec(endpoint, definition).name
        return class_identifier(chosen or definition, CLASS_NAMES, "Input")

    def names(self, endpoint: Endpoint) -> set[Identifier]:
        """What the structures of ``endpoint``'s contract are or would be called."""
        return {self.name(endpoint, definition) for definition in endpoint.contract.get("$defs", {})}

    def construct(self, endpoint: Endpoint, definition: str, value: Mapping[str, Any]) -> Source:
        """The call that builds a structure with the members of ``value``. Raises ``UnplannableError`` for unknown members."""
        name = self.name(endpoint, definition)
        if name not in self.plans:
            raise UnplannableError(f"the default of {definition} holds {definition} itself")
        if not isinstance(value, Mapping):
            raise UnplannableError(f"the default {value!r} is no {definition}")
        fields = {planned.parameter: planned.name for planned in self.plans[name].fields}
        unknown = [member for member in value if member not in fields]
        if unknown:
            raise UnplannableError(f"the default has members that {definition} has not: {unknown}")
        return Source(f"{name}(" + ", ".join(f"{fields[key]}={literal(inner)}" for key, inner in value.items()) + ")")

    def _plan(self, name: Identifier, endpoint: Endpoint, definition: str) -> None:
        schema = endpoint.contract["$defs"][definition]
        surroundings = StructureNames(self, endpoint, frozenset({*self.names(endpoint), *schema["properties"]}))
        fields: list[FieldPlan] = []
        for parameter in self._parameters(endpoint, definition, schema):
            planned = surroundings.field(parameter)
            if planned is not None:
                fields.append(planned)
        self._reached[name] |= surroundings.structures
        required = tuple(planned.name for planned in fields if planned.required)
        self.plans[name] = StructurePlan(
            name=name,
            type_name=literal(f"fal.{name}"),
            docstring=docstring([f"fal's structured parameter ``{name}``."], 4),
            enums=tuple(surroundings.enums),
            fields=tuple(fields),
            required=tuple_literal(required),
            imports=frozenset(surroundings.imports),
        )

    def _parameters(self, endpoint: Endpoint, definition: str, schema: Mapping[str, Any]) -> list[Parameter]:
        required = set(schema.get("required", []))
        return [
            Parameter(
                name, member, name in required, self.member_spec(name), f"specs/{endpoint.module}/{endpoint.stem}.json"
            )
            for name, member in schema["properties"].items()
        ]

    def member_spec(self, name: str) -> FieldSpec:
        """Members of structures are shared between endpoints, so the glossary alone speaks of them."""
        found = self.project.glossary.get(name, FieldSpec())
        return found.model_copy(update={"name": None, "default": None, "hidden": None})


@dataclass
class StructureNames:
    """What the type table asks while one structure is planned."""

    owner: Structures
    endpoint: Endpoint
    taken: frozenset[str]
    enums: list[EnumPlan] = field(default_factory=list)
    imports: set[Import] = field(default_factory=set)
    structures: frozenset[str] = frozenset()
    _parameter: str = ""

    def field(self, parameter: Parameter) -> FieldPlan | None:
        self._parameter = parameter.name
        schema = settle(parameter.schema, parameter.spec)
        try:
            plan = plan_type(schema, self)
        except UnplannableError as error:
            self.owner.problems.append(Problem(parameter.file, parameter.key, str(error), "report the contract to fal"))
            return None
        self.imports |= plan.imports
        name = field_name(parameter, plan.media is not None, RESERVED, self.owner.problems)
        planned = plan_field(name, parameter, schema, plan, self.owner.problems)
        return replace(planned, annotation=quoted_optional(planned.annotation))

    def enum(self, values: Sequence[Any]) -> tuple[Source, frozenset[Import], Mapping[Any, Source]]:
        spec = EnumSpec()
        shared = self.owner.enum_names.shared(values, spec, self._parameter, self.endpoint.file, self.owner.problems)
        if shared:
            return Source(shared), frozenset(), self.owner.enum_names.members(shared)
        taken = self.taken | {planned.name for planned in self.enums}
        name = EnumNames.nested(self._parameter, spec, taken, self.endpoint.file, self.owner.problems)
        planned = plan_enum(name, values, {}, self._parameter, self.endpoint.file, self.owner.problems)
        self.enums.append(planned)
        self.imports.add(Import("enum", "Enum"))
        return Source(name), frozenset(), member_sources(planned, values)

    def structure(self, name: str) -> tuple[Source, frozenset[Import], frozenset[str]]:
        class_name, reached = self.owner.use(self.endpoint, name)
        self.structures |= reached
        return Source(f'"{class_name}"'), frozenset(), reached

    def construct(self, name: str, value: Mapping[str, Any]) -> Source:
        return self.owner.construct(self.endpoint, name, value)

    def definition(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.endpoint.contract.get("$defs", {}).get(name, {})
        return found


def quoted_optional(annotation: Source) -> Source:
    """A forward reference in quotes as one string: ``"A" | None`` cannot be evaluated, ``"A | None"`` can."""
    return Source('"' + annotation.replace('"', "") + '"') if '"' in annotation else annotation


STRUCTURE_IMPORTS = (
    Import("typing", "ClassVar"),
    Import("typing", "Literal"),
    Import("pydantic", "Field"),
    Import(TYPES, "BaseType"),
)
