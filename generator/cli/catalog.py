"""``catalog``: a browsable site of all nodes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json
from generator.cli.support.options import SPECS, AsJson, Specs
from generator.plan import build_plan
from generator.reports.site import Sources, build_site, write_site
from generator.specs.project import load_project


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

    Write and open: python -m generator catalog --html site && xdg-open site/index.html
    """
    started = time.perf_counter()
    project = load_project(specs)
    site = build_site(project, build_plan(project), Sources.read(specs, estimates))
    write_site(site, html)
    seconds = round(time.perf_counter() - started, 2)
    nodes = len(project.endpoints)
    if as_json:
        print_json({"nodes": nodes, "files": len(site.files), "first_view_bytes": site.first_view, "seconds": seconds})
    else:
        notes.print(
            f"{nodes} nodes on {html / 'index.html'}: {len(site.files)} files, first view {site.first_view // 1024} KB, {seconds} s.",
            markup=False,
        )
