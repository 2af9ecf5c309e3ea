"""The outcome of a validation: counts for a table, findings by node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class Shortfall:
    """What one check says about one node."""

    node: str
    check: str
    message: str
    endpoint: str

    @property
    def module(self) -> str:
        """The node's module."""
        return self.node.partition(".")[0]


@dataclass(frozen=True)
class Report:
    """``nodes`` counts the validated nodes by module; ``checks`` are the names of the checks that ran."""

    nodes: Mapping[str, int]
    checks: tuple[str, ...]
    findings: tuple[Shortfall, ...]

    @property
    def failing(self) -> int:
        """How many nodes fall short of anything."""
        return len({finding.node for finding in self.findings})

    def counts(self, module: str) -> dict[str, int]:
        """How many nodes of ``module`` fail each check."""
        failed = Counter(check for _, check in {(f.node, f.check) for f in self.findings if f.module == module})
        return {check: failed[check] for check in self.checks}

    def to_json(self) -> dict[str, Any]:
        """The report as data."""
        return {
            "nodes": sum(self.nodes.values()),
            "failing": self.failing,
            "modules": {
                name: {"nodes": count, "failing": self.counts(name)} for name, count in sorted(self.nodes.items())
            },
            "findings": [asdict(finding) for finding in self.findings],
        }
