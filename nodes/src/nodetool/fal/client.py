"""
One run's client: ``fal-client``'s own, on one transport of ours, closed after the run.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from nodetool.fal.settings import Settings
from nodetool.fal.transport import Transport
from nodetool.fal.upstream import SharedClient
from nodetool.fal.waiting import waited


class Client(SharedClient):
    """A ``fal_client.AsyncClient`` for one run. Event loops come and go, so no client outlives its run."""

    def __init__(self, key: str, settings: Settings) -> None:
        super().__init__(key, Transport(settings, key))


@asynccontextmanager
async def connect(key: str, settings: Settings) -> AsyncIterator[Client]:
    """A client that is closed at the end, whatever happens."""
    client = Client(key, settings)
    try:
        yield client
    finally:
        # A second cancellation must not leave sockets open.
        again = await waited(asyncio.ensure_future(client.aclose()), settings.cancel_timeout)
        if again is not None:
            raise again
