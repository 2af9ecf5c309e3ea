"""Commands as a person types them, against the double."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from nodetool.fal.commands import main
from nodetool.fal.money import journal

from tests.runtime.double import ADMIN_KEY, KEY, FalDouble
from tests.runtime.harness import FAST

#: Status, standard output, standard error.
Said = tuple[int, str, str]
Ask = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: empty, with a key and a journal of its own."""
    monkeypatch.chdir(tmp_path)
    given = {
        **FAST,
        "NODETOOL_FAL_JOURNAL": str(tmp_path / "journal.sqlite3"),
        "FAL_KEY": KEY,
        "FAL_ADMIN_KEY": ADMIN_KEY,
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("FAL_API_KEY", raising=False)
    return tmp_path


@pytest.fixture
def ask(home: Path, double: FalDouble, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command."""

    def run(*arguments: str) -> Said:
        capfd.readouterr()
        try:
            status = main(arguments)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        finally:
            journal.close_all()
        out, err = capfd.readouterr()
        return status, out.rstrip("\n"), "\n".join(line for line in err.splitlines() if "| INFO |" not in line)

    return run
