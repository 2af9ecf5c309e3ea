"""Types of inputs in words, and what is said of a value that is of another type."""

from typing import Any

from nodetool.fal.finding import Entry
from nodetool.fal.redaction import brief
from nodetool.fal.shapes import (
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
    branches,
    parameters_of,
)

_FILES = {"ImageRef": "picture", "VideoRef": "video", "AudioRef": "sound", "Model3DRef": "3D model"}
_KINDS = {str: "text", int: "whole number", float: "number", bool: "true or false"}


def misfit(parameter: Parameter, value: Any) -> str:
    """That ``value`` is of another type than ``parameter``."""
    return f"{parameter.name} is {brief(value)}, which is not of its type: {words_of(parameter.shape)}"


def retirement(entry: Entry, name: str = "it") -> str:
    """That fal has retired an endpoint, which the sentence calls ``name``."""
    return f"fal has retired {name}{f'; use {entry.replaced_by}' if entry.replaced_by else ''}."


def words_of(shape: Shape) -> str:
    """A type in words."""
    match shape:
        case Scalar(kind):
            return _KINDS[kind]
        case Choice(enum):
            return f"one of {', '.join(str(member.value) for member in enum)}"
        case File(ref):
            return _FILES.get(ref.__name__, "file")
        case Size():
            return "width and height in pixels"
        case Structure(model):
            return f"JSON object ({', '.join(parameters_of(model))})"
        case ListOf(item):
            return f"list of {words_of(item)}"
        case MapOf():
            return "JSON object"
        case OneOf(members):
            return " or ".join(map(words_of, members))
    return "any JSON"


def choices_of(shape: Shape) -> list[Any]:
    """The values of the enums in a shape."""
    if isinstance(shape, ListOf):
        return choices_of(shape.item)
    return [member.value for each in branches(shape) if isinstance(each, Choice) for member in each.enum]
