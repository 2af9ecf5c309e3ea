"""Runs that are given up: fal is told, within a bound, or the message says that it could not be."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import KeyRefused
from nodetool.fal.fate import Live
from nodetool.fal.waiting import stopped, waited
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import KEY, Behaviour, FalDouble, Response, as_json
from tests.runtime.harness import Context, fresh, node, others

Make = Callable[..., Context]
Run = Callable[[Coroutine[Any, Any, Any]], Any]
FLUX = "fal.text_to_image.FluxSchnell"
ROOT = Path(__file__).resolve().parents[2]


async def until(condition: Callable[[], Any]) -> None:
    while not condition():
        await asyncio.sleep(0.005)


def start(context: Context) -> asyncio.Task[Any]:
    return asyncio.ensure_future(node(FLUX)(prompt="a cat").process(context))


def only(double: FalDouble) -> Any:
    (submission,) = double.submissions.values()
    return submission


async def cancelled(task: asyncio.Task[Any], times: int) -> None:
    """Cancels ``task`` some times in a row, and sees that nothing of it is left behind."""
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0.01)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not await others()


@pytest.mark.parametrize("times", [1, 2, 5])
def test_cancelled_while_the_submission_is_on_its_way(double: FalDouble, context: Context, times: int) -> None:
    double.inject("submit", Response(delay=0.2))

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.submissions)
        await cancelled(task, times)

    asyncio.run(scene())
    assert only(double).cancelled


@pytest.mark.parametrize("times", [1, 3])
def test_cancelled_while_fal_is_being_told(double: FalDouble, context: Context, times: int) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    double.inject("cancel", Response(500), Response(delay=0.1), Response(drop=True))

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.submissions and only(double).polls)
        task.cancel()
        await until(lambda: double.stages["cancel"])
        await cancelled(task, times)

    asyncio.run(scene())
    assert only(double).cancelled


def test_cancelled_during_a_back_off_nothing_is_sent(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.inject("submit", *[Response(429)] * 50)

    async def scene() -> None:
        task = start(make_context(retry_delay=5, retry_ceiling=5))
        await until(lambda: double.stages["submit"])
        await asyncio.sleep(0.05)
        started = asyncio.get_running_loop().time()
        await cancelled(task, 1)
        assert asyncio.get_running_loop().time() - started < 4

    jumping(scene())
    assert double.stages["submit"] == 1 and not double.submissions


def test_a_submission_slower_than_the_bound_is_said(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.inject("submit", Response(delay=60))
    context = make_context(cancel_timeout=0.1)

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.submissions)
        started = asyncio.get_running_loop().time()
        await cancelled(task, 2)
        assert asyncio.get_running_loop().time() - started < 3

    jumping(scene())
    (line,) = [line for line in context.lines() if "Cancelled, but" in line]
    assert line.startswith("error: ") and "fal may still run and bill it" in line


def test_a_flag_that_fal_cannot_be_told_of_names_the_request(
    double: FalDouble, make_context: Make, jumping: Run
) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    double.fault = lambda stage, request: Response(500) if stage == "cancel" else None
    context = make_context(cancel_timeout=1)

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.submissions and only(double).polls)
        context.cancelled = True
        with pytest.raises(NodeCancelledError, match=r"could not be told to stop it and may still run.*request req-"):
            await task

    jumping(scene())
    assert double.stages["cancel"] > 1


def test_cancelled_while_a_lost_submission_is_looked_up(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    double.inject("submit", Response(504, taken=True, names=True))
    double.inject("status", Response(delay=0.5))

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.stages["status"])
        await cancelled(task, 2)

    asyncio.run(scene())
    assert only(double).cancelled


def test_a_key_that_is_revoked_meanwhile_cannot_stop_the_run(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    refused = as_json({"detail": "revoked"}, 401)
    double.fault = lambda stage, request: refused if stage in ("status", "status_stream", "cancel") else None
    with pytest.raises(KeyRefused, match=r"revoked.*fal could not be told to stop it.*\(request req-"):
        asyncio.run(node(FLUX)(prompt="a cat").process(context))
    assert double.stages["cancel"] > 1


HTML = {"body": b"<html>Bad gateway</html>", "content_type": "text/html"}
#: What answers a cancellation and does not say that nothing will run.
NO_WORD = [
    *(Response(status, **HTML) for status in (200, 400, 401, 403, 404, 409, 410)),
    *(Response(status) for status in (302, 400, 404, 409)),
    *(as_json({"status": "NOT_CANCELLABLE"}, status) for status in (200, 400, 409)),
    as_json({"message": "no route"}, 404),
    as_json({"detail": "revoked"}, 401),
    Response(200, b"[" * 100_000),
]
#: What says it.
WORDS = [
    *(Response(status) for status in (200, 202, 204)),
    *(as_json({key: "CANCELLATION_REQUESTED"}, status) for status in (200, 202) for key in ("status", "state")),
    as_json({"status": "ALREADY_COMPLETED"}, 400),
    as_json({"status": "NOT_FOUND"}, 404),
]


async def given_up(double: FalDouble, context: Context, by_flag: bool) -> str:
    """What is said of a run that is given up while it goes on at fal."""
    double.behaviour = Behaviour(runs_forever=True)
    task = start(context)
    await until(lambda: double.submissions and only(double).polls)
    if by_flag:
        context.cancelled = True
    else:
        task.cancel()
    with pytest.raises((NodeCancelledError, asyncio.CancelledError)) as caught:
        await task
    return str(caught.value) + " ".join(context.lines())


@pytest.mark.parametrize("by_flag", [False, True])
@pytest.mark.parametrize("answer", NO_WORD)
def test_fal_is_told_until_it_says_so_itself(
    double: FalDouble, context: Context, jumping: Run, answer: Response, by_flag: bool
) -> None:
    double.inject("cancel", answer, answer)
    said = jumping(given_up(double, context, by_flag))
    assert only(double).cancelled and double.stages["cancel"] == 3 and "could not be told" not in said


@pytest.mark.parametrize("by_flag", [False, True])
@pytest.mark.parametrize("answer", NO_WORD)
def test_an_answer_that_says_nothing_of_the_run_is_no_cancellation(
    double: FalDouble, make_context: Make, jumping: Run, answer: Response, by_flag: bool
) -> None:
    double.fault = lambda stage, request: answer if stage == "cancel" else None
    said = jumping(given_up(double, make_context(cancel_timeout=0.1), by_flag))
    assert "fal could not be told to stop it and may still run and bill it" in said


@pytest.mark.parametrize("answer", WORDS)
def test_fals_word_is_asked_for_once(double: FalDouble, context: Context, jumping: Run, answer: Response) -> None:
    double.inject("cancel", replace(answer, taken=True))
    said = jumping(given_up(double, context, by_flag=False))
    assert double.stages["cancel"] == 1 and "could not be told" not in said


@pytest.mark.parametrize(("answers", "is_told"), [(NO_WORD, False), (WORDS, True)])
def test_what_counts_at_the_end_of_the_interpreter(double: FalDouble, answers: list[Response], is_told: bool) -> None:
    live = Live()
    for number in range(len(answers)):
        live.add(f"req-{number}", f"{double.url}/queue/acme/x/requests/req-{number}/cancel", KEY)
    double.inject("cancel", *(replace(answer, taken=True) for answer in answers))
    # What has a result by now is not stopped: the next equal run gets it.
    stopped = [answer for answer in answers if is_told and b"ALREADY_COMPLETED" not in answer.body]
    assert len(live.tell_all(30)) == len(stopped)
    assert double.stages["cancel"] == len(answers)


FORKS = """
import os, sys
from nodetool.fal import fate

fate.httpx.put = lambda *_, **__: os._exit(1)
fate.LIVE.add("req-1", "https://queue.fal.run/acme/x/requests/req-1/cancel", "key")
child = os.fork()
if not child:
    sys.exit()
os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_that_ends_stops_nothing_of_its_parent() -> None:
    subprocess.run(
        [sys.executable, "-c", FORKS], env=fresh(ROOT / "nodes" / "src", measured=True), check=True, timeout=60
    )


def test_a_run_that_has_ended_at_fal_is_not_cancelled(double: FalDouble, context: Context) -> None:
    double.inject("result", Response(delay=1))

    async def scene() -> None:
        task = start(context)
        await until(lambda: double.stages["result"])
        await cancelled(task, 1)

    asyncio.run(scene())
    assert not double.stages["cancel"] and not context.lines()


def test_an_event_loop_that_closes_tells_fal(double: FalDouble, context: Context) -> None:
    """``asyncio.run`` cancels all tasks at its end, those that tell fal included."""
    double.behaviour = Behaviour(runs_forever=True)

    async def scene(late: bool) -> None:
        task = start(context)
        await until(lambda: double.submissions and all(sent.polls for sent in double.submissions.values()))
        if late:
            double.inject("cancel", Response(delay=0.3))
            task.cancel()
            await asyncio.sleep(0.1)

    asyncio.run(scene(late=False))
    asyncio.run(scene(late=True))
    assert all(sent.cancelled for sent in double.submissions.values())


SCRIPT = """
import asyncio, sys, threading
from tests.runtime.double.service import client_urls
import fal_client.client
vars(fal_client.client).update(client_urls(sys.argv[1]))
from tests.runtime.harness import FAST, Context, node
made = node("fal.text_to_image.FluxSchnell")(prompt="a cat")
work = lambda: asyncio.run(made.process(Context(sys.argv[2], environment=FAST)))
threading.Thread(target=work, daemon=True).start()
sys.stdin.readline()
"""


def test_an_interpreter_that_ends_tells_fal(double: FalDouble) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    environment = fresh(ROOT, ROOT / "nodes" / "src")
    command = [sys.executable, "-c", SCRIPT, double.url, KEY]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, text=True, cwd=ROOT) as process:
        deadline = time.monotonic() + 30
        # Once it has asked for the status, it knows the request's id.
        while not (double.submissions and only(double).polls) and time.monotonic() < deadline:
            time.sleep(0.02)
        process.communicate("\n", timeout=20)
    assert only(double).cancelled


def test_waiting_outlasts_cancellations_and_reports_the_last() -> None:
    async def scene() -> None:
        done = asyncio.Event()
        inner = asyncio.ensure_future(done.wait())
        outer = asyncio.ensure_future(waited(inner))
        for _ in range(3):
            await asyncio.sleep(0)
            outer.cancel()
        done.set()
        assert isinstance(await outer, asyncio.CancelledError) and inner.result() is True

    asyncio.run(scene())


def test_stopping_raises_a_cancellation_after_the_clean_up() -> None:
    cleaned = []

    async def work() -> None:
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0.02)
            cleaned.append(True)

    async def scene() -> None:
        inner = asyncio.ensure_future(work())
        await asyncio.sleep(0)
        outer = asyncio.ensure_future(stopped(inner))
        await asyncio.sleep(0.005)
        outer.cancel()
        with pytest.raises(asyncio.CancelledError):
            await outer

    asyncio.run(scene())
    assert cleaned
