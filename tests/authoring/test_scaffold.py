"""`scaffold`: drafts for one, a batch or all, and hints that stay on the terminal."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator.cli.support.hints import fal_words
from tests.cases import TEXT, Specs, document, optional, ref, shape
from tests.reports.helpers import call, fal_folder

IMAGE = {"type": "string", "description": "URL of the image"}
INPUTS = {
    "prompt": {"type": "string", "description": "What to\ndraw"},
    "image_url": IMAGE,
    "style": optional({"type": "string", "enum": ["a", "b"]}),
    "loras": {"type": "array", "items": ref("Lora")},
    "sync_mode": {"type": "boolean"},
}
SCHEMAS = {"Lora": shape({"path": TEXT})}


@pytest.fixture
def root(specs: Specs) -> Path:
    """Two endpoints with contracts, and no spec yet."""
    for endpoint in ("fal-ai/one", "fal-ai/two"):
        specs.add(INPUTS, endpoint=endpoint, required=["prompt"], schemas=SCHEMAS)
    specs.write()
    for endpoint in ("fal-ai/one", "fal-ai/two"):
        specs.spec_path(endpoint).unlink()
    return specs.root


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    found = document(INPUTS, endpoint="fal-ai/one", schemas=SCHEMAS)
    return fal_folder(tmp_path / "fal", {"fal-ai/one": ("Draws\x1b[2J things.", found)})


def test_everything(root: Path) -> None:
    told = call("scaffold", "--specs", root, "--json")
    assert told.data == {"written": ["fal-ai/one", "fal-ai/two"]}
    spec = tomllib.loads((root / "text_to_image/one.toml").read_text())
    assert (spec["class_name"], spec["status"], spec["basic_fields"]) == ("One", "draft", ["prompt", "image_url"])
    assert call("scaffold", "--specs", root, "--json").data == {"written": []}


def test_a_batch_from_select(root: Path) -> None:
    batch = call("select", "--specs", root, "two").out
    told = call("scaffold", "--specs", root, "--from-file", "-", stdin=batch)
    assert "1 draft specs written" in told.err
    assert not (root / "text_to_image/one.toml").exists()


def test_one_module(root: Path) -> None:
    assert call("scaffold", "--specs", root, "-m", "text_to_image", "--json").data["written"] == [
        "fal-ai/one",
        "fal-ai/two",
    ]
    assert call("scaffold", "--specs", root, "-m", "text_to_vide").status == 2


def test_a_dry_run_shows_the_draft_and_writes_nothing(root: Path) -> None:
    told = call("scaffold", "--specs", root, "-e", "fal-ai/one", "--dry-run")
    assert 'class_name = "One"' in told.err
    assert "1 draft specs would be written" in told.err
    assert not (root / "text_to_image/one.toml").exists()
    assert call("scaffold", "--specs", root, "--dry-run", "--json").data == {"planned": ["fal-ai/one", "fal-ai/two"]}


def test_hints_show_fals_words_and_the_proposals_and_write_neither(root: Path, documents: Path) -> None:
    told = call("scaffold", "--specs", root, "-e", "fal-ai/one", "--hints", "--from", documents)
    assert told.status == 0
    assert "Draws\N{REPLACEMENT CHARACTER}[2J things." in told.err
    assert "prompt*+" in told.err and "What to draw" in told.err
    assert "string or null → Style" in told.err
    assert "string [image]" in told.err
    assert "list of Lora" in told.err
    assert "sync_mode" not in told.err
    assert "Draws" not in (root / "text_to_image/one.toml").read_text()


def test_hints_without_documents_still_propose(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    call("scaffold", "--specs", root)
    told = call("scaffold", "--specs", root, "-e", "fal-ai/two", "--hints", "--json").data
    assert told["written"] == []
    assert told["hints"][0]["class_name"] == "Two"
    assert {row["name"]: row["field"] for row in told["hints"][0]["parameters"]}["image_url"] == "image"
    assert "not known here" in call("scaffold", "--specs", root, "-e", "fal-ai/two", "--hints").err


def test_words_of_an_endpoint_that_the_folder_lacks_are_empty(documents: Path) -> None:
    assert fal_words(documents, ["fal-ai/else"])["fal-ai/else"].summary == ""


def test_from_without_hints_is_wrong_use(root: Path, documents: Path) -> None:
    assert call("scaffold", "--specs", root, "--from", documents).status == 2


def test_a_contract_that_is_missing_is_said_only_when_it_is_asked_for(root: Path) -> None:
    (root / "text_to_image/one.json").unlink()
    told = call("scaffold", "--specs", root, "-e", "fal-ai/one")
    assert (told.status, "one.json: is missing" in told.err) == (1, True)
    assert call("scaffold", "--specs", root, "-e", "fal-ai/two").status == 0


def test_long_lists_are_cut(specs: Specs) -> None:
    for index in range(22):
        specs.add({"prompt": TEXT}, endpoint=f"fal-ai/n{index}")
    specs.write()
    for endpoint in specs.contracts:
        specs.spec_path(endpoint).unlink()
    told = call("scaffold", "--specs", specs.root, "--dry-run")
    assert "… and 2 more" in told.err and "class_name" not in told.err
