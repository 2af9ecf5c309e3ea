"""``specs``: stale keys go, structures get names, and both say what they did."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Specs, document, ref, shape
from tests.cli.running import Run, everything
from tests.reports.helpers import fal_folder

OTHER = "fal-ai/other"


@pytest.fixture
def stale(specs: Specs) -> Specs:
    """Two endpoints in two modules whose specs speak of parameters that are gone."""
    specs.add({"prompt": TEXT}, spec={"basic_fields": ["prompt", "gone"], "fields": {"prompts": {"description": "x"}}})
    specs.add({"text": TEXT}, endpoint=OTHER, category="vision", spec={"fields": {"gone": {"description": "x"}}})
    specs.write()
    return specs


def test_stale_keys_are_named_and_removed(command: Run, stale: Specs) -> None:
    nodes = stale.root.parent / "nodes"
    told = command("generate", "--specs", stale.root, "--nodes", nodes)
    assert told.status == 0 and told.notes.count("stale: ") == 3
    found = command("specs", "prune", "--specs", stale.root)
    assert found.status == 0
    assert found.results.splitlines() == [
        "specs/vision/other.toml: fields.gone",
        "specs/text_to_image/thing.toml: fields.prompts (nearest: prompt)",
        "specs/text_to_image/thing.toml: basic_fields: gone",
    ]
    assert found.notes == "3 stale keys removed from 2 specs.\n"
    assert "stale: " not in command("generate", "--specs", stale.root, "--nodes", nodes).notes
    assert command("specs", "prune", "--specs", stale.root).notes == "0 stale keys removed from 0 specs.\n"


def test_an_endpoint_that_is_kept_is_not_pruned(command: Run, stale: Specs) -> None:
    found = command("specs", "prune", "--specs", stale.root, "--keep", ENDPOINT, "--json")
    assert [row["endpoint"] for row in found.json["removed"]] == [OTHER]
    assert command("specs", "prune", "--specs", stale.root, "--keep", "fal-ai/typo").status == 2


def test_a_dry_run_says_the_same_and_writes_nothing(command: Run, stale: Specs) -> None:
    before = everything(stale.root)
    found = command("specs", "prune", "--specs", stale.root, "--dry-run", "--json")
    assert found.json == {
        "dry_run": True,
        "removed": [
            {"file": "specs/vision/other.toml", "endpoint": OTHER, "keys": ["fields.gone"]},
            {
                "file": "specs/text_to_image/thing.toml",
                "endpoint": ENDPOINT,
                "keys": ["fields.prompts", "basic_fields: gone"],
            },
        ],
        "problems": [],
    }
    assert command("specs", "prune", "--specs", stale.root, "--dry-run").notes.startswith(
        "3 stale keys would be removed"
    )
    assert everything(stale.root) == before


@pytest.mark.parametrize("name", ["vision", OTHER])
def test_names_narrow_it(command: Run, stale: Specs, name: str) -> None:
    found = command("specs", "prune", name, "--specs", stale.root, "--json")
    assert [row["endpoint"] for row in found.json["removed"]] == [OTHER]


@pytest.mark.parametrize("name", ["visoin", "fal-ai/othr"])
def test_an_unknown_name_is_wrong_use(command: Run, stale: Specs, name: str) -> None:
    assert command("specs", "prune", name, "--specs", stale.root).status == 2


def test_one_that_cannot_be_read_does_not_keep_the_others(command: Run, stale: Specs) -> None:
    stale.spec_path(OTHER).with_suffix(".json").write_text("{")
    found = command("specs", "prune", "--specs", stale.root)
    assert found.status == 1
    assert found.notes.startswith("specs/vision/other.json: is not JSON")
    assert "2 stale keys removed from 1 spec." in found.notes


def test_waivers_that_cover_nothing_go_when_fal_can_be_asked(command: Run, specs: Specs, tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"rule": "input-removed", "path": "input.text", "reason": "covers the removal"},
        {"rule": "input-removed", "path": "input.prompt", "reason": "covers nothing"},
    ]
    specs.add({"prompt": TEXT, "text": TEXT}, spec={"waivers": rows}).write()
    folder = fal_folder(tmp_path / "fal", {ENDPOINT: ("Draws.", document({"prompt": TEXT}))})
    assert command("specs", "prune", "--specs", specs.root).notes.startswith("0 stale keys")
    found = command("specs", "prune", "--specs", specs.root, "--from", folder)
    assert found.results == "specs/text_to_image/thing.toml: waivers: input-removed at input.prompt\n"
    assert tomllib.loads(specs.spec_path().read_text())["waivers"] == rows[:1]


def lora(specs: Specs, endpoint: str, members: dict[str, Any], name: str = "") -> None:
    spec = {"structures": {"Lora": {"name": name}}} if name else {}
    specs.add({"lora": ref("Lora")}, endpoint=endpoint, spec=spec, schemas={"Lora": shape(members)})


def test_structures_get_names_and_older_names_are_kept(command: Run, specs: Specs) -> None:
    for name in ("a", "b"):
        lora(specs, f"fal-ai/{name}", {"path": TEXT})
    lora(specs, "fal-ai/dream", {"path": TEXT, "force": TEXT}, "DreamLora")
    lora(specs, "fal-ai/other", {"path": TEXT, "force": TEXT}, "DreamLora")
    lora(specs, "fal-ai/third", {"path": TEXT, "force": TEXT})
    root = specs.write()
    (root / "structures.toml").write_text('[Lora]\naliases = ["OldLora"]\n')
    before = everything(root)
    dry = command("specs", "structures", "--specs", root, "--dry-run")
    assert dry.notes == "4 names would change in 4 files.\n"
    assert everything(root) == before
    found = command("specs", "structures", "--specs", root, "--json")
    assert {(row["file"], row["before"], row["after"]) for row in found.json["changed"]} >= {
        ("specs/text_to_image/dream.toml", "DreamLora", "LoraWithForce"),
        ("specs/structures.toml", "", "DreamLora"),
    }
    assert tomllib.loads((root / "structures.toml").read_text()) == {
        "Lora": {"aliases": ["OldLora"]},
        "LoraWithForce": {"aliases": ["DreamLora"]},
    }
    assert tomllib.loads((root / "text_to_image/third.toml").read_text())["structures"] == {
        "Lora": {"name": "LoraWithForce"}
    }
    assert command("specs", "structures", "--specs", root).notes == "0 names changed in 0 files.\n"


def test_only_the_structures_that_need_it_get_another_name(command: Run, specs: Specs) -> None:
    for name, members in (("a", {"path": TEXT}), ("b", {"path": TEXT}), ("c", {"path": TEXT, "force": TEXT})):
        schemas = {"Lora": shape(members), "Size": shape({"width": TEXT})}
        specs.add({"lora": ref("Lora"), "size": ref("Size")}, endpoint=f"fal-ai/{name}", schemas=schemas)
    root = specs.write()
    assert command("specs", "structures", "--specs", root).status == 0
    assert tomllib.loads((root / "text_to_image/c.toml").read_text())["structures"] == {
        "Lora": {"name": "LoraWithForce"}
    }


def test_a_module_can_name_a_structure(command: Run, specs: Specs) -> None:
    for name in ("a", "b"):
        lora(specs, f"fal-ai/{name}", {"path": TEXT})
    specs.modules["text_to_image"] = {"structures": {"Lora": {"name": "Adapter"}}}
    assert command("specs", "structures", "--specs", specs.write()).notes == "0 names changed in 0 files.\n"


def test_a_name_for_all_modules_counts_too(command: Run, specs: Specs) -> None:
    for name in ("a", "b"):
        lora(specs, f"fal-ai/{name}", {"path": TEXT})
    root = specs.write()
    (root / "definitions.toml").write_text('[Lora]\nname = "Adapter"\n')
    assert command("specs", "structures", "--specs", root).notes == "0 names changed in 0 files.\n"


def test_a_contract_that_cannot_be_read_is_told_and_the_rest_is_named(command: Run, specs: Specs) -> None:
    lora(specs, "fal-ai/a", {"path": TEXT})
    lora(specs, "fal-ai/b", {"path": TEXT, "force": TEXT})
    lora(specs, "fal-ai/c", {"path": TEXT})
    root = specs.write()
    (root / "text_to_image/c.json").write_text("{")
    found = command("specs", "structures", "--specs", root)
    assert found.status == 1
    assert found.results.startswith("specs/text_to_image/b.toml: structures.Lora.name: Lora → ")
    assert "specs/text_to_image/c.json: is not JSON" in found.notes


def test_without_a_subcommand_it_shows_them(command: Run) -> None:
    found = command("specs", "--help")
    assert found.status == 0
    assert "prune" in found.results and "structures" in found.results
    assert json.dumps(found.results)


# names --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def born(specs: Specs) -> Specs:
    """Two endpoints whose nodes were generated, but whose names nobody wrote down."""
    specs.add({"image_url": {"type": "string", "description": "URL of the image."}}, {"image": IMAGE_FILE})
    specs.add({"text": TEXT}, {"x-y": TEXT, "z": TEXT}, endpoint=OTHER, category="vision")
    specs.write()
    return specs


def test_names_are_compared_and_written_on_request(command: Run, born: Specs) -> None:
    before = everything(born.root)
    found = command("specs", "names", "--specs", born.root)
    assert (found.status, found.results.splitlines()) == (0, [OTHER, ENDPOINT])
    assert found.notes == (
        "The names of 2 endpoints would change in specs/names.json: run `python -m generator specs names --write`.\n"
    )
    assert command("specs", "names", "--check", "--specs", born.root).status == 1
    assert everything(born.root) == before
    assert command("specs", "names", "--write", "--specs", born.root).notes == (
        "The names of 2 endpoints written into specs/names.json.\n"
    )
    assert (born.root / "names.json").read_text() == (
        f'{{\n  "{OTHER}": {{"output": "x-y"}},\n'
        f'  "{ENDPOINT}": {{"output": "image", "fields": {{"image_url": "image"}}}}\n}}\n'
    )
    assert command("specs", "names", "--check", "--specs", born.root, "--json").json == {
        "written": False,
        "complete": True,
        "changed": [],
    }


def test_a_file_that_is_complete_is_not_touched(command: Run, born: Specs) -> None:
    command("specs", "names", "--write", "--specs", born.root)
    before = everything(born.root)
    found = command("specs", "names", "--write", "--specs", born.root, "--json")
    assert (found.status, found.json) == (0, {"written": True, "complete": True, "changed": []})
    assert everything(born.root) == before


def test_names_of_newcomers_are_added_to_those_that_stay(command: Run, born: Specs) -> None:
    command("specs", "names", "--write", "--specs", born.root)
    born.add({"text": TEXT}, {"a": TEXT, "p q": TEXT, "x-y": TEXT}, endpoint=OTHER, category="vision")
    born.write()
    assert command("specs", "names", "--write", "--specs", born.root).results == f"{OTHER}\n"
    assert json.loads((born.root / "names.json").read_text())[OTHER] == {"output": "x-y", "slots": {"p q": "p_q"}}


def test_a_broken_file_of_names_is_told_and_not_replaced(command: Run, born: Specs) -> None:
    (born.root / "names.json").write_text("{")
    for option in ("--write", "--check"):
        found = command("specs", "names", option, "--specs", born.root)
        assert found.status == 1 and "specs/names.json: is not JSON" in found.notes
    assert (born.root / "names.json").read_text() == "{"
    nodes = born.root.parent / "nodes"
    assert command("generate", "--specs", born.root, "--nodes", nodes).status == 1
    assert not nodes.exists()


def test_names_are_written_or_compared(command: Run, born: Specs) -> None:
    assert command("specs", "names", "--write", "--check", "--specs", born.root).status == 2
