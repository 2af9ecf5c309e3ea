"""fal's own words about endpoints, from a folder of documents or from what a sync has kept."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

from generator.upstream.access.source import Document, Source
from generator.upstream.sync.hints import words_of


@dataclass(frozen=True)
class FalWords:
    """What fal says of an endpoint: a sentence or two, and a line for each parameter."""

    summary: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)


def read_words(
    opened: AbstractAsyncContextManager[Source], endpoints: Collection[str], *, parameters: bool = True
) -> dict[str, FalWords]:
    """The words about ``endpoints``; one that the source does not hold has none. Reads each document only once asked."""
    return asyncio.run(_read(opened, endpoints, parameters))


async def _read(
    opened: AbstractAsyncContextManager[Source], endpoints: Collection[str], parameters: bool
) -> dict[str, FalWords]:
    async with opened as source:
        listing = await source.listing()
        summaries = {model.endpoint: _text(model.metadata.get("description")) for model in listing.models}
        details: dict[str, Mapping[str, str]] = {}
        async for arrival in source.documents(sorted(endpoints) if parameters else ()):
            if isinstance(arrival, Document):
                details[arrival.endpoint] = words_of(arrival.endpoint, arrival.content)
    return {name: FalWords(summaries.get(name, ""), details.get(name, {})) for name in endpoints}


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
