"""A small fal of our own: models and documents made in code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
TEXT: Json = {"type": "string", "description": "What to draw.\n  In words."}
IMAGE: Json = {
    "title": "Image",
    "type": "object",
    "properties": {"url": {"type": "string"}, "width": {"type": "integer"}},
    "required": ["url"],
}


def document(endpoint: str, properties: Mapping[str, Any] | None = None, required: Iterable[str] = ()) -> Json:
    """An OpenAPI document in the layout of fal's queue, for an endpoint that draws images."""
    takes = {"prompt": TEXT, "num_images": {"type": "integer", "minimum": 1, "default": 1}}
    input_shape = {
        "type": "object",
        "properties": dict(takes if properties is None else properties),
        "required": list(required),
    }
    images = {"type": "array", "items": {"$ref": "#/components/schemas/Image"}}
    output_shape = {"type": "object", "properties": {"images": images}, "required": ["images"]}
    return {
        "openapi": "3.0.4",
        "info": {"x-fal-metadata": {"endpointId": endpoint, "category": "text-to-image"}},
        "components": {"schemas": {"In": input_shape, "Out": output_shape, "Image": IMAGE}},
        "paths": {
            f"/{endpoint}": {"post": {"requestBody": {"content": _json("In")}}},
            f"/{endpoint}/requests/{{request_id}}": {"get": {"responses": {"200": {"content": _json("Out")}}}},
        },
    }


def _json(name: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def model(endpoint: str, **metadata: Any) -> Json:
    """A row of the Platform API's `models`."""
    facts = {"display_name": endpoint.rpartition("/")[2], "category": "text-to-image"}
    return {"endpoint_id": endpoint, "metadata": {**facts, "status": "active", **metadata}}


@dataclass
class World:
    """What the server knows, and how it misbehaves in its pages.

    `jumps` moves the page that starts at a row to another row: backwards it repeats, forwards it
    leaves out.  `fresh_cursors` gives every page another cursor, so that a repeat is no loop.
    """

    models: dict[str, Json] = field(default_factory=dict)
    documents: dict[str, Json] = field(default_factory=dict)
    without_expansion: set[str] = field(default_factory=set)
    jumps: dict[int, int] = field(default_factory=dict)
    fresh_cursors: bool = False
    expanded_page: int = 10
    prices: dict[str, Json] = field(default_factory=dict)
    _served: int = 0

    def add(self, endpoint: str, content: Json | None = None, **metadata: Any) -> None:
        """Let fal have `endpoint`."""
        self.models[endpoint] = model(endpoint, **metadata)
        self.documents[endpoint] = content or document(endpoint)

    def remove(self, endpoint: str) -> None:
        """Let fal retire `endpoint`."""
        del self.models[endpoint], self.documents[endpoint]

    def page(self, query: Mapping[str, list[str]]) -> Json | None:
        """The answer of `GET /models`; None for a 404."""
        asked = query.get("endpoint_id")
        if asked and not set(asked) <= set(self.models):
            return None
        rows = [self.models[name] for name in asked or sorted(self.models)]
        expand = "openapi-3.0" in query.get("expand", [])
        size = int(query["limit"][0])
        if expand:
            rows = [self._expanded(row) for row in rows]
            size = min(size, self.expanded_page)
        return self._cut(rows, int(query.get("cursor", ["0"])[0].split("~")[0]), size)

    def price(self, endpoint: str, unit_price: float, unit: str = "images") -> None:
        """Let fal ask so much for `endpoint`."""
        self.prices[endpoint] = {
            "endpoint_id": endpoint, "unit_price": unit_price, "unit": unit, "currency": "USD",
        }  # fmt: skip

    def price_page(self, query: Mapping[str, list[str]]) -> Json | None:
        """The answer of `GET /models/pricing`, two prices a page; None for a 404."""
        asked = query["endpoint_id"]
        if len(asked) > 50 or not set(asked) <= set(self.prices):
            return None
        start = int(query.get("cursor", ["0"])[0])
        end = start + 2
        more = end < len(asked)
        rows = [self.prices[name] for name in asked[start:end]]
        return {"prices": rows, "next_cursor": str(end) if more else None, "has_more": more}

    def _expanded(self, row: Json) -> Json:
        name = row["endpoint_id"]
        if name in self.without_expansion:
            return {**row, "openapi": {"error": {"code": "expansion_failed"}}}
        return {**row, "openapi": self.documents.get(name)}

    def _cut(self, rows: list[Json], start: int, size: int) -> Json:
        end = start + size
        cursor = str(self.jumps.get(end, end)) if end < len(rows) else None
        if cursor and self.fresh_cursors:
            self._served += 1
            cursor = f"{cursor}~{self._served}"
        return {
            "models": rows[start:end],
            "next_cursor": cursor,
            "has_more": cursor is not None,
        }


def world_of(count: int, make: Callable[[str], Json] = document) -> World:
    """A world with `count` endpoints, `fal-ai/model-000` and so on."""
    world = World()
    for number in range(count):
        name = f"fal-ai/model-{number:03}"
        world.add(name, make(name))
    return world
