"""Whatever changes, a plan with remembered units prints the same files and reports the same as one without."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.output.memory import reuse
from generator.output.memory.reuse import plan_changes, remember
from generator.output.memory.store import cache_folder, entry_line, read_entries, write_lines
from generator.output.pack import Pack, generate_pack
from generator.plan.build import plan_pack
from generator.plan.model import PackPlan
from generator.specs.digests import spec_digests
from generator.specs.project import read_project
from tests.cases import TEXT, Specs, ref, shape

LORA, PLAIN, OTHER, THIRD = "fal-ai/lora", "fal-ai/plain", "fal-ai/other", "fal-ai/third"
WEIGHT = {"LoraWeight": shape({"path": TEXT, "scale": {"type": "number"}}, ["path"])}
SIZES = {"type": "string", "enum": ["small", "large"]}


@pytest.fixture
def pack_specs(specs: Specs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Specs:
    """Two nodes with a structure, two without; a shared enum, a glossary, words of modules and structures."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    loras = {"loras": {"type": "array", "items": ref("LoraWeight")}, "prompt": TEXT}
    specs.add(loras, {"image": TEXT}, endpoint=LORA, schemas=WEIGHT)
    specs.add(loras, {"image": TEXT}, endpoint=THIRD, schemas=WEIGHT, category="vision")
    specs.add({"prompt": TEXT, "size": SIZES}, {"text": TEXT}, endpoint=PLAIN, spec={"aliases": ["fal.older.Thing"]})
    specs.add({"words": TEXT, "size": SIZES}, {"text": TEXT}, endpoint=OTHER, category="vision")
    specs.enums = {"Size": {"values": ["small", "large"]}}
    specs.glossary = {"prompt": {"description": "What to paint."}, "scale": {"description": "How strong."}}
    specs.definitions = {"LoraWeight": {"description": "Weights."}}
    specs.modules = {"vision": {"summary": "Looks.", "fields": {"words": {"description": "Say it."}}}}
    return specs


def remembered(root: Path) -> tuple[PackPlan, Pack]:
    """A run with memory: its plan and its pack."""
    reused = plan_changes(root, spec_digests(root))
    pack = generate_pack(reused.plan)
    assert not [problem for problem in reused.plan.problems if problem.stops]
    remember(reused, pack)
    return reused.plan, pack


def planned(plan: PackPlan) -> set[str]:
    return {node.endpoint_id for node in plan.nodes}


def same_as_anew(root: Path, plan: PackPlan, pack: Pack) -> bool:
    anew = plan_pack(read_project(root))
    assert {str(problem) for problem in plan.problems} == {str(problem) for problem in anew.problems}
    fresh = generate_pack(anew)
    return (pack.files, pack.shared) == (fresh.files, fresh.shared)


def test_the_first_run_plans_everything_and_the_second_nothing(pack_specs: Specs) -> None:
    root = pack_specs.write()
    plan, first = remembered(root)
    assert planned(plan) == {LORA, PLAIN, OTHER, THIRD}
    plan, second = remembered(root)
    assert planned(plan) == set()
    assert second.files == first.files
    assert same_as_anew(root, plan, second)


def put(specs: Specs, name: str, text: str) -> None:
    (specs.root / name).write_text(text)


CHANGES: dict[str, tuple[Callable[[Specs], Any], set[str]]] = {
    "a word of a spec": (lambda s: s.specs[PLAIN].update(summary="Paint."), {PLAIN}),
    "a word of a spec with structures": (lambda s: s.specs[LORA].update(summary="Paint."), {LORA}),
    "a key that fal dropped": (lambda s: s.specs[PLAIN].update(fields={"gone": {"hidden": True}}), {PLAIN}),
    "another alias": (lambda s: s.specs[PLAIN].update(aliases=["fal.vision.Thing"]), {PLAIN}),
    "no alias": (lambda s: s.specs[PLAIN].update(aliases=[]), {PLAIN}),
    "a contract": (lambda s: s.contracts[PLAIN]["input"]["properties"].update(more=TEXT), {PLAIN}),
    "a row of the catalogue": (lambda s: s.entries[PLAIN].update(status="deprecated"), {PLAIN}),
    "a row that no spec has": (lambda s: s.entries.update(new={"endpoint": "new", "category": "vision"}), set()),
    "an entry of the glossary": (
        lambda s: s.glossary.update(words={"description": "Anything."}),
        {OTHER, LORA, THIRD},
    ),
    "an entry for a parameter": (
        lambda s: s.glossary.update(prompt={"description": "Paint what?"}),
        {PLAIN, LORA, THIRD},
    ),
    "an entry of no parameter": (lambda s: s.glossary.update(free={"description": "No."}), {LORA, THIRD}),
    "the words of a member": (lambda s: s.glossary.update(scale={"description": "Force."}), {LORA, THIRD}),
    "the module's file": (lambda s: s.modules["vision"].update(summary="Sees."), {OTHER, THIRD, LORA}),
    "words of all structures": (
        lambda s: s.definitions.update(LoraWeight={"description": "LoRA."}),
        {LORA, PLAIN, OTHER, THIRD},
    ),
    "a shared enum": (lambda s: s.enums.update(Size={"values": ["large", "small"]}), {LORA, PLAIN, OTHER, THIRD}),
    "a structure's name": (
        lambda s: s.specs[LORA].update(structures={"LoraWeight": {"name": "Adapter"}}),
        {LORA, THIRD},
    ),
    "a structure's shape": (
        lambda s: s.contracts[THIRD]["$defs"]["LoraWeight"]["properties"].update(more=TEXT),
        {LORA, THIRD},
    ),
    "older names of structures": (
        lambda s: put(s, "structures.toml", '[LoraWeight]\naliases = ["Lora"]\n'),
        {LORA, THIRD},
    ),
    "an older name of nothing": (lambda s: put(s, "structures.toml", '[Nothing]\naliases = ["Lora"]\n'), {LORA, THIRD}),
    "the names of a node": (lambda s: put(s, "names.json", '{"fal-ai/plain": {"output": "text"}}'), {PLAIN}),
    "the names of a node with structures": (
        lambda s: put(s, "names.json", '{"fal-ai/lora": {"structures": {"LoraWeight": {"scale": "force"}}}}'),
        {LORA, THIRD},
    ),
    "a new endpoint": (lambda s: s.add({"prompt": TEXT}, {"text": TEXT}, endpoint="fal-ai/new"), {"fal-ai/new"}),
    "the class": (lambda s: _renamed(s), {PLAIN}),
}


def _renamed(specs: Specs) -> None:
    for ending in (".toml", ".json"):
        specs.spec_path(PLAIN).with_suffix(ending).unlink()
    specs.specs[PLAIN]["class_name"] = "Simple"


@pytest.mark.parametrize("name", CHANGES)
def test_what_depends_on_a_change_is_planned_and_nothing_else(pack_specs: Specs, name: str) -> None:
    remembered(pack_specs.write())
    change, affected = CHANGES[name]
    change(pack_specs)
    root = pack_specs.write()
    plan, pack = remembered(root)
    assert planned(plan) == affected
    assert same_as_anew(root, plan, pack)
    # And once more from what was remembered now.
    plan, pack = remembered(root)
    assert planned(plan) == set()
    assert same_as_anew(root, plan, pack)


def test_an_endpoint_that_is_gone_leaves_nothing_behind(pack_specs: Specs) -> None:
    remembered(pack_specs.write())
    for ending in (".toml", ".json"):
        pack_specs.spec_path(LORA).with_suffix(ending).unlink()
    del pack_specs.contracts[LORA], pack_specs.specs[LORA], pack_specs.entries[LORA]
    root = pack_specs.write()
    plan, pack = remembered(root)
    assert planned(plan) == {THIRD}
    assert same_as_anew(root, plan, pack)
    assert {entry["unit"] for _, entry in read_entries(units())} == {
        "",
        "text_to_image/plain",
        "vision/other",
        "vision/third",
    }


def units() -> Path:
    return cache_folder() / "units.jsonl"


def test_clashes_with_remembered_nodes_are_found(pack_specs: Specs) -> None:
    """Class, file, type, and a module's imports: none of them needs the other node's plan."""
    remembered(pack_specs.write())
    pack_specs.add({"prompt": TEXT}, endpoint="a/plain", category="vision", spec={"class_name": "Plain"})
    pack_specs.add({"prompt": TEXT}, endpoint="b", spec={"class_name": "Beta", "aliases": ["fal.vision.Other"]})
    pack_specs.add({"prompt": TEXT}, endpoint="c", category="vision", spec={"class_name": "LoraWeight"})
    root = pack_specs.write()
    plan = plan_changes(root, spec_digests(root)).plan
    anew = plan_pack(read_project(root))
    assert planned(plan) == {"a/plain", "b", "c"}
    assert [str(problem) for problem in plan.blocking] == [str(problem) for problem in anew.blocking]
    assert len(plan.blocking) == 4


@pytest.mark.parametrize(
    "damage",
    [
        {"node": "class Plain(FalNode):\n    pass\n"},
        {"key": "0" * 64},
        {"words": "0" * 64},
        {"unit": "text_to_image/elsewhere"},
    ],
)
def test_a_changed_entry_is_planned_anew(pack_specs: Specs, damage: dict[str, str]) -> None:
    root = pack_specs.write()
    remembered(root)
    lines = [_damaged(line, entry, damage) for line, entry in read_entries(units())]
    write_lines(units(), lines)
    plan, pack = remembered(root)
    assert planned(plan) == {PLAIN}
    assert same_as_anew(root, plan, pack)


def _damaged(line: str, entry: dict[str, Any], damage: dict[str, str]) -> str:
    if entry["unit"] != "text_to_image/plain":
        return line
    text = json.dumps({**entry, **damage}, separators=(",", ":"))
    # Other text under the old proof, or a proof of a unit that does not fit.
    return f"{line.partition(' ')[0]} {text}" if "node" in damage else entry_line({**entry, **damage})


def test_another_generator_remembers_nothing(pack_specs: Specs, monkeypatch: pytest.MonkeyPatch) -> None:
    root = pack_specs.write()
    remembered(root)
    monkeypatch.setitem(reuse.Inputs.own.__globals__, "generator_digest", lambda: "another")
    plan, pack = remembered(root)
    assert planned(plan) == {LORA, PLAIN, OTHER, THIRD}
    assert same_as_anew(root, plan, pack)


@pytest.mark.parametrize("text", ["{", '{"endpoints": {}}', "[]"])
def test_a_broken_catalogue_is_for_reading_to_report(pack_specs: Specs, text: str) -> None:
    root = pack_specs.write()
    remembered(root)
    (root / "catalog.json").write_text(text)
    plan = plan_changes(root, spec_digests(root)).plan
    anew = plan_pack(read_project(root))
    assert [str(problem) for problem in plan.problems] == [str(problem) for problem in anew.problems]
    assert plan.blocking
