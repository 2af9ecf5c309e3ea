"""
Everything of ``fal-client`` that is not its documented interface: the one place to look when a release moves it.

``fal-client`` exports its clients, handles and errors. The rest is needed to share one transport among all of a
client's connections, to close it, and to send the key to fal's hosts only.
"""

import functools
import math
import ssl
from collections.abc import Awaitable
from contextlib import asynccontextmanager
from datetime import datetime
from types import ModuleType
from typing import Any

import fal_client
import fal_client.auth
import fal_client.client as api
import httpx

#: The oldest release that has all of :data:`NEEDED`.
OLDEST = "1.0.3"
#: What is used, as paths below ``fal_client``.
NEEDED = (
    "auth.AuthCredentials",
    "client.AsyncBackupDomainTransport",
    "client.AsyncCDNTokenManager._refresh_token",
    "client.AsyncClient._cdn_client",
    "client.AsyncClient._client",
    "client.AsyncClient._token_manager",
    "client.CDNToken",
    "client.CDN_URL",
    "client.MIN_REQUEST_TIMEOUT_SECONDS",
    "client.QUEUE_URL_FORMAT",
    "client.REST_URL",
    "client.RUN_URL_FORMAT",
    "client.USER_AGENT",
    "client._BACKUP_DOMAINS",
)
#: Scheme, host and port.
_Origin = tuple[str, str, int | None]
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def missing(package: ModuleType = fal_client) -> list[str]:
    """The names of :data:`NEEDED` that ``package`` does not have."""
    return [path for path in NEEDED if not _has(package, path)]


def _has(value: Any, path: str) -> bool:
    for name in path.split("."):
        value = getattr(value, name, None)
    return value is not None


def check(package: ModuleType = fal_client) -> None:
    """Raises ``ImportError`` saying what the installed release of ``fal-client`` lacks, and what to install."""
    names = missing(package)
    if names:
        raise ImportError(
            f"fal-client {getattr(package, '__version__', '(unknown release)')} has no {', '.join(names)}, which"
            f" nodetool-fal needs: install fal-client {OLDEST} or a later release that nodetool-fal supports"
        )


check()


def queue_url(endpoint: str) -> str:
    """Where requests to ``endpoint`` are submitted."""
    return f"{api.QUEUE_URL_FORMAT}{endpoint}"


def run_url(path: str) -> str:
    """Where ``path`` (an endpoint id, mostly with ``/stream``) is run without the queue."""
    return f"{api.RUN_URL_FORMAT}{path}"


def start_timeout(seconds: float) -> dict[str, str]:
    """The header that lets fal drop a request that has not started after ``seconds``; empty where fal allows no less."""
    return {"X-Fal-Request-Timeout": str(float(seconds))} if seconds > api.MIN_REQUEST_TIMEOUT_SECONDS else {}


def upload_lifetime(seconds: float | None) -> fal_client.StorageSettings | None:
    """How long fal keeps an uploaded file: for ``seconds``, without end when that is infinite; ``None``: as usual."""
    if seconds is None:
        return None
    return fal_client.StorageSettings(expires_in="never" if math.isinf(seconds) else max(1, int(seconds)))


def is_home(url: httpx.URL) -> bool:
    """
    Whether a request to ``url`` may carry the key: one of fal's hosts (or its backup domain) as ``fal-client`` is
    configured, over https, on the configured port. A configured host on loopback, as in tests, may be plain http.
    """
    safe = url.scheme == "https" or url.host in _LOOPBACK
    return safe and not url.userinfo and _origin(url) in _homes()


def _homes() -> frozenset[_Origin]:
    configured = (api.QUEUE_URL_FORMAT, api.RUN_URL_FORMAT, api.REST_URL, api.CDN_URL)
    return _origins(configured, tuple(api._BACKUP_DOMAINS.items()))


@functools.lru_cache(maxsize=8)
def _origins(urls: tuple[str, ...], backups: tuple[tuple[str, str], ...]) -> frozenset[_Origin]:
    """The origins of ``urls`` and of their backup domains: parsed once, since each file of a response is held to them."""
    main = [httpx.URL(text) for text in urls]
    others = [url.copy_with(host=host) for url in main for name, host in backups if url.host == name]
    return frozenset(map(_origin, (*main, *others)))


def _origin(url: httpx.URL) -> _Origin:
    return url.scheme, url.host.rstrip("."), url.port


class Connections(api.AsyncBackupDomainTransport):
    """``fal-client``'s transport with its backup domains; parsing the CA bundle once per process, not per run."""

    def __init__(self) -> None:
        self._client = httpx.AsyncClient(verify=_tls(), follow_redirects=False)


@functools.cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


class SharedClient(fal_client.AsyncClient):
    """
    A ``fal_client.AsyncClient`` whose requests all go over one transport.

    ``fal-client`` opens connections of its own for tokens and uploads and never closes its main one.
    """

    def __init__(self, key: str, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(key=key)
        agent = {"User-Agent": api.USER_AGENT}
        timeout = self.default_timeout
        self.http = httpx.AsyncClient(
            transport=transport, headers={**agent, "Authorization": f"Key {key}"}, timeout=timeout
        )
        # Uploads bring the storage's own token.
        self._plain = httpx.AsyncClient(transport=transport, headers=agent, timeout=timeout)
        self._tokens = _Tokens(fal_client.auth.AuthCredentials("Key", key), self._plain)

    @property
    def _client(self) -> Awaitable[httpx.AsyncClient]:
        return _ready(self.http)

    @property
    def _token_manager(self) -> Awaitable[api.AsyncCDNTokenManager]:
        return _ready(self._tokens)

    @asynccontextmanager
    async def _cdn_client(self) -> Any:
        yield self._plain

    async def aclose(self) -> None:
        """Closes every connection."""
        await self.http.aclose()
        await self._plain.aclose()


class _Tokens(api.AsyncCDNTokenManager):
    """The storage's tokens, asked for over the run's own transport."""

    def __init__(self, auth: fal_client.auth.AuthCredentials, http: httpx.AsyncClient) -> None:
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
