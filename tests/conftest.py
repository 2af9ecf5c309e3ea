"""What several test folders share: an empty specs folder, and the real repository, read once."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from generator.plan.build import survey
from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.specs.project import Project, load_project
from tests.cases import Specs

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody outside of this machine is asked: their answers would be those of the network of whoever runs the tests."""
    known = socket.getaddrinfo

    def looked_up(host: str | bytes | None, *arguments: Any, **keywords: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host or ""
        if name in ("", "localhost") or name.replace(".", "").isdigit() or ":" in name:
            return known(host, *arguments, **keywords)
        name.encode("idna")  # Names that are none are refused as ever.
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)


@pytest.fixture
def specs(tmp_path: Path) -> Specs:
    """An empty specs folder to add endpoints to."""
    return Specs(tmp_path / "specs")


@pytest.fixture(scope="session")
def project() -> Project:
    """The real ``specs/``."""
    return load_project(ROOT / "specs")


@pytest.fixture(scope="session")
def surveyed(project: Project) -> tuple[PackPlan, list[Problem]]:
    """The real plan, and all that is wrong with it."""
    return survey(project)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test of all starts first: the others run beside it, instead of waiting for it at the end."""
    items.sort(key=lambda item: item.path.name != "test_growth.py")
