"""``merge``: edited specs come back into ``specs/``; no existing key is lost."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import track
from rich.table import Table

from generator.authoring.merge import Merged, bring
from generator.cli.support.alone import alone
from generator.cli.support.console import notes, print_json, problem_data, results, tell_problems, wrong_use
from generator.cli.support.options import SPECS, AsJson, Specs
from generator.cli.support.tables import cells, show_table, table_of
from generator.problems import Problem
from generator.text import plain
from generator.upstream.access.atomic import write_atomically


def merge(
    edits: Annotated[
        Path, typer.Argument(help="Folder laid out as specs/, or with single files, or one file.", exists=True)
    ],
    base: Annotated[
        Path | None,
        typer.Option(
            help="The folder that the edits started from: what only one side changed is not a conflict.",
            exists=True,
            file_okay=False,
        ),
    ] = None,
    specs: Specs = SPECS,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring edited specs into specs/ without losing an existing key.

    New keys are added; empty values, a draft's status and untouched proposals give way. Where both sides
    say something else, specs/ stays as it is and both values are shown: edit one side and merge again.
    Status 1 while there are conflicts or files that cannot be merged; the rest is written.

    Look first:       python -m generator merge ../words --dry-run
    A colleague's:    python -m generator merge ../words --base ../words-as-handed-out
    """
    if base is not None and not edits.is_dir():
        raise wrong_use("--base needs a folder of edits, laid out like it")
    with alone(specs, writes=not dry_run):
        merged, problems = bring(edits, specs, base)
        if not merged and not problems:
            raise wrong_use(f"no TOML files in {edits}")
        changed = [file for file in merged if file.changes]
        if not dry_run:
            silent = as_json or not notes.is_terminal
            for file in track(changed, "writing", console=notes, disable=silent, transient=True):
                write_atomically(file.path, file.text.encode())
    conflicts = [file for file in merged if file.changes.conflicts]
    _report(merged, problems, dry_run, as_json)
    if conflicts or problems:
        raise typer.Exit(1)


def _report(merged: Sequence[Merged], problems: Sequence[Problem], dry_run: bool, as_json: bool) -> None:
    if as_json:
        files = [file.to_json() for file in merged if file.changes or file.changes.conflicts]
        print_json(
            {
                "files": files,
                "unchanged": len(merged) - len(files),
                "problems": [problem_data(problem) for problem in problems],
            }
        )
        return
    for file in merged:
        if dry_run and file.changes:
            notes.print(
                f"{file.name}:{_keys('+', file.changes.added)}{_keys('~', file.changes.replaced)}", markup=False
            )
        if file.changes.conflicts:
            show_table(results, _side_by_side(file))
    tell_problems(problems)
    changed = sum(bool(file.changes) for file in merged)
    conflicts = sum(len(file.changes.conflicts) for file in merged)
    verb = "would change" if dry_run else "changed"
    notes.print(
        f"{len(merged)} files read, {changed} {verb}, {conflicts} conflicts left to you, {len(problems)} not merged.",
        markup=False,
    )


def _keys(mark: str, keys: Sequence[str]) -> str:
    return "".join(f" {mark}{key}" for key in keys)


def _side_by_side(file: Merged) -> Table:
    table = table_of("key", file.name, plain(file.edit.as_posix()), lines=True)
    for conflict in file.changes.conflicts:
        table.add_row(*cells(conflict.key, _shown(conflict.ours), _shown(conflict.theirs)))
    return table


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, indent=1, ensure_ascii=False, default=str)
    return "\n".join(plain(line) for line in text.splitlines())
