"""
Limits, lengths and patterns of a field, checked as pydantic would: NodeTool assigns without validation.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen, MultipleOf

#: Multiples of decimal steps (0.1) are checked with this tolerance, relative to the step.
_TOLERANCE = 1e-9


def violations(bounds: Iterable[Any], value: Any) -> Iterator[str]:
    """A phrase ("must be at most 4") for each bound that ``value``, a number, text or list, does not keep."""
    for bound in bounds:
        phrase = _number(bound, value) if isinstance(value, int | float) else _length(bound, value)
        if phrase:
            yield phrase


def _number(bound: Any, value: Any) -> str:
    match bound:
        case Ge(ge=limit) if not value >= limit:
            return f"must be at least {limit}"
        case Le(le=limit) if not value <= limit:
            return f"must be at most {limit}"
        case Gt(gt=limit) if not value > limit:
            return f"must be greater than {limit}"
        case Lt(lt=limit) if not value < limit:
            return f"must be less than {limit}"
        case MultipleOf(multiple_of=step) if abs(value / step - round(value / step)) > _TOLERANCE:
            return f"must be a multiple of {step}"
    return ""


def _length(bound: Any, value: str | list[Any]) -> str:
    unit = "characters" if isinstance(value, str) else "items"
    match bound:
        case MinLen(min_length=least) if len(value) < least:
            return f"must have at least {least} {unit}, has {len(value)}"
        case MaxLen(max_length=most) if len(value) > most:
            return f"must have at most {most} {unit}, has {len(value)}"
    pattern = getattr(bound, "pattern", None)
    if isinstance(value, str) and isinstance(pattern, str) and not re.search(pattern, value):
        return f"must match {pattern}"
    return ""
