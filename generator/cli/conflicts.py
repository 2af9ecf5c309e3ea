"""``conflicts``: what would clash, before anything is generated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from typing import Annotated

import typer

from generator.cli.support.console import notes, print_json, problem_data, results, tell_problems
from generator.cli.support.modules import chosen_endpoints
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Names, Specs, narrowed
from generator.cli.support.tables import cells, show_table, table_of
from generator.problems import Problem
from generator.reports.lookalikes import Conflict, ConflictLevel, find_all
from generator.specs.project import Project, read_project


def conflicts(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    specs: Specs = SPECS,
    clashes_only: Annotated[bool, typer.Option("--clashes-only", help="Leave out what is merely confusing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Find what clashes across all modules: classes, files, node types, fields, enums, members, structures.

    A clash stops generation. Listed too is what would mislead people: names that look alike, and shared enums
    whose values no endpoint has. Each comes with all its places and a proposal. Status 1 when there is any.
    --module and --endpoint narrow what is shown, never what is compared. What cannot be read is told beside it.

    Before generate:  python -m generator conflicts
    One module:       python -m generator conflicts --module text_to_image
    """
    module, endpoint = narrowed(names, module, endpoint)
    project = read_project(specs)
    broken = [problem for problem in project.problems if problem.stops]
    chosen = chosen_endpoints(project.homes, module, endpoint)
    found = find_all(replace(project, problems=()))
    if chosen is not None:
        files = _files(project, chosen)
        found = [conflict for conflict in found if files & set(conflict.places)]
    if clashes_only:
        found = [conflict for conflict in found if conflict.level is ConflictLevel.CLASH]
    _report(found, len(project.endpoints), broken, as_json)
    if found or broken:
        raise typer.Exit(1)


def _files(project: Project, chosen: Collection[str]) -> set[str]:
    """The specs and contracts of the chosen endpoints."""
    files = [item.file for item in project.endpoints if item.id in chosen]
    return {*files, *(f"{file.removesuffix('.toml')}.json" for file in files)}


def _report(found: Sequence[Conflict], endpoints: int, broken: Sequence[Problem], as_json: bool) -> None:
    count = Counter(conflict.level for conflict in found)
    if as_json:
        print_json(
            {
                "clashes": count[ConflictLevel.CLASH],
                "confusing": count[ConflictLevel.CONFUSING],
                "conflicts": [asdict(item) for item in found],
                "problems": [problem_data(problem) for problem in broken],
            }
        )
        return
    tell_problems(broken)
    if found:
        table = table_of("level", "kind", "place", "also in", "what", "proposal", lines=True)
        for item in found:
            where = f"{item.places[0]}\n{item.key}" if item.key else item.places[0]
            table.add_row(
                *cells(item.level.value, item.kind, where, "\n".join(item.places[1:]), item.message, item.proposal)
            )
        show_table(results, table)
    notes.print(
        f"{endpoints} endpoints: {count[ConflictLevel.CLASH]} clashes, {count[ConflictLevel.CONFUSING]} confusing.",
        markup=False,
    )
