"""Reads a source to its end, for tests without `async`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from generator.upstream.access.cached import CachedSource
from generator.upstream.access.failures import Failure
from generator.upstream.access.live import open_live
from generator.upstream.access.settings import Settings
from generator.upstream.access.source import Arrival, Document, Listing, Source


async def read_documents(source: Source, endpoints: Sequence[str]) -> list[Arrival]:
    """Every arrival, sorted by endpoint."""
    found = [arrival async for arrival in source.documents(endpoints)]
    return sorted(found, key=lambda arrival: arrival.endpoint)


def live_listing(settings: Settings) -> Listing:
    """What fal lists."""

    async def run() -> Listing:
        async with open_live(settings) as source:
            return await source.listing()

    return asyncio.run(run())


def live_lookup(settings: Settings, endpoints: Sequence[str]) -> Listing:
    """What fal knows when asked by name."""

    async def run() -> Listing:
        async with open_live(settings) as source:
            return await source.lookup(endpoints)

    return asyncio.run(run())


def live_documents(settings: Settings, endpoints: Sequence[str], *, done: bool = True) -> list[Arrival]:
    """What fal serves, as one run that ends (`done`) or stops half-way."""

    async def run() -> list[Arrival]:
        async with open_live(settings) as source:
            found = await read_documents(source, endpoints)
            if done:
                await source.done()
            return found

    return asyncio.run(run())


def cached_listing(settings: Settings) -> Listing:
    """What the cache lists."""
    return asyncio.run(CachedSource(settings).listing())


def cached_documents(settings: Settings, endpoints: Sequence[str]) -> list[Arrival]:
    """What the cache holds."""
    return asyncio.run(read_documents(CachedSource(settings), endpoints))


def names(arrivals: Sequence[Arrival]) -> list[str]:
    """The endpoints whose documents arrived."""
    return [arrival.endpoint for arrival in arrivals if isinstance(arrival, Document)]


def causes(arrivals: Sequence[Arrival]) -> dict[str, str]:
    """The causes of what did not arrive, by endpoint."""
    return {a.endpoint: a.cause.value for a in arrivals if isinstance(a, Failure)}
