"""What is wrong with a pinned contract: only ``sync`` writes them, but a merge or a hand can break one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    target, kind, media, choices = schema.get("$ref"), schema.get("type"), schema.get("media"), schema.get("enum")
    if target is not None and not (isinstance(target, str) and target in known):
        yield f"{key}.$ref", f"{target!r} leads nowhere"
    if kind is not None and not (isinstance(kind, str) and kind in KNOWN_TYPES):
        yield f"{key}.type", f"unknown type {kind!r}"
    if media is not None and media not in KINDS:
        yield f"{key}.media", f"{media!r} is not one of {', '.join(KINDS)}"
    if choices is not None and not (isinstance(choices, list) and choices):
        yield f"{key}.enum", "expected a list of at least one value"
    for part in ("limits", "stated"):
        if not isinstance(schema.get(part, {}), dict):
            yield f"{key}.{part}", "expected an object"
    for part, value in schema.items():
        if part == "properties":
            yield from _members(value, f"{key}.properties", known)
        elif part in ("anyOf", "prefixItems"):
            yield from _list(value, f"{key}.{part}", known)
        elif part == "items" or (part == "additionalProperties" and not isinstance(value, bool)):
            yield from _faults(value, f"{key}.{part}", known)


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
