"""
One run of a node, from its fields to its slots.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from nodetool.fal.assets import attach
from nodetool.fal.client import Client, connect
from nodetool.fal.credentials import find_key
from nodetool.fal.errors import RunTimeout
from nodetool.fal.failures import explain
from nodetool.fal.progress import Progress
from nodetool.fal.queue import Queue
from nodetool.fal.results import arrived, collect, slots_of
from nodetool.fal.settings import Settings
from nodetool.fal.streaming import events
from nodetool.fal.transport import Broken, Refusal
from nodetool.workflows.processing_context import NodeCancelledError

Result = TypeVar("Result")

#: How often a run looks whether its job has been cancelled, in seconds: contexts have a flag, no event.
_WATCH = 0.1
_END = object()


async def run(node: Any, context: Any) -> dict[str, Any]:
    """
    Runs ``node`` and returns its slots.

    Raises the classes of :mod:`nodetool.fal.errors`, ``NodeCancelledError``, and ``ValueError`` for settings.
    """
    response, request_id = await respond(node, context)
    return await collect(type(node), response, context, request_id)


async def respond(node: Any, context: Any) -> tuple[Any, str]:
    """fal's response to ``node`` as it came, and the request's id. Raises as :func:`run`."""
    arguments = node.fal_arguments()
    return await watched(_respond(node, arguments, context), context)


async def _respond(node: Any, arguments: dict[str, Any], context: Any) -> tuple[Any, str]:
    async with _session(node, context) as session:
        queue = Queue(session.client, session.settings, Progress(node, context, session.key), session.key)
        try:
            async with asyncio.timeout(session.settings.total_timeout):
                body = await attach(arguments, session.client, context, session.key)
                return await queue.run(node.fal_endpoint(), body), queue.request_id
        except TimeoutError:
            raise _late(session, queue.request_id) from None
        except (Refusal, Broken) as failure:
            raise explain(failure, node.fal_endpoint(), type(node), session.key, queue.request_id) from None


async def stream(node: Any, context: Any) -> AsyncGenerator[dict[str, Any], None]:
    """
    Runs a streaming ``node``: its slots after each event of the stream, ``None`` for those that no event has
    brought so far; the last ones are complete. Raises as :func:`run`.
    """
    arguments = node.fal_arguments()
    so_far: dict[str, Any] = {}
    pending: frozenset[str] = frozenset()
    async with aclosing(_pumped(lambda sink: _stream(node, arguments, context, sink), context)) as parts:
        async for event in parts:
            so_far |= event
            results = await collect(type(node), so_far, context)
            pending = frozenset(slots_of(type(node))) - arrived(type(node), so_far)
            yield {name: None if name in pending else value for name, value in results.items()}
    if pending:
        yield await collect(type(node), so_far, context)


async def _stream(node: Any, arguments: dict[str, Any], context: Any, sink: "asyncio.Queue[Any]") -> None:
    async with _session(node, context) as session:
        try:
            async with asyncio.timeout(session.settings.total_timeout):
                body = await attach(arguments, session.client, context, session.key)
                async with aclosing(events(session.client, node.fal_endpoint(), body, session.key)) as parts:
                    async for event in parts:
                        sink.put_nowait(event)
        except TimeoutError:
            raise _late(session, "") from None
        except (Refusal, Broken) as failure:
            raise explain(failure, node.fal_endpoint(), type(node), session.key) from None


@dataclass(frozen=True)
class _Session:
    client: Client
    settings: Settings
    key: str

    def __repr__(self) -> str:
        return "_Session()"


@asynccontextmanager
async def _session(node: Any, context: Any) -> AsyncIterator[_Session]:
    settings = Settings.read(context.environment)
    key = await find_key(context)
    async with connect(key, settings) as client:
        yield _Session(client, settings, key)


def _late(session: _Session, request_id: str) -> RunTimeout:
    return RunTimeout(
        f"The run took longer than {session.settings.total_timeout:g} seconds and was cancelled;"
        " NODETOOL_FAL_TOTAL_TIMEOUT allows more",
        request_id,
    )


async def watched(work: Coroutine[Any, Any, Result], context: Any) -> Result:
    """
    The result of ``work``, which is cancelled when the context's job is, or when this task is.

    Either way its clean-up (telling fal) has ended before this returns. Raises ``NodeCancelledError`` for the job.
    """
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=_WATCH)
            if not task.done() and context.is_cancelled:
                raise NodeCancelledError("Node execution was cancelled")
        return task.result()
    finally:
        await _ended(task)


async def _pumped(
    start: Callable[["asyncio.Queue[Any]"], Coroutine[Any, Any, None]], context: Any
) -> AsyncGenerator[Any, None]:
    """What a task puts into its sink, as it comes. The task ends with this iterator, whichever is first."""
    sink: asyncio.Queue[Any] = asyncio.Queue()
    task = asyncio.ensure_future(watched(start(sink), context))
    task.add_done_callback(lambda _: sink.put_nowait(_END))
    try:
        while (item := await sink.get()) is not _END:
            yield item
        await task
    finally:
        await _ended(task)


async def _ended(task: "asyncio.Future[Any]") -> None:
    """Cancels a task that is still running, and waits until it has cleaned up."""
    if not task.done():
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
