"""
How one HTTP request to fal is made: retried where that is safe, checked before ``fal-client`` sees the answer.

``fal-client`` repeats a request after any transport error, a submission that fal may have accepted included,
ignores ``Retry-After``, and gives up on gateways whose pages do not say "nginx". This transport takes the
decision away from it: it raises exceptions that ``fal-client`` does not retry, or returns a good answer.
"""

import asyncio
import codecs
from collections.abc import AsyncIterator
from typing import Any

import httpx
from nodetool.fal.answers import parsed
from nodetool.fal.network import why
from nodetool.fal.redaction import beginning, clean
from nodetool.fal.redirects import HOPS, following, is_redirect, whereto
from nodetool.fal.refusal import REQUEST_ID, Broken, Refusal
from nodetool.fal.retry import asked_for, backoff, is_transient, is_verdict
from nodetool.fal.settings import Settings
from nodetool.fal.upstream import Connections, is_home

#: Failures before a whole request was sent. ``LocalProtocolError`` and ``UnsupportedProtocol`` never leave this machine.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.LocalProtocolError,
    httpx.UnsupportedProtocol,
)
#: Set in a request's extensions by those who decide themselves whether to send it again.
ONCE = {"nodetool-fal-once": True}
#: Set in a request's extensions by those who take any JSON for an answer, a bare text or ``null`` too. The others,
#: ``fal-client`` among them, get an object or an error.
ANY_JSON = {"nodetool-fal-any-json": True}
_BODY = "nodetool-fal-json"
#: Characters of an answer's content type that a message has room for.
_KIND = 60


def body_of(response: httpx.Response) -> Any:
    """The JSON that :class:`Transport` has read from ``response`` already."""
    return response.extensions[_BODY]


class Transport(httpx.AsyncBaseTransport):
    """
    One run's connection to fal. Raises :class:`Refusal` and :class:`Broken` in place of httpx's errors.

    Answers are read whole before they are returned, so that a connection that drops halfway counts as
    failed; only event streams are handed on unread.
    """

    def __init__(self, settings: Settings, key: str) -> None:
        self._settings = settings
        self._key = key
        self._inner = Connections()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Sends ``request``: once where its extensions say so (:data:`ONCE`), else as often as the settings allow.

        Raises :class:`Refusal`, :class:`Broken`, and ``UnexpectedResponse`` for JSON that cannot be read.
        """
        self._keep_key_at_home(request)
        once = ONCE.items() <= request.extensions.items()
        delays = backoff(self._settings, 0 if once else self._settings.retries)
        while True:
            outcome = await self._asked(request)
            if isinstance(outcome, httpx.Response):
                return outcome
            delay = next(delays, None)
            if delay is None or not _repeatable(outcome):
                raise outcome
            await asyncio.sleep(max(delay, asked_for(outcome, self._settings)))

    async def aclose(self) -> None:
        """Closes the sockets."""
        await self._inner.aclose()

    async def _asked(self, request: httpx.Request) -> httpx.Response | Refusal | Broken:
        """The answer to ``request``, at whichever of fal's addresses it leads to."""
        request_id = _id_in(request.url)
        hops = 0
        while True:
            outcome = await self._attempt(request, request_id)
            if not isinstance(outcome, httpx.Response) or not is_redirect(outcome):
                return outcome
            led = following(request, outcome) if hops < HOPS else None
            if led is None:
                return _astray(request, outcome, request_id)
            request, hops = led, hops + 1

    async def _attempt(self, request: httpx.Request, request_id: str) -> httpx.Response | Refusal | Broken:
        """One answer, read whole unless it is an event stream; one that leads elsewhere unread."""
        try:
            response = await self._inner.handle_async_request(request)
            request_id = response.headers.get(REQUEST_ID, request_id)
            if response.status_code < 300 and is_event_stream(response):
                return _with_last_line(response)
            if is_redirect(response):
                # Nothing in its body counts, and it may have no end, as that of an event stream has none.
                await response.aclose()
                return response
            content = await response.aread()
        except _UNSENT as error:
            return Broken(f"no connection ({why(error)})", uncertain=False, request_id=request_id)
        except (httpx.TransportError, httpx.DecodingError) as error:
            return Broken(f"the connection broke ({type(error).__name__})", uncertain=True, request_id=request_id)
        return await _judged(request, response, content, request_id)

    def _keep_key_at_home(self, request: httpx.Request) -> None:
        """Storage behind signed URLs is not fal's: ``fal-client`` would send the key there with the file."""
        if self._key and self._key in request.headers.get("authorization", "") and not is_home(request.url):
            del request.headers["authorization"]


async def _judged(
    request: httpx.Request, response: httpx.Response, content: bytes, request_id: str
) -> httpx.Response | Refusal | Broken:
    """The response, its JSON parsed, or what is wrong with it."""
    wanted: tuple[type, ...] = (object,) if ANY_JSON.items() <= request.extensions.items() else (dict,)
    try:
        body, is_json = await parsed(content, request_id), True
    except ValueError:
        body, is_json = beginning(content), False
    if response.status_code >= 400:
        return Refusal(response.status_code, response.headers, body, request_id)
    if _expects_json(request, content) and not (is_json and isinstance(body, wanted)):
        kind = clean(response.headers.get("content-type", "no content type"), limit=_KIND)
        what = "a JSON object" if is_json else "JSON"
        return Broken(
            f"the answer is not {what} ({kind}, {len(content)} bytes)",
            uncertain=True,
            request_id=request_id,
            named=response.headers.get(REQUEST_ID, ""),
        )
    response.extensions[_BODY] = body
    return response


def _astray(request: httpx.Request, response: httpx.Response, request_id: str) -> Broken:
    """A redirect that is not followed, whatever stands in its body: who sent it may have taken the request."""
    return Broken(
        whereto(request, response),
        uncertain=True,
        request_id=response.headers.get(REQUEST_ID, request_id),
        named=response.headers.get(REQUEST_ID, ""),
        is_astray=True,
    )


def _repeatable(outcome: Refusal | Broken) -> bool:
    return is_transient(outcome) and not (isinstance(outcome, Refusal) and is_verdict(outcome))


def is_event_stream(response: httpx.Response) -> bool:
    """Whether an answer comes as server-sent events, and not in one piece."""
    return "text/event-stream" in response.headers.get("content-type", "")


def _with_last_line(response: httpx.Response) -> httpx.Response:
    """The last event counts although the blank line after it may be missing: what came is not thrown away."""
    if not response.headers.get("content-encoding") and isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _Ended(response.stream)
    return response


class _Ended(httpx.AsyncByteStream):
    """A stream of events with a blank line at its end, and without the byte order mark that may lead it."""

    def __init__(self, inner: httpx.AsyncByteStream) -> None:
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Held back until it is known whether they are a mark.
        head: bytes | None = b""
        async for chunk in self._inner:
            if head is None:
                yield chunk
                continue
            head += chunk
            if not codecs.BOM_UTF8.startswith(head):
                yield head.removeprefix(codecs.BOM_UTF8)
                head = None
        yield (head or b"").removeprefix(codecs.BOM_UTF8) + b"\n\n"

    async def aclose(self) -> None:
        await self._inner.aclose()


def _expects_json(request: httpx.Request, content: bytes) -> bool:
    """Everything but the storage's answer to an upload has JSON; an answer to a cancellation may be empty."""
    return request.method in ("GET", "POST") or (bool(content) and request.url.path.endswith("/cancel"))


def _id_in(url: httpx.URL) -> str:
    """The request id in the URLs of a status, a result or a cancellation."""
    _, found, rest = url.path.partition("/requests/")
    return rest.split("/", 1)[0] if found else ""
