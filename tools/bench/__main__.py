"""Times what people wait for, against what cannot be avoided.

    python -m tools.bench              everything, also on a catalogue ten times as large
    python -m tools.bench --once       each thing once and on a part of the catalogue, no goal missed: it works
    python -m tools.bench --json       for machines

Every figure is the processor time, user and system, of a process of its own with its children: other work on the
machine then changes little. Bytecode is there, as on any machine where it ran before. A *floor* is what no generator
can avoid: start Python, import pydantic and Mako, parse every contract and spec, format the finished output with ruff.
Run by ``nox -s bench``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.bench.approval import approval
from tools.bench.catalogues import Catalogue, multiplied, part
from tools.bench.generation import generation
from tools.bench.loading import loading
from tools.bench.measuring import ROOT, Figure, Machine
from tools.bench.syncing import syncing
from tools.bench.waiting import waiting

#: How far above its goal a figure of generation may be before the session fails: goals are what we work towards.
WORSE = 1.6


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print. Returns 1 when generation is slower than ``WORSE`` times its goal: something has gone wrong."""
    parser = argparse.ArgumentParser("tools.bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--once", action="store_true", help="only try whether every measurement works")
    parser.add_argument("--json", action="store_true", help="for machines")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        figures = measured(Machine(Path(name), options.once))
    if options.json:
        rows = [{**figure.__dict__, "reached": figure.reached} for figure in figures]
        print(json.dumps({"figures": rows}, indent=1))
    else:
        print("\n".join(figure.line(options.once) for figure in figures))
    worse = [figure for figure in figures if figure.unit == "floors" and figure.value > WORSE * figure.goal]
    return 1 if worse and not options.once else 0


def measured(machine: Machine) -> list[Figure]:
    """Every figure, each job with caches below the machine's folder."""
    catalogue = part(ROOT / "specs", machine.folder / "part") if machine.once else Catalogue(ROOT / "specs")
    figures = [
        *generation(machine, catalogue),
        *loading(machine),
        *waiting(machine),
        *approval(machine, catalogue),
        *syncing(machine, catalogue),
    ]
    if not machine.once:
        large = multiplied(ROOT / "specs", machine.folder / "large")
        figures += [*generation(machine, large), *approval(machine, large)]
    return figures


if __name__ == "__main__":
    sys.exit(main())
