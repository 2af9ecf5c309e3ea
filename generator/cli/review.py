"""``review``: pending snapshot changes, what they mean, and the decision about them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from generator.cli.support.ci import in_ci
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
from generator.output.pack import generate_pack
from generator.plan import build_plan
from generator.problems import nearest
from generator.review import Pending, approve, find_pending, read_ref, read_snapshots
from generator.review.kinds import accepts, of_kinds, only_of_kinds
from generator.review.listing import listing, showing
from generator.review.page import review_page
from generator.review.pending import wanted_snapshots
from generator.review.release.weight import version_in
from generator.review.report import accepted_data, pending_data, rejected_data
from generator.review.rules import RULES
from generator.review.session import Review
from generator.review.show import rejection_lines
from generator.specs.project import Project, load_project
from generator.text import counted


def review(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", "-k", help="Only nodes with a change of this kind or rule.")
    ] = None,
    specs: Specs = SPECS,
    nodes: Nodes = NODES,
    snapshots: Snapshots = SNAPSHOTS,
    list_only: Annotated[bool, typer.Option("--list", help="List, and do not ask at the terminal.")] = False,
    show: Annotated[bool, typer.Option("--show", help="Show every chosen node whole.")] = False,
    accept: Annotated[bool, typer.Option("--accept", help="Accept every chosen node.")] = False,
    accept_kind: Annotated[
        list[str] | None, typer.Option("--accept-kind", help="Accept nodes all of whose changes are of these kinds.")
    ] = None,
    reject: Annotated[
        bool, typer.Option("--reject", help="Write nothing; list where to change every chosen node.")
    ] = False,
    html: Annotated[Path | None, typer.Option(help="Write one self-contained page.", dir_okay=False)] = None,
    base: Annotated[str | None, typer.Option(help="Compare with the snapshots of this commit; only to look.")] = None,
    as_json: AsJson = False,
) -> None:
    """Review what would change in the approved nodes.

    A snapshot holds what was approved. To accept writes what generation gives now; to reject keeps the snapshot and
    names the spec or template to change. Status 1: something is pending. Status 2: a name or kind matches nothing.

    At the terminal:       python -m generator review
    One module or node:    python -m generator review text_to_image
    Show one kind whole:   python -m generator review --kind code-changed --show
    Accept one kind:       python -m generator review --accept-kind field-description-changed
    Reject one node:       python -m generator review fal-ai/flux/schnell --reject
    A page, for a pull request: python -m generator review --base origin/main --html review.html
    """
    accepting = accept or bool(accept_kind)
    _refuse_contradictions(accepting, reject, show, base, html)
    project = load_project(specs)
    found = _pending(project, snapshots, base)
    module, endpoint = narrowed(names, module, endpoint)
    chosen = _of_kinds(narrow(found, module or (), endpoint or (), project.homes), kind or ())
    if accepting:
        _accept(chosen, accept_kind or [], snapshots, as_json)
    elif reject:
        _tell(rejection_lines(chosen), rejected_data(chosen) if as_json else None)
    elif html is not None:
        _write_page(chosen, html, base, as_json)
    elif as_json:
        print_json(pending_data(chosen, version_in(nodes), texts=show))
    elif show:
        _tell(showing(chosen))
    elif chosen and base is None and not list_only and not in_ci() and sys.stdin.isatty() and sys.stdout.isatty():
        chosen = _at_terminal(chosen, snapshots)
    else:
        _tell(listing(chosen, readonly=base is not None))
    if chosen and base is None and not accepting and html is None:
        raise typer.Exit(1)


def _refuse_contradictions(accepting: bool, reject: bool, show: bool, base: str | None, html: Path | None) -> None:
    if accepting and in_ci():
        raise wrong_use("CI never accepts snapshots; review them on your machine and commit the result")
    if accepting and (base is not None or html is not None):
        raise wrong_use("--accept and --accept-kind write snapshots; --base and --html only look: choose one")
    if accepting + reject + show + (html is not None) > 1:
        raise wrong_use("--accept, --reject, --show and --html exclude each other")


# Choosing --------------------------------------------------------------------------------------------------


def _pending(project: Project, snapshots: Path, base: str | None) -> list[Pending]:
    approved = read_snapshots(snapshots) if base is None else read_ref(base, snapshots)
    pack = generate_pack(build_plan(project))
    drafts = {item.id for item in project.endpoints if item.spec.status == "draft"}
    return find_pending(approved, wanted_snapshots(pack), drafts)


def _of_kinds(pending: list[Pending], kinds: Sequence[str]) -> list[Pending]:
    _refuse_unknown_kinds(kinds, pending)
    return of_kinds(pending, kinds) if kinds else pending


def _refuse_unknown_kinds(words: Iterable[str], pending: Sequence[Pending]) -> None:
    known = sorted({kind for item in pending for kind in item.kinds})
    for word in words:
        if not any(accepts([word], kind) for kind in known):
            hint = nearest(word, {*known, *RULES}, "`--list` shows the kinds there are")
            raise wrong_use(f"nothing pending is of kind {word!r}" + ("" if word in RULES else f"; {hint}"))


# Acting ----------------------------------------------------------------------------------------------------


def _tell(lines: Iterable[Text], data: dict[str, object] | None = None) -> None:
    if data is not None:
        print_json(data)
        return
    for line in lines:
        results.print(line)


def _accept(pending: Sequence[Pending], kinds: Sequence[str], snapshots: Path, as_json: bool) -> None:
    _refuse_unknown_kinds(kinds, pending)
    chosen = only_of_kinds(pending, kinds) if kinds else list(pending)
    if kinds and not chosen:
        raise wrong_use("every pending node of these kinds has other changes too; accept those kinds with it")
    approve(chosen, snapshots)
    left, drafts = len(pending) - len(chosen), sum(item.draft for item in chosen)
    if as_json:
        print_json(accepted_data(chosen, left))
    note = f"; {counted(drafts, 'draft')} among them: no release takes a draft" if drafts else ""
    notes.print(f"{len(chosen)} nodes accepted, {left} still pending{note}.", markup=False)


def _write_page(pending: Sequence[Pending], html: Path, base: str | None, as_json: bool) -> None:
    html.parent.mkdir(parents=True, exist_ok=True)
    text = review_page(pending, f"commit {base}" if base else "the approved snapshots")
    html.write_text(text, encoding="utf-8", newline="\n")
    if as_json:
        print_json({"page": str(html), "pending": len(pending)})
    notes.print(f"{len(pending)} pending nodes on {html}, {len(text) // 1024} KB.", markup=False)


def _at_terminal(pending: Sequence[Pending], snapshots: Path) -> list[Pending]:
    """Ask about each; what is left pending."""
    run = Review(list(pending), snapshots, results, typer.getchar)
    run.run()
    done = {item.key for item in run.accepted}
    return [item for item in pending if item.key not in done]
