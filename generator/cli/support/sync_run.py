"""What ``sync`` and ``drift`` share: one run of the sync, narrowed and watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import stamina.instrumentation

from generator.cli.support.alone import alone
from generator.cli.support.console import wrong_use
from generator.cli.support.fal_source import Asked, open_source
from generator.cli.support.sync_progress import watching
from generator.contract.catalog import module_name
from generator.contract.drift import Finding, Level
from generator.problems import nearest
from generator.specs.lenient import SpecWords
from generator.specs.places import existing_places, places, read_older
from generator.upstream.access.source import PriceList
from generator.upstream.access.store import Store
from generator.upstream.sync.catalogue import Entry, everything
from generator.upstream.sync.loss import Acceptance
from generator.upstream.sync.memory import Memory
from generator.upstream.sync.run import Options, sync
from generator.upstream.sync.summary import Summary


class FailOn(StrEnum):
    """From which level on drift fails a command."""

    BREAKING = "breaking"
    UNDECIDABLE = "undecidable"
    COMPATIBLE = "compatible"
    NEVER = "never"

    def is_reached(self, findings: Sequence[Finding]) -> bool:
        """Whether a finding without waiver is as bad as this, or worse."""
        if self is FailOn.NEVER:
            return False
        return any(not f.waived and f.level.reaches(Level(self.value)) for f in findings)


@dataclass(frozen=True)
class Chosen:
    """``--module`` and ``--endpoint``; without options every entry is chosen.

    An endpoint's module is the folder of its spec, and fal's category only while it has none: fal moving an
    endpoint to another category moves no node.
    """

    modules: Sequence[str] = ()
    endpoints: Sequence[str] = ()

    def wants(self, specs: Path) -> Callable[[Entry], bool]:
        """Tells whether an entry is chosen, with the specs below ``specs``."""
        if not self.modules and not self.endpoints:
            return everything
        homes = {name: place.module for name, place in existing_places(specs).items()} if self.modules else {}
        modules, endpoints = frozenset(self.modules), frozenset(self.endpoints)

        def wanted(entry: Entry) -> bool:
            name = entry["endpoint"]
            return name in endpoints or homes.get(name, module_name(str(entry["category"]))) in modules

        return wanted


def run_sync(
    asked: Asked,
    specs: Path,
    older: Path | None,
    chosen: Chosen,
    *,
    silent: bool,
    dry_run: bool,
    accepted: Acceptance,
    comparing: bool = False,
    prices: PriceList | None = None,
) -> Summary:
    """Run one sync; ``comparing`` makes a pinned contract that cannot be read a failure, and asks for no prices.

    Raises ``typer.Exit`` (2) where the options choose something that there is not, and ``ProblemError`` when the
    catalogue cannot be read or another run does not end.
    """
    # stamina tells the log of each retry; the summary says what came of them.
    stamina.instrumentation.set_on_retry_hooks(())
    words = SpecWords()
    options = Options(
        specs=specs,
        place=_place(specs, older),
        wants=chosen.wants(specs),
        waivers=words.waivers,
        described=words.is_described,
        cost_texts=words.cost_texts,
        accepted=accepted,
        dry_run=dry_run,
        pinned_must_be_readable=comparing,
        prices=prices,
        ask_prices=not comparing,
        memory=None if asked.no_cache else Memory(Store(asked.settings().cache), specs),
    )
    with alone(specs, writes=not dry_run, patience=asked.run_timeout):
        summary = asyncio.run(_run(asked, options, silent=silent))
    _refuse_unknown(summary, chosen)
    return summary


def refuse_without_contracts(specs: Path) -> None:
    """Raise ``typer.Exit`` (2) where there is nothing to compare with: "no drift" would be a false report."""
    if next(specs.glob("*/*.json"), None) is None:
        raise wrong_use(f"--specs {specs}: the folder holds no contracts, so there is nothing to compare with")


def _place(specs: Path, older: Path | None) -> Callable[[Collection[Entry]], Mapping[str, Path]]:
    def place(entries: Collection[Entry]) -> Mapping[str, Path]:
        found = places(specs, entries, read_older(older))
        return {endpoint: where.contract(specs) for endpoint, where in found.items()}

    return place


async def _run(asked: Asked, options: Options, *, silent: bool) -> Summary:
    async with open_source(asked) as source:
        with watching(silent=silent) as watch:
            return await sync(source, options, watch)


def _refuse_unknown(summary: Summary, chosen: Chosen) -> None:
    if summary.catalogue_failures:
        return
    listed = {outcome.endpoint for outcome in summary.outcomes}
    for name in chosen.endpoints:
        if name not in listed:
            hint = nearest(name, summary.known)
            raise wrong_use(f"fal does not list {name!r}" + (f"; {hint}" if hint else ""))
    if chosen.modules and not summary.outcomes:
        raise wrong_use(f"fal lists nothing for the modules {', '.join(chosen.modules)}")
