"""The generated pack of every oddity at once, executed: NodeTool sees what was planned."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.output.tree import compare, write
from tests.cases import IMAGE_FILE, TEXT, Json, Specs, optional, ref, shape
from tests.conftest import ROOT
from tests.output.test_repository import SURROUNDINGS

INTEGER: Json = {"type": "integer"}
TREE = shape(
    {
        "label": TEXT,
        "next": optional(ref("Tree")),
        "children": {"type": "array", "items": ref("Tree")},
        "mode": {"enum": ["fast", "slow"]},
    },
    ["label"],
)
ODD = {
    "tree": ref("Tree"),
    "trees": {"type": "array", "items": ref("Tree"), "default": [{"label": "a", "mode": "fast"}]},
    "json": ref("Json"),
    "image_size": {"anyOf": [ref("ImageSize"), {"enum": ["square", "wide"]}], "default": "wide"},
    "exact": ref("ImageSize", default={"width": 8, "height": 9}),
    "class": {**INTEGER, "default": 3, "minimum": 1, "maximum": 9},
    "list": {"type": "array", "prefixItems": [INTEGER, TEXT]},
    "2nd": {"enum": [1, "auto", 2.0, True], "default": "auto"},
    "Mode": {"anyOf": [{"enum": ["a"]}, {"enum": [1]}]},
    "scale": {"enum": [0.5, 1, 2.5], "default": 0.5},
    "nothing": {"type": "null"},
    "anything": {},
    "text": {**TEXT, "default": 'a"b\\\n"""\x00\u202e😀${x}<% %>##'},
    "seed": INTEGER,
    "sync_mode": {"type": "boolean"},
    "image_url": TEXT,
    "mask": ref("Image"),
    "x" * 300: TEXT,
    "limits": ref("Limits"),
}
#: Limits that no Python type can hold, in a structure, which pydantic builds at once when it is used.
LIMITS = shape(
    {
        "half": {**INTEGER, "minimum": 0.5, "multipleOf": 0.5},
        "long": {**TEXT, "maxLength": 2**64},
        "huge": {**INTEGER, "maximum": 10**400},
        "huge_number": {"type": "number", "maximum": 10**400},
    }
)
OUTPUTS = {"images": {"type": "array", "items": ref("Image")}, "seed": INTEGER, "class": TEXT}
SCHEMAS = {
    "Tree": TREE,
    "Limits": LIMITS,
    "Json": {"anyOf": [TEXT, {"type": "object", "additionalProperties": ref("Json")}]},
    "ImageSize": shape({"width": INTEGER, "height": INTEGER}),
    "Image": IMAGE_FILE,
}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a fresh NodeTool process sees of the generated pack."""
    folder = tmp_path_factory.mktemp("executed")
    specs = Specs(folder / "specs")
    words = {"title": "Odd [pro]", "summary": 'Say "hi" to \\ and """ and ${x}', "tags": ["<% %>", "##"], "use_cases": ["one"], "basic_fields": ["tree"],
             "aliases": ["fal.3d_to_3d.Odd", "fal.vision.OldOdd"]}  # fmt: skip
    specs.add(ODD, OUTPUTS, endpoint="fal-ai/odd", required=["tree"], schemas=SCHEMAS, spec=words)
    specs.add(None, None, endpoint="fal-ai/bare", category="vision", spec={"aliases": ["fal.text_to_image.OldBare"]})
    specs.add(
        {"mode": {"enum": ["slow", "fast"]}}, {"text": TEXT}, endpoint="fal-ai/stream", category="llm", streams=True
    )
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    files = specs.pack().files
    write(files, folder, compare(files, folder, []))
    modules = ["3d_to_3d", "vision", "text_to_image", "llm"]
    path = os.pathsep.join([str(folder / "src"), str(ROOT / "nodes" / "src")])
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "executed.py"), *modules],
        env={**SURROUNDINGS, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_every_node_and_every_older_name_resolves(seen: dict[str, Any]) -> None:
    assert {name: (node["resolves"], node["visible"]) for name, node in seen["nodes"].items()} == {
        "fal.text_to_image.Odd": (True, True),
        "fal.text_to_image.OldBare": (True, False),
        "fal.vision.Bare": (True, True),
        "fal.vision.OldOdd": (True, False),
        "fal.3d_to_3d.Odd": (True, False),
        "fal.llm.Stream": (True, True),
    }


def test_an_older_name_is_the_same_node(seen: dict[str, Any]) -> None:
    odd, older = seen["nodes"]["fal.text_to_image.Odd"], seen["nodes"]["fal.3d_to_3d.Odd"]
    for key in ("endpoint", "properties", "types", "outputs", "values"):
        assert odd[key] == older[key]


def test_a_title_reaches_nodetool_and_marks_older_names(seen: dict[str, Any]) -> None:
    titles = {name: node["title"] for name, node in seen["nodes"].items()}
    assert titles["fal.text_to_image.Odd"] == "Odd [pro]"
    assert titles["fal.vision.OldOdd"] == "Odd [pro] (older name)"
    assert titles["fal.vision.Bare"] == "Bare"


def test_words_reach_nodetool_unchanged(seen: dict[str, Any]) -> None:
    assert seen["nodes"]["fal.text_to_image.Odd"]["description"].startswith('Say "hi" to \\ and """ and ${x}')


def test_defaults_reach_nodetool_unchanged(seen: dict[str, Any]) -> None:
    values = seen["nodes"]["fal.text_to_image.Odd"]["values"]
    assert values["text"] == ODD["text"]["default"]
    assert values["image_size"] == "wide"
    assert {key: values["exact"][key] for key in ("width", "height")} == {"width": 8, "height": 9}
    assert [(item["label"], item["mode"]) for item in values["trees"]] == [("a", "fast")]
    assert (values["class_"], values["field_2nd"], values["scale"], values["seed"]) == (3, "auto", 0.5, -1)
    assert all(values[name] is None for name in ("tree", "nothing", "anything", "json_", "Mode", "x" * 100))
    assert (values["list_"], values["image"]["type"], values["mask"]["type"]) == ([], "image", "image")
    assert "sync_mode" not in values


def test_metadata_shows_types_bounds_and_outputs(seen: dict[str, Any]) -> None:
    odd = seen["nodes"]["fal.text_to_image.Odd"]
    assert odd["bounds"]["class_"] == [1, 9]
    assert odd["types"]["image"] == "image"
    assert odd["basic"] == ["tree"]
    assert odd["outputs"] == {"output": "image", "images": "list", "seed": "int", "class_": "str"}
    assert seen["nodes"]["fal.vision.Bare"]["properties"] == {"arguments": {}}
    assert seen["nodes"]["fal.vision.Bare"]["outputs"] == {"output": "any"}
    assert seen["nodes"]["fal.llm.Stream"]["outputs"] == {"output": "str"}


def test_a_shape_that_holds_itself_takes_itself(seen: dict[str, Any]) -> None:
    assert seen["tree"]["children"][0]["label"] == "leaf"
    assert seen["tree"]["children"][0]["mode"] == "slow"
    assert seen["tree"]["children"][0]["type"] == "fal.Tree"
    assert seen["tree"]["next"]["label"] == "after"
    assert seen["structures"]["Tree"]["fields"] == ["type", "label", "next", "children", "mode"]
