"""``coverage``: how much of fal's catalogue has words, a node and a snapshot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from generator.cli.support.console import notes, print_json, problem_data, results, tell_problems, wrong_use
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.modules import chosen_endpoints
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
from generator.cli.support.tables import cells, show_table, table_of
from generator.reports.coverage import Coverage, Row, count
from generator.reports.coverage.markdown import MarkersError, block, replaced
from generator.reports.coverage.page import page
from generator.reports.inventory import Inventory, Item, read_inventory
from generator.upstream.access.atomic import write_atomically


def coverage(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    from_file: FromFile = None,
    specs: Specs = SPECS,
    nodes: Nodes = NODES,
    snapshots: Snapshots = SNAPSHOTS,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print badge and table as Markdown.")] = False,
    write: Annotated[
        list[Path] | None,
        typer.Option("--write", help="Bring the figures in this document up to date (repeatable).", dir_okay=False),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="With --write: compare only; status 1 when one is stale.")
    ] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page for a browser.", dir_okay=False)] = None,
    fail_under: Annotated[float, typer.Option(help="Status 1 below this many percent.", min=0, max=100)] = 0,
    as_json: AsJson = False,
) -> None:
    """Count what is configured, generated and approved, against fal's catalogue.

    Live endpoints count; those that fal has retired stand beside them.
    Configured: its spec is `ready`. Generated: its class is in the pack. Approved: it has a snapshot.
    Documents hold figures between `coverage:begin`, `coverage-badge:begin`, `coverage-total:begin` … and their
    ends; those always count the whole catalogue, even in a narrowed run.

    Where we are:         python -m generator coverage
    The README is true:   python -m generator coverage --write README.md --write docs/coverage.md --check
    One batch:            python -m generator select --vendor luma | python -m generator coverage --from-file -
    """
    module, endpoint = narrowed(names, module, endpoint)
    if check and not write:
        raise wrong_use("--check compares the file that --write names")
    inventory = read_inventory(specs)
    counted = count(_chosen(inventory, module, endpoints_from(from_file, endpoint)), nodes, snapshots)
    whole = count(inventory.items, nodes, snapshots)
    stale = [path for path in write or () if not _write(whole, path, check)]
    if html is not None:
        write_atomically(html, page(counted).encode())
    _show(counted, inventory, markdown, as_json, quiet=bool(write) or html is not None)
    if stale or inventory.problems or counted.sum.percent < fail_under:
        raise typer.Exit(1)


def _chosen(inventory: Inventory, modules: Sequence[str] | None, endpoints: Sequence[str] | None) -> list[Item]:
    chosen = chosen_endpoints({item.endpoint: item.module for item in inventory.items}, modules, endpoints)
    return [item for item in inventory.items if chosen is None or item.endpoint in chosen]


def _write(counted: Coverage, path: Path, check: bool) -> bool:
    """Bring the document up to date, or say whether it is."""
    try:
        text = path.read_text(encoding="utf-8")
        wanted = replaced(text, counted)
    except (OSError, UnicodeDecodeError, MarkersError) as error:
        raise wrong_use(f"{path}: {error}") from None
    if not check:
        write_atomically(path, wanted.encode())
        return True
    if text != wanted:
        notes.print(f"{path}: stale; run `python -m generator coverage --write {path}`", markup=False)
    return text == wanted


def _show(counted: Coverage, inventory: Inventory, markdown: bool, as_json: bool, quiet: bool) -> None:
    if as_json:
        problems = [problem_data(problem) for problem in inventory.problems]
        print_json({**counted.to_json(), **({"problems": problems} if problems else {})})
        return
    if markdown:
        typer.echo(block(counted))
    elif not quiet:
        _show_table(counted)
    tell_problems(inventory.problems)


def _show_table(counted: Coverage) -> None:
    figures = ("live", "ready", "drafts", "missing", "nodes", "approved", "%", "retired")
    table = table_of("module", *figures, numbers=figures)
    for row in counted.rows:
        table.add_row(*_cells(row), style="dim" if row.complete else "")
    table.add_row(*_cells(counted.sum), style="bold")
    show_table(results, table)
    for goal, missing in counted.milestones():
        results.print(f"{goal} %: " + (f"{missing} more" if missing else "reached"), markup=False)
    for row in counted.rows:
        for kind, names in row.unfinished.items():
            rest = f", … and {len(names) - 5} more" if len(names) > 5 else ""
            results.print(f"{row.name}, {len(names)} {kind}: {', '.join(names[:5])}{rest}", markup=False)


def _cells(row: Row) -> list[Text]:
    missing = row.total - row.configured - row.drafts
    return cells(
        row.name,
        row.total,
        row.configured,
        row.drafts,
        missing,
        row.generated,
        row.snapshots,
        f"{row.percent:.1f}",
        row.retired,
    )
