"""The small project of the review's tests, and its commands; the site of the whole catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.reports.site import Site, Sources, build_site
from generator.specs.project import Project
from tests.review.conftest import run, specs

__all__ = ["real_site", "run", "specs"]


@pytest.fixture(scope="session")
def real_site(project: Project, surveyed: tuple[PackPlan, list[Problem]]) -> Site:
    """The site of all endpoints."""
    return build_site(project, surveyed[0], Sources.read(Path(__file__).parents[3] / "specs"))
