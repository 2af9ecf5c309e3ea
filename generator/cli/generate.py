"""``generate``: specs and contracts → the pack under ``nodes/``."""

from __future__ import annotations

import importlib
import time
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.ci import in_ci
from generator.cli.support.collection import uncollected
from generator.cli.support.console import notes, print_json, problem_data
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.options import NODES, SPECS, AsJson, Endpoints, Modules, Names, Nodes, Specs, narrowed
from generator.cli.support.outcome import Asked, Outcome, digests_of, unchanged
from generator.problems import Problem
from generator.specs.digests import Digests
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
    cached: Annotated[
        bool, typer.Option("--cached", help="With --check: believe what earlier runs remember. CI never does.")
    ] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Format everything again.")] = False,
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
    The same, at once: python -m generator generate --check --cached
    """
    module, endpoint = narrowed(names, module, endpoint)
    started = time.perf_counter()
    folder = output_dir or nodes
    asked = Asked(specs, folder, module, endpoints_from(from_file, endpoint), check)
    # Gates ignore the cache: whoever can write it can also write digests that match.
    files = None if no_cache or in_ci() or (check and not cached) else digests_of(specs)
    with uncollected():
        outcome = (unchanged(asked, files) if files else None) or generated(asked, files)
    _report(outcome, check, as_json, time.perf_counter() - started)
    if outcome.failed or (check and outcome.difference):
        raise typer.Exit(1)


def generated(asked: Asked, files: Digests | None) -> Outcome:
    """Plan and print what has changed; it loads planning and templates only now, since most runs need neither."""
    outcome: Outcome = importlib.import_module("generator.cli.support.generation").run(asked, files)
    return outcome


def _line(problem: Problem) -> str:
    """A problem with what it means for the run."""
    meaning = "its node stays as it was: " if problem.stops else ""
    return plain(f"{problem.kind}: {meaning}{problem}".replace("\n", " "))


def _report(outcome: Outcome, check: bool, as_json: bool, seconds: float) -> None:
    difference, nodes = outcome.difference, outcome.nodes
    if as_json:
        keys = ("missing", "extra", "changed") if check else ("added", "removed", "changed")
        files = dict(zip(keys, (difference.missing, difference.extra, difference.changed), strict=True))
        note = {"repaired": outcome.repaired} if outcome.repaired else {}
        told = {"problems": [problem_data(problem) for problem in outcome.problems]} if outcome.problems else {}
        print_json({"nodes": nodes, "seconds": round(seconds, 2), **files, **note, **told})
        return
    for problem in outcome.problems:
        notes.print(_line(problem), markup=False)
    if outcome.repaired:
        notes.print(outcome.repaired, markup=False)
    for line in difference.lines() if check else difference.done():
        notes.print(line, markup=False)
    count = len(difference.lines())
    if check:
        verdict = "run `nox -s generate`" if difference else "up to date"
        notes.print(f"{nodes} nodes checked in {seconds:.1f} s: {count} files differ; {verdict}.", markup=False)
    else:
        notes.print(f"{nodes} nodes generated, {count} files written or removed in {seconds:.1f} s.", markup=False)
