"""With ``--json``, a command that ends early says why on standard output, too, as JSON; its status is as without it."""

from __future__ import annotations

import json
import os
import sys

import pytest

from generator.cli.app import main
from generator.cli.support.nightly_steps import Step
from tests.cases import TEXT, Specs
from tests.cli.running import Run


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["generate", "--specs", "not/here"], "not/here"),
        (["generate", "--nonsense"], "--nonsense"),
        (["coverage", "--check"], "--check compares the file that --write names"),
        (["review", "--show", "--accept"], "exclude each other"),
        (["select", "--module", "nowhere"], "nowhere"),
        (["specs", "names", "--write", "--check"], "give one of the two"),
        (["nonsense"], "nonsense"),
    ],
    ids=lambda found: found if isinstance(found, str) else " ".join(found),
)
def test_wrong_use_is_json_too(command: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str) -> None:
    monkeypatch.delenv("CI", raising=False)
    found = command(*words, "--json")
    assert found.status == 2 and said in found.notes
    (problem,) = json.loads(found.results)["problems"]
    assert said in problem["message"]
    assert command(*words).results == ""


def test_a_file_that_cannot_be_written_is_json_too(command: Run, specs: Specs) -> None:
    root = specs.add({"a": TEXT}).write()
    found = command("catalog", "--specs", root, "--html", root / "catalog.json" / "site", "--json")
    assert found.status == 1 and json.loads(found.results)["problems"][0]["message"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["generate", "--nonsense"], 2),
        (["words", "--specs", "{}"], 1),
        (["catalog", "--specs", "{}", "--html", "{}/structures.toml/x"], 1),
    ],
)
def test_a_mistake_that_nobody_reads_keeps_its_status(
    specs: Specs, monkeypatch: pytest.MonkeyPatch, words: list[str], status: int
) -> None:
    root = specs.add({"a": TEXT}).write()
    (root / "structures.toml").write_text("not TOML")
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(os.dup(writes), "w") as closed, pytest.raises(SystemExit) as left:
        monkeypatch.setattr(sys, "stdout", closed)
        try:
            main([*(word.format(root) for word in words), "--json"])
        finally:
            os.dup2(os.open(os.devnull, os.O_WRONLY), closed.fileno())
    os.close(writes)
    assert left.value.code == status


def test_conflicts_beside_a_broken_spec_are_told(command: Run, specs: Specs) -> None:
    for name in ("a", "b", "c"):
        specs.add({"prompt": TEXT}, endpoint=f"fal-ai/{name}", spec={"class_name": "Twin" if name != "c" else "Odd"})
    specs.contracts["fal-ai/b"]["category"] = "text-to-video"
    root = specs.write()
    (root / "text_to_image" / "odd.toml").write_text("endpoint = ")
    found = command("conflicts", "--specs", root, "--json")
    data = json.loads(found.results)
    assert found.status == 1 and [problem["file"] for problem in data["problems"]] == ["specs/text_to_image/odd.toml"]
    assert "odd.toml" in command("conflicts", "--specs", root).notes


def test_an_error_of_the_machine_is_no_report_to_a_night() -> None:
    error = {"file": "", "key": "", "message": "[Errno 28] No space left on device", "hint": "", "kind": "fault"}
    assert Step("sync", 1, {"problems": [error]}).broke and Step("sync", 1, None).broke
    assert not Step("generate", 1, {"problems": [{**error, "file": "specs/a/b.toml"}]}).broke
    assert not Step("prune", 1, {"removed": [], "problems": [error]}).broke
