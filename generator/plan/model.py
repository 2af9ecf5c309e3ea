"""The frozen objects that cross from deciding to printing. Every text in them is finished source."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.plan.identifiers import Identifier
from generator.plan.source import Source


@dataclass(frozen=True, order=True)
class Import:
    """``from module import name``."""

    module: str
    name: str


def import_statements(imports: Iterable[Import]) -> tuple[Source, ...]:
    """One statement a module, the standard library first, a blank line, then the rest; names sorted."""
    names: dict[str, list[Identifier]] = {}
    for item in sorted(set(imports)):
        names.setdefault(module_path(item.module), []).append(Identifier(item.name))
    lines = {module: Source(f"from {module} import {', '.join(found)}") for module, found in names.items()}
    standard = [line for module, line in lines.items() if module.split(".")[0] in sys.stdlib_module_names]
    others = [line for module, line in lines.items() if module.split(".")[0] not in sys.stdlib_module_names]
    return (*standard, *([Source("")] if standard and others else []), *others)


def module_path(path: str) -> str:
    """``path``, or ``ValueError`` when it is no dotted path of ASCII names."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", path):
        raise ValueError(f"{path!r} is no module path")
    return path


@dataclass(frozen=True)
class MemberPlan:
    name: Identifier
    value: Source


@dataclass(frozen=True)
class EnumPlan:
    """One enum class: ``bases`` as printed, e.g. ``str, Enum``."""

    name: Identifier
    bases: Source
    members: tuple[MemberPlan, ...]


@dataclass(frozen=True)
class FieldPlan:
    """One pydantic field of a node or a structure."""

    name: Identifier
    parameter: str
    annotation: Source
    #: Keyword arguments of ``Field`` in print order: default, alias, bounds, description.
    arguments: tuple[tuple[Identifier, Source], ...]
    required: bool
    #: Sent as ``{"url": …}``: fal asks for a file object here, not for a URL.
    file_object: bool = False
    description: str = ""

    @property
    def call(self) -> Source:
        """The arguments of ``Field`` as printed."""
        return Source(", ".join(f"{name}={value}" for name, value in self.arguments))


@dataclass(frozen=True)
class SlotPlan:
    """One output slot; ``path`` leads through fal's response, with ``0`` for the first of a list."""

    name: Identifier
    annotation: Source
    path: tuple[str, ...]


@dataclass(frozen=True)
class StructurePlan:
    """A ``BaseType`` class for a structured parameter."""

    name: Identifier
    type_name: Source
    docstring: Source
    enums: tuple[EnumPlan, ...]
    fields: tuple[FieldPlan, ...]
    required: Source
    imports: frozenset[Import]


@dataclass(frozen=True)
class NodePlan:
    """One node, ready to print; ``endpoint``, ``docstring`` and the rest are literals."""

    module: str
    stem: str
    class_name: Identifier
    endpoint_id: str
    endpoint: Source
    docstring: Source
    #: The first line of the docstring, as a person wrote it.
    summary: str
    enums: tuple[EnumPlan, ...]
    fields: tuple[FieldPlan, ...]
    slots: tuple[SlotPlan, ...]
    #: Class variables that tell the runtime what fields and slots alone do not.
    declarations: tuple[tuple[Identifier, Source, Source], ...]
    streams: bool
    imports: frozenset[Import]
    structures: frozenset[str]

    @property
    def node_type(self) -> str:
        return f"fal.{self.module}.{self.class_name}"


@dataclass(frozen=True, order=True)
class AliasPlan:
    """An older node type: a hidden subclass in the module where workflows look for it."""

    module: str
    class_name: Identifier
    target_module: str
    target: Identifier
    docstring: Source = field(compare=False)


@dataclass(frozen=True)
class ModulePlan:
    """One file of nodes (and older names), with its imports."""

    name: str
    docstring: Source
    imports: tuple[Source, ...]
    nodes: tuple[NodePlan, ...]
    aliases: tuple[AliasPlan, ...]
    alias_imports: tuple[Source, ...]


@dataclass(frozen=True)
class SharedPlan:
    """What many nodes share: enums and structures, in one private module."""

    imports: tuple[Source, ...]
    enums: tuple[EnumPlan, ...]
    structures: tuple[StructurePlan, ...]


@dataclass(frozen=True)
class PackPlan:
    """The whole pack."""

    modules: tuple[ModulePlan, ...]
    shared: SharedPlan
    endpoints: Mapping[str, NodePlan]

    @property
    def nodes(self) -> tuple[NodePlan, ...]:
        return tuple(node for module in self.modules for node in module.nodes)
