"""Bounds as numbers, counts and patterns.

OpenAPI 3.0's switches for exclusive bounds become the bounds themselves, counts such as ``4.0`` become whole,
bounds of integers become whole numbers that allow the same values, and patterns keep what Python's ``re`` reads.
"""

from __future__ import annotations

import math
import re
from typing import Any

from generator.contract.errors import DocumentError
from generator.contract.values import TOO_LARGE, check_text, whole

NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_SWITCHES = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_NAMED_GROUP = re.compile(r"\(\?<(?=[A-Za-z_]\w*>)")
_CODE_POINT = re.compile(r"\\u\{([0-9A-Fa-f]{1,6})\}")


def without_switches(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with ``exclusiveMinimum: true`` turned into the bound that it makes exclusive."""
    for switch, bound in _SWITCHES:
        if isinstance(schema.get(switch), bool) and schema.pop(switch) and bound in schema:
            schema[switch] = schema.pop(bound)
    return schema


def number(value: Any, key: str) -> int | float:
    """A bound. Raises ``DocumentError`` when it is not a number or none that a float can reach."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise DocumentError(key, f"expected a number, found {value!r:.80}")
    if isinstance(value, int) and value.bit_length() > 1000:
        raise DocumentError(key, f"a bound of {value.bit_length()} bits bounds nothing")
    if not math.isfinite(value):
        raise DocumentError(key, f"{value} is not a number that JSON knows")
    if key.endswith(".multipleOf") and value <= 0:
        raise DocumentError(key, f"expected a number above 0, found {value}")
    return value


def count(value: Any, key: str) -> int:
    """A length or number of items. Raises ``DocumentError`` for anything else, and for counts that nothing reaches."""
    found = whole(value)
    if isinstance(found, bool) or not isinstance(found, int) or found < 0:
        raise DocumentError(key, f"expected a count, found {value!r:.80}")
    if found >= TOO_LARGE:
        raise DocumentError(key, "a count of 2**63 or more bounds nothing")
    return found


def pattern(value: Any, key: str) -> str:
    """An ECMA 262 pattern in the spelling of Python's ``re``. Raises ``DocumentError`` when there is none."""
    if not isinstance(value, str):
        raise DocumentError(key, f"expected a pattern, found {value!r:.80}")
    check_text(value, key)
    if _compiles(value):
        return value
    python = _CODE_POINT.sub(lambda found: f"\\U{int(found[1], 16):08x}", _NAMED_GROUP.sub("(?P<", value))
    if not _compiles(python):
        raise DocumentError(key, f"Python cannot read the pattern {value!r:.120}")
    return python


def _compiles(value: str) -> bool:
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def whole_bounds(facts: dict[str, Any]) -> dict[str, Any]:
    """Bounds of an integer as whole numbers: above 0.5 means from 1, and multiples of 0.5 are all of them."""
    steps = {"minimum": math.ceil, "maximum": math.floor, "exclusiveMinimum": math.floor, "exclusiveMaximum": math.ceil}
    for name, rounded in steps.items():
        if isinstance(facts.get(name), float):
            facts[name] = rounded(facts[name])
    step = whole(facts.get("multipleOf"))
    if isinstance(step, int):
        facts["multipleOf"] = step
    elif isinstance(step, float) and (1 / step).is_integer():
        del facts["multipleOf"]
    return facts
