"""
Everything of ``fal-client`` that is not its documented interface: the one place to look when a release moves it.

``fal-client`` exports its clients, handles and errors. The rest is needed to share one transport among all of a
client's connections, to close it, and to send the key to fal's hosts only.
"""

import functools
import inspect
import math
from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from types import ModuleType, SimpleNamespace
from typing import Any

import fal_client
import fal_client.auth
import fal_client.client as api
import httpx
from nodetool.fal.network import settings_told, tls

#: The oldest release that has all of :data:`NEEDED`.
OLDEST = "1.0.3"
#: Scheme, host and port.
_Origin = tuple[str, str, int | None]
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def _is_address(value: Any) -> bool:
    """Whether a value is the plain address of a host, to which a path is appended."""
    url = httpx.URL(value)
    safe = url.scheme == "https" or url.host in _LOOPBACK
    return safe and bool(url.host) and not (url.userinfo or url.query or url.fragment or {"{", "%"} & set(value))


def _is_prefix(value: Any) -> bool:
    """Whether an endpoint's id makes a value its address by being appended."""
    return _is_address(value) and value.endswith("/")


def _takes(*names: str) -> Callable[[Any], bool]:
    """Whether a value is called with these arguments, and needs no others."""

    def fits(value: Any) -> bool:
        return bool(inspect.signature(value).bind(**dict.fromkeys(names)))

    return fits


def _is_attribute(value: Any) -> bool:
    """Whether a class has something that is read and not called, so that a property can take its place."""
    return hasattr(value, "__get__") and not inspect.isfunction(value)


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for pair in value.items() for text in pair)


def _is_transport(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, httpx.AsyncBaseTransport)


def _is_credentials(value: Any) -> bool:
    return bool(value("Key", "x").header_value == "Key x")


def _is_token_manager(value: Any) -> bool:
    made = value(SimpleNamespace(header_value="Key x"))
    return _is_address(made._url.partition("?")[0]) and isinstance(made._headers, dict)


#: What is used, as paths below ``fal_client``, and what each must be: a name that stays may come to mean another thing.
NEEDED: Mapping[str, Callable[[Any], bool]] = {
    "auth.AuthCredentials": _is_credentials,
    "client.AsyncBackupDomainTransport": _is_transport,
    "client.AsyncCDNTokenManager": _is_token_manager,
    "client.AsyncCDNTokenManager._refresh_token": inspect.iscoroutinefunction,
    "client.AsyncClient._cdn_client": inspect.isfunction,
    "client.AsyncClient._client": _is_attribute,
    "client.AsyncClient._token_manager": _is_attribute,
    "client.CDNToken": _takes("token", "token_type", "base_upload_url", "expires_at"),
    "client.CDN_URL": _is_address,
    "client.MIN_REQUEST_TIMEOUT_SECONDS": lambda value: isinstance(value, int | float),
    "client.QUEUE_URL_FORMAT": _is_prefix,
    "client.REST_URL": _is_address,
    "client.RUN_URL_FORMAT": _is_prefix,
    "client.USER_AGENT": lambda value: isinstance(value, str),
    "client._BACKUP_DOMAINS": _is_mapping,
}


def missing(package: ModuleType = fal_client) -> list[str]:
    """The names of :data:`NEEDED` that ``package`` does not have."""
    return [path for path in NEEDED if _at(package, path) is None]


def changed(package: ModuleType = fal_client) -> list[str]:
    """The names of :data:`NEEDED` that stand for something else in ``package`` than what is used here."""
    found = ((path, fits, _at(package, path)) for path, fits in NEEDED.items())
    return [path for path, fits, value in found if value is not None and not _holds(fits, value)]


def _holds(fits: Callable[[Any], bool], value: Any) -> bool:
    try:
        return fits(value)
    except Exception:
        # Whatever it is now, it cannot be used as it was.
        return False


def _at(value: Any, path: str) -> Any:
    """What is at ``path``, properties themselves instead of what they give; ``None`` where there is nothing."""
    for name in path.split("."):
        value = inspect.getattr_static(value, name, None)
    return value


def check(package: ModuleType = fal_client) -> None:
    """Raises ``ImportError`` saying what the installed release of ``fal-client`` lacks, and what to install."""
    faults = [f"no {name}" for name in missing(package)] + [f"another kind of {name}" for name in changed(package)]
    if faults:
        raise ImportError(
            f"fal-client {getattr(package, '__version__', '(unknown release)')} has {', '.join(faults)}, which"
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
        with settings_told():
            self._client = httpx.AsyncClient(verify=tls(), follow_redirects=False)


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
