"""
The tables of the journal.
"""

import sqlite3

#: Stored in SQLite's ``user_version``. A higher one is of a later release, which this one does not touch.
VERSION = 1

#: What may be in ``runs.state`` of a run that goes on: ``reserved`` (nothing sent yet), ``sent`` (the submission is on
#: its way), ``accepted`` (fal has it).
OPEN = ("reserved", "sent", "accepted")
#: All that may be in ``runs.state``; ``unknown``: nobody knows whether fal took it, ``dropped``: killed before it was sent.
STATES = (*OPEN, "done", "failed", "cancelled", "unknown", "dropped")
#: Whether fal bills nothing for a run unless its answer says so: it failed, or was cancelled before fal had it.
NOT_BILLED = "(state IN ('failed', 'dropped') OR (state = 'cancelled' AND request_id = ''))"

_TABLES = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    created REAL NOT NULL,          -- seconds since 1970, UTC
    ended REAL,
    endpoint TEXT NOT NULL,
    node_type TEXT NOT NULL,
    node_id TEXT NOT NULL,
    workflow TEXT NOT NULL,
    job TEXT NOT NULL,
    account TEXT NOT NULL,          -- a digest of the key
    digest TEXT NOT NULL,           -- of endpoint, arguments and contents of files
    streamed INTEGER NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,            -- the process that waits for it
    told INTEGER NOT NULL DEFAULT 0,
    request_id TEXT NOT NULL DEFAULT '',
    estimate INTEGER,               -- billionths of a US dollar, as are all amounts
    units TEXT,
    cost INTEGER,
    cost_source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    arguments TEXT,
    response TEXT,
    files TEXT                      -- JSON: what came back, with path and URL
);
CREATE INDEX runs_created ON runs (created);
CREATE INDEX runs_digest ON runs (digest, state);
CREATE INDEX runs_request ON runs (request_id);
CREATE INDEX runs_job ON runs (job);
CREATE INDEX runs_state ON runs (state);
CREATE TABLE uploads (
    account TEXT NOT NULL,
    digest TEXT NOT NULL,           -- of content and content type
    url TEXT NOT NULL,
    created REAL NOT NULL,
    PRIMARY KEY (account, digest)
);
"""


class Newer(Exception):
    """The file was written by a later release."""


def is_busy(trouble: sqlite3.Error) -> bool:
    """Whether another process stands in the way now, so that a later try may succeed."""
    # The upper bits say more of the same: busy with recovery, with an older snapshot.
    return trouble.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def is_unwritable(trouble: sqlite3.Error) -> bool:
    """Whether this process may not write the file, or nothing beside it, as SQLite does also to read."""
    codes = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
    # What this package raises itself has no code of SQLite's.
    return getattr(trouble, "sqlite_errorcode", 0) & 0xFF in codes


def check_version(connection: sqlite3.Connection) -> None:
    """
    Reads the version of the tables before anything is written.

    Raises :class:`Newer`, and ``sqlite3.Error`` for a database of some other program.
    """
    connection.execute("BEGIN")
    try:
        _version(connection)
    finally:
        undo(connection)


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the tables where there are none. Raises :class:`Newer`, and ``sqlite3.Error`` for what is no journal."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == 0:
            for statement in _TABLES.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        undo(connection)
        raise


def undo(connection: sqlite3.Connection) -> None:
    """Rolls a transaction back, unless SQLite has: on a full disk it does so itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection) -> int:
    """
    The version of the tables, 0 for none.

    To be asked within a transaction: outside of one, another process may make the tables between the two questions.
    """
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if found > VERSION:
        raise Newer
    if tables and not found:
        raise sqlite3.DatabaseError("it is a database of another program")
    return int(found)
