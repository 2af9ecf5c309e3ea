"""
The budget: what runs may cost, held against what runs have cost and may still cost.
"""

import sqlite3
from dataclasses import dataclass

from nodetool.fal.errors import BudgetExceeded
from nodetool.fal.money.amounts import dollars
from nodetool.fal.money.estimate import Estimate
from nodetool.fal.money.schema import NOT_BILLED
from nodetool.fal.settings import PREFIX, Money

DAY = 86_400
#: What a row counts: its cost, before that is known its estimate, nothing for a run that fal does not bill.
COUNTED = f"CASE WHEN cost IS NOT NULL THEN cost WHEN {NOT_BILLED} THEN 0 ELSE COALESCE(estimate, 0) END"


@dataclass(frozen=True)
class Limit:
    """One limit of a budget: what it is called, the amount, and what is already set aside for it."""

    setting: str
    amount: int
    spent: int
    whose: str


def check(connection: sqlite3.Connection, settings: Money, estimate: Estimate, job: str, moment: float) -> None:
    """
    Raises ``BudgetExceeded`` when a run with ``estimate`` would pass a limit of ``settings``.

    To be called in the transaction that adds the run: then no other run comes between.
    """
    if not settings.has_budget:
        return
    if not estimate.is_known and settings.budget_unknown == "refuse":
        raise BudgetExceeded(
            f"What this run costs is unknown ({estimate.sentence()}), and {PREFIX}BUDGET_UNKNOWN is refuse:"
            " nothing was sent"
        )
    for limit in _limits(connection, settings, job, moment):
        if limit.spent + estimate.reserved > limit.amount:
            raise BudgetExceeded(_refused(limit, estimate))


def day_start(moment: float) -> float:
    """The beginning of the day (UTC) of ``moment``, both in seconds since 1970."""
    return moment - moment % DAY


def _limits(connection: sqlite3.Connection, settings: Money, job: str, moment: float) -> list[Limit]:
    found = []
    if settings.budget_run is not None:
        found.append(Limit("BUDGET_RUN", settings.budget_run, 0, ""))
    if settings.budget_job is not None:
        spent = _sum(connection, "job = ?", job)
        found.append(Limit("BUDGET_JOB", settings.budget_job, spent, "this job"))
    if settings.budget_day is not None:
        # Rows from the future, written before a clock was put back, count as of today: a budget is rather kept.
        spent = _sum(connection, "created >= ?", day_start(moment))
        found.append(Limit("BUDGET_DAY", settings.budget_day, spent, "today (UTC)"))
    return found


def _sum(connection: sqlite3.Connection, where: str, value: str | float) -> int:
    (total,) = connection.execute(f"SELECT COALESCE(SUM({COUNTED}), 0) FROM runs WHERE {where}", (value,)).fetchone()
    return int(total)


def _refused(limit: Limit, estimate: Estimate) -> str:
    spent = f", and the runs of {limit.whose} come to {dollars(limit.spent)}" if limit.whose else ""
    return (
        f"This run costs {estimate.figure()}{spent}: {PREFIX}{limit.setting} allows {dollars(limit.amount)},"
        f" so nothing was sent ({estimate.sentence()})"
    )
