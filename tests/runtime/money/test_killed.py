"""A process that is killed while a paid request runs: its next run takes that request up, and pays once."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import KeyRefused, NotFound
from nodetool.fal.money import record

from tests.runtime.double import KEY, Behaviour, FalDouble, Response
from tests.runtime.double.service import client_urls
from tests.runtime.harness import FAST, Context, fresh, node
from tests.runtime.money import victim

Rows = Callable[[], list[dict[str, Any]]]
Keeping = Callable[..., Context]
#: How often fal is asked for a run and the one after it, by the state in which a kill leaves the first. A submission
#: that was on its way may have arrived or not; a run that was done is another one.
SUBMISSIONS = {"none": (1,), "reserved": (1,), "sent": (1, 2), "accepted": (1,), "done": (2,)}
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def processes() -> Iterator[Any]:
    """Processes that are forked from one that has imported everything: each is there at once."""
    context = multiprocessing.get_context("forkserver")
    with pytest.MonkeyPatch.context() as patch:
        # The server imports before it learns this process's path.
        for name in os.environ.keys() - fresh().keys():
            patch.delenv(name)
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")]))
        context.set_forkserver_preload(["tests.runtime.money.victim"])
        yield context


@pytest.fixture
def start(double: FalDouble, path: Path, processes: Any) -> Iterator[Callable[..., tuple[Any, Connection]]]:
    """
    Starts a process that runs the node with a prompt and says when it begins; all are gone after the test.

    With a number, it kills itself at that moment of its run.
    """
    started = []

    def run(prompt: str, moment: int = 0) -> tuple[Any, Connection]:
        here, there = processes.Pipe()
        settings = {**FAST, "NODETOOL_FAL_JOURNAL": str(path)}
        given = (there, prompt, client_urls(double.url), KEY, settings, moment)
        process = processes.Process(target=victim.run, args=given)
        process.start()
        started.append(process)
        assert here.recv() == "begins"
        return process, here

    yield run
    for process in started:
        process.kill()
        process.join()


def again(context: Context, prompt: str) -> dict[str, Any]:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt=prompt).process(context))


def killed(process: Any) -> None:
    process.kill()
    process.join()


def test_whenever_a_run_is_killed_a_request_whose_id_was_known_is_not_submitted_again(
    double: FalDouble, start: Any, keeping: Keeping, rows: Rows
) -> None:
    reached: Counter[str] = Counter()
    # The first run of all makes the journal's file.
    again(keeping(), "before")
    for moment in count(1):
        prompt, earlier = f"moment {moment}", len(rows())
        process, _ = start(prompt, moment)
        process.join()
        if not process.exitcode:
            # The run has fewer moments than this.
            break
        assert process.exitcode == -signal.SIGKILL
        left = next(iter(rows()[earlier:]), {"state": "none", "request_id": ""})
        reached[left["state"]] += 1
        context = keeping()
        result = again(context, prompt)
        times = sum(each.arguments["prompt"] == prompt for each in double.submissions.values())
        assert times in SUBMISSIONS[left["state"]], (moment, left)
        if left["state"] == "accepted":
            assert result["output"].metadata["fal"]["request_id"] == left["request_id"]
        if left["state"] == "sent":
            assert any("nobody knows whether fal took" in line for line in context.lines())
    assert set(reached) == set(SUBMISSIONS), "each state in which a kill may leave a run"


def accepted(double: FalDouble, start: Any, prompt: str = "a cat") -> tuple[Any, str]:
    """A process whose request fal has accepted, and the request's id; it would run for a minute."""
    double.behaviour = Behaviour(duration=60.0)
    reached = threading.Event()
    double.fault = lambda stage, request: reached.set() if stage in ("status", "status_stream") else None
    process, _ = start(prompt)
    assert reached.wait(20)
    return process, list(double.submissions)[-1]


def test_a_run_that_is_killed_while_its_submission_is_on_the_way_is_unknown_and_the_next_one_says_so(
    double: FalDouble, start: Any, keeping: Keeping, rows: Rows
) -> None:
    arrived, release = threading.Event(), threading.Event()

    def hold(stage: str, request: Any) -> Response | None:
        if stage == "submit" and not release.is_set():
            arrived.set()
            return Response(delay=5.0, taken=True)
        return None

    double.fault = hold
    process, _ = start("a cat")
    assert arrived.wait(20)
    killed(process)
    release.set()
    assert [row["state"] for row in rows()] == ["sent"]
    context = keeping()
    again(context, "another cat")
    (line,) = [line for line in context.lines() if "nobody knows" in line]
    assert "killed or cut off" in line and "https://fal.ai/dashboard/requests" in line
    assert [row["state"] for row in rows()] == ["unknown", "done"]
    again(context, "a third cat")
    assert not any("nobody knows" in line for line in context.lines()), "said once"


def test_two_runs_that_are_meant_to_be_two_stay_two(double: FalDouble, start: Any, keeping: Keeping) -> None:
    accepted(double, start)
    double.behaviour = Behaviour()
    again(keeping(), "a cat")
    assert len(double.submissions) == 2


def test_of_two_runs_after_a_kill_one_takes_the_request_up(double: FalDouble, start: Any, keeping: Keeping) -> None:
    process, request_id = accepted(double, start)
    killed(process)
    double.behaviour = Behaviour()
    contexts = [keeping(), keeping()]

    async def both() -> list[dict[str, Any]]:
        return await asyncio.gather(
            *(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(context) for context in contexts)
        )

    results = asyncio.run(both())
    assert len(double.submissions) == 2
    ids = {result["output"].metadata["fal"]["request_id"] for result in results}
    assert request_id in ids and len(ids) == 2
    lines = [line for context in contexts for line in context.lines() if "Takes up request" in line]
    assert len(lines) == 1 and request_id in lines[0]


@pytest.mark.parametrize(
    ("prompt", "settings"), [("another cat", {}), ("a cat", {"resume": 0}), ("a cat", {"resume_age": 0})]
)
def test_another_run_does_not_take_it_up(
    double: FalDouble, start: Any, keeping: Keeping, prompt: str, settings: dict[str, Any]
) -> None:
    killed(accepted(double, start)[0])
    double.behaviour = Behaviour()
    again(keeping(**settings), prompt)
    assert len(double.submissions) == 2


def test_another_account_does_not_take_it_up(double: FalDouble, start: Any, keeping: Keeping) -> None:
    killed(accepted(double, start)[0])
    double.behaviour = Behaviour()
    context = keeping()
    context.key = "another:key-of-another-account"
    with pytest.raises(KeyRefused):
        again(context, "a cat")


def test_a_request_that_fal_has_lost_is_said_and_the_next_run_submits_anew(
    double: FalDouble, start: Any, keeping: Keeping, rows: Rows
) -> None:
    process, request_id = accepted(double, start)
    killed(process)
    double.behaviour = Behaviour()
    double.submissions.clear()
    with pytest.raises(NotFound, match=f"run again to submit a new one.*{request_id}"):
        again(keeping(), "a cat")
    assert not double.submissions
    again(keeping(), "a cat")
    assert len(double.submissions) == 1
    assert [row["state"] for row in rows()] == ["failed", "done"]


def test_a_run_that_ends_with_its_interpreter_is_stopped_and_not_taken_up(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    double.behaviour = Behaviour(duration=60.0)
    reached = threading.Event()
    double.fault = lambda stage, request: reached.set() if stage in ("status", "status_stream") else None
    stuck = threading.Thread(target=again, args=(keeping(), "a cat"), daemon=True)
    stuck.start()
    assert reached.wait(20)
    double.fault = lambda stage, request: None
    record._leave()
    assert [row["state"] for row in rows()] == ["cancelled"]
    assert all(submission.cancelled for submission in double.submissions.values())
    for submission in double.submissions.values():
        submission.accepted = 0.0
    stuck.join(20)
