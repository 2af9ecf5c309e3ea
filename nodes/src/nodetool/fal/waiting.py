"""
Waiting for a task to its end although this task is cancelled meanwhile, once or more.
"""

import asyncio
from typing import Any


async def waited(task: "asyncio.Future[Any]", seconds: float | None = None) -> asyncio.CancelledError | None:
    """
    Waits until ``task`` has ended; after ``seconds`` it is cancelled.

    A cancellation of this task does not interrupt that: the last one is returned, for the caller to raise when it
    has cleaned up. The task's own exception is left in it, but counts as retrieved.
    """
    again = await _patiently(task, seconds)
    if not task.done():
        task.cancel()
        again = await _patiently(task, None) or again
    if not task.cancelled():
        task.exception()
    return again


async def _patiently(task: "asyncio.Future[Any]", seconds: float | None) -> asyncio.CancelledError | None:
    loop = asyncio.get_running_loop()
    deadline = None if seconds is None else loop.time() + seconds
    again = None
    while not task.done() and (deadline is None or loop.time() < deadline):
        try:
            await asyncio.wait({task}, timeout=None if deadline is None else deadline - loop.time())
        except asyncio.CancelledError as cancellation:
            again = cancellation
    return again


async def stopped(task: "asyncio.Future[Any]") -> None:
    """Cancels ``task`` if it still runs, and waits until it has cleaned up. Raises a cancellation of this task after that."""
    if not task.done():
        task.cancel()
    again = await waited(task)
    if again is not None:
        raise again
