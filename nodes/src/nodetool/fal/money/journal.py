"""
The journal's file: one SQLite database per user, shared by threads and processes, which never stops a run.
"""

import contextlib
import functools
import logging
import os
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import platformdirs
from nodetool.fal.money.owners import Owners
from nodetool.fal.money.schema import Newer, check_version, is_busy, prepare, undo
from nodetool.fal.redaction import brief, clean
from nodetool.fal.settings import Money

logger = logging.getLogger(__name__)
Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]

#: Seconds that opening the file waits for other processes, and every write after it.
_PATIENCE = 5.0
#: Seconds between two tries to open it.
_PAUSE = 0.01
#: What stands between this process and a usable file.
TROUBLES = (sqlite3.Error, OSError, Newer)


def reason_of(trouble: BaseException) -> str:
    """What is wrong with a file, as a clause."""
    return "a later release of nodetool-fal wrote it" if isinstance(trouble, Newer) else clean(str(trouble))


class Store:
    """One database: a file, or memory where ``path`` is ``None``. Raises what :data:`TROUBLES` lists."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.owners = Owners(path.with_name(f"{path.name}.owners") if path else None)
        self._guard = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._pid = 0
        self.is_tidy = False

    def write(self, work: Work[Result]) -> Result:
        """Runs ``work`` in one transaction that no other process can come between. What ``work`` raises undoes it."""
        with self._connected() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    undo(connection)
                raise
            return result

    def read(self, work: Work[Result]) -> Result:
        """Runs ``work``, which only reads."""
        with self._connected() as connection:
            return work(connection)

    def copied(self, work: Work[Result]) -> Result:
        """Runs ``work`` on a copy of a file that this process may read and not write; what it changes is gone after that."""
        if self.path is None:
            return self.write(work)
        with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
            copy = Store(Path(folder) / self.path.name)
            # What has not gone into the file itself yet stands beside it.
            for end in ("", "-wal"):
                with contextlib.suppress(FileNotFoundError):
                    shutil.copyfile(f"{self.path}{end}", f"{copy.path}{end}")
            try:
                return copy.write(work)
            finally:
                copy.close()

    def close(self) -> None:
        """Closes the database; the next use opens it again."""
        with self._guard:
            self._disconnect()
            self.owners.leave()

    def pause(self) -> None:
        """
        Before a fork: waits for this process's other threads, then keeps them away until :meth:`resume`.

        A file is closed. SQLite would take the parent's locks on it for the child's own as well, and rows be lost.
        """
        self._guard.acquire()
        if self.path is not None:
            self._disconnect()

    def resume(self) -> None:
        """After a fork, in the parent and in the child."""
        self._guard.release()

    def _disconnect(self) -> None:
        if self._connection is not None and self._pid == os.getpid():
            self._connection.close()
        self._connection = None

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with self._guard:
            if self._connection is None or self._pid != os.getpid():
                # What a parent has in memory stays its own.
                self._connection, self._pid = self._opened(), os.getpid()
            yield self._connection

    def _opened(self) -> sqlite3.Connection:
        """
        The database, ready for use.

        Processes that make the same file at once wait for each other. SQLite does not do that by itself: of two that
        switch a new file to WAL, it refuses one at once, since both would wait for ever.
        """
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                return self._tried()
            except sqlite3.OperationalError as trouble:
                if not is_busy(trouble) or time.monotonic() >= deadline:
                    raise
            time.sleep(_PAUSE)

    def _tried(self) -> sqlite3.Connection:
        if self.path is not None:
            _create(self.path)
        connection = sqlite3.connect(
            self.path or ":memory:", timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            connection.row_factory = sqlite3.Row
            check_version(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            # A request id must outlive a power failure as well.
            connection.execute("PRAGMA synchronous = FULL")
            prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _create(path: Path) -> None:
    """
    Makes the file, so that nobody else can read what is written into it.

    One that is there is not even opened: whoever closes a file loses all locks of its process on it, SQLite's too.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


class Journal:
    """
    The journal as runs use it: what cannot be written to the file costs one warning, and is kept in memory.

    So budgets hold within this process at least.
    """

    def __init__(self, path: Path | None) -> None:
        self.file = Store(path)
        self._memory = Store(None)
        self._has_warned = False

    def begin(self, work: Callable[[Store, sqlite3.Connection], Result]) -> tuple[Store, Result]:
        """The result of ``work``, in one transaction, and where its rows are from now on."""
        try:
            return self.file, self.file.write(lambda connection: work(self.file, connection))
        except TROUBLES as trouble:
            self.warn(trouble)
            return self._memory, self._memory.write(lambda connection: work(self._memory, connection))

    def write(self, store: Store, work: Work[None], lost: str) -> None:
        """Runs ``work`` in one transaction of ``store``; ``lost`` says what is missing when that fails."""
        try:
            store.write(work)
        except TROUBLES as trouble:
            self.warn(trouble, lost)

    def look(self, work: Work[Result], otherwise: Result) -> Result:
        """What ``work`` reads from the file; ``otherwise`` when that fails."""
        try:
            return self.file.read(work)
        except TROUBLES as trouble:
            self.warn(trouble)
            return otherwise

    def warn(self, trouble: BaseException, lost: str = "") -> None:
        """Says once that something is wrong with the file, and always what was lost by it."""
        if lost or not self._has_warned:
            self._has_warned = True
            logger.warning(
                "The journal of fal runs at %s cannot be used (%s), so %s. Runs go on. NODETOOL_FAL_JOURNAL sets"
                " another file or off.",
                self.file.path, reason_of(trouble), lost or "this process keeps its runs in memory only",
            )  # fmt: skip

    def pause(self) -> None:
        """Before a fork, see :meth:`Store.pause`."""
        self.file.pause()
        self._memory.pause()

    def resume(self) -> None:
        """After a fork."""
        self._memory.resume()
        self.file.resume()

    def close(self) -> None:
        """Closes the file and lets this process's lock go."""
        self.file.close()
        self._memory.close()


_open: dict[Path | None, Journal] = {}
_guard = threading.Lock()


def journal_of(settings: Money) -> Journal | None:
    """
    The journal that ``settings`` name; ``None`` when it is off and no budget needs sums.

    With a budget and no file, sums are kept in memory. A user without a home folder has no file, and is told once.
    """
    try:
        path = path_of(settings)
    except Homeless as trouble:
        path = None
        _tell_once(str(trouble))
    if path is None and not settings.has_budget:
        return None
    with _guard:
        if path not in _open:
            _open[path] = Journal(path)
        return _open[path]


def path_of(settings: Money) -> Path | None:
    """
    The journal's file; ``None`` when it is off.

    Raises ``Homeless``, and ``ValueError`` for one in the folder of a user who is not known.
    """
    if settings.journal.lower() == "off":
        return None
    if not settings.journal:
        return default_path()
    try:
        return Path(settings.journal).expanduser().absolute()
    except RuntimeError:
        raise ValueError(
            f"NODETOOL_FAL_JOURNAL names the folder of an unknown user: {brief(settings.journal)}."
        ) from None


class Homeless(ValueError):
    """There is no home folder that the journal could be in."""


def default_path() -> Path:
    """The journal's place in the user's data folder. Raises ``Homeless`` where the system knows no home of this user."""
    try:
        folder = platformdirs.user_data_path("nodetool-fal", appauthor=False)
    except RuntimeError:
        folder = Path()
    # Some versions of platformdirs leave a `~` where they find no home: a folder of that name, wherever this runs.
    if not folder.is_absolute():
        raise Homeless("This user has no home folder for the journal of fal runs: NODETOOL_FAL_JOURNAL names a file.")
    return folder / "journal.sqlite3"


@functools.cache
def _tell_once(text: str) -> None:
    logger.warning("%s Runs go on without one.", text)


def now() -> float:
    """The time that rows are written with, in seconds since 1970."""
    return time.time()


def opened() -> list[Journal]:
    """The journals that this process uses."""
    with _guard:
        return list(_open.values())


def close_all() -> None:
    """Closes every journal of this process."""
    with _guard:
        for journal in _open.values():
            journal.close()
        _open.clear()


def _before_fork() -> None:
    _guard.acquire()
    for journal in _open.values():
        journal.pause()


def _after_fork() -> None:
    for journal in _open.values():
        journal.resume()
    _guard.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork)
