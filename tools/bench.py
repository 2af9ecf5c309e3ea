"""Times what people wait for, against what cannot be avoided, in one run. ``nox -s bench``; ``--json`` for machines.

``--once`` runs each thing once, leaves the tenfold catalogue out and misses no goal: it shows that the measurement works.

Every figure is the processor time, user and system, of a process of its own with its children: other work on the
machine then changes little. Bytecode is there, as on any machine where it ran before. A *floor* is what no generator
can avoid: start Python, import pydantic and Mako, parse every contract and spec, format the finished output with ruff.
*Core* is what NodeTool's own modules cost, which no node can avoid.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
#: ``--once`` tries whether it works; a single run on a busy machine proves no goal.
ONCE = "--once" in sys.argv
RUNS = 1 if ONCE else 5
#: The large catalogue takes a minute a run.
LARGE_RUNS = 2
#: How far above its goal a figure of generation may be before the session fails: goals are what we work towards.
WORSE = 1.6
#: How many copies of each endpoint the large catalogue has.
TENFOLD = 10

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
CORE = "import nodetool.workflows.base_node, nodetool.metadata.types"
IMPORTS = f"""
import json, pkgutil, resource
{CORE}
before = resource.getrusage(resource.RUSAGE_SELF)
import nodetool.nodes.fal as pack
for module in pkgutil.iter_modules(pack.__path__):
    __import__(f"nodetool.nodes.fal.{{module.name}}")
after = resource.getrusage(resource.RUSAGE_SELF)
from nodetool.workflows.base_node import NODE_BY_TYPE
nodes = sum(name.startswith("fal.") for name in NODE_BY_TYPE)
seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps({{"nodes": nodes, "seconds": seconds, "megabytes": (after.ru_maxrss - before.ru_maxrss) / 1024}}))
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


@dataclass(frozen=True)
class Figure:
    """One thing that was measured. ``spread`` is the distance between the fastest and the slowest run."""

    name: str
    value: float
    unit: str
    goal: float
    spread: float = 0.0

    @property
    def reached(self) -> bool:
        return self.value <= self.goal

    def line(self) -> str:
        """The figure as a line for people."""
        noise = f" ± {self.spread / 2:.2f}" if self.spread else ""
        told = "reached" if self.reached else "MISSED"
        return f"{self.name:<42}{self.value:8.2f} {self.unit}{noise}  (goal: {self.goal:g}) {told}"


def main() -> int:
    """Measure and print. Returns 1 when generation is slower than ``WORSE`` times its goal: something has gone wrong."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        bench = Bench(Path(name))
        figures = [*bench.generation(ROOT / "specs", ""), *bench.imports(), *bench.waiting()]
        if not ONCE:
            figures += bench.generation(multiplied(ROOT / "specs", Path(name) / "large"), f", {TENFOLD}x")
    if "--json" in sys.argv:
        rows = [{**figure.__dict__, "reached": figure.reached} for figure in figures]
        print(json.dumps({"figures": rows}, indent=1))
    else:
        print("\n".join(figure.line() for figure in figures))
    worse = [figure for figure in figures if figure.unit == "floors" and figure.value > WORSE * figure.goal]
    return 1 if worse and not ONCE else 0


class Bench:
    """Measures below one temporary folder, with caches of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])
        kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "CI")}
        cache = {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        # Runs against the double cost nothing: none of them belongs into the journal of whoever measures.
        self.environment = {**kept, **cache, "NODETOOL_FAL_JOURNAL": "off", "PYTHONPATH": path}

    def generation(self, specs: Path, suffix: str) -> list[Figure]:
        """Generation of everything: nothing remembered, nothing changed, one spec changed, compared only."""
        own, output = self.folder / f"specs{suffix}", self.folder / f"nodes{suffix}"
        shutil.copytree(specs, own)
        generate = ["-m", "generator", "generate", "--specs", str(own), "--output-dir", str(output)]
        self.run(generate)
        jobs: dict[str, Callable[[], object]] = {
            "floor": lambda: self.run(["-c", FLOOR, str(own), str(output)]),
            "cold": lambda: self.run([*generate, "--no-cache"]),
            "check": lambda: self.run([*generate, "--check"]),
            "cached": lambda: self.run([*generate, "--check", "--cached"]),
            "same": lambda: self.run(generate),
            "change": lambda: self.run(generate),
        }
        times = interleaved(jobs, {"change": lambda: change_one(own)}, LARGE_RUNS if suffix else RUNS)
        floor = statistics.median(times["floor"])
        names = {
            "cold": ("nothing remembered", 2.5),
            "same": ("nothing changed", 0.6),
            "change": ("one spec changed", 1.2),
        }
        found = [
            Figure(
                f"generate, {name}{suffix}",
                statistics.median(times[key]) / floor,
                "floors",
                goal,
                spread(times[key]) / floor,
            )
            for key, (name, goal) in names.items()
        ]
        checked = Figure(f"generate --check{suffix}", statistics.median(times["check"]), "s", 12 if suffix else 2)
        cached = Figure(f"generate --check --cached{suffix}", statistics.median(times["cached"]), "s", 1.5)
        return [Figure(f"floor{suffix}", floor, "s", 20, spread(times["floor"])), *found, checked, cached]

    def imports(self) -> list[Figure]:
        """Start-up: all nodes, one module, builders, and the scan of NodeTool's package tools."""
        report = str(self.folder / "scan.json")
        jobs: dict[str, Callable[[], object]] = {
            "python": lambda: self.run(["-c", "pass"]),
            "core": lambda: self.run(["-c", CORE]),
            "module": lambda: self.run(["-c", "import nodetool.nodes.fal.llm"]),
            "dsl": lambda: self.run(["-c", "import nodetool.dsl.fal.text_to_image"]),
            "scan": lambda: self.run(
                ["-m", "nodetool.package_tools", "scan", "--package-dir", str(ROOT / "nodes"), "--output", report]
            ),
        }
        for job in jobs.values():
            job()
        times = {name: statistics.median(found) for name, found in interleaved(jobs).items()}
        loaded = [json.loads(self.run(["-c", IMPORTS]).stdout) for _ in range(RUNS + 1)][1:]
        seconds = statistics.median(run["seconds"] for run in loaded)
        nodes, megabytes = loaded[0]["nodes"], statistics.median(run["megabytes"] for run in loaded)
        return [
            Figure(f"import of {nodes} nodes beyond core", seconds * 1000 / nodes, "ms a node", 0.5),
            Figure("memory of a thousand nodes", megabytes * 1000 / nodes, "MB", 25),
            Figure("import of one module beyond core", (times["module"] - times["core"]) * 1000, "ms", 20),
            Figure("import of builders", (times["dsl"] - times["python"]) * 1000, "ms", 30),
            Figure("nodetool-pkg scan", times["scan"], "s", 2.2),
        ]

    def waiting(self) -> list[Figure]:
        """How late the end of a run is noticed, in real time."""
        late = json.loads(self.run(["-c", LATENESS]).stdout.splitlines()[-1])
        told = Figure("end of a run noticed, with fal's stream", late["stream"] * 1000, "ms", 100)
        return [told, Figure("end of a run noticed, by polling", late["polling"] * 1000, "ms", 500)]

    def run(self, words: list[str]) -> subprocess.CompletedProcess[bytes]:
        """One Python with ``words``, which must end well."""
        return subprocess.run([sys.executable, *words], env=self.environment, check=True, capture_output=True)


def interleaved(
    jobs: Mapping[str, Callable[[], object]],
    before: Mapping[str, Callable[[], object]] | None = None,
    runs: int = RUNS,
) -> dict[str, list[float]]:
    """Processor seconds of each job's processes, one after the other and again; ``before`` is not timed."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name, job in jobs.items():
            (before or {}).get(name, lambda: None)()
            started = processor_time()
            job()
            times[name].append(processor_time() - started)
    return times


def processor_time() -> float:
    """User and system time of all child processes that have ended, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spread(times: list[float]) -> float:
    return max(times) - min(times)


def change_one(specs: Path) -> None:
    """Give one spec another sentence than before."""
    path = specs / "text_to_image" / "flux_schnell.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Generate", "Generate now", 1), encoding="utf-8")


def multiplied(specs: Path, folder: Path) -> Path:
    """A folder of specs with ``TENFOLD`` copies of each endpoint, under other names."""
    shutil.copytree(specs, folder)
    catalog: dict[str, Any] = json.loads((specs / "catalog.json").read_text(encoding="utf-8"))
    rows = {row["endpoint"]: row for row in catalog["endpoints"]}
    for path in sorted(specs.glob("*/[!_]*.toml")):
        spec, contract = path.read_text(encoding="utf-8"), path.with_suffix(".json").read_text(encoding="utf-8")
        endpoint = json.loads(contract)["endpoint"]
        for number in range(1, TENFOLD):
            own = folder / path.parent.name / f"{path.stem}_copy{number}x"
            own.with_suffix(".toml").write_text(_copied(spec, number), encoding="utf-8")
            text = contract.replace(f'"endpoint": {json.dumps(endpoint)}', f'"endpoint": "{endpoint}/copy{number}x"', 1)
            own.with_suffix(".json").write_text(text, encoding="utf-8")
            catalog["endpoints"].append({**rows[endpoint], "endpoint": f"{endpoint}/copy{number}x"})
    (folder / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")
    return folder


def _copied(spec: str, number: int) -> str:
    """A spec under another name, without the older names that only one node can have."""
    spec = re.sub(r'(?m)^endpoint = "(.*)"$', rf'endpoint = "\1/copy{number}x"', spec, count=1)
    spec = re.sub(r'(?m)^class_name = "(.*)"$', rf'class_name = "\1Copy{number}x"', spec, count=1)
    return re.sub(r"(?ms)^aliases = \[.*?\]\n", "", spec)


if __name__ == "__main__":
    sys.exit(main())
