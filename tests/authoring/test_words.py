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


@pytest.mark.parametrize(
    ("summary", "found"),
    [
        ("Generate a bowl of soup with Thing 1. A prompt and nothing else.", ["summary-whole"]),
        ("Generate a bowl of soup with Thing 1. Prompt and steps are all there is to set.", ["summary-whole"]),
        ("Generate a bowl of soup with Thing 1. Prompt, steps and SEED are all there is to set.", []),
        ("Generate a bowl of soup with Thing 1. Nothing is said of what it takes.", []),
    ],
)
def test_a_summary_that_says_it_names_all_inputs_does(specs: Specs, summary: str, found: list[str]) -> None:
    specs.glossary = {**GLOSSARY}
    takes = {"prompt": TEXT, "num_inference_steps": {"type": "integer"}, "seed": {"type": "integer"}}
    words_of_one = ready(0, basic_fields=["prompt", "seed"], summary=summary)
    described = {name: {"description": "How many; -1 draws a new number."} for name in ("num_inference_steps", "seed")}
    specs.add(takes, endpoint="fal-ai/one", spec={**words_of_one, "fields": described})
    assert rules(specs) == found


def test_good_words_pass(world: Specs) -> None:
    told = words(world)
    assert (told.status, told.out) == (0, "")
    assert "2 ready specs, 0 drafts; 0 findings" in told.err


def test_a_spec_that_cannot_be_read_hides_no_finding_of_another(world: Specs) -> None:
    world.write()
    world.spec_path("fal-ai/one").write_text("= broken")
    bad = world.spec_path("fal-ai/two")
    bad.write_text(bad.read_text().replace("Generate ", "generate ", 1))
    told = call("words", "--specs", world.root, "--json")
    assert told.status == 1 and told.err.startswith("specs/text_to_image/one.toml: is not TOML: ")
    assert [problem["file"] for problem in told.data["problems"]] == ["specs/text_to_image/one.toml"]
    assert {finding["file"] for finding in told.data["findings"]} == {"specs/text_to_image/two.toml"}
    assert told.data["ready"] == 1


def test_only_what_was_asked_for_is_counted(world: Specs) -> None:
    assert "1 ready specs, 0 drafts; 0 findings" in words(world, "fal-ai/one").err
    assert words(world, "--json", "fal-ai/one").data["ready"] == 1


BROKEN = [
    ("summary", "Generate a bowl.", ["summary-length"]),
    ("summary", "Generate " + "very long words about nothing at all " * 9 + "end.", ["summary-length"]),
    ("summary", "Generate a bowl of soup with Thing 1, from a spoon and forks", ["summary-form"]),
    ("summary", "The best way to generate a bowl of soup with Thing 1 is this.", ["summary-form"]),
    ("summary", "generate a bowl of soup with Thing 1, from a spoon and forks.", ["summary-form"]),
    ("summary", "", ["summary-length"]),
    ("summary", "Generate stunning soup with Thing 1, from a spoon and some forks.", ["generic-phrase"]),
    ("tags", ["a1", "b1", "c1", "d1"], ["tag-count"]),
    ("tags", ["a1", "b1", "c1", "d1", "Big Tag"], ["tag-form"]),
    ("tags", ["a1", "b1", "c1", "d1", "a1"], ["tag-form"]),
    ("tags", ["a1", "b1", "c1", "d1", "ai"], ["tag-catch-all"]),
    ("title", "", ["title-length"]),
    ("title", "Thing 1 under a Name of so Many Letters that No Menu Can Ever Show Them", ["title-length"]),
    ("title", "Thing 1 – Thing to Image", ["title-form"]),
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


def test_a_line_of_facts_is_no_description(world: Specs) -> None:
    given(world, {**PICTURE, "stated": {"formats": ["png"]}}, "")
    del world.specs["fal-ai/given"]["fields"]
    told = words(world)
    assert told.status == 1 and "`value` has no description" in told.out


def test_modules_and_the_glossary_are_held_to_it_too(world: Specs) -> None:
    world.glossary["steps"] = {"description": "x" * 221}
    world.modules["text_to_image"] = {"fields": {"prompt": {"description": "Short."}}}
    told = words(world)
    assert "specs/glossary.toml: steps.description: 221 characters" in told.out
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
        "summary-whole",
        "summary-copied",
        "parameter-undescribed",
        "title-repeated",
        "title-spelling",
        "first-media",
        "structure-undescribed",
        "no-prompt",
        "waiver-stale",
    }
    proved |= {rule for _, _, _, rule in AGAINST_FACTS}
    assert proved == set(RULES)


# Texts beside facts --------------------------------------------------------------------------------------------------

SIZE: Any = {"anyOf": [ref("ImageSize"), {"type": "string", "enum": ["square", "wide"]}], "default": "square"}
PICTURE: Any = {"type": "string", "media": "image"}
PRESETS: Any = {"type": "string", "enum": ["4:3", "1:1"]}
INTEGER: Any = {"type": "integer"}

#: Schema in the contract, text, rest of the parameter, the rule that refuses it.
AGAINST_FACTS: list[tuple[Any, str, dict[str, Any], str]] = [
    (PICTURE, "Picture to end on. Left out, the ending is open.", {"required": True}, "left-out"),
    ({**PRESETS, "default": "4:3"}, "Shape of the picture; left out, it follows the prompt.", {}, "left-out"),
    (PRESETS, "Shape of the picture; the automatic choice follows the input.", {}, "automatic-choice"),
    ({"type": "string", "enum": ["auto", "4:3"]}, "Shape of the picture as width to height.", {}, "auto"),
    ({"type": "string", "enum": ["auto", "720p", "8K"]}, "Size of the video; higher is sharper.", {}, "auto"),
    (PRESETS, "Shape of the picture: a preset or your own width and height.", {}, "own-size"),
    (INTEGER, "Number of frames; divided by the frame rate it gives the length.", {}, "frame-rate"),
    (TEXT, "What to say about the picture; use this or image_url.", {}, "api-name"),
    (TEXT, "What to say; ignored when `nothing_like_it` is set.", {}, "unknown-field"),
    (PICTURE, "The footage that the person walks into.", {}, "other-medium"),
    ({**INTEGER, "stated": {"unit": "milliseconds"}}, "How long the clip stays on the track.", {}, "unit"),
    ({**SIZE, "stated": {"max_pixels": 4194304}}, "Size of the picture in pixels: a preset or your own.", {}, "pixels"),
    ({"type": "boolean", "stated": {"safety": "input"}}, "Checks the finished video for unsafe content.", {}, "safety-scope"),
    ({"type": "boolean", "stated": {"safety": "output"}}, "Checks the prompt for unsafe content.", {}, "safety-scope"),
    ({**INTEGER, "stated": {"only_with": [{"parameter": "prompt"}]}}, "Weight of the add-on.", {}, "condition"),
    ({**TEXT, "stated": {"tokens": ["@Image1", "@Image2"]}}, "What should happen in the clip.", {}, "prompt-token"),
    ({"type": "boolean", "stated": {"extra_cost": True}}, "Looks things up on the web first.", {}, "extra-cost"),
    (TEXT, "How it is done; the details depend on the model.", {}, "catch-all"),
    (INTEGER, "Number that fixes the chance involved in the run.", {"name": "seed"}, "seed"),
]  # fmt: skip

#: The same facts with texts that are true of them.
FITTING: list[tuple[Any, str, dict[str, Any]]] = [
    (PICTURE, "Picture to end on.", {"required": True}),
    ({**PRESETS, "default": ""}, "Shape of the picture; left out, it follows the prompt.", {}),
    ({"type": "string", "enum": ["auto", "4:3"]}, "Shape of the picture; the automatic choice follows the input.", {}),
    (SIZE, "Size of the picture: a preset or your own width and height.", {}),
    ({"type": "string", "enum": ["auto", "studio"]}, "Light of the portrait, or the model's own choice.", {}),
    ({**SIZE, "stated": {"max_pixels": 4194304}}, "Size of the picture, of at most 2048x2048 pixels.", {}),
    ({**PICTURE, "stated": {"max_pixels": 178956970}}, "Picture of the person who walks into the footage.", {}),
    (TEXT, "What to say; ignored when `steps` is set.", {}),
    (PICTURE, "The picture of the person who walks into the footage.", {}),
    ({**INTEGER, "stated": {"unit": "milliseconds"}}, "How long the clip stays, in milliseconds.", {}),
    ({"type": "boolean", "stated": {"safety": "input"}}, "Checks the prompt for unsafe content.", {}),
    ({**INTEGER, "stated": {"only_with": [{"parameter": "prompt"}]}}, "Weight of the add-on; counts only with a prompt.", {}),
    ({**TEXT, "stated": {"tokens": ["@Image1", "@Image2"]}}, "What happens; call the pictures @Image1 and so on.", {}),
    ({"type": "boolean", "stated": {"extra_cost": True}}, "Looks things up on the web first, at an extra charge.", {}),
    (INTEGER, "Number that fixes the chance involved; -1 draws a new one.", {"name": "seed"}),
]  # fmt: skip


def given(world: Specs, schema: Any, text: str, name: str = "value", required: bool = False) -> Specs:
    """An endpoint whose contract has ``schema`` for ``name``, which its spec words as ``text``."""
    spec = ready(
        3, basic_fields=["prompt", "steps", name][: 3 if required else 2], fields={name: {"description": text}}
    )
    schemas = {"ImageSize": shape({"width": INTEGER, "height": INTEGER})}
    world.add({**INPUTS, name: TEXT}, endpoint="fal-ai/given", spec=spec, schemas=schemas)
    takes = world.contracts["fal-ai/given"]["input"]
    takes["properties"][name] = _local(schema)
    takes["required"] = [name] if required else []
    world.contracts["fal-ai/given"]["$defs"] = {"ImageSize": shape({"width": INTEGER, "height": INTEGER})}
    return world


def _local(schema: Any) -> Any:
    branches = [{"$ref": "#/$defs/ImageSize"} if "$ref" in branch else branch for branch in schema.get("anyOf", [])]
    return {**schema, "anyOf": branches} if branches else schema


@pytest.mark.parametrize(("schema", "text", "more", "rule"), AGAINST_FACTS, ids=[case[3] for case in AGAINST_FACTS])
def test_a_text_that_the_facts_contradict(world: Specs, schema: Any, text: str, more: Any, rule: str) -> None:
    assert rules(given(world, schema, text, **more)) == [rule]


@pytest.mark.parametrize(("schema", "text", "more"), FITTING)
def test_a_text_that_fits_the_facts(world: Specs, schema: Any, text: str, more: Any) -> None:
    assert rules(given(world, schema, text, **more)) == []


def test_a_waiver_excuses_one_rule_at_one_place_and_a_stale_one_fails(world: Specs) -> None:
    given(world, PICTURE, "The footage that the person walks into.")
    spec = world.specs["fal-ai/given"]
    spec["waivers"] = [{"rule": "other-medium", "path": "fields.value", "reason": "fal takes a picture of footage"}]
    assert rules(world) == []
    spec["waivers"].append({"rule": "unit", "path": "fields.value", "reason": "none any more"})
    assert rules(world) == ["waiver-stale"]


def test_the_first_file_is_worded_in_the_spec(world: Specs) -> None:
    world.glossary["image_url"] = {"description": "The picture to work from."}
    given(world, PICTURE, "", name="image_url")
    del world.specs["fal-ai/given"]["fields"]
    assert rules(world) == ["first-media"]


def test_members_of_structures_are_held_to_the_facts_too(world: Specs) -> None:
    schemas = {"Lora": shape({"path": TEXT, "weight": INTEGER})}
    inputs = {**INPUTS, "size": {"type": "array", "items": ref("Lora")}}
    spec = ready(3, basic_fields=["prompt", "steps"])
    world.add(inputs, endpoint="fal-ai/lora", schemas=schemas, spec=spec)
    assert rules(world) == ["structure-undescribed"]
    spec["structures"] = {
        "Lora": {"description": "An add-on.", "fields": {"weight": {"description": "Depends on the model."}}}
    }
    world.add(inputs, endpoint="fal-ai/lora", schemas=schemas, spec=spec)
    told = words(world)
    assert "structures.Lora.fields.weight: 'Depends on the model' would fit any endpoint" in told.out
    world.definitions = {"Lora": {"fields": {"weight": {"description": "Weight of the add-on."}}}}
    del spec["structures"]["Lora"]["fields"]
    assert rules(world.add(inputs, endpoint="fal-ai/lora", schemas=schemas, spec=spec)) == []


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, ["no-prompt"]),
        ({"style": {"type": "string", "enum": ["oil", "ink"]}}, ["no-prompt"]),
        ({"wishes": TEXT}, []),
        ({"wishes": {"anyOf": [TEXT, {"type": "null"}]}}, []),
        ({"turns": {"type": "array", "items": {"$ref": "#/$defs/Turn"}}}, []),
    ],
    ids=["no text", "a choice", "a text", "an optional text", "a text in a structure"],
)
def test_a_prompt_is_spoken_of_where_a_node_takes_words(world: Specs, more: dict[str, Any], found: list[str]) -> None:
    fields = {name: {"description": "What the picture is like."} for name in ("image_url", "steps", *more)}
    fields["guidance"] = {"description": "How closely the prompt is followed."}
    spec = ready(3, basic_fields=["image_url", "steps"], fields=fields)
    spec["structures"] = {"Turn": {"description": "One turn.", "fields": {"said": {"description": "What is said."}}}}
    world.add({"image_url": TEXT, "steps": INTEGER, "guidance": INTEGER}, endpoint="fal-ai/given", spec=spec)
    contract = world.contracts["fal-ai/given"]
    contract["input"]["properties"] |= {"image_url": PICTURE, **more}
    if "turns" in more:
        contract["$defs"] = {"Turn": shape({"said": TEXT})}
    else:
        del spec["structures"]
    assert rules(world) == found


def test_titles_are_told_apart_and_spell_names_in_one_way(world: Specs) -> None:
    world.specs["fal-ai/one"]["title"] = "Seedance 2.0"
    world.specs["fal-ai/two"]["title"] = "seedance 2.0"
    assert rules(world) == ["title-repeated", "title-spelling"]
    world.specs["fal-ai/two"]["title"] = "Seedance 2.0 Fast"
    assert rules(world) == []


def test_required_inputs_are_basic_fields(world: Specs) -> None:
    given(world, TEXT, "What the picture says.", required=True)
    world.specs["fal-ai/given"]["basic_fields"] = ["prompt", "steps"]
    assert rules(world) == ["basic-fields"]


def test_near_sentences_are_found_exactly_as_by_comparing_all() -> None:
    texts = [f"red{a} green{b} blue{c} tree sky sea" for a in range(3) for b in range(3) for c in range(2)]
    sets = [set(text.split()) for text in texts]
    wanted = {
        (i, j) for i in range(len(sets)) for j in range(i) if len(sets[i] & sets[j]) / len(sets[i] | sets[j]) > 0.75
    }
    assert set(similar_pairs(texts)) == wanted
    assert list(similar_pairs(["short one", "short one"])) == []


def test_summaries_of_siblings_may_differ_by_their_version_alone(world: Specs) -> None:
    text = "Train a LoRA for Thing {} from pairs of pictures before and after, and get its weights as a file."
    world.specs["fal-ai/one"]["summary"] = text.format("2509")
    world.specs["fal-ai/two"]["summary"] = text.format("2511")
    assert rules(world) == []
    world.specs["fal-ai/two"]["summary"] = text.format("2509").replace("before and after", "earlier and later")
    assert rules(world) == ["summary-repeated"]


def test_copied_runs() -> None:
    assert copied("a b c d e f g h", "x a b c d e f g") == "a b c d e f g"
    assert copied("a b c", "a b c") == ""
