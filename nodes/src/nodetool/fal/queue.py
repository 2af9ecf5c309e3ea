"""
fal's queue: submit once, watch, fetch the result; cancel what is given up.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from contextlib import aclosing
from typing import Any

import fal_client
import httpx
from nodetool.fal.client import Client
from nodetool.fal.errors import QueueTimeout, RunnerFailed, UnexpectedResponse
from nodetool.fal.fate import LIVE, Fate, State, is_completed, is_over, is_told
from nodetool.fal.headers import request_headers
from nodetool.fal.money.links import links_in
from nodetool.fal.observer import Careful, Observer, Silent
from nodetool.fal.progress import Progress
from nodetool.fal.redaction import clean
from nodetool.fal.refusal import REQUEST_ID, Broken, Refusal, disguised
from nodetool.fal.retry import Patience, asked_for, backoff, is_verdict
from nodetool.fal.settings import Settings
from nodetool.fal.status import Status, is_unfinished, reason
from nodetool.fal.submission import Submission, request_with
from nodetool.fal.transport import ONCE, body_of
from nodetool.fal.upstream import is_home, queue_url, start_timeout
from nodetool.fal.waiting import waited
from nodetool.fal.watching import TIMEOUT, Watch

Handle = fal_client.AsyncRequestHandle
_URLS = ("response_url", "status_url", "cancel_url")
#: Refusals to give a result to this key, which another one may get.
_NOT_GIVEN = frozenset({401, 403})
#: How fal refuses to give a result that is not there yet.
_UNFINISHED = re.compile(
    r"\W*request (?:is )?(?:(?:still )?in (?:progress|queue)|not (?:yet )?(?:completed|ready|finished))", re.IGNORECASE
)


class Queue:
    """
    One request's way through the queue of one endpoint.

    ``fate`` says at any time what fal knows of it; ``observer`` hears of each step.
    """

    def __init__(
        self,
        client: Client,
        settings: Settings,
        progress: Progress,
        key: str,
        observer: Observer | None = None,
        fate: Fate | None = None,
    ) -> None:
        self._client = client
        self._settings = settings
        self._progress = progress
        self._key = key
        self._observer = Careful(observer or Silent())
        self.fate = fate or Fate()
        self._owns = True
        self._watch = Watch(client, settings, self.fate, key)
        self._canceller = Canceller(client, settings, self.fate)

    @property
    def request_id(self) -> str:
        """fal's id of the request; empty until fal has accepted it."""
        return self.fate.request_id

    async def run(self, endpoint: str, arguments: Mapping[str, Any], request_id: str = "", owns: bool = True) -> Any:
        """
        The response to ``arguments``, any JSON. With a ``request_id`` nothing is submitted: that request is taken up.

        A run that is given up (cancelled, out of time, failing on the way) is cancelled at fal, unless it only looks at
        a request that it does not own. Raises ``QueueTimeout``, ``RunnerFailed``, ``UnexpectedResponse``, and the
        transport's ``Refusal`` and ``Broken``.
        """
        self._owns = owns
        if request_id:
            handle = await self._accepted(await self._client.get_handle(endpoint, request_id))
        else:
            handle = await self._submit(endpoint, arguments)
        try:
            await self._observer.written()
            return await self._outcome(handle)
        except BaseException as error:
            await self._give_up(handle)
            raise self._stuck(error) if isinstance(error, _NeverStarted) else error from None

    async def _submit(self, endpoint: str, arguments: Mapping[str, Any]) -> Handle:
        request = self._request(endpoint, arguments)
        self._observer.intent(endpoint, arguments)
        await self._observer.written()
        submission = Submission(
            self._settings,
            self.fate,
            lambda: self._post(endpoint, request),
            self._canceller.cancel,
            lambda request_id: self._found(endpoint, request_id),
        )
        return await submission.send()

    def _request(self, endpoint: str, arguments: Mapping[str, Any]) -> httpx.Request:
        return request_with(
            self._client.http,
            queue_url(endpoint),
            arguments,
            # fal drops the request itself after that time, should this process be gone.
            headers={**request_headers(self._settings), **start_timeout(self._settings.queue_timeout)},
            extensions=dict(ONCE),
        )

    async def _post(self, endpoint: str, request: httpx.Request) -> Handle:
        response = await self._client.http.send(request)
        body = body_of(response)
        request_id = body.get("request_id") if isinstance(body, dict) else None
        request_id = request_id or response.headers.get(REQUEST_ID)
        if not isinstance(request_id, str) or not request_id:
            refusal = disguised(response, body, "")
            raise refusal or UnexpectedResponse(f"fal's answer to the submission of {endpoint} lacks 'request_id'")
        return await self._accepted(await self._handle(endpoint, request_id, body))

    async def _handle(self, endpoint: str, request_id: str, body: Any) -> Handle:
        """The handle with the URLs that fal sent, as far as they are fal's; else those that its documentation gives."""
        known = await self._client.get_handle(endpoint, request_id)
        urls = {name: getattr(known, name) for name in _URLS}
        given = {name: body.get(name) for name in _URLS} if isinstance(body, dict) else {}
        urls |= {name: url for name, url in given.items() if isinstance(url, str) and _is_home(url)}
        return Handle(request_id=request_id, client=self._client.http, **urls)

    async def _accepted(self, handle: Handle) -> Handle:
        self.fate.request_id = handle.request_id
        self._goes_on(handle)
        self._observer.accepted(handle.request_id, {name: getattr(handle, name) for name in _URLS})
        return handle

    async def _found(self, endpoint: str, request_id: str) -> Handle | None:
        """A submission that failed under an id of fal's, looked up; ``None`` when fal does not know it."""
        handle = await self._client.get_handle(endpoint, request_id)
        self.fate.request_id = request_id
        try:
            await self._watch.asked(handle.status_url)
        except asyncio.CancelledError:
            await self._give_up(handle)
            raise
        except Refusal as refusal:
            if refusal.status == 404:
                return None
            raise
        return await self._accepted(handle)

    async def _outcome(self, handle: Handle) -> Any:
        """The response, once fal has one."""
        delays = backoff(self._settings)
        while True:
            try:
                return await self._watched(handle)
            except _Unfinished:
                self._goes_on(handle)
            await asyncio.sleep(next(delays))

    async def _watched(self, handle: Handle) -> Any:
        """The response after the last status. Raises ``_Unfinished`` when fal says that it is still to come."""
        try:
            done = await self._wait(handle)
        except UnexpectedResponse as unreadable:
            return await self._result_in_place_of(handle, unreadable)
        return await self._result(handle, done)

    async def _result_in_place_of(self, handle: Handle, unreadable: UnexpectedResponse) -> Any:
        """
        The result of a request whose status cannot be read: words may change, but a result is one.

        Raises ``unreadable`` when there is none, and ``_Unfinished`` when fal says that it will come.
        """
        try:
            response = await self._result(handle, Status("completed"), is_doubtful=True)
        except (Refusal, Broken) as failure:
            if isinstance(failure, Refusal) and is_verdict(failure):
                self._end(handle)
                raise
            raise unreadable from None
        self._end(handle)
        return response

    async def _wait(self, handle: Handle) -> Status:
        """
        The last status. Raises ``_NeverStarted`` when the request waits for too long, and ``RunnerFailed`` when it
        failed and the status says why.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._settings.queue_timeout
        position: int | None = None
        try:
            async with (
                asyncio.timeout(None) as patience,
                aclosing(self._watch.statuses(handle.status_url)) as statuses,
            ):
                async for status in statuses:
                    self._report(status)
                    if status.is_last:
                        break
                    position = status.position
                    patience.reschedule(deadline if status.state == "queued" else None)
        except TimeoutError:
            raise _NeverStarted(position) from None
        self._end(handle, "ended" if status.has_failed else "completed")
        if status.state == "failed" and status.error:
            raise self._failed(status)
        return status

    def _goes_on(self, handle: Handle) -> None:
        self.fate.state = "accepted"
        if self._owns:
            LIVE.add(handle.request_id, handle.cancel_url, self._key)

    def _end(self, handle: Handle, state: State = "ended") -> None:
        self.fate.state = state
        LIVE.remove(handle.request_id)

    def _report(self, status: Status) -> None:
        if status.state == "queued":
            self._progress.queued(status.position)
        else:
            self._progress.running()
            self._progress.logs(status.logs)

    async def _result(self, handle: Handle, done: Status, is_doubtful: bool = False) -> Any:
        repeat = self._repeats(is_doubtful or done.has_failed)
        try:
            response = await self._watch.asked(handle.response_url, repeat=repeat)
        except (Refusal, Broken) as failure:
            if not done.has_failed and _says_unfinished(failure):
                raise _Unfinished from None
            if done.has_failed and not (isinstance(failure, Refusal) and is_verdict(failure)):
                raise self._failed(done, failure.body if isinstance(failure, Refusal) else None) from None
            if isinstance(failure, Broken) and (failure.named or failure.is_astray) and not is_doubtful:
                raise self._unreadable(failure) from None
            if isinstance(failure, Refusal) and failure.status not in _NOT_GIVEN and not is_doubtful:
                self._end(handle)
            raise
        body = body_of(response)
        if not done.has_failed and is_unfinished(body) and (response.status_code == 202 or "request_id" in body):
            raise _Unfinished
        if not is_doubtful:
            self._end(handle)
        refusal = disguised(response, body, handle.request_id)
        if done.has_failed and not self._came_all_the_same(done, body) and (done.error or refusal is None):
            raise self._failed(done, body)
        if refusal is not None:
            raise refusal
        self._observer.finished(body, dict(response.headers))
        return body

    def _came_all_the_same(self, done: Status, body: Any) -> bool:
        """Whether files came although the status of a completed request names an error, which then goes to the log."""
        if done.state != "completed" or next(links_in(body), None) is None:
            return False
        self._progress.log(f"fal sent a result, and beside it an error: {clean(done.error, self._key)}", "warning")
        return True

    def _repeats(self, is_doubtful: bool) -> Callable[[Refusal | Broken], bool]:
        """
        Which failures to fetch the result are not final.

        What a gateway or a broken connection says passes. A 5xx or no JSON under fal's own request id is asked again
        a few times only: that is what a failed runner looks like for good. So is everything where a result is in doubt.
        """
        left = self._settings.retries
        patience = Patience()

        def repeat(failure: Refusal | Broken) -> bool:
            nonlocal left
            if _says_unfinished(failure) or (isinstance(failure, Refusal) and is_verdict(failure)):
                return False
            if not patience.repeat(failure):
                return False
            if is_doubtful or failure.named:
                left -= 1
            return left >= 0

        return repeat

    async def _give_up(self, handle: Handle) -> None:
        """Tells fal to stop, unless the request has ended there, or is somebody else's."""
        if self.fate.state in ("completed", "ended"):
            return
        if self._owns:
            await self._canceller.cancel(handle)
        else:
            self.fate.state = "left"

    def _failed(self, status: Status, result: Any = None) -> RunnerFailed:
        """The failure with the reason in the status, else that in the ``result``, else fal's word for it."""
        kind = f" ({clean(status.error_type, self._key, 100)})" if status.error_type else ""
        said = status.error or reason(result) or status.word
        return RunnerFailed(f"The model's runner failed{kind}: {clean(said, self._key)}", self.fate.request_id)

    def _unreadable(self, failure: Broken) -> UnexpectedResponse:
        return UnexpectedResponse(
            f"The request has ended, but its result cannot be read: {failure.reason}; FalResult asks for it again",
            self.fate.request_id,
        )

    def _stuck(self, error: "_NeverStarted") -> QueueTimeout:
        where = "" if error.position is None else f" (position {error.position})"
        return QueueTimeout(
            f"The request did not leave fal's queue within {self._settings.queue_timeout:g} seconds{where}"
            f" and {self.fate.outcome()}; NODETOOL_FAL_QUEUE_TIMEOUT allows more",
            self.fate.request_id,
        )


class Canceller:
    """Tells fal to stop a request, and notes in ``fate`` whether fal knows."""

    def __init__(self, client: Client, settings: Settings, fate: Fate) -> None:
        self._client = client
        self._settings = settings
        self._fate = fate

    async def cancel(self, handle: Handle, *, may_be_unknown: bool = True) -> None:
        """
        Asks until fal itself says that nothing will run, at most for ``cancel_timeout``; never raises fal's refusals.
        The fate is ``told``, ``completed`` or ``ended`` where there was nothing left to stop, or ``untold``.

        ``may_be_unknown``: fal not knowing the request means that nothing runs; else that nobody can tell. A
        cancellation of this task does not interrupt it and is raised afterwards.
        """
        self._fate.state = "untold"
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._settings.cancel_timeout
        again = None
        while self._fate.state == "untold" and (left := deadline - loop.time()) > 0:
            task = asyncio.ensure_future(self._tell(handle, may_be_unknown))
            again = await waited(task, left) or again
            if not task.cancelled():
                break
            # The event loop is closing and has cancelled all tasks, this question among them: ask again.
        LIVE.remove(handle.request_id)
        if again is not None:
            raise again

    async def _tell(self, handle: Handle, may_be_unknown: bool) -> None:
        delays = backoff(self._settings)
        while True:
            pause = next(delays)
            try:
                response = await self._client.http.put(handle.cancel_url, timeout=TIMEOUT, extensions=dict(ONCE))
                status, body, trouble = response.status_code, body_of(response) if response.content else None, ""
            except Refusal as refusal:
                status, body, trouble = refusal.status, refusal.body, str(refusal)
                pause = max(pause, asked_for(refusal, self._settings))
            except (Broken, UnexpectedResponse) as failure:
                status, body, trouble = 0, None, str(failure)
            if is_told(status, body, may_be_unknown):
                self._fate.state = _after(body)
                return
            self._fate.trouble = trouble
            if is_over(body):
                # It is not in the queue, and will not be: asking again changes nothing.
                return
            await asyncio.sleep(pause)


def _after(body: Any) -> State:
    """The fate of a request of which fal has said ``body`` to its cancellation."""
    return "completed" if is_completed(body) else "ended" if is_over(body) else "told"


def _says_unfinished(failure: Refusal | Broken) -> bool:
    """Whether a result is refused because there is none yet: 400 ``Request is still in progress``."""
    if not isinstance(failure, Refusal) or failure.status >= 500 or is_verdict(failure):
        return False
    said = failure.body.get("detail") if isinstance(failure.body, dict) else None
    return isinstance(said, str) and _UNFINISHED.match(said) is not None


class _Unfinished(Exception):
    """fal has no result yet, whatever the status said."""


class _NeverStarted(Exception):
    """The request stayed in the queue for too long."""

    def __init__(self, position: int | None) -> None:
        super().__init__()
        self.position = position


def _is_home(text: str) -> bool:
    try:
        return is_home(httpx.URL(text))
    except httpx.InvalidURL:
        return False
