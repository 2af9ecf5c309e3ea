"""Structured parameters: one class for one shape, whatever refers to it and however it refers to itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.owned import DSL_PACKAGE, PACKAGE, SHARED_PACKAGE
from generator.output.pack import generate_pack
from generator.plan.build import plan_pack
from generator.problems import Kind
from generator.specs.project import read_project
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, annotations, arguments, members, optional, ref, shape

ROOT = Path(__file__).parents[2]
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
    assert [(item.name, item.value) for item in planned.declarations] == [("_required", '("path",)')]
    assert "Structured value for ``lora``." in planned.docstring


def test_equal_shapes_share_one_class_in_any_order_of_members(specs: Specs) -> None:
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT, "y": INTEGER})})
    specs.add({"b": optional(ref("Lora"))}, endpoint=OTHER, schemas={"Lora": shape({"y": INTEGER, "x": TEXT})})
    plan = specs.plan()
    assert [planned.name for planned in plan.shared.structures] == ["Lora"]
    assert [annotations(node) for node in plan.nodes] == [{"b": "Lora | None"}, {"a": "Lora | None"}]


def test_a_shape_that_nothing_takes_has_no_class(specs: Specs) -> None:
    specs.add({}, {"value": ref("Result")}, schemas={"Result": shape({"x": TEXT})})
    assert specs.plan().shared.structures == ()


def test_of_two_shapes_of_one_name_one_is_named_after_its_node_or_by_its_spec(specs: Specs) -> None:
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT})})
    specs.add({"b": ref("Lora")}, endpoint=OTHER, schemas={"Lora": shape({"x": INTEGER})})
    plan, problems = specs.survey()
    assert annotations(plan.endpoints[ENDPOINT]) == {"a": "ThingLora | None"}
    assert [(problem.kind, str(problem)) for problem in problems] == [
        (
            Kind.NOTE,
            f"{FILE}.toml: structures.Lora: Lora has another shape or other words in specs/text_to_image/other.toml; "
            'this one is ThingLora (settle it in the spec: [structures.Lora] name = "ThingLora")',
        )
    ]
    specs.specs[ENDPOINT]["structures"] = {"Lora": {"name": "OwnLora"}}
    assert annotations(specs.node()) == {"a": "OwnLora | None"}


def test_the_shape_of_most_endpoints_keeps_fals_name(specs: Specs) -> None:
    for name in ("a", "c"):
        specs.add({"x": ref("Lora")}, endpoint=f"fal-ai/{name}", schemas={"Lora": shape({"x": TEXT})})
    specs.add({"x": ref("Lora")}, endpoint="fal-ai/0", schemas={"Lora": shape({"x": INTEGER})})
    plan, _ = specs.survey()
    assert [annotations(node)["x"] for node in plan.nodes] == ["Lora | None", "Lora | None", "Fal0Lora | None"]
    specs.specs["fal-ai/0"]["structures"] = {"Lora": {"name": "Lora"}}
    plan, _ = specs.survey()
    assert [annotations(node)["x"] for node in plan.nodes] == ["ALora | None", "ALora | None", "Lora | None"]


def test_two_specs_that_ask_for_one_name_for_two_shapes_are_a_clash(specs: Specs) -> None:
    named = {"structures": {"Lora": {"name": "Own"}}}
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT})}, spec=named)
    specs.add({"b": ref("Lora")}, endpoint=OTHER, schemas={"Lora": shape({"x": INTEGER})}, spec=named)
    assert specs.problems() == [
        f"{FILE}.toml: structures.Lora: Own has another shape or other words than in specs/text_to_image/other.toml "
        '(give it another name: [structures.Lora] name = "ThingOwn")'
    ]
    assert {problem.kind for problem in specs.survey()[1]} == {Kind.CLASH}


def test_a_class_named_by_rule_avoids_names_that_are_taken(specs: Specs) -> None:
    schemas = {"Lora": shape({"x": TEXT}), "ThingLora": shape({"y": TEXT})}
    specs.add({"a": ref("Lora"), "b": ref("ThingLora")}, schemas=schemas)
    specs.add({"b": ref("Lora")}, endpoint=OTHER, schemas={"Lora": shape({"x": INTEGER})})
    plan, _ = specs.survey()
    assert annotations(plan.endpoints[ENDPOINT]) == {"a": "ThingLora2 | None", "b": "ThingLora | None"}


# Words -------------------------------------------------------------------------------------------------------


def test_words_of_a_member_come_from_spec_module_and_glossary(specs: Specs) -> None:
    member = {"description": "Here.", "name": "power", "minimum": 2}
    said = {"Lora": {"description": "One weight.", "fields": {"scale": member}}}
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"scale": INTEGER, "path": TEXT})}, spec={"structures": said})
    specs.glossary |= {"scale": {"description": "Everywhere."}, "path": {"description": "Everywhere."}}
    planned = specs.structure("Lora")
    assert arguments(planned, "power") == {
        "default": "None", "serialization_alias": '"scale"', "ge": "2", "description": '"Here."',
    }  # fmt: skip
    assert arguments(planned, "path")["description"] == '"Everywhere."'
    assert "One weight." in planned.docstring


def test_equal_shapes_with_other_words_are_two_classes(specs: Specs) -> None:
    schemas = {"Outer": shape({"lora": ref("Lora")}), "Lora": shape({"scale": INTEGER})}
    said = {"Lora": {"fields": {"scale": {"description": "Here."}}}}
    specs.add({"a": ref("Outer")}, schemas=schemas, spec={"structures": said})
    specs.add({"a": ref("Outer")}, endpoint=OTHER, schemas=schemas)
    specs.add({"a": ref("Outer")}, endpoint="fal-ai/vision", category="vision", schemas=schemas)
    specs.modules["vision"] = {"structures": said}
    plan, problems = specs.survey()
    names = {endpoint: node.classes for endpoint, node in plan.endpoints.items()}
    worded = {"Outer": "ThingOuter", "Lora": "ThingLora"}
    assert names == {ENDPOINT: worded, OTHER: {"Outer": "Outer", "Lora": "Lora"}, "fal-ai/vision": worded}
    assert {problem.kind for problem in problems} == {Kind.NOTE}
    assert sorted(str(planned.name) for planned in plan.shared.structures) == [
        "Lora",
        "Outer",
        "ThingLora",
        "ThingOuter",
    ]


def test_a_class_name_alone_is_no_wording_and_facts_about_values_are_no_shape(specs: Specs) -> None:
    specs.add({"a": ref("Lora")}, schemas={"Lora": shape({"x": TEXT})}, spec={"structures": {"Lora": {"name": "Own"}}})
    specs.add({"a": ref("Lora")}, endpoint=OTHER, schemas={"Lora": shape({"x": TEXT})})
    specs.specs[OTHER]["structures"] = {"Lora": {"name": "Own"}}
    specs.contracts[OTHER]["$defs"]["Lora"]["properties"]["x"]["stated"] = {"max_length": 9}
    assert [planned.name for planned in specs.plan().shared.structures] == ["Own"]


def test_bounds_that_prose_states_are_those_of_all_endpoints_that_share_a_class(specs: Specs) -> None:
    number: Json = {"type": "number"}

    def add(endpoint: str, stated: Json, inner: Json) -> None:
        specs.add({"points": ref("Point")}, endpoint=endpoint, schemas={"Point": shape({"x": number, "y": number})})
        members = specs.contracts[endpoint]["$defs"]["Point"]["properties"]
        members["x"] = {**number, **({"stated": stated} if stated else {})}
        members["y"] = {"anyOf": [{**number, **({"stated": inner} if inner else {})}, {"type": "null"}]}

    def bounds(name: str) -> Json:
        found = arguments(specs.structure("Point"), name)
        return {key: found[key] for key in ("ge", "le") if key in found}

    add(ENDPOINT, {"minimum": 0, "maximum": 1}, {"minimum": 0, "maximum": 1})
    assert (bounds("x"), bounds("y")) == ({"ge": "0", "le": "1"}, {"ge": "0", "le": "1"})
    add(OTHER, {"minimum": -1, "maximum": 9}, {"maximum": 1})
    assert (bounds("x"), bounds("y")) == ({"ge": "-1", "le": "9"}, {"le": "1"})
    add("fal-ai/third", {}, {})
    assert (bounds("x"), bounds("y")) == ({}, {})


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ("a", "``a``."),
        ("ab", "``a`` and ``b``."),
        ("abc", "``a``, ``b`` and ``c``."),
        ("abcd", "``a``, ``b``, ``c`` and others."),
    ],
)
def test_a_structure_without_words_says_for_which_parameters_it_is(
    specs: Specs, parameters: str, sentence: str
) -> None:
    specs.add({name: ref("Lora") for name in parameters}, schemas={"Lora": shape({"x": TEXT})})
    assert f"Structured value for {sentence}\n" in specs.structure("Lora").docstring
    assert specs.structure("Lora").declarations == ()


def test_shapes_differ_by_what_they_reach(specs: Specs) -> None:
    outer = shape({"inner": ref("Inner")})
    specs.add({"a": ref("Outer")}, schemas={"Outer": outer, "Inner": shape({"x": TEXT})})
    specs.add({"b": ref("Outer")}, endpoint=OTHER, schemas={"Outer": outer, "Inner": shape({"y": TEXT})})
    assert [line.split(": ")[1] for line in specs.problems()] == ["structures.Inner", "structures.Outer"]


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
        f"{FILE}.toml: structures.Tree.fields.next.default: Tree would build itself without end "
        "(left out, since fal would refuse it; set `default` in the spec to give one)"
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
        "mode": "Mode | ModeChoice | None", "part": "PartChoice | None", "Mood": "MoodChoice | None", "p": "Part | None",
    }  # fmt: skip


def test_shared_enums_reach_into_structures(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"speed": {"enum": ["slow", "fast"], "default": "slow"}})})
    assert arguments(specs.structure("Pair"), "speed") == {"default": "Speed.SLOW"}


def test_of_two_members_that_want_one_name_the_second_gets_another_and_a_spec_names_both(specs: Specs) -> None:
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"a-b": TEXT, "a b": TEXT})})
    plan, problems = specs.survey()
    assert list(annotations(plan.shared.structures[0])) == ["a_b", "a_b_2"]
    assert [(problem.kind, str(problem)) for problem in problems] == [
        (
            Kind.NOTE,
            f'{FILE}.toml: structures.Pair.fields."a b": `a b` and `a-b` both become a_b; this one is a_b_2 '
            '(settle it in the spec: [structures.Pair.fields."a b"] name = "a_b_2")',
        )
    ]
    specs.specs[ENDPOINT]["structures"] = {"Pair": {"fields": {"a b": {"name": "second"}}}}
    assert list(annotations(specs.structure("Pair"))) == ["a_b", "second"]
    specs.specs[ENDPOINT]["structures"] = {"Pair": {"fields": {"a b": {"name": "a_b"}, "a-b": {"name": "a_b"}}}}
    assert specs.problems() == [
        'structure Pair: members.a b: `a b` and `a-b` both become a_b (name one: name = "a_b_2")'
    ]


def test_spec_keys_of_members_that_fal_dropped_are_stale(specs: Specs) -> None:
    spec = {"structures": {"Pair": {"fields": {"gone": {"description": "x"}}}}}
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"x": TEXT})}, spec=spec)
    plan, problems = specs.survey()
    assert [(problem.kind, problem.key) for problem in problems] == [(Kind.STALE, "structures.Pair.fields.gone")]
    assert plan.failed == frozenset()


def test_a_member_named_like_a_class_gets_another_name(specs: Specs) -> None:
    specs.add(
        {"value": ref("Pair")}, schemas={"Pair": shape({"Other": TEXT, "o": ref("Other")}), "Other": shape({"x": TEXT})}
    )
    assert annotations(specs.structure("Pair")) == {"Other_": "str | None", "o": "Other | None"}


def test_a_member_named_like_a_shared_enum_is_a_clash(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["fast"]}
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"Speed": TEXT, "o": {"enum": ["fast"]}})})
    assert specs.problems() == [
        "structure Pair: members.Speed: Speed hides a class of that name "
        '(name the member in a spec: [structures.<definition>.fields.Speed] name = "…")'
    ]


def test_a_shared_enum_whose_choices_take_a_structures_name_in_the_dsl_is_a_clash(specs: Specs) -> None:
    specs.enums["Speed"] = {"values": ["fast"]}
    specs.add({"value": ref("SpeedValue")}, schemas={"SpeedValue": shape({"x": TEXT})})
    assert specs.problems() == [
        "specs/enums.toml: Speed: SpeedValue is the name of its values in nodetool.dsl.fal.shared, and of another class "
        "(rename the enum)"
    ]


def test_a_member_that_cannot_be_planned_takes_any_json_and_is_told(specs: Specs) -> None:
    specs.add({"value": ref("Pair")}, schemas={"Pair": shape({"bad": {"enum": [["a"]]}, "good": TEXT})})
    plan, (problem,) = specs.survey()
    assert annotations(plan.shared.structures[0])["bad"] == "Any | None"
    assert (problem.kind, problem.key) == (Kind.NOTE, "structures.Pair.fields.bad")


def aliased(specs: Specs, text: str) -> Specs:
    """One structure ``Lora`` and a file of older names."""
    specs.add({"lora": ref("Lora")}, schemas={"Lora": shape({"path": TEXT}), "Other": shape({"x": TEXT})})
    (specs.write() / "structures.toml").write_text(text)
    return specs


def test_older_names_of_a_structure_go_on_loading(specs: Specs, tmp_path: Path) -> None:
    aliased(specs, '[Lora]\naliases = ["WeightOfOld", "AdapterOfOld"]\n')
    pack = generate_pack(plan_pack(read_project(specs.root)))
    (tmp_path / "older.py").write_text(pack.files[f"{SHARED_PACKAGE}/lora.py"] + READS_OLDER)
    done = subprocess.run(
        [sys.executable, str(tmp_path / "older.py")],
        env={"PYTHONPATH": str(ROOT / "nodes/src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "True True Lora fal.Lora x\n", done.stderr
    assert '    "AdapterOfOld": "lora",\n' in pack.files[f"{PACKAGE}/_shared.py"]
    assert '    "AdapterOfOld",\n' in pack.files[f"{DSL_PACKAGE}/shared.py"]


READS_OLDER = """
from nodetool.metadata.types import TypeToName
value = FalStructure.from_dict({"type": "fal.AdapterOfOld", "path": "x"})
print(isinstance(value, Lora), WeightOfOld is AdapterOfOld, type(value).__name__, TypeToName[Lora], value.path)
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '[Gone]\naliases = ["Old"]',
            "Gone: no structure is called Gone, so Old cannot be loaded (name the class that has this shape now)",
        ),
        ('[Lora]\naliases = "Old"', "Lora.aliases: input should be a valid tuple"),
        ('[Lora]\naliases = ["no name"]', "Lora.aliases.0: value error, 'no name' is not a class name"),
        (
            '[Lora]\naliases = ["Lora"]',
            "Lora: Lora is an older name of Lora and also another class (keep one of the two)",
        ),
        (
            '[Lora]\naliases = ["A", "A"]',
            "Lora: A is an older name of Lora and also another class (keep one of the two)",
        ),
    ],
)
def test_an_older_name_that_leads_nowhere_is_told(specs: Specs, text: str, told: str) -> None:
    aliased(specs, text)
    assert {str(problem) for problem in plan_pack(read_project(specs.root)).problems} == {
        f"specs/structures.toml: {told}"
    }
