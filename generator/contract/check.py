"""What is wrong with a pinned contract: only ``sync`` writes them, but a merge or a hand can break one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.contract.facts import KNOWN_TYPES
from generator.contract.media import KINDS


def contract_faults(contract: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Key and message of everything in ``contract`` that no plan can read."""
    definitions = contract.get("$defs", {})
    if not isinstance(definitions, dict):
        yield "$defs", "expected an object"
        return
    known = frozenset(f"#/$defs/{name}" for name in definitions)
    for key in ("input", "output"):
        root = contract.get(key)
        if not isinstance(root, dict) or root.get("type") != "object":
            yield key, "expected a schema of type object"
        else:
            yield from _faults(root, key, known)
    for name, definition in definitions.items():
        yield from _faults(definition, f"$defs.{name}", known)


def _faults(schema: Any, key: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not isinstance(schema, dict):
        yield key, f"expected a schema, found {type(schema).__name__}"
        return
    for part, value in schema.items():
        fault = _FAULTS.get(part)
        if fault is not None and (message := fault(value, known)):
            yield f"{key}.{part}", message
        elif part == "properties":
            yield from _members(value, f"{key}.properties", known)
        elif part in ("anyOf", "prefixItems"):
            yield from _list(value, f"{key}.{part}", known)
        elif part == "items" or (part == "additionalProperties" and not isinstance(value, bool)):
            yield from _faults(value, f"{key}.{part}", known)


def _target(value: Any, known: frozenset[str]) -> str:
    return "" if isinstance(value, str) and value in known else f"{value!r} leads nowhere"


def _type(value: Any, _: frozenset[str]) -> str:
    return "" if isinstance(value, str) and value in KNOWN_TYPES else f"unknown type {value!r}"


def _media(value: Any, _: frozenset[str]) -> str:
    return "" if value in KINDS else f"{value!r} is not one of {', '.join(KINDS)}"


def _choices(value: Any, _: frozenset[str]) -> str:
    return "" if isinstance(value, list) and value else "expected a list of at least one value"


def _object(value: Any, _: frozenset[str]) -> str:
    return "" if isinstance(value, dict) else "expected an object"


#: What is wrong with the value of a key, by key; empty when nothing is.
_FAULTS: Mapping[str, Callable[[Any, frozenset[str]], str]] = {
    "$ref": _target,
    "type": _type,
    "media": _media,
    "enum": _choices,
    "limits": _object,
    "stated": _object,
}


def _members(value: Any, key: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not isinstance(value, dict):
        yield key, "expected an object"
        return
    for name, schema in value.items():
        yield from _faults(schema, f"{key}.{name}", known)


def _list(value: Any, key: str, known: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not isinstance(value, list) or not value:
        yield key, "expected a list of schemas"
        return
    for index, schema in enumerate(value):
        yield from _faults(schema, f"{key}[{index}]", known)
