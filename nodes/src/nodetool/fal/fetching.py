"""
Files that a person names by a URL which fal cannot fetch itself, read over the public internet and nowhere else.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
from nodetool.fal.addresses import is_global

_REDIRECTS = 5
_LARGEST = 2 * 1024**3
#: Too slow, too early, too many.
_LATER = frozenset({408, 425, 429})
_TIMEOUT = httpx.Timeout(60.0, connect=15.0)


def _nobody(url: str) -> bool:
    return False


async def fetch(url: str, token: str = "", private: bool = False, trusted: Callable[[str], bool] = _nobody) -> bytes:
    """
    The bytes at an http or https ``url``.

    Names are resolved once, and only public addresses are connected to, at each redirect too; an https URL stays
    on https. ``private`` is for the user's own NodeTool server alone, which gets ``token`` and may not redirect.
    ``trusted`` says which URLs are at fal's own hosts, wherever their names lead; they get no ``token``.
    Raises ``ValueError`` saying why not, and ``httpx.HTTPError``.
    """
    target = httpx.URL(url)
    # No proxy from the environment: it would resolve names by itself.
    async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False, follow_redirects=False) as client:
        for _ in range(_REDIRECTS + 1):
            async with _opened(client, target, token, private or trusted(str(target))) as response:
                if not response.has_redirect_location:
                    return await _body(response)
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
        async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False, follow_redirects=False) as client:
            for _ in range(_REDIRECTS + 1):
                async with _opened(client, target, "", trusted(str(target))) as response:
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


@asynccontextmanager
async def _opened(
    client: httpx.AsyncClient, target: httpx.URL, token: str, private: bool
) -> AsyncIterator[httpx.Response]:
    address = target.host if private else await _public_address(target)
    headers = {"Host": target.netloc.decode("ascii"), **({"Authorization": f"Bearer {token}"} if token else {})}
    auth = httpx.BasicAuth(target.username, target.password) if target.userinfo else None
    request = client.build_request(
        "GET", target.copy_with(host=address, userinfo=b""), headers=headers, extensions={"sni_hostname": target.host}
    )
    response = await client.send(request, auth=auth, stream=True)
    try:
        yield response
    finally:
        await response.aclose()


async def _public_address(target: httpx.URL) -> str:
    """The address to connect to. A name of which any address is private is refused whole."""
    port = target.port or {"https": 443, "http": 80}.get(target.scheme, 0)
    try:
        found = await asyncio.get_running_loop().getaddrinfo(target.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        # The latter for names that no DNS can have, such as one with an empty part.
        found = []
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses:
        raise _Unresolved(f"the host {target.host} is not known")
    if not all(map(is_global, addresses)):
        raise ValueError(f"the host {target.host} is on this machine or a private network")
    return addresses[0]


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


async def _body(response: httpx.Response) -> bytes:
    if response.status_code >= 400:
        raise ValueError(f"the server answered {response.status_code}")
    data = bytearray()
    async for chunk in response.aiter_bytes():
        data += chunk
        if len(data) > _LARGEST:
            raise ValueError(f"it is larger than {_LARGEST // 1024**2} MB")
    return bytes(data)
