"""Output slots: one named ``output`` with the main result, and everything else beside it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.problems import Kind
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, optional, ref, shape, slots

INTEGER: Json = {"type": "integer"}
FILE_SHAPE = shape({"url": TEXT, "content_type": TEXT, "file_size": INTEGER})
SCHEMAS = {
    "Image": IMAGE_FILE,
    "File": FILE_SHAPE,
    "Timings": shape({"inference": {"type": "number"}}),
    "Urls": shape({"glb": ref("File"), "obj": optional(ref("File"))}),
    "Mixed": shape({"glb": ref("File"), "note": TEXT}),
    "Boxes": shape({"x": INTEGER}),
}


def planned(
    specs: Specs, outputs: Json | None, category: str = "text-to-image", **spec: Any
) -> dict[str, tuple[str, tuple[str | int, ...]]]:
    return slots(specs.add({}, outputs, category=category, schemas=SCHEMAS, spec=spec).node())


def many(schema: Json) -> Json:
    return {"type": "array", "items": schema}


def test_a_list_of_files_gives_its_first_and_all_of_them(specs: Specs) -> None:
    outputs = {
        "images": many(ref("Image")),
        "seed": INTEGER,
        "prompt": TEXT,
        "has_nsfw_concepts": many({"type": "boolean"}),
    }
    assert planned(specs, {**outputs, "timings": ref("Timings")}) == {
        "output": ("ImageRef", ("images", 0)),
        "images": ("list[ImageRef]", ("images",)),
        "seed": ("int", ("seed",)),
        "prompt": ("str", ("prompt",)),
        "has_nsfw_concepts": ("list[bool]", ("has_nsfw_concepts",)),
        "timings": ("dict[str, Any]", ("timings",)),
    }


def test_one_result_has_one_slot(specs: Specs) -> None:
    assert planned(specs, {"image": ref("Image")}) == {"output": ("ImageRef", ("image",))}


def test_a_list_called_output_gets_a_name_beside_it(specs: Specs) -> None:
    assert planned(specs, {"output": many(ref("Image"))}) == {
        "output": ("ImageRef", ("output", 0)),
        "outputs": ("list[ImageRef]", ("output",)),
    }


def test_an_endpoint_without_an_output_shape_gives_anything(specs: Specs) -> None:
    assert planned(specs, None) == {"output": ("Any", ())}


@pytest.mark.parametrize(
    ("category", "main"),
    [("text-to-image", "picture"), ("image-to-video", "video"), ("text-to-speech", "audio"), ("training", "picture")],
)
def test_the_category_says_which_file_is_the_main_one(specs: Specs, category: str, main: str) -> None:
    outputs = {
        "seed": INTEGER,
        "mask": ref("Image"),
        "picture": ref("Image"),
        "audio": ref("File"),
        "video": ref("File"),
        "image": ref("Image"),
    }
    assert planned(specs, outputs, category)["output"][1][0] == main


def test_a_text_is_the_main_result_where_nothing_else_is(specs: Specs) -> None:
    assert planned(specs, {"seed": INTEGER, "text": TEXT})["output"] == ("str", ("text",))
    specs.add({}, {"seed": INTEGER, "timings": {"type": "object"}}, endpoint="fal-ai/other")
    assert slots(specs.node("fal-ai/other"))["output"][1] == ("timings",)


def test_a_key_called_output_is_the_main_result(specs: Specs) -> None:
    assert planned(specs, {"image": ref("Image"), "output": TEXT}) == {
        "output": ("str", ("output",)),
        "image": ("ImageRef", ("image",)),
    }


def test_people_choose_the_main_result(specs: Specs) -> None:
    assert planned(specs, {"image": ref("Image"), "text": TEXT}, output="text")["output"] == ("str", ("text",))


def test_a_chosen_result_that_fal_does_not_return_is_told(specs: Specs) -> None:
    specs.add({}, {"image": ref("Image"), "seed": INTEGER}, schemas=SCHEMAS, spec={"output": "video"})
    assert specs.problems() == [
        "specs/text_to_image/thing.toml: output: 'video' is not in fal's response; `image` is the main result (keys: image, seed)"
    ]


def test_a_shape_of_files_alone_gives_each_file(specs: Specs) -> None:
    assert planned(specs, {"model_urls": ref("Urls")}, "image-to-3d") == {
        "output": ("Model3DRef", ("model_urls", "glb")),
        "model_urls_glb": ("Model3DRef", ("model_urls", "glb")),
        "model_urls_obj": ("Model3DRef", ("model_urls", "obj")),
    }


def test_a_shape_of_files_beside_the_main_result_gives_each_file(specs: Specs) -> None:
    found = planned(specs, {"image": ref("Image"), "parts": ref("Urls"), "mixed": ref("Mixed")})
    assert list(found) == ["output", "parts_glb", "parts_obj", "mixed"]
    assert found["mixed"] == ("dict[str, Any]", ("mixed",))


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({}, "Any"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"enum": ["a", "b"]}, "str"),
        ({"enum": ["a", 1]}, "Any"),
        ({"const": 3}, "int"),
        ({"enum": [["a"]]}, "Any"),
        (optional(INTEGER), "int"),
        ({"anyOf": [TEXT, INTEGER]}, "Any"),
        ({"anyOf": [ref("Image"), TEXT]}, "ImageRef"),
        ({"anyOf": [ref("Image"), {"type": "string", "_fal_ui_field": "audio"}]}, "ImageRef"),
        ({"type": "null"}, "Any"),
        (many(ref("Boxes")), "list[dict[str, Any]]"),
        (many(many(ref("Image"))), "list[list[ImageRef]]"),
        ({"type": "array", "prefixItems": [INTEGER, INTEGER]}, "list[int]"),
        ({"type": "array", "prefixItems": [INTEGER, TEXT]}, "list[Any]"),
        ({"type": "array"}, "list[Any]"),
    ],
)
def test_a_result_has_the_type_that_its_branches_agree_on(specs: Specs, schema: Json, annotation: str) -> None:
    assert planned(specs, {"image_result": schema})["output"][0] == annotation


def test_slots_are_names_that_python_accepts(specs: Specs) -> None:
    found = planned(specs, {"image": ref("Image"), "class": TEXT, "2nd": TEXT, "list": TEXT, "a-b": TEXT})
    assert list(found) == ["output", "class_", "field_2nd", "list", "a_b"]
    assert found["class_"][1] == ("class",)


def test_of_two_results_that_want_one_slot_the_second_gets_a_number(specs: Specs) -> None:
    outputs = {"image": ref("Image"), "a-b": TEXT, "a b": TEXT, "output_x": TEXT}
    specs.add({}, outputs, schemas=SCHEMAS)
    plan, problems = specs.survey()
    assert list(slots(plan.endpoints[ENDPOINT])) == ["output", "a_b", "a_b_2", "output_x"]
    assert [(problem.kind, str(problem)) for problem in problems] == [
        (
            Kind.NOTE,
            'specs/text_to_image/thing.toml: output."a b": `a b` and `a-b` both become a_b; this one is a_b_2 '
            '(settle it in the spec: [output_names] "a b" = "a_b_2")',
        )
    ]
    specs.specs[ENDPOINT]["output_names"] = {"a b": "second"}
    assert list(slots(specs.node())) == ["output", "a_b", "second", "output_x"]


def test_people_name_slots_by_their_path(specs: Specs) -> None:
    outputs = {"image": ref("Image"), "parts": ref("Urls")}
    specs.add({}, outputs, schemas=SCHEMAS, spec={"output_names": {"parts.glb": "mesh"}})
    assert slots(specs.node())["mesh"] == ("Model3DRef", ("parts", "glb"))
    specs.specs[ENDPOINT]["output_names"] = {"parts.glb": "no name", "ghost": "x"}
    assert specs.problems() == [
        "specs/text_to_image/thing.toml: output_names.\"parts.glb\": 'no name' cannot name a slot "
        "(use lower case, digits, underscores)",
        "specs/text_to_image/thing.toml: output_names.ghost: fal returns no `ghost` (results: image, parts.glb, parts.obj)",
    ]
