"""Bounds of numbers, texts and lists, brought to one spelling before they are compared."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Change:
    """A bound that moved: `keyword` is how it is written, `tighter` which way it went."""

    keyword: str
    tighter: bool
    before: Any
    after: Any


def changed_bounds(before: Schema, after: Schema) -> Iterator[Change]:
    """Every bound that is not the same on both sides.

    `exclusiveMinimum: 0` of an integer is `minimum: 1`, and `minItems: 0` is no bound: neither
    spelling is drift.
    """
    yield from _change("minimum", _low(before), _low(after), 1)
    yield from _change("maximum", _high(before), _high(after), -1)
    for keyword in ("minLength", "minItems"):
        yield from _change(keyword, _least(before, keyword), _least(after, keyword), 1)
    for keyword in ("maxLength", "maxItems"):
        yield from _change(keyword, _limit(before, keyword), _limit(after, keyword), -1)
    if _unique(before) != _unique(after):
        yield Change("uniqueItems", _unique(after), _unique(before), _unique(after))


# A bound is a value and whether it stands inside (0) or outside (1, -1) of what is allowed, so
# that tuples compare as bounds do; None is no bound.
_Bound = tuple[float, int] | None


def _change(keyword: str, before: _Bound, after: _Bound, sign: int) -> Iterator[Change]:
    if before != after:
        yield Change(keyword, _tighter(before, after, sign), _shown(before), _shown(after))


def _tighter(before: _Bound, after: _Bound, sign: int) -> bool:
    if before is None or after is None:
        return before is None
    return after > before if sign > 0 else after < before


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
    # OpenAPI 3.0 allows `exclusiveMinimum: true`, and a contract holds what fal wrote.
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return (value, 0) if number and value is not None else None


def _unique(schema: Schema) -> bool:
    return schema.get("uniqueItems") is True
