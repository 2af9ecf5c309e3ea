"""``sync``: what fal lists and serves → the catalogue and the contracts in ``specs/``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.support.console import print_json, wrong_use
from generator.cli.support.fal_source import (
    BATCH_SIZE,
    RUN_TIMEOUT,
    TIMEOUT,
    Asked,
    BatchSize,
    From,
    NoCache,
    Offline,
    Older,
    RunTimeout,
    Timeout,
)
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, NewSpecs
from generator.cli.support.sync_report import show, summary_lines
from generator.cli.support.sync_run import Chosen, FailOn, run_sync
from generator.problems import nearest
from generator.upstream.access.pricing import read_prices
from generator.upstream.access.source import PriceList
from generator.upstream.sync.catalogue import read_entries
from generator.upstream.sync.loss import Acceptance, acceptance_of
from generator.upstream.sync.run import CATALOGUE


def sync(
    *,
    folder: From = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    specs: NewSpecs = SPECS,
    older: Older = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change.")] = False,
    offline: Offline = False,
    no_cache: NoCache = False,
    batch_size: BatchSize = BATCH_SIZE,
    timeout: Timeout = TIMEOUT,
    run_timeout: RunTimeout = RUN_TIMEOUT,
    accept_loss: Annotated[
        list[str] | None,
        typer.Option(
            "--accept-loss", help="Endpoint, number of endpoints, or `all`, to believe lost (may be repeated)."
        ),
    ] = None,
    prices: Annotated[
        Path | None,
        typer.Option(
            "--prices", help="Prices from this file, dated by its name (prices-2026-05.json).", dir_okay=False
        ),
    ] = None,
    prices_date: Annotated[str, typer.Option("--prices-date", help="Date of --prices, where its name has none.")] = "",
    fail_on: Annotated[FailOn, typer.Option(help="Drift that ends in status 1.")] = FailOn.NEVER,
    as_json: AsJson = False,
) -> None:
    """Bring catalogue and contracts up to date with fal.

    An interrupted run resumes where it stopped. An endpoint that fails keeps its contract and is listed; the others
    are synced, and the status is 1. If over 5 % of the endpoints, or of their shapes, would be lost at once, they are
    kept until --accept-loss; so is every shape whose document cannot be read any more.
    Prices are read too where FAL_KEY is set, or from --prices.

    From fal:        python -m generator sync
    Look first:      python -m generator sync --dry-run
    One endpoint:    python -m generator sync -e fal-ai/flux/schnell
    From a folder:   python -m generator sync --from ../shared/fal/2026-08
    """
    summary = run_sync(
        Asked(folder, offline, no_cache, batch_size, timeout, run_timeout),
        specs,
        older,
        Chosen(tuple(module or ()), tuple(endpoint or ())),
        silent=as_json,
        dry_run=dry_run,
        accepted=_accepted(specs, accept_loss or ()),
        prices=_prices(prices, prices_date),
    )
    if as_json:
        print_json(summary.to_json())
    else:
        show(summary_lines(summary))
    if summary.failures or fail_on.is_reached(summary.findings):
        raise typer.Exit(1)


def _accepted(specs: Path, words: Sequence[str]) -> Acceptance:
    accepted = acceptance_of(words)
    known = read_entries(specs / CATALOGUE) if accepted.names else {}
    hint = "copy the id from the list of lost endpoints"
    for name in sorted(accepted.names - known.keys()):
        raise wrong_use(f"--accept-loss {name!r} is not an endpoint of the catalogue; {nearest(name, known, hint)}")
    return accepted


def _prices(path: Path | None, when: str) -> PriceList | None:
    if path is None:
        if when:
            raise wrong_use("--prices-date is the date of --prices")
        return None
    try:
        return read_prices(path, when)
    except (OSError, ValueError) as error:
        raise wrong_use(str(error)) from None
