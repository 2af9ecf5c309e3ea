"""``drift`` as people call it: what it reports, where it reports it, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.drift import PLACES
from tests.cases import TEXT, document, read_json, shape
from tests.cli.running import Run, everything

INTEGER = {"type": "integer"}


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """A folder of documents as fal serves them, with one endpoint."""
    write(tmp_path / "fal", "one", {"prompt": TEXT, "steps": INTEGER})
    return tmp_path / "fal"


@pytest.fixture
def pinned(command: Run, served: Path, tmp_path: Path) -> Path:
    """The specs folder into which ``served`` was synced."""
    assert command("sync", "--from", served, "--specs", tmp_path / "specs").status == 0
    return tmp_path / "specs"


def write(folder: Path, name: str, inputs: dict[str, object], **parts: object) -> None:
    (folder / "fal-ai").mkdir(parents=True, exist_ok=True)
    text = document(inputs, {"image": shape({"url": TEXT})}, endpoint=f"fal-ai/{name}", **parts)  # type: ignore[arg-type]
    text["info"] = {"x-fal-metadata": {"endpointId": f"fal-ai/{name}", "category": "text-to-image"}}
    (folder / "fal-ai" / f"{name}.json").write_text(json.dumps(text))


def test_the_report_is_a_result_and_progress_is_not(command: Run, served: Path, pinned: Path) -> None:
    write(served, "one", {"prompt": TEXT})
    found = command("drift", "--from", served, "--specs", pinned)
    assert found.status == 1
    lines = found.results.splitlines()
    assert lines[0] == "1 endpoint compared: 1 breaking, 0 undecidable, 0 compatible, 0 waived."
    assert lines[2].startswith("breaking: input-removed, 1 time. ")
    assert lines[3] == "  fal-ai/one: input.steps is gone."
    assert "breaking" not in found.notes


def test_new_endpoints_are_told_and_not_counted_as_compared(command: Run, served: Path, pinned: Path) -> None:
    before = everything(pinned)
    write(served, "two", {"prompt": TEXT})
    found = command("drift", "--from", served, "--specs", pinned)
    assert found.status == 0
    assert "1 endpoint compared, 1 new: 0 breaking, 0 undecidable, 1 compatible" in found.results
    assert "fal-ai/two: fal lists this endpoint now." in found.results
    assert everything(pinned) == before
    told = command("drift", "--from", served, "--specs", pinned, "--json").json
    assert told["counts"] == {"compared": 1, "new": 1, "gone": 0, "failed": 0}
    assert told["levels"] == {"breaking": 0, "undecidable": 0, "compatible": 1}


def test_a_document_that_fails_is_not_counted_as_compared(command: Run, served: Path, pinned: Path) -> None:
    (served / "fal-ai" / "one.json").write_text("{")
    found = command("drift", "--from", served, "--specs", pinned)
    assert found.status == 1
    assert "0 endpoints compared, 1 failed: 0 breaking" in found.results


@pytest.mark.parametrize(("damage", "told"), [("deleted", "is missing"), ("renamed", "is that of another endpoint")])
def test_an_endpoint_with_a_spec_and_without_its_contract_is_not_new(
    command: Run, served: Path, pinned: Path, damage: str, told: str
) -> None:
    write(served, "two", {"prompt": TEXT})
    assert command("sync", "--from", served, "--specs", pinned).status == 0
    for name in ("one", "two"):
        (pinned / f"text_to_image/{name}.toml").write_text(
            f'endpoint = "fal-ai/{name}"\nclass_name = "{name.title()}"\n'
        )
    path = pinned / "text_to_image/one.json"
    if damage == "deleted":
        path.unlink()
    else:
        path.write_text(json.dumps({**read_json(path), "endpoint": "fal-ai/elsewhere"}))
    found = command("drift", "--from", served, "--specs", pinned)
    assert found.status == 1
    assert "1 endpoint compared, 1 failed: 0 breaking" in found.results
    assert f"one.json: the contract beside the spec {told}" in found.results
    assert "fal lists this endpoint now" not in found.results
    # A sync writes it anew.
    assert command("sync", "--from", served, "--specs", pinned).status == 0
    assert command("drift", "--from", served, "--specs", pinned).status == 0


def test_positional_names_narrow(command: Run, served: Path, pinned: Path) -> None:
    write(served, "two", {"prompt": TEXT})
    arguments = ("--from", served, "--specs", pinned)
    assert "1 endpoint compared: " in command("drift", "fal-ai/one", *arguments).results
    assert "1 endpoint compared, 1 new: " in command("drift", "text_to_image", *arguments).results
    assert command("drift", "fal-ai/nothing", *arguments).status == 2
    assert command("drift", "nothing", *arguments).status == 2


def test_many_places_of_one_rule_are_cut(command: Run, tmp_path: Path, served: Path) -> None:
    write(served, "one", {f"value_{at}": TEXT for at in range(PLACES + 3)})
    command("sync", "--from", served, "--specs", tmp_path / "specs")
    write(served, "one", {"prompt": TEXT})
    found = command("drift", "--from", served, "--specs", tmp_path / "specs")
    assert "  … and 3 more; --json lists all" in found.results
    told = command("drift", "--from", served, "--specs", tmp_path / "specs", "--json").json
    assert len([row for row in told["drift"] if row["rule"] == "input-removed"]) == PLACES + 3


def test_foreign_text_in_the_report_cannot_move_the_cursor(command: Run, served: Path, pinned: Path) -> None:
    write(served, "one", {"prompt": TEXT, "steps": INTEGER, "evil": {"type": "string", "default": "\x1b[2J\u202e"}})
    found = command("drift", "--from", served, "--specs", pinned, "--fail-on", "compatible")
    assert found.status == 1
    assert "\x1b" not in found.results and "\u202e" not in found.results
    assert read_json(next(pinned.glob("*/*.json")))["endpoint"] == "fal-ai/one"
