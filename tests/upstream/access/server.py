"""A server on loopback that serves a `World`, and misbehaves when told to."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.upstream.access.world import World


class Handler(BaseHTTPRequestHandler):
    """Serves the Platform API below `/v1` and single documents at `/queue`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        """Answer one request, after the latency and unless a fault takes it."""
        fal = self.server.fal
        fal.requests.append(Request(self.path, dict(self.headers)))
        time.sleep(fal.latency)
        action = fal.take_fault(self.path)
        if action is not None:
            action(self)
        else:
            self.answer(self._content())
        self.wfile.flush()

    def _content(self) -> Any:
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        if parts.path == "/v1/models":
            return self.server.fal.world.page(query)
        if parts.path == "/v1/models/pricing":
            return self.server.fal.world.price_page(query)
        return self.server.fal.world.documents.get(query["endpoint_id"][0])

    def answer(self, content: Any) -> None:
        """Send `content` as JSON with an ETag; 304 where the client has it, 404 for None."""
        if content is None:
            self.send(404, b'{"error": {"type": "not_found"}}')
            return
        body = json.dumps(content).encode()
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        known = self.headers.get("If-None-Match") == etag
        headers = {"ETag": etag, "Last-Modified": "Sun, 01 Feb 2026 00:00:00 GMT"}
        self.send(304 if known else 200, b"" if known else body, headers)

    def send(self, code: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        """Send a whole response."""
        self.send_response(code)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if not headers or "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the test output is for failures."""


@dataclass(frozen=True)
class Request:
    """One request that arrived: its path with query, and its headers."""

    path: str
    headers: dict[str, str]


Action = Callable[[Handler], None]


@dataclass
class Fault:
    """Something that happens to the next `times` requests whose path contains `where`."""

    action: Action
    where: str = ""
    times: int = 1


@dataclass
class Fal:
    """The server as a test sees it."""

    world: World
    address: str = ""
    latency: float = 0.0
    faults: list[Fault] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def api_url(self) -> str:
        """What stands for `https://api.fal.ai/v1`."""
        return f"{self.address}/v1"

    @property
    def queue_url(self) -> str:
        """What stands for the address of single documents."""
        return f"{self.address}/queue"

    def take_fault(self, path: str) -> Action | None:
        """The fault that this request meets, counted down."""
        with self._lock:
            for fault in self.faults:
                if fault.where in path and fault.times > 0:
                    fault.times -= 1
                    return fault.action
        return None

    def paths(self, part: str = "") -> list[str]:
        """The paths of the requests that contain `part`."""
        return [request.path for request in self.requests if part in request.path]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    fal: Fal

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gives up in the middle is part of the tests."""


@contextmanager
def serving(world: World, latency: float = 0.0) -> Iterator[Fal]:
    """Serve `world` on a free port of loopback while the block lasts."""
    server = _Server(("127.0.0.1", 0), Handler)
    server.fal = Fal(world, f"http://127.0.0.1:{server.server_port}", latency)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.fal
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def status(code: int, **headers: str) -> Action:
    """Answer `code`; `retry_after="1"` becomes `Retry-After: 1`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send(code, b"{}", named)


def text(body: bytes, kind: str = "application/json") -> Action:
    """Answer 200 with `body`, whatever it is."""
    return lambda handler: handler.send(200, body, {"Content-Type": kind})


def html(handler: Handler) -> None:
    """Answer as a gateway does that means well."""
    handler.send(200, b"<!doctype html><title>Just a moment</title>")


def truncated(handler: Handler) -> None:
    """Promise a long body, send a part, hang up."""
    handler.send(200, b'{"models": [', {"Content-Length": "5000"})
    handler.close_connection = True


def hang_up(handler: Handler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def stall(seconds: float) -> Action:
    """Accept the request and say nothing for a while."""
    return lambda handler: time.sleep(seconds)


def drip(seconds: float) -> Action:
    """Send a body byte by byte, each in time, never done."""

    def action(handler: Handler) -> None:
        handler.send(200, b"{", {"Content-Length": "5000"})
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.02)

    return action


def redirect(to: str) -> Action:
    """Send the client elsewhere."""
    return status(302, Location=to)
