"""A review in a terminal's words and colours. Foreign text is shown as text, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from generator.changes import Level
from generator.review.base import builder_key
from generator.review.change import NodeChange
from generator.review.diff import unified, whole
from generator.review.kinds import Kind
from generator.review.pending import Pending
from generator.text import plain

STYLES = {
    Level.BREAKING: "bold red",
    Level.UNDECIDABLE: "yellow",
    Level.COMPATIBLE: "green",
    Level.WORDS: "cyan",
}
#: The width of the longest level, so that messages start in one column.
WIDTH = max(len(level) for level in Level) + 2
#: So many lines of a new or removed node, and of the difference of a kind of change, are shown unasked.
FIRST_LINES, KIND_LINES = 60, 16


def heading(item: Pending) -> Text:
    """The node's name: endpoint and snapshot file, and whether its words are still a draft."""
    text = Text(plain(item.endpoint), style="bold")
    text.append(f"  snapshots/{plain(item.key)}", style="dim")
    return text.append("  draft: its words are not written", style="magenta") if item.draft else text


def change_text(change: NodeChange, accepted: bool = False) -> Text:
    """One change: its level, what happened, what it means."""
    text = Text("  ✓ " if accepted else "  · ")
    text.append(f"{change.level.value:<{WIDTH}}", style=STYLES[change.level])
    return text.append(plain(change.message)).append(f"  {change.meaning}", style="dim")


def kind_text(kind: Kind) -> Text:
    """A kind of change with its examples; of code, the lines that differ."""
    indent = "\n" + " " * WIDTH
    text = Text(f"{kind.level.value:<{WIDTH}}", style=STYLES[kind.level])
    text.append(plain(kind.message), style="bold not dim white").append(f"{indent}{kind.change.meaning}", style="dim")
    for line in code_lines(kind.change):
        text.append(indent).append_text(_diff_line(line))
    names = ", ".join(plain(item.endpoint) for item in kind.examples)
    text.append(f"{indent}for example {names}", style="dim")
    return text.append(f"{indent}kind {kind.id}", style="dim")


def code_lines(change: NodeChange) -> list[str]:
    """The differing lines of a change of code, cut after ``KIND_LINES``; empty for every other change."""
    if "\n" not in change.before + change.after:
        return []
    lines = [line for line in unified(change.before, change.after) if not line.startswith("@@")]
    cut = lines[:KIND_LINES]
    return [*cut, f"… {len(lines) - len(cut)} more lines"] if len(cut) < len(lines) else cut


def diff_text(item: Pending, full: bool = False) -> Text:
    """The coloured diff; of a new or removed node its first lines, or with ``full`` every line of both texts."""
    lines = list(_diff_lines(item, full))
    cut = lines if full or not _comes_or_goes(item) else lines[:FIRST_LINES]
    text = Text("\n").join([_diff_line(line) for line in cut])
    rest = len(lines) - len(cut)
    return text.append(f"\n… {rest} more lines", style="dim") if rest else text


def _comes_or_goes(item: Pending) -> bool:
    builder = (item.builder_before, item.builder_after) if item.shows_builder else ()
    return None in (item.before, item.after, *builder)


def _diff_lines(item: Pending, full: bool) -> Iterator[str]:
    compare = whole if full else unified
    if item.before != item.after:
        yield from compare(item.before or "", item.after or "")
    if item.builder_before != item.builder_after and (full or item.shows_builder):
        yield f"@@ snapshots/{builder_key(item.key)}"
        yield from compare(item.builder_before or "", item.builder_after or "")


def _diff_line(line: str) -> Text:
    style = {"+": "green", "-": "red", "@": "magenta"}.get(line[:1], "")
    return Text(plain(line), style=style)


# Rejecting -------------------------------------------------------------------------------------------------


def fixes(item: Pending) -> list[str]:
    """Where to change what was rejected, so that generation gives the approved text again."""
    spec = "" if item.module == "_shared" else f" [specs/{plain(item.module)}/{plain(item.stem)}.toml]"
    return list(dict.fromkeys(f"{change.fix}: {plain(change.message)}{spec}" for change in item.changes))


def rejection_lines(rejected: Iterable[Pending]) -> Iterator[Text]:
    """For each rejected node where to change it; rejecting writes nothing."""
    items = list(rejected)
    for item in items:
        yield Text(f"Rejected {plain(item.endpoint)}: the snapshot stays as it is. To keep it, change", style="bold")
        yield from (Text(f"  {line}") for line in fixes(item))
    if items:
        yield Text("then run `nox -s generate` and review again.")
