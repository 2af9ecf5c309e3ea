"""Every way in which a run may end, and what the next equal run and the budget make of it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import FalError, Unreachable
from nodetool.fal.fate import LIVE, Fate, State
from nodetool.fal.money import budget, record
from nodetool.fal.money.record import Record
from nodetool.fal.notices import silent
from nodetool.fal.settings import Money
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import KEY, Behaviour, FalDouble, Response
from tests.runtime.harness import Context, node

Rows = Callable[[], list[dict[str, Any]]]
Keeping = Callable[..., Context]
REQUEST = "req-of-the-run"
#: Fate at fal → the row after a run that failed, and after one that was cancelled: for a run that submitted, one that took
#: an earlier request up, and one that may leave nothing to others (a stream, or `NODETOOL_FAL_RESUME=0`).
TABLE: dict[State, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "nothing": (("failed", "cancelled"), ("failed", "cancelled"), ("failed", "cancelled")),
    "sent": (("unknown", "unknown"), ("unknown", "unknown"), ("unknown", "unknown")),
    "accepted": (("unknown", "unknown"), ("unknown", "unknown"), ("unknown", "unknown")),
    "completed": (("left", "left"), ("unknown", "left"), ("unknown", "unknown")),
    "ended": (("failed", "cancelled"), ("failed", "cancelled"), ("failed", "cancelled")),
    "told": (("cancelled", "cancelled"), ("cancelled", "cancelled"), ("cancelled", "cancelled")),
    "untold": (("left", "left"), ("unknown", "left"), ("unknown", "unknown")),
}
KINDS = ("submitted", "took up", "keeps to itself")
CASES = [
    (state, kind, ending, outcomes[k][e])
    for state, outcomes in TABLE.items()
    for k, kind in enumerate(KINDS)
    for e, ending in enumerate(("failed", "cancelled"))
]


def run(context: Context) -> dict[str, Any]:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(context))


def begun(context: Context, streamed: bool = False) -> Record:
    """A run that has begun as far as the journal knows."""
    made = node("fal.text_to_image.FluxSchnell")(prompt="a cat")
    found = Record(made, context, Money.read(context.environment), KEY, Fate(), silent, streamed)
    start = asyncio.run(found.begin({"prompt": "a cat"}))
    if start.request_id:
        found.fate.request_id, found.fate.state = start.request_id, "accepted"
    return found


def accepted(found: Record) -> Record:
    found.intent(found.endpoint, {})
    found.fate.request_id, found.fate.state = REQUEST, "accepted"
    found.accepted(REQUEST, {})
    asyncio.run(found.written())
    return found


@pytest.mark.parametrize(("state", "kind", "ending", "outcome"), CASES)
def test_how_a_run_ends(
    keeping: Keeping, rows: Rows, path: Path, price: Any, state: State, kind: str, ending: str, outcome: str
) -> None:
    price("0.003")
    context = keeping(resume=0) if kind == "keeps to itself" else keeping()
    ended = accepted(begun(context))
    if kind == "took up":
        ended.fate.state = "completed"
        ended.cancelled(True)
        asyncio.run(ended.written())
        ended = begun(context)
        assert ended.fate.request_id == REQUEST
    ended.fate.state = state
    if ending == "failed":
        ended.failed(ended.remark(Unreachable("fal cannot be reached")))
    else:
        ended.cancelled(not ended.fate.is_open)
    asyncio.run(ended.written())
    (row,) = rows()
    is_left = outcome == "left"
    assert (row["state"], row["owner"]) == ("accepted" if is_left else outcome, "")
    assert row["request_id"] == REQUEST
    with sqlite3.connect(path) as connection:
        (counted,) = connection.execute(f"SELECT {budget.COUNTED} FROM runs").fetchone()
    assert counted == (0 if outcome == "failed" else 3_000_000), "once, where fal may bill it"
    two = begun(keeping()), begun(keeping())
    assert [each.fate.request_id for each in two] == [REQUEST if is_left else "", ""]
    assert len(rows()) == (2 if is_left else 3), "of two equal runs, one takes it up"


@pytest.mark.parametrize("ending", ["failed", "cancelled"])
@pytest.mark.parametrize("state", ["left", "accepted", "completed", "told", "untold"])
def test_a_look_changes_nothing(keeping: Keeping, rows: Rows, state: State, ending: str) -> None:
    context = keeping()
    accepted(begun(context))
    before, settings = rows(), Money.read(context.environment)
    look = Record(node("fal.text_to_image.FluxSchnell")(), context, settings, KEY, Fate(), silent)
    look.follow(REQUEST)
    look.fate.request_id, look.fate.state = REQUEST, state
    look.failed(Unreachable("x")) if ending == "failed" else look.cancelled(True)
    asyncio.run(look.written())
    assert rows() == before


@pytest.mark.parametrize("again", [1, 2])
def test_a_run_that_is_cancelled_while_its_result_comes_is_paid_once(
    double: FalDouble, keeping: Keeping, rows: Rows, again: int
) -> None:
    for _ in range(again):
        context = keeping()

        def stop(stage: str, request: Any, context: Context = context) -> Response | None:
            if stage != "result":
                return None
            context.cancelled = True
            return Response(delay=5.0, taken=True)

        double.fault = stop
        with pytest.raises(NodeCancelledError):
            run(context)
    (request_id,) = double.submissions
    assert (rows()[0]["state"], rows()[0]["owner"]) == ("accepted", "")
    double.fault = lambda stage, request: None
    assert run(keeping())["output"].metadata["fal"]["request_id"] == request_id
    assert double.stages["submit"] == 1 and not double.stages["cancel"]


def test_a_run_that_fal_could_not_be_told_to_stop_is_the_next_runs(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    """As when a machine goes off the network: fal goes on, and bills."""
    context = keeping(cancel_timeout=0.2)
    double.behaviour = Behaviour(runs_forever=True)

    def cut_off(stage: str, request: Any) -> Response | None:
        context.cancelled = context.cancelled or stage.startswith("status")
        return Response(502) if stage == "cancel" else None

    double.fault = cut_off
    with pytest.raises(NodeCancelledError, match="could not be told to stop it"):
        run(context)
    double.fault, double.behaviour = lambda stage, request: None, Behaviour()
    (request_id,) = double.submissions
    assert run(keeping())["output"].metadata["fal"]["request_id"] == request_id
    assert double.stages["submit"] == 1 and [row["state"] for row in rows()] == ["done"]


def test_what_fal_has_done_when_the_interpreter_ends_is_the_next_runs(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    reached = threading.Event()
    double.fault = lambda stage, request: reached.set() if stage.startswith("status") else None

    def late(context: Context) -> None:
        with suppress(FalError):
            run(context)

    stuck = threading.Thread(target=late, args=(keeping(total_timeout=2),), daemon=True)
    stuck.start()
    assert reached.wait(20)
    (request_id,) = double.submissions
    double.submissions[request_id].ended = True
    assert LIVE.tell_all() == []
    record._leave()
    assert (rows()[0]["state"], rows()[0]["request_id"]) == ("accepted", request_id)
    stuck.join(20)
