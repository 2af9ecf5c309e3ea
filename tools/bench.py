"""Times generation against its floor, and the import of all nodes. ``nox -s bench``; ``--json`` for machines.

``--once`` runs each thing once and misses no goal: it shows that the measurement works.

The floor is what no generator can avoid, measured in the same run: start Python, import pydantic and Mako,
parse every contract and spec, format the finished output with ruff. Goals: cold generation at most three
times the floor, one changed spec at most 1.5 s, 0.4 ms a node for imports beyond nodetool-core.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
#: ``--once`` tries whether it works; a single run on a busy machine proves no goal.
ONCE = "--once" in sys.argv
RUNS = 1 if ONCE else 3
MAX_FLOORS, MAX_CHANGE, MAX_NODE_MS = 3.0, 1.5, 0.4

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
IMPORTS = """
import json, pathlib, pkgutil, resource, sys, time
import nodetool.workflows.base_node, nodetool.metadata.types, nodetool.workflows.processing_context
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
import nodetool.nodes.fal as pack
for module in pkgutil.iter_modules(pack.__path__):
    __import__(f"nodetool.nodes.fal.{module.name}")
seconds = time.perf_counter() - started
from nodetool.workflows.base_node import NODE_BY_TYPE
nodes = sum(name.startswith("fal.") for name in NODE_BY_TYPE)
memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(json.dumps({"nodes": nodes, "seconds": seconds, "megabytes": memory}))
"""

LATENESS = """
import asyncio, json, statistics
from tests.runtime.double import FalDouble
from tests.runtime.harness import Context
from tests.runtime.double import KEY
from tests.runtime.test_watching import lateness
double = FalDouble().start()
def late(**settings):
    environment = {f"NODETOOL_FAL_{name}": value for name, value in settings.items()}
    durations = [0.5 + number / 50 for number in range(9)]
    runs = [asyncio.run(lateness(double, Context(KEY, environment=environment), seconds)) for seconds in durations]
    return statistics.median(runs)
with double.installed():
    print(json.dumps({"stream": late(), "polling": late(STATUS_STREAM="0")}))
"""
MAX_LATENESS = 0.1


def main() -> int:
    """Measure, print, and return 1 when a goal is missed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        figures = measure(Path(name))
    if "--json" in sys.argv:
        print(json.dumps(figures, indent=1))
    else:
        print(report(figures))
    # Import time is an aim: most of it is pydantic's, see CONTRIBUTING.
    return 0 if ONCE or (figures["goals"]["cold"] and figures["goals"]["one_change"]) else 1


def measure(folder: Path) -> dict[str, Any]:
    """All figures, in seconds, milliseconds a node and megabytes."""
    specs, output = folder / "specs", folder / "nodes"
    shutil.copytree(ROOT / "specs", specs)
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": f"{ROOT}:{ROOT / 'nodes/src'}"}
    # As on any machine where it ran before: bytecode is there. The first run of each kind makes it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    generate = [sys.executable, "-m", "generator", "generate", "--specs", str(specs), "--output-dir", str(output)]

    def run(command: list[str]) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, env=environment, check=True, capture_output=True)

    run(generate)
    floor = median(lambda: run([sys.executable, "-c", FLOOR, str(specs), str(output)]))
    cold = median(lambda: run([*generate, "--no-cache"]), before=lambda: shutil.rmtree(output))
    change = median(lambda: run(generate), before=lambda: change_one(specs))
    imports = [json.loads(run([sys.executable, "-c", IMPORTS]).stdout) for _ in range(RUNS + 1)]
    late = json.loads(run([sys.executable, "-c", LATENESS]).stdout.splitlines()[-1])
    loaded = min(imports[1:], key=lambda figures: figures["seconds"])
    node_ms = loaded["seconds"] * 1000 / loaded["nodes"]
    return {
        "floor": floor,
        "cold": cold,
        "cold_in_floors": cold / floor,
        "one_change": change,
        "imports": loaded,
        "ms_a_node": node_ms,
        "lateness": late,
        "goals": {
            "lateness": late["stream"] <= MAX_LATENESS,
            "cold": cold <= MAX_FLOORS * floor,
            "one_change": change <= MAX_CHANGE,
            "imports": node_ms <= MAX_NODE_MS,
        },
    }


def median(job: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """The median of some runs of ``job`` in seconds; ``before`` is not timed."""
    times = []
    for _ in range(RUNS):
        before()
        started = time.perf_counter()
        job()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def change_one(specs: Path) -> None:
    """Give one spec another sentence than before."""
    path = specs / "text_to_image" / "flux_schnell.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Generate", "Generate now", 1), encoding="utf-8")


def report(figures: dict[str, Any]) -> str:
    """The figures as lines for people."""
    loaded, goals, late = figures["imports"], figures["goals"], figures["lateness"]
    return "\n".join(
        [
            f"floor             {figures['floor']:6.2f} s",
            f"cold generate     {figures['cold']:6.2f} s   {figures['cold_in_floors']:.1f} floors (goal: {MAX_FLOORS:.0f}) {mark(goals['cold'])}",
            f"one spec changed  {figures['one_change']:6.2f} s   (goal: {MAX_CHANGE} s) {mark(goals['one_change'])}",
            f"import all nodes  {loaded['seconds']:6.2f} s   {loaded['nodes']} types, {loaded['megabytes']:.0f} MB, "
            f"{figures['ms_a_node']:.2f} ms a node (goal: {MAX_NODE_MS}) {mark(goals['imports'])}",
            f"end of a run noticed after {late['stream'] * 1000:.0f} ms with fal's status stream, {late['polling'] * 1000:.0f} ms by polling"
            f" (goal: {MAX_LATENESS * 1000:.0f} ms) {mark(goals['lateness'])}",
        ]
    )


def mark(reached: bool) -> str:
    return "reached" if reached else "MISSED"


if __name__ == "__main__":
    sys.exit(main())
