"""The review as one self-contained page: for an artifact of a pull request, read from disk or on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from generator.changes import Level
from generator.output.pages import asset, data_element, render_page, script_source
from generator.review.base import builder_key
from generator.review.diff import Row, side_by_side
from generator.review.kinds import Kind, count_levels, group
from generator.review.pending import Pending
from generator.review.release.version import bump_of
from generator.text import counted, plain

#: Rows as numbers: the page holds many of them.
CODES = {"same": 0, "changed": 1, "gap": 2, "file": 3}
#: So many kinds of the worst level are named before anything else.
NAMED = 3
#: What a stranger is told about the worst level of a page.
VERDICTS = {
    Level.BREAKING: "Some saved workflows break.",
    Level.UNDECIDABLE: "Some changes may break saved workflows: a person must look.",
    Level.COMPATIBLE: "No saved workflow breaks.",
    Level.WORDS: "Only words or layout change: no saved workflow breaks.",
}
NOTHING = "Every node is as approved: there is nothing to decide."


def review_page(pending: Sequence[Pending], against: str) -> str:
    """The page for ``pending``; ``against`` says in words what the nodes were compared with."""
    kinds = group(pending)
    script = Markup("\n").join([asset("common.js"), asset("review.js")])
    worst = min((item.level for item in pending), key=lambda level: level.severity, default=None)
    return render_page(
        "review",
        heading=f"{counted(len(pending), 'node')} {'differs' if len(pending) == 1 else 'differ'} from {plain(against)}",
        bump=bump_of(item.level for item in pending).value,
        drafts=_drafts(pending),
        worst=worst.value if worst else "",
        verdict=VERDICTS[worst] if worst else NOTHING,
        breaking=[_told(kind) for kind in kinds if kind.level is worst][:NAMED] if _may_break(worst) else [],
        example=_example(pending),
        levels=[(level.value, f"{count:,}") for level, count in count_levels(pending).items()],
        style=Markup("\n").join([asset("common.css"), asset("review.css")]),
        script=script,
        policy=script_source(script),
        data=data_element(_data(pending, kinds), "data"),
    )


def _may_break(level: Level | None) -> bool:
    return level in (Level.BREAKING, Level.UNDECIDABLE)


def _told(kind: Kind) -> tuple[str, str]:
    return plain(kind.message), kind.change.meaning


def _example(pending: Sequence[Pending]) -> str:
    return plain(pending[0].endpoint) if pending else ""


def _drafts(pending: Sequence[Pending]) -> str:
    count = sum(item.draft for item in pending)
    return counted(count, "draft") if count else ""


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
        "draft": item.draft,
        "changes": [[numbers[change.kind], plain(change.message)] for change in item.changes],
        "sides": ("old" if item.before is not None else "") + ("new" if item.after is not None else ""),
        "rows": list(_rows(item)),
    }


def _rows(item: Pending) -> Iterator[list[object]]:
    yield from _text_rows(item.before, item.after)
    if item.shows_builder:
        yield [CODES["file"], f"snapshots/{plain(builder_key(item.key))}"]
        yield from _text_rows(item.builder_before, item.builder_after)


def _text_rows(before: str | None, after: str | None) -> Iterator[list[object]]:
    """A text that comes or goes is shown whole, with nothing on the other side."""
    if before is None or after is None:
        for at, line in enumerate((before or after or "").splitlines(), 1):
            left, right = (at, 0) if after is None else (0, at)
            yield [CODES["changed"], left, right, plain(line) if left else "", plain(line) if right else ""]
        return
    yield from (_row(row) for row in side_by_side(before, after))


def _row(row: Row) -> list[object]:
    code = CODES[row.kind]
    if row.kind == "gap":
        return [code]
    if row.kind == "same":
        return [code, row.left, row.right, plain(row.old)]
    return [code, row.left, row.right, plain(row.old), plain(row.new)]
