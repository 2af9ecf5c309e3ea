"""``drift``: what fal's changes mean for people with saved workflows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
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
    RunTimeout,
    Timeout,
)
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Specs
from generator.cli.support.sync_report import drift_lines, failure_lines, show
from generator.cli.support.sync_run import Chosen, FailOn, refuse_without_contracts, run_sync
from generator.contract.drift import Level
from generator.upstream.sync import Acceptance, Summary


def drift(
    *,
    folder: From = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    specs: Specs = SPECS,
    offline: Offline = False,
    no_cache: NoCache = False,
    batch_size: BatchSize = BATCH_SIZE,
    timeout: Timeout = TIMEOUT,
    run_timeout: RunTimeout = RUN_TIMEOUT,
    fail_on: Annotated[FailOn, typer.Option(help="Drift that ends in status 1.")] = FailOn.BREAKING,
    as_json: AsJson = False,
) -> None:
    """Compare what fal serves with the pinned contracts; writes nothing.

    Breaking: a saved workflow fails or changes. Undecidable: a person must look. Compatible: no harm.
    A waiver in the spec (table `waivers`: rule, path, reason) accepts a finding.

    Against fal:     python -m generator drift
    Stricter:        python -m generator drift --fail-on undecidable
    """
    refuse_without_contracts(specs)
    summary = run_sync(
        Asked(folder, offline, no_cache, batch_size, timeout, run_timeout),
        specs,
        None,
        Chosen(tuple(module or ()), tuple(endpoint or ())),
        silent=as_json,
        dry_run=True,
        # Nothing is written, and a loss is among the findings.
        accepted=Acceptance(everything=True),
        comparing=True,
    )
    if as_json:
        print_json(_data(summary))
    else:
        show(_lines(summary))
    if summary.failures or fail_on.is_reached(summary.findings):
        raise typer.Exit(1)


def _data(summary: Summary) -> dict[str, object]:
    return {
        "drift": [finding.to_json() for finding in summary.findings],
        "failed": [asdict(failure) for failure in summary.failures],
    }


def _lines(summary: Summary) -> Iterator[str]:
    yield from failure_lines(summary)
    yield from drift_lines(summary.findings)
    count = Counter(finding.level for finding in summary.findings)
    levels = ", ".join(f"{count[level]} {level}" for level in Level)
    yield f"{len(summary.compared)} endpoints compared: {levels}"
