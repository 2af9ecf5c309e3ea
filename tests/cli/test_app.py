"""The command line itself: what it lists, how it ends, and that mistakes show no stack trace."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import app as application
from generator.cli.app import COMMANDS
from generator.cli.support.console import show_problems
from generator.problems import Problem
from tests.cases import TEXT, Specs
from tests.cli.running import Run
from tests.conftest import ROOT


def test_help_lists_every_command(command: Run) -> None:
    found = command("--help")
    assert found.status == 0
    assert all(name in found.results for name in COMMANDS)


def test_a_python_without_packages_is_told_which_to_install() -> None:
    command = [sys.executable, "-S", "-m", "generator", "--help"]
    done = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert "has no package 'typer'" in done.stderr and "locks/generator.txt" in done.stderr


@pytest.mark.parametrize("words", [["nonsense"], ["generate", "--nonsense"], ["generate", "--specs"]])
def test_wrong_use_ends_with_status_two(command: Run, words: list[str]) -> None:
    found = command(*words)
    assert found.status == 2
    assert "Traceback" not in found.notes


@pytest.mark.parametrize(
    "words",
    [
        ["generate"], ["coverage"], ["conflicts"], ["drift"], ["scaffold"], ["validate"], ["words"], ["review"],
        ["select"], ["release"], ["specs", "prune"], ["specs", "structures"], ["catalog", "--html", "site"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_folder_of_specs_that_is_not_there_is_wrong_use_and_named_as_given(command: Run, words: list[str]) -> None:
    found = command(*words, "--specs", "not/here")
    assert found.status == 2
    assert "not/here" in found.notes


def test_a_pack_that_is_not_there_is_wrong_use(command: Run) -> None:
    found = command("validate", "--nodes", "not/here")
    assert found.status == 2
    assert "not/here" in found.notes


def test_no_words_at_all_are_wrong_use_with_help(command: Run) -> None:
    found = command()
    assert found.status == 2
    assert "generate" in found.results + found.notes


def test_an_interrupt_ends_quietly(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(application, "program", lambda _: interrupted)
    found = command("generate")
    assert (found.status, found.results, found.notes) == (130, "", "")


def test_the_package_runs_as_a_program(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["generator", "--help"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("generator", run_name="__main__")
    assert caught.value.code == 0
    assert "generate" in capsys.readouterr().out
    assert runpy.run_module("generator.__main__", run_name="other")["run"]


def test_a_program_of_its_own_ends_with_the_status(specs: Specs, tmp_path: Path) -> None:
    root = specs.add({"a": TEXT}).write()
    (root / "glossary.toml").write_text("= broken")
    words = [sys.executable, "-m", "generator", "generate", "--specs", str(root), "--nodes", str(tmp_path / "nodes")]
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "20"}
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines()[0].startswith("specs/glossary.toml: is not TOML: ")
    assert done.stderr.splitlines()[-1] == "1 problem; nothing was written."


def test_foreign_text_cannot_move_the_cursor(capsys: pytest.CaptureFixture[str]) -> None:
    show_problems([Problem("a", "k\x1b[2J\u202e", "first\nsecond")])
    assert capsys.readouterr().err.splitlines()[0] == "a: k\ufffd[2J\ufffd: first second"


def test_problems_are_counted_once(capsys: pytest.CaptureFixture[str]) -> None:
    show_problems([Problem("b", "k", "wrong", "mend"), Problem("a", "", "worse"), Problem("a", "", "worse")])
    assert capsys.readouterr().err == "a: worse\nb: k: wrong (mend)\n2 problems; nothing was written.\n"
