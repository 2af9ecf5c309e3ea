"""The badge and the table of the README, between two markers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.reports.coverage.count import Coverage, Row

START = "<!-- coverage:begin -->"
END = "<!-- coverage:end -->"
_COLOURS = ((100, "brightgreen"), (90, "green"), (75, "yellow"), (0, "orange"))


class MarkersError(ValueError):
    """The document has no place for the block, or more than one."""


def block(coverage: Coverage) -> str:
    """Badge and table, with their markers, without a line end after the last."""
    return "\n".join([START, "", badge(coverage.sum), "", *_table(coverage), "", END])


def badge(whole: Row) -> str:
    """A static badge: figures stand in its address, so nothing has to be asked when it is shown."""
    colour = next(colour for least, colour in _COLOURS if whole.percent >= least)
    figures = f"{whole.configured} of {whole.total} fal endpoints"
    label = figures.replace(" ", "%20")
    return f"![{figures}](https://img.shields.io/badge/coverage-{label}-{colour})"


def replaced(document: str, coverage: Coverage) -> str:
    """``document`` with the block brought up to date. Raises ``MarkersError`` when it has no place for it."""
    if document.count(START) != 1 or document.count(END) != 1 or document.index(START) > document.index(END):
        raise MarkersError(f"expected one line {START} and one line {END} after it")
    before, _, rest = document.partition(START)
    return before + block(coverage) + rest.partition(END)[2]


def _table(coverage: Coverage) -> Iterator[str]:
    yield "| Module | fal's category | Endpoints | Configured | Generated | Approved | % |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
    for row in coverage.rows:
        yield _line(f"`{row.name}`", row)
    yield _line("**all**", coverage.sum)


def _line(name: str, row: Row) -> str:
    figures = " | ".join(
        str(value) for value in (row.total, row.configured, row.generated, row.snapshots, f"{row.percent:g}")
    )
    return f"| {name} | {row.category.replace('|', '&#124;')} | {figures} |"
