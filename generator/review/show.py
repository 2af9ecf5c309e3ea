"""A review in a terminal's words and colours. Foreign text is shown as text, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from generator.review.change import Change
from generator.review.diff import unified
from generator.review.kinds import Kind
from generator.review.pending import Pending
from generator.review.rules import Level
from generator.text import plain

STYLES = {Level.BREAKING: "bold red", Level.COMPATIBLE: "green", Level.WORDS: "cyan"}
#: So many lines of a new or removed node say enough.
WHOLE = 60


def heading(item: Pending) -> Text:
    """The node's name: endpoint and snapshot file."""
    text = Text(plain(item.endpoint), style="bold")
    return text.append(f"  snapshots/{plain(item.key)}", style="dim")


def change_text(change: Change, accepted: bool = False) -> Text:
    """One change: its level, what happened, what it means."""
    text = Text("  ✓ " if accepted else "  · ")
    text.append(f"{change.level.value:<10}  ", style=STYLES[change.level])
    return text.append(plain(change.message)).append(f"  {change.meaning}", style="dim")


def kind_text(kind: Kind) -> Text:
    """A kind of change with its examples."""
    text = Text(f"{kind.level.value:<10}  ", style=STYLES[kind.level])
    text.append(plain(kind.message), style="bold not dim white").append(
        f"\n            {kind.change.meaning}", style="dim"
    )
    names = ", ".join(plain(item.endpoint) for item in kind.examples)
    text.append(f"\n            for example {names}", style="dim")
    return text.append(f"\n            kind {kind.id}", style="dim")


def diff_text(item: Pending) -> Text:
    """The coloured diff; of a new or removed node, its first lines."""
    lines = unified(item.before or "", item.after or "")
    cut = lines[:WHOLE] if item.before is None or item.after is None else lines
    text = Text("\n").join(_diff_line(line) for line in cut)
    return text.append(f"\n… {len(lines) - len(cut)} more lines", style="dim") if len(cut) < len(lines) else text


def _diff_line(line: str) -> Text:
    style = {"+": "green", "-": "red", "@": "magenta"}.get(line[:1], "")
    return Text(plain(line), style=style)


def mend_lines(rejected: Iterable[Pending]) -> Iterator[Text]:
    """For each rejected node: what to change so that generation gives the approved text again."""
    for item in rejected:
        yield Text(f"Rejected {plain(item.endpoint)}: the snapshot stays; to keep it, mend", style="bold")
        yield from (Text(f"  {line}") for line in dict.fromkeys(_mend(item)))
    if rejected:
        yield Text("then run `nox -s generate` and review again.")


def _mend(item: Pending) -> Iterator[str]:
    spec = "" if item.module == "_shared" else f" [specs/{plain(item.module)}/{plain(item.stem)}.toml]"
    yield from (f"{change.mend}: {plain(change.message)}{spec}" for change in item.changes)
