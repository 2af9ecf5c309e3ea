"""A review without a terminal: the same as text, with the exact commands that decide."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from rich.text import Text

from generator.review.kinds import Kind, count_levels, group
from generator.review.pending import Pending
from generator.review.show import WIDTH, change_text, diff_text, heading, kind_text
from generator.text import counted, plain

COMMAND = "python -m generator review"
#: So many nodes are listed with their changes, so many with their diffs; a narrowed run shows the rest.
LISTED, WITH_DIFF = 60, 12
#: What fits on one screen beside totals and commands.
ON_SCREEN = 12


def listing(pending: Sequence[Pending], readonly: bool = False) -> Iterator[Text]:
    """Totals, kinds, nodes, commands; ``readonly`` leaves the commands out."""
    if not pending:
        yield Text("Nothing is pending: every node is as approved.")
        return
    kinds = group(pending)
    yield Text(totals(pending), style="bold")
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


def showing(pending: Sequence[Pending]) -> Iterator[Text]:
    """Every chosen node whole, with its changes; nothing is cut."""
    for item in pending:
        yield heading(item)
        yield from (change_text(change) for change in item.changes)
        yield diff_text(item, full=True)
        yield Text()


def screen(pending: Sequence[Pending]) -> str:
    """One screen for a failing gate: how many nodes differ, of which kinds, and the commands to go on with."""
    kinds = group(pending)
    lines = [totals(pending), ""]
    lines += [_one_line(kind) for kind in kinds[:ON_SCREEN]]
    if len(kinds) > ON_SCREEN:
        lines.append(f"… and {len(kinds) - ON_SCREEN} more kinds")
    narrowed = f" {shlex.quote(plain(pending[0].endpoint))}" if len(pending) == 1 else ""
    lines += ["", f"Look and decide:  {COMMAND}{narrowed}", f"As a page:        {COMMAND}{narrowed} --html review.html"]
    return "\n".join(lines)


def _one_line(kind: Kind) -> str:
    return f"{kind.level.value:<{WIDTH}}{plain(kind.message)}, for example {plain(kind.examples[0].endpoint)}"


def totals(pending: Sequence[Pending]) -> str:
    """How many nodes wait, by their worst change, and how many of them are drafts."""
    levels = ", ".join(f"{count} {level}" for level, count in count_levels(pending).items())
    drafts = sum(item.draft for item in pending)
    return f"{len(pending)} pending: {levels}" + (f"; {counted(drafts, 'draft')}" if drafts else "")


def _more(count: int, what: str) -> Iterator[Text]:
    if count > 0:
        yield Text(f"… and {count} more {what}; narrow by a name or --kind, or look at all with --html FILE", "dim")


def _commands(pending: Sequence[Pending], kinds: Sequence[Kind]) -> Iterator[Text]:
    item, kind = pending[0], shlex.quote(kinds[0].id)
    yield Text("To decide:", style="bold")
    yield _command("show the nodes of one kind whole", f"--kind {kind} --show")
    yield _command("accept one kind everywhere", f"--accept-kind {kind}")
    if item.module != "_shared":
        yield _command("accept one module", f"{shlex.quote(item.module)} --accept")
    yield _command("accept one node", f"--endpoint {shlex.quote(item.endpoint)} --accept")
    yield _command("accept everything", "--accept")
    yield _command("reject: list where to change it", f"--endpoint {shlex.quote(item.endpoint)} --reject")
    yield _command("look at a page first", "--html review.html")


def _command(what: str, options: str) -> Text:
    return Text(f"  {what + ':':<34}{COMMAND} {options}")
