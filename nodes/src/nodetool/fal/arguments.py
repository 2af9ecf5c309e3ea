"""
The request body of a node: fal's names and values, files still as references, every rule checked.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from math import isfinite
from typing import Any

from nodetool.fal import leniency
from nodetool.fal.bounds import side_violations, violations
from nodetool.fal.errors import Fault, InputProblem, InvalidInputs
from nodetool.fal.leniency import NOTHING
from nodetool.fal.redaction import brief
from nodetool.fal.references import from_dict, is_empty, is_reference
from nodetool.fal.shapes import (
    KINDS,
    Anything,
    Choice,
    File,
    ListOf,
    MapOf,
    OneOf,
    Parameter,
    Scalar,
    Shape,
    Size,
    Structure,
    branch,
    branches,
    parameters_of,
)
from nodetool.metadata.types import AssetRef, BaseType, ImageSize
from pydantic import BaseModel

#: Marks a value that could not be converted; a problem has been noted for it.
_BAD: Any = object()
_SHOWN_CHOICES = 12
#: Half of a character: what Python makes of bytes that are no UTF-8. JSON cannot hold it.
_HALF = re.compile("[\ud800-\udfff]")
#: The categories of characters that nobody sees: spaces, line ends, control and format characters.
_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
#: Seeds above 31 bits overflow in some runners.
_LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True)
class Asset:
    """
    A file in the arguments, to be replaced by its URL. ``path`` is where it stands ("images[1]").

    ``given`` says that it stands in a field for files, where a person put it; a file inside of free JSON may
    come from anywhere, and leads to nothing on this machine.
    """

    ref: AssetRef
    path: str
    as_object: bool = False
    given: bool = field(default=True, compare=False)
    limits: Mapping[str, float | Sequence[str]] = field(default_factory=dict, compare=False)


def build(node: BaseModel, connected: Collection[str] = ()) -> dict[str, Any]:
    """
    The arguments of ``node`` under fal's names, with :class:`Asset` in place of each file.

    Unset optional parameters are absent; 0, ``""`` and ``False`` are sent. Fields in ``connected``, whose values
    other nodes have yet to give, are left out. Raises ``InvalidInputs`` with every problem of every parameter, nested
    ones too.
    """
    builder = _Builder()
    arguments: dict[str, Any] = {}
    for name, parameter in parameters_of(type(node)).items():
        if name not in connected:
            arguments |= builder.top(parameter, node)
    # Endpoints without a published input shape have one field for everything.
    arguments |= arguments.pop("arguments", {}) if _is_free(type(node)) else {}
    if builder.problems:
        raise InvalidInputs(builder.problems)
    return arguments


def free(values: Mapping[str, Any], given: Collection[str] = ()) -> dict[str, Any]:
    """
    Arguments of an endpoint that nothing is declared of; ``given`` names those that are files a person chose.

    Raises ``InvalidInputs`` for what is neither JSON nor a file.
    """
    builder = _Builder()
    arguments = {name: builder.free(value, name, name in given) for name, value in values.items()}
    if builder.problems:
        raise InvalidInputs(builder.problems)
    return arguments


def entry(parameter: Parameter, value: Any, path: str) -> Any:
    """One entry of a list, as :func:`build` would send it with the others. Raises ``InvalidInputs``."""
    shape = branch(parameter.shape, ListOf)
    builder = _Builder()
    converted = builder.convert(shape.item if shape is not None else parameter.shape, value, path)
    if builder.problems:
        raise InvalidInputs(builder.problems)
    return _with(converted, as_object=parameter.file_object, limits=parameter.limits)


def misfit(parameter: Parameter, value: Any) -> str:
    """Why ``value`` is none for a field, as in "must be text, not 5"; empty where its type is no reason."""
    builder = _Builder()
    builder.convert(parameter.shape, value, "")
    return "; ".join(f"{problem}".strip() for problem in builder.problems)


def _is_free(model: type[BaseModel]) -> bool:
    return set(model.model_fields) == {"arguments"}


@dataclass
class _Builder:
    problems: list[InputProblem] = field(default_factory=list)
    _given: bool = True

    def top(self, parameter: Parameter, node: BaseModel) -> dict[str, Any]:
        """A field of a node, under fal's name."""
        try:
            return self.members([parameter], lambda _: getattr(node, parameter.name), "")
        except RecursionError:
            self._bad(parameter.name, "is nested too deeply")
            return {}

    def members(
        self, parameters: Iterable[Parameter], value_of: Callable[[Parameter], Any], prefix: str
    ) -> dict[str, Any]:
        """The members of a node or structure; ``prefix`` leads their names in problems."""
        found = {}
        for parameter in parameters:
            path = f"{prefix}{parameter.name}"
            value = value_of(parameter)
            if _is_missing(parameter, value, nested=bool(prefix)):
                unseen = isinstance(value, str) and value
                self._bad(path, f"is required{': nothing can be seen in it' if unseen else ''}", Fault.MISSING)
            elif parameter.fixed_seed and leniency.scalar(int, value) == -1:
                found[parameter.fal_name] = _drawn(parameter)
            elif not _is_absent(parameter, value):
                found[parameter.fal_name] = self._member(parameter, value, path)
        return found

    def _member(self, parameter: Parameter, value: Any, path: str) -> Any:
        if value is None:
            return None
        converted = self.convert(parameter.shape, value, path)
        if converted is _BAD:
            return None
        if isinstance(converted, int | float | str | list):
            for phrase in violations(parameter.bounds, converted):
                self._bad(path, f"{phrase} (is {brief(value)})")
        for side, phrase in side_violations(parameter.size_bounds, converted):
            self._bad(f"{path}.{side}", phrase)
        if not (parameter.file_object or parameter.limits):
            return converted
        return _with(converted, as_object=parameter.file_object, limits=parameter.limits)

    def convert(self, shape: Shape, value: Any, path: str) -> Any:
        """``value`` as the request holds it, or ``_BAD`` after noting why not."""
        return _CONVERTERS[type(shape)](self, shape, value, path)

    def free(self, value: Any, path: str, given: bool) -> Any:
        """An argument that nothing is declared of: a file or a list of files of a person's choice, or any JSON."""
        self._given = given and all(map(_is_file, value if isinstance(value, list | tuple) else [value]))
        try:
            return self.anything(value, self._key(path, path))
        except RecursionError:
            return self._bad(path, "is nested too deeply")

    def _bad(self, path: str, phrase: str, fault: Fault = Fault.INVALID) -> Any:
        self.problems.append(InputProblem(path, phrase, fault))
        return _BAD

    def _scalar(self, shape: Scalar, value: Any, path: str) -> Any:
        if shape.kind is str and isinstance(value, AssetRef):
            # A script's own file where fal takes an address, such as that of weights.
            return self._file(shape, value, path)
        found = leniency.scalar(shape.kind, value)
        if isinstance(found, str):
            return self._text(found, path)
        return found if found is not NOTHING else self._bad(path, f"must be {KINDS[shape.kind]}, not {brief(value)}")

    def _text(self, value: str, path: str) -> Any:
        half = _HALF.search(value)
        if half is None:
            return value
        where = f"U+{ord(half[0]):04X} as character {half.start() + 1}"
        return self._bad(path, f"is not text that can be sent: it has half of a character ({where}); write it in UTF-8")

    def _key(self, key: Any, path: str) -> str:
        """The name of a member of the object at ``path``, or of an argument."""
        name = str(key)
        self._text(name, path)
        return name

    def _choice(self, shape: Choice, value: Any, path: str) -> Any:
        found = leniency.choice(shape.enum, value)
        if found is not NOTHING:
            return found
        return self._bad(path, f"must be one of {_choices(shape.enum)}, not {brief(_plain(value))}")

    def _file(self, _: Shape, value: Any, path: str) -> Any:
        ref = from_dict(value) if is_reference(value) else value
        if not isinstance(ref, AssetRef):
            return self._bad(path, f"must be a file, not {brief(value)}")
        if is_empty(ref):
            return self._bad(path, "has no file in it")
        if self._text(str(ref.uri), path) is _BAD:
            return _BAD
        return Asset(ref, path, given=self._given)

    def _size(self, _: Shape, value: Any, path: str) -> Any:
        width, height = leniency.sides(value.model_dump() if isinstance(value, ImageSize) else value)
        if NOTHING in (width, height):
            return self._bad(path, f"must be a width and a height in pixels, not {brief(value)}")
        if min(width, height) < 1:
            return self._bad(path, f"must be at least one pixel wide and high, not {width}x{height}")
        return {"width": width, "height": height}

    def _structure(self, shape: Structure, value: Any, path: str) -> Any:
        model = shape.model
        if isinstance(value, model):
            return self.members(
                parameters_of(model).values(), lambda parameter: getattr(value, parameter.name), f"{path}."
            )
        if not isinstance(value, dict):
            return self._bad(path, f"must be a {model.__name__}, not {brief(value)}")
        given, unknown = named_members(model, value)
        for name in unknown:
            self._bad(f"{path}.{name}", f"is not a member of {model.__name__}")
        return self.members(
            parameters_of(model).values(), lambda parameter: given.get(parameter.name, parameter.default), f"{path}."
        )

    def _list(self, shape: ListOf, value: Any, path: str) -> Any:
        if not isinstance(value, list | tuple):
            return self._bad(path, f"must be a list, not {brief(value)}")
        converted = [self.convert(shape.item, inner, f"{path}[{index}]") for index, inner in enumerate(value)]
        return _BAD if any(inner is _BAD for inner in converted) else converted

    def _map(self, shape: MapOf, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            return self._bad(path, f"must be a JSON object, not {brief(value)}")
        return {self._key(key, path): self.convert(shape.value, held, f"{path}.{key}") for key, held in value.items()}

    def _union(self, shape: OneOf, value: Any, path: str) -> Any:
        chosen = choose(shape, value)
        if chosen is None:
            return self._bad(path, f"must be {_alternatives(shape)}, not {brief(value)}")
        return self.convert(chosen, value, path)

    def _open(self, _: Shape, value: Any, path: str) -> Any:
        before, self._given = self._given, False
        try:
            return self.anything(value, path)
        finally:
            self._given = before

    def anything(self, value: Any, path: str) -> Any:
        """Any JSON value, with files anywhere inside."""
        shape = _shape_inside(value)
        if shape is not None:
            return self.convert(shape, value, path)
        if isinstance(value, dict):
            return {self._key(key, path): self.anything(inner, f"{path}.{key}") for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.anything(inner, f"{path}[{index}]") for index, inner in enumerate(value)]
        value = _plain(value)
        if isinstance(value, str):
            return self._text(value, path)
        if value is None or isinstance(value, bool | int) or (isinstance(value, float) and isfinite(value)):
            return value
        return self._bad(path, f"must be JSON, not {brief(value)}")


#: How a value of each shape is converted.
_CONVERTERS: Mapping[type[Shape], Callable[[_Builder, Any, Any, str], Any]] = {
    Anything: _Builder._open,
    Scalar: _Builder._scalar,
    Choice: _Builder._choice,
    File: _Builder._file,
    Size: _Builder._size,
    Structure: _Builder._structure,
    ListOf: _Builder._list,
    MapOf: _Builder._map,
    OneOf: _Builder._union,
}


def named_members(model: type[BaseType], value: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The members that a raw dict gives to a structure, by field name or fal's, and the keys that are neither."""
    given: dict[str, Any] = {}
    unknown = []
    names = {parameter.fal_name: name for name, parameter in parameters_of(model).items()}
    names |= {name: name for name in parameters_of(model)}
    tag = model.model_fields["type"].default
    for key, inner in value.items():
        if key in names and not (key == "type" and inner == tag):
            given[names[key]] = inner
        elif key != "type":
            unknown.append(key)
    return given, unknown


def choose(shape: OneOf, value: Any) -> Shape | None:
    """The member of a union that a value belongs to, or comes nearest to; ``None`` when it fits none."""
    found = _declared(shape, value)
    # A structure that lacks something beats no declaration, but not an open one.
    if found is None or (branch(shape, Anything) and not _fits(found, value)):
        return branch(shape, Anything) or found
    return found


def _declared(shape: OneOf, value: Any) -> Shape | None:
    if isinstance(value, AssetRef) or (is_reference(value) and branch(shape, File)):
        return branch(shape, File)
    if isinstance(value, BaseType | dict):
        return _object_branch(shape, value)
    if isinstance(value, list | tuple):
        return _list_branch(shape, value)
    exact = (member for member in branches(shape) if _is_exactly(member, value))
    lenient = (member for member in branches(shape) if _fits(member, value))
    return next(exact, None) or next(lenient, None)


def _list_branch(shape: OneOf, value: Any) -> Shape | None:
    lists = [member for member in branches(shape) if isinstance(member, ListOf)]
    return next((member for member in lists if _fits(member, value)), lists[0] if lists else None)


def _object_branch(shape: OneOf, value: Any) -> Shape | None:
    if isinstance(value, ImageSize) or (
        isinstance(value, dict) and branch(shape, Size) and {"width", "height"} <= value.keys()
    ):
        return branch(shape, Size)
    structures = [member for member in branches(shape) if isinstance(member, Structure)]
    if not isinstance(value, dict):
        return next((member for member in structures if isinstance(value, member.model)), None)
    tagged = [member for member in structures if value.get("type") == member.model.model_fields["type"].default]
    if not structures or (branch(shape, MapOf) and not any(_fits(member, value) for member in structures)):
        return branch(shape, MapOf) or (structures[0] if structures else None)
    return (tagged or sorted(structures, key=lambda member: _distance(member.model, value)))[0]


def _shape_inside(value: Any) -> Shape | None:
    """The shape that a value in free JSON brings along: files, sizes and structures know what they are."""
    if _is_file(value):
        return File(AssetRef)
    if isinstance(value, ImageSize):
        return Size()
    return Structure(type(value)) if isinstance(value, BaseType) else None


def _is_file(value: Any) -> bool:
    return isinstance(value, AssetRef) or is_reference(value)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _distance(model: type[BaseType], value: Mapping[str, Any]) -> int:
    """
    How badly a dict fits a structure: its unknown keys, the required members that it lacks, and those whose
    value is not one of the choices. A constant, as which parts of a message are told apart, is a single choice.
    """
    given, unknown = named_members(model, value)
    parameters = parameters_of(model)
    return (
        len(unknown)
        + sum(parameter.required and name not in given for name, parameter in parameters.items())
        + sum(not _may_be(parameters[name].shape, inner) for name, inner in given.items())
    )


def _may_be(shape: Shape, value: Any) -> bool:
    """Whether a member's value does not speak against its structure."""
    chosen = [member for member in branches(shape) if isinstance(member, Choice)]
    return value is None or len(chosen) < len(branches(shape)) or any(_fits(member, value) for member in chosen)


def _is_exactly(shape: Shape, value: Any) -> bool:
    if isinstance(shape, Choice):
        return leniency.is_choice(shape.enum, _plain(value))
    return isinstance(shape, Scalar) and leniency.is_exactly(shape.kind, value)


def _fits(shape: Shape, value: Any) -> bool:
    """Whether ``value`` can be sent as ``shape``."""
    match shape:
        case Choice(enum):
            return leniency.choice(enum, value) is not NOTHING
        case Scalar(kind):
            return leniency.scalar(kind, value) is not NOTHING
        case File():
            return _is_file(value)
        case Size():
            return isinstance(value, ImageSize) or NOTHING not in leniency.sides(value)
        case Structure(model):
            return isinstance(value, model) or (isinstance(value, dict) and not _distance(model, value))
        case ListOf(item):
            return isinstance(value, list | tuple) and all(_fits(item, inner) for inner in value)
        case MapOf(held):
            return isinstance(value, dict) and all(_fits(held, inner) for inner in value.values())
        case OneOf(members):
            return any(_fits(member, value) for member in members)
    return True


def _drawn(parameter: Parameter) -> int:
    """A new seed, where leaving it out would make fal use the same one each time."""
    least = max([0, *(int(bound.ge) for bound in parameter.bounds if hasattr(bound, "ge"))])
    most = min([_LARGEST_SEED, *(int(bound.le) for bound in parameter.bounds if hasattr(bound, "le"))])
    return random.randint(least, most)


def _is_missing(parameter: Parameter, value: Any, nested: bool) -> bool:
    """
    Whether a required parameter has no value. An empty list inside of a structure is one: "no negative styles".

    A text in which there is nothing to see says nothing: no required text of fal's is a separator or the like.
    """
    if not parameter.required:
        return False
    if isinstance(value, AssetRef):
        return is_empty(value)
    if isinstance(value, list | dict) and nested:
        held = branch(parameter.shape, ListOf)
        return not value and held is not None and isinstance(held.item, File)
    return value is None or value in ([], {}) or (isinstance(value, str) and not _says(value))


def _says(text: str) -> bool:
    """Whether there is anything to see in a text."""
    return any(unicodedata.category(char) not in _UNSEEN for char in text)


def _is_absent(parameter: Parameter, value: Any) -> bool:
    """Whether an optional parameter stays out of the request."""
    if value is None:
        return not parameter.nullable or parameter.default is None
    if isinstance(value, AssetRef):
        return is_empty(value)
    if parameter.random_seed:
        return bool(leniency.scalar(int, value) == -1)
    # An empty list in place of fal's own default is a choice; elsewhere it is "not set".
    return not parameter.required and value in ([], {}) and not parameter.default


def _with(value: Any, **declared: Any) -> Any:
    """``value`` with what its field declares on its files; those in structures have fields of their own."""
    if isinstance(value, Asset):
        return replace(value, **declared)
    return [_with(item, **declared) for item in value] if isinstance(value, list) else value


def _choices(enum: type[Enum]) -> str:
    values = [repr(member.value) for member in enum]
    more = ["…"] if len(values) > _SHOWN_CHOICES else []
    return ", ".join(values[:_SHOWN_CHOICES] + more)


def _alternatives(shape: OneOf) -> str:
    return " or ".join(_phrase(member) for member in branches(shape))


def _phrase(shape: Shape) -> str:
    match shape:
        case Scalar(kind):
            return KINDS[kind]
        case Choice(enum):
            return f"one of {_choices(enum)}"
        case Structure(model):
            return f"a {model.__name__}"
        case Size():
            return "a width and a height"
        case File():
            return "a file"
    return "a list"
