"""A journal that may be read and not written (a backup, somebody else's), and a user without a home folder."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from nodetool.fal.money import journal

from tests.runtime.commands.conftest import Ask
from tests.runtime.double import FalDouble
from tests.runtime.harness import Context, node

NOBODY = 65534


@contextmanager
def without_rights() -> Iterator[None]:
    """Nothing that others have closed can be written: the superuser, who can write everywhere, is somebody else now."""
    user = os.geteuid()
    if not user:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if not user:
            os.seteuid(user)


@pytest.fixture
def closed(double: FalDouble, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """A journal with one run in a folder where nobody may write; as its process left it, whether that ended well or not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "journal.sqlite3"
        monkeypatch.setenv("NODETOOL_FAL_JOURNAL", str(path))

        def make(is_killed: bool) -> Path:
            asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(Context(os.environ["FAL_KEY"])))
            kept = [(each, each.read_bytes()) for each in folder.iterdir() if each.is_file()]
            journal.close_all()
            for each, data in kept if is_killed else ():
                each.write_bytes(data)
            (folder / "journal.sqlite3-shm").unlink(missing_ok=True)
            for each in folder.iterdir():
                each.chmod(0o555 if each.is_dir() else 0o444)
            folder.chmod(0o555)
            return path

        yield make
        folder.chmod(0o755)
        for each in folder.iterdir():
            each.chmod(0o755)


@pytest.mark.parametrize("is_killed", [False, True])
def test_a_journal_that_cannot_be_written_is_read(
    ask: Ask, double: FalDouble, closed: Callable[..., Path], is_killed: bool, home: Path
) -> None:
    path = closed(is_killed)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    assert ("journal.sqlite3-wal" in before) == is_killed
    (request_id,) = double.submissions
    with without_rights():
        for words in (("jobs",), ("jobs", "show", request_id), ("spent", "--by", "endpoint"), ("jobs", "--csv")):
            status, out, err = ask(*words)
            assert status == 0 and "fal-ai/flux/schnell" in out and not err, words
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    assert ask("jobs", "save", request_id, "--output", "kept")[0] == 0


def test_what_is_no_journal_is_still_named(ask: Ask, home: Path) -> None:
    with sqlite3.connect(home / "journal.sqlite3") as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    status, _, err = ask("jobs")
    assert status == 1 and "it is a database of another program" in err


def homeless(*_: Any, **__: Any) -> Path:
    raise RuntimeError("could not determine the home directory")


@pytest.mark.parametrize("found", [homeless, lambda *_, **__: Path("~/.local/share/nodetool-fal")])
def test_a_user_without_a_home_folder(
    ask: Ask, double: FalDouble, home: Path, monkeypatch: pytest.MonkeyPatch, found: Any, caplog: Any
) -> None:
    """As in a container under a number that the system does not know."""
    monkeypatch.setattr(platformdirs, "user_data_path", found)
    monkeypatch.setenv("NODETOOL_FAL_JOURNAL", "")
    journal._tell_once.cache_clear()
    for prompt in ("a cat", "a dog"):
        made = node("fal.text_to_image.FluxSchnell")(prompt=prompt)
        assert asyncio.run(made.process(Context(os.environ["FAL_KEY"])))["output"].uri
    (line,) = [record.message for record in caplog.records if "has no home folder" in record.message]
    assert "NODETOOL_FAL_JOURNAL names a file" in line and "Runs go on" in line
    for words in (("jobs",), ("spent",)):
        status, _, err = ask(*words)
        assert status == 1 and err.startswith("This user has no home folder")
    assert "no home folder" in ask("doctor", "--offline")[1]
    assert not list(home.iterdir()), "no folder of the name ~"
