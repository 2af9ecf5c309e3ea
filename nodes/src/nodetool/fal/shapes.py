"""
What a node declares, read once per class: each parameter's shape, name at fal, and rules.

The annotation of a field becomes a :class:`Shape`, so that arguments, assignment and error messages need no
``typing`` introspection of their own.
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from nodetool.metadata.types import AssetRef, BaseType, ImageSize
from pydantic import BaseModel
from pydantic.fields import FieldInfo

Key = TypeVar("Key")
Value = TypeVar("Value")


def once(function: Callable[[Key], Value]) -> Callable[[Key], Value]:
    """``functools.cache`` for a function of one argument, under its own signature."""
    return cast(Callable[[Key], Value], functools.cache(function))


class Shape:
    """What values a parameter takes."""


Member = TypeVar("Member", bound=Shape)


@dataclass(frozen=True)
class Anything(Shape):
    """Any JSON, with files anywhere inside."""


@dataclass(frozen=True)
class Scalar(Shape):
    """``str``, ``int``, ``float`` or ``bool``."""

    kind: type


#: What a scalar must be, in messages.
KINDS: Mapping[type, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


@dataclass(frozen=True)
class Choice(Shape):
    """One of an enum's values."""

    enum: type[Enum]


@dataclass(frozen=True)
class File(Shape):
    """A file, held as an instance of ``ref``."""

    ref: type[AssetRef]


@dataclass(frozen=True)
class Size(Shape):
    """NodeTool's ``ImageSize``: exact width and height in pixels."""


@dataclass(frozen=True)
class Structure(Shape):
    """A structured parameter: a generated ``FalStructure`` class."""

    model: type[BaseType]


@dataclass(frozen=True)
class ListOf(Shape):
    """A list of one shape."""

    item: Shape


@dataclass(frozen=True)
class MapOf(Shape):
    """A JSON object with any keys and values of one shape."""

    value: Shape


@dataclass(frozen=True)
class OneOf(Shape):
    """A value of any of several shapes."""

    members: tuple[Shape, ...]


@dataclass(frozen=True)
class Parameter:
    """
    One field of a node or structure.

    ``fal_name`` is its name in the request, ``bounds`` its pydantic metadata (lengths for text and lists,
    limits for numbers), ``nullable`` whether fal's ``null`` differs from leaving it out, ``file_object``
    whether fal wants ``{"url": …}`` in place of the URL, ``size_bounds`` pydantic's names of limits (``ge``,
    ``le``, ``multiple_of`` …) for ``width`` and ``height`` of a size, ``limits`` what fal demands of its files.
    """

    name: str
    fal_name: str
    shape: Shape
    required: bool
    nullable: bool
    bounds: tuple[Any, ...]
    info: FieldInfo
    file_object: bool = False
    fixed_seed: bool = False
    size_bounds: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    limits: Mapping[str, float | Sequence[str]] = field(default_factory=dict)

    @property
    def default(self) -> Any:
        """The value of the field when nobody set it."""
        return self.info.get_default(call_default_factory=True)

    @property
    def random_seed(self) -> bool:
        """Whether ``-1`` stands for "leave it out, fal takes a new one" (``docs/architecture.md``, "Nodes")."""
        return self.fal_name == "seed" and self.shape == Scalar(int) and not self.required


@once
def parameters_of(model: type[BaseModel]) -> Mapping[str, Parameter]:
    """The parameters of a node or structure by field name, in order of declaration."""
    if not _complete(model):
        model.model_rebuild()
    required = getattr(model, "_required", ())
    objects = getattr(model, "_file_objects", ())
    seeds = getattr(model, "_fixed_seeds", ())
    sizes = getattr(model, "_size_bounds", {})
    limits = getattr(model, "_limits", {})
    return {
        name: _parameter(
            name,
            info,
            required=name in required,
            file_object=name in objects,
            fixed_seed=name in seeds,
            size_bounds=sizes.get(name, {}),
            limits=limits.get(name, {}),
        )
        for name, info in model.model_fields.items()
        # NodeTool's own type tag; a member that fal calls `type` is the field `type_`.
        if not (name == "type" and issubclass(model, BaseType))
    }


def _complete(model: type[BaseModel]) -> bool:
    """Whether pydantic has resolved the references between structures that are defined later in their module."""
    return bool(getattr(model, "__pydantic_fields_complete__", True))


def _parameter(name: str, info: FieldInfo, **rules: Any) -> Parameter:
    arms = get_args(info.annotation) if _is_union(info.annotation) else ()
    return Parameter(
        name=name,
        # An empty alias is one: fal may call a parameter "".
        fal_name=name if info.serialization_alias is None else info.serialization_alias,
        shape=shape_of(info.annotation),
        nullable=NoneType in arms,
        bounds=tuple(info.metadata),
        info=info,
        **rules,
    )


@once
def shape_of(annotation: Any) -> Shape:
    """The shape of an annotation; ``None`` in a union is dropped (see ``Parameter.nullable``)."""
    if _is_union(annotation):
        arms = tuple(shape_of(arm) for arm in get_args(annotation) if arm is not NoneType)
        return arms[0] if len(arms) == 1 else OneOf(arms)
    origin, arguments = get_origin(annotation) or annotation, get_args(annotation)
    if origin is list:
        return ListOf(shape_of(arguments[0]) if arguments else Anything())
    if origin is dict:
        return MapOf(shape_of(arguments[1]) if arguments else Anything())
    return _class_shape(annotation)


def _class_shape(kind: Any) -> Shape:
    if not isinstance(kind, type):
        return Anything()
    if issubclass(kind, Enum):
        return Choice(kind)
    if issubclass(kind, AssetRef):
        return File(kind)
    if issubclass(kind, ImageSize):
        return Size()
    if issubclass(kind, BaseType):
        return Structure(kind)
    return Scalar(kind) if kind in (str, int, float, bool) else Anything()


def _is_union(annotation: Any) -> bool:
    return isinstance(annotation, UnionType) or get_origin(annotation) is Union


def branches(shape: Shape) -> tuple[Shape, ...]:
    """The shapes that a value may have: the members of a union, or the shape itself."""
    return shape.members if isinstance(shape, OneOf) else (shape,)


def branch(shape: Shape, kind: type[Member]) -> Member | None:
    """The first member of ``shape`` of one kind, or ``None``."""
    return next((member for member in branches(shape) if isinstance(member, kind)), None)
