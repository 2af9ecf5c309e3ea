"""Narrowing a run to modules and endpoints; unknown names are wrong use, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cli.support.from_file import refuse_unknown
from generator.specs.project import Project


def chosen_modules(
    project: Project, modules: Sequence[str] | None, endpoints: Sequence[str] | None
) -> frozenset[str] | None:
    """The modules that the options name, directly or by an endpoint; ``None`` means all.

    Raises ``typer.Exit`` (2) for names that the project does not have.
    """
    if not modules and not endpoints:
        return None
    by_endpoint = {endpoint.id: endpoint.module for endpoint in project.endpoints}
    refuse_unknown("module", modules or (), sorted(set(by_endpoint.values())))
    refuse_unknown("endpoint", endpoints or (), sorted(by_endpoint))
    return frozenset(modules or ()) | {by_endpoint[name] for name in endpoints or ()}
