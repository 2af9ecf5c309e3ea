"""
Files that a person names by a URL which fal cannot fetch itself, read over the public internet and nowhere else.

Files at fal itself come the way that requests to fal go, over the proxy that this machine's environment names. Others do
not: a proxy resolves names by itself, and nobody could say that they lead to the public internet.
"""

import asyncio
import socket
import urllib.request
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from typing import Self

import httpx
from nodetool.fal.addresses import is_global
from nodetool.fal.network import settings_told, tls

_REDIRECTS = 5
_LARGEST = 2 * 1024**3
#: Too slow, too early, too many.
_LATER = frozenset({408, 425, 429})
#: Not here, and not here any more.
_GONE = frozenset({404, 410})
_TIMEOUT = httpx.Timeout(60.0, connect=15.0)
#: Addresses of one name that are tried, in the order in which the system gives them.
_TRIED = 4
#: Where fal keeps files and answers; https://docs.fal.ai shows links to many hosts below them.
_FALS = (".fal.media", ".fal.run", ".fal.ai")


def _nobody(url: str) -> bool:
    return False


class Refused(ValueError):
    """The server's answer is an error and no file."""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(f"the server answered {status}")
        self.status = status
        self.headers = headers


def is_gone(failure: Exception) -> bool:
    """Whether the host itself says that there is no such file, or none any more."""
    return isinstance(failure, Refused) and failure.status in _GONE


def is_passing(failure: Exception) -> bool:
    """Whether asking again may bring the file: no way there, an answer that was cut off, a server that cannot now."""
    if isinstance(failure, Refused):
        return _says(failure.status) is None
    return isinstance(failure, _Unresolved | httpx.TransportError | httpx.DecodingError)


async def fetch(url: str, token: str = "", private: bool = False, trusted: Callable[[str], bool] = _nobody) -> bytes:
    """The bytes at ``url``, all of them in memory. Asked and raised as by :func:`parts`."""
    data = bytearray()
    async with aclosing(parts(url, token, private, trusted)) as coming:
        async for part in coming:
            data += part
    return bytes(data)


async def parts(
    url: str, token: str = "", private: bool = False, trusted: Callable[[str], bool] = _nobody
) -> AsyncGenerator[bytes, None]:
    """
    The bytes at an http or https ``url``, as they come.

    Names are resolved once, and only public addresses are connected to, at each redirect too; an https URL stays
    on https. ``private`` is for the user's own NodeTool server alone, which gets ``token`` and may not redirect.
    ``trusted`` says which URLs are at fal's own hosts, wherever their names lead; they get no ``token``.
    Raises ``ValueError`` saying why not, ``Refused`` among them, and ``httpx.HTTPError``.
    """
    target = httpx.URL(url)
    async with _Ways(trusted, private) as ways:
        for _ in range(_REDIRECTS + 1):
            async with ways.opened(target, token) as response:
                if not response.has_redirect_location:
                    async for part in _body(response):
                        yield part
                    return
                target = _redirected(target, response, private)
    raise ValueError(f"it redirects more than {_REDIRECTS} times")


async def answers(url: str, trusted: Callable[[str], bool] = _nobody) -> bool | None:
    """
    Whether there still is something at ``url``, which is asked as :func:`fetch` does and not read.

    ``None`` where nobody can say: no connection, a server that cannot answer now, or a redirect that cannot be followed,
    as the page is behind which a network asks people to sign in. What is taken for gone is paid for again.
    """
    hops = 0
    try:
        target = httpx.URL(url)
        async with _Ways(trusted) as ways:
            for _ in range(_REDIRECTS + 1):
                async with ways.opened(target) as response:
                    if not response.has_redirect_location:
                        return _says(response.status_code)
                    hops += 1
                    target = _redirected(target, response, private=False)
    except (_Unresolved, httpx.TransportError):
        return None
    except (ValueError, httpx.HTTPError, httpx.InvalidURL):
        return None if hops else False
    return None


def _says(status: int) -> bool | None:
    """Whether a status means that something is there; ``None`` for one that says nothing about it."""
    return None if status >= 500 or status in _LATER else status < 300


class _Unresolved(ValueError):
    """A name has no address, or nobody can be asked for it."""


class _Ways:
    """The ways to files: straight to addresses that were looked at, or over a proxy to fal's own hosts."""

    def __init__(self, trusted: Callable[[str], bool], private: bool = False) -> None:
        self._trusted = trusted
        self._private = private
        self._open = AsyncExitStack()
        self._straight = _client(trust_env=False)

    async def __aenter__(self) -> Self:
        await self._open.enter_async_context(self._straight)
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self._open.aclose()

    @asynccontextmanager
    async def opened(self, target: httpx.URL, token: str = "") -> AsyncIterator[httpx.Response]:
        """The answer to a question for ``target``, unread."""
        is_trusted = self._private or self._trusted(str(target))
        if not self._private and (is_trusted or _is_at_fal(target)) and _has_proxy(target):
            client = await self._open.enter_async_context(_client(trust_env=True))
            response = await client.send(client.build_request("GET", target), stream=True)
        else:
            addresses = [target.host] if is_trusted else await _public_addresses(target)
            response = await self._first(target, addresses, token)
        try:
            yield response
        finally:
            await response.aclose()

    async def _first(self, target: httpx.URL, addresses: Sequence[str], token: str) -> httpx.Response:
        """The answer of the first of ``addresses`` that can be connected to: a network may lead to some of them alone."""
        *others, last = addresses
        for address in others:
            try:
                return await self._asked(target, address, token)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._asked(target, last, token)

    async def _asked(self, target: httpx.URL, address: str, token: str) -> httpx.Response:
        headers = {"Host": target.netloc.decode("ascii"), **({"Authorization": f"Bearer {token}"} if token else {})}
        auth = httpx.BasicAuth(target.username, target.password) if target.userinfo else None
        url, extensions = target.copy_with(host=address, userinfo=b""), {"sni_hostname": target.host}
        request = self._straight.build_request("GET", url, headers=headers, extensions=extensions)
        return await self._straight.send(request, auth=auth, stream=True)


def _client(trust_env: bool) -> httpx.AsyncClient:
    with settings_told():
        return httpx.AsyncClient(verify=tls(), timeout=_TIMEOUT, trust_env=trust_env, follow_redirects=False)


def _is_at_fal(target: httpx.URL) -> bool:
    return target.scheme == "https" and not target.userinfo and f".{target.host}".endswith(_FALS)


def _has_proxy(target: httpx.URL) -> bool:
    """Whether the environment names a proxy for ``target``."""
    proxies = urllib.request.getproxies()
    return bool(proxies.get(target.scheme) or proxies.get("all")) and not urllib.request.proxy_bypass(target.host)


async def _public_addresses(target: httpx.URL) -> Sequence[str]:
    """The addresses to connect to. A name of which any address is private is refused whole."""
    port = target.port or {"https": 443, "http": 80}.get(target.scheme, 0)
    try:
        found = await asyncio.get_running_loop().getaddrinfo(target.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        # The latter for names that no DNS can have, such as one with an empty part.
        found = []
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not addresses:
        raise _Unresolved(f"the host {target.host} is not known")
    if not all(map(is_global, addresses)):
        raise ValueError(f"the host {target.host} is on this machine or a private network")
    return addresses[:_TRIED]


def _redirected(target: httpx.URL, response: httpx.Response, private: bool) -> httpx.URL:
    """Where a redirect leads. User and password stay behind: ``join`` drops them for another host, and so for all."""
    if private:
        raise ValueError("the NodeTool server redirects")
    try:
        following = target.copy_with(userinfo=b"").join(response.headers["location"])
    except httpx.InvalidURL:
        raise ValueError("it redirects to what is no address") from None
    if following.scheme not in ("http", "https") or (target.scheme == "https" and following.scheme != "https"):
        raise ValueError(f"it redirects to {following.scheme or 'no'} address")
    return following


async def _body(response: httpx.Response) -> AsyncIterator[bytes]:
    if response.status_code >= 400:
        raise Refused(response.status_code, response.headers)
    size = 0
    async for part in response.aiter_bytes():
        size += len(part)
        if size > _LARGEST:
            raise ValueError(f"it is larger than {_LARGEST // 1024**2} MB")
        yield part
