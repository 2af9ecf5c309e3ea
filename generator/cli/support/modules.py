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
    _refuse_unknown(known, modules, endpoints)
    return frozenset(modules or ()) | {known[name] for name in endpoints or ()}


def chosen_endpoints(
    known: Mapping[str, str], modules: Sequence[str] | None, endpoints: Sequence[str] | None
) -> frozenset[str] | None:
    """The endpoints that the options name, themselves or by their module; ``None`` means all.

    ``known`` are modules by endpoint. Raises ``typer.Exit`` (2) for names that are not among them.
    """
    if not modules and not endpoints:
        return None
    _refuse_unknown(known, modules, endpoints)
    return frozenset(endpoints or ()) | {name for name, module in known.items() if module in (modules or ())}


def _refuse_unknown(known: Mapping[str, str], modules: Sequence[str] | None, endpoints: Sequence[str] | None) -> None:
    refuse_unknown("module", modules, sorted(set(known.values())))
    refuse_unknown("endpoint", endpoints, sorted(known))
