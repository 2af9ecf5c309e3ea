"""
fal's queue: submit once, watch, fetch the result; cancel what is given up.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import fal_client
from fal_client import Completed, InProgress, Queued
from fal_client.client import MIN_REQUEST_TIMEOUT_SECONDS, QUEUE_POLL_TIMEOUT
from nodetool.fal.client import Client
from nodetool.fal.errors import QueueTimeout, RunnerFailed, UnexpectedResponse
from nodetool.fal.progress import Progress
from nodetool.fal.redaction import clean
from nodetool.fal.settings import Settings

Handle = fal_client.AsyncRequestHandle

#: Answers to "what is the status" in a row that are none, before the run is given up.
_ODD_STATUSES = 5


class Queue:
    """One request's way through the queue of one endpoint. ``request_id`` is empty until fal has accepted it."""

    def __init__(self, client: Client, settings: Settings, progress: Progress, key: str) -> None:
        self._client = client
        self._settings = settings
        self._progress = progress
        self._key = key
        self.request_id = ""

    async def run(self, endpoint: str, arguments: dict[str, Any]) -> Any:
        """
        The response to ``arguments``, any JSON.

        A run that is given up (cancelled, out of time, failing on the way) is cancelled at fal. Raises
        ``QueueTimeout``, ``RunnerFailed``, ``UnexpectedResponse``, and the transport's ``Refusal`` and ``Broken``.
        """
        handle = await self._submit(endpoint, arguments)
        try:
            done = await self._wait(handle)
        except BaseException:
            await self._cancel(handle)
            raise
        return await self._result(handle, done)

    async def _submit(self, endpoint: str, arguments: dict[str, Any]) -> Handle:
        # Cancelled while the request is on its way, it may be accepted all the same: wait for the answer, so
        # that there is an id to cancel.
        task = asyncio.ensure_future(self._post(endpoint, arguments))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait({task}, timeout=self._settings.cancel_timeout)
            if task.done() and not task.cancelled() and task.exception() is None:
                await self._cancel(task.result())
            task.cancel()
            raise

    async def _post(self, endpoint: str, arguments: dict[str, Any]) -> Handle:
        timeout = self._settings.queue_timeout
        # fal drops the request itself then, should this process be gone.
        start = timeout if timeout > MIN_REQUEST_TIMEOUT_SECONDS else None
        try:
            handle = await self._client.submit(endpoint, arguments, start_timeout=start)
        except (KeyError, TypeError) as error:
            raise UnexpectedResponse(
                f"fal's answer to the submission of {endpoint} lacks {clean(str(error), self._key)}"
            ) from None
        self.request_id = handle.request_id
        return handle

    async def _wait(self, handle: Handle) -> Completed:
        """Watches the request until it has ended. Raises ``QueueTimeout`` when it never starts."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._settings.queue_timeout
        intervals = _intervals(self._settings)
        odd = 0
        while True:
            try:
                status = await handle.status(with_logs=True)
                odd = 0
            except (KeyError, TypeError, ValueError) as error:
                odd += 1
                if odd == _ODD_STATUSES:
                    raise self._odd(error) from None
                status = None
            self._report(status)
            if isinstance(status, Completed):
                return status
            if isinstance(status, Queued) and loop.time() >= deadline:
                raise self._stuck(status)
            await asyncio.sleep(next(intervals))

    def _report(self, status: Any) -> None:
        if isinstance(status, Queued):
            self._progress.queued(status.position)
        elif isinstance(status, InProgress):
            self._progress.running()
        if isinstance(status, InProgress | Completed):
            self._progress.logs(status.logs)

    async def _result(self, handle: Handle, done: Completed) -> Any:
        response = await handle.client.get(handle.response_url, timeout=QUEUE_POLL_TIMEOUT)
        if done.error:
            kind = f" ({done.error_type})" if done.error_type else ""
            raise RunnerFailed(f"The model's runner failed{kind}: {clean(str(done.error), self._key)}", self.request_id)
        return response.json()

    async def _cancel(self, handle: Handle) -> None:
        """Tells fal to stop, at most for ``cancel_timeout``. That it could not be told does not hide why it should."""
        task = asyncio.ensure_future(handle.cancel())
        try:
            await asyncio.wait({task}, timeout=self._settings.cancel_timeout)
        finally:
            task.cancel()
            # Retrieves the exception, so that asyncio does not print it: it may have ended before ("already completed").
            await asyncio.gather(task, return_exceptions=True)

    def _stuck(self, status: Queued) -> QueueTimeout:
        return QueueTimeout(
            f"The request did not leave fal's queue within {self._settings.queue_timeout:g} seconds"
            f" (position {status.position}) and was cancelled; NODETOOL_FAL_QUEUE_TIMEOUT allows more",
            self.request_id,
        )

    def _odd(self, error: Exception) -> UnexpectedResponse:
        return UnexpectedResponse(
            f"fal's answers about the request's status are in no known shape: {clean(str(error), self._key)}",
            self.request_id,
        )


def _intervals(settings: Settings) -> Iterator[float]:
    """Seconds between questions for the status: short at first, then longer."""
    interval = settings.poll_interval
    while True:
        yield interval
        interval = min(interval * 1.2, settings.poll_ceiling)
