"""
How one HTTP request to fal is made: retried where that is safe, checked before ``fal-client`` sees the answer.

``fal-client`` repeats a request after any transport error, a submission that fal may have accepted included,
ignores ``Retry-After``, and gives up on gateways whose pages do not say "nginx". This transport takes the
decision away from it: it raises exceptions that ``fal-client`` does not retry, or returns a good answer.
"""

import asyncio
import functools
import json
import random
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import fal_client.client as api
import httpx
from nodetool.fal.settings import Settings

#: Answers that another attempt may better. 500 is not one: it is what a runner's own failure looks like.
TRANSIENT = frozenset({408, 429, 502, 503, 504})
#: Answers that say for certain that the request was not taken.
_NOT_TAKEN = frozenset({408, 429, 503})
#: Failures before the first byte was sent.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_REQUEST_ID = "x-fal-request-id"


@dataclass
class Refusal(Exception):
    """An answer that is no result: its status, headers and body as fal sent them."""

    status: int
    headers: httpx.Headers = field(repr=False)
    body: Any = field(repr=False)
    request_id: str = ""

    def __str__(self) -> str:
        return f"HTTP {self.status}"


@dataclass
class Broken(Exception):
    """No answer at all after all attempts. ``uncertain`` says that fal may have accepted a submission all the same."""

    reason: str
    uncertain: bool
    request_id: str = ""


class Transport(httpx.AsyncBaseTransport):
    """
    One run's connection to fal. Raises :class:`Refusal` and :class:`Broken` in place of httpx's errors.

    Answers are read whole before they are returned, so that a connection that drops halfway counts as
    failed; only event streams are handed on unread.
    """

    def __init__(self, settings: Settings, key: str) -> None:
        self._settings = settings
        self._key = key
        self._inner = _Connections()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends ``request``, as often as needed. Raises :class:`Refusal` or :class:`Broken`."""
        self._keep_key_at_home(request)
        delays = _delays(self._settings)
        while True:
            outcome = await self._attempt(request)
            if isinstance(outcome, httpx.Response):
                return outcome
            delay = next(delays, None)
            if delay is None or not _repeatable(outcome, request):
                raise outcome
            await asyncio.sleep(max(delay, self._asked_for(outcome)))

    async def aclose(self) -> None:
        """Closes the sockets."""
        await self._inner.aclose()

    async def _attempt(self, request: httpx.Request) -> httpx.Response | Refusal | Broken:
        request_id = _id_in(request.url)
        try:
            response = await self._inner.handle_async_request(request)
            request_id = response.headers.get(_REQUEST_ID, request_id)
            if response.status_code < 400 and _is_stream(request):
                return response
            content = await response.aread()
        except _UNSENT as error:
            return Broken(f"no connection ({type(error).__name__})", uncertain=False, request_id=request_id)
        except (httpx.TransportError, httpx.DecodingError) as error:
            return Broken(
                f"the connection broke ({type(error).__name__})", uncertain=_is_billed(request), request_id=request_id
            )
        if response.status_code >= 400:
            return Refusal(response.status_code, response.headers, _parsed(content), request_id)
        if _expects_json(request) and not isinstance(_parsed(content), dict | list):
            kind = response.headers.get("content-type", "no content type")
            return Broken(
                f"the answer is not JSON ({kind}, {len(content)} bytes)",
                uncertain=_is_billed(request),
                request_id=request_id,
            )
        return response

    def _asked_for(self, outcome: Refusal | Broken) -> float:
        text = outcome.headers.get("retry-after", "") if isinstance(outcome, Refusal) else ""
        # The other form, a date, is not one that fal sends.
        return min(float(text), self._settings.retry_ceiling) if text.replace(".", "", 1).isdigit() else 0.0

    def _keep_key_at_home(self, request: httpx.Request) -> None:
        """Storage behind signed URLs is not fal's: ``fal-client`` would send the key there with the file."""
        if self._key and self._key in request.headers.get("authorization", "") and request.url.host not in _homes():
            del request.headers["authorization"]


class _Connections(api.AsyncBackupDomainTransport):
    """``fal-client``'s transport with its backup domains; parsing the CA bundle once per process, not per run."""

    def __init__(self) -> None:
        self._client = httpx.AsyncClient(verify=_tls(), follow_redirects=False)


@functools.cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _homes() -> frozenset[str]:
    """The hosts that get the key."""
    urls = (api.QUEUE_URL_FORMAT, api.RUN_URL_FORMAT, api.REST_URL, api.CDN_URL)
    hosts = {urlsplit(url).hostname or "" for url in urls}
    return frozenset(hosts | {api._BACKUP_DOMAINS[host] for host in hosts if host in api._BACKUP_DOMAINS})


def _delays(settings: Settings) -> Iterator[float]:
    for attempt in range(int(settings.retries)):
        delay = min(settings.retry_delay * 2**attempt, settings.retry_ceiling)
        yield delay * random.uniform(0.5, 1.0)


def _repeatable(outcome: Refusal | Broken, request: httpx.Request) -> bool:
    if isinstance(outcome, Broken):
        return not outcome.uncertain
    if outcome.status not in TRANSIENT or is_verdict(outcome):
        return False
    # A gateway that lost a submission which fal already gave an id may have lost an accepted one.
    return not _is_billed(request) or outcome.status in _NOT_TAKEN or not outcome.headers.get(_REQUEST_ID)


def is_verdict(refusal: Refusal) -> bool:
    """Whether an error is the outcome of the run itself, not of the way to it: asking again changes nothing."""
    if refusal.headers.get("x-fal-error-type") or refusal.headers.get("x-fal-request-timeout-type"):
        return True
    body = refusal.body
    return isinstance(body, dict) and bool(body.get("error_type") or isinstance(body.get("detail"), list))


def _is_billed(request: httpx.Request) -> bool:
    """A submission or a direct run: what must not be sent a second time once fal has it."""
    return request.method == "POST" and str(request.url).startswith((api.QUEUE_URL_FORMAT, api.RUN_URL_FORMAT))


def _is_stream(request: httpx.Request) -> bool:
    return "text/event-stream" in request.headers.get("accept", "")


def _expects_json(request: httpx.Request) -> bool:
    """Everything but the storage's answer to an upload, and to a cancellation, has a body that is read."""
    return request.method in ("GET", "POST")


def _id_in(url: httpx.URL) -> str:
    """The request id in the URLs of a status, a result or a cancellation."""
    _, found, rest = url.path.partition("/requests/")
    return rest.split("/", 1)[0] if found else ""


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")
