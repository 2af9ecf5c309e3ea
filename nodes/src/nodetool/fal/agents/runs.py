"""Runs of an agent: one budget for all of them, and results that can be asked for later."""

import asyncio
import uuid
from collections.abc import Mapping
from typing import Any

from nodetool.fal.dsl_progress import Hidden, ScriptContext
from nodetool.fal.money.fetching import checked, endpoint_of, fetch
from nodetool.fal.node import FalNode
from nodetool.fal.observer import Silent
from nodetool.fal.settings import PREFIX
from nodetool.fal.single import Outcome, execute, request_id_in


class Told(Silent):
    """Hears fal's id of a request as soon as there is one."""

    def __init__(self) -> None:
        self.request_id = ""

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        """Keeps the id."""
        self.request_id = request_id


class Runs:
    """The runs of one server; ``budget`` is what they may cost together, in US dollars."""

    def __init__(self, budget: str, unknown: str) -> None:
        self._settings = {f"{PREFIX}BUDGET_JOB": budget, f"{PREFIX}BUDGET_UNKNOWN": unknown}
        self._job = f"mcp-{uuid.uuid4()}"
        self._going: dict[str, asyncio.Task[Outcome]] = {}
        self._stopping: set[asyncio.Task[Outcome]] = set()

    async def run(self, node: FalNode, seconds: float) -> dict[str, Any]:
        """
        Runs ``node``; what it gave, or that it still runs after so many ``seconds``. Raises as a run does.

        A run that is given up before its id was told is stopped at fal: nobody could ask for it.
        """
        told = Told()
        task = asyncio.create_task(execute(node, self._context(told)))
        try:
            return await self._begun(task, told, node.fal_endpoint(), seconds)
        except asyncio.CancelledError:
            self._stop(task)
            raise

    async def _begun(self, task: asyncio.Task[Outcome], told: Told, endpoint: str, seconds: float) -> dict[str, Any]:
        await asyncio.wait({task}, timeout=seconds)
        if task.done():
            return {"state": "done", **task.result().as_json()}
        while not (told.request_id or task.done()):
            # Files are on their way; fal has no request yet.
            await asyncio.wait({task}, timeout=0.1)
        if told.request_id:
            self._going[told.request_id] = task
        return _running(endpoint, told.request_id) if not task.done() else await self._ended(task)

    def _stop(self, task: asyncio.Task[Outcome]) -> None:
        # Not waited for: whoever gives up is cancelled again and again until this returns.
        self._stopping.add(task)
        task.add_done_callback(self._stopping.discard)
        task.cancel()

    async def result(self, request_id: str, endpoint: str, seconds: float) -> dict[str, Any]:
        """What a request gave, of this server or another one; or that it still runs. Raises as a run does."""
        request_id = checked(request_id)
        context = self._context(Told())
        if request_id not in self._going:
            endpoint = await asyncio.to_thread(endpoint_of, request_id, endpoint, context)
        # Somebody else may have asked meanwhile.
        task = self._going.get(request_id)
        if task is None:
            task = self._going[request_id] = asyncio.create_task(_fetched(request_id, endpoint, context))
        await asyncio.wait({task}, timeout=seconds)
        if not task.done():
            return _running(endpoint, request_id)
        # Somebody else may have waited for it as well.
        self._going.pop(request_id, None)
        return await self._ended(task)

    async def _ended(self, task: asyncio.Task[Outcome]) -> dict[str, Any]:
        return {"state": "done", **(await task).as_json()}

    def _context(self, told: Told) -> Any:
        context = ScriptContext(Hidden(), told, self._settings)
        context.job_id = self._job
        return context


async def _fetched(request_id: str, endpoint: str, context: Any) -> Outcome:
    slots = await fetch(request_id, endpoint, context)
    return Outcome(endpoint, slots, request_id_in(slots) or request_id, None)


def _running(endpoint: str, request_id: str) -> dict[str, Any]:
    return {"state": "running", "endpoint": endpoint, "request_id": request_id}
