"""
Endpoints that answer piece by piece, over server-sent events.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import Any

import httpx
from httpx_sse import EventSource
from nodetool.fal.answers import parsed
from nodetool.fal.client import Client
from nodetool.fal.errors import RunnerFailed, StreamBroken, UnexpectedResponse
from nodetool.fal.fate import Fate
from nodetool.fal.headers import EVENT_STREAM, request_headers
from nodetool.fal.observer import Careful, Observer, Silent
from nodetool.fal.queue import Canceller
from nodetool.fal.redaction import clean, shape
from nodetool.fal.refusal import REPORT, REQUEST_ID, Broken, Refusal, disguised
from nodetool.fal.settings import Settings
from nodetool.fal.status import is_failure, reason
from nodetool.fal.submission import Submission, request_with
from nodetool.fal.transport import ONCE, is_event_stream
from nodetool.fal.upstream import run_url
from nodetool.fal.waiting import waited

_SUFFIX = "/stream"
#: What the last event of some streams says in place of JSON.
_DONE = "[DONE]"
#: The name of an event that reports a failure, and the one of events that have no name of their own.
_ERROR, _MESSAGE = "error", "message"
#: Characters of a runner's reason that are shown.
_LONGEST = 4000


class Stream:
    """One streamed run of one endpoint. ``is_done`` says that fal has marked the end itself."""

    def __init__(
        self,
        client: Client,
        settings: Settings,
        key: str,
        observer: Observer | None = None,
        fate: Fate | None = None,
    ) -> None:
        self._client = client
        self._settings = settings
        self._key = key
        self._observer = Careful(observer or Silent())
        self.fate = fate or Fate()
        self._canceller = Canceller(client, settings, self.fate)
        self.headers: Mapping[str, str] = {}
        self.is_done = False

    async def events(self, endpoint: str, arguments: Mapping[str, Any]) -> AsyncGenerator[dict[str, Any], None]:
        """
        The partial results of ``endpoint``, each a JSON object, as they come.

        A broken stream is never restarted: the run has been billed. A stream that is given up is closed, and fal
        is told. Whether one that ends is complete is for the caller to say: with :meth:`completed`, or with
        :meth:`cut_short`, which tells fal, too. Raises ``StreamBroken`` when the connection drops, ``RunnerFailed``
        when the runner reports an error, ``UnexpectedResponse`` for events of another shape, and the transport's
        ``Refusal`` and ``Broken``.
        """
        request = self._request(endpoint, arguments)
        self._observer.intent(endpoint, arguments)
        await self._observer.written()
        response = await Submission(
            self._settings,
            self.fate,
            lambda: self._open(request),
            lambda opened: self._drop(endpoint, opened),
        ).send()
        self.headers = dict(response.headers)
        try:
            await self._observer.written()
            async for event in self._read(endpoint, response):
                yield event
        except (RunnerFailed, Refusal):
            self.fate.state = "ended"
            raise
        except BaseException:
            await self._drop(endpoint, response)
            raise
        finally:
            await self._close(response)

    def completed(self) -> None:
        """All parts have come: the run has ended at fal."""
        self.fate.state = "ended"

    async def cut_short(self, endpoint: str) -> None:
        """The stream has ended before its run: tells fal to stop it."""
        await self._tell(endpoint)

    def _request(self, endpoint: str, arguments: Mapping[str, Any]) -> httpx.Request:
        # Ids like fal-ai/flux-lora/stream name the stream itself.
        path = endpoint if endpoint.endswith(_SUFFIX) else f"{endpoint}{_SUFFIX}"
        return request_with(
            self._client.http,
            run_url(path),
            arguments,
            headers={**request_headers(self._settings), **EVENT_STREAM},
            # The next part may take as long as the run may.
            timeout=httpx.Timeout(None, connect=30.0),
            extensions=dict(ONCE),
        )

    async def _open(self, request: httpx.Request) -> httpx.Response:
        response = await self._client.http.send(request, stream=True)
        self.fate.request_id = response.headers.get(REQUEST_ID, "")
        self.fate.state = "accepted"
        self._observer.accepted(self.fate.request_id, {})
        return response

    async def _read(self, endpoint: str, response: httpx.Response) -> AsyncIterator[dict[str, Any]]:
        count = 0
        try:
            # An answer in one piece has an end of its own.
            self.is_done = not is_event_stream(response)
            async for name, text in _texts(response):
                if text.strip() == _DONE:
                    self.is_done = True
                    return
                if name == _ERROR:
                    raise self._failed(await _read_error(text))
                if text and not (name != _MESSAGE and await _is_beside(text)):
                    event = self._checked(await parsed(text, self.fate.request_id), response)
                    count += 1
                    yield event
        except (httpx.HTTPError, Broken, ValueError) as error:
            raise StreamBroken(
                f"The stream of {endpoint} broke after {count} partial results ({type(error).__name__})",
                self.fate.request_id,
            ) from None
        if not count:
            raise UnexpectedResponse(f"The stream of {endpoint} ended without a result", self.fate.request_id)

    def _checked(self, event: Any, response: httpx.Response) -> dict[str, Any]:
        if not isinstance(event, dict):
            raise UnexpectedResponse(f"The stream sent {shape(event)} in place of a JSON object", self.fate.request_id)
        refusal = disguised(response, event, self.fate.request_id)
        if refusal is not None:
            raise refusal
        if event.get("error") or (is_failure(event) and set(event) <= REPORT):
            raise self._failed(event)
        return event

    def _failed(self, event: Any) -> RunnerFailed:
        said = reason(event) or (shape(event) if event else "fal does not say why")
        return RunnerFailed(f"The model's runner failed: {clean(said, self._key, _LONGEST)}", self.fate.request_id)

    async def _drop(self, endpoint: str, response: httpx.Response) -> None:
        """Closes a stream that is given up, and tells fal to stop the request behind it."""
        await self._close(response)
        await self._tell(endpoint)

    async def _tell(self, endpoint: str) -> None:
        if self.fate.request_id:
            handle = await self._client.get_handle(endpoint, self.fate.request_id)
            # A run outside of the queue may be unknown there: then closing the stream is all that can be done.
            await self._canceller.cancel(handle, may_be_unknown=False)

    async def _close(self, response: httpx.Response) -> None:
        again = await waited(asyncio.ensure_future(response.aclose()), self._settings.cancel_timeout)
        if again is not None:
            raise again


async def _texts(response: httpx.Response) -> AsyncIterator[tuple[str, str]]:
    """The name and the data of each event; the whole body where fal answers without a stream after all."""
    if not is_event_stream(response):
        yield _MESSAGE, (await response.aread()).decode("utf-8", "replace")
        return
    async for event in EventSource(response).aiter_sse():
        yield event.event, event.data


async def _is_beside(text: str) -> bool:
    """Whether an event of another name holds no part of the result: heartbeats are words, numbers, or nothing."""
    try:
        return not isinstance(await parsed(text), dict)
    except ValueError:
        return True


async def _read_error(text: str) -> Any:
    """What an event named ``error`` says, which may be words alone."""
    try:
        said = await parsed(text)
    except ValueError:
        said = text
    return said if isinstance(said, dict) else {"error": said}
