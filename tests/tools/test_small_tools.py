"""The tools: what all of them do with a slip of the pen, and those behind ``nox -s sample`` and the pack's catalogue."""

from __future__ import annotations

import os
import runpy
from pathlib import Path
from typing import Any

import pytest

from generator.reports.search import PACKED_CATALOG
from tests.cases import ENDPOINT, Specs
from tools.bench.measuring import Machine

PATH_OF_JOURNAL = """
from nodetool.fal.commands.support import environment
from nodetool.fal.money.journal import path_of
from nodetool.fal.settings import Money
print(path_of(Money.read(environment())))
"""
TOOLS = Path(__file__).parents[2] / "tools"


def main_of(name: str) -> Any:
    return runpy.run_path(str(TOOLS / f"{name}.py"), run_name=name)["main"]


def test_a_sample_without_a_key_runs_against_the_double(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    before = dict(os.environ)
    assert main_of("sample")(["fal-ai/flux/schnell", "prompt=a cat", "-o", "out/"]) == 0
    out, err = capsys.readouterr()
    assert "this is the double" in err and "50 %" in err and "request req-" in out
    assert list((tmp_path / "out").glob("output-*.png")) and dict(os.environ) == before


def test_a_sample_with_a_key_is_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAL_KEY", "id:secret")
    assert main_of("sample")(["fal-ai/flux/schnel", "prompt=x"]) == 2
    assert "this is the double" not in capsys.readouterr().err


def test_measured_runs_are_not_written_into_the_journal_of_whoever_measures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NODETOOL_FAL_JOURNAL", str(tmp_path / "journal.sqlite3"))
    assert b"None" in Machine(tmp_path).run(["-c", PATH_OF_JOURNAL]).stdout


def test_the_catalogue_is_written_and_compared(
    specs: Specs, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs.add().write()
    specs.root.rename(tmp_path / "project-specs")
    root = tmp_path / "project"
    (root / "nodes" / PACKED_CATALOG).parent.mkdir(parents=True)
    (tmp_path / "project-specs").rename(root / "specs")
    main = main_of("pack_catalog")
    assert main(["--check"], root) == 1 and "run `nox -s metadata`" in capsys.readouterr().err
    assert main(["--write"], root) == 0 and main(["--check"], root) == 0
    assert ENDPOINT in (root / "nodes" / PACKED_CATALOG).read_text(encoding="utf-8")
    (root / "nodes" / PACKED_CATALOG).write_text("{}")
    assert main(["--check"], root) == 1


#: ``pictures`` drives a browser: ``tests/pages`` asks it the same.
NAMES = sorted({path.stem for path in TOOLS.glob("*.py")} - {"pictures"} | {"bench"})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("word", "status"), [("--help", 0), ("--no-such-option", 2)])
def test_a_tool_that_is_asked_for_help_or_something_unknown_does_nothing(
    name: str, word: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAL_KEY", "id:secret")
    monkeypatch.setattr("sys.argv", [name, word])
    with pytest.raises(SystemExit) as ended:
        if name == "bench":
            runpy.run_module("tools.bench", run_name="__main__", alter_sys=True)
        else:
            runpy.run_path(str(TOOLS / f"{name}.py"), run_name="__main__")
    out, err = capsys.readouterr()
    assert ended.value.code == status and "usage:" in (err if status else out)


def test_a_session_that_is_not_tried_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main_of("try_sessions")(["benhc"])
    assert "not among the sessions that are tried: benhc" in capsys.readouterr().err
