"""
Values for fields of files and structures, as hosts, older workflows and people hand them over.

NodeTool's own ``assign_property`` takes a reference of exactly the declared class, refuses a dict that has a
key ``type``, and drops members of structures that carry fal's names.
"""

import os
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from nodetool.fal import leniency, unused
from nodetool.fal.arguments import choose, misfit, named_members
from nodetool.fal.leniency import NOTHING
from nodetool.fal.local_addresses import address_of
from nodetool.fal.redaction import clean
from nodetool.fal.references import as_reference, is_reference
from nodetool.fal.shapes import (
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
    parameters_of,
)
from nodetool.metadata.types import AssetRef, BaseType

#: What makes the reference of a class from the value in a file's place.
_Taken = Callable[[Any, type[AssetRef]], Any]
#: NodeTool's own assignment of a value: a message when it refuses it.
_Usual = Callable[[Any], str | None]


def assign(node: Any, name: str, value: Any, usual: _Usual) -> str | None:
    """Sets the field ``name`` of a node; a message when the value does not fit. ``usual`` is NodeTool's own way."""
    parameter = parameters_of(type(node)).get(name)
    refused = f"[{type(node).__name__}] Invalid value for property `{name}`: "
    if parameter is None:
        problem = _usually(parameter, value, usual, refused)
        if problem is None and not (_is_no_value(value) or _is_empty_text(value) or _keeps(node, name)):
            unused.tell(type(node).get_node_type(), name)
        return problem
    if _is_no_value(value):
        return _usually(parameter, value, usual, refused)
    try:
        fitting = coerce(parameter.shape, value)
        if not handles(parameter.shape):
            return _usually(parameter, fitting, usual, refused)
        setattr(node, name, fitting)
    except (ValueError, RecursionError) as error:
        return refused + clean(str(error))
    return None


def _usually(parameter: Parameter | None, value: Any, usual: _Usual, refused: str) -> str | None:
    """
    NodeTool's own assignment. Where it refuses a value, the message is what the run would say.

    NodeTool's message shows its own types, and the value, which may be a megabyte of base64.
    """
    problem = usual(value)
    if problem is None:
        return None
    said = "" if parameter is None else misfit(parameter, value)
    return refused + said if said else clean(problem)


def _is_no_value(value: Any) -> bool:
    """Empty values, and what the worker could not decode (a msgpack ``ExtType``): NodeTool knows when they clear a field."""
    # By type, since an array of pixels cannot be compared with a list.
    is_empty = isinstance(value, list | dict) and not value
    return value is None or is_empty or type(value).__name__ == "ExtType"


def _is_empty_text(value: Any) -> bool:
    return isinstance(value, str) and not value


def _keeps(node: Any, name: str) -> bool:
    """Whether NodeTool has a place for a value that is no parameter: its own fields, and inputs that people add."""
    kind = type(node)
    return bool(kind.is_dynamic()) or node.find_property(name) is not None or kind.field_types().get(name) is not None


def addressed(model: Any, name: str, path: os.PathLike[str]) -> Any:
    """A path that a script gives to the member ``name`` of a structure: a reference, or text that is its address."""
    parameter = parameters_of(model).get(name)
    files = branch(parameter.shape, File) if parameter is not None else None
    return files.ref(uri=address_of(path)) if files is not None else address_of(path)


def handles(shape: Shape) -> bool:
    """Whether fields of this shape are assigned here; all others are NodeTool's."""
    match shape:
        case File() | Structure():
            return True
        case MapOf(value):
            return isinstance(value, Anything) or handles(value)
        case ListOf(item):
            return handles(item)
        case OneOf(members):
            return any(handles(member) for member in members)
    return False


def coerce(shape: Shape, value: Any, file: _Taken = as_reference) -> Any:
    """
    ``value`` as a field of ``shape`` holds it, files as ``file`` takes them. Raises ``ValueError`` (pydantic's
    included) when it cannot.

    Scalars, choices and sizes of another type come back in their own type where they mean one thing only, and
    otherwise as they are, for NodeTool or the run to refuse.
    """
    match shape:
        case Choice(enum):
            return _meant(leniency.choice(enum, value), value)
        case Scalar(kind):
            return _meant(leniency.scalar(kind, value), value)
        case Size():
            return _size(value)
        case File(ref):
            return file(value, ref)
        case Structure(model):
            return _structure(model, value, file)
        case ListOf(item):
            return [coerce(item, inner, file) for inner in (value if isinstance(value, list | tuple) else [value])]
        case MapOf(inner):
            return _map(inner, value, file)
        case OneOf():
            return _union(shape, value, file)
    return value


def _meant(found: Any, value: Any) -> Any:
    """What leniency found, unless it is nothing new: a member of an enum stays one."""
    return value if found is NOTHING or isinstance(value, Enum) else found


def _size(value: Any) -> Any:
    width, height = leniency.sides(value)
    return value if NOTHING in (width, height) else {**value, "width": width, "height": height}


def _structure(model: type[BaseType], value: Any, file: _Taken) -> BaseType:
    if isinstance(value, model):
        return value
    if not isinstance(value, dict):
        raise ValueError(f"expected a {model.__name__}, got {type(value).__name__}")
    given, unknown = named_members(model, value)
    if unknown:
        raise ValueError(f"{model.__name__} has no {', '.join(map(repr, unknown))}")
    return model.model_validate({name: _member(model, name, inner, file) for name, inner in given.items()})


def _member(model: type[BaseType], name: str, value: Any, file: _Taken) -> Any:
    parameter = parameters_of(model)[name]
    return value if value is None else coerce(parameter.shape, value, file)


def _map(inner: Shape, value: Any, file: _Taken) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"expected a JSON object, got {type(value).__name__}")
    return {str(key): coerce(inner, held, file) for key, held in value.items()}


def _union(shape: OneOf, value: Any, file: _Taken) -> Any:
    chosen = choose(shape, value)
    if chosen is None and branch(shape, File) and (isinstance(value, str | AssetRef) or is_reference(value)):
        chosen = branch(shape, File)
    # What fits none is kept: the run names it together with every other problem.
    return value if chosen is None else coerce(chosen, value, file)
