"""Commands run in this process, on a small project in a folder of its own."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from generator.problems import ProblemError
from tests.review.project import write_project

Run = Callable[..., Result]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A small project's specs; snapshots stand beside them in ``snapshots/``."""
    return write_project(tmp_path)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command of the generator outside of CI; ordinary mistakes have ``ProblemError`` as their exception."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "200")

    def run_command(name: str, *arguments: object) -> Result:
        app = typer.Typer()
        app.command(name)(getattr(importlib.import_module(f"generator.cli.{name}"), name))
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
        if result.exception and not isinstance(result.exception, SystemExit | ProblemError):
            raise result.exception
        return result

    return run_command
