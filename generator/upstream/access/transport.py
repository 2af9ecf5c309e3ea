"""One GET, made safe: bounded in time, size and number, inside the origins that we chose."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import httpx

from generator.upstream.access.failures import Cause, FalError, Transient
from generator.upstream.access.retry_after import seconds_to_wait
from generator.upstream.access.settings import Settings
from generator.upstream.access.unpack import ACCEPTED, Body

MAX_REDIRECTS = 5
# Answers to "no such thing": a 414 is a list of ids too long for the server, cured as a 404 is.
_MISSING = frozenset({404, 410, 414})
_PASSING = frozenset({408, 425})


@dataclass(frozen=True)
class Reply:
    """A 200 with its body, or a 304 without one."""

    body: bytes | None
    etag: str
    last_modified: str


class Transport:
    """GETs with a limit on how many run at once.

    When the server asks for patience (``Retry-After``), every request waits, not only the one that
    was told; when it asks for more than ``retry_after_max``, every request fails at once.
    """

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._settings = settings
        self._http = http
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._origins = {_origin(httpx.URL(url)) for url in (settings.api_url, settings.queue_url)}
        self._not_before = 0.0
        self._deadline = _now() + settings.run_timeout

    async def get(self, url: str, headers: Mapping[str, str]) -> Reply:
        """GET ``url``, following redirects inside fal's own origins.

        Raises Transient for what may pass (429, 5xx, timeouts, a broken connection or body) and
        ``FalError`` for what will not.
        """
        async with self._slots:
            await self._wait_for_turn()
            return await self._timed(url, headers)

    async def _wait_for_turn(self) -> None:
        wait = self._not_before - _now()
        if wait > self._settings.retry_after_max:
            raise FalError(Cause.RATE, f"fal asks to wait {wait:.0f} s before the next request")
        # To the deadline at most: what is left of the run's time may be shorter than the wait.
        await asyncio.sleep(max(0.0, min(wait, self._deadline - _now())))

    async def _timed(self, url: str, headers: Mapping[str, str]) -> Reply:
        limit = min(_now() + self._settings.timeout, self._deadline)
        try:
            # httpx limits each read; a server that drips a byte a second needs a limit on the sum.
            async with asyncio.timeout_at(limit):
                return await self._follow(url, headers)
        except (TimeoutError, httpx.TimeoutException):
            raise self._too_late() from None
        except (httpx.TransportError, httpx.InvalidURL) as error:
            raise Transient(Cause.CONNECTION, _words(error)) from None

    def _too_late(self) -> FalError:
        if _now() >= self._deadline:
            return FalError(Cause.BUDGET, "the time for the whole run is used up")
        return Transient(Cause.TIMEOUT, f"no answer within {self._settings.timeout:g} s")

    async def _follow(self, url: str, headers: Mapping[str, str]) -> Reply:
        request = self._http.build_request("GET", url, headers=headers)
        for _ in range(MAX_REDIRECTS + 1):
            response = await self._http.send(request, stream=True)
            try:
                if response.next_request is None:
                    return await self._read(response)
                request = self._redirected(response.next_request)
            finally:
                await response.aclose()
        raise FalError(Cause.REDIRECT, f"redirected more than {MAX_REDIRECTS} times")

    def _redirected(self, request: httpx.Request) -> httpx.Request:
        if _origin(request.url) not in self._origins:
            raise FalError(Cause.REDIRECT, f"redirected to a foreign address: {request.url}")
        return request

    async def _read(self, response: httpx.Response) -> Reply:
        self._check_status(response)
        body = None if response.status_code == httpx.codes.NOT_MODIFIED else await self._body(response)
        return Reply(body, response.headers.get("etag", ""), response.headers.get("last-modified", ""))

    def _check_status(self, response: httpx.Response) -> None:
        code = response.status_code
        if code in (httpx.codes.OK, httpx.codes.NOT_MODIFIED):
            return
        if code in _MISSING:
            raise FalError(Cause.MISSING, f"fal answers {code}: not found")
        if code == httpx.codes.TOO_MANY_REQUESTS:
            raise Transient(Cause.RATE, "fal answers 429: too many requests", self._pause(response))
        if code >= httpx.codes.INTERNAL_SERVER_ERROR or code in _PASSING:
            raise Transient(Cause.SERVER, f"fal answers {code}", self._pause(response))
        raise FalError(Cause.HTTP, f"fal answers {code} {response.reason_phrase}".rstrip())

    def _pause(self, response: httpx.Response) -> float | None:
        wait = seconds_to_wait(response.headers.get("retry-after"), time.time())
        if wait is not None:
            self._not_before = max(self._not_before, _now() + wait)
        # The wait itself happens in ``_wait_for_turn``; here only that it replaces the back-off.
        return None if wait is None else 0.0

    async def _body(self, response: httpx.Response) -> bytes:
        body = Body(response.headers.get("content-encoding", ""), self._settings.max_bytes)
        try:
            # Raw: httpx would unpack a chunk whole, however much it becomes.
            async for chunk in response.aiter_raw():
                body.feed(chunk)
        except (httpx.RemoteProtocolError, httpx.ReadError) as error:
            raise Transient(Cause.TRUNCATED, f"the answer broke off: {_words(error)}") from None
        return body.whole()


def _now() -> float:
    return asyncio.get_running_loop().time()


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__


def connect(settings: Settings) -> httpx.AsyncClient:
    """An HTTP client that speaks HTTP/2 where the server does, with no time limits of its own."""
    limits = httpx.Limits(max_connections=settings.concurrency)
    headers = {"Accept-Encoding": ACCEPTED}
    return httpx.AsyncClient(
        http2=True, timeout=settings.timeout, limits=limits, headers=headers, verify=_authorities()
    )


@cache
def _authorities() -> ssl.SSLContext:
    """The authorities that this machine trusts: reading them takes longer than making all the rest of a client."""
    return httpx.create_ssl_context()
