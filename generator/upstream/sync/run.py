"""The sync run, from listing to summary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from generator.contract.catalog import catalog_text
from generator.contract.drift import Waiver
from generator.upstream.access.atomic import remove_leftovers, write_atomically
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.source import PriceList, Source
from generator.upstream.sync.catalogue import (
    Entries,
    Entry,
    Merge,
    Wants,
    active,
    everything,
    merge_catalogue,
    read_entries,
)
from generator.upstream.sync.contracts import Desk
from generator.upstream.sync.loss import Acceptance, Loss, is_sudden, refusal
from generator.upstream.sync.memory import Memory
from generator.upstream.sync.outcome import Kind, Outcome, failed
from generator.upstream.sync.pinned import PinnedContracts, move_contracts, moves, read_pinned
from generator.upstream.sync.prices import (
    PRICES,
    CostText,
    PriceFile,
    Repriced,
    family,
    merge_prices,
    read_price_file,
    repriced,
    too_old,
)
from generator.upstream.sync.rows import row_changes
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

    ``place`` gives the contract's file for every entry (endpoint → path); ``wants`` picks the entries that this run is
    about: rows and contracts of the others stay as they are. ``waivers``, ``described`` and ``cost_texts`` look into
    the spec beside a contract, whose path they get: its waivers, whether a parameter has a description, and the keys of
    texts about cost. ``accepted`` is what the loss guard lets through. ``pinned_must_be_readable`` makes a contract on
    disk that cannot be read, or is missing beside its spec, a failure. ``prices`` are given ones; without them the
    source is asked, if ``ask_prices``. ``memory`` spares what is known to be settled.
    """

    specs: Path
    place: Callable[[Collection[Entry]], Mapping[str, Path]]
    wants: Wants = everything
    waivers: Callable[[Path], Sequence[Waiver]] = lambda spec: ()
    described: Callable[[Path, str], bool] = lambda spec, parameter: True
    cost_texts: Callable[[Path], Sequence[str]] = lambda spec: ()
    accepted: Acceptance = field(default_factory=Acceptance)
    dry_run: bool = False
    pinned_must_be_readable: bool = False
    prices: PriceList | None = None
    ask_prices: bool = True
    memory: Memory | None = None


async def sync(source: Source, options: Options, watch: Watch | None = None) -> Summary:
    """Bring ``options.specs`` up to date with ``source``.

    Contracts are replaced one by one as documents arrive, each whole; those whose parameters or results have other
    names, and the catalogue, follow at the end. So a run that is killed leaves, file by file, the old state or the new
    one, and the next run completes it. What fails stays as it was and is in the summary, and so does what the loss
    guard refuses; the rest goes on.  ``ProblemError`` is raised only when the catalogue or the prices on disk cannot be
    read.
    """
    run = _Run(source, options, read_entries(options.specs / CATALOGUE), read_price_file(options.specs / PRICES))
    return await run.through(watch or SilentWatch())


class _Run:
    """One sync: what every step needs."""

    def __init__(self, source: Source, options: Options, old: Entries, prices: PriceFile) -> None:
        self._source = source
        self._options = options
        self._old = old
        self._prices = prices

    async def through(self, watch: Watch) -> Summary:
        merge = await merge_catalogue(self._old, self._source, self._options.wants)
        desk, failures = self._open_desk(merge.entries(self._old))
        arrived = desk.judged(await self._settle_all(merge, desk, watch))
        losses = _losses(merge, arrived)
        refused = self._options.accepted.refused(losses, len(active(self._old)))
        outcomes = [*self._conclude(desk, arrived, refused), *self._retire(desk, merge, refused)]
        self._remember(desk, outcomes)
        entries = merge.entries(self._old, [loss.endpoint for loss in refused])
        changed, unwritten = self._replace(CATALOGUE, catalog_text(self._old.values()), catalog_text(entries.values()))
        prices, unpriced = await self._price(entries)
        changed_prices, unwritten_prices = self._replace(PRICES, self._prices.text(), prices.text())
        moved = tuple(repriced(self._prices, prices)) if changed_prices else ()
        summary = Summary(
            outcomes=tuple(sorted(outcomes, key=lambda outcome: outcome.endpoint)),
            catalogue_failures=(
                *self._refusals(refused),
                *merge.failures,
                *failures,
                *unwritten,
                *unpriced,
                *unwritten_prices,
            ),
            losses=tuple(losses),
            refused=tuple(refused),
            known=merge.known,
            catalogue_changed=changed,
            rows=tuple(row_changes(self._old, entries)),
            prices_changed=changed_prices,
            repriced=moved,
            cost_texts=tuple(self._cost_texts(moved, entries)),
            dry_run=self._options.dry_run,
        )
        # Failed endpoints are asked for again anyway; with the mark left, all others would count as fresh for hours.
        if not summary.interrupted:
            await self._source.done()
        return summary

    def _open_desk(self, entries: Entries) -> tuple[Desk, list[Failure]]:
        options = self._options
        planned, pinned = options.place(entries.values()), read_pinned(options.specs)
        moved = moves(pinned.by_endpoint, planned)
        failures = [] if options.dry_run else self._tidy(pinned, moved)
        desk = Desk(
            entries=entries,
            planned=planned,
            pinned=pinned,
            moved=moved,
            waivers=options.waivers,
            described=options.described,
            dry_run=options.dry_run,
            pinned_must_be_readable=options.pinned_must_be_readable,
        )
        return desk, failures

    def _tidy(self, pinned: PinnedContracts, moved: Mapping[str, Path]) -> list[Failure]:
        remove_leftovers(self._options.specs)
        return move_contracts(pinned.by_endpoint, moved)

    async def _settle_all(self, merge: Merge, desk: Desk, watch: Watch) -> list[Outcome]:
        wanted = self._reachable(merge)
        outcomes = [desk.unchanged(name) for name in wanted if self._is_settled(desk, name)]
        settled = {outcome.endpoint for outcome in outcomes}
        rest = [name for name in wanted if name not in settled]
        watch.started(len(rest))
        async for arrival in self._source.documents(rest):
            outcomes.append(desk.settle(arrival))
            watch.settled(outcomes[-1])
        return outcomes

    def _is_settled(self, desk: Desk, name: str) -> bool:
        memory = self._options.memory
        if memory is None:
            return False
        fingerprint = desk.fingerprint(name, self._source.digest(name))
        return bool(fingerprint) and memory.knows(name, fingerprint)

    def _remember(self, desk: Desk, outcomes: Sequence[Outcome]) -> None:
        memory = self._options.memory
        if memory is None or self._options.dry_run:
            return
        for outcome in outcomes:
            fingerprint = desk.fingerprint(outcome.endpoint, self._source.digest(outcome.endpoint))
            if fingerprint and outcome.kind in (Kind.ADDED, Kind.CHANGED, Kind.UNCHANGED):
                memory.keep(outcome.endpoint, fingerprint)
        memory.save()

    def _reachable(self, merge: Merge) -> list[str]:
        known = [name for name in active(self._old) if self._options.wants(self._old[name])]
        # A listing that broke off says nothing about the rest: what was known is still asked for.
        rest = known if merge.listed and not merge.complete else [name for name in known if name in merge.unusable]
        return sorted({*merge.listed, *rest})

    def _conclude(self, desk: Desk, arrived: Sequence[Outcome], refused: Sequence[Loss]) -> list[Outcome]:
        """The final outcomes of what arrived: contracts that were held back are written or refused now."""
        lost = {loss.endpoint: loss for loss in refused}
        return [self._concluded(desk, outcome, lost.get(outcome.endpoint)) for outcome in arrived]

    def _concluded(self, desk: Desk, outcome: Outcome, refused: Loss | None) -> Outcome:
        if outcome.endpoint not in desk.held:
            return outcome
        if refused is not None and refused.kind.of_shape:
            return failed(refused.failure())
        failure = None if self._options.dry_run else desk.release(outcome.endpoint)
        return failed(failure) if failure else outcome

    def _retire(self, desk: Desk, merge: Merge, refused: Sequence[Loss]) -> list[Outcome]:
        kept = {loss.endpoint for loss in refused}
        return [desk.retire(name) for name in merge.vanished if name not in kept]

    def _refusals(self, refused: Sequence[Loss]) -> list[Failure]:
        # The failure of an endpoint whose shape would be lost is its outcome.
        named = [loss.failure() for loss in refused if not loss.kind.of_shape]
        known = len(active(self._old))
        return [refusal(refused, known), *named] if is_sudden(refused, known) else []

    async def _price(self, entries: Entries) -> tuple[PriceFile, Sequence[Failure]]:
        new = await self._new_prices(entries)
        if new is None:
            return self._prices, ()
        stale = too_old(self._prices, new)
        if stale is not None:
            return self._prices, [stale]
        chosen = None if self._options.wants is everything else self._chosen(entries)
        return merge_prices(self._prices, new, chosen), new.failures

    def _cost_texts(self, moves: Collection[Repriced], entries: Entries) -> Iterator[CostText]:
        """The words about cost of all that ``moves`` concern: of these endpoints, and of those that may name them."""
        families = {family(move.endpoint) for move in moves}
        for name, contract in sorted(self._options.place(entries.values()).items()) if families else ():
            if family(name) in families:
                yield from (CostText(name, key) for key in self._options.cost_texts(contract.with_suffix(".toml")))

    async def _new_prices(self, entries: Entries) -> PriceList | None:
        if self._options.prices is not None:
            return self._options.prices
        # fal answers 404 to a list with an unknown id: what has no price and is retired is not worth a question.
        priced, live = self._prices.rows, set(active(entries))
        asked = sorted(self._chosen(entries), key=lambda name: (name not in priced, name))
        asked = [name for name in asked if name in priced or name in live]
        return await self._source.prices(asked) if self._options.ask_prices and asked else None

    def _chosen(self, entries: Entries) -> set[str]:
        return {name for name, entry in entries.items() if self._options.wants(entry)}

    def _replace(self, name: str, old: str, new: str) -> tuple[bool, list[Failure]]:
        """Write one file of the folder where its text is another; whether it is, and what went wrong."""
        if new == old:
            return False, []
        if self._options.dry_run:
            return True, []
        try:
            write_atomically(self._options.specs / name, new.encode())
        except OSError as error:
            return False, [Failure("", Cause.NOT_WRITTEN, f"{name}: {error.strerror}")]
        return True, []


def _losses(merge: Merge, arrived: Sequence[Outcome]) -> list[Loss]:
    """Every endpoint that is lost, once: a lost shape says more than a mark in the catalogue."""
    found = {loss.endpoint: loss for loss in merge.losses}
    found |= {outcome.endpoint: outcome.loss for outcome in arrived if outcome.loss is not None}
    return [found[name] for name in sorted(found)]
