"""``generate``: specs and contracts → the pack under ``nodes/``."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.collection import uncollected
from generator.cli.support.console import notes, print_json, problem_data
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.modules import chosen_modules
from generator.cli.support.options import NODES, SPECS, AsJson, Endpoints, Modules, Names, Nodes, Specs, narrowed
from generator.cli.support.signals import unwinding
from generator.output.journal import Way, is_interrupted, recover, writing_alone
from generator.output.kept import keep_failed
from generator.output.owned import owned_files
from generator.output.pack import Pack, generate_pack, with_prices
from generator.output.tree import Difference, compare, write
from generator.plan.build import plan_pack
from generator.problems import Problem, raise_if
from generator.specs.project import read_project
from generator.text import plain


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

    Files are written all together or not at all; a run that was killed is put right by the next one. An endpoint
    whose spec or contract is wrong keeps the node that it has; the run reports it and ends with status 1. Clashes
    of names stop everything.

    Everything:      python -m generator generate
    One module:      python -m generator generate --module text_to_image
    A batch:         python -m generator select --family flux | python -m generator generate --from-file -
    Is it up to date? python -m generator generate --check
    """
    module, endpoint = narrowed(names, module, endpoint)
    started = time.perf_counter()
    folder = output_dir or nodes
    with uncollected():
        project = read_project(specs)
        modules = chosen_modules(project, module, endpoints_from(from_file, endpoint))
        plan = plan_pack(project)
        raise_if(plan.blocking)
        plan = keep_failed(plan, folder)
        pack = with_prices(generate_pack(plan, modules), specs)
        found = _compare(pack, folder, modules) if check else _write(pack, folder, modules)
    planned = [node for node in plan.nodes if modules is None or node.module in modules]
    _report(found, plan.problems, check, as_json, len(planned), time.perf_counter() - started)
    if plan.failed or (check and found.difference):
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


def _line(problem: Problem) -> str:
    """A problem with what it means for the run."""
    meaning = "its node stays as it was: " if problem.stops else ""
    return plain(f"{problem.kind}: {meaning}{problem}".replace("\n", " "))


def _report(found: _Found, problems: Sequence[Problem], check: bool, as_json: bool, nodes: int, seconds: float) -> None:
    difference = found.difference
    if as_json:
        keys = ("missing", "extra", "changed") if check else ("added", "removed", "changed")
        files = dict(zip(keys, (difference.missing, difference.extra, difference.changed), strict=True))
        note = {"repaired": found.repaired} if found.repaired else {}
        told = {"problems": [problem_data(problem) for problem in problems]} if problems else {}
        print_json({"nodes": nodes, "seconds": round(seconds, 2), **files, **note, **told})
        return
    for problem in problems:
        notes.print(_line(problem), markup=False)
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
