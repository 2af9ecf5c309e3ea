"""Lines of proven entries: what is damaged, cut off or foreign is not there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.support.ci import in_ci
from generator.output.memory.store import cache_folder, entry_line, read_entries, write_lines

ENTRY = {"key": "a", "text": "ä\n\ud800\u2028", "rows": [1, None]}


def entries(path: Path) -> list[object]:
    return [entry for _, entry in read_entries(path)]


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.jsonl"
    write_lines(path, [entry_line(ENTRY), entry_line({"key": "b"})])
    assert entries(path) == [ENTRY, {"key": "b"}]
    assert [found.name for found in path.parent.iterdir()] == ["file.jsonl"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: line.replace('"a"', '"x"'),
        lambda line: "0" + line[1:],
        lambda line: line[:-5],
        lambda line: line.partition(" ")[2],
        lambda line: "",
        lambda line: _proven("[1]"),
        lambda line: "é",
    ],
)
def test_a_damaged_line_is_not_believed(tmp_path: Path, damage: Callable[[str], str]) -> None:
    path = tmp_path / "file.jsonl"
    lines = [damage(entry_line(ENTRY)), entry_line({"key": "b"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert entries(path) == ([] if "é" in lines[0] else [{"key": "b"}])


def test_a_line_that_is_proven_and_no_json_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "file.jsonl"
    path.write_text(f"{entry_line({})[:64]} {'[' * 100_000}\n{_proven('{')}\n{_proven('[' * 100_000)}\n")
    assert entries(path) == []


def _proven(text: str) -> str:
    return f"{hashlib.sha256(text.encode()).hexdigest()} {text}"


def test_a_file_that_cannot_be_replaced_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "units.jsonl").mkdir()
    write_lines(tmp_path / "units.jsonl", ["line"])
    assert [path.name for path in tmp_path.iterdir()] == ["units.jsonl"]


def test_a_folder_that_cannot_be_written_to_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    write_lines(tmp_path / "file" / "units.jsonl", ["x"])
    assert entries(tmp_path / "file" / "units.jsonl") == []


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
    assert cache_folder() == Path(folder).expanduser()


@pytest.mark.parametrize(("value", "ci"), [("", False), ("0", False), ("False", False), ("1", True), ("true", True)])
def test_ci_is_told_by_its_variable(monkeypatch: pytest.MonkeyPatch, value: str, ci: bool) -> None:
    monkeypatch.setenv("CI", value)
    assert in_ci() is ci
