"""Comparing a folder with what it should hold, and bringing it there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.output import tree
from generator.output.tree import Difference, compare, files_below, write

OLD = {"src/a.py": "a = 1\n", "src/b.py": "b = 1\n", "src/gone.py": "x\n"}
NEW = {"src/a.py": "a = 2\n", "src/b.py": "b = 1\n", "src/deep/new.py": "é\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A tree that holds ``OLD``, and a cache that is nobody's."""
    for path, text in OLD.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    (tmp_path / "src" / "__pycache__").mkdir()
    (tmp_path / "src" / "__pycache__" / "a.py").write_text("")
    return tmp_path


def difference(folder: Path) -> Difference:
    return compare(NEW, folder, files_below(folder, "src"))


def content(folder: Path) -> dict[str, str]:
    return {path: (folder / path).read_text(encoding="utf-8") for path in files_below(folder, "src", "*")}


def test_a_comparison_goes_both_ways(folder: Path) -> None:
    found = difference(folder)
    assert (found.missing, found.extra, found.changed) == (("src/deep/new.py",), ("src/gone.py",), ("src/a.py",))
    assert found.done() == ["added: src/deep/new.py", "removed: src/gone.py", "changed: src/a.py"]
    assert found.lines() == ["missing: src/deep/new.py", "extra: src/gone.py", "different: src/a.py"]
    assert found
    assert not Difference((), (), ())


def test_a_file_that_cannot_be_read_is_different(folder: Path) -> None:
    (folder / "src" / "b.py").unlink()
    (folder / "src" / "b.py").mkdir()
    assert compare(NEW, folder, ["src/b.py"]).changed == ("src/b.py",)


def test_writing_brings_the_folder_there_and_touches_nothing_else(folder: Path) -> None:
    untouched = folder / "src" / "b.py"
    os.utime(untouched, (1, 1))
    write(NEW, folder, difference(folder))
    assert content(folder) == NEW
    assert untouched.stat().st_mtime == 1
    assert not difference(folder)
    assert [path.name for path in folder.iterdir()] == ["src"]


def test_writing_makes_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    write(NEW, folder, compare(NEW, folder, []))
    assert content(folder) == NEW


def fail_at(call: int, function: Callable[..., Any], error: BaseException) -> Callable[..., Any]:
    """``function``, whose ``call``-th call raises."""
    left = [call]

    def failing(*arguments: Any, **options: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            raise error
        return function(*arguments, **options)

    return failing


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize(
    ("owner", "name", "call"),
    [
        (Path, "write_bytes", 1),
        (Path, "write_bytes", 2),
        (Path, "replace", 1),
        (Path, "replace", 2),
        (Path, "unlink", 1),
    ],
)
def test_an_interrupted_run_leaves_the_old_tree_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, call: int, error: BaseException
) -> None:
    found = difference(folder)
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fail_at(call, getattr(owner, name), error))
        with pytest.raises(type(error)):
            write(NEW, folder, found)
    assert content(folder) == OLD
    assert [path.name for path in folder.iterdir()] == ["src"]
    write(NEW, folder, difference(folder))
    assert content(folder) == NEW


def test_the_module_speaks_of_relative_paths_with_forward_slashes(folder: Path) -> None:
    assert files_below(folder, "src") == sorted(OLD)
    assert files_below(folder, "nowhere") == []
    assert tree.files_below(folder, "src", "*.txt") == []
