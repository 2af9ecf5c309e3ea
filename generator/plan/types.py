"""JSON Schema → the shape, the bounds and the nested enums of one parameter. A table of kinds, no text layout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.contract.view import branches_of, target_of
from generator.plan.bounds import BOUNDS, bounds_of
from generator.plan.enums import Place, plan_nested_enum
from generator.plan.scope import ClassScope, Parameter
from generator.plan.shapes import (
    BOOL,
    FLOAT,
    INT,
    STR,
    Anything,
    Choice,
    EnumPlan,
    File,
    ListOf,
    MapOf,
    Scalar,
    Shape,
    Size,
    Structure,
    one_of,
)
from generator.problems import Kind, Problem

Schema = Mapping[str, Any]
SCALARS = {"string": STR, "integer": INT, "number": FLOAT, "boolean": BOOL}
NO_BOUNDS: Mapping[str, Any] = MappingProxyType({})
#: From here on, not every integer is a float.
_EXACT = 2**53


class Typed(NamedTuple):
    """The type of one parameter: shape, bounds, whether fal takes ``null``; the enums it nests, and problems."""

    shape: Shape
    bounds: Mapping[str, Any] = NO_BOUNDS
    nullable: bool = False
    enums: tuple[EnumPlan, ...] = ()
    problems: tuple[Problem, ...] = ()


def plan_type(schema: Schema, parameter: Parameter, scope: ClassScope) -> Typed:
    """The type of a parameter. What no field can express is ``Any``, with a note."""
    if "$ref" in schema:
        return _reference(schema, parameter, scope)
    if "anyOf" in schema:
        return _union(schema, parameter, scope)
    if "enum" in schema or "const" in schema:
        return _enum(schema.get("enum", [schema.get("const")]), parameter, scope)
    if schema.get("media"):
        return Typed(File(schema["media"]))
    kind = schema.get("type")
    if kind == "array":
        return _array(schema, parameter, scope)
    if kind == "object":
        return _mapping(schema, parameter, scope)
    # No type at all, or nothing but null: whatever a person sets is sent.
    return Typed(SCALARS[kind], bounds_of(schema)) if kind in SCALARS else Typed(Anything())


def _reference(schema: Schema, parameter: Parameter, scope: ClassScope) -> Typed:
    name = target_of(schema)
    if schema.get("media"):
        return Typed(File(schema["media"], as_object=True))
    if scope.contract.is_image_size(name):
        return Typed(Size())
    if scope.contract.members(name):
        return Typed(Structure(scope.classes[name]))
    if _holds_itself(name, scope):
        return Typed(MapOf(Anything()))
    return plan_type(scope.contract.definition(name), parameter, scope)


def _holds_itself(name: str, scope: ClassScope) -> bool:
    """Whether a shape without members leads back to itself. Recursive non-object schema: accept any JSON."""
    todo, seen = list(scope.contract.references(name)), set[str]()
    while todo:
        current = todo.pop()
        if current == name:
            return True
        if current not in seen and not scope.contract.members(current):
            todo += scope.contract.references(current)
        seen.add(current)
    return False


def _enum(values: Sequence[Any], parameter: Parameter, scope: ClassScope) -> Typed:
    if any(value is None or isinstance(value, list | dict) for value in values):
        message = f"enum values must be strings, numbers or booleans: {list(values)[:5]!r}"
        return Typed(Anything(), problems=(_note(parameter, message),))
    if any(isinstance(value, float) and not (value.is_integer() and abs(value) < _EXACT) for value in values):
        # NodeTool's metadata know choices of strings and integers alone; others would break every node's listing.
        return Typed(one_of([Scalar(type(value)) for value in values]))
    place = Place(parameter.file, parameter.name)
    faults = tuple(scope.enums.faults(values, parameter.enum, place))
    shared = scope.enums.chosen(values, parameter.enum)
    if shared:
        return Typed(Choice(shared.enum), problems=faults)
    planned = plan_nested_enum(values, parameter.enum, scope.taken, place)
    return Typed(Choice(planned.enum), enums=(planned.enum,), problems=faults + planned.problems)


def _note(parameter: Parameter, message: str) -> Problem:
    return Problem(
        parameter.file, parameter.key, message, "the field takes any JSON; report the schema to fal", Kind.NOTE, "type"
    )


def _array(schema: Schema, parameter: Parameter, scope: ClassScope) -> Typed:
    bounds = bounds_of(schema)
    if "prefixItems" in schema:
        inner = _joined(schema["prefixItems"], parameter, scope)
        count = len(schema["prefixItems"])
        bounds = {"min_length": count, "max_length": count} | bounds
    else:
        inner = plan_type(schema.get("items", {}), parameter, scope)
    return inner._replace(shape=ListOf(inner.shape), bounds=bounds, nullable=False)


def _mapping(schema: Schema, parameter: Parameter, scope: ClassScope) -> Typed:
    extra = schema.get("additionalProperties")
    if not (isinstance(extra, Mapping) and extra):
        return Typed(MapOf(Anything()))
    inner = plan_type(extra, parameter, scope)
    return inner._replace(shape=MapOf(inner.shape), bounds=NO_BOUNDS, nullable=False)


def _union(schema: Schema, parameter: Parameter, scope: ClassScope) -> Typed:
    branches = branches_of(schema)
    nullable = len(branches) < len(schema["anyOf"])
    if not branches:
        return Typed(Anything())
    if len(branches) == 1:
        outer = {key: value for key, value in schema.items() if key in BOUNDS}
        return plan_type({**branches[0], **outer}, parameter, scope)._replace(nullable=nullable)
    return _joined(branches, parameter, scope)._replace(nullable=nullable)


def _joined(schemas: Iterable[Schema], parameter: Parameter, scope: ClassScope) -> Typed:
    """The union of several types. Choices come first: a value that is one of them is meant as one."""
    planned: list[Typed] = []
    for schema in schemas:
        planned.append(plan_type(schema, parameter, scope))
        scope = scope.taking(planned[-1].enums)
    ordered = sorted(planned, key=lambda typed: not isinstance(typed.shape, Choice))
    return Typed(
        one_of([typed.shape for typed in ordered]),
        enums=tuple(enum for typed in planned for enum in typed.enums),
        problems=tuple(problem for typed in planned for problem in typed.problems),
    )
