"""What documents say about coverage, between markers: badge, table, and numbers inside of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from generator.reports.coverage.count import Coverage, Row

_COLOURS = ((100, "brightgreen"), (90, "green"), (75, "yellow"), (0, "orange"))


class MarkersError(ValueError):
    """The document has no place for any figure, or one that does not end."""


def badge(whole: Row) -> str:
    """A static badge: figures stand in its address, so nothing has to be asked when it is shown."""
    colour = next(colour for least, colour in _COLOURS if whole.percent >= least)
    figures = f"{whole.configured} of {whole.total} fal endpoints"
    label = figures.replace(" ", "%20")
    return f"![{figures}](https://img.shields.io/badge/coverage-{label}-{colour})"


def table(coverage: Coverage) -> str:
    """One line a module, the largest first, and their sum."""
    return "\n".join(_table(coverage))


def block(coverage: Coverage) -> str:
    """Badge and table."""
    return f"{badge(coverage.sum)}\n\n{table(coverage)}"


#: What can stand between ``<!-- NAME:begin -->`` and ``<!-- NAME:end -->``: a block of lines, or part of one.
_BLOCKS: Mapping[str, Callable[[Coverage], str]] = {
    "coverage": lambda coverage: f"\n\n{block(coverage)}\n\n",
    "coverage-badge": lambda coverage: badge(coverage.sum),
    "coverage-total": lambda coverage: f"{coverage.sum.total:,}",
    "coverage-nodes": lambda coverage: f"{coverage.sum.generated + coverage.sum.retired_nodes:,}",
    "coverage-modules": lambda coverage: str(len(coverage.rows)),
}
_MARKER = re.compile(r"<!-- ([a-z-]+):(begin|end) -->")


def replaced(document: str, coverage: Coverage) -> str:
    """``document`` with all its figures brought up to date.

    Raises ``MarkersError`` when it has no markers of ours, or one without its partner.
    """
    parts, place, opened = [], 0, ""
    for marker in _markers(document):
        if (marker[2] == "begin") == bool(opened) or (opened and marker[1] != opened):
            raise MarkersError(f"expected pairs <!-- {marker[1]}:begin --> and <!-- {marker[1]}:end -->")
        parts.append(_BLOCKS[opened](coverage) if opened else document[place : marker.start()])
        parts.append(marker[0])
        place, opened = marker.end(), "" if opened else marker[1]
    if opened or not parts:
        name = opened or "coverage"
        raise MarkersError(f"expected <!-- {name}:begin --> and <!-- {name}:end --> after it")
    return "".join([*parts, document[place:]])


def _markers(document: str) -> Iterator[re.Match[str]]:
    return (marker for marker in _MARKER.finditer(document) if marker[1] in _BLOCKS)


def _table(coverage: Coverage) -> Iterator[str]:
    yield "| Module | fal's category | Endpoints | Configured | Generated | Approved | % | Retired |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for row in coverage.rows:
        yield _line(f"`{row.name}`", row)
    yield _line("**all**", coverage.sum)


def _line(name: str, row: Row) -> str:
    figures = " | ".join(
        str(value)
        for value in (row.total, row.configured, row.generated, row.snapshots, f"{row.percent:g}", row.retired)
    )
    return f"| {name} | {_text(row.category)} | {figures} |"


def _text(foreign: str) -> str:
    """Foreign text as Markdown shows it: everything but letters, digits and a few signs as character references."""
    return re.sub(r"[^A-Za-z0-9 ,._-]", lambda match: f"&#{ord(match[0])};", foreign)
