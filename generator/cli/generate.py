"""``generate``: specs and contracts → the pack under ``nodes/``."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.modules import chosen_modules
from generator.cli.support.options import NODES, SPECS, AsJson, Endpoints, Modules, Names, Nodes, Specs, narrowed
from generator.output.memory import format_memory
from generator.output.pack import generate_pack, owned_files
from generator.output.tree import Difference, compare, write
from generator.plan import build_plan
from generator.specs.project import load_project


def generate(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    from_file: FromFile = None,
    specs: Specs = SPECS,
    nodes: Nodes = NODES,
    output_dir: Annotated[Path | None, typer.Option(help="Write here instead of --nodes.", file_okay=False)] = None,
    check: Annotated[bool, typer.Option("--check", help="Compare only; status 1 when a file differs.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Format everything anew.")] = False,
    as_json: AsJson = False,
) -> None:
    """Generate the nodes.

    Everything:      python -m generator generate
    One module:      python -m generator generate --module text_to_image
    A batch:         python -m generator select --family flux | python -m generator generate --from-file -
    Is it up to date? python -m generator generate --check
    """
    module, endpoint = narrowed(names, module, endpoint)
    started = time.perf_counter()
    # A plan is a hundred thousand small objects that all live to the end: collecting garbage costs a third of the time.
    gc.disable()
    project = load_project(specs)
    modules = chosen_modules(project, module, endpoints_from(from_file, endpoint))
    plan = build_plan(project)
    pack = generate_pack(plan, modules, format_memory(enabled=not no_cache))
    folder = output_dir or nodes
    difference = compare(pack.files, folder, owned_files(folder, modules))
    if not check:
        write(pack.files, folder, difference)
    _report(difference, check, as_json, len(plan.nodes), time.perf_counter() - started)
    if check and difference:
        raise typer.Exit(1)


def _report(difference: Difference, check: bool, as_json: bool, nodes: int, seconds: float) -> None:
    if as_json:
        print_json(
            {
                "nodes": nodes,
                "seconds": round(seconds, 2),
                "missing": difference.missing,
                "extra": difference.extra,
                "changed": difference.changed,
            }
        )
        return
    for line in difference.lines():
        notes.print(line, markup=False)
    count = len(difference.lines())
    if check:
        verdict = "run `nox -s generate`" if difference else "up to date"
        notes.print(f"{nodes} nodes checked in {seconds:.1f} s: {count} files differ; {verdict}.", markup=False)
    else:
        notes.print(f"{nodes} nodes planned, {count} files written or removed in {seconds:.1f} s.", markup=False)
