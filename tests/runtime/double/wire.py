"""
The double without sockets: thousands of runs in seconds, on the event loop of the test.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx

from tests.runtime.double.http import Request, Response


class Wire(httpx.AsyncBaseTransport):
    """Hands requests to ``handle`` and its faults on as httpx knows them."""

    def __init__(self, handle: Callable[[Request], Awaitable[Response]]) -> None:
        self._handle = handle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        headers = {name.lower(): text for name, text in request.headers.items()}
        answer = await self._handle(Request(request.method, request.url.raw_path.decode(), headers, body))
        await asyncio.sleep(answer.delay)
        if answer.drop:
            raise httpx.ReadError("dropped", request=request)
        named = {"content-type": answer.content_type, **answer.headers}
        if answer.events is not None:
            return httpx.Response(answer.status, headers=named, stream=_Events(answer.events))
        if answer.missing:
            return httpx.Response(answer.status, headers=named, stream=_Cut(answer.body[: -answer.missing]))
        return httpx.Response(answer.status, headers=named, content=answer.body)


class _Events(httpx.AsyncByteStream):
    def __init__(self, events: AsyncIterator[bytes]) -> None:
        self._events = events

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for event in self._events:
            yield event


class _Cut(httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
