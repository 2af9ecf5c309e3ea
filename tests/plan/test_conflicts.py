"""Clashes over the whole pack, and older names: found before any text exists, all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output.owned import HAND_WRITTEN
from generator.plan.build import build_plan
from generator.plan.dsl import SHARED
from generator.plan.reserved import MODULE_NAMES
from generator.problems import Kind, ProblemError
from generator.specs.project import load_project
from tests.cases import ENDPOINT, TEXT, Specs, ref, shape

OTHER = "fal-ai/other"
FILE = "specs/text_to_image/thing.toml"


def test_one_run_lists_every_clash(specs: Specs) -> None:
    names = {"fields": {"a-b": {"name": "same"}, "a_b": {"name": "same"}}, "aliases": ["fal.vision.Old"]}
    slots = {"output_names": {"seed": "same", "mask": "same"}}
    specs.add({"a-b": TEXT, "a_b": TEXT}, {"text": TEXT, "seed": TEXT, "mask": TEXT}, spec={**names, **slots})
    specs.add({}, endpoint=OTHER, spec={"aliases": ["fal.vision.Old"]})
    with pytest.raises(ProblemError) as caught:
        build_plan(load_project(specs.write()))
    assert [problem.key for problem in caught.value.problems] == ["aliases", "fields.a_b", "output_names.seed"]
    assert {problem.kind for problem in caught.value.problems} == {Kind.CLASH}


def test_a_class_name_belongs_in_its_own_file(specs: Specs) -> None:
    root = specs.add({}).write()
    for kind in ("toml", "json"):
        specs.spec_path().with_suffix(f".{kind}").rename(root / "text_to_image" / f"elsewhere.{kind}")
    with pytest.raises(ProblemError) as caught:
        build_plan(load_project(root))
    assert str(caught.value) == (
        "specs/text_to_image/elsewhere.toml: class_name: Thing belongs in thing.toml, not elsewhere.toml "
        "(rename spec, contract and snapshot, or the class)"
    )


def test_two_classes_of_one_name_and_one_file_name_are_told_with_both_places(specs: Specs) -> None:
    specs.add({}).add({}, endpoint=OTHER, category="vision", spec={"class_name": "Thing"})
    assert specs.problems() == [
        f"specs/vision/thing.toml: class_name: class Thing is also in {FILE} (choose another name, e.g. Thing2)",
        f"specs/vision/thing.toml: file name thing is also in {FILE} (choose another name, e.g. thing2)",
    ]


def test_a_node_named_like_a_class_that_its_module_imports_is_told(specs: Specs) -> None:
    schemas = {"Thing": shape({"x": TEXT})}
    specs.add({}).add({"value": ref("Thing")}, endpoint=OTHER, schemas=schemas)
    assert specs.problems() == [
        f"{FILE}: class_name: Thing is also a class that text_to_image.py imports (choose another name, e.g. Thing2)"
    ]


# Older names -------------------------------------------------------------------------------------------------


def aliased(specs: Specs, *aliases: str, endpoint: str = ENDPOINT, category: str = "text-to-image") -> Specs:
    return specs.add({}, endpoint=endpoint, category=category, spec={"aliases": list(aliases)})


def test_an_older_name_is_a_hidden_class_in_its_own_module(specs: Specs) -> None:
    aliased(specs, "fal.model3d.OldThing", "fal.text_to_image.Thing1")
    files = specs.pack().files
    older = files["src/nodetool/nodes/fal/model3d.py"]
    assert "from nodetool.nodes.fal.text_to_image import Thing\n" in older
    assert "class OldThing(Thing):" in older
    assert "_visible: ClassVar[bool] = False" in older
    assert "Older names of nodes that were in `fal.model3d`." in older
    assert "class Thing1(Thing):" in files["src/nodetool/nodes/fal/text_to_image.py"]


def test_an_older_name_may_be_the_nodes_own_in_another_module_or_start_with_a_digit(specs: Specs) -> None:
    aliased(specs, "fal.3d_to_3d.Thing", "fal.3d_to_3d.Thing")
    assert specs.pack().files["src/nodetool/nodes/fal/3d_to_3d.py"].count("class Thing(Thing):") == 1


def test_two_modules_may_hold_older_names_of_each_other(specs: Specs) -> None:
    aliased(specs, "fal.vision.Alpha")
    aliased(specs, "fal.text_to_image.Beta", endpoint=OTHER, category="vision")
    files = specs.pack().files
    first = files["src/nodetool/nodes/fal/text_to_image.py"]
    assert (
        first.index("class Thing(")
        < first.index("from nodetool.nodes.fal.vision import Other")
        < first.index("class Beta(Other)")
    )
    assert "class Alpha(Thing)" in files["src/nodetool/nodes/fal/vision.py"]


@pytest.mark.parametrize("alias", ["Thing", "fal.vision", "fal.Vision.X", "fal.a-b.X", "fal._shared.X", "fal.vision.class",
                                   "fal.vision._X", "fal.vision.ClassVar", "fal.vision.X\n", ""])  # fmt: skip
def test_an_alias_that_is_no_node_type_is_told(specs: Specs, alias: str) -> None:
    aliased(specs, alias)
    expected = f"{FILE}: aliases: {alias!r} is not a node type (write it as fal.<module>.<Class>)"
    assert specs.problems() == [expected]


def test_an_alias_of_the_nodes_own_type_is_told(specs: Specs) -> None:
    aliased(specs, "fal.text_to_image.Thing")
    assert specs.problems() == [f"{FILE}: aliases: fal.text_to_image.Thing is the node's own type (remove the alias)"]


def test_a_type_that_two_nodes_claim_is_told_with_both_places(specs: Specs) -> None:
    aliased(specs, "fal.vision.Old")
    aliased(specs, "fal.vision.Old", "fal.text_to_image.Thing", endpoint=OTHER)
    other = "specs/text_to_image/other.toml"
    assert specs.problems() == [
        f"{other}: aliases: node type fal.text_to_image.Thing is also in {FILE} "
        "(choose another name, e.g. fal.text_to_image.Thing2)",
        f"{FILE}: aliases: node type fal.vision.Old is also in {other} (alias Old) "
        "(choose another name, e.g. fal.vision.Old2)",
    ]


def test_a_module_that_means_something_else_is_told(specs: Specs) -> None:
    aliased(specs, "fal.dynamic.Old")
    assert specs.problems() == [
        f"{FILE}: the module name dynamic means something else in the pack (choose another module)",
    ]


def test_the_reserved_modules_are_the_ones_that_generation_leaves_to_people() -> None:
    assert {Path(path).stem for path in HAND_WRITTEN} | {SHARED} == MODULE_NAMES


def test_an_older_name_that_hides_another_node_or_an_import_is_told(specs: Specs) -> None:
    aliased(specs, "fal.model3d.Other")
    aliased(specs, "fal.model3d.Zed", "fal.training.Speed", endpoint=OTHER)
    specs.enums["Speed"] = {"values": ["a"]}
    specs.add({"speed": {"enum": ["a"]}}, endpoint="fal-ai/third", category="training")
    assert specs.problems() == [
        "specs/text_to_image/other.toml: aliases: fal.training.Speed is also a class that training.py imports "
        "(remove the alias, or give the imported class another name)",
        f"{FILE}: aliases: fal.model3d.Other hides the node Other, of which model3d.py holds an older name "
        "(remove one of the two aliases)",
    ]


# Files of shared classes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "ABTest",
            "AbTest",
            "AbTest: AbTest and ABTest would both be in ab_test.py (choose another name, e.g. AbTest2)",
        ),
        ("Mood", "mood", "mood: mood and Mood would both be in mood.py (choose another name, e.g. mood2)"),
    ],
)
def test_shared_enums_whose_files_cannot_be(specs: Specs, first: str, second: str, said: str) -> None:
    specs.enums[first] = {"values": ["a"]}
    specs.enums[second] = {"values": ["b"]}
    specs.add({"one": {"enum": ["a"]}, "two": {"enum": ["b"]}})
    assert specs.problems() == [f"specs/enums.toml: {said}"]


def test_a_structure_whose_file_cannot_be_is_told_where_it_is_named(specs: Specs) -> None:
    specs.enums["ABTest"] = {"values": ["a"]}
    specs.add({"one": {"enum": ["a"]}, "two": ref("ab_Test")},
              schemas={"ab_Test": shape({"x": TEXT})},
              spec={"structures": {"ab_Test": {"name": "AbTest"}}})  # fmt: skip
    assert specs.problems() == [
        "specs/text_to_image/thing.toml: structures.ab_Test.name: AbTest and ABTest would both be in ab_test.py "
        "(choose another name, e.g. AbTest2)",
    ]
