"""``scaffold``: drafts where nothing is, and never a touch on what exists."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from generator.contract.catalog import catalog_text
from tests.cases import ENDPOINT, TEXT, Specs
from tests.cli.running import Run, everything

OTHER = "fal-ai/other"


@pytest.fixture
def half(specs: Specs) -> Specs:
    """One endpoint with a spec of odd spacing, one with a contract alone."""
    specs.add({"prompt": TEXT}).add({"text": TEXT}, endpoint=OTHER, category="vision")
    specs.write()
    spec = specs.spec_path()
    spec.write_text("# by hand\n\n" + spec.read_text() + "   \n")
    specs.spec_path(OTHER).unlink()
    return specs


def test_drafts_are_written_where_nothing_is(command: Run, half: Specs) -> None:
    before = everything(half.root)
    found = command("scaffold", "--specs", half.root)
    assert found.status == 0
    assert found.notes.splitlines() == ["draft: specs/vision/other.toml  fal-ai/other", "1 draft specs written."]
    after = everything(half.root)
    assert set(after) - set(before) == {"vision/other.toml"}
    assert {path: after[path] for path in before} == before
    assert tomllib.loads((half.root / "vision" / "other.toml").read_text())["status"] == "draft"
    assert command("generate", "--specs", half.root, "--nodes", half.root.parent / "nodes").status == 0


def test_a_second_run_writes_nothing(command: Run, half: Specs) -> None:
    command("scaffold", "--specs", half.root)
    before = everything(half.root)
    found = command("scaffold", "--specs", half.root, "--json")
    assert (found.status, found.json) == (0, {"written": []})
    assert everything(half.root) == before


def test_many_drafts_are_counted(command: Run, specs: Specs) -> None:
    for number in range(25):
        specs.add({}, endpoint=f"fal-ai/x{number}")
    specs.write()
    for endpoint in specs.contracts:
        specs.spec_path(endpoint).unlink()
    found = command("scaffold", "--specs", specs.root)
    assert found.notes.splitlines()[20:] == ["… and 5 more", "25 draft specs written."]


def test_older_names_come_from_a_file_of_facts(command: Run, half: Specs, tmp_path: Path) -> None:
    facts = tmp_path / "older.json"
    facts.write_text(json.dumps({OTHER: {"node_type": "fal.segmentation.OldOther", "fields": {}}}))
    # The contract stands where sync put it: under the older name.
    (half.root / "vision" / "other.json").rename(half.root / "vision" / "old_other.json")
    found = command("scaffold", "--specs", half.root, "--older", facts, "--json")
    assert found.json == {"written": [OTHER]}
    draft = tomllib.loads((half.root / "vision" / "old_other.toml").read_text())
    assert (draft["class_name"], draft["aliases"]) == ("OldOther", ["fal.segmentation.OldOther"])


@pytest.mark.parametrize("narrow", [["--module", "vision"], ["--endpoint", OTHER]])
def test_a_run_may_be_narrowed(command: Run, half: Specs, narrow: list[str]) -> None:
    half.spec_path().unlink()
    assert command("scaffold", "--specs", half.root, "--json", *narrow).json == {"written": [OTHER]}
    assert not half.spec_path().exists()


def test_a_dry_run_shows_drafts_and_writes_nothing(command: Run, half: Specs) -> None:
    before = everything(half.root)
    found = command("scaffold", "--specs", half.root, "--dry-run")
    assert 'endpoint = "fal-ai/other"' in found.notes
    assert found.notes.endswith("1 draft specs would be written.\n")
    assert everything(half.root) == before


def test_hints_are_shown_and_go_into_no_file(command: Run, half: Specs) -> None:
    before = everything(half.root)
    found = command("scaffold", "--specs", half.root, "--dry-run", "--hints", "--endpoint", ENDPOINT)
    assert "fal-ai/thing → Thing" in found.notes
    assert everything(half.root) == before


def test_a_folder_of_words_without_hints_is_wrong_use(command: Run, half: Specs, tmp_path: Path) -> None:
    assert command("scaffold", "--specs", half.root, "--from", tmp_path).status == 2


def test_a_missing_contract_is_told_and_the_rest_is_drafted(command: Run, half: Specs) -> None:
    half.add({}, endpoint="fal-ai/third")
    half.write()
    for endpoint in (OTHER, "fal-ai/third"):
        half.spec_path(endpoint).unlink()
    half.spec_path("fal-ai/third").with_suffix(".json").unlink()
    found = command("scaffold", "--specs", half.root)
    assert found.status == 1
    assert found.notes.splitlines() == [
        "draft: specs/vision/other.toml  fal-ai/other",
        "pending: fal-ai/third: specs/text_to_image/third.json: is missing (add the file or restore it with git)",
        "1 draft specs written; 1 pending.",
    ]
    again = command("scaffold", "--specs", half.root, "--json")
    assert (again.status, again.json["written"]) == (1, [])
    assert [(row["endpoint"], row["file"]) for row in again.json["pending"]] == [
        ("fal-ai/third", "specs/text_to_image/third.json")
    ]


def test_a_contract_moves_to_its_draft_when_fal_moved_the_endpoint_before(command: Run, half: Specs) -> None:
    row = half.entries[OTHER]
    old = half.spec_path(OTHER).with_suffix(".json")
    text = old.read_text()
    (half.root / "catalog.json").write_text(
        catalog_text([half.entries[ENDPOINT], {**row, "category": "image-to-text"}])
    )
    assert command("scaffold", "--specs", half.root).status == 0
    assert not old.exists()
    assert (half.root / "image_to_text" / "other.json").read_text() == text
    assert (half.root / "image_to_text" / "other.toml").exists()


def test_an_unreadable_catalogue_is_told(command: Run, half: Specs) -> None:
    (half.root / "catalog.json").write_text("{")
    found = command("scaffold", "--specs", half.root)
    assert (found.status, "specs/catalog.json: is not JSON" in found.notes) == (1, True)


def test_a_spec_that_is_no_toml_stops_a_second_draft_of_its_endpoint(command: Run, half: Specs) -> None:
    half.specs[ENDPOINT]["class_name"] = "Chosen"
    half.spec_path(ENDPOINT).parent.joinpath("thing.toml").rename(half.root / "text_to_image" / "chosen.toml")
    half.spec_path(ENDPOINT).with_name("thing.json").rename(half.root / "text_to_image" / "chosen.json")
    (half.root / "text_to_image" / "chosen.toml").write_text("= broken")
    before = everything(half.root)
    before.pop("vision/other.toml", None)
    found = command("scaffold", "--specs", half.root)
    assert found.status == 1
    assert "pending: fal-ai/thing: specs/text_to_image/" in found.notes
    after = everything(half.root)
    assert {path: after[path] for path in before} == before
