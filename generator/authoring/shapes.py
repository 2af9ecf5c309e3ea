"""The structures that a contract's input reaches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.plan.types import is_image_size


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
