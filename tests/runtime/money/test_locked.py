"""A journal that another program holds: the run waits for it, and nothing else on the event loop does."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import FalError
from nodetool.fal.money.fetching import cancel
from nodetool.fal.money.journal import Store
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.double.media import png
from tests.runtime.harness import Context, execute, node

Rows = Callable[[], list[dict[str, Any]]]
Keeping = Callable[..., Context]
#: Seconds for which the journal is held, and those for which nothing may hold the loop up on a busy machine.
HELD, PAUSE = 1.0, 0.5


@pytest.fixture
def on_the_loop(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Which uses of the journal's file there were in a thread whose event loop runs."""
    found, calls = list[str](), {"write": Store.write, "read": Store.read}

    def watched(name: str) -> Callable[..., Any]:
        def call(store: Store, work: Any) -> Any:
            if asyncio._get_running_loop() is not None:
                found.append(name)
            return calls[name](store, work)

        return call

    for name in calls:
        monkeypatch.setattr(Store, name, watched(name))
    yield found


def flux(**values: Any) -> Any:
    return node("fal.text_to_image.FluxSchnell")(**{"prompt": "a cat", **values})


def test_no_use_of_the_journal_is_on_the_event_loop(
    double: FalDouble, keeping: Keeping, on_the_loop: list[str], rows: Rows
) -> None:
    asyncio.run(execute(flux(), keeping(cache="all", budget_day=5)))
    asyncio.run(execute(flux(), keeping(cache="all")))
    asyncio.run(execute(node("fal.llm.OpenRouter")(prompt="x", model="y"), keeping()))
    (request_id,) = double.submissions
    asyncio.run(execute(node("fal.dynamic.FalResult")(request_id=request_id), keeping()))
    edited = node("fal.image_to_image.BirefnetV2")(image={"type": "image", "uri": "", "data": png()})
    asyncio.run(execute(edited, keeping()))
    extra = double.new_url("video")
    double.behaviour = Behaviour(response={"images": [{"url": double.new_url("image")}], "bonus": {"url": extra}})
    asyncio.run(execute(flux(prompt="more"), keeping()))
    double.behaviour = Behaviour(response={"images": []})
    with pytest.raises(FalError):
        asyncio.run(execute(flux(prompt="nothing"), keeping()))
    double.behaviour = Behaviour(error="the runner stopped")
    with pytest.raises(FalError):
        asyncio.run(execute(flux(prompt="none"), keeping()))
    double.behaviour, context = Behaviour(runs_forever=True), keeping()
    double.fault = lambda stage, request: setattr(context, "cancelled", stage.startswith("status"))
    with pytest.raises(NodeCancelledError):
        asyncio.run(execute(flux(prompt="stopped"), context))
    last = list(double.submissions)[-1]
    assert asyncio.run(cancel(last, "", keeping())).state == "told"
    assert not on_the_loop
    assert [row["state"] for row in rows()] == ["done", "done", "done", "done", "done", "failed", "cancelled"]


def held(path: Path) -> threading.Event:
    """Another program writes into the journal, and takes its time."""
    begun = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            begun.set()
            time.sleep(HELD)
            connection.execute("COMMIT")

    threading.Thread(target=hold, daemon=True).start()
    assert begun.wait(10)
    return begun


@pytest.mark.parametrize("stage", ["submit", "result"])
def test_a_journal_that_is_held_holds_up_its_run_alone(
    double: FalDouble, keeping: Keeping, rows: Rows, path: Path, stage: str
) -> None:
    asyncio.run(execute(flux(), keeping()))
    double.fault = lambda at, request: held(path) and None if at == stage else None

    async def beside() -> float:
        """The longest time for which nothing else could go on."""
        task = asyncio.ensure_future(execute(flux(prompt="a dog"), keeping()))
        longest, before = 0.0, time.monotonic()
        while not task.done():
            await asyncio.sleep(0.01)
            longest, before = max(longest, time.monotonic() - before), time.monotonic()
        assert task.result()["output"].uri
        return longest

    assert asyncio.run(beside()) < PAUSE
    assert [row["state"] for row in rows()] == ["done", "done"]


@pytest.mark.parametrize("stage", ["submit", "result"])
def test_a_run_that_is_cancelled_while_its_journal_is_held_is_written_down(
    double: FalDouble, keeping: Keeping, rows: Rows, path: Path, stage: str
) -> None:
    asyncio.run(execute(flux(), keeping()))
    reached = threading.Event()

    def fault(at: str, request: Any) -> Response | None:
        if at == stage:
            held(path)
            threading.Timer(0.2, reached.set).start()
        return None

    double.fault = fault

    async def work() -> None:
        task = asyncio.ensure_future(execute(flux(prompt="a dog"), keeping()))
        await asyncio.to_thread(reached.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(work())
    _, row = rows()
    assert (row["state"], row["owner"]) == (("cancelled" if stage == "submit" else "accepted"), "")
    last = list(double.submissions)[-1]
    assert row["request_id"] == last and double.submissions[last].cancelled == (stage == "submit")
    double.fault = lambda at, request: None
    taken = asyncio.run(execute(flux(prompt="a dog"), keeping()))["output"].metadata["fal"]["request_id"]
    assert (taken == last) == (stage == "result")


@pytest.mark.parametrize("kept", ["off", "all"])
def test_a_result_that_a_cancelled_run_had_at_hand_is_the_next_runs(
    double: FalDouble, keeping: Keeping, rows: Rows, monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    """Cancelled while its files are put in their slots."""
    reached = asyncio.Event()

    async def slow(*_: Any, **__: Any) -> Any:
        reached.set()
        await asyncio.sleep(20)

    async def work() -> None:
        task = asyncio.ensure_future(execute(flux(), keeping(cache=kept)))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with monkeypatch.context() as patched:
        patched.setattr("nodetool.fal.runner.collect", slow)
        asyncio.run(work())
    (request_id,) = double.submissions
    assert rows()[0]["state"] == ("done" if kept == "all" else "accepted")
    result = asyncio.run(execute(flux(), keeping(cache=kept)))
    assert result["output"].metadata["fal"]["request_id"] == request_id
    assert double.stages["submit"] == 1 and [row["state"] for row in rows()] == ["done"]


def test_a_look_that_is_cancelled_with_the_result_at_hand_changes_nothing(
    double: FalDouble, keeping: Keeping, rows: Rows, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(execute(flux(), keeping()))
    (request_id,) = double.submissions
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE runs SET state = 'unknown', ended = 5")

    async def stopped(*_: Any, **__: Any) -> Any:
        raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr("nodetool.fal.runner.collect", stopped)
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(execute(node("fal.dynamic.FalResult")(request_id=request_id), keeping()))
    assert (rows()[0]["state"], rows()[0]["ended"]) == ("unknown", 5)
