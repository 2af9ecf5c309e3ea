"""Narrowing a run to modules and endpoints; unknown names are wrong use, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.cli.support.from_file import refuse_unknown


def chosen_modules(
    known: Mapping[str, str], modules: Sequence[str] | None, endpoints: Sequence[str] | None
) -> frozenset[str] | None:
    """The modules that the options name, directly or by an endpoint; ``None`` means all.

    ``known`` are modules by endpoint. Raises ``typer.Exit`` (2) for names that the project does not have.
    """
    if not modules and not endpoints:
        return None
    refuse_unknown("module", modules or (), sorted(set(known.values())))
    refuse_unknown("endpoint", endpoints or (), sorted(known))
    return frozenset(modules or ()) | {known[name] for name in endpoints or ()}
