"""
Noticing what a request does: fal's stream of statuses, or questions for the status where there is none.

The stream is documented at https://fal.ai/docs/inference-api/queue/status-stream: one event for each change, a
comment every 15 seconds, closed after ``COMPLETED``.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import httpx
from httpx_sse import EventSource
from nodetool.fal.answers import parsed
from nodetool.fal.client import Client
from nodetool.fal.errors import UnexpectedResponse
from nodetool.fal.fate import Fate
from nodetool.fal.headers import EVENT_STREAM
from nodetool.fal.redaction import clean
from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.retry import Patience, asked_for, backoff, is_transient
from nodetool.fal.settings import Settings
from nodetool.fal.status import Status, read_status
from nodetool.fal.transport import ANY_JSON, ONCE, body_of

#: For one question; connecting is given up sooner.
TIMEOUT = httpx.Timeout(120.0, connect=30.0)
#: The stream is silent for 15 seconds at most; after three times that it is taken for dead.
_SILENCE = httpx.Timeout(45.0, connect=30.0)
#: Streams in a row that bring nothing, before the rest of the run is polled.
_FRUITLESS = 3
#: Answers without a status, in a row, after which this gives up.
_ODD_STATUSES = 5
#: Questions are this share of the elapsed time apart.
_SHARE = 0.05


class Watch:
    """One request's statuses."""

    def __init__(self, client: Client, settings: Settings, fate: Fate, key: str) -> None:
        self._client = client
        self._settings = settings
        self._fate = fate
        self._key = key
        self._streams_left = _FRUITLESS if settings.status_stream else 0

    async def statuses(self, status_url: str) -> AsyncGenerator[Status, None]:
        """
        Each status as it is known, until the caller has seen the last one and closes this.

        Failures that pass are waited out for as long as the caller lets this run. Raises ``Refusal`` for others,
        and ``UnexpectedResponse`` when fal keeps answering with something else than a status.
        """
        started = asyncio.get_running_loop().time()
        odd = 0
        while True:
            async with aclosing(self._streamed(status_url)) as stream:
                async for status in stream:
                    yield status
            try:
                yield await self._polled(status_url)
                odd = 0
            except ValueError as error:
                odd += 1
                if odd == _ODD_STATUSES:
                    raise self._odd(error) from None
            await asyncio.sleep(self._interval(asyncio.get_running_loop().time() - started))

    def _interval(self, elapsed: float) -> float:
        return max(self._settings.poll_interval, min(elapsed * _SHARE, self._settings.poll_ceiling))

    async def _polled(self, status_url: str) -> Status:
        try:
            response = await self.asked(status_url, {"logs": 1})
        except Broken as failure:
            # As good as a status in no known shape: the word is left to the result.
            raise ValueError(str(failure)) from None
        return read_status(body_of(response))

    async def asked(
        self,
        url: str,
        params: dict[str, Any] | None = None,
        repeat: Callable[[Refusal | Broken], bool] | None = None,
    ) -> httpx.Response:
        """
        The answer to a question, any JSON, which is asked until it comes or until ``repeat`` says that a failure is
        final.

        Without ``repeat``, :class:`~nodetool.fal.retry.Patience` says it.
        """
        repeat = repeat or Patience().repeat
        delays, once = backoff(self._settings), ONCE | ANY_JSON
        while True:
            try:
                response = await self._client.http.get(url, params=params, timeout=TIMEOUT, extensions=dict(once))
            except (Refusal, Broken) as failure:
                if not repeat(failure):
                    raise
                self._fate.trouble = str(failure)
                await asyncio.sleep(max(next(delays), asked_for(failure, self._settings)))
                continue
            self._fate.trouble = ""
            return response

    async def _streamed(self, status_url: str) -> AsyncGenerator[Status, None]:
        """The statuses that one stream brings; ends, whatever goes wrong with it, where polling has to take over."""
        if not self._streams_left:
            return
        self._streams_left -= 1
        try:
            async with (
                self._stream(status_url) as response,
                aclosing(EventSource(response).aiter_sse()) as events,
            ):
                async for event in events:
                    if event.data:
                        yield read_status(await parsed(event.data))
                        self._streams_left = _FRUITLESS
        except Refusal as refusal:
            if not is_transient(refusal):
                self._streams_left = 0
        except (Broken, httpx.HTTPError, ValueError, UnexpectedResponse):
            # The next question says what there is to say.
            return

    def _stream(self, status_url: str) -> Any:
        url = httpx.URL(status_url)
        return self._client.http.stream(
            "GET",
            url.copy_with(path=f"{url.path}/stream"),
            params={"logs": 1},
            headers=EVENT_STREAM,
            timeout=_SILENCE,
            extensions=dict(ONCE),
        )

    def _odd(self, error: Exception) -> UnexpectedResponse:
        return UnexpectedResponse(
            f"fal's answers about the request's status are in no known shape: {clean(str(error), self._key)}",
            self._fate.request_id,
        )
