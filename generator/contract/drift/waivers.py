"""Waivers: findings that people accept, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.changes import worst_first
from generator.contract.drift.finding import Finding


@dataclass(frozen=True)
class Waiver:
    """Accepts the findings of ``rule`` at ``path``, for ``reason``."""

    rule: str
    path: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Whether this waiver covers ``finding``."""
        return (self.rule, self.path) == (finding.rule, finding.path)


def apply_waivers(findings: Sequence[Finding], waivers: Sequence[Waiver], endpoint: str = "") -> list[Finding]:
    """``findings`` of one endpoint with the reasons of the waivers that cover them.

    A waiver that covers nothing, because fal took the change back or because it has been synced,
    is a finding itself: ``waiver-stale``.
    """
    stale = [waiver for waiver in waivers if not any(map(waiver.covers, findings))]
    covered = [_covered(finding, waivers) for finding in findings]
    return sorted([*covered, *(_stale(waiver, endpoint) for waiver in stale)], key=worst_first)


def _covered(finding: Finding, waivers: Iterable[Waiver]) -> Finding:
    reason = next((waiver.reason for waiver in waivers if waiver.covers(finding)), "")
    return replace(finding, waived=reason)


def _stale(waiver: Waiver, endpoint: str) -> Finding:
    return Finding("waiver-stale", waiver.path, before=waiver.rule, endpoint=endpoint)
