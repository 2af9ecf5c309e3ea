"""``drift``: what fal's changes mean for people with saved workflows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
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
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Names, Specs, narrowed
from generator.cli.support.sync_report import failure_lines, show
from generator.cli.support.sync_run import Chosen, FailOn, refuse_without_contracts, run_sync
from generator.contract.drift import Finding, Level
from generator.text import counted
from generator.upstream.sync.loss import Acceptance
from generator.upstream.sync.outcome import Kind
from generator.upstream.sync.summary import Summary

#: So many places of one rule are listed; ``--json`` has them all.
PLACES = 12


def drift(
    names: Names = None,
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
    One module:      python -m generator drift text_to_image
    As a report:     python -m generator drift > drift.txt
    Stricter:        python -m generator drift --fail-on undecidable
    """
    module, endpoint = narrowed(names, module, endpoint)
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
        show(report(summary))
    if summary.failures or fail_on.is_reached(summary.findings):
        raise typer.Exit(1)


def _data(summary: Summary) -> dict[str, object]:
    return {
        "counts": _counts(summary),
        "levels": _levels(summary.findings),
        "drift": [finding.to_json() for finding in summary.findings],
        "failed": [failure.to_json() for failure in summary.failures],
    }


def _counts(summary: Summary) -> dict[str, int]:
    """How many endpoints were compared with a document, and what became of the others."""
    count = Counter(outcome.kind for outcome in summary.outcomes)
    compared = count[Kind.CHANGED] + count[Kind.UNCHANGED]
    return {"compared": compared, "new": count[Kind.ADDED], "gone": count[Kind.VANISHED], "failed": count[Kind.FAILED]}


def _levels(findings: Sequence[Finding]) -> dict[str, int]:
    count = Counter(finding.level for finding in findings if not finding.waived)
    return {level.value: count[level] for level in Level if level is not Level.WORDS}


# Report ----------------------------------------------------------------------------------------------------


def report(summary: Summary) -> Iterator[str]:
    """What failed, how many endpoints were compared, then the findings rule by rule, the worst first."""
    yield from failure_lines(summary)
    counts = _counts(summary)
    levels = ", ".join(f"{count} {level}" for level, count in _levels(summary.findings).items())
    waived = sum(bool(finding.waived) for finding in summary.findings)
    others = ", ".join(f"{count} {what}" for what, count in counts.items() if what != "compared" and count)
    yield f"{counted(counts['compared'], 'endpoint')} compared{', ' + others if others else ''}: {levels}, {waived} waived."
    rows = sorted(summary.findings, key=_by_rule)
    for _, group in groupby(rows, key=_by_rule):
        yield from _rule_lines(list(group))


def _by_rule(finding: Finding) -> tuple[int, str]:
    return finding.level.severity, finding.rule


def _rule_lines(found: Sequence[Finding]) -> Iterator[str]:
    first = found[0]
    yield ""
    yield f"{first.level}: {first.rule}, {counted(len(found), 'time')}. {first.meaning}"
    for finding in found[:PLACES]:
        yield f"  {finding.endpoint}: {finding.message}" + (f" [waived: {finding.waived}]" if finding.waived else "")
    if len(found) > PLACES:
        yield f"  … and {len(found) - PLACES} more; --json lists all"
