"""
A small HTTP/1.1 server on loopback, in a thread of its own, that can also misbehave below the level of HTTP.
"""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


@dataclass
class Request:
    """What came in. Header names are lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query)

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Response:
    """
    What goes out.

    ``missing`` bytes at the end are announced but never sent: the connection drops instead. ``events`` makes it a
    stream of server-sent events. ``drop`` closes the connection without a word.

    As a fault it comes in place of a request's handling; ``taken`` ones come after it, in place of the answer, and
    ``names`` says that the answer's ``x-fal-request-id`` is kept.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    delay: float = 0.0
    missing: int = 0
    drop: bool = False
    events: AsyncIterator[bytes] | None = None
    taken: bool = False
    names: bool = False


def as_json(value: Any, status: int = 200, **headers: str) -> Response:
    """A JSON response; ``x_fal_request_id`` becomes the header ``x-fal-request-id``."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, json.dumps(value).encode(), named)


Handler = Callable[[Request], Awaitable[Response]]


class Server:
    """Serves ``handler`` at ``url`` from ``start`` until ``stop``."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="fal-double", daemon=True)
        self._ready = threading.Event()
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def connections(self) -> int:
        """Open sockets right now."""
        return len(self._writers)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(10)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._connected, "127.0.0.1", 0, limit=2**20))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while (request := await _read(reader)) is not None:
                if not await _answer(writer, await self._handler(request)):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._writers.discard(writer)
            writer.close()


async def _read(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ", 2)
    headers = {name.strip().lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
    return Request(method, target, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


async def _answer(writer: asyncio.StreamWriter, response: Response) -> bool:
    """Sends a response; whether the connection stays open."""
    if response.delay:
        await asyncio.sleep(response.delay)
    if response.drop:
        return False
    headers = {"content-type": response.content_type, **response.headers}
    if response.events is None:
        headers["content-length"] = str(len(response.body))
    else:
        headers["connection"] = "close"
    head = "".join(f"{name}: {text}\r\n" for name, text in headers.items())
    body = response.body[: len(response.body) - response.missing]
    writer.write(f"HTTP/1.1 {response.status} X\r\n{head}\r\n".encode("latin-1") + body)
    await writer.drain()
    if response.events is not None:
        async for event in response.events:
            writer.write(event)
            await writer.drain()
        return False
    return not response.missing
