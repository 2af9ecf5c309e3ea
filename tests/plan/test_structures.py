"""Structured parameters: one class for one shape, whatever refers to it and however it refers to itself."""

from __future__ import annotations

from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, annotations, arguments, members, optional, ref, shape

INTEGER: Json = {"type": "integer"}
OTHER = "fal-ai/other"
FILE = "specs/text_to_image/thing"


def test_a_structure_has_typed_fields_like_a_node(specs: Specs) -> None:
    lora = shape(
        {
            "path": TEXT,
            "scale": {"type": "number", "default": 1, "minimum": 0, "maximum": 4},
            "mode": {"enum": ["a", "b"], "default": "a"},
            "type": TEXT,
            "mask_url": TEXT,
            "image": ref("Image"),
        },
        ["path"],
    )
    specs.add({"lora": ref("Lora")}, schemas={"Lora": lora, "Image": IMAGE_FILE})
    specs.glossary["path"] = {"description": "Where it is.", "name": "ignored", "default": "ignored", "hidden": True}
    planned = specs.structure("Lora")
    assert annotations(planned) == {
        "path": "str", "mask": "ImageRef", "image": "ImageRef", "scale": "float", "mode": "Mode", "type_": "str | None",
    }  # fmt: skip
    assert arguments(planned, "path") == {"default": '""', "description": '"Where it is."'}
    assert arguments(planned, "scale") == {"default": "1.0", "ge": "0", "le": "4"}
    assert arguments(planned, "mask") == {"default": "ImageRef()", "serialization_alias": '"mask_url"'}
    assert members(planned, "Mode") == {"A": "a", "B": "b"}
    assert planned.type_name == '"fal.Lora"'
    assert planned.required == '("path",)'


def test_equal_shapes_share_one_class_in_any_order_of_members(specs: Specs) -> None:
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT, "y": INTEGER})})
    specs.add({"b": optional(ref("Lora"))}, endpoint=OTHER, schemas={"Lora": shape({"y": INTEGER, "x": TEXT})})
    plan = specs.plan()
    assert [planned.name for planned in plan.shared.structures] == ["Lora"]
    assert [annotations(node) for node in plan.nodes] == [{"b": "Lora | None"}, {"a": "Lora | None"}]


def test_a_shape_that_nothing_takes_has_no_class(specs: Specs) -> None:
    specs.add({}, {"value": ref("Result")}, schemas={"Result": shape({"x": TEXT})})
    assert specs.plan().shared.structures == ()


def test_two_shapes_of_one_name_are_told_and_a_spec_names_one(specs: Specs) -> None:
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT})})
    specs.add({"b": ref("Lora")}, endpoint=OTHER, schemas={"Lora": shape({"x": INTEGER})})
    assert specs.problems() == [
        f"{FILE}.toml: structures.Lora: Lora has another shape than in specs/text_to_image/other.toml "
        '(give it a name: [structures.Lora] name = "ThingLora")'
    ]
    specs.specs[ENDPOINT]["structures"] = {"Lora": {"name": "ThingLora"}}
    assert annotations(specs.node()) == {"a": "ThingLora | None"}


def test_shapes_differ_by_what_they_reach(specs: Specs) -> None:
    outer = shape({"inner": ref("Inner")})
    specs.add({"a": ref("Outer")}, schemas={"Outer": outer, "Inner": shape({"x": TEXT})})
    specs.add({"b": ref("Outer")}, endpoint=OTHER, schemas={"Outer": outer, "Inner": shape({"y": TEXT})})
    assert [line.split(": ")[1] for line in specs.problems()] == ["structures.Outer"]


def test_a_long_chain_of_shapes_is_planned_in_no_time(specs: Specs) -> None:
    schemas = {f"S{n}": shape({"a": ref(f"S{n + 1}"), "b": ref(f"S{n + 1}")}) for n in range(40)} | {
        "S40": shape({"x": TEXT})
    }
    specs.add({"value": ref("S0")}, schemas=schemas)
    assert len(specs.plan().shared.structures) == 41


def test_names_that_mean_something_else_get_a_suffix(specs: Specs) -> None:
    specs.add({"a": ref("Field"), "b": ref("2nd-shape"), "c": ref("Foo[Bar]")},
              schemas={name: shape({"x": TEXT}) for name in ("Field", "2nd-shape", "Foo[Bar]")})  # fmt: skip
    assert annotations(specs.node()) == {"a": "FieldInput | None", "b": "Value2ndShape | None", "c": "FooBar | None"}


def test_exact_sizes_are_nodetools_own_and_other_sizes_are_structures(specs: Specs) -> None:
    size = {"width": INTEGER, "height": INTEGER}
    specs.add({"image_size": ref("ImageSize")}, schemas={"ImageSize": shape(size)})
    specs.add({"size": ref("ImageSize")}, endpoint=OTHER, schemas={"ImageSize": shape({**size, "unit": TEXT})})
    plan = specs.plan()
    assert annotations(plan.endpoints[ENDPOINT]) == {"image_size": "ImageSize | None"}
    assert annotations(plan.endpoints[OTHER]) == {"size": "ImageSizeInput | None"}


# Recursion ---------------------------------------------------------------------------------------------------


def test_a_shape_that_holds_itself_refers_to_its_own_class(specs: Specs) -> None:
    tree = shape({"next": optional(ref("Tree")), "children": {"type": "array", "items": ref("Tree")}, "label": TEXT})
    specs.add({"tree": ref("Tree")}, schemas={"Tree": tree})
    assert annotations(specs.structure("Tree")) == {
        "next": '"Tree | None"', "children": '"list[Tree]"', "label": "str | None",
    }  # fmt: skip


def test_shapes_that_hold_each_other_are_planned_once(specs: Specs) -> None:
    schemas = {
        "A": shape({"b": ref("B")}),
        "B": shape({"c": ref("C")}),
        "C": shape({"a": ref("A"), "m": {"enum": ["x"]}}),
    }
    specs.add({"value": ref("B")}, schemas=schemas)
    assert [planned.name for planned in specs.plan().shared.structures] == ["A", "B", "C"]


def test_a_mapping_that_holds_itself_can_hold_anything(specs: Specs) -> None:
    own = {"type": "object", "additionalProperties": ref("Json")}
    schemas = {
        "Json": own,
        "Left": {"type": "object", "additionalProperties": ref("Right")},
        "Right": {"type": "object", "additionalProperties": ref("Left")},
        "Outer": {"type": "object", "additionalProperties": ref("Json")},
        "Flat": {"type": "object", "additionalProperties": ref("Leaf")},
        "Leaf": shape({"x": TEXT}),
    }
    specs.add({"own": ref("Json"), "left": ref("Left"), "outer": ref("Outer"), "flat": ref("Flat")}, schemas=schemas)
    assert annotations(specs.node()) == {
        "own": "dict[str, Any]",
        "left": "dict[str, Any]",
        "outer": "dict[str, dict[str, Any]]",
        "flat": "dict[str, Leaf]",
    }


def test_a_default_that_holds_its_own_shape_is_told(specs: Specs) -> None:
    specs.add({"tree": ref("Tree")}, schemas={"Tree": shape({"next": ref("Tree", default={})})})
    assert specs.problems() == [
        f"{FILE}.json: fields.next.default: the default of Tree holds Tree itself (set `default` in the spec)"
    ]


# Clashes -----------------------------------------------------------------------------------------------------


def test_enums_in_a_structure_never_share_a_name(specs: Specs) -> None:
    taken = shape(
        {
            "mode": {"anyOf": [{"enum": ["a"]}, {"enum": [1]}]},
            "part": {"enum": ["x"]},
            "Mood": {"enum": ["y"]},
            "p": ref("Part"),
        }
    )
    specs.add({"value": ref("Taken")}, schemas={"Taken": taken, "Part": shape({"x": TEXT})})
    assert annotations(specs.structure("Taken")) == {
        "mode": "Mode | ModeChoice | None", "part": "PartChoice | None", "Mood": "MoodChoice | None", "p": '"Part | None"',
    }  # fmt: skip


def test_shared_enums_reach_into_structures(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"speed": {"enum": ["slow", "fast"], "default": "slow"}})})
    assert arguments(specs.structure("Pair"), "speed") == {"default": "Speed.SLOW"}


def test_members_that_become_one_name_are_told_with_both_places(specs: Specs) -> None:
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"a-b": TEXT, "a b": TEXT})})
    assert specs.problems() == [
        'structure Pair: members.a b: `a b` and `a-b` both become a_b (name one: name = "a_b_2")'
    ]


def test_a_member_named_like_a_class_is_told(specs: Specs) -> None:
    specs.add(
        {"value": ref("Pair")}, schemas={"Pair": shape({"Other": TEXT, "o": ref("Other")}), "Other": shape({"x": TEXT})}
    )
    assert specs.problems() == [
        "structure Pair: members.Other: Other hides a class of that name (report the shape to fal)"
    ]


def test_a_member_that_cannot_be_planned_is_told_with_the_contract(specs: Specs) -> None:
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"bad": {"enum": [["a"]]}, "good": TEXT})})
    (found,) = specs.problems()
    assert found.startswith(f"{FILE}.json: fields.bad: enum values must be text, numbers or booleans")
