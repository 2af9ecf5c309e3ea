"""When two JSON values mean the same."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> str:
    """A text equal for values of equal meaning: 1 is 1.0 but not true; keys have no order."""
    return json.dumps(_plain(value), sort_keys=True)


def same(before: Any, after: Any) -> bool:
    """Whether two JSON values mean the same to fal."""
    return canonical(before) == canonical(after)


def missing_from(values: list[Any], others: list[Any]) -> list[Any]:
    """Those of ``values`` that have no equal among ``others``."""
    known = {canonical(other) for other in others}
    return [value for value in values if canonical(value) not in known]


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
