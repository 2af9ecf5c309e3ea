"""What becomes of one parameter: annotation, default, bounds, name."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.authoring.prune import prune
from generator.plan.build import build_plan
from generator.plan.model import NodePlan
from generator.problems import Kind
from generator.specs.project import load_project
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, annotations, arguments, members, optional, ref, shape

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
        (optional(TEXT, default="x"), "str | None", '"x"'),
        (optional(INTEGER, default=0), "int | None", "0"),
        ({**TEXT, "default": ""}, "str", '""'),
        ({"type": "boolean", "default": False}, "bool", "False"),
        ({**NUMBER, "default": 1}, "float", "1.0"),
        ({**INTEGER, "default": 2.0}, "int", "2"),
        ({"enum": ["a", "b"], "default": "b"}, "Value", "Value.B"),
        ({"enum": ["129", "85"], "default": 129}, "Value", "Value.VALUE_129"),
        ({"enum": [4, 8], "default": "8"}, "Value", "Value.VALUE_8"),
        ({**TEXT, "pattern": "^[a-z]$", "default": "b"}, "str", '"b"'),
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
    first = node.declarations[0]
    assert (first.name, first.value) == ("_required", '("value",)')


@pytest.mark.parametrize(
    ("schema", "place", "told"),
    [
        ({"enum": ["a"], "default": "z"}, "", "'z' is not one of 'a'"),
        ({"enum": [1, 2], "default": True}, "", "True is not one of 1, 2"),
        ({**INTEGER, "default": "three"}, "", "'three' is not an integer"),
        ({**INTEGER, "default": True}, "", "True is not an integer"),
        ({**TEXT, "default": 3}, "", "3 is not a string"),
        ({**INTEGER, "minimum": 3, "default": 2}, "", "2 breaks ge=3"),
        ({**NUMBER, "exclusiveMaximum": 3, "default": 3}, "", "3 breaks lt=3"),
        ({**TEXT, "maxLength": 2, "default": "abc"}, "", "'abc' breaks max_length=2"),
        ({**INTEGER, "multipleOf": 8, "default": 12}, "", "12 breaks multiple_of=8"),
        ({**NUMBER, "multipleOf": 0.1, "default": 0.35}, "", "0.35 breaks multiple_of=0.1"),
        ({"type": "array", "items": {**INTEGER, "maximum": 3}, "default": [1, 9]}, "[1]", "9 breaks le=3"),
        (
            {
                "anyOf": [
                    {"type": "array", "items": {"type": "array", "items": {**INTEGER, "maximum": 3}}},
                    {"type": "null"},
                ],
                "default": [[1], [2, 9]],
            },
            "[1][1]",
            "9 breaks le=3",
        ),
        ({**TEXT, "pattern": "^[0-9]{3}$", "default": "ab"}, "", "'ab' does not match the pattern '^[0-9]{3}$'"),
        ({"enum": [1, 2], "default": 1.5}, "", "1.5 is not one of 1, 2"),
        ({"enum": ["1", "2"], "default": True}, "", "True is not one of '1', '2'"),
        ({"type": "array", "items": TEXT, "minItems": 2, "default": ["a"]}, "", "['a'] breaks min_length=2"),
        ({"type": "array", "items": TEXT, "default": "a"}, "", "'a' is not a list"),
        ({"type": "array", "items": INTEGER, "default": [1, "a"]}, "[1]", "'a' is not an integer"),
        ({"type": "array", "items": {"enum": ["a"]}, "default": ["z"]}, "[0]", "'z' is not one of 'a'"),
        ({"type": "object", "default": 3}, "", "3 is not a JSON object"),
        ({"type": "object", "additionalProperties": INTEGER, "default": {"k": "a"}}, ".k", "'a' is not an integer"),
        ({"anyOf": [TEXT, {"type": "array"}], "default": 3}, "", "3 fits none of str, list[Any]"),
        ({"anyOf": [ref("ImageSize"), ref("Mode")], "default": "other"}, "", "'other' fits none of Value, ImageSize"),
        (
            ref("ImageSize", default={"width": 8.5, "height": 9}),
            "",
            "{'width': 8.5, 'height': 9} is not a width and a height in pixels",
        ),
        (ref("Pair", default={"ghost": 1}), "", "unknown members of Pair: 'ghost'"),
        (ref("Pair", default={"a": "x", "b": "y"}), ".b", "'y' is not an integer"),
        ({"anyOf": [ref("Pair"), TEXT], "default": {"ghost": 1}}, "", "{'ghost': 1} fits none of Pair, str"),
        ({"anyOf": [ref("Pair"), TEXT], "default": {"a": 1}}, ".a", "1 is not a string"),
        (
            {"type": "array", "items": ref("Pair"), "default": ["a"]},
            "[0]",
            "'a' is not a JSON object with members of Pair",
        ),
    ],
)
def test_a_default_that_fal_would_refuse_is_left_out_and_told(
    specs: Specs, schema: Json, place: str, told: str
) -> None:
    plan, problems = specs.add({"value": schema}, schemas=SCHEMAS).survey()
    assert [(problem.kind, str(problem)) for problem in problems] == [
        (
            Kind.NOTE,
            f"specs/text_to_image/thing.toml: fields.value.default{place}: {told} "
            "(left out, since fal would refuse it; set `default` in the spec to give one)",
        )
    ]
    assert arguments(plan.endpoints[ENDPOINT], "value")["default"] in ("None", "[]", "{}")


def test_a_default_beyond_any_float_is_left_out(specs: Specs) -> None:
    specs.add({"value": NUMBER})
    specs.contracts[ENDPOINT]["input"]["properties"]["value"]["default"] = 10**400
    plan, (problem,) = specs.survey()
    assert (problem.kind, problem.key) == (Kind.NOTE, "fields.value.default")
    assert arguments(plan.endpoints[ENDPOINT], "value")["default"] == "None"


def test_a_default_of_peoples_that_does_not_fit_stops_that_node(specs: Specs) -> None:
    specs.add({"value": INTEGER}, spec={"fields": {"value": {"default": "three"}}}).add({}, endpoint="fal-ai/other")
    plan, problems = specs.survey()
    assert [(problem.kind, problem.key) for problem in problems] == [(Kind.FAULT, "fields.value.default")]
    assert plan.failed == {("text_to_image", "thing")}


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({**INTEGER, "maximum": 10**400, "minimum": -(10**400)}, {}),
        ({**NUMBER, "maximum": 10**400}, {}),
        ({**INTEGER, "multipleOf": 0.5}, {}),
        ({**INTEGER, "multipleOf": 1.5}, {"multiple_of": "3"}),
        ({**INTEGER, "multipleOf": 0}, {}),
        ({**INTEGER, "minimum": True, "maximum": "9"}, {}),
        ({**TEXT, "maxLength": 2**64, "minLength": 1.0}, {"min_length": "1"}),
        ({**TEXT, "minLength": -1}, {}),
        ({"type": "array", "items": TEXT, "maxItems": 2.5}, {}),
        ({**TEXT, "pattern": "("}, {}),
    ],
)
def test_a_limit_that_no_value_can_have_is_left_out(specs: Specs, schema: Json, bounds: dict[str, str]) -> None:
    specs.add({"value": {}})
    specs.contracts[ENDPOINT]["input"]["properties"]["value"] = schema
    found = arguments(specs.node(), "value")
    assert {key: value for key, value in found.items() if key != "default"} == bounds


@pytest.mark.parametrize("values", [[["a"]], [{"a": 1}]])
def test_choices_that_are_no_single_values_are_told(specs: Specs, values: list[Any]) -> None:
    specs.add({"value": {"enum": values}})
    (found,) = specs.problems()
    assert "fields.value: enum values must be strings, numbers or booleans" in found


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({**INTEGER, "minimum": 1, "maximum": 4}, {"ge": "1", "le": "4"}),
        ({**INTEGER, "minimum": 1.0, "multipleOf": 8.0}, {"ge": "1", "multiple_of": "8"}),
        ({**INTEGER, "minimum": 0.5, "maximum": 3.5}, {"ge": "1", "le": "3"}),
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


@pytest.mark.parametrize(("low", "high"), [(0, 10), (0.5, 9.5)])
def test_what_people_write_of_integers_is_rounded_inwards(specs: Specs, low: float, high: float) -> None:
    """Contracts hold whole bounds; specs may hold others."""
    written = {**INTEGER, "exclusiveMinimum": low, "exclusiveMaximum": high}
    node = specs.add(None, None, spec={"inputs": {"value": written}}).node()
    assert (arguments(node, "value")["ge"], arguments(node, "value")["le"]) == ("1", "9")


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
    assert ("_file_objects", '("image",)') in [(item.name, item.value) for item in node.declarations]


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


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        (["image_url", "image"], ["image", "image_2"]),
        (["image", "image_url"], ["image", "image_url"]),
        (["a-b", "a b", "a_b_2"], ["a_b", "a_b_3", "a_b_2"]),
        (["boxes", "boxes-url", "boxes_url"], ["boxes", "boxes_url", "boxes_url_2"]),
    ],
)
def test_of_two_parameters_that_want_one_name_the_second_keeps_fals_or_gets_a_number(
    specs: Specs, parameters: list[str], names: list[str]
) -> None:
    schemas: dict[str, Json] = {name: TEXT if "image" in name else INTEGER for name in parameters}
    plan, problems = specs.add(schemas, order=parameters).survey()
    assert list(annotations(plan.endpoints[ENDPOINT])) == names
    assert [problem.kind for problem in problems] == [Kind.NOTE]
    settled = dict(zip(parameters, names, strict=True))
    specs.specs[ENDPOINT]["fields"] = {name: {"name": settled[name]} for name in parameters}
    assert sorted(annotations(specs.node())) == sorted(names)


def test_two_names_that_people_chose_alike_are_a_clash(specs: Specs) -> None:
    specs.add({"a": INTEGER, "b": INTEGER}, spec={"fields": {"a": {"name": "c"}, "b": {"name": "c"}}})
    assert specs.problems() == [
        'specs/text_to_image/thing.toml: fields.b: `b` and `a` both become c (name one: name = "c_2")'
    ]


def test_a_parameter_named_like_a_class_it_uses_gets_another_name_or_class(specs: Specs) -> None:
    node = planned(specs, {"enum": ["a"]}, "Mode")
    assert annotations(node) == {"Mode": "ModeChoice | None"}
    specs.add({"x": ref("Pair"), "Pair": INTEGER}, schemas=SCHEMAS, endpoint="fal-ai/other")
    assert annotations(specs.node("fal-ai/other")) == {"x": "Pair | None", "Pair_": "int | None"}


def test_a_parameter_named_like_a_shared_enum_is_a_clash(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    specs.add({"x": {"enum": ["fast", "slow"]}, "Speed": INTEGER})
    assert specs.problems() == [
        'specs/text_to_image/thing.toml: fields.Speed: Speed hides a class of that name (name the field: name = "speed")'
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
    gone = "(remove it with `python -m generator specs prune`)"
    assert {problem.kind for problem in specs.survey()[1]} == {Kind.STALE}
    assert build_plan(load_project(specs.root)).failed == frozenset()
    assert specs.problems() == [
        f"{file}: basic_fields: fal has no `qqq` here {gone}",
        f"{file}: enums.zzz: fal has no `zzz` here {gone}",
        f"{file}: fields.promt: fal has no `promt` here (nearest: prompt)",
        f"{file}: structures.Par: fal has no `Par` here (nearest: Pair)",
    ]


def test_keys_without_any_published_parameter_are_not_said_to_be_for_prune(specs: Specs) -> None:
    specs.add(None, None, spec={"fields": {"prompt": {"description": "x"}}, "basic_fields": ["prompt"]})
    told = "(fal publishes no parameters here now: keep it until it does, or remove it by hand)"
    file = "specs/text_to_image/thing.toml"
    assert specs.problems() == [
        f"{file}: basic_fields: fal has no `prompt` here {told}",
        f"{file}: fields.prompt: fal has no `prompt` here {told}",
    ]
    path = specs.root / "text_to_image/thing.toml"
    assert prune(specs.root, path) == (None, [])


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
