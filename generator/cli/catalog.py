"""``catalog``: a browsable site of all nodes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json, problem_data, tell_problems
from generator.cli.support.options import SPECS, AsJson, Specs
from generator.plan.build import survey
from generator.plan.model import PackPlan
from generator.problems import Problem, ProblemError
from generator.reports.site import Site, Sources, build_site, write_site
from generator.specs.project import Project, read_project


def catalog(
    html: Annotated[Path, typer.Option(help="Folder of the site; index.html in it opens from disk.", file_okay=False)],
    estimates: Annotated[
        Path | None,
        typer.Option(
            help="What `nodetool-fal estimate --all --json` wrote: each page tells what a run costs.", dir_okay=False
        ),
    ] = None,
    specs: Specs = SPECS,
    as_json: AsJson = False,
) -> None:
    """Write a site for people who choose models: search, choose by task, compare, copy a snippet.

    A node whose spec or contract is wrong is told and left out, and the status is 1: the site only shows what can be
    read, as select and words do, and is made anew at any time, while the status keeps it from being published. validate
    and review judge the whole pack, so they refuse instead. Nothing is written where names clash, a file that many share
    is wrong, or no node is left.

    Write and open: python -m generator catalog --html site && xdg-open site/index.html
    """
    started = time.perf_counter()
    project = read_project(specs)
    plan, found = survey(project)
    broken = [problem for problem in found if problem.stops]
    whole = _without(project, plan)
    if plan.blocking or (broken and not whole.endpoints):
        raise ProblemError(broken)
    site = build_site(whole, plan, Sources.read(specs, estimates))
    write_site(site, html)
    _report(site, len(whole.endpoints), html, round(time.perf_counter() - started, 2), broken, as_json)
    if broken:
        raise typer.Exit(1)


def _without(project: Project, plan: PackPlan) -> Project:
    """``project`` without the endpoints that cannot be planned as their files say: a page of one would tell a guess."""
    kept = tuple(item for item in project.endpoints if (item.module, item.stem) not in plan.failed)
    return replace(project, endpoints=kept)


def _report(site: Site, nodes: int, html: Path, seconds: float, broken: Sequence[Problem], as_json: bool) -> None:
    if as_json:
        said = {"nodes": nodes, "files": len(site.files), "first_view_bytes": site.first_view, "seconds": seconds}
        print_json({**said, "problems": [problem_data(problem) for problem in broken]})
        return
    tell_problems(broken)
    notes.print(
        f"{nodes} nodes on {html / 'index.html'}: {len(site.files)} files, first view {site.first_view // 1024} KB, {seconds} s.",
        markup=False,
    )
