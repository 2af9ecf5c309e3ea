"""Formatting with the pinned ruff, and the memory of what was formatted."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

from generator.output import format as formatting
from generator.output import memory
from generator.output.format import FormatMemory, format_texts
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


def test_source_that_does_not_parse_is_a_problem() -> None:
    with pytest.raises(ProblemError, match=r"generated source: .*(?s:.)*mend the template"):
        format_texts(["class A: pass", "def"])


def test_a_missing_ruff_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    formatting.ruff.cache_clear()
    monkeypatch.setattr(formatting.sysconfig, "get_path", lambda _: str(tmp_path))
    with pytest.raises(ProblemError, match="is not installed at"):
        format_texts(["x=1"])
    formatting.ruff.cache_clear()


def test_what_was_formatted_once_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cache" / "format.json"
    assert format_texts(UGLY, FormatMemory(path, "1")) == PRETTY
    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "run", None)
        assert format_texts(UGLY, FormatMemory(path, "1")) == PRETTY
    assert [found.name for found in path.parent.iterdir()] == ["format.json"]


def test_another_version_remembers_nothing(tmp_path: Path, no_ruff: None) -> None:
    path = tmp_path / "format.json"
    memory = FormatMemory(path, "1")
    memory.put("x=1", "x = 1\n")
    memory.save()
    assert format_texts(["x=1"], FormatMemory(path, "1")) == ["x = 1\n"]
    with pytest.raises(AssertionError, match="ruff was asked"):
        format_texts(["x=1"], FormatMemory(path, "2"))


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff", b'{"a": 5}', b'{"a": ["x", "y", true]}'])
def test_a_broken_memory_only_costs_time(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "format.json"
    path.write_bytes(content)
    assert format_texts(["x=1"], FormatMemory(path)) == ["x = 1\n"]
    assert [row[0] for row in json.loads(path.read_text()).values()] == ["x = 1\n"]


def test_a_memory_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert format_texts(["x=1"], FormatMemory(tmp_path / "file" / "format.json")) == ["x = 1\n"]


def test_a_run_that_learnt_nothing_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "format.json"
    FormatMemory(path).save()
    assert not path.exists()


def test_text_of_any_kind_has_a_place_in_memory() -> None:
    memory = FormatMemory(None)
    memory.put("\ud800", "x")
    assert memory.get("\ud800") == "x"
    assert memory.get("\ud801") is None


@pytest.mark.parametrize("change", [{0: "evil = 1\n"}, {1: "0" * 64}])
def test_a_changed_entry_is_formatted_anew(tmp_path: Path, change: dict[int, str]) -> None:
    path = tmp_path / "format.json"
    memory = FormatMemory(path, "1")
    for text in ("x=1", "y=1"):
        memory.put(text, text.replace("=", " = ") + "\n")
    memory.save()
    rows = json.loads(path.read_text())
    for row in rows.values():
        for place, value in change.items():
            row[place] = value
    path.write_text(json.dumps(rows))
    assert format_texts(["x=1", "y=1"], FormatMemory(path, "1")) == ["x = 1\n", "y = 1\n"]


def test_an_entry_of_another_text_proves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "format.json"
    memory = FormatMemory(path, "1")
    memory.put("x=1", "x = 1\n")
    memory.put("y=1", "y = 1\n")
    memory.save()
    (one, first), (other, second) = json.loads(path.read_text()).items()
    path.write_text(json.dumps({one: second, other: first}))
    assert format_texts(["x=1", "y=1"], FormatMemory(path, "1")) == ["x = 1\n", "y = 1\n"]


def test_the_memory_forgets_what_was_not_used_for_longest(tmp_path: Path) -> None:
    path = tmp_path / "format.json"
    for run in range(4):
        memory = FormatMemory(path, most=3)
        memory.get("text 0")
        memory.put(f"text {run}", "x\n")
        memory.save()
    kept = FormatMemory(path)
    assert [kept.get(f"text {run}") for run in range(4)] == ["x\n", None, "x\n", "x\n"]


@pytest.mark.parametrize(
    ("base", "folder"),
    [
        ("/somewhere", "/somewhere/nodetool-fal"),
        ("", "~/.cache/nodetool-fal"),
        ("not/absolute", "~/.cache/nodetool-fal"),
    ],
)
def test_the_memory_stands_in_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch, base: str, folder: str) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert memory.cache_folder() == Path(folder).expanduser()


def test_the_memory_can_be_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("CI", "false")
    for enabled in (False, True):
        remembered = memory.format_memory(enabled=enabled)
        remembered.put("x=1", "x = 1\n")
        remembered.save()
        assert (tmp_path / "nodetool-fal" / "format.json").exists() is enabled
