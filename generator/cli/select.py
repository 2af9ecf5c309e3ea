"""``select``: the next batch of endpoints, for the commands that work on one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json, results, tell_problems, wrong_use
from generator.cli.support.from_file import refuse_unknown
from generator.cli.support.options import SPECS, AsJson, Modules, Specs
from generator.cli.support.tables import cells, show_table, table_of
from generator.reports.inventory import read_inventory
from generator.reports.selection import Criteria, Facts, Order, choose, facts_of, ranked
from generator.reports.selection.choose import sortable
from generator.reports.selection.facts import slug

Words = list[str] | None


class Status(StrEnum):
    """How far an endpoint's spec is."""

    READY = "ready"
    DRAFT = "draft"
    MISSING = "missing"


def select(
    text: Annotated[list[str] | None, typer.Argument(help="Words in the id, fal's name or the class name.")] = None,
    search: Annotated[
        str, typer.Option("--search", help="What the node should do, as people say it; the best first.")
    ] = "",
    module: Modules = None,
    category: Annotated[Words, typer.Option("--category", "-c", help="fal's category (may be repeated).")] = None,
    vendor: Annotated[Words, typer.Option("--vendor", help="Owner of the id, or the lab behind the model.")] = None,
    family: Annotated[
        Words, typer.Option("--family", help="Model family, fal's group, or the id's second word.")
    ] = None,
    tag: Annotated[Words, typer.Option("--tag", help="fal's tag or the spec's.")] = None,
    status: Annotated[list[Status] | None, typer.Option("--status", help="How far the spec is.")] = None,
    since: Annotated[str, typer.Option(help="Released on this day or later (2026-01-31).")] = "",
    until: Annotated[str, typer.Option(help="Released on this day or before.")] = "",
    min_parameters: Annotated[int | None, typer.Option(help="At least so many parameters.", min=0)] = None,
    max_parameters: Annotated[int | None, typer.Option(help="At most so many parameters.", min=0)] = None,
    size: Annotated[int | None, typer.Option("--size", "-n", help="At most so many endpoints.", min=1)] = None,
    order: Annotated[
        str,
        typer.Option(
            help="Fact to order by: date, updated, parameters, or another of the catalogue.",
            show_default="endpoint, or how well --search fits",
        ),
    ] = "",
    ascending: Annotated[bool, typer.Option("--ascending", help="The oldest or smallest first.")] = False,
    specs: Specs = SPECS,
    table: Annotated[bool, typer.Option("--table", help="Print a table for people.")] = False,
    as_json: AsJson = False,
) -> None:
    """Choose endpoints; prints their ids, one a line, for --from-file of the other commands.

    Options of one kind widen the choice, different kinds narrow it. Status 1 when nothing matches, or
    a spec cannot be read: it counts as missing.

    The twenty newest drafts:  python -m generator select --status draft --order date -n 20
    What removes a background: python -m generator select --search "remove background" -n 5 --table
    What a family lacks:       python -m generator select --family kling-video --status missing --table
    Scaffold a batch:          python -m generator select -c text-to-video | python -m generator scaffold --from-file -
    """
    inventory = read_inventory(specs)
    tell_problems(inventory.problems)
    rows = facts_of(inventory, specs)
    criteria = Criteria(
        module or (), category or (), vendor or (), family or (), tag or (), [wanted.value for wanted in status or ()],
        " ".join(text or ()), _day(since), _day(until), min_parameters, max_parameters,
    )  # fmt: skip
    _refuse_unknown(rows, criteria, order)
    batch = _batch(
        rows, criteria, search, Order(order or "endpoint", ascending) if order or not search else None, specs
    )[:size]
    _show(batch, table, as_json)
    if not batch:
        notes.print("Nothing matches.", markup=False)
    if inventory.problems or not batch:
        raise typer.Exit(1)


def _batch(rows: Sequence[Facts], criteria: Criteria, search: str, order: Order | None, specs: Path) -> Sequence[Facts]:
    """What fits, in ``order``; without one, as the search ranks it."""
    found = ranked(rows, search, specs) if search else rows
    return choose(found, criteria, order, None) if order else [facts for facts in found if criteria.accepts(facts)]


def _day(text: str) -> str:
    if text and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text):
        raise wrong_use(f"{text!r} is not a date; write it as 2026-01-31")
    return text


def _refuse_unknown(rows: Sequence[Facts], criteria: Criteria, order: str) -> None:
    """A word that fits no endpoint at all is a slip of the pen, not an empty batch."""
    refuse_unknown("module", criteria.modules, {facts.item.module for facts in rows})
    refuse_unknown("category", map(slug, criteria.categories), {slug(facts.item.category) for facts in rows})
    refuse_unknown("vendor", map(slug, criteria.vendors), {name for facts in rows for name in facts.vendors})
    refuse_unknown("family", map(slug, criteria.families), {name for facts in rows for name in facts.families})
    refuse_unknown("tag", map(slug, criteria.tags), {name for facts in rows for name in facts.tags})
    fields = sortable(rows)
    if order and order not in fields:
        raise wrong_use(f"the catalogue has no fact {order!r} to order by; it has {', '.join(fields)}")


def _show(batch: Sequence[Facts], as_table: bool, as_json: bool) -> None:
    if as_json:
        print_json({"count": len(batch), "endpoints": [facts.to_json() for facts in batch]})
    elif as_table:
        table = table_of("endpoint", "name", "module", "spec", "parameters", "date", numbers=["parameters"])
        for facts in batch:
            parameters = "" if facts.parameters is None else str(facts.parameters)
            date = facts.item.entry.get("date", "")
            table.add_row(
                *cells(facts.item.endpoint, facts.name, facts.item.module, facts.item.status, parameters, date)
            )
        show_table(results, table)
    else:
        for facts in batch:
            typer.echo(facts.item.endpoint)
