"""
What runs have cost: sums over the journal, and fal's own bill in place of ours.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from nodetool.fal.money.amounts import plain
from nodetool.fal.money.platform import Event
from nodetool.fal.money.schema import NOT_BILLED

#: What runs are grouped by → SQL.
GROUPS = {
    "day": "date(created, 'unixepoch')",
    "endpoint": "endpoint",
    "workflow": "CASE WHEN workflow = '' THEN '(no workflow)' ELSE workflow END",
}
#: fal's events come some time after the run, and nobody says how long: a run without one was not billed after a day, until
#: one comes after all, for which fal is asked for a week.
_SETTLED_AFTER, _FINAL_AFTER = 86_400.0, 7 * 86_400.0
#: What is not billed, and what is not even sent yet.
_FREE = f"{NOT_BILLED} OR state = 'reserved'"


@dataclass(frozen=True)
class Spent:
    """
    The runs of one day, endpoint or workflow. Amounts are in billionths of a US dollar.

    ``cost`` is what is known; ``estimated`` what is only estimated so far, not part of ``cost``; ``unknown`` is the
    number of runs of which neither is known.
    """

    name: str
    runs: int
    cost: int
    estimated: int
    unknown: int

    def as_json(self) -> dict[str, Any]:
        """For machines: amounts in US dollars."""
        return {
            "name": self.name,
            "runs": self.runs,
            "cost": plain(self.cost),
            "estimated": plain(self.estimated),
            "unknown": self.unknown,
            "currency": "USD",
        }


def spent(connection: sqlite3.Connection, by: str, since: float, until: float) -> list[Spent]:
    """The sums of the runs that began between two times (seconds since 1970), by one of :data:`GROUPS`."""
    billed = f"NOT ({_FREE})"
    found = connection.execute(
        f"SELECT {GROUPS[by]} AS name, COUNT(*) AS runs, COALESCE(SUM(cost), 0) AS cost,"
        f" COALESCE(SUM(CASE WHEN cost IS NULL AND {billed} THEN estimate END), 0) AS estimated,"
        f" SUM(cost IS NULL AND estimate IS NULL AND {billed}) AS unknown"
        " FROM runs WHERE created >= ? AND created < ? GROUP BY name ORDER BY name",
        (since, until),
    )
    return [Spent(str(row["name"]), row["runs"], row["cost"], row["estimated"], row["unknown"]) for row in found]


def together(groups: Iterable[Spent]) -> Spent:
    """The sum of all groups."""
    rows = list(groups)
    return Spent(
        "total",
        sum(row.runs for row in rows),
        sum(row.cost for row in rows),
        sum(row.estimated for row in rows),
        sum(row.unknown for row in rows),
    )


def settle(connection: sqlite3.Connection, events: Iterable[Event], since: float, until: float) -> int:
    """
    Puts what fal billed between two times in place of our own figures; returns how many runs it settled.

    A run that fal has no event for a day later was not billed; that is only said of accounts that the events are of.
    Runs from before ``since`` are left alone: fal may have billed them in parts, of which one was before.
    """
    accounts: set[str] = set()
    count = 0
    for event in _summed(events):
        found = "SELECT id, account FROM runs WHERE request_id = ? AND created >= ?"
        for row in connection.execute(found, (event.request_id, since)):
            accounts.add(row["account"])
            count += connection.execute(
                "UPDATE runs SET cost = ?1, units = COALESCE(?2, units), cost_source = 'fal'"
                " WHERE id = ?3 AND (cost IS NOT ?1 OR cost_source != 'fal')",
                (event.cost, None if event.units is None else str(event.units), row["id"]),
            ).rowcount
    for account in accounts:
        count += connection.execute(
            "UPDATE runs SET cost = 0, cost_source = 'fal' WHERE account = ? AND created >= ? AND created < ?"
            " AND COALESCE(ended, created) < ? AND request_id != '' AND cost_source != 'fal'",
            (account, since, until, until - _SETTLED_AFTER),
        ).rowcount
    return count


def _summed(events: Iterable[Event]) -> Iterator[Event]:
    """One event a request: fal may bill a request in parts."""
    found: dict[str, Event] = {}
    for event in events:
        other = found.get(event.request_id)
        units = event.units if other is None or other.units is None else other.units + (event.units or 0)
        found[event.request_id] = Event(event.request_id, event.cost + (other.cost if other else 0), units)
    yield from found.values()


def open_since(connection: sqlite3.Connection, moment: float) -> float | None:
    """When the oldest run began of whose bill more may be known at a ``moment`` than is; ``None`` when there is none."""
    (found,) = connection.execute(
        "SELECT MIN(created) FROM runs WHERE request_id != '' AND (cost_source != 'fal' OR COALESCE(ended, created) > ?)",
        (moment - _FINAL_AFTER,),
    ).fetchone()
    return None if found is None else float(found)
