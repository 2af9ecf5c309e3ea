"""One command line, run in this process as ``python -m generator`` runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.cli.app import main


@dataclass(frozen=True)
class Outcome:
    """Exit status and what was said; people read ``notes``, machines ``results``."""

    status: int
    results: str
    notes: str

    @property
    def json(self) -> Any:
        return json.loads(self.results)


Run = Callable[..., Outcome]


def run(capsys: pytest.CaptureFixture[str], *words: object) -> Outcome:
    """The outcome of ``words`` as a command line."""
    with pytest.raises(SystemExit) as caught:
        main([str(word) for word in words])
    said = capsys.readouterr()
    code = caught.value.code
    return Outcome(code if isinstance(code, int) else 0, said.out, said.err)


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below ``folder`` with its bytes and its time."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in paths}
