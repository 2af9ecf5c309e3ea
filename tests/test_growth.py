"""fal adds an endpoint and drops another: after a maintainer's steps every structural gate is green.

What turns red here names a count, a category, a stream or an endpoint of fal's that it should read from ``specs/``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.support.derived import derived
from tests import growth
from tests.conftest import ROOT

#: The steps of ``nox -s update``.
STEPS = (
    "-m generator generate --no-cache",
    "-m generator specs names --write",
    "-m generator review --accept",
    *(" ".join(item.write) for item in derived(ROOT).values()),
)
#: The gates about all nodes together, and the tests of everything that reads ``specs/`` of this repository.
GATES = (
    "-m generator generate --check --no-cache",
    "-m generator specs names --check",
    "-m generator words",
    *(" ".join(item.check) for item in derived(ROOT).values()),
    "-m pytest -q -p no:xdist tests/contract/test_repository.py tests/plan/test_repository.py tests/output/test_repository.py"
    " tests/snapshots tests/reports/site tests/dsl/test_generated.py tests/dsl/test_examples.py tests/dsl/test_readme.py"
    " tests/runtime/test_worker.py tests/runtime/test_streaming.py",
)


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy, before anybody brings it up to date."""
    root = growth.copy_repository(tmp_path_factory.mktemp("grown") / "copy")
    growth.add_endpoint(root)
    growth.remove_endpoint(root)
    return root


@pytest.mark.breadth
def test_an_endpoint_more_and_one_less_turn_no_gate_red(grown: Path) -> None:
    assert growth.run(grown, *GATES[0].split()).returncode == 1, "the change is seen"
    for line in (*STEPS, *GATES):
        done = growth.run(grown, *line.split())
        assert done.returncode == 0, f"{line}\n{done.stdout[-4000:]}{done.stderr[-4000:]}"
