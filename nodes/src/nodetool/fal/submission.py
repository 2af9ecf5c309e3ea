"""
Sending what is billed: at most once accepted, and never left running when it is given up on the way.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, Generic, TypeVar

import httpx
from nodetool.fal.errors import InputProblem, InvalidInputs
from nodetool.fal.fate import Fate
from nodetool.fal.redaction import clean
from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.retry import asked_for, backoff, is_not_taken, is_unknown
from nodetool.fal.settings import Settings
from nodetool.fal.waiting import waited

Answer = TypeVar("Answer")


def request_with(client: httpx.AsyncClient, url: str, arguments: Mapping[str, Any], **rest: Any) -> httpx.Request:
    """
    The request that submits ``arguments``, whole: nothing about it can fail once it is counted as on its way.

    Raises ``InvalidInputs`` for arguments that JSON cannot hold.
    """
    try:
        return client.build_request("POST", url, json=arguments, **rest)
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidInputs([InputProblem("arguments", f"cannot be sent as JSON ({clean(str(error))})")]) from None


class Submission(Generic[Answer]):
    """
    One submission. ``post`` sends it once, whole as it is (:func:`request_with`), and returns what fal accepted; ``undo``
    gives that up again.

    ``find`` looks for what failed under an id of fal's: ``None`` says that fal does not know it. Only refusals that
    say that nothing was taken are followed by another attempt, and those with an id only when fal was asked for it.
    """

    def __init__(
        self,
        settings: Settings,
        fate: Fate,
        post: Callable[[], Coroutine[Any, Any, Answer]],
        undo: Callable[[Answer], Awaitable[None]],
        find: Callable[[str], Awaitable[Answer | None]] | None = None,
    ) -> None:
        self._settings = settings
        self._fate = fate
        self._post = post
        self._undo = undo
        self._find = find

    async def send(self) -> Answer:
        """
        What fal accepted.

        Raises ``Refusal``, ``Broken`` (``uncertain`` where fal may have accepted it), and what ``post`` raises.
        """
        delays = backoff(self._settings, self._settings.retries)
        while True:
            try:
                return await self._attempt()
            except (Refusal, Broken) as caught:
                failure = caught
            if failure.request_id and (is_unknown(failure) or is_not_taken(failure)):
                found = await self._found(failure)
                if found is not None:
                    return found
            elif is_unknown(failure):
                raise _without_answer(failure) from None
            delay = next(delays, None)
            if delay is None or not is_not_taken(failure):
                raise failure from None
            # Nothing is under way here: a cancellation during this wait ends the run at once.
            await asyncio.sleep(max(delay, asked_for(failure, self._settings)))

    async def _found(self, failure: Refusal | Broken) -> Answer | None:
        """
        What fal has under the id that came with ``failure``; ``None`` when it refused the submission after all.

        Raises ``failure`` where neither is certain: a 5xx or a lost connection, and wherever fal cannot be asked.
        """
        if self._find is None:
            raise _without_answer(failure) if is_unknown(failure) else failure
        self._fate.state = "sent"
        try:
            found = await self._find(failure.request_id)
        except (Refusal, Broken):
            raise _without_answer(failure) from None
        if found is None:
            if isinstance(failure, Broken) or (failure.status >= 500 and not is_not_taken(failure)):
                raise _without_answer(failure)
            self._fate.state = "nothing"
        return found

    async def _attempt(self) -> Answer:
        task = asyncio.ensure_future(self._sent())
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            # It may be accepted all the same: wait for the answer, so that there is an id to cancel.
            await waited(task, self._settings.cancel_timeout)
            if not task.cancelled() and task.exception() is None:
                await self._undo(task.result())
            raise

    async def _sent(self) -> Answer:
        self._fate.state = "sent"
        try:
            answer = await self._post()
        except (Refusal, Broken) as failure:
            self._fate.state = "sent" if is_unknown(failure) else "nothing"
            raise
        return answer


def _without_answer(failure: Refusal | Broken) -> Broken:
    """The failure as it stands for the caller: what a gateway answers says no more than a lost connection."""
    return failure if isinstance(failure, Broken) else Broken(str(failure), uncertain=True, request_id=failure.named)
