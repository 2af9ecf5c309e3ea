"""Contracts: replaced whole, only when they say something else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.contract.drift import Waiver
from generator.upstream.access.atomic import write_atomically
from generator.upstream.access.failures import Cause
from generator.upstream.sync.hints import words_of
from tests.upstream.access.world import TEXT, World, document, world_of
from tests.upstream.sync.helpers import MemorySource, digest, run

NAME = "fal-ai/model-000"
FILE = "module/fal-ai-model-000.json"
SIZE = {"type": "integer", "description": "How wide.\n  In pixels."}


def read(specs: Path, file: str = FILE) -> dict[str, Any]:
    contract: dict[str, Any] = json.loads((specs / file).read_text())
    return contract


def kinds(source: MemorySource, specs: Path, **options: Any) -> dict[str, list[str]]:
    told = run(source, specs, **options).to_json()
    return {kind: told[kind] for kind in ("added", "changed", "unchanged")}


def test_a_new_document_becomes_a_contract(tmp_path: Path) -> None:
    assert kinds(MemorySource(world_of(1)), tmp_path)["added"] == [NAME]
    contract = read(tmp_path)
    assert list(contract["input"]["properties"]) == ["prompt", "num_images"]
    assert "description" not in json.dumps(contract)


def test_a_changed_document_replaces_its_contract_alone(tmp_path: Path) -> None:
    world = world_of(3)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    world.documents[NAME] = document(NAME, {"prompt": TEXT})
    found = kinds(MemorySource(world), tmp_path)
    assert found["changed"] == [NAME]
    assert len(found["unchanged"]) == 2
    after = digest(tmp_path)
    assert [name for name in before if before[name] != after[name]] == [FILE]


def test_another_origin_or_other_prose_is_no_change(tmp_path: Path) -> None:
    world = world_of(1)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    prose = {"type": "string", "description": "other words", "title": "T", "examples": ["x"]}
    world.documents[NAME]["components"]["schemas"]["In"]["properties"]["prompt"] = prose
    world.documents[NAME]["info"]["version"] = "2"
    assert kinds(MemorySource(world), tmp_path)["unchanged"] == [NAME]
    assert digest(tmp_path) == before


def test_a_dry_run_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    world = world_of(3)
    source = MemorySource(world)
    dry = run(source, tmp_path, dry_run=True)
    assert digest(tmp_path) == {}
    assert {**run(source, tmp_path).to_json(), "dry_run": True} == dry.to_json()


def test_a_failed_document_keeps_the_old_contract(tmp_path: Path) -> None:
    world = world_of(3)
    run(MemorySource(world), tmp_path)
    before = digest(tmp_path)
    source = MemorySource(world, broken={NAME})
    summary = run(source, tmp_path)
    assert [(f.endpoint, f.cause) for f in summary.failures] == [(NAME, Cause.SERVER)]
    assert digest(tmp_path) == before


@pytest.mark.parametrize(("cause", "finished"), [(Cause.SERVER, 1), (Cause.BUDGET, 0), (Cause.RATE, 0)])
def test_a_run_that_went_through_is_finished_whatever_failed(tmp_path: Path, cause: Cause, finished: int) -> None:
    source = MemorySource(world_of(3), broken={NAME}, why=cause)
    run(source, tmp_path)
    assert source.finished == finished


HOSTILE: dict[str, Any] = {
    "paths that are no object": {"paths": []},
    "components that are no object": {**document(NAME), "components": []},
    "an operation that is no object": {**document(NAME), "paths": {f"/{NAME}": {"post": []}}},
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_document_that_cannot_be_understood_fails_alone(tmp_path: Path, content: Any) -> None:
    world = world_of(2)
    world.documents[NAME] = content
    summary = run(MemorySource(world), tmp_path)
    assert [(f.endpoint, f.cause) for f in summary.failures] == [(NAME, Cause.INVALID)]
    assert summary.to_json()["added"] == ["fal-ai/model-001"]


def test_a_contract_stays_beside_its_spec(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    run(MemorySource(world_of(1)), tmp_path)
    elsewhere.mkdir()
    (tmp_path / FILE).rename(elsewhere / "own_name.json")
    # A spec that is not named after its class, or that does not parse, keeps its contract beside it.
    (elsewhere / "own_name.toml").write_text("half a")
    assert kinds(MemorySource(world_of(1)), tmp_path)["unchanged"] == [NAME]
    assert not (tmp_path / FILE).exists()
    # With a spec at the planned place, it belongs there.
    (tmp_path / FILE).with_suffix(".toml").write_text("")
    assert kinds(MemorySource(world_of(1)), tmp_path)["changed"] == [NAME]
    assert read(tmp_path)["endpoint"] == NAME
    assert not (elsewhere / "own_name.json").exists()


@pytest.mark.parametrize("damage", ["", "{", "[]", "{}", "\ufffd"])
def test_a_damaged_contract_is_written_anew(tmp_path: Path, damage: str) -> None:
    run(MemorySource(world_of(1)), tmp_path)
    before = digest(tmp_path)
    (tmp_path / FILE).write_text(damage)
    run(MemorySource(world_of(1)), tmp_path)
    assert digest(tmp_path) == before


def test_what_cannot_be_written_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "module").write_text("a file where a folder should be")
    summary = run(MemorySource(world_of(1)), tmp_path)
    assert [f.cause for f in summary.failures] == [Cause.NOT_WRITTEN]


def test_a_catalogue_that_cannot_be_written_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.upstream.sync.run.write_atomically", refuse)
    summary = run(MemorySource(world_of(1)), tmp_path)
    assert [(f.cause, f.detail) for f in summary.failures] == [
        (Cause.NOT_WRITTEN, "catalog.json: No space left on device")
    ]
    assert not summary.catalogue_changed


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    """On a full disk, what is left would stay in the way."""
    (tmp_path / "file").mkdir()
    with pytest.raises(OSError):
        write_atomically(tmp_path / "file", b"text")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_leftovers_of_a_killed_write_are_swept_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(path: Path, *_: object, **__: object) -> None:
        raise KeyboardInterrupt

    run(MemorySource(world_of(1)), tmp_path)
    before = digest(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        patch.setattr(Path, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(tmp_path / FILE, b"half")
    assert len(digest(tmp_path)) == len(before) + 1
    run(MemorySource(world_of(1)), tmp_path)
    assert digest(tmp_path) == before


def test_changes_come_with_what_they_mean(tmp_path: Path) -> None:
    world = world_of(2)
    run(MemorySource(world), tmp_path)
    world.documents[NAME] = document(NAME, {"prompt": TEXT, "width": SIZE}, ["width"])
    findings = run(MemorySource(world), tmp_path).findings
    assert [(f.endpoint, f.rule, f.path) for f in findings] == [
        (NAME, "input-removed", "input.num_images"),
        (NAME, "input-added-required", "input.width"),
    ]


def test_waivers_of_the_spec_cover_findings_and_go_stale(tmp_path: Path) -> None:
    world = world_of(1)
    run(MemorySource(world), tmp_path)
    world.documents[NAME] = document(NAME, {"prompt": TEXT})
    waiver = Waiver("input-removed", "input.num_images", "always one")
    asked: list[Path] = []

    def waivers(spec: Path) -> list[Waiver]:
        asked.append(spec)
        return [waiver]

    first, second = (run(MemorySource(world), tmp_path, waivers=waivers) for _ in range(2))
    assert [f.waived for f in first.findings] == ["always one"]
    assert [f.rule for f in second.findings] == ["waiver-stale"]
    assert asked[0] == (tmp_path / FILE).with_suffix(".toml")


def test_new_parameters_come_with_fals_own_words(tmp_path: Path) -> None:
    world = world_of(1)
    run(MemorySource(world), tmp_path)
    world.documents[NAME] = document(NAME, {"prompt": TEXT, "width": SIZE, "odd": {"type": "integer"}})
    summary = run(MemorySource(world), tmp_path, described=lambda spec, parameter: parameter == "prompt")
    assert [(h.parameter, h.words) for h in summary.hints] == [
        ("width", "How wide. In pixels."),
        ("odd", ""),
    ]
    assert "How wide" not in (tmp_path / FILE).read_text()


def test_endpoints_without_a_spec_are_named(tmp_path: Path) -> None:
    world = world_of(2)
    run(MemorySource(world), tmp_path)
    (tmp_path / FILE).with_suffix(".toml").write_text("")
    assert run(MemorySource(world), tmp_path).without_spec == ["fal-ai/model-001"]


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"paths": []},
        document("fal-ai/other", {"x": 5}),
        {"paths": {f"/{NAME}": {"post": {}}}},
    ],
)
def test_words_of_odd_documents_are_none(content: dict[str, Any]) -> None:
    assert set(words_of(NAME, content).values()) <= {""}


def test_only_chosen_endpoints_are_asked_for(tmp_path: Path) -> None:
    source = MemorySource(world_of(5))
    summary = run(source, tmp_path, wants=lambda entry: entry["endpoint"] == NAME)
    assert source.asked == [NAME]
    assert summary.to_json()["added"] == [NAME]
    assert summary.catalogue_changed


def test_an_empty_world_gives_an_empty_summary(tmp_path: Path) -> None:
    summary = run(MemorySource(World()), tmp_path)
    assert summary.outcomes == ()
    assert digest(tmp_path) == {}


BOUNDED = {"prompt": TEXT, "seed": {"type": "integer", "minimum": 3}}
UNBOUNDED = {"prompt": TEXT, "seed": {"type": "integer"}, "style": TEXT}


def test_a_lesser_source_adds_and_overwrites_nothing(tmp_path: Path) -> None:
    world = world_of(1)
    world.documents[NAME] = document(NAME, BOUNDED)
    run(MemorySource(world, source={"kind": "verbatim"}), tmp_path)
    world.documents[NAME] = document(NAME, UNBOUNDED)
    assert kinds(MemorySource(world, source={"kind": "typings"}), tmp_path)["changed"] == [NAME]
    properties = read(tmp_path)["input"]["properties"]
    assert properties["seed"]["minimum"] == 3
    assert "style" in properties
    assert read(tmp_path)["source"]["kind"] == "verbatim"
    before = digest(tmp_path)
    assert kinds(MemorySource(world, source={"kind": "typings"}), tmp_path)["unchanged"] == [NAME]
    assert digest(tmp_path) == before


def test_a_lesser_source_empties_nothing(tmp_path: Path) -> None:
    world = world_of(1)
    run(MemorySource(world, source={"kind": "verbatim"}), tmp_path)
    before = digest(tmp_path)
    world.documents[NAME] = {"paths": {}}
    summary = run(MemorySource(world, source={"kind": "rebuilt"}), tmp_path)
    assert summary.losses == ()
    assert digest(tmp_path) == before


def test_a_better_source_of_the_same_facts_is_written_down(tmp_path: Path) -> None:
    world = world_of(1)
    run(MemorySource(world, source={"kind": "typings"}), tmp_path)
    assert kinds(MemorySource(world, source={"kind": "verbatim"}), tmp_path)["changed"] == [NAME]
    assert read(tmp_path)["source"]["kind"] == "verbatim"


def test_parts_that_cannot_be_read_are_reported_once(tmp_path: Path) -> None:
    world = world_of(1)
    world.documents[NAME] = document(NAME, {"x": {"$ref": "#/components/schemas/Gone"}})
    summary = run(MemorySource(world), tmp_path)
    assert [(note.endpoint, note.key) for note in summary.notes] == [(NAME, "input.properties.x")]
    assert run(MemorySource(world), tmp_path).notes == []


@pytest.mark.parametrize("damage", [{"input": 5}, {"input": {"properties": []}, "output": 3, "$defs": 1, "source": 7}])
def test_a_pinned_contract_that_is_none_stops_nothing(tmp_path: Path, damage: dict[str, Any]) -> None:
    world = world_of(2)
    run(MemorySource(world, source={"kind": "typings"}), tmp_path)
    before = digest(tmp_path)
    (tmp_path / FILE).write_text(json.dumps({"endpoint": NAME, **damage}))
    assert run(MemorySource(world, source={"kind": "typings"}), tmp_path).failures == []
    assert digest(tmp_path) == before
