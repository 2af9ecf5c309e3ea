"""
The runs in the journal, as SQL: what is added, changed and looked up, always inside of a caller's transaction.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from nodetool.fal.money.owners import Owners
from nodetool.fal.money.schema import OPEN


@dataclass(frozen=True)
class Entry:
    """What is known of a run before it starts. Amounts are in billionths of a US dollar, times in seconds since 1970."""

    created: float
    endpoint: str
    node_type: str
    node_id: str
    workflow: str
    job: str
    account: str
    digest: str
    streamed: bool
    estimate: int | None
    arguments: str | None = None


def add(connection: sqlite3.Connection, entry: Entry, owner: str) -> int:
    """Adds a run that may start now; returns its row."""
    values = asdict(entry) | {"state": "reserved", "owner": owner}
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    return int(connection.execute(f"INSERT INTO runs ({names}) VALUES ({marks})", values).lastrowid or 0)


def change(connection: sqlite3.Connection, row: int, **values: object) -> None:
    """Sets columns of a run. The names of ``values`` are this package's own."""
    assignments = ", ".join(f"{name} = :{name}" for name in values)
    connection.execute(f"UPDATE runs SET {assignments} WHERE id = :row", values | {"row": row})


def bury(connection: sqlite3.Connection, owners: Owners) -> None:
    """
    Settles the open runs of processes that have ended.

    A run that was not sent is ``dropped``. One whose submission was on its way is ``unknown``, as is a stream, which
    nobody can take up. One that fal has accepted stays ``accepted`` and has no owner.
    """
    found = connection.execute(f"SELECT DISTINCT owner FROM runs WHERE {_IS_OPEN} AND owner != ''")
    for (owner,) in found.fetchall():
        if owners.is_dead(owner):
            connection.execute(_BURIED, {"owner": owner})
            owners.forget(owner)


#: A tuple of these plain words is written as SQL has it.
_IS_OPEN = f"state IN {OPEN}"
_BURIED = f"""
UPDATE runs SET owner = '', state = CASE
    WHEN state = 'reserved' THEN 'dropped'
    WHEN state = 'accepted' AND NOT streamed AND request_id != '' THEN state
    ELSE 'unknown' END
WHERE owner = :owner AND {_IS_OPEN}
"""


def take_up(connection: sqlite3.Connection, entry: Entry, owner: str, since: float) -> sqlite3.Row | None:
    """
    The oldest run equal to ``entry`` that fal has accepted and that nobody waits for, from now on ``owner``'s.

    Runs from before ``since`` are left alone.
    """
    found = left_behind(connection, entry, since)
    if found is not None:
        change(connection, found["id"], owner=owner, node_id=entry.node_id, job=entry.job, workflow=entry.workflow)
    return found


def left_behind(connection: sqlite3.Connection, entry: Entry, since: float) -> sqlite3.Row | None:
    """The run that :func:`take_up` would find, left as it is."""
    found: sqlite3.Row | None = connection.execute(
        "SELECT * FROM runs WHERE digest = ? AND account = ? AND state = 'accepted' AND owner = '' AND created >= ?"
        " ORDER BY created, id LIMIT 1",
        (entry.digest, entry.account, since),
    ).fetchone()
    return found


def untold(connection: sqlite3.Connection, endpoint: str) -> Sequence[sqlite3.Row]:
    """The runs of an endpoint with an unknown fate that nobody has been told of yet; marks them as told."""
    found = connection.execute(
        "SELECT * FROM runs WHERE endpoint = ? AND state = 'unknown' AND NOT told ORDER BY id", (endpoint,)
    ).fetchall()
    connection.execute("UPDATE runs SET told = 1 WHERE endpoint = ? AND state = 'unknown'", (endpoint,))
    return found


def by_request(connection: sqlite3.Connection, request_id: str) -> sqlite3.Row | None:
    """The run with one of fal's request ids; ``None`` when the journal has none."""
    found: sqlite3.Row | None = connection.execute(
        "SELECT * FROM runs WHERE request_id = ? AND request_id != '' ORDER BY id DESC LIMIT 1", (request_id,)
    ).fetchone()
    return found


def finished(connection: sqlite3.Connection, entry: Entry, since: float, until: float) -> sqlite3.Row | None:
    """The newest result that an equal run brought between two times, if it was kept."""
    found: sqlite3.Row | None = connection.execute(
        "SELECT * FROM runs WHERE digest = ? AND account = ? AND state = 'done' AND response IS NOT NULL"
        " AND ended BETWEEN ? AND ? ORDER BY ended DESC LIMIT 1",
        (entry.digest, entry.account, since, until),
    ).fetchone()
    return found


def stop(connection: sqlite3.Connection, request_ids: Sequence[str], moment: float) -> None:
    """Notes that fal was told to stop requests."""
    connection.executemany(
        "UPDATE runs SET state = 'cancelled', owner = '', ended = ? WHERE request_id = ? AND state = 'accepted'",
        [(moment, request_id) for request_id in request_ids],
    )


def forget_old(connection: sqlite3.Connection, before: float) -> None:
    """Drops results and uploads that are too old to be used again. The bill stays."""
    connection.execute("UPDATE runs SET response = NULL WHERE response IS NOT NULL AND ended < ?", (before,))
    connection.execute("DELETE FROM uploads WHERE created < ?", (before,))
