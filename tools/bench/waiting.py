"""How late the end of a run is noticed."""

from __future__ import annotations

import json

from tools.bench.measuring import Figure, Machine

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


def waiting(machine: Machine) -> list[Figure]:
    """In real time, with fal's stream of states and by asking for them."""
    late = json.loads(machine.run(["-c", LATENESS]).stdout.splitlines()[-1])
    told = Figure("end of a run noticed, with fal's stream", late["stream"] * 1000, "ms", 100)
    return [told, Figure("end of a run noticed, by polling", late["polling"] * 1000, "ms", 500)]
