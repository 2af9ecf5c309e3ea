"""Validation from project and pack to report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from generator.plan import PackPlan
from generator.reports.validation.checks import CHECKS, Case
from generator.reports.validation.facts import PackFacts, gather
from generator.reports.validation.report import Report, Shortfall
from generator.specs.project import Project


def validate_pack(
    project: Project,
    plan: PackPlan,
    nodes: Path,
    runtime: Path,
    endpoints: Collection[str] | None = None,
    skip: Collection[str] = (),
) -> Report:
    """Run every check that is not in ``skip`` on the nodes of ``endpoints`` (``None``: all).

    ``runtime`` is a distribution with the hand-written part, for packs generated elsewhere. Raises
    ``ProblemError`` when the pack cannot be loaded at all.
    """
    chosen = [node for node in plan.nodes if endpoints is None or node.endpoint_id in endpoints]
    wanted: dict[str, list[str]] = {}
    for node in chosen:
        wanted.setdefault(node.module, []).append(node.class_name)
    pack = gather(nodes, wanted, runtime)
    by_id = {endpoint.id: endpoint for endpoint in project.endpoints}
    cases = [Case(project, by_id[node.endpoint_id], node, pack) for node in chosen]
    checks = tuple(name for name in CHECKS if name not in skip)
    findings = (
        [*_unplanned_modules(pack, plan, wanted if endpoints is not None else None)] if "imports" in checks else []
    )
    findings += [
        Shortfall(case.name, check, said, case.endpoint.id)
        for case in cases
        for check in checks
        for said in CHECKS[check](case)
    ]
    return Report(dict(Counter(node.module for node in chosen)), checks, tuple(sorted(set(findings))))


def _unplanned_modules(pack: PackFacts, plan: PackPlan, wanted: Collection[str] | None) -> Iterator[Shortfall]:
    """Modules without a planned node, older names and what is shared: they must load too."""
    planned = {node.module for node in plan.nodes}
    for module, error in pack.imports.items():
        if error and module not in planned and wanted is None:
            yield Shortfall(module, "imports", f"{module}.py: {error}", "")
