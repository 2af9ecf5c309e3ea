"""fal's own words about parameters, for people who write descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.contract.document import DocumentError, Json, read_operations

MAX_WORDS = 300
_PREFIX = "#/components/schemas/"


def words_of(endpoint: str, document: Json) -> dict[str, str]:
    """What the document says about each input parameter, on one line; empty if nothing."""
    properties = _input_properties(endpoint, document)
    return {name: _one_line(schema) for name, schema in properties.items()}


def _input_properties(endpoint: str, document: Json) -> Mapping[str, Any]:
    try:
        operations = read_operations(endpoint, document)
    except DocumentError:
        return {}
    schema: Any = operations.input
    if "$ref" in schema:
        schema = operations.schemas.get(str(schema["$ref"]).removeprefix(_PREFIX))
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return properties if isinstance(properties, dict) else {}


def _one_line(schema: object) -> str:
    text = schema.get("description") if isinstance(schema, dict) else None
    return " ".join(text.split())[:MAX_WORDS] if isinstance(text, str) else ""
