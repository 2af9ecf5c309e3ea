"""Class variables of a node: what the runtime must know beyond fields and slots. Nothing empty is printed.

``FalNode`` in ``nodes/src/nodetool/fal/node.py`` says what each of them means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.contract.schema import references
from generator.contract.view import Schema, fact_of, is_seed
from generator.plan.bounds import bounds_of
from generator.plan.identifiers import Identifier
from generator.plan.model import STRINGS, Declaration, FieldPlan, SlotPlan
from generator.plan.shapes import File, ListOf, Shape, Size, media_of, walk
from generator.plan.source import Source, literal, tuple_literal
from generator.specs.project import Endpoint

_PATHS = Source("dict[str, tuple[str | int, ...]]")
_LIMITS = Source("dict[str, dict[str, float]]")
_SIZE_BOUNDS = Source("dict[str, dict[str, dict[str, float]]]")
#: Limits of files: bytes, pixels, seconds, frames a second. ``stated`` may hold them too.
_LIMIT_NAMES = frozenset(
    f"{end}_{what}" for end in ("min", "max") for what in ("width", "height", "aspect_ratio", "duration", "fps")
) | {"max_file_size"}


def declarations(endpoint: Endpoint, fields: Sequence[FieldPlan], slots: Sequence[SlotPlan]) -> Iterator[Declaration]:
    """What is declared for the node of ``endpoint``, in print order."""
    if endpoint.spec.title and all(field.name != "title" for field in fields):
        yield Declaration(Identifier("title"), Source("str"), literal(endpoint.spec.title))
    for name, names in _lists(endpoint, fields, slots).items():
        if names:
            yield Declaration(Identifier(name), STRINGS, tuple_literal(names))
    for name, annotation, found in (
        ("_limits", _LIMITS, dict(_limits(endpoint, fields))),
        ("_size_bounds", _SIZE_BOUNDS, dict(_size_bounds(endpoint, fields))),
    ):
        if found:
            yield Declaration(Identifier(name), annotation, literal(found))
    paths = {slot.name: tuple_literal(slot.path) for slot in slots if slot.path != (slot.name,)}
    if paths:
        yield Declaration(Identifier("_slots"), _PATHS, _mapping(paths))


def _lists(
    endpoint: Endpoint, fields: Sequence[FieldPlan], slots: Sequence[SlotPlan]
) -> dict[str, Sequence[Identifier]]:
    return {
        "_required": [field.name for field in fields if field.required],
        "_basic_fields": [field.name for field in _basic(fields, endpoint.spec.basic_fields)],
        "_file_objects": [field.name for field in fields if field.file_object],
        "_fixed_seeds": [field.name for field in fields if _has_fixed_seed(endpoint, field)],
        "_may_be_empty": [slot.name for slot in slots if endpoint.spec.may_be_empty and _may_be_empty(endpoint, slot)],
    }


def _basic(fields: Sequence[FieldPlan], chosen: Sequence[str]) -> list[FieldPlan]:
    """The chosen fields, else the first three."""
    by_parameter = {planned.parameter: planned for planned in fields}
    return [by_parameter[name] for name in chosen if name in by_parameter] or list(fields[:3])


def _has_fixed_seed(endpoint: Endpoint, field: FieldPlan) -> bool:
    """Whether fal takes one fixed number when the seed is left out, so that leaving it out is not random."""
    if field.parameter != "seed":
        return False
    schema: Schema = endpoint.contract.parameters.get(field.parameter, {})
    default = schema.get("default")
    return is_seed(field.parameter, schema, field.required) and type(default) is int and default >= 0


def _may_be_empty(endpoint: Endpoint, slot: SlotPlan) -> bool:
    """Whether the spec says that the result may come without this file."""
    keys = endpoint.spec.may_be_empty
    if isinstance(keys, bool) or not _is_file(slot.shape):
        return keys is True and _is_file(slot.shape)
    return bool({slot.path[0], ".".join(map(str, slot.path))} & set(keys))


def _is_file(shape: Shape) -> bool:
    return isinstance(shape.item if isinstance(shape, ListOf) else shape, File)


def _limits(endpoint: Endpoint, fields: Sequence[FieldPlan]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """By file field what fal demands of the file; machine-readable limits win over stated ones."""
    for field in fields:
        if media_of(field.shape):
            schema = endpoint.contract.parameters.get(field.parameter, {})
            known = {**fact_of(schema, "stated"), **fact_of(schema, "limits")}
            limits = {name: known[name] for name in sorted(_LIMIT_NAMES & set(known)) if _is_number(known[name])}
            if limits:
                yield field.name, limits


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _size_bounds(
    endpoint: Endpoint, fields: Sequence[FieldPlan]
) -> Iterator[tuple[str, Mapping[str, Mapping[str, Any]]]]:
    """By field that takes a size, the bounds of its sides: NodeTool's own type has none."""
    contract = endpoint.contract
    for field in fields:
        if any(isinstance(part, Size) for part in walk(field.shape)):
            names = references(contract.parameters.get(field.parameter, {}))
            size = next((name for name in names if contract.is_image_size(name)), "")
            sides = {name: bounds_of(schema) for name, schema in sorted(contract.members(size).items())}
            known = {name: dict(sorted(found.items())) for name, found in sides.items() if found}
            if known:
                yield field.name, known


def _mapping(items: Mapping[Identifier, Source]) -> Source:
    return Source("{" + ", ".join(f"{literal(name)}: {value}" for name, value in items.items()) + "}")
