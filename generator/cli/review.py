"""``review``: pending snapshot changes, what they mean, and the decision about them."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import click
import typer

from generator.cli.support.console import notes, print_json, results, wrong_use
from generator.cli.support.narrow import narrow
from generator.cli.support.options import (
    NODES,
    SNAPSHOTS,
    SPECS,
    AsJson,
    Endpoints,
    Modules,
    Names,
    Nodes,
    Snapshots,
    Specs,
    narrowed,
)
from generator.output.memory import format_memory
from generator.output.pack import generate_pack
from generator.plan import build_plan
from generator.review import Pending, approve, find_pending, group, read_ref, read_snapshots
from generator.review.kinds import count_levels
from generator.review.listing import listing
from generator.review.page import review_page
from generator.review.pending import wanted_snapshots
from generator.review.release.version import bump_of, next_version
from generator.review.release.weight import version_in
from generator.review.session import Review, accepted_by_kind
from generator.specs.project import Project, load_project


def review(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    specs: Specs = SPECS,
    nodes: Nodes = NODES,
    snapshots: Snapshots = SNAPSHOTS,
    accept: Annotated[bool, typer.Option("--accept", help="Accept all that is listed, without asking.")] = False,
    accept_kind: Annotated[
        list[str] | None, typer.Option("--accept-kind", help="Accept nodes all of whose changes are of these kinds.")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="Write one self-contained page.", dir_okay=False)] = None,
    base: Annotated[str | None, typer.Option(help="Compare with the snapshots of this commit; only to look.")] = None,
    as_json: AsJson = False,
) -> None:
    """Review what would change in the approved nodes.

    At the terminal:       python -m generator review
    One module:            python -m generator review --module text_to_image
    Accept one kind:       python -m generator review --accept-kind field-description-changed
    A page, for a pull request: python -m generator review --base origin/main --html review.html
    """
    module, endpoint = narrowed(names, module, endpoint)
    accepting = accept or bool(accept_kind)
    _refuse_contradictions(accepting, base, html)
    project = load_project(specs)
    found = _pending(project, snapshots, base)
    places = {item.id: item.module for item in project.endpoints}
    chosen = narrow(found, module or (), endpoint or (), places)
    if accepting:
        _accept(chosen, accept_kind or [], snapshots)
    elif html is not None:
        _write_page(chosen, html, base)
    elif as_json:
        print_json(_data(chosen, nodes))
        _fail_if(chosen and base is None)
    elif chosen and base is None and not in_ci() and sys.stdin.isatty() and sys.stdout.isatty():
        _at_terminal(chosen, snapshots)
    else:
        for line in listing(chosen, readonly=base is not None):
            results.print(line)
        _fail_if(chosen and base is None)


def in_ci() -> bool:
    """Whether a machine runs this: it never writes snapshots."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def _refuse_contradictions(accepting: bool, base: str | None, html: Path | None) -> None:
    if accepting and in_ci():
        raise wrong_use("CI never accepts snapshots; review them on your machine and commit the result")
    if accepting and (base is not None or html is not None):
        raise wrong_use("--accept and --accept-kind write snapshots; --base and --html only look: choose one")


def _pending(project: Project, snapshots: Path, base: str | None) -> list[Pending]:
    approved = read_snapshots(snapshots) if base is None else read_ref(base, snapshots)
    pack = generate_pack(build_plan(project), memory=format_memory())
    return find_pending(approved, wanted_snapshots(pack))


def _accept(pending: Sequence[Pending], kinds: Sequence[str], snapshots: Path) -> None:
    chosen = accepted_by_kind(pending, kinds) if kinds else list(pending)
    approve(chosen, snapshots)
    left = len(pending) - len(chosen)
    notes.print(f"{len(chosen)} snapshots written, {left} still pending.", markup=False)
    if kinds and left and not chosen:
        raise wrong_use("no pending node has only changes of these kinds; see `python -m generator review --json`")


def _write_page(pending: Sequence[Pending], html: Path, base: str | None) -> None:
    html.parent.mkdir(parents=True, exist_ok=True)
    text = review_page(pending, f"commit {base}" if base else "the approved snapshots")
    html.write_text(text, encoding="utf-8", newline="\n")
    notes.print(f"{len(pending)} pending nodes on {html}, {len(text) // 1024} KB.", markup=False)


def _data(pending: Sequence[Pending], nodes: Path) -> dict[str, object]:
    bump = bump_of(item.level for item in pending)
    current = version_in(nodes)
    return {
        "bump": bump.value,
        "version": {"current": str(current), "next": str(next_version(current, bump))},
        "totals": {"nodes": len(pending), **{level.value: count for level, count in count_levels(pending).items()}},
        "kinds": [kind.to_json() for kind in group(pending)],
        "pending": [item.to_json() for item in pending],
    }


def _at_terminal(pending: Sequence[Pending], snapshots: Path) -> None:
    run = Review(list(pending), snapshots, results, click.getchar)
    run.run()
    _fail_if(len(run.accepted) < len(pending))


def _fail_if(short: object) -> None:
    if short:
        raise typer.Exit(1)
