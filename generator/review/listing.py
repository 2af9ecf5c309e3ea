"""A review without a terminal: the same as text, with the exact commands that accept."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from rich.text import Text

from generator.review.kinds import Kind, count_levels, group
from generator.review.pending import Pending
from generator.review.show import change_text, diff_text, heading, kind_text

COMMAND = "python -m generator review"
#: So many nodes are listed with their changes, so many with their diffs; a narrowed run shows the rest.
LISTED, WITH_DIFF = 60, 12


def listing(pending: Sequence[Pending], readonly: bool = False) -> Iterator[Text]:
    """Totals, kinds, nodes, commands; ``readonly`` leaves the commands out."""
    if not pending:
        yield Text("Nothing is pending: every node is as approved.")
        return
    kinds = group(pending)
    yield _totals(pending)
    yield Text()
    yield from (kind_text(kind) for kind in kinds[:LISTED])
    yield from _more(len(kinds) - LISTED, "kinds")
    yield Text()
    for at, item in enumerate(pending[:LISTED]):
        yield heading(item)
        yield from (change_text(change) for change in item.changes)
        if at < WITH_DIFF:
            yield diff_text(item)
        yield Text()
    yield from _more(len(pending) - LISTED, "nodes")
    if not readonly:
        yield from _commands(pending, kinds)


def _totals(pending: Sequence[Pending]) -> Text:
    levels = ", ".join(f"{count} {level}" for level, count in count_levels(pending).items())
    return Text(f"{len(pending)} pending: {levels}", style="bold")


def _more(count: int, what: str) -> Iterator[Text]:
    if count > 0:
        yield Text(
            f"… and {count} more {what}; narrow with --module or --endpoint, or look at all with --html FILE",
            style="dim",
        )


def _commands(pending: Sequence[Pending], kinds: Sequence[Kind]) -> Iterator[Text]:
    item = pending[0]
    yield Text("To accept:", style="bold")
    yield _command("one kind of change everywhere", f"--accept-kind {shlex.quote(kinds[0].id)}")
    if item.module != "_shared":
        yield _command("one module", f"--module {shlex.quote(item.module)} --accept")
    yield _command("one node", f"--endpoint {shlex.quote(item.endpoint)} --accept")
    yield _command("everything", "--accept")
    yield _command("or look at a page first", "--html review.html")


def _command(what: str, options: str) -> Text:
    return Text(f"  {what + ':':<31}{COMMAND} {options}")
