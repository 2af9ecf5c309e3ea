"""Class variables of a node: what the runtime must know beyond fields and slots. Nothing empty is printed.

``FalNode`` in ``nodes/src/nodetool/fal/node.py`` says what each of them means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.contract.view import Schema, is_seed, references
from generator.plan.bounds import bounds_of
from generator.plan.identifiers import Identifier
from generator.plan.limits import limits_declaration
from generator.plan.model import STRINGS, Declaration, FieldPlan, SlotPlan
from generator.plan.outputs import is_beside
from generator.plan.shapes import File, ListOf, Shape, Size, walk
from generator.plan.source import Source, literal, tuple_literal
from generator.specs.project import Endpoint

_PATHS = Source("dict[str, tuple[str | int, ...]]")
_SIZE_BOUNDS = Source("dict[str, dict[str, dict[str, float]]]")


def declarations(
    endpoint: Endpoint, fields: Sequence[FieldPlan], slots: Sequence[SlotPlan], streams: bool
) -> Iterator[Declaration]:
    """What is declared for the node of ``endpoint``, in print order."""
    if endpoint.spec.title and all(field.name != "title" for field in fields):
        yield Declaration(Identifier("title"), Source("str"), literal(endpoint.spec.title))
    lists = {**_lists(endpoint, fields, slots), "_promised": list(_promised(endpoint, slots)) if streams else []}
    for name, names in lists.items():
        if names:
            yield Declaration(Identifier(name), STRINGS, tuple_literal(names))
    yield from limits_declaration(fields, [endpoint.contract.parameters])
    bounds = dict(_size_bounds(endpoint, fields))
    if bounds:
        yield Declaration(Identifier("_size_bounds"), _SIZE_BOUNDS, literal(bounds))
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
        "_alternatives": list(_alternatives(endpoint, slots)),
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


def _alternatives(endpoint: Endpoint, slots: Sequence[SlotPlan]) -> Iterator[Identifier]:
    """
    The files that are a result without the main one, where fal promises none of them: stems, a film or its stills.

    Formats of a 3D model stand for each other without being named: the runtime knows them by their class.
    """
    main, *beside = slots
    promised = endpoint.contract.promised
    if not _is_file(main.shape) or main.path[0] in promised or _media(main.shape) == "model3d":
        return
    for slot in beside:
        key = str(slot.path[0])
        if _is_file(slot.shape) and key not in promised and key != main.path[0] and not is_beside(key):
            yield slot.name


def _promised(endpoint: Endpoint, slots: Sequence[SlotPlan]) -> Sequence[Identifier]:
    """
    The slots that fal always fills, which show that a stream is complete; none where that is all of them.

    Where fal publishes a shape and promises none of it, the main result shows it.
    """
    promised = [slot.name for slot in slots if slot.path and slot.path[0] in endpoint.contract.promised]
    shown = promised or [slot.name for slot in slots[:1] if slot.path]
    return shown if len(shown) < len(slots) else ()


def _media(shape: Shape) -> str | None:
    item = shape.item if isinstance(shape, ListOf) else shape
    return item.media if isinstance(item, File) else None


def _is_file(shape: Shape) -> bool:
    return _media(shape) is not None


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
