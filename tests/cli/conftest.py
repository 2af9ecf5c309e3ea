"""Command lines against a scratch folder, with a cache of the test's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.cli.running import Run, run


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command line."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return partial(run, capsys)
