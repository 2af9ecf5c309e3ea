"""What a reviewer waits for: the comparison of all snapshots, and the list of many changes."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Callable
from pathlib import Path

from tools.bench.catalogues import TENFOLD, Catalogue
from tools.bench.measuring import LARGE_RUNS, ROOT, Figure, Machine, interleaved

#: How many approved nodes differ, in the catalogue of this project and in a part of it.
CHANGES, FEW_CHANGES = 1000, 100
#: The comparisons of `nox -s snapshots`; what else it asks is of the catalogue of this project.
COMPARED = ("tests/snapshots/test_nodes.py", "tests/snapshots/test_sets.py")
#: What ``pytest tests/snapshots`` needs of this repository.
NEEDED = ("tests", "conftest.py", "pyproject.toml")


def approval(machine: Machine, catalogue: Catalogue) -> list[Figure]:
    """Seconds of each; their goals are seconds of today, and ten times as many for ten times as much."""
    root, times = machine.folder / f"project{catalogue.suffix}", TENFOLD if catalogue.suffix else 1
    changes = (FEW_CHANGES if machine.once else CHANGES) * times
    snapshots = _project(machine, catalogue, root)
    changed = machine.folder / f"changed{catalogue.suffix}"
    shutil.copytree(snapshots, changed)
    _change(changed, changes)
    where = ["--specs", str(catalogue.specs), "--snapshots", str(changed)]
    jobs: dict[str, Callable[[], object]] = {
        "snapshots": lambda: machine.run(["-m", "pytest", "-q", *COMPARED], cwd=root),
        # Status 1: something is pending.
        "review": lambda: machine.run(["-m", "generator", "review", "--list", *where], codes=(1,)),
    }
    found = interleaved(jobs, runs=LARGE_RUNS if catalogue.suffix else machine.runs)
    return [
        Figure(f"snapshot session{catalogue.suffix}", statistics.median(found["snapshots"]), "s", 6 * times),
        Figure(f"review of {changes} changes", statistics.median(found["review"]), "s", 5 * times),
    ]


def _project(machine: Machine, catalogue: Catalogue, root: Path) -> Path:
    """A project of these specs at ``root``, everything in it approved; the folder of its snapshots."""
    root.mkdir()
    for name in NEEDED:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile)(ROOT / name, root / name)
    shutil.copytree(catalogue.specs, root / "specs")
    snapshots = root / "snapshots"
    specs = ["--specs", str(root / "specs")]
    machine.run(["-m", "generator", "generate", *specs, "--output-dir", str(root / "nodes")])
    machine.run(["-m", "generator", "review", "--accept", *specs, "--snapshots", str(snapshots)])
    return snapshots


def _change(snapshots: Path, count: int) -> None:
    """Give ``count`` approved nodes another word than generation gives them."""
    left = count
    for path in sorted(snapshots.glob("[!_]*/*.py")):
        text = path.read_text(encoding="utf-8")
        if left and 'description="' in text:
            path.write_text(text.replace('description="', 'description="Once ', 1), encoding="utf-8")
            left -= 1
    if left:
        raise RuntimeError(f"{snapshots} holds {count - left} nodes that can be changed, not {count}")
