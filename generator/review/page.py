"""The review as one self-contained page: for an artifact of a pull request, read from disk or on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from generator.output.pages import asset, data_element, render_page, script_source
from generator.review.diff import Row, side_by_side
from generator.review.kinds import Kind, count_levels, group
from generator.review.pending import Pending
from generator.review.release.version import bump_of
from generator.review.rules import Level
from generator.text import plain

#: Rows as numbers: the page holds many of them.
CODES = {"same": 0, "changed": 1, "gap": 2}


def review_page(pending: Sequence[Pending], against: str) -> str:
    """The page for ``pending``; ``against`` says in words what the nodes were compared with."""
    kinds = group(pending)
    script = Markup("\n").join([asset("common.js"), asset("review.js")])
    return render_page(
        "review",
        heading=f"{_counted(len(pending))} from {plain(against)}",
        bump=bump_of(item.level for item in pending).value,
        levels=[(level.value, f"{count:,}") for level, count in count_levels(pending).items()],
        style=Markup("\n").join([asset("common.css"), asset("review.css")]),
        script=script,
        policy=script_source(script),
        data=data_element(_data(pending, kinds), "data"),
    )


def _counted(count: int) -> str:
    return "1 node differs" if count == 1 else f"{count:,} nodes differ"


def _data(pending: Sequence[Pending], kinds: Sequence[Kind]) -> dict[str, object]:
    numbers = {kind.id: at for at, kind in enumerate(kinds)}
    return {
        "levels": [level.value for level in Level],
        "kinds": [_kind(kind) for kind in kinds],
        "nodes": [_node(item, numbers) for item in pending],
    }


def _kind(kind: Kind) -> dict[str, object]:
    change = kind.change
    return {"id": kind.id, "rule": change.rule, "level": kind.level.value, "message": plain(change.message),
            "meaning": change.meaning, "nodes": len(kind.pending)}  # fmt: skip


def _node(item: Pending, numbers: dict[str, int]) -> dict[str, object]:
    return {
        "endpoint": plain(item.endpoint),
        "key": plain(item.key),
        "module": plain(item.module),
        "level": item.level.value,
        "changes": [[numbers[change.kind], plain(change.message)] for change in item.changes],
        "rows": list(_rows(item)),
        "sides": ("old" if item.before is not None else "") + ("new" if item.after is not None else ""),
    }


def _rows(item: Pending) -> Iterator[list[object]]:
    if item.before is None or item.after is None:
        text = item.before if item.after is None else item.after
        yield from ([1, at, plain(line)] for at, line in enumerate((text or "").splitlines(), 1))
        return
    yield from (_row(row) for row in side_by_side(item.before, item.after))


def _row(row: Row) -> list[object]:
    code = CODES[row.kind]
    if row.kind == "gap":
        return [code]
    if row.kind == "same":
        return [code, row.left, row.right, plain(row.old)]
    return [code, row.left, row.right, plain(row.old), plain(row.new)]
