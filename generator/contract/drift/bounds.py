"""Bounds of numbers, strings and lists, brought to one spelling before they are compared."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.values import is_number

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class MovedBound:
    """A bound that is not the same on both sides; ``keyword`` is how it is written.

    ``what`` is the end of its rule's name: ``bound-added`` where none was, ``bound-tightened`` or ``bound-relaxed``.
    """

    keyword: str
    what: str
    before: Any
    after: Any


def changed_bounds(before: Schema, after: Schema) -> Iterator[MovedBound]:
    """Every bound that is not the same on both sides.

    ``exclusiveMinimum: 0`` of an integer is ``minimum: 1``, and ``minItems: 0`` bounds nothing: neither spelling is
    drift.
    """
    yield from _change("minimum", _low(before), _low(after), 1)
    yield from _change("maximum", _high(before), _high(after), -1)
    for keyword in ("minLength", "minItems"):
        yield from _change(keyword, _least(before, keyword), _least(after, keyword), 1)
    for keyword in ("maxLength", "maxItems"):
        yield from _change(keyword, _limit(before, keyword), _limit(after, keyword), -1)
    if _unique(before) != _unique(after):
        yield MovedBound(
            "uniqueItems", "bound-added" if _unique(after) else "bound-relaxed", _unique(before), _unique(after)
        )


# A bound is a value and whether it stands inside (0) or outside (1, -1) of what is allowed, so
# that tuples compare as bounds do; None means unbounded.
_Bound = tuple[float, int] | None


def _change(keyword: str, before: _Bound, after: _Bound, sign: int) -> Iterator[MovedBound]:
    if before != after:
        yield MovedBound(keyword, _moved(before, after, sign), _shown(before), _shown(after))


def _moved(before: _Bound, after: _Bound, sign: int) -> str:
    if before is None:
        return "bound-added"
    tighter = after is not None and (after > before if sign > 0 else after < before)
    return "bound-tightened" if tighter else "bound-relaxed"


def _shown(bound: _Bound) -> Any:
    if bound is None:
        return None
    value, outside = bound
    return {"exclusive": value} if outside else value


def _low(schema: Schema) -> _Bound:
    inside, outside = _limit(schema, "minimum"), _limit(schema, "exclusiveMinimum")
    if outside is not None:
        outside = _next_integer(outside[0], 1) if _is_integer(schema) else (outside[0], 1)
    return max((bound for bound in (inside, outside) if bound is not None), default=None)


def _high(schema: Schema) -> _Bound:
    inside, outside = _limit(schema, "maximum"), _limit(schema, "exclusiveMaximum")
    if outside is not None:
        outside = _next_integer(outside[0], -1) if _is_integer(schema) else (outside[0], -1)
    return min((bound for bound in (inside, outside) if bound is not None), default=None)


def _next_integer(value: float, sign: int) -> tuple[float, int]:
    return (math.floor(value) + 1 if sign > 0 else math.ceil(value) - 1), 0


def _is_integer(schema: Schema) -> bool:
    return schema.get("type") == "integer"


def _least(schema: Schema, keyword: str) -> _Bound:
    bound = _limit(schema, keyword)
    return None if bound is None or bound[0] <= 0 else bound


def _limit(schema: Schema, keyword: str) -> _Bound:
    value = schema.get(keyword)
    # Contracts of older versions may still hold OpenAPI 3.0's `exclusiveMinimum: true`.
    return (value, 0) if is_number(value) else None


def _unique(schema: Schema) -> bool:
    return schema.get("uniqueItems") is True
