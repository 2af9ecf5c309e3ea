"""What ``sync`` and ``drift`` share: one run of the sync, narrowed and watched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import stamina.instrumentation

from generator.cli.support.console import wrong_use
from generator.cli.support.fal_source import Asked, open_source
from generator.cli.support.sync_progress import watching
from generator.contract import module_name
from generator.contract.drift import Finding, Level
from generator.problems import nearest
from generator.specs.lenient import SpecWords
from generator.specs.places import places, read_older
from generator.upstream.sync import Options, Summary, sync
from generator.upstream.sync.catalogue import Entry, read_entries
from generator.upstream.sync.run import CATALOGUE


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
    """``--module`` and ``--endpoint``."""

    modules: Sequence[str]
    endpoints: Sequence[str]

    def __call__(self, entry: Entry) -> bool:
        """Whether the options choose this entry; without options every entry is chosen."""
        if not self.modules and not self.endpoints:
            return True
        return entry["endpoint"] in self.endpoints or module_name(str(entry["category"])) in self.modules


def run_sync(
    asked: Asked,
    specs: Path,
    older: Path | None,
    chosen: Chosen,
    *,
    silent: bool,
    dry_run: bool,
    accept_loss: bool,
) -> Summary:
    """Run one sync.

    Raises ``typer.Exit`` (2) where the options choose something that there is not.
    """
    # stamina tells the log of each retry; the summary says what came of them.
    stamina.instrumentation.set_on_retry_hooks(())
    words = SpecWords()
    options = Options(
        specs=specs,
        place=_place(specs, older),
        wants=chosen,
        waivers=words.waivers,
        described=words.is_described,
        accept_loss=accept_loss,
        dry_run=dry_run,
    )
    summary = asyncio.run(_run(asked, options, silent=silent))
    _refuse_unknown(summary, specs, chosen)
    return summary


def _place(specs: Path, older: Path | None) -> Callable[[Collection[Entry]], Mapping[str, Path]]:
    def place(entries: Collection[Entry]) -> Mapping[str, Path]:
        found = places(specs, entries, read_older(older))
        return {endpoint: where.contract(specs) for endpoint, where in found.items()}

    return place


async def _run(asked: Asked, options: Options, *, silent: bool) -> Summary:
    async with open_source(asked) as source:
        with watching(silent=silent) as watch:
            return await sync(source, options, watch)


def _refuse_unknown(summary: Summary, specs: Path, chosen: Chosen) -> None:
    if summary.catalogue_failures:
        return
    listed = {outcome.endpoint for outcome in summary.outcomes}
    for name in chosen.endpoints:
        if name not in listed:
            hint = nearest(name, read_entries(specs / CATALOGUE))
            raise wrong_use(f"fal does not list {name!r}" + (f"; {hint}" if hint else ""))
    if chosen.modules and not summary.outcomes:
        raise wrong_use(f"fal lists nothing for the modules {', '.join(chosen.modules)}")
