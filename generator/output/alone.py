"""One run at a time writes into a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from generator.problems import Problem, ProblemError

LOCK = ".generate.lock"
#: Seconds that a run waits for another one that writes into the same folder.
PATIENCE = 60.0


@contextmanager
def writing_alone(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold ``folder`` for as long as the block lasts; another run waits ``patience`` seconds and then gives up.

    The operating system frees the lock of a process that was killed. Nothing is left behind in the folder. Raises
    ``ProblemError`` after the wait.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK)
    try:
        lock.acquire(timeout=patience)
    except Timeout:
        message = f"another run has been writing here for {patience:g} s"
        raise ProblemError([Problem(folder.as_posix(), "", message, "wait until it has ended, or end it")]) from None
    try:
        yield
    finally:
        # Who waits for this file sees that it is gone, and makes another. Windows keeps one that is open.
        with suppress(OSError):
            (folder / LOCK).unlink()
        lock.release()
