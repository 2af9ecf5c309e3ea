"""Draft specs: names and choices by rule, no words, and never over a spec that exists."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.authoring.scaffold import draft_specs, propose_basic_fields
from generator.contract.view import Contract
from generator.problems import ProblemError
from generator.specs.places import Place, places, read_older, undrafted_contracts
from generator.specs.project import load_project, read_catalog
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, contract, optional, ref, shape

OTHER = "fal-ai/other"
INTEGER = {"type": "integer"}


def drafts(specs: Specs, older: Json | None = None) -> dict[str, Json]:
    """What scaffold would write for every endpoint of ``specs``, none of which has a spec."""
    root = specs.write()
    for endpoint in specs.contracts:
        specs.spec_path(endpoint).unlink()
    found = places(root, read_catalog(root).values(), older or {})
    for endpoint, place in found.items():
        path = place.contract(root)
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(specs.contracts[endpoint]))
    drafting = draft_specs(root, found, older or {}, read_catalog(root))
    assert not drafting.pending
    for draft in drafting.drafts:
        draft.place.spec(root).write_text(draft.text, encoding="utf-8")
    for path in root.glob("*/*.json"):
        if not path.with_suffix(".toml").exists():
            path.unlink()
    load_project(root)
    return {draft.endpoint: tomllib.loads(draft.text) for draft in drafting.drafts}


def draft(specs: Specs, inputs: Json, older: Json | None = None, **parts: Any) -> Json:
    return drafts(specs.add(inputs, **parts), older)[ENDPOINT]


def test_a_draft_names_the_class_and_leaves_the_words_to_people(specs: Specs) -> None:
    assert draft(specs, {"prompt": TEXT, "steps": INTEGER, "seed": INTEGER}) == {
        "endpoint": ENDPOINT,
        "class_name": "Thing",
        "status": "draft",
        "title": "fal-ai/thing Text to Image",
        "summary": "",
        "tags": [],
        "use_cases": [],
        "basic_fields": ["prompt", "steps"],
        "aliases": [],
    }


def test_names_of_the_older_pack_come_first(specs: Specs) -> None:
    facts = {
        "node_type": "fal.model3d.OldThing",
        "also": ["fal.vision.OtherThing", "fal.text_to_image.OldThing"],
        "fields": {"image_url": "picture", "mask_url": "mask", "prompt": "prompt"},
    }
    found = draft(specs, {"image_url": TEXT, "mask_url": TEXT, "prompt": TEXT}, {ENDPOINT: facts})
    assert found["class_name"] == "OldThing"
    assert found["aliases"] == ["fal.model3d.OldThing", "fal.vision.OtherThing"]
    assert found["fields"] == {"image_url": {"name": "picture"}}


def test_an_older_name_that_is_taken_gives_way_to_the_rule(tmp_path: Path) -> None:
    rows = [{"endpoint": name, "category": "vision"} for name in ("fal-ai/a", "fal-ai/b", "fal-ai/c")]
    older = {"fal-ai/a": {"node_type": "fal.vision.C"}, "fal-ai/b": {"node_type": "fal.vision.C"}}
    found = places(tmp_path, reversed(rows), older)
    assert {name: place.class_name for name, place in found.items()} == {
        "fal-ai/a": "C",
        "fal-ai/b": "B",
        "fal-ai/c": "FalAiC",
    }
    assert found == places(tmp_path, rows, older)


def test_a_row_without_a_category_is_unknown(tmp_path: Path) -> None:
    assert places(tmp_path, [{"endpoint": "fal-ai/a"}], {}) == {"fal-ai/a": Place("unknown", "A")}


def test_an_endpoint_stays_where_its_spec_is_and_unreadable_specs_are_passed_over(specs: Specs) -> None:
    specs.add({}, spec={"class_name": "Chosen"})
    root = specs.write()
    (root / "text_to_image" / "broken.toml").write_text("= =")
    (root / "text_to_image" / "empty.toml").write_text("")
    assert places(root, specs.entries.values(), {}) == {ENDPOINT: Place("text_to_image", "Chosen")}


def test_an_older_field_name_that_named_a_member_is_no_name_of_the_structure(specs: Specs) -> None:
    older = {ENDPOINT: {"node_type": "fal.text_to_image.Thing", "fields": {"lora": "weight"}}}
    found = draft(specs, {"lora": ref("Lora")}, older, schemas={"Lora": shape({"weight": INTEGER})})
    assert "fields" not in found


def test_two_names_that_the_rule_makes_one_keep_fals_names(specs: Specs) -> None:
    found = draft(specs, {"image_url": TEXT, "image": {**TEXT, "description": "URL or base64 of the image"}})
    assert found["fields"] == {"image_url": {"name": "image_url"}}


def test_members_that_the_rule_makes_one_are_numbered(specs: Specs) -> None:
    choices = {"anyOf": [{"enum": ["a-b", "a b", "c"]}, {"type": "array", "items": {"enum": ["a_b"]}}]}
    assert draft(specs, {"mode": choices})["enums"] == {"mode": {"members": {"a b": "A_B_2", "a_b": "A_B_3"}}}


def test_a_shape_that_others_have_differently_is_named_after_its_family(specs: Specs) -> None:
    weight, tree = shape({"path": TEXT}), shape({"next": optional(ref("Lora"))})
    for name in ("fal-ai/alpha", "fal-ai/beta/lora"):
        specs.add({"lora": ref("Lora")}, endpoint=name, schemas={"Lora": weight})
    specs.add({"loras": {"type": "array", "items": ref("Lora")}}, endpoint="fal-ai/gamma/x", schemas={"Lora": tree})
    found = drafts(specs)
    assert {name: spec.get("structures") for name, spec in found.items()} == {
        "fal-ai/alpha": None,
        "fal-ai/beta/lora": None,
        "fal-ai/gamma/x": {"Lora": {"name": "GammaLora"}},
    }


def test_a_row_of_the_catalogue_gives_the_title(specs: Specs) -> None:
    specs.add({}, endpoint="fal-ai/thing/v2/edit", entry={"name": "Thing\u2028[pro]"})
    assert drafts(specs)["fal-ai/thing/v2/edit"]["title"] == "Thing [pro] V2 Edit"


def test_a_spec_whose_class_name_is_a_path_has_no_place(specs: Specs) -> None:
    specs.add({}, spec={"class_name": "Thing"})
    root = specs.write()
    specs.spec_path().write_text('endpoint = "fal-ai/thing"\nclass_name = "../../x"\n')
    assert places(root, specs.entries.values(), {})[ENDPOINT].class_name == "Thing"
    older = {ENDPOINT: {"node_type": "fal.vision.../../x"}}
    assert places(root, specs.entries.values(), older)[ENDPOINT].class_name == "Thing"


def test_a_contract_without_a_spec_keeps_its_name_whatever_else_comes(specs: Specs) -> None:
    """The rule would give ``B`` to the endpoint whose id sorts first."""
    specs.add({}, endpoint="fal-ai/b", spec={"class_name": "B"}).write()
    specs.spec_path("fal-ai/b").unlink()
    rows = [{"endpoint": name, "category": "text-to-image"} for name in ("b", "fal-ai/b")]
    assert {name: place.class_name for name, place in places(specs.root, rows, {}).items()} == {
        "b": "BTextToImage",
        "fal-ai/b": "B",
    }


def test_contracts_that_cannot_be_read_have_no_name_to_keep(specs: Specs) -> None:
    specs.add({}).write()
    specs.spec_path().unlink()
    folder = specs.spec_path().parent
    for name, text in (("a", "{"), ("b", "[]"), ("c", "{}"), ("d", '{"endpoint": "fal-ai/thing"}')):
        (folder / f"{name}.json").write_text(text)
    assert undrafted_contracts(specs.root) == {ENDPOINT: folder / "d.json"}


def test_files_and_sizes_are_no_structures(specs: Specs) -> None:
    schemas = {
        "Image": IMAGE_FILE,
        "ImageSize": shape({"width": INTEGER, "height": INTEGER}),
        "Bare": {"type": "object"},
    }
    inputs = {"image": ref("Image"), "image_size": ref("ImageSize"), "more": ref("Bare")}
    specs.add(inputs, endpoint=OTHER, schemas={**schemas, "Image": {**IMAGE_FILE, "required": []}})
    assert "structures" not in draft(specs, inputs, schemas=schemas)


def basic(inputs: Json, required: list[str] | None = None) -> list[str]:
    return propose_basic_fields(Contract(contract(inputs, required=required or [])))


def test_basic_fields_are_required_ones_media_text_and_size() -> None:
    inputs = dict.fromkeys(("style", "prompt", "image_url", "seed", "mode", "aspect_ratio"), TEXT)
    assert basic(inputs, ["mode"]) == ["mode", "image_url", "prompt", "aspect_ratio"]
    assert basic({f"prompt_{n}": TEXT for n in range(9)}) == [f"prompt_{n}" for n in range(5)]


def test_basic_fields_are_filled_up_to_two() -> None:
    assert basic({"prompt": TEXT, "negative_prompt": TEXT, "style": TEXT}) == ["prompt", "negative_prompt"]
    assert basic({"b": TEXT, "a": TEXT, "seed": TEXT}) == ["b", "a"]
    assert basic({"seed": INTEGER, "sync_mode": {"type": "boolean"}}) == []
    assert basic({"sync_mode": {"enum": ["loop", "cut"]}}, ["sync_mode"]) == ["sync_mode"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "is missing"),
        ("{", "is not JSON"),
        ('{"endpoint": "fal-ai/thing", "input": {"type": "object"}, "output": {}}', "output: expected a schema"),
    ],
)
def test_a_contract_that_cannot_be_planned_makes_only_its_own_endpoint_wait(
    specs: Specs, content: str | None, told: str
) -> None:
    specs.add({"prompt": TEXT}).add({"prompt": TEXT}, endpoint=OTHER)
    root = specs.write()
    for endpoint in (ENDPOINT, OTHER):
        specs.spec_path(endpoint).unlink()
    path = specs.spec_path().with_suffix(".json")
    path.unlink() if content is None else path.write_text(content)
    drafting = draft_specs(root, places(root, specs.entries.values(), {}), {})
    assert [draft.endpoint for draft in drafting.drafts] == [OTHER]
    assert [
        str(problem).startswith(f"specs/text_to_image/thing.json: {told}") for problem in drafting.pending[ENDPOINT]
    ] == [True]


def test_a_contract_that_breaks_every_assumption_waits_too(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, required=["prompt"]).write()
    specs.spec_path().unlink()
    path = specs.spec_path().with_suffix(".json")
    path.write_text(path.read_text().replace('["prompt"]', '[["prompt"]]').replace('"prompt"\n', '["prompt"]\n'))
    drafting = draft_specs(specs.root, places(specs.root, specs.entries.values(), {}), {})
    assert "cannot be drafted: TypeError" in str(drafting.pending[ENDPOINT][0])


def test_a_file_in_the_place_of_a_draft_is_never_written_over(specs: Specs) -> None:
    specs.add({"prompt": TEXT}).write()
    specs.spec_path().write_text("= broken")
    drafting = draft_specs(specs.root, places(specs.root, specs.entries.values(), {}), {})
    assert not drafting.drafts
    assert [str(problem) for problem in drafting.pending[ENDPOINT]] == [
        "specs/text_to_image/thing.toml: is not the spec of 'fal-ai/thing', whose draft belongs in this file "
        "(fix the file or remove it)"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "cannot be read: Expecting property name"),
        ("[]", "has no `node_type`"),
        ('{"fal-ai/x": {}}', "fal-ai/x: has no `node_type`"),
        ('{"fal-ai/x": 5}', "fal-ai/x: has no `node_type`"),
    ],
)
def test_facts_of_another_shape_are_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "older.json").write_text(text)
    with pytest.raises(ProblemError, match=f"^older.json: {told}"):
        read_older(tmp_path / "older.json")
    assert read_older(None) == {}
