"""
Limits, lengths and patterns of a field, checked as pydantic would: NodeTool assigns without validation.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen, MultipleOf

#: Multiples of decimal steps (0.1) are checked with this tolerance, relative to the step.
_TOLERANCE = 1e-9
#: A pattern that takes longer, in seconds, decides nothing: fal checks the value itself.
_PATTERN_TIME = 0.1
_LIMITS = {"ge": Ge, "le": Le, "gt": Gt, "lt": Lt, "multiple_of": MultipleOf}


def violations(bounds: Iterable[Any], value: Any) -> Iterator[str]:
    """A phrase ("must be at most 4") for each bound that ``value``, a number, text or list, does not keep."""
    for bound in bounds:
        phrase = _number(bound, value) if isinstance(value, int | float) else _length(bound, value)
        if phrase:
            yield phrase


def side_violations(sides: Mapping[str, Mapping[str, float]], value: Any) -> Iterator[tuple[str, str]]:
    """A side and a phrase ("must be at most 2048 (is 4096)") for each limit that a size does not keep."""
    for side, limits in sides.items() if isinstance(value, dict) else ():
        bounds = [_LIMITS[name](limit) for name, limit in limits.items()]
        for phrase in violations(bounds, value[side]):
            yield side, f"{phrase} (is {value[side]})"


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
    if isinstance(value, str) and isinstance(pattern, str) and not _matches(pattern, value):
        return f"must match {pattern}"
    return ""


def _matches(pattern: str, value: str) -> bool:
    """
    Whether ``pattern``, which is fal's, is found in ``value``.

    A pattern may need time that grows exponentially with the value, so that it runs with a bound; one that is none
    for Python, or that takes too long, does not refuse anything.
    """
    regex = import_module("regex")
    try:
        return regex.search(pattern, value, timeout=_PATTERN_TIME) is not None
    except (regex.error, TimeoutError, RecursionError):
        return True
