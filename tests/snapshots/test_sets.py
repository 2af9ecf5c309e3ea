"""Snapshots, specs and generated nodes are the same set."""

from __future__ import annotations

import pytest

from generator.output.render import PACKAGE
from tests.snapshots.conftest import ROOT, SHARED, SNAPSHOTS, keys


def test_no_two_endpoints_share_a_snapshot() -> None:
    found = list(keys().values())
    assert len(set(found)) == len(found) > 0


def test_snapshots_and_specs_are_the_same_set(request: pytest.FixtureRequest) -> None:
    # An update run writes and removes while this test runs, so it speaks up in the next one.
    if request.config.getoption("update_snapshots"):
        return
    present = {path.relative_to(SNAPSHOTS).as_posix() for path in SNAPSHOTS.rglob("*.py")}
    wanted = {*keys().values(), SHARED}
    assert sorted(present - wanted) == [], "snapshots without a spec: remove them"
    assert sorted(wanted - present) == [], "specs without a snapshot: nox -s snapshots-update"


def test_every_snapshot_stands_in_the_generated_module() -> None:
    modules = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "nodes" / PACKAGE).glob("*.py")}
    strangers = [
        key
        for key in keys().values()
        if (SNAPSHOTS / key).read_text(encoding="utf-8") not in modules[f"{key.split('/')[0]}.py"]
    ]
    assert strangers == [], "nodes/ differs from the approved snapshots: nox -s generate"
