"""``generate``: specs and contracts → the pack under ``nodes/``."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.modules import chosen_modules
from generator.cli.support.options import NODES, SPECS, AsJson, Endpoints, Modules, Names, Nodes, Specs, narrowed
from generator.cli.support.signals import unwinding
from generator.output.journal import Way, is_interrupted, recover, writing_alone
from generator.output.memory import format_memory
from generator.output.pack import Pack, generate_pack, owned_files
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

    Files are written all together or not at all; a run that was killed is put right by the next one.

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
    # A gate formats everything anew: what a cache holds is no evidence.
    pack = generate_pack(plan, modules, format_memory(enabled=not (no_cache or check)))
    folder = output_dir or nodes
    found = _compare(pack, folder, modules) if check else _write(pack, folder, modules)
    planned = [node for node in plan.nodes if modules is None or node.module in modules]
    _report(found, check, as_json, len(planned), time.perf_counter() - started)
    if check and found.difference:
        raise typer.Exit(1)


@dataclass(frozen=True)
class _Found:
    """How the folder differed, and what an interrupted run had left there."""

    difference: Difference
    repaired: str = ""


def _compare(pack: Pack, folder: Path, modules: frozenset[str] | None) -> _Found:
    left = "an interrupted run left files half-way; `nox -s generate` puts them right" if is_interrupted(folder) else ""
    return _Found(compare(pack.files, folder, owned_files(folder, modules)), left)


def _write(pack: Pack, folder: Path, modules: frozenset[str] | None) -> _Found:
    with unwinding(), writing_alone(folder):
        way = recover(folder)
        difference = compare(pack.files, folder, owned_files(folder, modules))
        write(pack.files, folder, difference)
    return _Found(difference, _REPAIRED[way])


_REPAIRED = {
    None: "",
    Way.FORWARD: "finished the files of a run that was interrupted",
    Way.BACK: "removed what a run that was interrupted had left",
}


def _report(found: _Found, check: bool, as_json: bool, nodes: int, seconds: float) -> None:
    difference = found.difference
    if as_json:
        keys = ("missing", "extra", "changed") if check else ("added", "removed", "changed")
        files = dict(zip(keys, (difference.missing, difference.extra, difference.changed), strict=True))
        note = {"repaired": found.repaired} if found.repaired else {}
        print_json({"nodes": nodes, "seconds": round(seconds, 2), **files, **note})
        return
    if found.repaired:
        notes.print(found.repaired, markup=False)
    for line in difference.lines() if check else difference.done():
        notes.print(line, markup=False)
    count = len(difference.lines())
    if check:
        verdict = "run `nox -s generate`" if difference else "up to date"
        notes.print(f"{nodes} nodes checked in {seconds:.1f} s: {count} files differ; {verdict}.", markup=False)
    else:
        notes.print(f"{nodes} nodes generated, {count} files written or removed in {seconds:.1f} s.", markup=False)
