"""The pack of the whole catalogue: the same bytes everywhere, and every older node type still loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.specs.project import Project
from tests.conftest import ROOT

HERE = Path(__file__).parent
#: What a fresh process sees; what it runs is measured elsewhere, and measuring takes long.
SURROUNDINGS = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")} | {
    "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])
}


def test_runs_in_different_surroundings_give_the_same_bytes(tmp_path: Path, project: Project) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC", "HOME": str(tmp_path)},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "1"},
    ]
    started = [
        subprocess.Popen(
            [sys.executable, str(HERE / "digest.py"), str(ROOT / "specs")],
            cwd=folder, env={**SURROUNDINGS, **found}, stdout=subprocess.PIPE, text=True,
        )
        for folder, found in zip((tmp_path, ROOT), surroundings, strict=True)
    ]  # fmt: skip
    digests = {run.communicate()[0] for run in started}
    assert [run.returncode for run in started] == [0, 0]
    assert len(digests) == 1
    assert digests.pop().startswith(f"{len(project.endpoints)} ")


@pytest.fixture(scope="module")
def resolved(project: Project, surveyed: tuple[PackPlan, list[Problem]]) -> dict[str, tuple[str, str, bool, list[str]]]:
    """What NodeTool finds for every alias and every node of an aliased endpoint."""
    aliased = [endpoint for endpoint in project.endpoints if endpoint.spec.aliases]
    wanted = [alias for endpoint in aliased for alias in endpoint.spec.aliases]
    wanted += [surveyed[0].endpoints[endpoint.id].node_type for endpoint in aliased]
    done = subprocess.run(
        [sys.executable, str(HERE / "resolving.py")],
        input=json.dumps(wanted), env=SURROUNDINGS, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {name: tuple(found) for name, found in json.loads(done.stdout).items()}


def test_every_older_node_type_loads_as_the_node_it_stands_for(
    project: Project, surveyed: tuple[PackPlan, list[Problem]], resolved: dict[str, tuple[str, str, bool, list[str]]]
) -> None:
    older = {alias: endpoint for endpoint in project.endpoints for alias in endpoint.spec.aliases}
    assert older
    for alias, endpoint in older.items():
        node = surveyed[0].endpoints[endpoint.id]
        node_type, own, visible, fields = resolved[alias]
        assert (node_type, own, visible) == (alias, endpoint.id, False)
        assert fields == resolved[node.node_type][3]
        assert [field.name for field in node.fields] == fields
