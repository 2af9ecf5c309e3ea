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
# Settings and keys of whoever runs the tests are none of the tests'.
for name in [
    name for name in os.environ if name.startswith(("NODETOOL_FAL_", "FAL_KEY", "FAL_API_KEY", "FAL_ADMIN_KEY"))
]:
    del os.environ[name]
# No test writes into the journal of whoever runs it; those of the journal name a file of their own.
os.environ["NODETOOL_FAL_JOURNAL"] = "off"
# git in a test does what it does everywhere: no hooks, no signatures and no ignored files of whoever runs it, and never in
# the repository for which a hook has started the tests.
PLACES = ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX")
# Who commits is asked before any configuration.
PEOPLE = [f"GIT_{role}_{part}" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL", "DATE")]
for name in (*PLACES, *PEOPLE):
    os.environ.pop(name, None)
GIT = {"commit.gpgSign": "false", "tag.gpgSign": "false", "core.hooksPath": os.devnull, "core.autocrlf": "false",
       "core.excludesFile": os.devnull, "user.useConfigOnly": "false"}  # fmt: skip
os.environ["GIT_CONFIG_COUNT"] = str(len(GIT))
for number, (key, value) in enumerate(GIT.items()):
    os.environ |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only", action="append", default=[], help="snapshots: only this module or endpoint id")
