"""The cache alone as a source: ``--offline``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.settings import Settings
from generator.upstream.access.shelf import Shelf
from generator.upstream.access.source import Arrival, Listing, PriceList
from generator.upstream.access.store import Store


class CachedSource:
    """What earlier runs kept; never touches the network."""

    def __init__(self, settings: Settings) -> None:
        self._shelf = Shelf(settings, Store(settings.cache))

    async def listing(self) -> Listing:
        """The last whole listing; a failure where there was none yet."""
        missing = Failure("", Cause.OFFLINE, "no catalogue in the cache: run once with network")
        return self._shelf.listing() or Listing((), (missing,), whole=False)

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        """Nothing: the kept listing was whole."""
        return Listing(())

    async def documents(self, endpoints: Sequence[str]) -> AsyncIterator[Arrival]:
        """The kept documents of ``endpoints``."""
        for endpoint in endpoints:
            missing = Failure(endpoint, Cause.OFFLINE, "its document is not in the cache")
            yield self._shelf.document(endpoint) or missing

    def digest(self, endpoint: str) -> str:
        """Empty: the cache holds documents parsed and not as they came."""
        return ""

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        """None. Prices are not kept: an old one would look like one of today."""
        return None

    async def done(self) -> None:
        """Nothing to forget: a run without network asked nobody."""
