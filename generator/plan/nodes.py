"""One node from one endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.plan.enums import EnumNames, member_sources, plan_enum
from generator.plan.fields import Parameter, field_name, plan_field, settle
from generator.plan.identifiers import Identifier, class_identifier, is_identifier
from generator.plan.model import EnumPlan, FieldPlan, Import, NodePlan, SlotPlan
from generator.plan.outputs import OutputPlanner
from generator.plan.reserved import BUILTINS, CLASS_NAMES, NODE_ATTRIBUTES, PACK_ATTRIBUTES
from generator.plan.source import Source, docstring, literal, tuple_literal
from generator.plan.structures import SHARED_MODULE, Structures
from generator.plan.types import UnplannableError, plan_type
from generator.problems import Problem, nearest
from generator.specs.model import FieldSpec
from generator.specs.project import Endpoint, Project

RESERVED = NODE_ATTRIBUTES | PACK_ATTRIBUTES | BUILTINS | CLASS_NAMES
ALWAYS = frozenset(
    {
        Import("typing", "ClassVar"),
        Import("typing", "TypedDict"),
        Import("pydantic", "Field"),
        Import("nodetool.workflows.processing_context", "ProcessingContext"),
        Import("nodetool.fal", "FalNode"),
    }
)


@dataclass
class NodePlanner:
    """Plans the node of one endpoint; what cannot be planned is added to ``problems``."""

    project: Project
    structures: Structures
    enum_names: EnumNames
    endpoint: Endpoint
    problems: list[Problem]
    _enums: list[EnumPlan] = field(default_factory=list)
    _imports: set[Import] = field(default_factory=set)
    _used: frozenset[str] = frozenset()
    _names: frozenset[str] = frozenset()
    _parameter: str = ""

    def plan(self) -> NodePlan:
        spec = self.endpoint.spec
        outputs = OutputPlanner(self.endpoint, self.problems)
        slots = outputs.plan()
        fields = tuple(self._fields())
        streams = self._streams()
        words = list(self._words())
        imports = ALWAYS | self._imports | outputs.imports
        if streams:
            imports |= {Import("collections.abc", "AsyncGenerator")}
        return NodePlan(
            module=self.endpoint.module,
            stem=self.endpoint.stem,
            class_name=self._class_name(),
            endpoint_id=spec.endpoint,
            endpoint=literal(spec.endpoint),
            docstring=docstring(words, 4),
            summary=words[0],
            enums=tuple(self._enums),
            fields=fields,
            slots=slots,
            declarations=tuple(self._declarations(fields, slots)),
            streams=streams,
            imports=frozenset(imports),
            structures=self._used,
        )

    def _class_name(self) -> Identifier:
        name = self.endpoint.spec.class_name
        if is_identifier(name) and name not in CLASS_NAMES and not name.endswith("Node"):
            return Identifier(name)
        self.problems.append(
            Problem(
                self.endpoint.file,
                "class_name",
                f"{name!r} cannot name a node",
                "use camel case; NodeTool cuts `Node` off the end, so no name may end with it",
            )
        )
        return class_identifier(name, CLASS_NAMES)

    def _streams(self) -> bool:
        chosen = self.endpoint.spec.stream
        return bool(self.endpoint.contract.get("streams")) if chosen is None else chosen

    def _words(self) -> Iterator[str]:
        spec = self.endpoint.spec
        yield spec.summary or f"{spec.endpoint} on fal.ai. Its words are not written yet."
        yield ", ".join(spec.tags) or f"fal, {self.endpoint.module.replace('_', '-')}, draft"
        if self.endpoint.deprecated:
            yield ""
            yield "Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load."
        if spec.inputs:
            yield ""
            yield "fal publishes no input shape for this endpoint; its inputs were written by hand from the public API."
        if spec.use_cases:
            yield ""
            yield "Use cases:"
            yield from (f"- {use}" for use in spec.use_cases)

    # Fields ------------------------------------------------------------------------------------------------

    def _fields(self) -> Iterator[FieldPlan]:
        parameters = list(self._parameters())
        self._names = frozenset(parameter.name for parameter in parameters)
        for parameter in parameters:
            planned = self._field(parameter)
            if planned is not None:
                yield planned
        yield from self._free_arguments()
        self._check_references(self._names)

    def _parameters(self) -> Iterator[Parameter]:
        takes = self.endpoint.contract.get("input", {})
        published = takes.get("properties") or {}
        written = self.endpoint.spec.inputs
        if published and written:
            self.problems.append(
                Problem(
                    self.endpoint.file,
                    "inputs",
                    "fal publishes the input shape of this endpoint",
                    "remove the hand-written inputs",
                )
            )
        required = set(takes.get("required", [])) | {
            name for name, schema in written.items() if schema.get("required") is True
        }
        for name, schema in (published or written).items():
            if not is_sync_mode(name, schema):
                plain = schema if published else {key: value for key, value in schema.items() if key != "required"}
                yield Parameter(name, plain, name in required, self._spec(name), self.endpoint.file)

    def _free_arguments(self) -> Iterator[FieldPlan]:
        """``arguments`` for an endpoint of which nothing is known."""
        if self.endpoint.contract.get("input", {}).get("properties") or self.endpoint.spec.inputs:
            return
        self._imports.add(Import("typing", "Any"))
        text = "Everything this endpoint takes, as JSON: fal publishes no input shape for it."
        arguments = ((Identifier("default"), Source("{}")), (Identifier("description"), literal(text)))
        yield FieldPlan(
            Identifier("arguments"), "", Source("dict[str, Any]"), arguments, required=False, description=text
        )

    def _spec(self, parameter: str) -> FieldSpec:
        return self.project.field_spec(self.endpoint, parameter)

    def _field(self, parameter: Parameter) -> FieldPlan | None:
        self._parameter = parameter.name
        schema = settle(parameter.schema, parameter.spec)
        try:
            plan = plan_type(schema, self)
        except UnplannableError as error:
            self.problems.append(
                Problem(self.endpoint.file, parameter.key, str(error), "settle it in the spec or report it to fal")
            )
            return None
        self._imports |= plan.imports
        self._used |= plan.structures
        name = field_name(parameter, plan.media is not None, RESERVED, self.problems)
        return plan_field(name, parameter, schema, plan, self.problems)

    def _check_references(self, known: frozenset[str]) -> None:
        """Spec keys that speak of parameters which fal does not take (any more)."""
        spec = self.endpoint.spec
        for key, names in (("fields", spec.fields), ("enums", spec.enums), ("basic_fields", spec.basic_fields)):
            for name in names:
                if name not in known:
                    self.problems.append(
                        _unknown_parameter(
                            self.endpoint, f"{key}.{name}" if key != "basic_fields" else key, name, known
                        )
                    )
        for name in spec.structures:
            if name not in self.endpoint.contract.get("$defs", {}):
                self.problems.append(
                    _unknown_parameter(
                        self.endpoint, f"structures.{name}", name, self.endpoint.contract.get("$defs", {})
                    )
                )

    # What the type table asks --------------------------------------------------------------------------------

    def enum(self, values: Sequence[Any]) -> tuple[Source, frozenset[Import], Mapping[Any, Source]]:
        spec = self.project.enum_spec(self.endpoint, self._parameter)
        shared = self.enum_names.shared(values, spec, self._parameter, self.endpoint.file, self.problems)
        if shared:
            return Source(shared), frozenset({Import(SHARED_MODULE, shared)}), self.enum_names.members(shared)
        taken = {*(planned.name for planned in self._enums), *self.structures.names(self.endpoint), *self._names}
        name = EnumNames.nested(self._parameter, spec, taken, self.endpoint.file, self.problems)
        planned = plan_enum(name, values, spec.members, self._parameter, self.endpoint.file, self.problems)
        self._enums.append(planned)
        return Source(name), frozenset({Import("enum", "Enum")}), member_sources(planned, values)

    def structure(self, name: str) -> tuple[Source, frozenset[Import], frozenset[str]]:
        class_name, reached = self.structures.use(self.endpoint, name)
        return Source(class_name), frozenset({Import(SHARED_MODULE, class_name)}), reached

    def construct(self, name: str, value: Mapping[str, Any]) -> Source:
        return self.structures.construct(self.endpoint, name, value)

    def definition(self, name: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.endpoint.contract.get("$defs", {}).get(name, {})
        return found

    # What the runtime reads ----------------------------------------------------------------------------------

    def _declarations(
        self, fields: Sequence[FieldPlan], slots: Sequence[SlotPlan]
    ) -> Iterator[tuple[Identifier, Source, Source]]:
        names = Source("tuple[str, ...]")
        required = [planned.name for planned in fields if planned.required]
        if required:
            yield Identifier("_required"), names, tuple_literal(required)
        basic = [planned.name for planned in _basic(fields, self.endpoint.spec.basic_fields)]
        if basic:
            yield Identifier("_basic_fields"), names, tuple_literal(basic)
        objects = [planned.name for planned in fields if planned.file_object]
        if objects:
            yield Identifier("_file_objects"), names, tuple_literal(objects)
        paths = {slot.name: slot.path for slot in slots if slot.path != (slot.name,)}
        if paths:
            source = ", ".join(f"{literal(name)}: {tuple_literal(path)}" for name, path in paths.items())
            yield Identifier("_slots"), Source("dict[str, tuple[str, ...]]"), Source("{" + source + "}")


def is_sync_mode(name: str, schema: Mapping[str, Any]) -> bool:
    """fal's switch for data URIs: the runtime never asks for it, and ``BaseNode.__init__`` owns the name.

    Lip-sync endpoints have a choice of the same name, which is a field.
    """
    return name == "sync_mode" and schema.get("type") == "boolean"


def _basic(fields: Sequence[FieldPlan], chosen: Sequence[str]) -> list[FieldPlan]:
    by_parameter = {planned.parameter: planned for planned in fields}
    return [by_parameter[name] for name in chosen if name in by_parameter] or list(fields[:3])


def _unknown_parameter(endpoint: Endpoint, key: str, name: str, known: Any) -> Problem:
    hint = nearest(name, known, "remove it, or run `python -m generator sync`")
    return Problem(endpoint.file, key, f"fal has no `{name}` here", hint)
