"""What fal demands of files, by field: the runtime holds every file against it before anything is uploaded or billed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.contract.values import is_number
from generator.contract.view import Schema, fact_of
from generator.plan.identifiers import Identifier
from generator.plan.model import Declaration, FieldPlan
from generator.plan.shapes import media_of
from generator.plan.source import Source, literal

Limits = Mapping[str, Any]
_ANNOTATION = Source("dict[str, dict[str, float | list[str]]]")
#: Limits that are numbers: bytes, pixels, seconds, frames a second. ``stated`` may hold them too.
_NUMBERS = frozenset(
    f"{end}_{what}"
    for end in ("min", "max")
    for what in ("width", "height", "pixels", "aspect_ratio", "duration", "fps")
) | {"max_file_size"}


def limits_declaration(fields: Sequence[FieldPlan], schemas: Sequence[Mapping[str, Schema]]) -> Iterator[Declaration]:
    """``_limits`` of a class, where a field has any.

    ``schemas`` are the parameters of every endpoint that the class is for: a structure is shared by endpoints whose
    limits may differ, and no file is refused that one of them takes.
    """
    found = {field.name: limits for field in fields if (limits := _of_field(field, schemas))}
    if found:
        yield Declaration(Identifier("_limits"), _ANNOTATION, literal(found))


def _of_field(field: FieldPlan, schemas: Sequence[Mapping[str, Schema]]) -> Limits:
    if not media_of(field.shape):
        return {}
    return _loosest([_known(known.get(field.parameter, {})) for known in schemas])


def _known(schema: Schema) -> dict[str, Any]:
    """The limits of one parameter; machine-readable ones win over stated ones."""
    known = {**fact_of(schema, "stated"), **fact_of(schema, "limits")}
    found = {name: known[name] for name in sorted(_NUMBERS & set(known)) if is_number(known[name])}
    formats = known.get("formats")
    if isinstance(formats, list) and formats:
        found["formats"] = sorted(map(str, formats))
    return found


def _loosest(several: Sequence[Limits]) -> dict[str, Any]:
    """Of several limits those that all have, each at its widest."""
    first, *others = several
    names = [name for name in first if all(name in other for other in others)]
    return {name: _wider(name, [limits[name] for limits in several]) for name in names}


def _wider(name: str, values: Sequence[Any]) -> Any:
    if name == "formats":
        return sorted({form for formats in values for form in formats})
    return min(values) if name.startswith("min_") else max(values)
