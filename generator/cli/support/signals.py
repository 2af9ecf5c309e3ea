"""Signals that end a command: they unwind it like an error, so that what it began is undone."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

#: Sent by ``kill``, by a closed terminal; Windows has only the first. Ctrl-C is Python's own affair.
ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def unwinding() -> Iterator[None]:
    """Inside the block, a signal that would end the process raises ``SystemExit`` with its usual status, 128 + n.

    Signals that the process ignores (``nohup``) stay ignored. Outside the main thread nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in ENDING}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, frame: FrameType | None) -> None:
    """Raise once: another signal must not interrupt the undoing."""
    for other in ENDING:
        signal.signal(other, signal.SIG_IGN)
    raise SystemExit(128 + number)
