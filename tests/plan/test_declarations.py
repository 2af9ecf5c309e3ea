"""Class variables of nodes: what the runtime reads beyond fields and slots."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.problems import Kind
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, ref, shape

INTEGER: Json = {"type": "integer"}
SCHEMAS = {"Image": IMAGE_FILE}


def declared(specs: Specs) -> dict[str, Any]:
    return {str(item.name): ast.literal_eval(item.value) for item in specs.node().declarations}


def test_a_title_is_declared_unless_a_field_has_that_name(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, spec={"title": "Thing [pro]"})
    assert declared(specs)["title"] == "Thing [pro]"
    specs.add({"title": TEXT}, spec={"title": "Thing [pro]"})
    assert "title" not in declared(specs)


@pytest.mark.parametrize(
    ("schema", "fixed"),
    [
        ({**INTEGER, "default": 42}, True),
        ({**INTEGER, "default": 0}, True),
        ({**INTEGER, "default": -1}, False),
        (INTEGER, False),
        ({**TEXT, "default": "x"}, False),
    ],
)
def test_a_seed_with_a_default_of_fals_is_fixed(specs: Specs, schema: Json, fixed: bool) -> None:
    specs.add({"seed": schema, "other": {**INTEGER, "default": 3}})
    assert declared(specs).get("_fixed_seeds", ()) == (("seed",) if fixed else ())


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        (True, ("output", "images", "mask")),
        (False, ()),
        (["mask"], ("mask",)),
        (["images"], ("output", "images")),
        (["images.0"], ("output",)),
        (["seed"], ()),
    ],
)
def test_people_say_which_files_may_be_missing(specs: Specs, said: Any, slots: tuple[str, ...]) -> None:
    outputs = {"images": {"type": "array", "items": ref("Image")}, "mask": ref("Image"), "seed": INTEGER}
    specs.add({}, outputs, schemas=SCHEMAS, spec={"may_be_empty": said})
    assert declared(specs).get("_may_be_empty", ()) == slots


def test_a_result_that_fal_does_not_return_cannot_be_empty(specs: Specs) -> None:
    specs.add({}, {"image": ref("Image")}, schemas=SCHEMAS, spec={"may_be_empty": ["ghost"]})
    (problem,) = specs.survey()[1]
    assert (problem.kind, problem.key, problem.message) == (Kind.STALE, "may_be_empty", "fal returns no `ghost`")


@pytest.mark.parametrize(
    ("kinds", "promised", "slots"),
    [
        ({"bass": "Image", "drums": "Image", "mask": "Image", "seed": ""}, [], ("drums",)),
        ({"image": "Image", "film": "Film", "seed": ""}, ["seed"], ("film",)),
        ({"image": "Image", "film": "Film"}, ["image"], ()),
        ({"image": "Image", "film": "Film"}, ["film"], ()),
        ({"model": "Model", "obj": "Model"}, [], ()),
        ({"seed": "", "prompt": ""}, [], ()),
    ],
)
def test_files_of_which_fal_promises_none_are_results_by_themselves(
    specs: Specs, kinds: dict[str, str], promised: list[str], slots: tuple[str, ...]
) -> None:
    schemas = {"Image": IMAGE_FILE, "Film": shape({"url": {**TEXT}}), "Model": shape({"url": {**TEXT}})}
    specs.add({}, {key: ref(kind) if kind else INTEGER for key, kind in kinds.items()}, schemas=schemas)
    output = specs.contracts[ENDPOINT]["output"]
    output["required"] = promised
    for key, kind in kinds.items():
        if kind:
            output["properties"][key]["media"] = {"Image": "image", "Film": "video", "Model": "model3d"}[kind]
    assert declared(specs).get("_alternatives", ()) == slots


@pytest.mark.parametrize(
    ("streams", "promised", "slots"),
    [
        (True, ["image", "seed"], ("output", "seed")),
        (True, ["image", "seed", "timings"], ()),
        (True, [], ("output",)),
        (False, ["image"], ()),
    ],
)
def test_streaming_nodes_know_what_fal_always_returns(
    specs: Specs, streams: bool, promised: list[str], slots: tuple[str, ...]
) -> None:
    specs.add({}, {"image": ref("Image"), "seed": INTEGER, "timings": INTEGER}, schemas=SCHEMAS)
    specs.contracts[ENDPOINT]["streams"] = streams
    specs.contracts[ENDPOINT]["output"]["required"] = promised
    assert declared(specs).get("_promised", ()) == slots


def test_limits_of_files_are_those_of_fal_and_then_of_its_prose(specs: Specs) -> None:
    specs.add({"image_url": TEXT, "video_urls": {"type": "array", "items": TEXT}, "prompt": TEXT})
    inputs = specs.contracts[ENDPOINT]["input"]["properties"]
    inputs["image_url"] |= {
        "limits": {"max_file_size": 10},
        "stated": {"max_file_size": 99, "min_width": 64, "unit": "px"},
    }
    inputs["video_urls"]["items"] |= {"limits": {"max_duration": 8.5, "max_fps": True}}
    inputs["prompt"] |= {"stated": {"max_length": 9, "max_width": 3}}
    assert declared(specs)["_limits"] == {
        "image": {"max_file_size": 10, "min_width": 64},
        "videos": {"max_duration": 8.5},
    }


def test_limits_hold_formats_and_pixels(specs: Specs) -> None:
    specs.add({"image_url": TEXT, "video_url": TEXT, "audio_url": TEXT})
    inputs = specs.contracts[ENDPOINT]["input"]["properties"]
    inputs["image_url"] |= {"limits": {"max_pixels": 90}, "stated": {"min_pixels": 9, "formats": ["png", "jpeg"]}}
    inputs["video_url"] |= {"stated": {"formats": []}}
    inputs["audio_url"] |= {"stated": {"formats": "wav"}}
    limits = {"image": {"max_pixels": 90, "min_pixels": 9, "formats": ["jpeg", "png"]}}
    assert declared(specs)["_limits"] == limits
    (printed,) = [item for item in specs.node().declarations if item.name == "_limits"]
    assert printed.annotation == "dict[str, dict[str, float | list[str]]]"


def test_files_in_structures_have_the_limits_that_all_their_endpoints_share(specs: Specs) -> None:
    def add(endpoint: str, **known: Json) -> None:
        frame: Json = {"type": "string", "media": "image", **known}
        schemas = {"Shot": shape({"frame_url": TEXT, "note": TEXT})}
        specs.add({"shots": {"type": "array", "items": ref("Shot")}}, endpoint=endpoint, schemas=schemas)
        specs.contracts[endpoint]["$defs"]["Shot"]["properties"]["frame_url"] = frame

    add(ENDPOINT, limits={"min_width": 300, "max_width": 900, "max_fps": 9}, stated={"formats": ["png"]})
    (limits,) = [item for item in specs.structure("Shot").declarations if item.name == "_limits"]
    assert ast.literal_eval(limits.value) == {
        "frame": {"max_fps": 9, "max_width": 900, "min_width": 300, "formats": ["png"]}
    }
    add("fal-ai/other", limits={"min_width": 200, "max_width": 1200}, stated={"formats": ["jpeg", "png"]})
    (limits,) = [item for item in specs.structure("Shot").declarations if item.name == "_limits"]
    assert ast.literal_eval(limits.value) == {
        "frame": {"max_width": 1200, "min_width": 200, "formats": ["jpeg", "png"]}
    }
    add("fal-ai/third")
    assert all(item.name != "_limits" for item in specs.structure("Shot").declarations)


def test_sides_of_sizes_have_the_bounds_of_the_contract(specs: Specs) -> None:
    side = {**INTEGER, "minimum": 512, "exclusiveMaximum": 2049, "multipleOf": 8}
    size = shape({"width": side, "height": INTEGER})
    specs.add(
        {"image_size": {"anyOf": [ref("ImageSize"), {"enum": ["square"]}]}, "n": INTEGER}, schemas={"ImageSize": size}
    )
    assert declared(specs)["_size_bounds"] == {"image_size": {"width": {"ge": 512, "le": 2048, "multiple_of": 8}}}
    specs.add({"image_size": ref("ImageSize")}, schemas={"ImageSize": shape({"width": INTEGER, "height": INTEGER})})
    assert "_size_bounds" not in declared(specs)
