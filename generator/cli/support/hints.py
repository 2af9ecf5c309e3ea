"""fal's words and the rules' proposals, on the terminal: never in a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rich.markup import escape

from generator.authoring.hints import Hint
from generator.authoring.hints.words import FalWords, read_words
from generator.cli.support.console import notes
from generator.cli.support.fal_source import Asked, open_source
from generator.cli.support.tables import cells, show_table, table_of
from generator.text import plain


def fal_words(folder: Path | None, endpoints: Iterable[str], *, parameters: bool = True) -> dict[str, FalWords]:
    """fal's words from ``folder``, or from what a sync has kept on this computer; no network."""
    asked = Asked(folder, offline=folder is None)
    return read_words(open_source(asked), list(endpoints), parameters=parameters)


def show_hint(hint: Hint) -> None:
    """One endpoint: fal's sentence, then a line for each parameter. On standard error, like every note."""
    notes.print(f"\n[bold]{escape(plain(hint.endpoint))}[/bold] → {escape(hint.class_name)}")
    notes.print(
        plain(hint.words) or "fal's description is not known here; use --from FOLDER, or sync first", markup=False
    )
    table = table_of("parameter", "field", "type", "fal says")
    for row in hint.parameters:
        marks = "*" * row.required + "+" * row.basic
        kind = " ".join(
            part
            for part in (row.kind, f"[{row.media}]" if row.media else "", f"→ {row.enum}" if row.enum else "")
            if part
        )
        table.add_row(*cells(plain(f"{row.name}{marks}"), row.field, plain(kind), plain(row.words)))
    show_table(notes, table)


def show_legend() -> None:
    """What the marks mean; once, after all hints."""
    notes.print("\n* required   + proposed as basic field   [kind of file]   → enum class", markup=False)
