"""Follows ``$ref`` inside one document (JSON Pointer, RFC 6901)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from generator.contract.errors import DocumentError, Json
from generator.contract.values import check_text

#: Where shared shapes stand: in OpenAPI, and in the schemas that pydantic writes by itself.
_HOMES = (("components", "schemas"), ("$defs",), ("definitions",))


class Target(NamedTuple):
    """What a reference leads to. ``name`` is set when it is one of the document's shared shapes."""

    name: str | None
    schema: Json


class References:
    """The references of one document."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def follow(self, reference: object, key: str) -> Target:
        """The object that ``reference`` names. Raises ``DocumentError`` when there is none."""
        if not isinstance(reference, str) or not reference.startswith("#/"):
            raise DocumentError(key, f"unsupported reference {reference!r}")
        for parts in _spellings(reference):
            found = self._at(parts)
            if isinstance(found, Mapping):
                name = next((parts[-1] for home in _HOMES if parts[:-1] == home), None)
                check_text(name or "", key)
                return Target(name, found)
        raise DocumentError(key, f"the reference {reference!r} leads nowhere")

    def whole(self, value: object, key: str) -> Json:
        """``value`` as an object, itself or what its ``$ref`` names; for bodies, responses and paths."""
        for _ in range(10):
            if not (isinstance(value, Mapping) and "$ref" in value):
                break
            value = self.follow(value["$ref"], key).schema
        if not isinstance(value, Mapping) or "$ref" in value:
            raise DocumentError(key, f"expected an object, found {type(value).__name__}")
        return value

    def _at(self, parts: tuple[str, ...]) -> Any:
        value: Any = self._document
        for part in parts:
            if isinstance(value, Mapping):
                value = value.get(part)
            elif isinstance(value, list) and part.isdecimal() and part.isascii():
                value = value[int(part)] if len(part) < 6 and int(part) < len(value) else None
            else:
                return None
        return value


def _spellings(reference: str) -> tuple[tuple[str, ...], ...]:
    """The path as RFC 6901 spells it, and as documents that escape nothing write it."""
    escaped = tuple(
        unquote(part, errors="surrogatepass").replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/")
    )
    plain = [(*home, rest) for home in _HOMES if (rest := _rest(reference, home))]
    return (escaped, *plain)


def _rest(reference: str, home: tuple[str, ...]) -> str:
    prefix = "#/" + "/".join(home) + "/"
    return reference.removeprefix(prefix) if reference.startswith(prefix) else ""
