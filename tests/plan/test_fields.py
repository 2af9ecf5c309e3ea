"""What becomes of one parameter: annotation, default, bounds, name."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.plan.model import NodePlan
from tests.cases import IMAGE_FILE, TEXT, Json, Specs, annotations, arguments, members, optional, ref, shape

INTEGER: Json = {"type": "integer"}
NUMBER: Json = {"type": "number"}
PAIR = shape({"a": TEXT, "b": INTEGER}, ["a"])
SIZE = shape({"width": {**INTEGER, "default": 512}, "height": {**INTEGER, "default": 512}})
SCHEMAS = {
    "Pair": PAIR,
    "Image": IMAGE_FILE,
    "ImageSize": SIZE,
    "Mode": {"enum": ["fast", "slow"]},
    "Bare": {"type": "object"},
}


def planned(
    specs: Specs, schema: Any, name: str = "value", *, required: bool = False, spec: Json | None = None
) -> NodePlan:
    """The node whose one parameter has ``schema``."""
    words = {"fields": {name: spec}} if spec else {}
    return specs.add({name: schema}, required=[name] if required else [], schemas=SCHEMAS, spec=words).node()


@pytest.mark.parametrize(
    ("schema", "annotation", "default"),
    [
        (TEXT, "str | None", "None"),
        (INTEGER, "int | None", "None"),
        (NUMBER, "float | None", "None"),
        ({"type": "boolean"}, "bool | None", "None"),
        ({"type": "null"}, "Any | None", "None"),
        (optional({"type": "null"}), "Any | None", "None"),
        ({}, "Any | None", "None"),
        ({"type": "object"}, "dict[str, Any]", "{}"),
        ({"type": "object", "additionalProperties": INTEGER}, "dict[str, int]", "{}"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]", "{}"),
        ({"type": "array"}, "list[Any]", "[]"),
        ({"type": "array", "items": NUMBER}, "list[float]", "[]"),
        ({"type": "array", "items": ref("Pair")}, "list[Pair]", "[]"),
        ({"type": "array", "items": {"enum": ["a"]}}, "list[Value]", "[]"),
        ({"type": "array", "items": {"anyOf": [TEXT, INTEGER]}}, "list[str | int]", "[]"),
        ({"type": "array", "items": {"type": "array", "items": TEXT}}, "list[list[str]]", "[]"),
        ({"type": "array", "prefixItems": [NUMBER, NUMBER]}, "list[float]", "[]"),
        ({"type": "array", "prefixItems": [NUMBER, TEXT]}, "list[float | str]", "[]"),
        ({"anyOf": [TEXT, INTEGER]}, "str | int | None", "None"),
        ({"anyOf": [TEXT, {"type": "string", "minLength": 3}]}, "str | None", "None"),
        ({"anyOf": [TEXT, {"enum": ["auto"]}]}, "Value | str | None", "None"),
        (ref("Pair"), "Pair | None", "None"),
        (ref("Image"), "ImageRef", "ImageRef()"),
        (ref("ImageSize"), "ImageSize | None", "None"),
        (ref("Bare"), "dict[str, Any]", "{}"),
        (ref("Mode"), "Value | None", "None"),
        ({"anyOf": [ref("ImageSize"), ref("Mode")], "default": "fast"}, "Value | ImageSize", "Value.FAST"),
        ({"anyOf": [ref("ImageSize"), ref("Mode")], "default": "other"}, "Value | ImageSize", '"other"'),
        (optional(TEXT, default="x"), "str | None", '"x"'),
        (optional(INTEGER, default=0), "int | None", "0"),
        ({**TEXT, "default": ""}, "str", '""'),
        ({"type": "boolean", "default": False}, "bool", "False"),
        ({**NUMBER, "default": 1}, "float", "1.0"),
        ({**INTEGER, "default": 2.0}, "int", "2"),
        ({"enum": ["a", "b"], "default": "b"}, "Value", "Value.B"),
        ({"const": "only", "default": "only"}, "Value", "Value.ONLY"),
        ({"type": "array", "items": TEXT, "default": ["a"]}, "list[str]", '["a"]'),
        ({"type": "object", "default": {"a": [1]}}, "dict[str, Any]", '{"a": [1]}'),
        ({"anyOf": [TEXT, {"type": "array", "items": TEXT}], "default": ["a"]}, "str | list[str]", '["a"]'),
        (ref("ImageSize", default={"width": 8, "height": 9}), "ImageSize", "ImageSize(width=8, height=9)"),
    ],
)
def test_a_schema_becomes_annotation_and_default(specs: Specs, schema: Json, annotation: str, default: str) -> None:
    node = planned(specs, schema)
    assert annotations(node) == {"value": annotation}
    assert arguments(node, "value")["default"] == default


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        (ref("Pair", default={"a": "x", "b": 1}), 'lambda: Pair(a="x", b=1)'),
        ({"type": "array", "items": ref("Pair"), "default": [{"a": "x"}]}, 'lambda: [Pair(a="x")]'),
    ],
)
def test_a_default_structure_is_built_when_it_is_asked_for(specs: Specs, schema: Json, default: str) -> None:
    assert arguments(planned(specs, schema), "value") == {"default_factory": default}


@pytest.mark.parametrize(
    ("schema", "annotation", "default"),
    [(TEXT, "str", '""'), (INTEGER, "int | None", "None"), ({"type": "array", "items": TEXT}, "list[str]", "[]")],
)
def test_a_required_field_starts_empty(specs: Specs, schema: Json, annotation: str, default: str) -> None:
    node = planned(specs, schema, required=True)
    assert annotations(node) == {"value": annotation}
    assert arguments(node, "value")["default"] == default
    assert next((name, str(value)) for name, _, value in node.declarations) == ("_required", '("value",)')


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"enum": ["a"], "default": "z"}, "'z' is none of the allowed values ['a']"),
        ({**INTEGER, "default": "three"}, "the default 'three' does not fit the type int"),
        ({**INTEGER, "default": True}, "the default True does not fit the type int"),
        ({**TEXT, "default": 3}, "the default 3 does not fit the type str"),
        ({"type": "array", "items": TEXT, "default": "a"}, "the default 'a' does not fit the type list[str]"),
        ({"type": "object", "default": 3}, "the default 3 does not fit the type dict[str, Any]"),
        ({"anyOf": [TEXT, {"type": "array"}], "default": 3}, "the default 3 does not fit the type str | list[Any]"),
        (ref("Pair", default={"ghost": 1}), "the default has members that Pair has not: ['ghost']"),
        ({"type": "array", "items": ref("Pair"), "default": ["a"]}, "the default 'a' is no Pair"),
    ],
)
def test_a_default_that_cannot_be_is_told(specs: Specs, schema: Json, told: str) -> None:
    specs.add({"value": schema}, schemas=SCHEMAS)
    assert specs.problems() == [
        f"specs/text_to_image/thing.toml: fields.value.default: {told} (set `default` in the spec)"
    ]


@pytest.mark.parametrize("values", [[["a"]], [{"a": 1}]])
def test_choices_that_are_no_single_values_are_told(specs: Specs, values: list[Any]) -> None:
    specs.add({"value": {"enum": values}})
    (found,) = specs.problems()
    assert "fields.value: enum values must be text, numbers or booleans" in found


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({**INTEGER, "minimum": 1, "maximum": 4}, {"ge": "1", "le": "4"}),
        ({**INTEGER, "minimum": 1.0, "multipleOf": 8.0}, {"ge": "1", "multiple_of": "8"}),
        ({**INTEGER, "minimum": 0.5}, {"ge": "1"}),
        ({**INTEGER, "exclusiveMinimum": 0, "exclusiveMaximum": 10}, {"ge": "1", "le": "9"}),
        ({**INTEGER, "exclusiveMinimum": 0.5, "exclusiveMaximum": 9.5}, {"ge": "1", "le": "9"}),
        (
            {**INTEGER, "exclusiveMinimum": 0, "minimum": 5, "exclusiveMaximum": 10, "maximum": 7},
            {"ge": "5", "le": "7"},
        ),
        ({**NUMBER, "exclusiveMinimum": 0, "maximum": 1.5}, {"gt": "0", "le": "1.5"}),
        (
            {**TEXT, "minLength": 1, "maxLength": 9, "pattern": "^a+$"},
            {"max_length": "9", "min_length": "1", "pattern": '"^a+$"'},
        ),
        ({**TEXT, "pattern": "(?=a)"}, {}),
        ({**TEXT, "minimum": 3, "maxItems": 3}, {}),
        (
            {"type": "array", "items": TEXT, "minItems": 1, "maxItems": 3, "minimum": 1},
            {"max_length": "3", "min_length": "1"},
        ),
        ({"type": "array", "prefixItems": [NUMBER] * 3}, {"max_length": "3", "min_length": "3"}),
        (optional({**INTEGER, "minimum": 2}), {"ge": "2"}),
        ({"anyOf": [{**INTEGER, "minimum": 2}, TEXT]}, {}),
    ],
)
def test_bounds_follow_the_type(specs: Specs, schema: Json, bounds: dict[str, str]) -> None:
    found = arguments(planned(specs, schema), "value")
    assert {key: value for key, value in found.items() if key != "default"} == bounds


def test_people_settle_what_fal_leaves_open(specs: Specs) -> None:
    spec = {"type": "integer", "minimum": 1, "maximum": 9, "default": 3, "hidden": True, "description": 'The "size".'}
    node = planned(specs, optional(NUMBER), spec=spec)
    assert annotations(node) == {"value": "int | None"}
    assert arguments(node, "value") == {
        "default": "3", "ge": "1", "le": "9", "json_schema_extra": '{"expose": "none"}', "description": '"The \\"size\\"."',
    }  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "media", "annotation"),
    [
        (TEXT, "video", "VideoRef"),
        (ref("Image"), "image", "ImageRef"),
        ({"type": "array", "items": TEXT}, "audio", "list[AudioRef]"),
        ({**TEXT, "_fal_ui_field": "image"}, "none", "str | None"),
        (INTEGER, "image", "int | None"),
    ],
)
def test_people_settle_the_medium(specs: Specs, schema: Json, media: str, annotation: str) -> None:
    assert annotations(planned(specs, schema, spec={"media": media})) == {"value": annotation}


def test_the_glossary_and_the_module_speak_of_every_endpoint(specs: Specs) -> None:
    specs.add({"steps": INTEGER, "scale": NUMBER})
    specs.glossary |= {"steps": {"description": "Everywhere."}, "scale": {"description": "Everywhere."}}
    specs.modules["text_to_image"] = {"fields": {"scale": {"description": "Here."}}}
    node = specs.node()
    assert [arguments(node, name)["description"] for name in ("steps", "scale")] == ['"Everywhere."', '"Here."']


def test_a_file_object_is_sent_as_one(specs: Specs) -> None:
    node = specs.add({"image": ref("Image"), "mask_url": TEXT}, schemas=SCHEMAS).node()
    assert [(field.name, field.file_object) for field in node.fields] == [("image", True), ("mask", False)]
    assert ("_file_objects", '("image",)') in [(str(name), str(value)) for name, _, value in node.declarations]


@pytest.mark.parametrize(
    ("schema", "required", "found"),
    [
        (INTEGER, False, {"default": "-1", "ge": "-1"}),
        (optional({**INTEGER, "maximum": 9}), False, {"default": "-1", "ge": "-1", "le": "9"}),
        ({**INTEGER, "default": 42, "minimum": 0}, False, {"default": "42", "ge": "-1"}),
        (INTEGER, True, {"default": "None"}),
        (TEXT, False, {"default": "None"}),
        ({"enum": [1, 2]}, False, {"default": "None"}),
    ],
)
def test_a_seed_of_minus_one_means_leave_it_out(
    specs: Specs, schema: Json, required: bool, found: dict[str, str]
) -> None:
    node = planned(specs, schema, "seed", required=required)
    assert arguments(node, "seed") == found
    assert (annotations(node)["seed"] == "int") is ("ge" in found)


def test_the_switch_for_data_uris_is_no_field_but_a_choice_of_that_name_is(specs: Specs) -> None:
    specs.add({"sync_mode": {"type": "boolean"}, "prompt": TEXT})
    specs.add({"sync_mode": {"enum": ["loop", "cut"]}}, endpoint="fal-ai/lips")
    assert annotations(specs.node()) == {"prompt": "str | None"}
    assert annotations(specs.node("fal-ai/lips")) == {"sync_mode": "SyncMode | None"}


@pytest.mark.parametrize(
    ("parameter", "name"),
    [
        ("class", "class_"),
        ("validate", "validate_"),
        ("model_config", "model_config_"),
        ("model_name", "model_name"),
        ("list", "list_"),
        ("endpoint", "endpoint_"),
        ("Field", "Field_"),
        ("2nd image", "field_2nd_image"),
        ("_private", "private"),
        ("café", "cafe"),
        ("名前", "field"),
        ("a-b.c", "a_b_c"),
        ("Prompt", "Prompt"),
        ("x" * 300, "x" * 100),
        ("__dunder__", "dunder"),
        ("await", "await_"),
    ],
)
def test_a_parameter_becomes_a_name_that_python_and_nodetool_accept(specs: Specs, parameter: str, name: str) -> None:
    node = planned(specs, INTEGER, parameter)
    assert list(annotations(node)) == [name]
    alias = arguments(node, name).get("serialization_alias")
    assert alias is None if name == parameter else ast.literal_eval(alias or "") == parameter


def test_a_file_loses_its_url_and_people_choose_other_names(specs: Specs) -> None:
    inputs = {"image_url": TEXT, "mask_url": TEXT, "video_urls": {"type": "array", "items": TEXT}}
    specs.add(inputs, spec={"fields": {"mask_url": {"name": "matte"}}})
    assert annotations(specs.node()) == {"image": "ImageRef", "matte": "ImageRef", "videos": "list[VideoRef]"}


@pytest.mark.parametrize("name", ["class", "no name", "_private", "endpoint", "Field", ""])
def test_a_chosen_name_that_cannot_be_is_told(specs: Specs, name: str) -> None:
    specs.add({"value": INTEGER}, spec={"fields": {"value": {"name": name}}})
    (found,) = specs.problems()
    assert found.startswith(f"specs/text_to_image/thing.toml: fields.value.name: {name!r} cannot name a field")


def test_two_parameters_that_become_one_name_are_told_with_both_places(specs: Specs) -> None:
    specs.add({"a-b": INTEGER, "a b": INTEGER, "a_b_2": INTEGER})
    assert specs.problems() == [
        'specs/text_to_image/thing.toml: fields.a b: `a b` and `a-b` both become a_b (name one: name = "a_b_3")'
    ]


def test_a_parameter_named_like_a_class_it_uses_is_told_or_gets_another_class(specs: Specs) -> None:
    node = planned(specs, {"enum": ["a"]}, "Mode")
    assert annotations(node) == {"Mode": "ModeChoice | None"}
    specs.add({"x": ref("Pair"), "Pair": INTEGER}, schemas=SCHEMAS, endpoint="fal-ai/other")
    assert specs.problems() == [
        'specs/text_to_image/other.toml: fields.Pair: Pair hides a class of that name (name the field: name = "pair")'
    ]


def test_spec_keys_of_parameters_that_fal_does_not_take_are_told(specs: Specs) -> None:
    spec = {
        "fields": {"promt": {"description": "x"}},
        "enums": {"zzz": {"name": "Z"}},
        "structures": {"Par": {"name": "P"}},
        "basic_fields": ["prompt", "qqq"],
    }
    specs.add({"prompt": TEXT, "x": ref("Pair")}, schemas=SCHEMAS, spec=spec)
    file = "specs/text_to_image/thing.toml"
    gone = "(remove it, or run `python -m generator sync`)"
    assert specs.problems() == [
        f"{file}: basic_fields: fal has no `qqq` here {gone}",
        f"{file}: enums.zzz: fal has no `zzz` here {gone}",
        f"{file}: fields.promt: fal has no `promt` here (nearest: prompt)",
        f"{file}: structures.Par: fal has no `Par` here (nearest: Pair)",
    ]


def test_an_endpoint_without_an_input_shape_takes_anything(specs: Specs) -> None:
    node = specs.add(None, None).node()
    assert annotations(node) == {"arguments": "dict[str, Any]"}
    assert node.fields[0].parameter == ""


def test_hand_written_inputs_stand_where_fal_publishes_none(specs: Specs) -> None:
    written = {"prompt": {"type": "string", "required": True}, "image_url": {"type": "string", "media": "image"}}
    outputs = {"video": {"type": "string", "media": "video"}}
    node = specs.add(None, None, spec={"inputs": written, "outputs": outputs}).node()
    assert annotations(node) == {"prompt": "str", "image": "ImageRef"}
    assert "were written by hand" in node.docstring
    assert [slot.annotation for slot in node.slots] == ["VideoRef"]
    specs.add({"prompt": TEXT}, spec={"inputs": written}, endpoint="fal-ai/other")
    assert specs.problems() == [
        "specs/text_to_image/other.toml: inputs: fal publishes the input shape of this endpoint (remove the hand-written inputs)"
    ]


def test_a_hand_written_parameter_may_be_anything(specs: Specs) -> None:
    node = specs.add(None, None, spec={"inputs": {"x": {"anyOf": [{"type": "null"}]}}}).node()
    assert annotations(node) == {"x": "Any | None"}


def test_members_of_an_enum_may_have_names_that_people_chose(specs: Specs) -> None:
    specs.add(
        {"value": {"enum": ["1:1", "a"]}}, spec={"enums": {"value": {"name": "Form", "members": {"1:1": "SQUARE"}}}}
    )
    assert members(specs.node(), "Form") == {"SQUARE": "1:1", "A": "a"}
