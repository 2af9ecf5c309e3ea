"""Finds an endpoint's input and output in the OpenAPI document that fal's queue serves.

The layout is fal's: ``POST /<endpoint>`` takes the input, ``GET /<endpoint>/requests/{request_id}``
answers with the output, ``POST /<endpoint>/stream`` is there when the endpoint streams.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]


class DocumentError(Exception):
    """The document does not have the shape of a fal queue document; ``key`` says where."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.message = message


@dataclass(frozen=True)
class Operations:
    """The parts of a document that describe one endpoint."""

    input: Json
    output: Json
    schemas: Json
    streams: bool


def mapping(value: object, key: str) -> Json:
    """``value`` as a JSON object, or a ``DocumentError`` that names ``key``."""
    if not isinstance(value, Mapping):
        raise DocumentError(key, f"expected an object, found {type(value).__name__}")
    return value


def read_operations(endpoint: str, document: Json) -> Operations:
    """The input and output schemas of ``endpoint``; an absent shape is an empty object.

    Raises ``DocumentError`` when ``paths`` is not a mapping of operations.
    """
    paths = mapping(document.get("paths", {}), "paths")
    submit = _submit_path(endpoint, paths)
    schemas = mapping(mapping(document.get("components", {}), "components").get("schemas", {}), "components.schemas")
    return Operations(
        input=_body_schema(paths, submit),
        output=_result_schema(paths),
        schemas=schemas,
        streams=endpoint.endswith("/stream") or f"/{endpoint}/stream" in paths,
    )


def _submit_path(endpoint: str, paths: Json) -> str:
    if f"/{endpoint}" in paths:
        return f"/{endpoint}"
    posts = [path for path, item in paths.items() if "post" in mapping(item, f"paths.{path}")]
    posts = [path for path in posts if not path.endswith("/stream")] or posts
    return posts[0] if posts else ""


def _body_schema(paths: Json, path: str) -> Json:
    key = f"paths.{path}.post"
    operation = mapping(mapping(paths.get(path, {}), f"paths.{path}").get("post", {}), key)
    return _json_schema(mapping(operation.get("requestBody", {}), f"{key}.requestBody"), key)


def _result_schema(paths: Json) -> Json:
    for path, item in paths.items():
        if path.endswith("/requests/{request_id}"):
            key = f"paths.{path}.get"
            operation = mapping(mapping(item, key).get("get", {}), key)
            responses = mapping(operation.get("responses", {}), f"{key}.responses")
            return _json_schema(mapping(responses.get("200", {}), f"{key}.responses.200"), key)
    return {}


def _json_schema(holder: Json, key: str) -> Json:
    content = mapping(holder.get("content", {}), f"{key}.content")
    body = mapping(content.get("application/json", {}), f"{key}.content.application/json")
    return mapping(body.get("schema", {}), f"{key}.schema")
