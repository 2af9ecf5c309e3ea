"""Finds an endpoint's input and output in the OpenAPI document that fal's queue serves.

The layout is fal's: ``POST /<endpoint>`` takes the input, ``GET /<endpoint>/requests/{request_id}``
answers with the output, ``POST /<endpoint>/stream`` is there when the endpoint streams.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.errors import DocumentError, Json, Notes, mapping
from generator.contract.pointers import References

__all__ = ["DocumentError", "Json", "Operations", "mapping", "read_operations"]

_RESULT = re.compile(r"(?P<app>.*)/requests/\{[^{}/]+\}")
_JSON = re.compile(r"application/([\w.+-]+\+)?json", re.I)
_ANY = ("*/*", "application/*")


@dataclass(frozen=True)
class Operations:
    """The parts of a document that describe one endpoint; an absent shape is ``{}`` and noted."""

    input: Json
    output: Json
    schemas: Json
    streams: bool


def read_operations(endpoint: str, document: Json, notes: Notes | None = None) -> Operations:
    """The input and output schemas of ``endpoint``; ``notes`` says which of them are not published.

    Raises ``DocumentError`` when the operations of ``endpoint`` are not JSON objects.
    """
    reader = _Reader(endpoint, document, notes or Notes())
    components = mapping(document.get("components", {}), "components")
    schemas = mapping(components.get("schemas", {}), "components.schemas")
    return Operations(reader.input(), reader.output(), schemas, reader.streams())


class _Reader:
    def __init__(self, endpoint: str, document: Json, notes: Notes) -> None:
        self._endpoint = endpoint.strip("/")
        self._references = References(document)
        self._notes = notes
        # A trailing slash makes no other operation.
        given = mapping(document.get("paths", {}), "paths")
        self._paths = {path.rstrip("/"): item for path, item in reversed(list(given.items()))}
        self._paths = {path: self._paths[path] for path in dict.fromkeys(path.rstrip("/") for path in given)}
        self._submit = self._submit_path()

    def input(self) -> Json:
        key = f"paths.{self._submit}.post"
        operation = self._operation(self._submit, "post")
        body = self._references.whole(operation.get("requestBody", {}), f"{key}.requestBody")
        return self._json_schema(body, key, "input")

    def output(self) -> Json:
        path = self._result_path()
        key = f"paths.{path}.get"
        responses = mapping(self._operation(path, "get").get("responses", {}), f"{key}.responses")
        status = next((status for status in ("200", *sorted(responses)) if _is_success(status, responses)), "200")
        answer = self._references.whole(responses.get(status, {}), f"{key}.responses.{status}")
        return self._json_schema(answer, key, "output")

    def streams(self) -> bool:
        return self._endpoint.endswith("/stream") or f"/{self._endpoint}/stream" in self._paths

    def _operation(self, path: str, method: str) -> Json:
        item = self._references.whole(self._paths.get(path, {}), f"paths.{path}")
        return self._references.whole(item.get(method, {}), f"paths.{path}.{method}")

    def _submit_path(self) -> str:
        """The path of the endpoint; one under another name only where the document has a single one."""
        own = f"/{self._endpoint}"
        if own in self._paths:
            return own
        posts = [path for path, item in self._paths.items() if isinstance(item, Mapping) and "post" in item]
        posts = [path for path in posts if not path.endswith("/stream")] or posts
        if len(posts) > 1:
            self._notes.add("paths", f"{len(posts)} operations, and none of them is {self._endpoint}'s")
        return posts[0] if len(posts) == 1 else ""

    def _result_path(self) -> str:
        """The result of the operation that was found, or of the app that it belongs to."""
        matches = filter(None, map(_RESULT.fullmatch, self._paths))
        results = {match["app"]: match[0] for match in matches}
        app = self._submit
        while app and app not in results:
            app = app.rpartition("/")[0]
        if app in results:
            return results[app]
        return next(iter(results.values())) if len(results) == 1 else ""

    def _json_schema(self, holder: Json, key: str, side: str) -> Json:
        content = mapping(holder.get("content", {}), f"{key}.content")
        kinds = sorted((kind for kind in content if _preference(kind) < 3), key=_preference)
        body = mapping(content[kinds[0]], f"{key}.content.{kinds[0]}") if kinds else {}
        schema = mapping(body.get("schema", {}), f"{key}.schema")
        if not schema:
            self._notes.add(side, "the document publishes no shape")
        return schema


def _is_success(status: str, responses: Mapping[str, Any]) -> bool:
    return status in responses and status[:1] == "2"


def _preference(content_type: str) -> int:
    """JSON first, then its relatives, then what stands for everything; 3 for all others."""
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind == "application/json":
        return 0
    if _JSON.fullmatch(kind):
        return 1
    return 2 if kind in _ANY else 3
