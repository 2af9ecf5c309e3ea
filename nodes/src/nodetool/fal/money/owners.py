"""
Which processes still live: each holds a lock on a file of its own, which the system lets go when the process ends.

Unlike process ids, locks are not given to another process, know nothing of clocks and restarts, and hold between
containers that share a disk.
"""

import contextlib
import os
import uuid
from pathlib import Path

from filelock import FileLock, Timeout

_SUFFIX = ".lock"


class Owners:
    """The owners of the runs in one journal. ``folder`` is ``None`` for a journal in memory, which has only this one."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._pid = 0
        self._name = ""
        self._lock: FileLock | None = None

    @property
    def me(self) -> str:
        """This process's name, under a lock from now on. Raises ``OSError`` where no lock can be had."""
        if self._pid != os.getpid():
            # A forked child is somebody else; its parent's lock stays its parent's.
            name = uuid.uuid4().hex
            self._lock = self._held(name)
            self._name, self._pid = name, os.getpid()
        return self._name

    def is_dead(self, owner: str) -> bool:
        """Whether the process has ended. One that cannot be asked counts as alive: nothing of it is taken."""
        if self._folder is None or (owner == self._name and self._pid == os.getpid()):
            return False
        path = self._path(owner)
        if not path.exists():
            return True
        lock = _lock(path)
        try:
            lock.acquire(blocking=False)
        except (Timeout, OSError, NotImplementedError):
            return False
        lock.release(force=True)
        return True

    def forget(self, owner: str) -> None:
        """Removes the file of a dead owner of which no open run is left."""
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._path(owner).unlink(missing_ok=True)

    def forget_dead(self) -> None:
        """
        Removes the files of all dead owners, of which no open run may be left.

        To be called in a transaction of the journal, as is :attr:`me`: then no process is about to lock its file.
        """
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder is not None else ():
            if self.is_dead(path.stem):
                self.forget(path.stem)

    def leave(self) -> None:
        """Lets this process's lock go. Runs that are still open are then those of a dead process."""
        if self._lock is not None and self._pid == os.getpid():
            self._lock.release(force=True)
            self.forget(self._name)
        self._pid = 0

    def _held(self, name: str) -> FileLock | None:
        if self._folder is None:
            return None
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = _lock(self._path(name))
        lock.acquire(blocking=False)
        return lock

    def _path(self, owner: str) -> Path:
        # Names come from the journal's file, which others may have written.
        return (self._folder or Path()) / f"{''.join(filter(str.isalnum, owner))[:64]}{_SUFFIX}"


def _lock(path: Path) -> FileLock:
    return FileLock(path, thread_local=False)
