"""
The budget of a whole graph, asked before its first node is paid for.
"""

import asyncio
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from nodetool.fal.credentials import find_key
from nodetool.fal.errors import BudgetExceeded, KeyMissing
from nodetool.fal.fate import Fate
from nodetool.fal.money import budget, rows
from nodetool.fal.money.estimate import Estimate, of_node, total
from nodetool.fal.money.journal import Store, journal_of, now
from nodetool.fal.money.record import Record, job_of
from nodetool.fal.node import FalNode
from nodetool.fal.notices import silent
from nodetool.fal.settings import Money


@dataclass(frozen=True)
class Planned:
    """
    A node that is about to run: the fields that others fill, the ids of those others, and its arguments with digests in
    place of files, as far as they are known.
    """

    node: FalNode
    connected: Collection[str]
    needs: Collection[str]
    described: Mapping[str, Any]


async def refused(planned: Sequence[Planned], context: Any) -> dict[str, BudgetExceeded]:
    """
    Why the budget does not allow to run all of ``planned``, which come after what they need, by node id.

    Empty where it does. Only what is certain refuses a graph: what is not known before, and nodes that an earlier run
    may have paid for, are asked about when they run. Raises ``ValueError`` for settings.
    """
    settings = Money.read(context.environment)
    journal = journal_of(settings)
    if journal is None or not settings.has_budget:
        return {}
    key = ""
    with suppress(KeyMissing):
        key = await find_key(context)
    _, found = await asyncio.to_thread(
        journal.begin, lambda store, connection: _refused(planned, context, settings, key, store, connection)
    )
    return found


def _refused(
    planned: Sequence[Planned], context: Any, settings: Money, key: str, store: Store, connection: sqlite3.Connection
) -> dict[str, BudgetExceeded]:
    # What a killed process has left is told apart from what still runs, as each run does before it starts.
    rows.bury(connection, store.owners)
    job, moment = job_of(context), now()

    def problem(limits: Money, estimate: Estimate) -> BudgetExceeded | None:
        try:
            budget.check(connection, limits, estimate, job, moment)
        except BudgetExceeded as error:
            return error
        return None

    sure = _sure(planned, context, settings, key, connection)
    estimates = {each.node.id: of_node(each.node, each.connected) for each in sure}
    alone = {node: problem(settings, found) for node, found in estimates.items() if not found.is_later}
    failures = {node: error for node, error in alone.items() if error is not None}
    if failures:
        return failures
    # What one run may cost is no limit of several.
    together, shared = _together(estimates), replace(settings, budget_run=None, budget_unknown="allow")
    error = problem(shared, together)
    if error is None:
        return {}
    ids = list(estimates)
    passing = (n for n in range(1, len(ids)) if problem(shared, _together({i: estimates[i] for i in ids[:n]})))
    return {ids[next(passing, len(ids)) - 1]: error}


def _sure(
    planned: Sequence[Planned], context: Any, settings: Money, key: str, connection: sqlite3.Connection
) -> list[Planned]:
    """The nodes that will be paid for: neither they nor what they need has been paid for by an equal run before."""
    found: dict[str, Planned] = {}
    for each in planned:
        if each.connected:
            may_be_free = any(need not in found for need in each.needs)
        else:
            streamed = each.node.is_streaming_output()
            record = Record(each.node, context, settings, key, Fate(), silent, streamed)
            may_be_free = record.may_be_free(connection, each.described)
        if not may_be_free:
            found[each.node.id] = each
    return list(found.values())


def _together(estimates: Mapping[str, Estimate]) -> Estimate:
    """One estimate of several nodes, as far as they are known."""
    least, _, unknown = total(list(estimates.values()))
    most = sum(each.reserved for each in estimates.values())
    parts = [f"{node} {each.figure()}" for node, each in estimates.items() if each.is_known]
    more = f", and {len(unknown)} at unknown cost" if unknown else ""
    return Estimate(f"{len(estimates)} nodes together", least, most, f"{', '.join(parts)}{more}")
