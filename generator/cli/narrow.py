"""Narrowing a review to modules and endpoints; unknown names are wrong use, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches

from generator.cli.console import wrong_use
from generator.review import Pending


def narrow(
    pending: Sequence[Pending], modules: Sequence[str], endpoints: Sequence[str], places: Mapping[str, str]
) -> list[Pending]:
    """The items that the options name; ``places`` are the modules of all endpoints there are.

    Raises ``typer.Exit`` (2) for names that neither the project nor anything pending has.
    """
    _refuse_unknown("module", modules, {*places.values(), *(item.module for item in pending)})
    _refuse_unknown("endpoint", endpoints, {*places, *(item.endpoint for item in pending)})
    if not modules and not endpoints:
        return list(pending)
    return [item for item in pending if item.module in modules or item.endpoint in endpoints]


def _refuse_unknown(kind: str, names: Iterable[str], known: Collection[str]) -> None:
    for name in names:
        if name not in known:
            near = get_close_matches(name, sorted(known), n=3, cutoff=0.5)
            hint = f"nearest: {', '.join(near)}" if near else f"there are {len(known)}"
            raise wrong_use(f"unknown {kind} {name!r}; {hint}")
