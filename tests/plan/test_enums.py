"""Enum classes: nested in their node, shared by value set, and every clash of their names."""

from __future__ import annotations

from typing import Any

import pytest

from generator.problems import Kind
from tests.cases import ENDPOINT, TEXT, Json, Specs, annotations, arguments, members, ref, shape

FILE = "specs/text_to_image/thing.toml"


def choice(*values: Any, **more: Any) -> Json:
    return {"enum": list(values), **more}


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("fast", "FAST"),
        ("16:9", "RATIO_16_9"),
        ("1.85:1", "RATIO_1_85_1"),
        ("720p", "SIZE_720P"),
        (5, "SIZE_5"),
        (-1, "SIZE_MINUS_1"),
        (5.0, "SIZE_5_0"),
        (True, "TRUE"),
        ("", "EMPTY"),
        ("+", "PLUS"),
        ("a & b", "A_AND_B"),
        ("50%", "SIZE_50_PERCENT"),
        ("_", "LOW_LINE"),
        ("né", "NE"),
        ("日", "CJK_UNIFIED_IDEOGRAPH_65E5"),
        ("\ue000", "UE000"),
        # Letters of Unicode 15 and 16, which some of the supported Pythons know and others do not.
        ("\U0001df25", "U1DF25"),
        ("\U0001ccd6", "U1CCD6"),
        ("None", "NONE"),
        ("x" * 300, "X" * 100),
    ],
)
def test_a_value_becomes_a_members_name(specs: Specs, value: Any, name: str) -> None:
    assert members(specs.add({"size": choice(value)}).node(), "Size") == {name: value}


def test_a_parameter_of_digits_alone_still_names_members(specs: Specs) -> None:
    node = specs.add({"2": choice(3), "3": choice("3")}).node()
    assert [list(members(node, str(planned.name))) for planned in node.enums] == [["VALUE"], ["VALUE"]]


@pytest.mark.parametrize(
    ("values", "bases"),
    [
        (["a", "b"], "str, Enum"),
        ([1, 2], "int, Enum"),
        ([1.0, 2.0], "float, Enum"),
        ([True, False], "Enum"),
        (["auto", 1], "Enum"),
    ],
)
def test_an_enum_is_of_the_type_of_its_values(specs: Specs, values: list[Any], bases: str) -> None:
    (planned,) = specs.add({"value": {"enum": values}}).node().enums
    assert planned.bases == bases
    assert list(members(specs.node(), "Value").values()) == values


def test_broken_numbers_are_no_choice_that_nodetool_can_show(specs: Specs) -> None:
    node = specs.add(
        {
            "a": choice(0.5, 1.5, default=0.5),
            "b": choice("auto", 0.5),
            "c": choice(1, 2.5, default=1),
            "d": choice(1e300),
        }
    ).node()
    assert annotations(node) == {"a": "float", "b": "str | float | None", "c": "int | float", "d": "float | None"}
    assert node.enums == ()


def test_a_repeated_value_is_one_member(specs: Specs) -> None:
    assert members(specs.add({"value": choice("a", "b", "a")}).node(), "Value") == {"A": "a", "B": "b"}


@pytest.mark.parametrize(
    ("parameter", "name"),
    [("aspect_ratio", "AspectRatio"), ("2d", "Value2d"), ("any", "AnyChoice"), ("field", "FieldChoice"), ("", "Value")],
)
def test_a_nested_enum_is_named_after_its_parameter(specs: Specs, parameter: str, name: str) -> None:
    assert [planned.name for planned in specs.add({parameter: choice("a")}).node().enums] == [name]


def test_enums_that_would_share_a_name_are_told_apart(specs: Specs) -> None:
    branches = [choice("a"), choice(1), choice(0.0), {"type": "array", "items": choice("b")}]
    node = specs.add({"mode": {"anyOf": branches, "default": 1}}).node()
    assert annotations(node) == {"mode": "Mode | ModeChoice | ModeChoice2 | list[ModeChoice3]"}
    assert arguments(node, "mode")["default"] == "ModeChoice.MODE_1"


def test_an_enum_does_not_take_the_name_of_a_structure(specs: Specs) -> None:
    node = specs.add({"lora": choice("a"), "x": ref("Lora")}, schemas={"Lora": shape({"a": TEXT})}).node()
    assert annotations(node) == {"lora": "LoraChoice | None", "x": "Lora | None"}


def test_of_two_values_that_become_one_name_the_second_gets_a_number(specs: Specs) -> None:
    specs.add({"mode": choice("a-b", "a b")})
    plan, problems = specs.survey()
    assert members(plan.endpoints[ENDPOINT], "Mode") == {"A_B": "a-b", "A_B_2": "a b"}
    assert [(problem.kind, str(problem)) for problem in problems] == [
        (
            Kind.NOTE,
            f"{FILE}: enums.mode.members: 'a-b' and 'a b' both become A_B; this one is A_B_2 "
            '(settle it in the spec: members = { "a b" = "A_B_2" })',
        )
    ]


@pytest.mark.parametrize("name", ["lower", "1ST", "CLASS-A", "", "_X"])
def test_a_chosen_member_name_that_cannot_be_is_told(specs: Specs, name: str) -> None:
    specs.add({"mode": choice("a")}, spec={"enums": {"mode": {"members": {"a": name}}}})
    expected = f"{FILE}: enums.mode.members: {name!r} cannot name a member (use capitals, digits and underscores)"
    assert specs.problems() == [expected]


@pytest.mark.parametrize(("value", "hint"), [("c", "values: fast, slow"), ("fats", "nearest: fast")])
def test_a_member_for_a_value_that_fal_does_not_have_is_told(specs: Specs, value: str, hint: str) -> None:
    specs.add({"mode": choice("fast", "slow")}, spec={"enums": {"mode": {"members": {value: "X"}}}})
    assert specs.problems() == [f"{FILE}: enums.mode.members: {value!r} is not a value of `mode` ({hint})"]


@pytest.mark.parametrize("name", ["Field", "not a name", "class", "Lora"])
def test_a_chosen_class_name_that_cannot_be_is_told(specs: Specs, name: str) -> None:
    spec = {"enums": {"mode": {"name": name}}}
    specs.add({"mode": choice("a"), "x": ref("Lora")}, schemas={"Lora": shape({"a": TEXT})}, spec=spec)
    expected = f"{FILE}: enums.mode.name: {name!r} cannot name this class (choose another name in camel case)"
    assert specs.problems() == [expected]


# Shared ------------------------------------------------------------------------------------------------------


def test_equal_values_share_the_declared_class_in_any_order(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["slow", "fast"], "members": {"fast": "QUICK"}}
    specs.add(
        {"mode": choice("fast", "slow", default="fast"), "modes": {"type": "array", "items": choice("slow", "fast")}}
    )
    node = specs.node()
    assert annotations(node) == {"mode": "Speed", "modes": "list[Speed]"}
    assert arguments(node, "mode")["default"] == "Speed.QUICK"
    assert node.enums == ()
    (shared,) = specs.plan().shared.enums
    assert [member.name for member in shared.members] == ["SLOW", "QUICK"]


def test_values_of_another_type_are_another_set(specs: Specs) -> None:
    specs.enums |= {"Whole": {"values": [1, 2]}, "Words": {"values": ["1", "2"]}}
    node = specs.add({"a": choice(1, 2), "b": choice("1", "2"), "c": choice(1.0, 2.0)}).node()
    assert annotations(node) == {"a": "Whole | None", "b": "Words | None", "c": "C | None"}


@pytest.mark.parametrize("spec", [{"name": "Own"}, {"members": {"fast": "QUICK"}}])
def test_an_endpoint_may_keep_its_own_enum(specs: Specs, spec: Json) -> None:
    specs.enums["Speed"] = {"values": ["slow", "fast"]}
    specs.add({"mode": choice("fast", "slow")}, spec={"enums": {"mode": spec}})
    assert [planned.name for planned in specs.node().enums] == [spec.get("name", "Mode")]


def test_a_module_may_choose_for_all_its_endpoints(specs: Specs) -> None:
    specs.enums |= {"Speed": {"values": ["slow", "fast"]}}
    specs.modules["text_to_image"] = {"enums": {"mode": {"shared": "Speed"}, "other": {"name": "Chosen"}}}
    node = specs.add({"mode": choice("fast", "slow"), "other": choice("a")}).node()
    assert annotations(node) == {"mode": "Speed | None", "other": "Chosen | None"}


def test_an_enum_that_hides_a_shared_one_is_told(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["slow", "fast"]}
    specs.add({"mode": choice("slow", "fast"), "speed": choice("x")})
    expected = f'{FILE}: enums.Speed: Speed hides a class of that name (name the enum: name = "SpeedChoice")'
    assert specs.problems() == [expected]


def test_a_shared_enum_that_does_not_fit_is_told(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["slow", "fast"]}
    specs.add(
        {"a": choice("x"), "b": choice("x")}, spec={"enums": {"a": {"shared": "Speed"}, "b": {"shared": "Spede"}}}
    )
    assert specs.problems() == [
        f"{FILE}: enums.a.shared: Speed has other values than fal's ['x'] "
        "(give this endpoint its own enum, or fix specs/enums.toml)",
        f"{FILE}: enums.b.shared: Spede is not declared (declare it in specs/enums.toml)",
    ]


def test_declared_enums_that_cannot_be_are_told(specs: Specs) -> None:
    specs.enums |= {
        "Speed": {"values": ["a"]},
        "Again": {"values": ["a"]},
        "ImageRef": {"values": [1]},
        "no-name": {"values": [2]},
    }
    specs.enums["Lora"] = {"values": ["z"]}
    specs.add({"a": choice("a"), "x": ref("Lora"), "z": choice("z")}, schemas={"Lora": shape({"b": TEXT})})
    hint = "cannot name a class (choose a name in camel case)"
    assert [line for line in specs.problems() if line.startswith("specs/enums.toml")] == [
        "specs/enums.toml: Again: has the values of Speed (keep one of the two)",
        f"specs/enums.toml: ImageRef: {hint}",
        "specs/enums.toml: Lora: is also the name of a structure (rename the enum)",
        f"specs/enums.toml: no-name: {hint}",
    ]
