"""The morning after fal changed everything at once: one night over a copy of this repository, green at its end."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.morning.changes import LONG, Victims, choose, newcomers, over_night
from tests.morning.repository import Fal, Repository, clone, copy_some, document_of, metadata_of

_CLASS = re.compile(r"^class (\w+)\(FalNode\):", re.MULTILINE)


@dataclass(frozen=True)
class Morning:
    """The copy after the night, what was there the evening before, and what the night said."""

    repository: Repository
    victims: Victims
    classes: dict[str, set[str]]
    words: dict[str, str]
    out: Path
    night: dict[str, Any]
    status: int

    @property
    def body(self) -> str:
        return (self.out / "body.md").read_text("utf-8")

    def report(self, step: str) -> Any:
        return json.loads((self.out / f"{step}.json").read_text())["data"]


def node_classes(repository: Repository) -> dict[str, set[str]]:
    """The node classes of every generated module."""
    folder = repository.root / "nodes/src/nodetool/nodes/fal"
    return {path.stem: set(_CLASS.findall(path.read_text("utf-8"))) for path in sorted(folder.glob("*.py"))}


def spec_texts(repository: Repository) -> dict[str, str]:
    """The spec of every endpoint."""
    texts = [path.read_text("utf-8") for path in repository.specs.glob("*/*.toml") if path.name != "_module.toml"]
    return {tomllib.loads(text)["endpoint"]: text for text in texts}


def worded(specs: dict[str, str], repository: Repository) -> dict[str, str]:
    """For every endpoint that words a parameter of its own, that parameter."""
    found = {}
    for endpoint, contract in repository.contracts().items():
        fields = tomllib.loads(specs[endpoint]).get("fields", {})
        names = [name for name in contract["input"].get("properties", {}) if fields.get(name, {}).get("description")]
        found |= {endpoint: names[0]} if names else {}
    return found


def evening(root: Path, fal: Fal) -> Repository:
    """A copy in which everything is synced, generated, approved and committed."""
    repository = copy_some(root)
    for endpoint, contract in repository.contracts().items():
        fal.add(endpoint, document_of(contract), **metadata_of(repository.rows()[endpoint]))
    source = fal.write(root.parent / "before")
    done = repository.one_after_the_other(
        ("-m", "generator", "sync", "--from", source),
        ("-m", "generator", "specs", "prune"),
        ("-m", "generator", "generate"),
        ("-m", "generator", "review", "--accept"),
        ("-m", "generator", "coverage", "--write", "docs/coverage.md"),
        ("tools/scan_pack.py", "--write"),
        ("tools/pack_catalog.py", "--write"),
    )
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])
    repository.git("init")
    commit(repository)
    return repository


def commit(repository: Repository) -> None:
    repository.git("add", "--all")
    repository.git("commit", "--message", "x")


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Morning:
    folder = tmp_path_factory.mktemp("morning")
    fal = Fal()
    repository = evening(folder / "repository", fal)
    classes, words = node_classes(repository), spec_texts(repository)
    victims = choose(fal, worded(words, repository))
    over_night(fal, victims)
    out = folder / "out"
    done = repository.generator("nightly", "--out", out, "--from", fal.write(folder / "after"), "--json")
    assert done.stdout, done.stderr
    return Morning(repository, victims, classes, words, out, json.loads(done.stdout), done.returncode)


def test_the_night_ends_with_a_proposal(morning: Morning) -> None:
    assert (morning.status, morning.night["changed"]) == (0, True)
    # 0: done. 1: done, and something waits for people.
    assert set(morning.night["steps"].values()) <= {0, 1}
    assert morning.night["steps"]["generate"] == morning.night["steps"]["metadata"] == 0
    assert "broke off" not in morning.body


def test_only_what_could_not_be_read_waits_and_nothing_else_failed(morning: Morning) -> None:
    lost = {morning.victims.has_no_document, morning.victims.is_broken, "fal-ai/new-without-document"}
    assert set(morning.report("sync")["pending"]) == lost
    assert {row["endpoint"] for row in morning.report("sync")["failed"]} == lost
    assert all(name in morning.body for name in lost)


def test_the_gates_of_generated_files_are_green(morning: Morning) -> None:
    done = morning.repository.one_after_the_other(
        ("-m", "generator", "generate", "--check"),
        ("-m", "generator", "coverage", "--write", "docs/coverage.md", "--check"),
        ("tools/scan_pack.py", "--check"),
        ("tools/pack_catalog.py", "--check"),
    )
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])


def test_every_node_can_be_made_and_every_older_one_is_still_there(morning: Morning) -> None:
    now = node_classes(morning.repository)
    assert {module: names - now[module] for module, names in morning.classes.items() if names - now[module]} == {}
    code = "import importlib, sys; [getattr(importlib.import_module(f'nodetool.nodes.fal.{m}'), n)() for m, n in"
    pairs = [(module, name) for module, names in now.items() for name in names]
    done = morning.repository.python("-c", f"{code} {pairs!r}]")
    assert done.returncode == 0, done.stderr[-3000:]


def test_every_new_endpoint_has_a_node_or_is_named_with_its_reason(morning: Morning) -> None:
    aside = {row["endpoint"]: row["message"] for row in morning.report("aside")["problems"]}
    drafted = spec_texts(morning.repository).keys()
    for name in newcomers():
        assert (name in drafted) != (name in aside)
        assert name in morning.body
    assert LONG in drafted
    assert {"fal-ai/composed", "fal-ai/con", "fal-ai/aux", "fal-ai/new-nose", "fal-ai/numbers-beyond-python"} <= drafted
    assert "text_to_smell" in node_classes(morning.repository)


def test_words_of_a_parameter_that_is_gone_are_removed_and_told(morning: Morning) -> None:
    endpoint, parameter = morning.victims.loses_parameter, morning.victims.lost_parameter
    assert parameter in tomllib.loads(morning.words[endpoint])["fields"]
    assert parameter not in tomllib.loads(spec_texts(morning.repository)[endpoint]).get("fields", {})
    assert f"fields.{parameter}" in morning.body
    assert f"{endpoint}: input-removed" in morning.body


def test_a_part_that_leads_nowhere_is_open_and_told(morning: Morning) -> None:
    contract = morning.repository.contracts()[morning.victims.dangles]
    assert contract["input"]["properties"]["new_style"] == {}
    assert f"{morning.victims.dangles}: input.properties.new_style" in morning.body


def test_a_node_stays_where_it_was_born(morning: Morning) -> None:
    endpoint = morning.victims.moves
    assert morning.repository.rows()[endpoint]["category"] == "text-to-smell"
    moved = morning.repository.git("diff", "--cached", "--name-only", "--diff-filter=RD")
    assert moved == ""


def test_a_retired_endpoint_keeps_its_node(morning: Morning) -> None:
    endpoint = morning.victims.vanishes
    assert morning.repository.rows()[endpoint]["status"] == "deprecated"
    assert spec_texts(morning.repository)[endpoint] == morning.words[endpoint]
    assert f"{endpoint}: vanished" in morning.body


def test_what_failed_is_as_it_was(morning: Morning) -> None:
    changed = morning.repository.git("diff", "--cached", "--name-only").splitlines()
    by_endpoint = {json.loads(path.read_text())["endpoint"]: path for path in morning.repository.specs.glob("*/*.json")}
    for endpoint in (morning.victims.has_no_document, morning.victims.is_broken):
        assert by_endpoint[endpoint].relative_to(morning.repository.root).as_posix() not in changed


def test_the_patch_gives_the_same_tree_on_a_clean_checkout(morning: Morning, tmp_path: Path) -> None:
    clean = clone(morning.repository, tmp_path / "clone")
    clean.git("apply", "--index", morning.out / "changes.patch")
    assert clean.git("write-tree") == morning.repository.git("write-tree")


def test_the_next_night_has_nothing_to_propose(morning: Morning, tmp_path: Path) -> None:
    again = clone(morning.repository, tmp_path / "again")
    again.git("apply", "--index", morning.out / "changes.patch")
    commit(again)
    done = again.generator("nightly", "--out", tmp_path / "out", "--from", morning.out.parent / "after", "--json")
    assert (done.returncode, json.loads(done.stdout)["changed"]) == (0, False), (
        tmp_path / "out/changes.patch"
    ).read_text()
