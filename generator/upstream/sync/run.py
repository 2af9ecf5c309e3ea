"""The sync run, from listing to summary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from generator.contract import catalog_text
from generator.contract.drift import Waiver
from generator.upstream.access.atomic import remove_leftovers, write_atomically
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.source import Source
from generator.upstream.sync.catalogue import (
    Entries,
    Entry,
    Merge,
    active,
    merge_catalogue,
    read_entries,
    sudden_loss,
)
from generator.upstream.sync.contracts import Desk
from generator.upstream.sync.outcome import Outcome
from generator.upstream.sync.pinned import read_pinned
from generator.upstream.sync.summary import Summary

CATALOGUE = "catalog.json"


class Watch(Protocol):
    """Told how far a sync is, for a progress bar or for lines in a log."""

    def started(self, total: int) -> None:
        """So many documents are about to be asked for."""
        ...

    def settled(self, outcome: Outcome) -> None:
        """One of them is done."""
        ...


class SilentWatch:
    """A watch that says nothing."""

    def started(self, total: int) -> None:
        """Nothing."""

    def settled(self, outcome: Outcome) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Options:
    """What to sync, and into which folder.

    `place` gives the contract's file for every entry (endpoint → path); `wants` picks the entries
    whose documents are asked for; `waivers` and `described` look into the spec beside a contract,
    whose path they get: its waivers, and whether a parameter has a description.
    """

    specs: Path
    place: Callable[[Collection[Entry]], Mapping[str, Path]]
    wants: Callable[[Entry], bool] = lambda entry: True
    waivers: Callable[[Path], Sequence[Waiver]] = lambda spec: ()
    described: Callable[[Path, str], bool] = lambda spec, parameter: True
    accept_loss: bool = False
    dry_run: bool = False


async def sync(source: Source, options: Options, watch: Watch | None = None) -> Summary:
    """Bring `options.specs` up to date with `source`.

    Contracts are replaced one by one as documents arrive, each whole; the catalogue follows at
    the end.  So a run that is killed leaves, file by file, the old state or the new one, and the
    next run completes it.  Failures are in the summary; ProblemError is raised only when the
    catalogue on disk cannot be read.
    """
    old = read_entries(options.specs / CATALOGUE)
    merge = await merge_catalogue(old, source)
    loss = None if options.accept_loss else sudden_loss(old, merge.vanished)
    if loss is not None:
        return Summary(catalogue_failures=(*merge.failures, loss), dry_run=options.dry_run)
    if not options.dry_run:
        remove_leftovers(options.specs)
    outcomes = await _settle_all(source, options, old, merge, watch or SilentWatch())
    return await _conclude(source, options, old, merge, outcomes)


async def _settle_all(source: Source, options: Options, old: Entries, merge: Merge, watch: Watch) -> list[Outcome]:
    wanted = [name for name in _reachable(old, merge) if options.wants(merge.entries[name])]
    retired = [name for name in merge.vanished if options.wants(merge.entries[name])]
    desk = _desk(options, merge.entries)
    outcomes = [desk.retire(name) for name in retired]
    watch.started(len(wanted))
    async for arrival in source.documents(wanted):
        outcomes.append(desk.settle(arrival))
        watch.settled(outcomes[-1])
    return sorted(outcomes, key=lambda outcome: outcome.endpoint)


def _reachable(old: Entries, merge: Merge) -> list[str]:
    # A listing that broke off says nothing about the rest: what was known is still asked for.
    rest = active(old) if merge.failures and merge.listed else []
    return sorted({*merge.listed, *rest})


def _desk(options: Options, entries: Entries) -> Desk:
    return Desk(
        entries=entries,
        planned=options.place(entries.values()),
        pinned=read_pinned(options.specs),
        waivers=options.waivers,
        described=options.described,
        dry_run=options.dry_run,
    )


async def _conclude(source: Source, options: Options, old: Entries, merge: Merge, outcomes: list[Outcome]) -> Summary:
    changed, failures = _write_catalogue(options, old, merge)
    summary = Summary(
        outcomes=tuple(outcomes),
        catalogue_failures=(*merge.failures, *failures),
        catalogue_changed=changed,
        dry_run=options.dry_run,
    )
    if not summary.failures:
        await source.done()
    return summary


def _write_catalogue(options: Options, old: Entries, merge: Merge) -> tuple[bool, tuple[Failure, ...]]:
    text = catalog_text(merge.entries.values())
    if text == catalog_text(old.values()):
        return False, ()
    if options.dry_run:
        return True, ()
    try:
        write_atomically(options.specs / CATALOGUE, text.encode())
    except OSError as error:
        return False, (Failure("", Cause.NOT_WRITTEN, f"{CATALOGUE}: {error.strerror}"),)
    return True, ()
