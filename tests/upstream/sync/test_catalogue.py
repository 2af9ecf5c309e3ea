"""The catalogue: what may enter it, and what may leave it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli.support.sync_report import summary_lines
from generator.problems import ProblemError
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.sync.loss import acceptance_of
from generator.upstream.sync.outcome import Kind
from tests.upstream.access.world import World, world_of
from tests.upstream.sync.helpers import MemorySource, digest, run

BROKEN_OFF = Failure("", Cause.CURSOR_LOOP, "the cursor came twice")


def entries(specs: Path) -> dict[str, dict[str, Any]]:
    rows = json.loads((specs / "catalog.json").read_text())["endpoints"]
    return {row["endpoint"]: row for row in rows}


def statuses(specs: Path) -> dict[str, str]:
    return {name: entry["status"] for name, entry in entries(specs).items()}


def test_the_catalogue_is_sorted_by_endpoint(tmp_path: Path) -> None:
    world = World()
    for name in ("fal-ai/b", "fal-ai/a"):
        world.add(name)
    assert run(MemorySource(world), tmp_path).catalogue_changed
    assert list(entries(tmp_path)) == ["fal-ai/a", "fal-ai/b"]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    source = MemorySource(world_of(3))
    run(source, tmp_path)
    before = digest(tmp_path)
    assert not run(source, tmp_path).catalogue_changed
    assert digest(tmp_path) == before


def test_vanished_endpoints_are_kept_and_marked(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    contracts = digest(tmp_path / "module")
    world.remove("fal-ai/model-007")
    summary = run(MemorySource(world), tmp_path)
    assert summary.failures == []
    assert summary.to_json()["vanished"] == ["fal-ai/model-007"]
    assert statuses(tmp_path)["fal-ai/model-007"] == "deprecated"
    assert entries(tmp_path)["fal-ai/model-007"]["name"] == "model-007"
    assert digest(tmp_path / "module") == contracts
    assert [f.rule for f in summary.findings] == ["endpoint-removed"]


ODD_ROW = Failure("acme/sp ace", Cause.INVALID, "its row of the catalogue is unusable")
NAMELESS_ROW = Failure("", Cause.INVALID, "a row of the catalogue names no endpoint", partial=True)


@pytest.mark.parametrize("row", [ODD_ROW, NAMELESS_ROW])
def test_an_unusable_row_does_not_keep_others_from_vanishing(tmp_path: Path, row: Failure) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    world.remove("fal-ai/model-007")
    summary = run(MemorySource(world, listing_failures=(row,)), tmp_path)
    assert summary.failures == [row]
    assert summary.of_kind(Kind.VANISHED) == ["fal-ai/model-007"]
    assert statuses(tmp_path)["fal-ai/model-007"] == "deprecated"


def test_an_endpoint_whose_row_cannot_be_used_has_not_vanished(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    row = Failure("fal-ai/model-007", Cause.INVALID, "its row of the catalogue is unusable: it has no metadata")
    # By name it is not found either: its row is as bad there.
    world.remove("fal-ai/model-007")
    source = MemorySource(world, listing_failures=(row,), broken={"fal-ai/model-007"})
    summary = run(source, tmp_path)
    assert summary.of_kind(Kind.VANISHED) == []
    assert "fal-ai/model-007" in source.asked
    assert digest(tmp_path) == before


def test_a_row_that_cannot_be_read_says_which_key_and_value(tmp_path: Path) -> None:
    world = world_of(3)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    world.models["fal-ai/model-001"]["metadata"]["status"] = ["active"]
    why = "its row of the catalogue is unusable: status is ['active'], which is no text"
    assert run(MemorySource(world), tmp_path).failures == [Failure("fal-ai/model-001", Cause.INVALID, why)]
    assert digest(tmp_path) == before


def test_a_date_that_is_none_keeps_no_new_endpoint_out(tmp_path: Path) -> None:
    world = world_of(3)
    world.add("fal-ai/new", date=1790000000, group="new", license_type={"name": "commercial"})
    assert run(MemorySource(world), tmp_path).failures == []
    assert entries(tmp_path)["fal-ai/new"].keys() == {"endpoint", "category", "name", "status"}


def test_an_unusable_row_is_no_failure_of_a_run_that_is_about_others(tmp_path: Path) -> None:
    source = MemorySource(world_of(3), listing_failures=(ODD_ROW, NAMELESS_ROW))
    assert run(source, tmp_path, wants=lambda entry: entry["endpoint"] == "fal-ai/model-001").failures == []


def test_what_vanished_before_is_not_missed_again(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    world.remove("fal-ai/model-007")
    run(MemorySource(world), tmp_path)
    summary = run(MemorySource(world), tmp_path)
    assert summary.to_json()["vanished"] == []
    assert statuses(tmp_path)["fal-ai/model-007"] == "deprecated"


def test_what_comes_back_is_active_again(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    world.remove("fal-ai/model-007")
    run(MemorySource(world), tmp_path)
    world.add("fal-ai/model-007")
    run(MemorySource(world), tmp_path)
    assert statuses(tmp_path)["fal-ai/model-007"] == "active"


def test_a_missing_page_is_no_loss(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    source = MemorySource(world, hidden={f"fal-ai/model-0{n}" for n in range(10, 20)})
    assert run(source, tmp_path).to_json()["vanished"] == []
    assert len(source.asked) == 30
    assert digest(tmp_path) == before


def test_nothing_vanishes_when_fal_cannot_be_asked_by_name(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    source = MemorySource(world, hidden={"fal-ai/model-003"}, lookup_failures=(BROKEN_OFF,))
    assert run(source, tmp_path).failures == [BROKEN_OFF]
    assert digest(tmp_path) == before


def test_a_sudden_loss_is_refused(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    for number in (1, 2):
        world.remove(f"fal-ai/model-00{number}")
    source = MemorySource(world)
    summary = run(source, tmp_path)
    assert {failure.cause for failure in summary.failures} == {Cause.LOSS}
    assert summary.pending == ["fal-ai/model-001", "fal-ai/model-002"]
    assert "2 of 30 endpoints would be lost at once (2 vanished)" in summary.failures[0].detail
    assert len(source.asked) == 28
    assert digest(tmp_path) == before


@pytest.mark.parametrize("words", [["2"], ["all"], ["fal-ai/model-001"], ["fal-ai/model-001", "fal-ai/model-002"]])
def test_a_sudden_loss_can_be_accepted(tmp_path: Path, words: list[str]) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    for number in (1, 2):
        world.remove(f"fal-ai/model-00{number}")
    summary = run(MemorySource(world), tmp_path, accepted=acceptance_of(words))
    assert summary.failures == []
    assert len(summary.to_json()["vanished"]) == 2
    assert len(entries(tmp_path)) == 30


@pytest.mark.parametrize("words", [["1"], ["fal-ai/model-003"], []])
def test_accepting_less_than_is_lost_accepts_nothing(tmp_path: Path, words: list[str]) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    for number in (1, 2):
        world.remove(f"fal-ai/model-00{number}")
    assert run(MemorySource(world), tmp_path, accepted=acceptance_of(words)).of_kind(Kind.VANISHED) == []
    assert digest(tmp_path) == before


def test_a_partial_listing_takes_nothing_and_adds_what_it_has(tmp_path: Path) -> None:
    world = world_of(30)
    run(MemorySource(world), tmp_path)
    world.add("fal-ai/new")
    hidden = {f"fal-ai/model-0{n}" for n in range(10, 30)}
    source = MemorySource(world, hidden=hidden, listing_failures=(BROKEN_OFF,))
    summary = run(source, tmp_path)
    assert summary.failures == [BROKEN_OFF]
    assert summary.to_json()["added"] == ["fal-ai/new"]
    assert set(entries(tmp_path)) == set(world.models)
    assert set(statuses(tmp_path).values()) == {"active"}
    # what was known is still brought up to date
    assert len(source.asked) == 31


def test_without_any_listing_nothing_is_asked_for(tmp_path: Path) -> None:
    world = world_of(3)
    run(MemorySource(world), tmp_path)
    source = MemorySource(world, hidden=set(world.models), listing_failures=(BROKEN_OFF,))
    assert run(source, tmp_path).failures == [BROKEN_OFF]
    assert source.asked == []


def test_a_folder_of_single_documents_updates_only_those(tmp_path: Path) -> None:
    run(MemorySource(world_of(30)), tmp_path)
    few = World()
    few.add("fal-ai/model-004", display_name="another name")
    few.add("fal-ai/new")
    source = MemorySource(few, whole=False, thin=True)
    assert run(source, tmp_path).failures == []
    assert sorted(source.asked) == ["fal-ai/model-004", "fal-ai/new"]
    assert len(entries(tmp_path)) == 31
    assert entries(tmp_path)["fal-ai/model-004"]["name"] == "model-004"


def test_facts_follow_fal(tmp_path: Path) -> None:
    world = world_of(2)
    run(MemorySource(world), tmp_path)
    world.add("fal-ai/model-000", display_name="Renamed", tags=["new"])
    assert run(MemorySource(world), tmp_path).catalogue_changed
    assert entries(tmp_path)["fal-ai/model-000"]["name"] == "Renamed"


def test_every_fact_that_changed_is_told_and_losses_are_told_as_such(tmp_path: Path) -> None:
    world = world_of(30)
    world.add("fal-ai/model-001", status="deprecated")
    world.add("fal-ai/model-003", tags=["old"])
    assert run(MemorySource(world), tmp_path).rows == ()
    world.add("fal-ai/model-000", display_name="Renamed", updated_at="2026-09-01")
    world.add("fal-ai/model-001")
    world.add("fal-ai/model-002", status="deprecated")
    world.add("fal-ai/model-003", category="image-to-image", license_type="research")
    summary = run(MemorySource(world), tmp_path)
    rows = summary.to_json()["rows"]
    assert rows == [
        {"endpoint": "fal-ai/model-000", "key": "name", "before": "model-000", "after": "Renamed"},
        {"endpoint": "fal-ai/model-001", "key": "status", "before": "deprecated", "after": "active"},
        {"endpoint": "fal-ai/model-003", "key": "category", "before": "text-to-image", "after": "image-to-image"},
        {"endpoint": "fal-ai/model-003", "key": "tags", "before": ["old"], "after": None},
        {"endpoint": "fal-ai/model-003", "key": "license", "before": None, "after": "research"},
    ]
    lines = list(summary_lines(summary))
    assert lines[lines.index("live again at fal: node no longer marked as retired:") + 1] == "  fal-ai/model-001"
    assert "  fal-ai/model-003: tags: old → none" in lines
    assert run(MemorySource(world), tmp_path).rows == ()


def test_lone_surrogates_in_names_survive_as_text(tmp_path: Path) -> None:
    world = World()
    world.add("fal-ai/x", display_name="half a \ud83d")
    run(MemorySource(world), tmp_path)
    assert (tmp_path / "catalog.json").read_bytes().isascii()


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"endpoints": [1]}', '{"endpoints": [{}]}', '{"endpoints": [{"endpoint": "x"}]}', "\0"]
)
def test_a_damaged_catalogue_is_said_and_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "catalog.json").write_text(text)
    with pytest.raises(ProblemError, match="restore the file with git") as caught:
        run(MemorySource(world_of(1)), tmp_path)
    said = "cannot be read: " if text in ("{", "\0") else "is not a list of rows with `endpoint` and `category` "
    assert str(caught.value).startswith(f"{tmp_path.name}/catalog.json: endpoints: {said}")
    assert (tmp_path / "catalog.json").read_text() == text
