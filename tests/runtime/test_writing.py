"""Files written by several at the same moment: whole, once, and nothing replaced."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from nodetool.fal import writing

ROUNDS, WRITERS = 40, 3


def at_once(work: Callable[[int, Path], object], folder: Path) -> list[list[str]]:
    """The files of each round in which several called ``work`` with their number and a folder."""
    start = Barrier(WRITERS)

    def rounds(writer: int) -> None:
        for number in range(ROUNDS):
            start.wait(10)
            work(writer, folder / str(number))

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(rounds, range(WRITERS)))
    return [sorted(path.name for path in (folder / str(number)).iterdir()) for number in range(ROUNDS)]


def no_links(self: Path, target: Path) -> None:
    raise PermissionError(self)


def test_equal_files_are_one(tmp_path: Path) -> None:
    data = b"x" * 500_000
    assert at_once(lambda _, folder: writing.add(data, folder / "a.png"), tmp_path) == [["a.png"]] * ROUNDS


@pytest.mark.parametrize("has_links", [True, False])
def test_others_get_names_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool) -> None:
    if not has_links:
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    found = at_once(lambda writer, folder: writing.add(b"%d" % writer, folder / "a.png"), tmp_path)
    assert found == [["a-2.png", "a-3.png", "a.png"]] * ROUNDS


def test_a_place_is_looked_at_by_several(tmp_path: Path) -> None:
    assert at_once(lambda _, folder: writing.check(folder / "output"), tmp_path) == [[]] * ROUNDS


def test_a_name_that_is_taken_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "output").write_bytes(b"of another process")
    monkeypatch.setattr(Path, "exists", lambda self, **_: False)
    writing.check(tmp_path / "output")
    assert (tmp_path / "output").read_bytes() == b"of another process"
