"""Defaults as a tree of values, checked against the shape of their field; printed once, as ``source``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.plan.identifiers import Identifier
from generator.plan.imports import TYPES, Import, shared_import
from generator.plan.shapes import REFERENCES, EnumPlan, MemberPlan
from generator.plan.source import Source, literal


class Default:
    """The value of a field that nobody set."""

    @property
    def source(self) -> Source:
        """The value as Python source."""
        raise NotImplementedError

    @property
    def plain(self) -> Source:
        """The value as it stands inside another: choices are literals there, which pydantic turns into members."""
        return self.source

    @property
    def parts(self) -> tuple[Default, ...]:
        """The values inside this one."""
        return ()

    @property
    def imports(self) -> tuple[Import, ...]:
        """What the source names, apart from its parts."""
        return ()


@dataclass(frozen=True)
class Json(Default):
    """A JSON value as it stands; ``None`` for a field that starts unset."""

    value: Any

    @property
    def source(self) -> Source:
        return literal(self.value)


UNSET = Json(None)


@dataclass(frozen=True)
class Chosen(Default):
    """A member of an enum."""

    enum: EnumPlan
    member: MemberPlan

    @property
    def source(self) -> Source:
        return Source(f"{self.enum.name}.{self.member.name}")

    @property
    def plain(self) -> Source:
        return self.member.literal


@dataclass(frozen=True)
class NoFile(Default):
    """A reference to a file that is not there yet."""

    media: str

    @property
    def source(self) -> Source:
        return Source(f"{REFERENCES[self.media]}()")


@dataclass(frozen=True)
class Sized(Default):
    """An exact size in pixels; a side that fal leaves out has NodeTool's default."""

    sides: Mapping[str, Any]

    @property
    def source(self) -> Source:
        known = [name for name in ("width", "height") if name in self.sides]
        return Source(f"ImageSize({', '.join(f'{name}={literal(self.sides[name])}' for name in known)})")

    @property
    def imports(self) -> tuple[Import, ...]:
        return (Import(TYPES, "ImageSize"),)


@dataclass(frozen=True)
class Built(Default):
    """A structure, with the members that differ from its own defaults by field name."""

    name: Identifier
    members: tuple[tuple[Identifier, Default], ...]

    @property
    def source(self) -> Source:
        return Source(f"{self.name}({', '.join(f'{name}={value.plain}' for name, value in self.members)})")

    @property
    def parts(self) -> tuple[Default, ...]:
        return tuple(value for _, value in self.members)

    @property
    def imports(self) -> tuple[Import, ...]:
        return (shared_import(self.name),)


@dataclass(frozen=True)
class Listed(Default):
    """A list of values."""

    items: tuple[Default, ...]

    @property
    def source(self) -> Source:
        return Source(f"[{', '.join(item.plain for item in self.items)}]")

    @property
    def parts(self) -> tuple[Default, ...]:
        return self.items


@dataclass(frozen=True)
class Mapped(Default):
    """A JSON object with any keys."""

    items: tuple[tuple[str, Default], ...]

    @property
    def source(self) -> Source:
        return Source("{" + ", ".join(f"{literal(key)}: {value.plain}" for key, value in self.items) + "}")

    @property
    def parts(self) -> tuple[Default, ...]:
        return tuple(value for _, value in self.items)


def walk(value: Default) -> Iterator[Default]:
    """``value`` and every value inside of it."""
    yield value
    for part in value.parts:
        yield from walk(part)


def is_lazy(value: Default) -> bool:
    """Whether a structure is built, which costs start-up time while modules load and so waits until it is asked for."""
    return any(isinstance(part, Built) for part in walk(value))
