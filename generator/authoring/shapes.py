"""The structures that a contract's input reaches, and when two of them are one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.plan.types import is_image_size

#: Keys that say something about values and nothing about the class that holds them.
_VALUE_FACTS = frozenset({"limits", "stated"})


def reached(contract: Mapping[str, Any]) -> set[str]:
    """Definitions that the input reaches and that become classes; file objects and NodeTool's own sizes do not."""
    definitions = contract.get("$defs", {})
    found: set[str] = set()
    todo = [contract.get("input", {})]
    while todo:
        for name in _references(todo.pop()):
            definition = definitions.get(name, {})
            if name not in found and definition.get("properties") and not is_image_size(name, definition):
                found.add(name)
                todo.append(definition)
    return found


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "$ref" in value and not value.get("media"):
            yield str(value["$ref"]).removeprefix("#/$defs/")
        for inner in value.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def shape_of(name: str, definitions: Mapping[str, Any]) -> str:
    """A text that is equal for equal shapes, with every shape that is reached; names of definitions, order and facts
    about values (limits, what prose states) aside."""
    numbers = {name: 0}
    shapes: list[Any] = []
    while len(shapes) < len(numbers):
        shapes.append(_numbered(definitions.get(list(numbers)[len(shapes)], {}), numbers))
    return json.dumps(shapes, sort_keys=True)


def _numbered(value: Any, numbers: dict[str, int]) -> Any:
    """``value`` with a number in place of each definition's name, in the order of sorted keys."""
    if isinstance(value, Mapping):
        return {key: _numbered_member(key, value[key], numbers) for key in sorted(value) if key not in _VALUE_FACTS}
    return [_numbered(inner, numbers) for inner in value] if isinstance(value, list) else value


def _numbered_member(key: str, value: Any, numbers: dict[str, int]) -> Any:
    if key == "$ref" and isinstance(value, str):
        return numbers.setdefault(value.removeprefix("#/$defs/"), len(numbers))
    if key == "required" and isinstance(value, list):
        return sorted(value)
    return _numbered(value, numbers)
