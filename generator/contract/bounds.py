"""Bounds as numbers, counts and patterns; OpenAPI 3.0's switches for exclusive bounds become the bounds themselves."""

from __future__ import annotations

import re
from typing import Any

from generator.contract.document import DocumentError

NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
COUNTS = ("minLength", "maxLength", "minItems", "maxItems")
_SWITCHES = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def plain_bounds(facts: dict[str, Any], key: str) -> dict[str, Any]:
    """``facts`` with bounds that mean what they say. Raises ``DocumentError`` for any other bound."""
    for switch, bound in _SWITCHES:
        if isinstance(facts.get(switch), bool) and facts.pop(switch) and bound in facts:
            facts[switch] = facts.pop(bound)
    for name in NUMBERS:
        if not isinstance(facts.get(name, 0), int | float) or isinstance(facts.get(name), bool):
            raise DocumentError(f"{key}.{name}", f"expected a number, found {facts[name]!r}")
    for name in COUNTS:
        value = facts.get(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise DocumentError(f"{key}.{name}", f"expected a count, found {value!r}")
    if "pattern" in facts and not _is_pattern(facts["pattern"]):
        raise DocumentError(f"{key}.pattern", f"expected a pattern, found {facts['pattern']!r}")
    return facts


def _is_pattern(value: object) -> bool:
    try:
        return isinstance(value, str) and re.compile(value) is not None
    except (re.error, OverflowError, RecursionError):
        return False
