"""Narrowing a review to modules and endpoints; unknown names are wrong use, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.cli.support.from_file import refuse_unknown
from generator.review import Pending


def narrow(
    pending: Sequence[Pending], modules: Sequence[str], endpoints: Sequence[str], places: Mapping[str, str]
) -> list[Pending]:
    """The items that the options name; ``places`` are the modules of all endpoints there are.

    Raises ``typer.Exit`` (2) for names that neither the project nor anything pending has.
    """
    refuse_unknown("module", modules, {*places.values(), *(item.module for item in pending)})
    refuse_unknown("endpoint", endpoints, {*places, *(item.endpoint for item in pending)})
    if not modules and not endpoints:
        return list(pending)
    return [item for item in pending if item.module in modules or item.endpoint in endpoints]
