"""What several test folders share: an empty specs folder, and the real repository, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.plan.build import survey
from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.specs.project import Project, load_project
from tests.cases import Specs

ROOT = Path(__file__).parent.parent


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
