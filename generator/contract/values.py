"""Values that JSON, UTF-8 and Python can hold; foreign documents contain others."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from generator.contract.errors import DocumentError

#: Deeper documents are cut: no endpoint comes near, and recursion must end somewhere.
MAX_DEPTH = 60
#: Whole numbers from here on are no 64-bit integers: lengths cannot reach them, and no bound needs them.
TOO_LARGE = 2**63
_HALF = re.compile(r"[\ud800-\udfff]")


def check_value(value: Any, key: str, depth: int = 0) -> Any:
    """``value`` unchanged. Raises ``DocumentError`` for NaN, infinity, numbers beyond floats and half characters."""
    if depth > MAX_DEPTH:
        raise DocumentError(key, f"nested more than {MAX_DEPTH} levels deep")
    if isinstance(value, str):
        check_text(value, key)
    elif isinstance(value, int | float):
        _check_number(value, key)
    elif isinstance(value, list):
        for item in value:
            check_value(item, key, depth + 1)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            check_text(name, key)
            check_value(item, key, depth + 1)
    return value


def _check_number(value: int | float, key: str) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise DocumentError(key, f"{value} is not a number that JSON knows")
    if isinstance(value, int) and value.bit_length() > 1000:
        raise DocumentError(key, f"a whole number of {value.bit_length()} bits is too large")


def check_text(value: str, key: str) -> str:
    """``value`` unchanged. Raises ``DocumentError`` for a lone surrogate: it can be neither sent nor saved."""
    if not value.isascii() and _HALF.search(value):
        raise DocumentError(key, f"{value!r} holds half of a character")
    return value


def whole(value: Any) -> Any:
    """``value`` as ``int`` where it is a float without a fraction: JSON Schema calls ``4.0`` an integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
