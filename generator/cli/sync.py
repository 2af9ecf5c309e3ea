"""``sync``: what fal lists and serves → the catalogue and the contracts in ``specs/``."""

from __future__ import annotations

from typing import Annotated

import typer

from generator.cli.support.console import print_json
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
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Specs
from generator.cli.support.sync_report import show, summary_lines
from generator.cli.support.sync_run import Chosen, FailOn, run_sync


def sync(
    *,
    folder: From = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    specs: Specs = SPECS,
    older: Older = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change.")] = False,
    offline: Offline = False,
    no_cache: NoCache = False,
    batch_size: BatchSize = BATCH_SIZE,
    timeout: Timeout = TIMEOUT,
    run_timeout: RunTimeout = RUN_TIMEOUT,
    accept_loss: Annotated[
        bool,
        typer.Option("--accept-loss", help="Believe it when over 5 % of the catalogue is gone."),
    ] = False,
    fail_on: Annotated[FailOn, typer.Option(help="Drift that ends in status 1.")] = FailOn.NEVER,
    as_json: AsJson = False,
) -> None:
    """Bring catalogue and contracts up to date with fal.

    An interrupted run goes on where it stopped. Status 1 when anything failed; the rest is kept.

    From fal:        python -m generator sync
    Look first:      python -m generator sync --dry-run
    From a folder:   python -m generator sync --from ../shared/fal/2026-02
    """
    summary = run_sync(
        Asked(folder, offline, no_cache, batch_size, timeout, run_timeout),
        specs,
        older,
        Chosen(module or (), endpoint or ()),
        silent=as_json,
        dry_run=dry_run,
        accept_loss=accept_loss,
    )
    if as_json:
        print_json(summary.to_json())
    else:
        show(summary_lines(summary))
    if summary.failures or fail_on.is_reached(summary.findings):
        raise typer.Exit(1)
