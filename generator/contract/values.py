"""Values that JSON, UTF-8 and Python can hold; foreign documents contain others."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, TypeGuard

from generator.contract.errors import DocumentError

#: Deeper documents are cut: real endpoints stay far below, and recursion needs an end.
MAX_DEPTH = 60
#: The first whole number beyond 64-bit integers: lengths cannot reach it, and no bound needs it.
TOO_LARGE = 2**63
_HALF = re.compile(r"[\ud800-\udfff]")


def check_value(value: Any, key: str, depth: int = 0) -> Any:
    """``value`` unchanged. Raises ``DocumentError`` for NaN, infinity, numbers beyond floats and lone surrogates."""
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
    """``value`` unchanged. Raises ``DocumentError`` if it contains a lone surrogate, which UTF-8 cannot encode."""
    if not value.isascii() and _HALF.search(value):
        raise DocumentError(key, f"{value!r} contains a lone surrogate, which UTF-8 cannot encode")
    return value


def whole(value: Any) -> Any:
    """``value`` as ``int`` where it is a float without a fraction: JSON Schema calls ``4.0`` an integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether ``value`` is a number of JSON: ``True`` is none, although Python counts with it."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_same(left: Any, right: Any) -> bool:
    """JSON's equality: ``1`` is ``1.0`` and is not ``true``."""
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)
