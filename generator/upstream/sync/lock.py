"""One sync at a time writes into a folder of specs, and no other command beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from generator.problems import Problem, ProblemError

LOCK = ".sync.lock"


@contextmanager
def writing_alone(specs: Path, patience: float, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of ``specs`` (made if it is missing) for as long as the block lasts.

    While another run holds it, ``waiting`` is called once and the lock is waited for, ``patience`` seconds at
    most; then ``ProblemError`` is raised. The operating system drops the lock of a process that was killed, so a
    file that is left over locks nobody out.
    """
    specs.mkdir(parents=True, exist_ok=True)
    lock = FileLock(specs / LOCK)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        waiting()
        _wait_for(lock, specs, patience)
    try:
        yield
    finally:
        # As in generator/output/alone.py: who waits for this file sees that it is gone. Windows keeps one that is open.
        with suppress(OSError):
            (specs / LOCK).unlink()
        lock.release()


def _wait_for(lock: FileLock, specs: Path, patience: float) -> None:
    try:
        lock.acquire(timeout=patience)
    except Timeout:
        message = f"another run has been writing here for {patience:g} s"
        raise ProblemError([Problem(str(specs), "", message, "wait until it has ended, or end it")]) from None
