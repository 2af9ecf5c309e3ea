"""Start-up: all nodes, one module, builders, NodeTool's worker, and the scan of its package tools."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable

from tools.bench.measuring import ROOT, Figure, Machine, interleaved, processor_time

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
MODULE = f"""
import resource
{CORE}
before = resource.getrusage(resource.RUSAGE_SELF)
import nodetool.nodes.fal.llm
after = resource.getrusage(resource.RUSAGE_SELF)
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
"""
#: NodeTool's host starts a worker like this.
WORKER = ["-m", "nodetool.worker", "--stdio", "--namespaces", "fal"]
READY = b"NODETOOL_STDIO_READY"


def loading(machine: Machine) -> list[Figure]:
    """*Core* is what NodeTool's own modules cost, which no node can avoid."""
    report = str(machine.folder / "scan.json")
    scan = ["-m", "nodetool.package_tools", "scan", "--package-dir", str(ROOT / "nodes"), "--output", report]
    jobs: dict[str, Callable[[], object]] = {
        "python": lambda: machine.run(["-c", "pass"]),
        "dsl": lambda: machine.run(["-c", "import nodetool.dsl.fal.text_to_image"]),
        "scan": lambda: machine.run(scan),
    }
    for job in jobs.values() if machine.warm else ():
        job()
    times = {name: statistics.median(found) for name, found in interleaved(jobs, runs=machine.runs).items()}
    runs = range(machine.warm + machine.runs)
    loaded = [json.loads(machine.run(["-c", IMPORTS]).stdout) for _ in runs][machine.warm :]
    module = [float(machine.run(["-c", MODULE]).stdout) for _ in runs][machine.warm :]
    worker = [start_worker(machine) for _ in runs][machine.warm :]
    seconds = statistics.median(run["seconds"] for run in loaded)
    nodes, megabytes = loaded[0]["nodes"], statistics.median(run["megabytes"] for run in loaded)
    return [
        Figure(f"import of {nodes} nodes beyond core", seconds * 1000 / nodes, "ms a node", 0.5),
        Figure("memory of a thousand nodes", megabytes * 1000 / nodes, "MB", 25),
        Figure("import of one module beyond core", statistics.median(module) * 1000, "ms", 20),
        Figure("import of builders", (times["dsl"] - times["python"]) * 1000, "ms", 30),
        Figure("worker start to ready", statistics.median(worker), "s", 1.1),
        Figure("nodetool-pkg scan", times["scan"], "s", 2.2),
    ]


def start_worker(machine: Machine) -> float:
    """Its processor time until it is ready, in seconds. Raises ``RuntimeError`` when it ends before that."""
    said: list[bytes] = []
    before = processor_time()
    with machine.started(WORKER) as process:
        for line in process.stderr or ():
            said.append(line)
            if READY in line:
                # Its own end takes a fifth as long again, and nobody waits for that.
                process.kill()
                process.wait()
                return processor_time() - before
    raise RuntimeError(f"the worker was never ready: {b''.join(said).decode(errors='replace')[-2000:]}")
