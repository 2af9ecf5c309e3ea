"""A summary of a sync in lines that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from generator.cli.support.console import results
from generator.contract.drift import Finding, Level
from generator.text import plain
from generator.upstream.access.failures import Failure
from generator.upstream.sync.loss import BELIEVED, Loss
from generator.upstream.sync.outcome import Hint, Kind, Note
from generator.upstream.sync.prices import Repriced, price_text
from generator.upstream.sync.rows import told
from generator.upstream.sync.summary import Summary

#: How many names of a kind are shown; ``--json`` has them all.
SHOWN = 40


def show(lines: Iterable[str]) -> None:
    """Print result lines, which may hold foreign text."""
    for line in lines:
        results.print(plain(line), markup=False)


def summary_lines(summary: Summary) -> Iterator[str]:
    """Everything that a sync did: what failed, what is new and what to do next, the counts last."""
    yield from failure_lines(summary)
    for kind, title in BELIEVED.items():
        yield from _some(title, [_loss(loss) for loss in summary.accepted if loss.kind is kind])
    for title, lines in told(map(asdict, summary.rows)).items():
        yield from _some(title, lines)
    yield from _some("parts that cannot be read, open or left out", [_note(note) for note in summary.notes])
    yield from _some("without a spec (run scaffold)", summary.without_spec)
    yield from _some("parameters without a description", list(_hints(summary.hints)))
    yield from _some("prices that moved", list(map(_repriced, summary.repriced)))
    yield from _some("words about cost to read again", [f"{text.endpoint}: {text.key}" for text in summary.cost_texts])
    yield from drift_lines(summary.findings)
    yield _counts(summary)


def failure_lines(summary: Summary) -> Iterator[str]:
    """What could not be had, with its cause: of the whole run, then of single endpoints."""
    yield from _some("failed", [_failure(failure) for failure in summary.failures if not failure.endpoint])
    title = "pending, kept as they were until the next sync"
    yield from _some(title, [_failure(failure) for failure in summary.failures if failure.endpoint])


def drift_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """The findings under their level, the worst first, each with what it means."""
    for level in Level:
        lines = [_finding(finding) for finding in findings if finding.level is level]
        yield from _some(f"drift, {level}", lines)


def _finding(finding: Finding) -> str:
    waived = f" [waived: {finding.waived}]" if finding.waived else ""
    return f"{finding.endpoint}: {finding.rule}: {finding.message} {finding.meaning}{waived}"


def _failure(failure: Failure) -> str:
    return f"{failure.endpoint or 'catalogue'}: {failure.cause}: {failure.detail}"


def _loss(loss: Loss) -> str:
    return f"{loss.endpoint}: {loss.kind}"


def _note(note: Note) -> str:
    return f"{note.endpoint}: {note.key}: {note.note}"


def _repriced(move: Repriced) -> str:
    return f"{move.endpoint}: {price_text(move.before)} → {price_text(move.after)}"


def _hints(hints: Sequence[Hint]) -> Iterator[str]:
    by_name: dict[str, list[Hint]] = {}
    for hint in hints:
        by_name.setdefault(hint.parameter, []).append(hint)
    # The most frequent first: one line in the glossary settles all of a name's endpoints.
    for name, same in sorted(by_name.items(), key=lambda item: (-len(item[1]), item[0])):
        words = next((hint.words for hint in same if hint.words), "no words")
        more = f" and {len(same) - 1} more" if len(same) > 1 else ""
        yield f"{name} ({same[0].endpoint}{more}); fal says: {words}"


def _some(title: str, lines: Sequence[str]) -> Iterator[str]:
    if not lines:
        return
    yield f"{title}:"
    yield from (f"  {line}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield f"  … and {len(lines) - SHOWN} more; --json lists all"


def _counts(summary: Summary) -> str:
    counts = ", ".join(f"{len(summary.of_kind(kind))} {kind}" for kind in Kind)
    catalogue = "changed" if summary.catalogue_changed else "unchanged"
    tail = "; nothing was written" if summary.dry_run else ""
    prices = ", prices changed" if summary.prices_changed else ""
    return f"{counts}; catalogue {catalogue}{prices}{tail}"
