"""Limits of numbers and lengths, as arguments of pydantic's ``Field`` that pydantic accepts for the type."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, ValidationError
from pydantic_core.core_schema import str_schema

from generator.contract.view import branches_of

Number = int | float
#: JSON Schema keyword → pydantic ``Field`` argument.
BOUNDS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_length",
    "maxItems": "max_length",
}
_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_STRING = ("minLength", "maxLength", "pattern")
_LIST = ("minItems", "maxItems")
#: Which keywords mean something for which type.
_APPLY = {"string": _STRING, "integer": _NUMBER, "number": _NUMBER, "array": _LIST}
#: The largest length that pydantic can check.
_LONGEST = 2**63 - 1
#: Steps are read to nine decimals, and multiples compared to as many.
_SCALE, _TOLERANCE = 10**9, 1e-9


def bounds_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The ``Field`` arguments for the limits in ``schema``.

    A limit that no value of the type can have is rounded inwards (``minimum: 0.5`` of an integer is ``ge=1``) or,
    where it says nothing (``maxLength: 2**64``, ``maximum: 10**400``), left out.
    """
    kind = str(schema.get("type"))
    found: dict[str, Any] = {}
    for keyword in _APPLY.get(kind, ()):
        if keyword in schema:
            value = _READ[keyword](schema[keyword])
            if value is not None:
                found[BOUNDS[keyword]] = value
    return _whole(found) if kind == "integer" else found


def misfit(value: object, bounds: Mapping[str, Any]) -> str:
    """Which of ``bounds`` a default breaks, in words; empty when it keeps them all."""
    if isinstance(value, str) and not _matches(value, bounds.get("pattern")):
        return f"does not match the pattern {bounds['pattern']!r}"
    size = len(value) if isinstance(value, str | list) else value
    for name, limit in bounds.items():
        check = _CHECKS.get(name)
        if check is not None and isinstance(size, int | float) and not check(size, limit):
            return f"breaks {name}={limit}"
    return ""


def misfit_inside(value: object, schema: Mapping[str, Any]) -> tuple[str, str]:
    """Where in a list, and how, a default breaks the limits of its items; two empty texts when it keeps them."""
    members = branches_of(schema)
    items = members[0].get("items") if len(members) == 1 else None
    if isinstance(value, list) and isinstance(items, Mapping):
        bounds = bounds_of(items)
        for index, item in enumerate(value):
            if fault := misfit(item, bounds):
                return f"[{index}]", f"{item!r} {fault}"
            place, fault = misfit_inside(item, items)
            if fault:
                return f"[{index}]{place}", fault
    return "", ""


def _matches(value: str, pattern: str | None) -> bool:
    """Whether pydantic's regular expressions, which take linear time, find ``pattern`` in ``value``."""
    if pattern is None:
        return True
    try:
        return bool(SchemaValidator(str_schema(pattern=pattern)).validate_python(value) == value)
    except ValidationError:
        return False


def _finite(value: object) -> Number | None:
    """A number that a Python float can also hold, since NodeTool's metadata do."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return value if math.isfinite(float(value)) else None
    except OverflowError:
        return None


def _step(value: object) -> Number | None:
    number = _finite(value)
    return number if number is not None and number > 0 else None


def _length(value: object) -> int | None:
    number = _finite(value)
    return int(number) if number is not None and number == int(number) and 0 <= number <= _LONGEST else None


@cache
def _pattern(pattern: object) -> object:
    """``pattern``, if pydantic's regular expressions know everything in it; they have no look-around."""
    try:
        return pattern if isinstance(pattern, str) and SchemaValidator(str_schema(pattern=pattern)) else None
    except (SchemaError, UnicodeEncodeError):
        return None


_READ: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _finite),
    "multipleOf": _step,
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), _length),
    "pattern": _pattern,
}
_CHECKS: Mapping[str, Callable[[Number, Number], bool]] = {
    "ge": lambda value, limit: value >= limit,
    "gt": lambda value, limit: value > limit,
    "le": lambda value, limit: value <= limit,
    "lt": lambda value, limit: value < limit,
    "min_length": lambda value, limit: value >= limit,
    "max_length": lambda value, limit: value <= limit,
    # As the runtime asks it (`nodetool.fal.bounds`): 0.3 is a multiple of 0.1.
    "multiple_of": lambda value, step: abs(value / step - round(value / step)) <= _TOLERANCE,
}


def _whole(bounds: Mapping[str, Number]) -> dict[str, Number]:
    """The limits of an integer. NodeTool shows ``ge`` and ``le`` alone, so exclusive ones move by one."""
    lowest, highest, step = list(_lowest(bounds)), list(_highest(bounds)), _whole_step(bounds)
    return {
        **({"ge": max(lowest)} if lowest else {}),
        **({"le": min(highest)} if highest else {}),
        **({"multiple_of": step} if step else {}),
    }


def _lowest(bounds: Mapping[str, Number]) -> Iterator[int]:
    if "ge" in bounds:
        yield math.ceil(bounds["ge"])
    if "gt" in bounds:
        yield math.floor(bounds["gt"]) + 1


def _highest(bounds: Mapping[str, Number]) -> Iterator[int]:
    if "le" in bounds:
        yield math.floor(bounds["le"])
    if "lt" in bounds:
        yield math.ceil(bounds["lt"]) - 1


def _whole_step(bounds: Mapping[str, Number]) -> int:
    """The integers that are multiples of 1.5 are those of 3; every integer is a multiple of 0.5, which says nothing."""
    if "multiple_of" not in bounds:
        return 0
    scaled = round(bounds["multiple_of"] * _SCALE)
    whole = scaled // math.gcd(scaled, _SCALE)
    return whole if whole > 1 or scaled == _SCALE else 0
