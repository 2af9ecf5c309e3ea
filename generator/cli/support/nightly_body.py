"""The text of the nightly pull request: what fal changed, what it means, and what waits for people.

Text of fal's stands in indented blocks only, where Markdown shows it as it is: it mentions nobody and links nowhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.cli.support.nightly_steps import Step
from generator.problems import Kind
from generator.text import plain
from generator.upstream.access.failures import Scope
from generator.upstream.sync.loss import BELIEVED, LossKind
from generator.upstream.sync.prices import price_text
from generator.upstream.sync.rows import told

#: GitHub takes 65,536 characters.
LIMIT = 60_000
#: Lines of one list; the artifact has all of them.
SHOWN = 40
_WIDTH = 300
_OPEN = frozenset({LossKind.EMPTIED, LossKind.UNREADABLE})
#: What becomes of words whose contract lost much; `specs prune` does not touch those of an open shape.
_KEPT = {
    "Words kept though much of the contract is gone; once this is merged, the next night removes them": frozenset(
        kind for kind in LossKind if kind.of_shape and kind not in _OPEN
    ),
    "Words kept though fal publishes no shape any more; they stay until it does, or until you remove them": _OPEN,
}
Row = Mapping[str, Any]


def body(steps: Sequence[Step]) -> str:
    """The whole text, in Markdown."""
    by_name = {step.name: step for step in steps}
    sync = by_name["sync"].report if "sync" in by_name else {}
    parts = [
        _opening(sync),
        _section("What waits for people", _waiting(by_name)),
        _section("What it means for saved workflows", _meaning(by_name)),
        _section("What fal changed", _changes(sync)),
    ]
    text = "\n".join(part for part in parts if part)
    return text if len(text) <= LIMIT else text[:LIMIT].rpartition("\n")[0] + "\n\n… the rest is in the artifact.\n"


def _opening(sync: Row) -> str:
    counts = ", ".join(f"{len(_rows(sync, key))} {key}" for key in ("added", "changed", "vanished", "pending"))
    return f"fal's catalogue as of tonight: endpoints {counts}. The artifact of the run holds the review page.\n"


def _section(title: str, lines: Iterable[str]) -> str:
    found = list(lines)
    return "\n".join([f"## {title}", "", *found, ""]) if found else ""


def _rows(report: Row, key: str) -> list[Any]:
    rows = report.get(key)
    return rows if isinstance(rows, list) else []


def _list(title: str, rows: Iterable[str]) -> Iterator[str]:
    """A sentence and, below it, lines of any text; nothing where there are none."""
    lines = list(dict.fromkeys(map(str, rows)))
    if not lines:
        return
    yield f"- [ ] {title}: {len(lines)}"
    yield ""
    yield from (f"      {plain(line)[:_WIDTH]}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield f"      … and {len(lines) - SHOWN} more"
    yield ""


def _waiting(steps: Mapping[str, Step]) -> Iterator[str]:
    yield from _broken(steps.values())
    sync = steps["sync"].report if "sync" in steps else {}
    yield from _list("Could not be read or was refused, kept as it was", map(_failure, _rows(sync, "failed")))
    for name, title in _PROBLEMS.items():
        report = steps[name].report if name in steps else {}
        yield from _list(title, map(_problem, filter(_stops, _problems(report))))
    scaffold, pruned = (steps[name].report if name in steps else {} for name in ("scaffold", "prune"))
    aside = {row.get("endpoint") for row in _rows(steps["aside"].report, "problems")} if "aside" in steps else set()
    yield from _list("Drafts to write the words of", (name for name in _rows(scaffold, "written") if name not in aside))
    for title, kinds in _KEPT.items():
        yield from _list(title, _kept(sync, kinds))
    yield from _list("Stale keys removed from specs: read the diff", _pruned(_rows(pruned, "removed")))
    yield from _list("Parameters without a description", _undescribed(_rows(sync, "hints")))
    yield from _list(
        "Words about cost, beside prices that moved: are they still true?", map(_place, _rows(sync, "cost_texts"))
    )
    yield from _list("Parts of documents that are open or left out", map(_note, _rows(sync, "notes")))
    told = [row for name in _PROBLEMS if name in steps for row in _problems(steps[name].report) if not _stops(row)]
    yield from _list("Notes: nothing stopped, decide otherwise if you wish", map(_problem, told))
    review = steps["review"].report if "review" in steps else {}
    yield from _list("Nodes to review with `nox -s review`", map(_node, _rows(review, "pending")))


_PROBLEMS = {
    "scaffold": "Endpoints that could not be drafted",
    "prune": "Specs that do not fit their contracts",
    "aside": "Set aside for the night, because generation refuses them as they are",
    "generate": "Generation stopped at",
}


def _broken(steps: Iterable[Step]) -> Iterator[str]:
    for step in steps:
        if step.broke:
            yield from _list(f"The step `{step.name}` broke off (status {step.status})", _tail(step.said))


def _tail(said: str) -> list[str]:
    return said.splitlines()[-12:] or ["it said nothing"]


def _failure(row: Row) -> str:
    what = "one row" if row.get("scope") == Scope.ROW else "the whole run"
    return f"{row.get('endpoint') or what}: {row.get('cause')}: {row.get('detail')}"


def _problems(report: Row) -> list[Row]:
    return [*_rows(report, "pending"), *_rows(report, "problems")]


def _stops(row: Row) -> bool:
    """Whether something was not done because of a problem; one that does not say so is taken for the worse."""
    return row.get("kind") not in (Kind.STALE, Kind.NOTE)


def _problem(row: Row) -> str:
    where = row.get("endpoint") or row.get("file")
    hint = f" ({row['hint']})" if row.get("hint") else ""
    return f"{where}: {row.get('key')}: {row.get('message')}{hint}"


def _pruned(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{row.get('file')}: {', '.join(map(str, row.get('keys') or ()))}"


def _undescribed(rows: Iterable[Row]) -> Iterator[str]:
    where: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        where[str(row.get("parameter"))].append(str(row.get("endpoint")))
    # The most frequent first: one line of the glossary settles all endpoints of a name.
    for name, endpoints in sorted(where.items(), key=lambda item: (-len(item[1]), item[0])):
        yield f"{name}: {endpoints[0]}" + (f" and {len(endpoints) - 1} more" if len(endpoints) > 1 else "")


def _place(row: Row) -> str:
    return f"{row.get('endpoint')}: {row.get('key')}"


def _repriced(row: Row) -> str:
    before, after = (
        price_text(found) if isinstance(found := row.get(key), dict) else "?" for key in ("before", "after")
    )
    return f"{row.get('endpoint')}: {before} → {after}"


def _note(row: Row) -> str:
    return f"{row.get('endpoint')}: {row.get('key')}: {row.get('note')}"


def _node(row: Row) -> str:
    return f"{row.get('endpoint')}: {row.get('level')}"


def _meaning(steps: Mapping[str, Step]) -> Iterator[str]:
    review = steps["review"].report if "review" in steps else {}
    totals = review.get("totals")
    if isinstance(totals, dict):
        counts = ", ".join(f"{count} {level}" for level, count in totals.items())
        yield f"The nodes ask for a release of weight `{review.get('bump')}`: {counts}."
        yield ""
    for level in ("breaking", "undecidable"):
        rows = [row for row in _drift(steps) if row.get("level") == level]
        yield from _list(f"Drift, {level}", _findings(rows))


def _drift(steps: Mapping[str, Step]) -> list[Row]:
    rows = _rows(steps["sync"].report, "drift") if "sync" in steps else []
    return [row for row in rows if not row.get("waived")]


def _findings(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{row.get('endpoint')}: {row.get('rule')}: {row.get('message')}"


def _changes(sync: Row) -> Iterator[str]:
    levels = Counter(str(row.get("level")) for row in _rows(sync, "drift"))
    if levels:
        yield "Drift in all: " + ", ".join(f"{count} {level}" for level, count in sorted(levels.items())) + "."
        yield ""
    yield from _list("New", _rows(sync, "added"))
    believed = [row for row in _rows(sync, "losses") if row.get("accepted")]
    for kind, title in BELIEVED.items():
        yield from _list(_sentence(title), (_loss(row) for row in believed if row.get("kind") == kind))
    for title, lines in told(_rows(sync, "rows")).items():
        yield from _list(_sentence(title), lines)
    yield from _list("Changed", _rows(sync, "changed"))
    yield from _list("Prices that moved", map(_repriced, _rows(sync, "repriced")))
    if sync.get("prices_changed"):
        yield "Prices changed: see `specs/prices.json`."


def _kept(sync: Row, kinds: frozenset[LossKind]) -> Iterator[str]:
    """The endpoints whose contract lost much and was believed."""
    for row in _rows(sync, "losses"):
        if row.get("accepted") and row.get("kind") in kinds:
            yield _loss(row)


def _loss(row: Row) -> str:
    return f"{row.get('endpoint')}: {row.get('kind')}"


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:]
