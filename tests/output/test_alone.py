"""Two processes that write into one folder: one after the other, whichever command it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from generator.output.alone import LOCK, writing_alone
from generator.output.journal import STAGING
from generator.reports.site.site import INDEX, MARK, Site, write_site
from generator.review import Pending, approve


def accept(folder: Path) -> None:
    approve([Pending("m/n.py", "acme/n", None, "text", (), builder_after="builder")], folder)


def show(folder: Path) -> None:
    write_site(Site({INDEX: MARK, "nodes/a.js": "a"}), folder)


COMMANDS = pytest.mark.parametrize("command", [accept, show])


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@COMMANDS
def test_who_comes_second_waits_and_nothing_is_left_but_files(tmp_path: Path, command: Callable[[Path], None]) -> None:
    command(tmp_path / "alone")
    wanted = files(tmp_path / "alone")
    folder = tmp_path / "folder"
    second = Thread(target=command, args=(folder,))
    with writing_alone(folder):
        second.start()
        second.join(0.2)
        assert files(folder) == [LOCK]
    second.join()
    assert files(folder) == wanted and len(wanted) == 2


@COMMANDS
@pytest.mark.parametrize("left", [f"{STAGING}/new/0", LOCK])
def test_what_the_first_run_left_when_it_was_killed(tmp_path: Path, command: Callable[[Path], None], left: str) -> None:
    folder = tmp_path / "folder"
    (folder / left).parent.mkdir(parents=True)
    (folder / left).touch()
    command(folder)
    assert len(files(folder)) == 2
