"""The frozen objects that cross from deciding to printing. What templates insert is finished source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.plan.bounds import BOUNDS
from generator.plan.identifiers import Identifier
from generator.plan.imports import CLASS_VAR, PACK, SHARED_PACKAGE, Import, import_statements, shared_import
from generator.plan.shapes import EnumPlan, Shape, imports_of, is_file_object
from generator.plan.source import Source, literal
from generator.plan.values import Default, is_lazy, walk
from generator.problems import Kind, Problem

_DEFAULT, _FACTORY, _ALIAS, _EXTRA, _DESCRIPTION = (
    Identifier(name)
    for name in ("default", "default_factory", "serialization_alias", "json_schema_extra", "description")
)
_BOUND_NAMES = {name: Identifier(name) for name in BOUNDS.values()}


_NO_TEXT = Source("")
_NO_BOUNDS: Mapping[str, Any] = MappingProxyType({})


class FieldPlan(NamedTuple):
    """One pydantic field of a node or a structure; ``optional`` when it may be ``None``."""

    name: Identifier
    parameter: str
    shape: Shape
    default: Default
    optional: bool = False
    bounds: Mapping[str, Any] = _NO_BOUNDS
    required: bool = False
    hidden: bool = False
    description: str = ""
    #: Whether the classes that the annotation names are defined below it, so that it is printed as a string.
    forward: bool = False
    #: Whether the field stands for all arguments of an endpoint without a published shape; ``parameter`` is empty.
    free: bool = False

    @property
    def file_object(self) -> bool:
        """Whether fal takes ``{"url": …}`` here and not the URL itself."""
        return is_file_object(self.shape)

    @property
    def annotation(self) -> Source:
        """The type as printed."""
        plain = f"{self.shape.annotation} | None" if self.optional else self.shape.annotation
        # `"A" | None` cannot be evaluated, `"A | None"` can.
        return Source(f'"{plain}"') if self.forward else Source(plain)

    @property
    def arguments(self) -> tuple[tuple[Identifier, Source], ...]:
        """The keyword arguments of ``Field`` in print order: default, alias, bounds, description."""
        source = self.default.source
        found = [(_FACTORY, Source(f"lambda: {source}")) if is_lazy(self.default) else (_DEFAULT, source)]
        if self.name != self.parameter and not self.free:
            found.append((_ALIAS, literal(self.parameter)))
        found += [(_BOUND_NAMES[key], literal(value)) for key, value in sorted(self.bounds.items())]
        if self.hidden:
            found.append((_EXTRA, literal({"expose": "none"})))
        if self.description:
            found.append((_DESCRIPTION, literal(self.description)))
        return tuple(found)

    @property
    def call(self) -> Source:
        """The arguments of ``Field`` as printed."""
        return Source(", ".join(f"{name}={value}" for name, value in self.arguments))

    @property
    def imports(self) -> Iterator[Import]:
        """What annotation and default name."""
        yield from imports_of(self.shape)
        for part in walk(self.default):
            yield from part.imports


#: The files of one endpoint; those whose names start with ``_`` are a module's.
_SPEC_FILE = re.compile(r"specs/([^/]+)/([^_/][^/]*)\.(?:toml|json)")
#: A step into fal's response: a key, or a position in a list.
Step = str | int


class SlotPlan(NamedTuple):
    """One output slot; ``path`` leads through fal's response, with ``0`` for the first of a list."""

    name: Identifier
    shape: Shape
    path: tuple[Step, ...]

    @property
    def annotation(self) -> Source:
        return self.shape.annotation


#: The annotation of a class variable that lists names.
STRINGS = Source("tuple[str, ...]")


@dataclass(frozen=True)
class Declaration:
    """One class variable, as printed."""

    name: Identifier
    annotation: Source
    value: Source


@dataclass(frozen=True)
class StructurePlan:
    """A ``FalStructure`` class for a structured parameter."""

    name: Identifier
    type_name: Source
    docstring: Source
    enums: tuple[EnumPlan, ...]
    fields: tuple[FieldPlan, ...]
    declarations: tuple[Declaration, ...]
    #: Names that the class had before: values that carry them in ``type`` are its own.
    older: tuple[Identifier, ...] = ()
    #: What its file imports above the class, and below it: structures that lead back to this one.
    needs: frozenset[Import] = frozenset()
    needs_below: frozenset[Import] = frozenset()

    @property
    def type_names(self) -> Source:
        """Every value of ``type`` that the class takes, its own first."""
        return Source(", ".join([self.type_name, *(type_name for _, type_name in self.older_types)]))

    @property
    def older_types(self) -> tuple[tuple[Identifier, Source], ...]:
        """Older class names, each with the value of ``type`` that goes with it."""
        return tuple((name, literal(f"fal.{name}")) for name in self.older)


@dataclass(frozen=True)
class NodePlan:
    """One node, ready to print; ``endpoint`` and ``docstring`` are literals."""

    module: str
    stem: str
    class_name: Identifier
    endpoint_id: str
    endpoint: Source
    docstring: Source
    #: The summary: its first sentence, and the others.
    summary: str
    details: str
    enums: tuple[EnumPlan, ...]
    fields: tuple[FieldPlan, ...]
    slots: tuple[SlotPlan, ...]
    #: Class variables that tell the runtime what fields and slots alone do not.
    declarations: tuple[Declaration, ...]
    streams: bool
    imports: frozenset[Import]
    #: The class of each definition that the input reaches as a structure.
    classes: Mapping[str, Identifier]

    @property
    def structures(self) -> frozenset[str]:
        """Every structure class that a field reaches."""
        return frozenset(self.classes.values())

    @property
    def node_type(self) -> str:
        return f"fal.{self.module}.{self.class_name}"

    @property
    def file(self) -> str:
        """The spec's path as people see it in errors."""
        return f"specs/{self.module}/{self.stem}.toml"


@dataclass(frozen=True, order=True)
class AliasPlan:
    """An older node type: a hidden subclass in the module where workflows look for it."""

    module: str
    class_name: Identifier
    target_module: str
    target: Identifier
    docstring: Source = field(compare=False)

    @property
    def node_type(self) -> str:
        return f"fal.{self.module}.{self.class_name}"


@dataclass(frozen=True)
class KeptClass:
    """A class as an earlier run printed it: it cannot be planned now, or need not be. ``stem`` is its spec's."""

    name: Identifier
    stem: str
    text: Source
    needs: frozenset[Import]
    #: Whether the text is formatted.
    formatted: bool = False


@dataclass(frozen=True)
class ReadyNode:
    """A node that an earlier run printed from the same input, with its builder, and what the rest must know of it."""

    module: str
    endpoint_id: str
    node: KeptClass
    builder: KeptClass
    aliases: tuple[AliasPlan, ...] = ()
    #: What was reported with it; nothing that stops it.
    problems: tuple[Problem, ...] = ()

    @property
    def class_name(self) -> Identifier:
        return self.node.name

    @property
    def stem(self) -> str:
        return self.node.stem

    @property
    def node_type(self) -> str:
        return f"fal.{self.module}.{self.class_name}"

    @property
    def file(self) -> str:
        """The spec's path as people see it in errors."""
        return f"specs/{self.module}/{self.stem}.toml"


@dataclass(frozen=True)
class ModulePlan:
    """One file of nodes (and older names), with its imports."""

    name: str
    docstring: Source
    nodes: tuple[NodePlan, ...]
    aliases: tuple[AliasPlan, ...]
    kept: tuple[KeptClass, ...] = ()

    @property
    def imports(self) -> tuple[Source, ...]:
        """The import statements at its head."""
        needs = {item for node in self.nodes for item in node.imports}.union(*(item.needs for item in self.kept))
        return import_statements(needs | {CLASS_VAR} if self.aliases else needs)

    @property
    def alias_imports(self) -> tuple[Source, ...]:
        """The import statements of nodes in other modules of which this one holds older names."""
        foreign = [alias for alias in self.aliases if alias.target_module != self.name]
        return import_statements(Import(f"{PACK}.{alias.target_module}", alias.target) for alias in foreign)


@dataclass(frozen=True)
class KeptFile:
    """What an earlier run printed of a shared class: ``names[0]`` is its own, older ones follow.

    The file imports ``needs`` above ``text`` and ``needs_below`` below it.
    """

    names: tuple[Identifier, ...]
    text: Source
    needs: frozenset[Import]
    needs_below: frozenset[Import]


@dataclass(frozen=True)
class SharedPlan:
    """What many nodes share: enums and structures, each in a file of its own, and the module where they are public."""

    enums: tuple[EnumPlan, ...]
    structures: tuple[StructurePlan, ...]
    kept: tuple[KeptFile, ...] = ()
    #: What is wrong with names of structures; nothing that belongs to one node.
    problems: tuple[Problem, ...] = ()
    #: Text by path where an earlier run printed all files from the same input.
    texts: Mapping[str, Source] = field(default_factory=dict)

    @property
    def homes(self) -> Mapping[Identifier, Identifier]:
        """By name, older ones too, the class in whose file it is; sorted."""
        rows = [
            *((item.name, item.name) for item in self.enums),
            *((name, item.name) for item in self.structures for name in (item.name, *item.older)),
            *((name, item.names[0]) for item in self.kept for name in item.names),
        ]
        return dict(sorted(rows))

    @property
    def names(self) -> frozenset[str]:
        """Every name that is public."""
        return frozenset(self.homes)

    @property
    def older(self) -> tuple[Identifier, ...]:
        """The older names of structures, sorted."""
        return tuple(sorted(name for structure in self.structures for name in structure.older))


class ArgumentPlan(NamedTuple):
    """One keyword of a builder; ``default`` is empty when a caller must give it."""

    name: Identifier
    annotation: Source
    default: Source


@dataclass(frozen=True)
class BuilderPlan:
    """One builder class of the DSL, named as its node."""

    name: Identifier
    node_type: Source
    docstring: Source
    arguments: tuple[ArgumentPlan, ...]
    slots: tuple[SlotPlan, ...]


@dataclass(frozen=True)
class BuilderModulePlan:
    """One file of builders; ``imports`` are those that only a type checker follows."""

    name: str
    docstring: Source
    needs: frozenset[Import]
    builders: tuple[BuilderPlan, ...]
    kept: tuple[KeptClass, ...] = ()

    @property
    def names(self) -> tuple[Identifier, ...]:
        """What the module exports."""
        return tuple(sorted([*(item.name for item in self.builders), *(item.name for item in self.kept)]))

    @property
    def imports(self) -> tuple[Source, ...]:
        return import_statements(self.needs.union(*(item.needs for item in self.kept)))


@dataclass(frozen=True)
class ChoicePlan:
    """``<Enum>Value``: a member of a shared enum, or its value."""

    name: Identifier
    annotation: Source


@dataclass(frozen=True)
class BuilderSharedPlan:
    """What builders share: public names for the pack's enums and structures, and one choice for each enum."""

    docstring: Source
    imports: tuple[Source, ...]
    names: tuple[Identifier, ...]
    choices: tuple[ChoicePlan, ...]
    #: The whole file where an earlier run printed it from the same input.
    text: Source = _NO_TEXT


@dataclass(frozen=True)
class DslPlan:
    """The builders of ``nodetool.dsl.fal``, file by file."""

    modules: tuple[BuilderModulePlan, ...]
    shared: BuilderSharedPlan


@dataclass(frozen=True)
class PackPlan:
    """The whole pack: nodes, what they share, and builders."""

    modules: tuple[ModulePlan, ...]
    shared: SharedPlan
    builders: DslPlan
    endpoints: Mapping[str, NodePlan]
    #: Nodes that need no planning; ``endpoints`` does not have them.
    ready: tuple[ReadyNode, ...] = ()
    #: What planning reported, by endpoint.
    told: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    #: Specs that cannot be followed, as ``(module, stem)``: their nodes stay as an earlier run printed them.
    failed: frozenset[tuple[str, str]] = frozenset()
    problems: tuple[Problem, ...] = ()

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that belong to no single node, so that nothing can be generated: clashes, shared files."""
        return tuple(item for item in self.problems if item.stops and place_of(item) not in self.failed)

    @cached_property
    def nodes(self) -> tuple[NodePlan, ...]:
        """All planned nodes, module by module."""
        return tuple(node for module in self.modules for node in module.nodes)


def at_home(needs: Iterable[Import], homes: Mapping[Identifier, Identifier]) -> frozenset[Import]:
    """``needs`` with each shared class from the file where it is now (:attr:`SharedPlan.homes`)."""
    return frozenset(
        replace(shared_import(homes[name]), name=name)
        if item.module.startswith(f"{SHARED_PACKAGE}.") and (name := Identifier(item.name)) in homes
        else item
        for item in needs
    )


def place_of(problem: Problem) -> tuple[str, str] | None:
    """Module and stem of the spec or contract that has a fault; ``None`` for clashes and for files that many share."""
    match = _SPEC_FILE.fullmatch(problem.file)
    return (match[1], match[2]) if match and problem.kind is Kind.FAULT else None
