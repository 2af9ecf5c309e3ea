"""``validate``: checks of the generated pack."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby
from typing import Annotated, Any

import typer
from rich.markup import escape

from generator.cli.support.console import notes, print_json, results
from generator.cli.support.from_file import FromFile, endpoints_from, refuse_unknown
from generator.cli.support.modules import chosen_endpoints
from generator.cli.support.options import NODES, SPECS, AsJson, BuiltNodes, Endpoints, Modules, Names, Specs, narrowed
from generator.cli.support.tables import cells, show_table, table_of
from generator.plan import build_plan
from generator.reports.validation import CHECKS, Report, validate_pack
from generator.specs.project import load_project

SHOWN = 50
#: What so many nodes have in common is said once.
SHARED = 20


def validate(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    from_file: FromFile = None,
    specs: Specs = SPECS,
    nodes: BuiltNodes = NODES,
    skip: Annotated[list[str] | None, typer.Option("--skip", help=f"Leave out a check: {', '.join(CHECKS)}.")] = None,
    show_all: Annotated[
        bool, typer.Option("--all", help=f"List every node that falls short, not the first {SHOWN}.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check every generated node against its spec, its contract and NodeTool itself.

    Compiles, ruff clean, imports alone, type unique, metadata complete, bounds as in the contract, builds with
    its defaults, fal accepts them, every input reachable, every output in a slot, scanned, in the DSL.
    One table a run, a row a module: the number of nodes that fail. Status 1 with a list by node.

    After generate:  python -m generator validate
    One module:      python -m generator validate --module text_to_image
    A scratch pack:  python -m generator validate --nodes /tmp/nodes --skip scanned
    """
    module, endpoint = narrowed(names, module, endpoint)
    refuse_unknown("check", skip, CHECKS)
    started = time.perf_counter()
    project = load_project(specs)
    chosen = chosen_endpoints(project.homes, module, endpoints_from(from_file, endpoint))
    plan = build_plan(project)
    with _working(f"loading {len(plan.nodes) if chosen is None else len(chosen)} nodes", as_json):
        report = validate_pack(project, plan, nodes, NODES, chosen, skip or ())
    if as_json:
        print_json(report.to_json())
    else:
        _show(report, show_all)
        count = sum(report.nodes.values())
        notes.print(
            f"{count} nodes validated in {time.perf_counter() - started:.1f} s; {report.failing} fall short.",
            markup=False,
        )
    if report.findings:
        raise typer.Exit(1)


def _working(text: str, silent: bool) -> AbstractContextManager[Any]:
    """A spinner on a terminal, a line elsewhere, nothing for machines."""
    if silent:
        return nullcontext()
    if notes.is_terminal:
        return notes.status(escape(text))
    notes.print(text, markup=False)
    return nullcontext()


def _show(report: Report, show_all: bool) -> None:
    table = table_of("module", "nodes", *report.checks, numbers=("nodes", *report.checks))
    for name, count in sorted(report.nodes.items()):
        failed = report.counts(name)
        table.add_row(
            *cells(name, count, *(failed[check] or "✓" for check in report.checks)),
            style="" if any(failed.values()) else "dim",
        )
    show_table(results, table)
    common = Counter((finding.check, finding.message) for finding in report.findings)
    everywhere = {said: count for said, count in common.items() if count > SHARED}
    for (check, message), count in everywhere.items():
        results.print(f"\n{count} nodes\n  {check}: {message}", markup=False)
    own = [finding for finding in report.findings if (finding.check, finding.message) not in everywhere]
    by_node = [(node, list(rows)) for node, rows in groupby(own, key=lambda finding: finding.node)]
    for node, rows in by_node if show_all else by_node[:SHOWN]:
        results.print(f"\n{node}  {rows[0].endpoint}", markup=False)
        for row in rows:
            results.print(f"  {row.check}: {row.message}", markup=False)
    if len(by_node) > SHOWN and not show_all:
        results.print(f"\n… and {len(by_node) - SHOWN} more nodes (--all)", markup=False)
