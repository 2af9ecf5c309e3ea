"""A project of three endpoints, written to a folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

#: What hostile words look like.
HOSTILE = "</script><img src=x onerror=alert(1)>${1}<%x%>"


def write_project(folder: Path, words: str = HOSTILE) -> Path:
    """``specs/`` in ``folder``: two text-to-image endpoints of one family and one that reads pictures."""
    specs = folder / "specs"
    picture = _contract({"prompt": {"type": "string"}, "seed": {"type": "integer"},
                         "style": {"type": "string", "enum": ["plain", "rich"], "default": "plain"}}, ["prompt"])  # fmt: skip
    sketch = {"image_url": {"type": "string", "media": "image"}, "steps": {"type": "integer", "minimum": 1, "default": 4},
              "loras": {"type": "array", "items": {"$ref": "#/$defs/Lora"}}}  # fmt: skip
    _endpoint(specs, "text_to_image", "acme_paint", "acme/paint", "AcmePaint", picture, words)
    _endpoint(specs, "text_to_image", "acme_paint_pro", "acme/paint/pro", "AcmePaintPro", picture, words)
    shapes = {"Lora": {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]}}
    _endpoint(
        specs,
        "image_to_image",
        "acme_sketch",
        "acme/sketch/edit",
        "AcmeSketch",
        _contract(sketch, ["image_url"], shapes),
        words,
        "steps",
    )
    rows = [_row("acme/paint", "text-to-image", lab="Acme Labs"), _row("acme/paint/pro", "text-to-image", group="paint"),
            _row("acme/sketch/edit", "image-to-image", group="paint", date="2026-01-02")]  # fmt: skip
    _write(specs / "catalog.json", json.dumps({"endpoints": rows}))
    return specs


def spec(name: str, endpoint: str, words: str, basic: str = "style") -> str:
    """A spec's text."""
    text = json.dumps(words)
    return f"""endpoint = "{endpoint}"
class_name = "{name}"
status = "ready"
summary = {text}
tags = ["paint", {text}]
use_cases = [{text}, "Paint a boat"]
basic_fields = ["{basic}"]
"""


def _endpoint(
    specs: Path,
    module: str,
    stem: str,
    endpoint: str,
    name: str,
    contract: Mapping[str, Any],
    words: str,
    basic: str = "style",
) -> None:
    place = specs / module / stem
    _write(
        place.with_suffix(".json"), json.dumps({"endpoint": endpoint, "category": module.replace("_", "-"), **contract})
    )
    _write(place.with_suffix(".toml"), spec(name, endpoint, words, basic))


def _contract(
    properties: Mapping[str, Any], required: list[str], shapes: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    image = {"type": "object", "properties": {"url": {"type": "string", "media": "file"}}}
    return {
        "input": {"type": "object", "properties": properties, "required": required},
        "output": {
            "type": "object",
            "properties": {"image": {"$ref": "#/$defs/Image", "media": "image"}},
            "required": ["image"],
        },
        "$defs": {"Image": image, **(shapes or {})},
    }


def _row(endpoint: str, category: str, date: str = "2025-01-02", **more: str) -> dict[str, str]:
    return {"endpoint": endpoint, "category": category, "name": HOSTILE, "status": "active", "date": date, **more}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
