"""Does a JSON value fit a shape? The value as a ``Default``, or where and why it does not."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from generator.plan.identifiers import Identifier
from generator.plan.shapes import Anything, Choice, ListOf, MapOf, OneOf, Scalar, Shape, Size, Structure
from generator.plan.values import UNSET, Built, Chosen, Default, Json, Listed, Mapped, Sized

_KINDS = {str: "a string", int: "an integer", float: "a number", bool: "true or false"}
_SHOWN = 12


class MisfitError(Exception):
    """A value does not fit a shape. ``place`` leads to it from the field, e.g. ``[0].scale``."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


@dataclass(frozen=True)
class MemberShape:
    """What a value must know of a structure's member: its field, its shape, and whether it may be ``None``."""

    field: Identifier
    shape: Shape
    optional: bool


#: The members of every structure by fal's names.
Structures = Mapping[str, Mapping[str, MemberShape]]


class Fitter:
    """Fits values to shapes. ``closed`` names structures that a default here would build without end."""

    def __init__(self, structures: Structures, closed: Collection[str] = ()) -> None:
        self._structures = structures
        self._closed = closed

    def fit(self, value: Any, shape: Shape, place: str = "") -> Default:
        """``value`` as a default of ``shape``. Raises ``MisfitError``."""
        match shape:
            case Anything():
                return Json(value)
            case Scalar(kind):
                return _scalar(value, kind, place)
            case Choice():
                return _choice(value, shape, place)
            case Size():
                return _size(value, place)
            case Structure(name):
                return self._structure(value, name, place)
            case ListOf(item):
                return self._list(value, item, place)
            case MapOf(inner):
                return self._map(value, inner, place)
            case OneOf(members):
                return self._union(value, members, place)
        raise MisfitError(place, f"{value!r} cannot stand for a file")

    def _structure(self, value: Any, name: Identifier, place: str) -> Default:
        if not isinstance(value, dict):
            raise MisfitError(place, f"{value!r} is not a JSON object with members of {name}")
        if name in self._closed:
            raise MisfitError(place, f"{name} would build itself without end")
        members = self._structures[name]
        unknown = [member for member in value if member not in members]
        if unknown:
            raise MisfitError(place, f"unknown members of {name}: {', '.join(map(repr, unknown))}")
        return Built(name, tuple(self._member(inner, members[key], f"{place}.{key}") for key, inner in value.items()))

    def _member(self, value: Any, member: MemberShape, place: str) -> tuple[Identifier, Default]:
        if value is None and member.optional:
            return member.field, UNSET
        return member.field, self.fit(value, member.shape, place)

    def _list(self, value: Any, item: Shape, place: str) -> Default:
        if not isinstance(value, list):
            raise MisfitError(place, f"{value!r} is not a list")
        return Listed(tuple(self.fit(inner, item, f"{place}[{index}]") for index, inner in enumerate(value)))

    def _map(self, value: Any, inner: Shape, place: str) -> Default:
        if not isinstance(value, dict):
            raise MisfitError(place, f"{value!r} is not a JSON object")
        return Mapped(tuple((key, self.fit(held, inner, f"{place}.{key}")) for key, held in value.items()))

    def _union(self, value: Any, members: tuple[Shape, ...], place: str) -> Default:
        """The first member that holds the value as it is, else the first that holds it converted."""
        exact = [member for member in members if not isinstance(member, Scalar) or type(value) is member.kind]
        inside = MisfitError(place, f"{value!r} fits none of {', '.join(member.annotation for member in members)}")
        for member in [*exact, *members]:
            try:
                return self.fit(value, member, place)
            except MisfitError as error:
                inside = error if len(error.place) > len(inside.place) else inside
        raise inside


def _scalar(value: Any, kind: type, place: str) -> Default:
    if type(value) is kind:
        return Json(value)
    if kind is float and type(value) is int and _is_float(value):
        return Json(value)
    if kind is int and type(value) is float and value.is_integer():
        return Json(int(value))
    raise MisfitError(place, f"{value!r} is not {_KINDS[kind]}")


def _is_float(value: int) -> bool:
    """Whether an integer is small enough for a float (``10**400`` is not)."""
    try:
        return math.isfinite(float(value))
    except OverflowError:
        return False


def _choice(value: Any, shape: Choice, place: str) -> Default:
    if isinstance(value, str | int | float):
        member = shape.enum.by_value.get((type(value).__name__, value))
        if member is not None:
            return Chosen(shape.enum, member)
    values = [repr(member.value) for member in shape.enum.members]
    shown = ", ".join(values[:_SHOWN]) + (", …" if len(values) > _SHOWN else "")
    raise MisfitError(place, f"{value!r} is not one of {shown}")


def _size(value: Any, place: str) -> Default:
    sides = value if isinstance(value, dict) else {}
    if sides and set(sides) <= {"width", "height"} and all(type(side) is int for side in sides.values()):
        return Sized(sides)
    raise MisfitError(place, f"{value!r} is not a width and a height in pixels")
