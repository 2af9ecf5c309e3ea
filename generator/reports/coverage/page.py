"""Coverage as one HTML page that needs nothing else: no script, no font, no network."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from generator.reports.coverage.count import Coverage, Row

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid #ddd }
th:first-child, td:first-child { text-align: left }
meter { width: 8rem }
tfoot td { font-weight: 600 }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #111 } th, td { border-color: #444 } }
"""


def page(coverage: Coverage) -> str:
    """The whole page."""
    return "\n".join(_lines(coverage)) + "\n"


def _lines(coverage: Coverage) -> Iterator[str]:
    whole = coverage.sum
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>nodetool-fal: {whole.percent:g} % of fal's endpoints</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{whole.configured} of {whole.total} live endpoints, {whole.percent:g} %</h1>"
    yield f"<p>{escape(', '.join(_milestones(coverage)))}</p>"
    yield "<table>\n<thead><tr><th>Module<th>Endpoints<th>Configured<th>Drafts<th>Generated<th>Approved<th>%<th><th>Retired</tr></thead>\n<tbody>"
    yield from (_row(row) for row in coverage.rows)
    yield f"</tbody>\n<tfoot>{_row(whole)}</tfoot>\n</table>"
    yield from _unfinished(coverage)
    yield "</body>\n</html>"


def _milestones(coverage: Coverage) -> Iterator[str]:
    for goal, missing in coverage.milestones():
        yield f"{goal} % reached" if not missing else f"{missing} more for {goal} %"


def _row(row: Row) -> str:
    figures = "".join(
        f"<td>{value}"
        for value in (row.total, row.configured, row.drafts, row.generated, row.snapshots, f"{row.percent:g}")
    )
    return f'<tr><td>{escape(row.name)}{figures}<td><meter min="0" max="100" value="{row.percent:g}">{row.percent:g} %</meter><td>{row.retired}</tr>'


def _unfinished(coverage: Coverage) -> Iterator[str]:
    rows = [row for row in coverage.rows if row.unfinished]
    if rows:
        yield "<h2>What is missing</h2>"
    for row in rows:
        yield f"<details><summary>{escape(row.name)}: {row.total - row.configured}</summary>\n<ul>"
        for kind, names in row.unfinished.items():
            yield from (f"<li><code>{escape(name)}</code> ({kind})" for name in names)
        yield "</ul>\n</details>"
