"""A generated class as the review reads it: what saved workflows and people see, without layout."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class FieldModel:
    """One field; ``arguments`` are the keywords of ``Field`` as source."""

    name: str
    annotation: str
    arguments: Mapping[str, str]

    @property
    def parameter(self) -> str:
        """fal's name for it, as a literal."""
        return self.arguments.get("serialization_alias", repr(self.name))

    @property
    def default(self) -> str:
        """What an unset field holds, as source."""
        factory = self.arguments.get("default_factory", "").removeprefix("lambda: ")
        return self.arguments.get("default", factory)


@dataclass(frozen=True)
class EnumModel:
    """One enum class: values as source, by member."""

    name: str
    bases: str
    members: Mapping[str, str]


@dataclass(frozen=True)
class Words:
    """A docstring in NodeTool's shape: ``prose`` is the first line and every paragraph after the tags, as one line."""

    prose: str = ""
    tags: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassModel:
    """A node, a structure or an enum; ``rest`` holds every statement that has no place of its own."""

    name: str
    bases: str = ""
    words: Words = Words()
    enums: Mapping[str, EnumModel] = field(default_factory=dict)
    fields: Mapping[str, FieldModel] = field(default_factory=dict)
    slots: Mapping[str, str] = field(default_factory=dict)
    declarations: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)
    rest: tuple[str, ...] = ()

    @property
    def is_enum(self) -> bool:
        """Whether it is an enum class by itself."""
        return self.bases.split(", ")[-1] == "Enum"

    @property
    def as_enum(self) -> EnumModel:
        """Its members as an enum model."""
        return EnumModel(self.name, self.bases, self.members)

    @property
    def endpoint(self) -> str:
        """The endpoint it runs; empty for enums and structures."""
        return str(self.value("endpoint", ""))

    def names(self, declaration: str) -> tuple[str, ...]:
        """A declared tuple of names, such as ``_required``."""
        found = self.value(declaration, ())
        return tuple(map(str, found)) if isinstance(found, tuple) else ()

    def path(self, slot: str) -> tuple[str, ...]:
        """Where fal's response holds ``slot``; positions in lists are written as text here, however the node has them."""
        paths = self.value("_slots", {})
        return tuple(map(str, paths.get(slot, (slot,)))) if isinstance(paths, dict) else (slot,)

    def value(self, declaration: str, otherwise: object) -> object:
        """A declaration's value; ``otherwise`` when it is not there or not a literal."""
        try:
            return ast.literal_eval(self.declarations[declaration].partition(" = ")[2])
        except (KeyError, ValueError, SyntaxError):
            return otherwise
