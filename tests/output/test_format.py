"""Formatting with the pinned ruff."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from generator.output import format as formatting
from generator.output.format import format_texts
from generator.problems import ProblemError

CUT = "# ==================== cut ===================="
UGLY = [
    "x=1",
    "class  A :\n  y = 2",
    "class B:\n    z='a'\n\n\n\n    w=1",
    "x=1",
    f"class C:\n    '''{CUT}'''\n    v = 1\n",
    "class D: pass",
]
PRETTY = [
    "x = 1\n",
    "class A:\n    y = 2\n",
    'class B:\n    z = "a"\n\n    w = 1\n',
    "x = 1\n",
    f'class C:\n    """{CUT}"""\n\n    v = 1\n',
    "class D:\n    pass\n",
]


@pytest.fixture
def no_ruff(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on, nothing may be formatted anew."""

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("ruff was asked")

    monkeypatch.setattr(subprocess, "run", refuse)


def test_a_temporary_folder_that_git_ignores_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_text("*")
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    assert format_texts(UGLY) == PRETTY


def test_each_text_is_formatted_as_if_it_stood_alone() -> None:
    assert format_texts(UGLY) == PRETTY
    assert [format_texts([text])[0] for text in UGLY] == PRETTY


def test_more_texts_than_a_batch_holds_keep_their_order() -> None:
    texts = [f"class C{n}:\n  x={n}" if n % 3 else f"x={n}" for n in range(200)]
    expected = [f"class C{n}:\n    x = {n}\n" if n % 3 else f"x = {n}\n" for n in range(200)]
    assert format_texts(texts) == expected


def test_nothing_to_format_asks_nobody(no_ruff: None) -> None:
    assert format_texts([]) == []


def test_source_that_does_not_parse_is_a_problem_that_names_class_and_line() -> None:
    with pytest.raises(ProblemError) as error:
        format_texts(["x = 1", "class A:\n    x: int = 1\n    y: = 2\n", "class B: pass"])
    (problem,) = error.value.problems
    assert str(problem) == (
        "generated source: class A: line 3 of its source is no Python (invalid syntax): 'y: = 2' "
        "(fix the template that prints it)"
    )


def test_a_missing_ruff_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    formatting.ruff.cache_clear()
    monkeypatch.setattr(formatting.sysconfig, "get_path", lambda _: str(tmp_path))
    with pytest.raises(ProblemError, match="is not installed at"):
        format_texts(["x=1"])
    formatting.ruff.cache_clear()
