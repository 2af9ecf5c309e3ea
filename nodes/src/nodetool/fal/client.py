"""
``fal-client``'s own client, on one transport of ours, closed after the run.
"""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import fal_client.client as api
import httpx
from fal_client.auth import AuthCredentials
from nodetool.fal.settings import Settings
from nodetool.fal.transport import Transport


class Client(api.AsyncClient):
    """
    A ``fal_client.AsyncClient`` for one run.

    ``fal-client`` opens connections of its own for tokens and uploads and never closes its main one;
    here all of them share one transport. Event loops come and go, so no client outlives its run.
    """

    def __init__(self, key: str, settings: Settings) -> None:
        super().__init__(key=key)
        transport = Transport(settings, key)
        agent = {"User-Agent": api.USER_AGENT}
        self.http = httpx.AsyncClient(
            transport=transport, headers={**agent, "Authorization": f"Key {key}"}, timeout=self.default_timeout
        )
        # Uploads bring the storage's own token.
        self._plain = httpx.AsyncClient(transport=transport, headers=agent, timeout=self.default_timeout)
        self._tokens = _Tokens(AuthCredentials("Key", key), self._plain)

    @property
    def _client(self) -> Awaitable[httpx.AsyncClient]:
        return _ready(self.http)

    @property
    def _token_manager(self) -> Awaitable[api.AsyncCDNTokenManager]:
        return _ready(self._tokens)

    @asynccontextmanager
    async def _cdn_client(self) -> AsyncIterator[httpx.AsyncClient]:
        yield self._plain

    async def aclose(self) -> None:
        """Closes every connection."""
        await self.http.aclose()
        await self._plain.aclose()


class _Tokens(api.AsyncCDNTokenManager):
    """The storage's tokens, asked for over the run's own transport."""

    def __init__(self, auth: AuthCredentials, http: httpx.AsyncClient) -> None:
        super().__init__(auth)
        self._http = http

    async def _refresh_token(self) -> api.CDNToken:
        data = (await self._http.post(self._url, headers=self._headers, json={})).json()
        return api.CDNToken(
            token=data["token"],
            token_type=data["token_type"],
            base_upload_url=data["base_url"],
            expires_at=datetime.fromisoformat(data["expires_at"]),
        )


async def _ready(value: Any) -> Any:
    return value


@asynccontextmanager
async def connect(key: str, settings: Settings) -> AsyncIterator[Client]:
    """A client that is closed at the end, whatever happens."""
    client = Client(key, settings)
    try:
        yield client
    finally:
        await client.aclose()
