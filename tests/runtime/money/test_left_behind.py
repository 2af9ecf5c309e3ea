"""Requests that fal has and that no process waits for: whatever looks at them, the next equal run gets what was paid."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import FalError, KeyRefused, RunTimeout, UnexpectedResponse
from nodetool.fal.fate import LIVE
from nodetool.fal.money.journal import Journal
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.harness import Context, node

Rows = Callable[[], list[dict[str, Any]]]
Keeping = Callable[..., Context]


def run(context: Context) -> dict[str, Any]:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(context))


def look(context: Context, request_id: str) -> dict[str, Any]:
    return asyncio.run(node("fal.dynamic.FalResult")(request_id=request_id).process(context))


@pytest.fixture
def orphan(double: FalDouble, keeping: Keeping, path: Path) -> str:
    """A request that runs at fal, as a process has left it that was killed."""
    run(keeping())
    (request_id,) = double.submissions
    double.submissions[request_id].ended = False
    double.behaviour = Behaviour(runs_forever=True)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE runs SET state = 'accepted', owner = '', ended = NULL, cost = NULL, files = NULL")
    return request_id


def taken_up(double: FalDouble, context: Context, request_id: str) -> None:
    """The next equal run gets the result of the request, and submits nothing."""
    double.fault = lambda stage, request: None
    double.behaviour = Behaviour()
    assert run(context)["output"].metadata["fal"]["request_id"] == request_id
    assert double.stages["submit"] == 1


def test_a_look_that_is_cancelled_leaves_the_request_to_the_next_run(
    double: FalDouble, keeping: Keeping, orphan: str, rows: Rows
) -> None:
    context, before = keeping(), rows()
    double.fault = lambda stage, request: setattr(context, "cancelled", stage.startswith("status"))
    with pytest.raises(NodeCancelledError):
        look(context, orphan)
    assert rows() == before
    taken_up(double, keeping(), orphan)


def test_a_look_that_fails_leaves_the_request_to_the_next_run(
    double: FalDouble, keeping: Keeping, orphan: str, rows: Rows
) -> None:
    before, other = rows(), keeping()
    other.key = "another:key-of-another-account"
    with pytest.raises(KeyRefused):
        look(other, orphan)
    with pytest.raises(RunTimeout):
        look(keeping(total_timeout=0.5), orphan)
    assert rows() == before
    taken_up(double, keeping(), orphan)


def test_a_look_hears_that_the_run_has_failed(double: FalDouble, keeping: Keeping, orphan: str, rows: Rows) -> None:
    double.behaviour = Behaviour(error="the runner stopped")
    with pytest.raises(FalError, match="the runner stopped"):
        look(keeping(), orphan)
    assert rows()[0]["state"] == "failed"


def test_the_end_of_an_interpreter_stops_nothing_that_it_only_looked_at(
    double: FalDouble, keeping: Keeping, orphan: str
) -> None:
    reached = threading.Event()
    double.fault = lambda stage, request: reached.set() if stage.startswith("status") else None
    looking = threading.Thread(target=look, args=(keeping(), orphan), daemon=True)
    looking.start()
    assert reached.wait(20)
    assert LIVE.tell_all() == []
    assert not double.stages["cancel"] and not double.submissions[orphan].cancelled
    double.behaviour = Behaviour()
    looking.join(20)


@pytest.mark.parametrize("fault", ["unreadable", "late"])
def test_a_result_that_does_not_arrive_is_the_next_runs(
    double: FalDouble, keeping: Keeping, rows: Rows, price: Any, fault: str
) -> None:
    price("0.003")
    page = Response(body=b"<html>", content_type="text/html", headers={"x-fal-request-id": "any"})
    answer = page if fault == "unreadable" else Response(status=502, body=b"<html>", content_type="text/html")
    double.fault = lambda stage, request: answer if stage == "result" else None
    settings = {"total_timeout": 1} if fault == "late" else {}
    with pytest.raises(UnexpectedResponse if fault == "unreadable" else RunTimeout, match="takes this request up"):
        run(keeping(**settings))
    (request_id,) = double.submissions
    assert not double.stages["cancel"]
    assert (rows()[0]["state"], rows()[0]["owner"], rows()[0]["estimate"]) == ("accepted", "", 3_000_000)
    taken_up(double, keeping(), request_id)


def test_a_result_that_never_arrives_is_paid_and_made_anew_by_the_third_run(
    double: FalDouble, keeping: Keeping, rows: Rows, price: Any
) -> None:
    price("0.003")
    page = Response(body=b"<html>", content_type="text/html", headers={"x-fal-request-id": "any"})
    double.fault = lambda stage, request: page if stage == "result" else None
    for said in ("takes this request up", "run again to submit a new one"):
        with pytest.raises(UnexpectedResponse, match=said):
            run(keeping())
    assert rows()[0]["state"] == "unknown", "which counts what it was estimated at"
    double.fault = lambda stage, request: None
    run(keeping())
    assert double.stages["submit"] == 2


def test_a_run_that_is_stopped_at_its_time_counts_what_fal_may_bill(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    with pytest.raises(RunTimeout, match="was cancelled"):
        run(keeping(total_timeout=0.5))
    assert rows()[0]["state"] == "cancelled"


@pytest.mark.parametrize("is_left", [False, True])
def test_a_run_that_is_cancelled_while_it_is_written_down_holds_nothing(
    double: FalDouble, keeping: Keeping, rows: Rows, request: Any, monkeypatch: pytest.MonkeyPatch, is_left: bool
) -> None:
    orphan = request.getfixturevalue("orphan") if is_left else ""
    begin, reached = Journal.begin, threading.Event()

    def slow(journal: Journal, work: Any) -> Any:
        found = begin(journal, work)
        reached.set()
        # A disk that takes its time.
        time.sleep(0.2)
        return found

    async def cancelled() -> None:
        task = asyncio.ensure_future(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(keeping()))
        await asyncio.to_thread(reached.wait, 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "begin", slow)
        asyncio.run(cancelled())
    (row,) = rows()
    assert (row["state"], row["owner"]) == ("accepted" if is_left else "cancelled", "")
    if is_left:
        taken_up(double, keeping(), orphan)
