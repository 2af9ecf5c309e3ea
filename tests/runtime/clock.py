"""
A clock that jumps: what happens after a minute happens at once, in the right order, however slow the machine is.

For everything that happens on one event loop and its threads: the double on the wire, without sockets.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any


class Jumping(asyncio.SelectorEventLoop):
    """An event loop whose time stands still while there is anything to do, and then jumps to what is due next."""

    def __init__(self) -> None:
        super().__init__(_Selector(self))
        self.moment = 0.0
        #: Calls in other threads, during which no time passes.
        self.elsewhere = 0

    def time(self) -> float:
        return self.moment

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:
        called: asyncio.Future[Any] = super().run_in_executor(executor, func, *args)
        self.elsewhere += 1
        called.add_done_callback(self._is_back)
        return called

    async def shutdown_default_executor(self, *args: Any, **keywords: Any) -> None:
        self.elsewhere += 1
        await super().shutdown_default_executor(*args, **keywords)
        self.elsewhere -= 1

    def _is_back(self, called: asyncio.Future[Any]) -> None:
        self.elsewhere -= 1


class _Selector(selectors.DefaultSelector):
    """Waits for threads only; instead of waiting for a moment, it makes it now."""

    def __init__(self, loop: Jumping) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self._loop.elsewhere:
            return super().select(timeout if timeout is None or timeout <= 0 else None)
        ready = super().select(0)
        if not ready:
            self._loop.moment += timeout
        return ready


def on_a_jumping_clock(work: Coroutine[Any, Any, Any]) -> Any:
    """``asyncio.run`` on such a clock."""
    with asyncio.Runner(loop_factory=Jumping) as runner:
        return runner.run(work)
