"""
Sending what is billed: at most once accepted, and never left running when it is given up on the way.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

from nodetool.fal.fate import Fate
from nodetool.fal.refusal import Broken, Refusal
from nodetool.fal.retry import asked_for, backoff, is_not_taken, is_verdict
from nodetool.fal.settings import Settings
from nodetool.fal.waiting import waited

Answer = TypeVar("Answer")


class Submission(Generic[Answer]):
    """
    One submission. ``post`` sends it once and returns what fal accepted; ``undo`` gives that up again.

    Only refusals that say that nothing was taken are followed by another attempt.
    """

    def __init__(
        self,
        settings: Settings,
        fate: Fate,
        post: Callable[[], Coroutine[Any, Any, Answer]],
        undo: Callable[[Answer], Awaitable[None]],
    ) -> None:
        self._settings = settings
        self._fate = fate
        self._post = post
        self._undo = undo

    async def send(self) -> Answer:
        """
        What fal accepted.

        Raises ``Refusal``, ``Broken`` (``uncertain`` where fal may have accepted it), and what ``post`` raises.
        """
        delays = backoff(self._settings, self._settings.retries)
        while True:
            try:
                return await self._attempt()
            except (Refusal, Broken) as failure:
                delay = next(delays, None)
                if delay is None or not is_not_taken(failure):
                    raise _certain(failure) from None
                # Nothing is under way here: a cancellation during this wait ends the run at once.
                await asyncio.sleep(max(delay, asked_for(failure, self._settings)))

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
            self._fate.state = "sent" if _is_unknown(failure) else "nothing"
            raise
        return answer


def _is_unknown(failure: Refusal | Broken) -> bool:
    """Whether fal may have accepted a submission that failed so: cut off, or answered by a gateway with 5xx."""
    if isinstance(failure, Broken):
        return failure.uncertain
    return failure.status >= 500 and not is_not_taken(failure) and not is_verdict(failure)


def _certain(failure: Refusal | Broken) -> Refusal | Broken:
    """The failure as it stands for the caller: a gateway's 5xx says no more than a lost connection."""
    if isinstance(failure, Refusal) and _is_unknown(failure):
        return Broken(f"HTTP {failure.status}", uncertain=True, request_id=failure.named)
    return failure
