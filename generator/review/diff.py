"""Line by line: what a snapshot loses and gains."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

CONTEXT = 3


@dataclass(frozen=True)
class Row:
    """Two lines side by side; a line that is not there has the number 0. ``kind``: same, changed, or a gap."""

    kind: str
    left: int
    old: str
    right: int
    new: str


def unified(before: str, after: str, context: int = CONTEXT) -> list[str]:
    """The lines of a unified diff with ``context`` lines around each change, without file names."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=context)
    return list(lines)[2:]


def whole(before: str, after: str) -> list[str]:
    """Every line of both texts, those that differ marked with ``-`` and ``+``."""
    return unified(before, after, max(before.count("\n"), after.count("\n")) + 1)[1:]


def side_by_side(before: str, after: str) -> list[Row]:
    """Changed lines with three lines around them; a gap stands where lines are left out."""
    old, new = before.splitlines(), after.splitlines()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    rows: list[Row] = []
    for hunk in matcher.get_grouped_opcodes(CONTEXT):
        if rows or hunk[0][1]:
            rows.append(Row("gap", 0, "", 0, ""))
        for tag, i1, i2, j1, j2 in hunk:
            rows += _rows("same" if tag == "equal" else "changed", old, range(i1, i2), new, range(j1, j2))
    return rows


def _rows(kind: str, old: list[str], left: range, new: list[str], right: range) -> Iterator[Row]:
    for at in range(max(len(left), len(right))):
        i, j = (left[at] if at < len(left) else None), (right[at] if at < len(right) else None)
        yield Row(kind, _number(i), _line(old, i), _number(j), _line(new, j))


def _number(at: int | None) -> int:
    return 0 if at is None else at + 1


def _line(lines: list[str], at: int | None) -> str:
    return "" if at is None else lines[at]
