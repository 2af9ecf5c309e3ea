"""
Values of another type that mean one thing only: ``"5"`` for 5, ``8`` for ``"8s"``, ``2.0`` for 2, ``"true"``.

Hosts, older workflows and other nodes hand numbers over as text and text as numbers. What could mean two things,
or nothing, stays what it is and is refused by name.
"""

import re
from collections.abc import Iterator
from enum import Enum
from math import isfinite
from typing import Any

#: Says that no value was meant.
NOTHING: Any = object()

_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,3})?")
_WITH_UNIT = re.compile(r"([+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?)\s?(%|[A-Za-z]{1,8})")
_FLAGS = {"true": True, "false": False}
_ANSWERS = {**_FLAGS, "yes": True, "no": False, "on": True, "off": False, "1": True, "0": False}


def scalar(kind: type, value: Any) -> Any:
    """``value`` as a ``str``, ``int``, ``float`` or ``bool``, or ``NOTHING``. Numbers are finite."""
    value = value.value if isinstance(value, Enum) else value
    if kind is str:
        # A number in place of words is more often a wrong connection than a text.
        return value if isinstance(value, str) else NOTHING
    if kind is bool:
        return _flag(value)
    number = _number(value)
    if kind is float or number is NOTHING:
        return number
    return int(number) if isinstance(number, int) or number.is_integer() else NOTHING


def truth(value: Any) -> Any:
    """
    Whether a mark of fal's is set, in any spelling: ``true``, ``1``, ``"yes"``; ``NOTHING`` for what is no yes or no.

    Looser than :func:`scalar`: what people type may be a mistake, what fal sends has to be read.
    """
    if isinstance(value, bool) or (_is_number(value) and value in (0, 1)):
        return bool(value)
    return _ANSWERS.get(value.strip().lower(), NOTHING) if isinstance(value, str) else NOTHING


def is_exactly(kind: type, value: Any) -> bool:
    """Whether ``value`` has the JSON type of ``kind`` already; a whole ``float`` is an ``int`` too."""
    value = value.value if isinstance(value, Enum) else value
    if kind in (str, bool):
        return isinstance(value, kind)
    return _is_number(value) and (kind is float or float(value).is_integer())


def choice(enum: type[Enum], value: Any) -> Any:
    """The one choice of ``enum`` that ``value`` means, or ``NOTHING``."""
    value = value.value if isinstance(value, Enum) else value
    if is_choice(enum, value):
        return value
    for means in (_same, _same_without_unit):
        found = [member.value for member in enum if means(member.value, value)]
        if found:
            return found[0] if len(found) == 1 else NOTHING
    return NOTHING


def is_choice(enum: type[Enum], value: Any) -> bool:
    """Whether an enum has the value; ``True == 1``, so the types must agree too."""
    return any(member.value == value and type(member.value) is type(value) for member in enum)


def sides(value: Any) -> Iterator[Any]:
    """Width and height of a dict as whole numbers; ``NOTHING`` for each that is not a number."""
    for name in ("width", "height"):
        yield scalar(int, value.get(name)) if isinstance(value, dict) else NOTHING


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and _is_finite(value)


def _is_finite(value: float) -> bool:
    try:
        return isfinite(value)
    except OverflowError:
        return False


def _number(value: Any) -> Any:
    if _is_number(value):
        return value
    text = value.strip() if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(text):
        return NOTHING
    number = float(text) if set(text) & set(".eE") else int(text)
    return number if isfinite(number) else NOTHING


def _flag(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    return _FLAGS.get(value.strip().lower(), NOTHING) if isinstance(value, str) else NOTHING


def _same(one: Any, other: Any) -> bool:
    """Whether two values of different types say the same number or the same truth."""
    for reading in (_number, _flag):
        meant = reading(one)
        if meant is not NOTHING:
            return bool(meant == reading(other))
    return False


def _same_without_unit(one: Any, other: Any) -> bool:
    """Whether one value is the other with a unit: ``8`` and ``"8s"``."""
    (number, unit), (other_number, other_unit) = _measure(one), _measure(other)
    return bool(number is not NOTHING and number == other_number and bool(unit) is not bool(other_unit))


def _measure(value: Any) -> tuple[Any, str]:
    found = _WITH_UNIT.fullmatch(value.strip()) if isinstance(value, str) else None
    return (_number(found[1]), found[2]) if found else (_number(value), "")
