"""The tool that takes the pictures of the README, as far as it goes without a browser."""

from __future__ import annotations

import runpy

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.pages


@pytest.mark.parametrize(("word", "status"), [("--help", 0), ("--no-such-option", 2)])
def test_asked_for_help_or_something_unknown_it_takes_none(
    word: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["pictures", word])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(ROOT / "tools" / "pictures.py"), run_name="__main__")
    out, err = capsys.readouterr()
    assert ended.value.code == status and "usage:" in (err if status else out)
