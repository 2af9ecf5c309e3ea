"""What fal changes over night, each with the endpoint that it happens to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.cases import document, ref, shape
from tests.morning.repository import Fal, Json

TEXT: Json = {"type": "string", "description": "What to draw."}
IMAGE_OUT: Json = {
    "image": {"type": "object", "properties": {"url": {"type": "string"}, "content_type": {"type": "string"}}}
}
LONG = "fal-ai/" + "long-" * 38 + "id"


@dataclass(frozen=True)
class Victims:
    """Endpoints of the evening that something happens to; all different."""

    loses_parameter: str
    lost_parameter: str
    dangles: str
    has_no_document: str
    is_broken: str
    moves: str
    vanishes: str


def choose(fal: Fal, worded: Mapping[str, str]) -> Victims:
    """Take the first endpoints that fit; `worded` names a parameter with words in the spec, by endpoint."""
    loser, parameter = sorted(worded.items())[0]
    live = [name for name in sorted(fal.rows) if fal.rows[name]["status"] == "active"]
    others = [name for name in live if name != loser and _input(fal, name).get("properties")]
    return Victims(loser, parameter, *others[:5])


def over_night(fal: Fal, victims: Victims) -> None:
    """Everything that happened to fal's endpoints in production, in one night."""
    takes = _input(fal, victims.loses_parameter)
    del takes["properties"][victims.lost_parameter]
    takes["required"] = [name for name in takes.get("required", ()) if name != victims.lost_parameter]
    _input(fal, victims.dangles)["properties"]["new_style"] = {"$ref": "#/components/schemas/Gone"}
    fal.documents[victims.has_no_document] = None
    fal.documents[victims.is_broken] = '{"paths": '
    fal.rows[victims.moves]["category"] = "text-to-smell"
    fal.remove(victims.vanishes)
    for name, content in newcomers().items():
        category = "text-to-smell" if name.endswith("nose") else "text-to-image"
        fal.add(name, content, category=category, display_name=f"Half a \ud83d {name}")
    fal.add("fal-ai/new-without-document", None)


def _input(fal: Fal, endpoint: str) -> Json:
    content = fal.documents[endpoint]
    assert isinstance(content, dict)
    schema: Json = content["components"]["schemas"]["TheInput"]
    return schema


def newcomers() -> dict[str, Json]:
    """New endpoints, each odd in its own way."""
    return {
        name: document(inputs, {**IMAGE_OUT, **outputs}, endpoint=name, schemas=schemas)
        for name, (inputs, outputs, schemas) in _ODD.items()
    }


_URL: Json = {"type": "string", "description": "URL of the image."}
_ODD: dict[str, tuple[Json, Json, Json]] = {
    "fal-ai/new-nose": ({"prompt": TEXT}, {}, {}),
    "fal-ai/names-clash-inside": (
        {"boxes": {"type": "array", "items": ref("Box")}},
        {},
        {"Box": shape({"image": {"type": "string"}, "image_url": _URL, "class": TEXT, "bounding_boxes_url": _URL})},
    ),
    "fal-ai/outputs-clash": ({"prompt": TEXT}, {"image_url": _URL, "output": TEXT, "output_url": _URL}, {}),
    "fal-ai/numbers-beyond-python": (
        {
            "half": {"type": "integer", "minimum": 0.5},
            "long": {"type": "string", "maxLength": 2**64},
            "huge": {"type": "integer", "maximum": 10**400},
            "tiny": {"type": "number", "minimum": 1e-300, "default": 0},
        },
        {},
        {},
    ),
    "fal-ai/defaults-outside": (
        {
            "choice": {"type": "string", "enum": ["a", "b"], "default": "c"},
            "count": {"type": "integer", "minimum": 2, "maximum": 4, "default": 9},
        },
        {},
        {},
    ),
    "fal-ai/composed": (
        {"style": {"allOf": [ref("Style"), {"type": "object", "properties": {"weight": {"type": "number"}}}]}},
        {},
        {"Style": shape({"name": TEXT}, ["name"])},
    ),
    "fal-ai/con": ({"prompt": TEXT}, {}, {}),
    "fal-ai/aux": ({"nul": TEXT}, {}, {}),
    LONG: ({"prompt": TEXT}, {}, {}),
}
