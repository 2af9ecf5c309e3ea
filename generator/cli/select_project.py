"""Narrowing a run to modules and endpoints; unknown names are wrong use, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from generator.cli.console import wrong_use
from generator.spec.project import Project


def chosen_modules(
    project: Project, modules: Sequence[str] | None, endpoints: Sequence[str] | None
) -> frozenset[str] | None:
    """The modules that the options name, directly or by an endpoint; ``None`` means all.

    Raises ``typer.Exit`` (2) for names that the project does not have.
    """
    if not modules and not endpoints:
        return None
    by_endpoint = {endpoint.id: endpoint.module for endpoint in project.endpoints}
    _refuse_unknown("module", modules or (), sorted(set(by_endpoint.values())))
    _refuse_unknown("endpoint", endpoints or (), sorted(by_endpoint))
    return frozenset(modules or ()) | {by_endpoint[name] for name in endpoints or ()}


def _refuse_unknown(kind: str, names: Iterable[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=3, cutoff=0.5)
            hint = f"nearest: {', '.join(near)}" if near else f"there are {len(known)}"
            raise wrong_use(f"unknown {kind} {name!r}; {hint}")
