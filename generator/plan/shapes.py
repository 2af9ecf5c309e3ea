"""Types as a tree: what a field or a slot holds. The runtime reads the same tree back (``nodetool.fal.shapes``).

A shape is printed once, as ``annotation``; all other code walks the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from generator.plan.identifiers import Identifier
from generator.plan.imports import ANY, ENUM, SHARED_MODULE, TYPES, Import, shared_import
from generator.plan.source import Source, literal

#: A value that an enum can have.
Value = str | int | float | bool
#: NodeTool's reference type by media kind.
REFERENCES = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model3d": "Model3DRef",
    "document": "DocumentRef",
    "file": "AssetRef",
}
_BASES = {"str": "str, Enum", "int": "int, Enum", "float": "float, Enum"}


class MemberPlan(NamedTuple):
    """One member of an enum."""

    name: Identifier
    value: Value

    @property
    def literal(self) -> Source:
        return literal(self.value)


@dataclass(frozen=True)
class EnumPlan:
    """One enum class. ``shared`` ones have a file of their own, the others are in their node or structure."""

    name: Identifier
    members: tuple[MemberPlan, ...]
    shared: bool = False

    @property
    def bases(self) -> Source:
        """The base classes as printed: ``str, Enum`` when all values are strings."""
        kinds = {type(member.value).__name__ for member in self.members}
        return Source(_BASES.get(kinds.pop(), "Enum") if len(kinds) == 1 else "Enum")

    @property
    def home(self) -> Source:
        """``__module__`` of a shared one: NodeTool names enums by it, in workflows and metadata."""
        return literal(SHARED_MODULE)

    @cached_property
    def by_value(self) -> dict[tuple[str, Value], MemberPlan]:
        """The members by type name and value: ``1``, ``1.0`` and ``True`` are three values."""
        return {(type(member.value).__name__, member.value): member for member in self.members}


class Shape:
    """What values a field or a slot holds."""

    @property
    def annotation(self) -> Source:
        """The type as Python source."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[Shape, ...]:
        """The shapes that this one is made of."""
        return ()

    @property
    def imports(self) -> tuple[Import, ...]:
        """What the annotation names, apart from its parts."""
        return ()


@dataclass(frozen=True)
class Anything(Shape):
    """Any JSON."""

    @property
    def annotation(self) -> Source:
        return Source("Any")

    @property
    def imports(self) -> tuple[Import, ...]:
        return (ANY,)


@dataclass(frozen=True)
class Scalar(Shape):
    """``str``, ``int``, ``float`` or ``bool``."""

    kind: type[str] | type[int] | type[float] | type[bool]

    @property
    def annotation(self) -> Source:
        return Source(self.kind.__name__)


STR, INT, FLOAT, BOOL = Scalar(str), Scalar(int), Scalar(float), Scalar(bool)


@dataclass(frozen=True)
class Choice(Shape):
    """One of an enum's values."""

    enum: EnumPlan

    @property
    def annotation(self) -> Source:
        return self.enum.name

    @property
    def imports(self) -> tuple[Import, ...]:
        return (shared_import(self.enum.name),) if self.enum.shared else (ENUM,)


@dataclass(frozen=True)
class File(Shape):
    """A file of one media kind. ``as_object`` when fal takes ``{"url": …}`` and not the URL itself."""

    media: str
    as_object: bool = field(default=False, compare=False)

    @property
    def annotation(self) -> Source:
        return Source(REFERENCES[self.media])

    @property
    def imports(self) -> tuple[Import, ...]:
        return (Import(TYPES, REFERENCES[self.media]),)


@dataclass(frozen=True)
class Size(Shape):
    """Exact width and height in pixels: NodeTool's ``ImageSize``."""

    @property
    def annotation(self) -> Source:
        return Source("ImageSize")

    @property
    def imports(self) -> tuple[Import, ...]:
        return (Import(TYPES, "ImageSize"),)


@dataclass(frozen=True)
class Structure(Shape):
    """A structured parameter: a generated ``FalStructure`` class."""

    name: Identifier

    @property
    def annotation(self) -> Source:
        return self.name

    @property
    def imports(self) -> tuple[Import, ...]:
        return (shared_import(self.name),)


@dataclass(frozen=True)
class ListOf(Shape):
    """A list of one shape."""

    item: Shape

    @property
    def annotation(self) -> Source:
        return Source(f"list[{self.item.annotation}]")

    @property
    def parts(self) -> tuple[Shape, ...]:
        return (self.item,)


@dataclass(frozen=True)
class MapOf(Shape):
    """A JSON object with any keys and values of one shape."""

    value: Shape

    @property
    def annotation(self) -> Source:
        return Source(f"dict[str, {self.value.annotation}]")

    @property
    def parts(self) -> tuple[Shape, ...]:
        return (self.value,)


@dataclass(frozen=True)
class OneOf(Shape):
    """A value of any of several shapes, no two of which print alike (see ``one_of``)."""

    members: tuple[Shape, ...]

    @property
    def annotation(self) -> Source:
        return Source(" | ".join(member.annotation for member in self.members))

    @property
    def parts(self) -> tuple[Shape, ...]:
        return self.members


def one_of(shapes: list[Shape]) -> Shape:
    """The union of ``shapes``: of those with one annotation the first, and that one alone when no other is left."""
    distinct: dict[str, Shape] = {}
    for shape in shapes:
        distinct.setdefault(shape.annotation, shape)
    return next(iter(distinct.values())) if len(distinct) == 1 else OneOf(tuple(distinct.values()))


def branches(shape: Shape) -> tuple[Shape, ...]:
    """The members of a union, or the shape itself."""
    return shape.members if isinstance(shape, OneOf) else (shape,)


def walk(shape: Shape) -> Iterator[Shape]:
    """``shape`` and everything that it is made of, from left to right."""
    yield shape
    for part in shape.parts:
        yield from walk(part)


def imports_of(shape: Shape) -> Iterator[Import]:
    """Every import that the annotation of ``shape`` needs."""
    for part in () if isinstance(shape, Scalar) else walk(shape):
        yield from part.imports


def structures_in(shape: Shape) -> Iterator[Identifier]:
    """The classes of the structures that ``shape`` names."""
    yield from (part.name for part in walk(shape) if isinstance(part, Structure))


def media_of(shape: Shape) -> str | None:
    """The media kind of a file, of a list of files, or of the first file in a union; ``None`` for anything else."""
    if isinstance(shape, Scalar):
        return None
    if isinstance(shape, File):
        return shape.media
    if isinstance(shape, ListOf):
        return media_of(shape.item)
    if isinstance(shape, OneOf):
        return next((found for member in shape.members if (found := media_of(member))), None)
    return None


def is_file_object(shape: Shape) -> bool:
    """Whether fal takes ``{"url": …}`` for the file, or for each file of the list."""
    while isinstance(shape, ListOf):
        shape = shape.item
    return isinstance(shape, File) and shape.as_object
