"""Generation against its floor: what no generator can avoid."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Callable

from tools.bench.catalogues import Catalogue
from tools.bench.measuring import LARGE_RUNS, Figure, Machine, interleaved, spread

FLOOR = """
import json, pathlib, subprocess, sys, tomllib
import pydantic, mako.template
specs, output = map(pathlib.Path, sys.argv[1:])
for path in specs.rglob("*.json"):
    json.loads(path.read_bytes())
for path in specs.rglob("*.toml"):
    tomllib.loads(path.read_text(encoding="utf-8"))
from generator.output.format import OPTIONS, ruff
subprocess.run([ruff(), "format", *OPTIONS, str(output)], check=True)
"""
#: Figures in floors: what they are of, and their goals.
FLOORS = {
    "cold": ("nothing remembered", 2.5),
    "same": ("nothing changed", 0.6),
    "change": ("one spec changed", 1.2),
}


def generation(machine: Machine, catalogue: Catalogue) -> list[Figure]:
    """Generation of everything: nothing remembered, nothing changed, one spec changed, compared only."""
    own, output = machine.folder / f"specs{catalogue.suffix}", machine.folder / f"nodes{catalogue.suffix}"
    shutil.copytree(catalogue.specs, own)
    generate = ["-m", "generator", "generate", "--specs", str(own), "--output-dir", str(output)]
    machine.run(generate)
    jobs: dict[str, Callable[[], object]] = {
        "floor": lambda: machine.run(["-c", FLOOR, str(own), str(output)]),
        "cold": lambda: machine.run([*generate, "--no-cache"]),
        "check": lambda: machine.run([*generate, "--check"]),
        "cached": lambda: machine.run([*generate, "--check", "--cached"]),
        "same": lambda: machine.run(generate),
        "change": lambda: machine.run(generate),
    }
    change = {"change": Catalogue(own).change_one}
    times = interleaved(jobs, change, runs=LARGE_RUNS if catalogue.suffix else machine.runs)
    floor = statistics.median(times["floor"])
    found = [
        Figure(
            f"generate, {name}{catalogue.suffix}",
            statistics.median(times[key]) / floor,
            "floors",
            goal,
            spread(times[key]) / floor,
        )
        for key, (name, goal) in FLOORS.items()
    ]
    goal = 12 if catalogue.suffix else 2
    checked = Figure(f"generate --check{catalogue.suffix}", statistics.median(times["check"]), "s", goal)
    cached = Figure(f"generate --check --cached{catalogue.suffix}", statistics.median(times["cached"]), "s", 1.5)
    return [Figure(f"floor{catalogue.suffix}", floor, "s", 20, spread(times["floor"])), *found, checked, cached]
