"""Options and profiles of the whole test suite (pytest reads them only from here)."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from generator.cli.support.ci import in_ci

# CI must give the same verdict on the same commit; at home every run looks somewhere else.
# Neither asks how fast the machine is: examples that take their time on a busy one are no defect.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if in_ci() else "here")
# No test writes into the journal of whoever runs it; those of the journal name a file of their own.
os.environ["NODETOOL_FAL_JOURNAL"] = "off"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only", action="append", default=[], help="snapshots: only this module or endpoint id")
