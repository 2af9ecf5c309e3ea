"""`words`: every rule refuses what it should, and drafts are left in peace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.authoring.words import RULES
from generator.authoring.words.alike import copied, similar_pairs
from tests.cases import TEXT, Specs, document, ref, shape
from tests.reports.helpers import GLOSSARY, call, fal_folder, ready

INPUTS = {"prompt": TEXT, "steps": {"type": "integer"}, "sync_mode": {"type": "boolean"}}


@pytest.fixture
def world(specs: Specs) -> Specs:
    specs.glossary = {**GLOSSARY}
    for index, name in enumerate(("one", "two")):
        specs.add(INPUTS, endpoint=f"fal-ai/{name}", spec=ready(index, basic_fields=["prompt", "steps"]))
    return specs


def words(specs: Specs, *arguments: object) -> Any:
    return call("words", "--specs", specs.write(), *arguments)


def rules(specs: Specs, *arguments: object) -> list[str]:
    told = words(specs, "--json", *arguments)
    assert told.status == (1 if told.data["findings"] else 0)
    return sorted({finding["rule"] for finding in told.data["findings"]})


def test_good_words_pass(world: Specs) -> None:
    told = words(world)
    assert (told.status, told.out) == (0, "")
    assert "2 ready specs, 0 drafts; 0 findings" in told.err


BROKEN = [
    ("summary", "Generate a bowl.", ["summary-length"]),
    ("summary", "Generate " + "very long words about nothing at all " * 8 + "end.", ["summary-length"]),
    ("summary", "Generate a bowl of soup with Thing 1, from a spoon and forks", ["summary-form"]),
    ("summary", "The best way to generate a bowl of soup with Thing 1 is this.", ["summary-form"]),
    ("summary", "generate a bowl of soup with Thing 1, from a spoon and forks.", ["summary-form"]),
    ("summary", "", ["summary-length"]),
    ("summary", "Generate stunning soup with Thing 1, from a spoon and some forks.", ["generic-phrase"]),
    ("tags", ["a1", "b1", "c1", "d1"], ["tag-count"]),
    ("tags", ["a1", "b1", "c1", "d1", "Big Tag"], ["tag-form"]),
    ("tags", ["a1", "b1", "c1", "d1", "a1"], ["tag-form"]),
    ("tags", ["a1", "b1", "c1", "d1", "ai"], ["tag-catch-all"]),
    ("basic_fields", ["prompt"], ["basic-fields"]),
    ("basic_fields", ["prompt", "stepps"], ["basic-fields"]),
    ("basic_fields", ["prompt", "zzzzzz"], ["basic-fields"]),
    ("basic_fields", ["prompt", "prompt"], ["basic-fields"]),
    ("basic_fields", ["prompt", "sync_mode"], ["basic-fields"]),
    ("fields", {"steps": {"description": "Too short."}}, ["description-length"]),
    ("fields", {"steps": {"description": "Denoising steps of various kinds, for a better look."}}, ["generic-phrase"]),
    ("fields", {"steps": {"description": "Denoising steps; fewer is faster and more random."}}, []),
    ("fields", {"steps": {"description": "Sets steps, passes, rounds, turns and more."}}, ["generic-phrase"]),
]


@pytest.mark.parametrize(("key", "value", "found"), BROKEN)
def test_one_broken_rule(world: Specs, key: str, value: Any, found: list[str]) -> None:
    world.specs["fal-ai/one"][key] = value
    assert rules(world) == found


@pytest.mark.parametrize(
    ("use", "found"),
    [
        ("Draw soup now", "use-case-form"),
        ("Draw a soup bowl that " + "never " * 15 + "ends", "use-case-form"),
        ("Draw a bowl of soup for the menu.", "use-case-form"),
        ("draw a bowl of soup for the menu", "use-case-form"),
        ("Draw various bowls of soup for a menu", "generic-phrase"),
    ],
)
def test_use_cases(world: Specs, use: str, found: str) -> None:
    world.specs["fal-ai/one"]["use_cases"][0] = use
    assert rules(world) == [found]


def test_use_cases_are_counted(world: Specs) -> None:
    world.specs["fal-ai/one"]["use_cases"].pop()
    assert rules(world) == ["use-case-count"]


def test_repeats_are_found_across_specs_and_within_one(world: Specs) -> None:
    uses = world.specs["fal-ai/one"]["use_cases"]
    uses[0] = world.specs["fal-ai/two"]["use_cases"][0].upper().capitalize()
    told = words(world)
    assert "also stands in specs/text_to_image/one.toml" in told.out
    uses[0] = uses[1]
    assert rules(world) == ["use-case-repeated"]
    uses[0] = "Paint nine golden teapots around quiet harbour lanterns tonight"
    world.specs["fal-ai/two"]["use_cases"][0] = "Paint nine golden teapots around quiet harbour lanterns today"
    told = words(world, "--all")
    assert "is nearly 'Paint nine golden" in told.out
    world.specs["fal-ai/two"]["summary"] = world.specs["fal-ai/one"]["summary"]
    assert rules(world) == ["summary-repeated", "use-case-repeated"]


def test_drafts_do_not_count(world: Specs) -> None:
    world.specs["fal-ai/one"] = {"endpoint": "fal-ai/one", "class_name": "One", "status": "draft", "use_cases": ["x"]}
    assert rules(world) == []
    assert words(world, "--json").data["drafts"] == 1


def test_undescribed_parameters_and_members(world: Specs) -> None:
    inputs = {**INPUTS, "loras": {"type": "array", "items": ref("Lora")}}
    world.add(
        inputs,
        endpoint="fal-ai/lora",
        schemas={"Lora": shape({"path": TEXT, "scale": TEXT})},
        spec=ready(3, basic_fields=["prompt", "steps"]),
    )
    told = words(world)
    assert told.status == 1
    assert "`loras` has no description" in told.out
    assert "`scale` of Lora has no description" in told.out
    assert "sync_mode" not in told.out


def test_modules_and_the_glossary_are_held_to_it_too(world: Specs) -> None:
    world.glossary["steps"] = {"description": "x" * 161}
    world.modules["text_to_image"] = {"fields": {"prompt": {"description": "Short."}}}
    told = words(world)
    assert "specs/glossary.toml: steps.description: 161 characters" in told.out
    assert "specs/text_to_image/_module.toml: fields.prompt.description: 6 characters" in told.out
    assert "specs/glossary.toml" not in words(world, "--module", "text_to_image").out


def test_one_endpoint_alone_is_reported_but_all_are_compared(world: Specs) -> None:
    world.specs["fal-ai/one"]["use_cases"][0] = world.specs["fal-ai/two"]["use_cases"][0]
    assert rules(world, "-e", "fal-ai/two") == ["use-case-repeated"]
    assert rules(world, "-e", "fal-ai/one") == []
    assert words(world, "-e", "fal-ai/onne").status == 2


def test_long_lists_are_cut_unless_asked_for(world: Specs) -> None:
    for index in range(17):
        world.add(INPUTS, endpoint=f"fal-ai/n{index}", spec=ready(index + 10, tags=[]))
    assert "and 2 more" in words(world).out
    assert "more (--all)" not in words(world, "--all").out


def test_fals_own_sentences_are_no_ones_words(world: Specs, tmp_path: Path) -> None:
    said = "Some say: " + world.specs["fal-ai/one"]["summary"].lower()
    folder = fal_folder(tmp_path / "fal", {"fal-ai/one": (said, document(INPUTS, endpoint="fal-ai/one"))})
    assert rules(world, "--from", folder) == ["summary-copied"]


def test_every_rule_is_proved_here() -> None:
    proved = {rule for _, _, found in BROKEN for rule in found}
    proved |= {
        "use-case-form",
        "use-case-count",
        "use-case-repeated",
        "summary-repeated",
        "summary-copied",
        "parameter-undescribed",
    }
    assert proved == set(RULES)


def test_near_sentences_are_found_exactly_as_by_comparing_all() -> None:
    texts = [f"red{a} green{b} blue{c} tree sky sea" for a in range(3) for b in range(3) for c in range(2)]
    sets = [set(text.split()) for text in texts]
    wanted = {
        (i, j) for i in range(len(sets)) for j in range(i) if len(sets[i] & sets[j]) / len(sets[i] | sets[j]) > 0.75
    }
    assert set(similar_pairs(texts)) == wanted
    assert list(similar_pairs(["short one", "short one"])) == []


def test_copied_runs() -> None:
    assert copied("a b c d e f g h", "x a b c d e f g") == "a b c d e f g"
    assert copied("a b c", "a b c") == ""
