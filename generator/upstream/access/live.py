"""fal itself as a source: the Platform API first, the queue's own documents where that fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from generator.upstream.access.batches import Rows, ask_rows, in_batches
from generator.upstream.access.client import Client
from generator.upstream.access.failures import FalError
from generator.upstream.access.listing import model_of, read_listing
from generator.upstream.access.pricing import ask_prices
from generator.upstream.access.settings import MAX_BATCH, Settings
from generator.upstream.access.shelf import Shelf
from generator.upstream.access.source import Arrival, Document, Listing, PriceList, checked_document
from generator.upstream.access.store import Store
from generator.upstream.access.transport import Transport, connect

# After so many batches in a row that failed, the Platform API is down for this run: asking it
# again for each of a hundred batches would only add its back-off times up.
MAX_STRIKES = 3


class LiveSource:
    """Reads fal over HTTP, keeping what arrives on the shelf."""

    def __init__(self, client: Client, shelf: Shelf) -> None:
        self._client = client
        self._shelf = shelf
        self._strikes = 0
        self._slots = asyncio.Semaphore(client.settings.concurrency)

    async def listing(self) -> Listing:
        """Every endpoint of the Platform API's catalogue."""
        listing = await read_listing(self._client)
        self._shelf.keep_listing(listing)
        return listing

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        """Those of ``endpoints`` that the API knows when asked by name."""
        found: Rows = {}
        try:
            for batch in in_batches(endpoints, MAX_BATCH):
                found |= await ask_rows(self._client, batch, expand=False)
        except FalError as error:
            return Listing((), (error.failure(),), whole=False)
        return Listing(tuple(model_of(row) for row in found.values()))

    async def documents(self, endpoints: Sequence[str]) -> AsyncGenerator[Arrival, None]:
        """The documents of ``endpoints``: first those that an interrupted run left, then fal's."""
        self._shelf.begin()
        wanted: list[str] = []
        for endpoint in endpoints:
            kept = self._shelf.fresh_document(endpoint)
            if kept is None:
                wanted.append(endpoint)
            else:
                yield kept
        batches = in_batches(wanted, self._client.settings.batch_size)
        async for arrival in _as_they_come(batches, self._batch):
            yield arrival

    def digest(self, endpoint: str) -> str:
        """Empty: only fal knows."""
        return ""

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        """The prices of ``endpoints`` today (UTC); ``None`` without a key, which fal's pricing asks for."""
        if self._client.settings.key is None:
            return None
        return await ask_prices(self._client, endpoints, datetime.now(UTC).date())

    async def done(self) -> None:
        """Forget the mark: the next run asks for everything again."""
        self._shelf.end()

    async def _batch(self, endpoints: Sequence[str]) -> list[Arrival]:
        rows = await self._rows(endpoints)
        return await asyncio.gather(*(self._arrival(endpoint, rows) for endpoint in endpoints))

    async def _rows(self, endpoints: Sequence[str]) -> Rows:
        # A batch begins only when another ends, so that it knows how those before it went.
        async with self._slots:
            return {} if self._strikes >= MAX_STRIKES else await self._ask(endpoints)

    async def _ask(self, endpoints: Sequence[str]) -> Rows:
        try:
            rows = await ask_rows(self._client, endpoints, expand=True)
        except FalError:
            self._strikes += 1
            return {}
        self._strikes = 0
        return rows

    async def _arrival(self, endpoint: str, rows: Rows) -> Arrival:
        try:
            return self._keep(endpoint, rows.get(endpoint, {}).get("openapi"))
        except FalError:
            return await self._fallback(endpoint)

    async def _fallback(self, endpoint: str) -> Arrival:
        try:
            return self._keep(endpoint, await self._client.get_object(self._shelf.url_of(endpoint)))
        except FalError as error:
            return error.failure(endpoint)

    def _keep(self, endpoint: str, content: object) -> Document:
        return self._shelf.keep_document(endpoint, checked_document(endpoint, content))


async def _as_they_come(
    batches: Iterable[Sequence[str]], fetch: Callable[[Sequence[str]], Awaitable[list[Arrival]]]
) -> AsyncIterator[Arrival]:
    tasks = [asyncio.ensure_future(fetch(batch)) for batch in batches]
    try:
        for batch in asyncio.as_completed(tasks):
            for arrival in await batch:
                yield arrival
    finally:
        await _cancel(tasks)


async def _cancel(tasks: Sequence[asyncio.Future[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def open_live(settings: Settings) -> AsyncIterator[LiveSource]:
    """fal as a source, for as long as the block lasts."""
    store = Store(settings.cache)
    async with connect(settings) as http:
        client = Client(settings, Transport(settings, http), store)
        yield LiveSource(client, Shelf(settings, store))
