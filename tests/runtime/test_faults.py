"""
Every fault at every stage, and thousands of random sequences of them.

Whatever happens: a run is accepted at most once; fal has finished it or was told to stop it, or the error says that
it could not be told; the run ends with its result or with a reason. ``FAL_FAULT_RUNS`` sets the number of sequences.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from nodetool.fal.errors import FalError
from nodetool.metadata.types import ImageRef
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.clock import on_a_jumping_clock
from tests.runtime.double import KEY, Behaviour, FalDouble
from tests.runtime.double.faults import FAULTS, Fault
from tests.runtime.double.http import Request, Response
from tests.runtime.double.media import png
from tests.runtime.double.wire import Wire
from tests.runtime.harness import FAST, Context, node, others

RUNS = int(os.environ.get("FAL_FAULT_RUNS", "2000"))
AT_ONCE = 50
STAGES = ("token", "upload", "submit", "status_stream", "status", "result", "cancel")
NODE = "fal.image_to_image.Flux1DevImageToImage"
SETTINGS = {
    **FAST,
    "NODETOOL_FAL_RETRY_DELAY": "0.001",
    "NODETOOL_FAL_RETRY_CEILING": "0.01",
    "NODETOOL_FAL_POLL_INTERVAL": "0.002",
    "NODETOOL_FAL_CANCEL_TIMEOUT": "1",
}
#: What a submission with each fault comes to; every other fault at every other stage costs nothing.
SUBMISSIONS = {
    **dict.fromkeys(("408", "429", "503", "429 with Retry-After", "503 with odd Retry-After", "late"), "result"),
    **dict.fromkeys(("taken, cut", *(f"taken, {status} with id" for status in (400, 408, 429, 503, 504))), "result"),
    "425": "Unreachable",
}


@pytest.fixture
def wired(double: FalDouble, monkeypatch: pytest.MonkeyPatch) -> FalDouble:
    """The double without sockets."""
    monkeypatch.setattr("nodetool.fal.transport.Connections", lambda: Wire(double._handle))
    double.behaviour = Behaviour(positions=[1], logs=[{"message": "50%"}], pause=0.001)
    return double


class Run:
    """One run of a node, how it is given up, and how it ended."""

    def __init__(self, number: int, **settings: Any) -> None:
        given = {f"NODETOOL_FAL_{name.upper()}": str(value) for name, value in settings.items()}
        self.prompt = f"run {number}"
        self.context = Context(KEY, environment={**SETTINGS, **given})
        self.outcome = ""
        self.said = ""

    async def go(self, give_up: Callable[[asyncio.Task[Any], Context], Awaitable[None]] | None = None) -> Run:
        made = node(NODE)(prompt=self.prompt, image=ImageRef(data=png(1) + self.prompt.encode()))
        task = asyncio.ensure_future(made.process(self.context))
        watcher = asyncio.ensure_future(give_up(task, self.context)) if give_up is not None else None
        try:
            slots = await task
            assert slots["output"].uri
            self.outcome = "result"
        except (FalError, NodeCancelledError, asyncio.CancelledError) as error:
            self.outcome, self.said = type(error).__name__, str(error)
        finally:
            if watcher is not None:
                watcher.cancel()
                await asyncio.gather(watcher, return_exceptions=True)
        self.said += " ".join(self.context.lines())
        return self

    def problems(self, double: FalDouble) -> Iterator[str]:
        """Which promises this run breaks."""
        accepted = [sent for sent in double.submissions.values() if sent.arguments["prompt"] == self.prompt]
        if len(accepted) > 1:
            yield f"{self.prompt} was accepted {len(accepted)} times"
        for sent in accepted:
            says = "may still run" in self.said or "may be running" in self.said
            if not (sent.ended or sent.cancelled or says):
                yield f"{self.prompt} goes on at fal and nobody says so: {self.outcome}, {self.said!r}"
        if self.outcome not in ("result", "CancelledError") and not self.said:
            yield f"{self.prompt} ended without a reason"
        if self.outcome == "result" and not any(sent.ended for sent in accepted):
            yield f"{self.prompt} has a result that fal did not finish"


async def after_acceptance(double: FalDouble, run: Run, task: asyncio.Task[Any]) -> None:
    """Cancels ``task`` once fal has its request."""
    while not any(sent.arguments["prompt"] == run.prompt for sent in double.submissions.values()):
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.005)
    task.cancel()


async def suffer(double: FalDouble, number: int, fault: Fault) -> Run:
    """A run in which ``fault`` happens once."""
    run = Run(number, status_stream=int(fault.stage != "status"))
    double.inject(fault.stage, fault.response())
    if fault.stage != "cancel":
        return await run.go()
    double.behaviour.runs_forever = True
    await run.go(lambda task, _: after_acceptance(double, run, task))
    double.behaviour.runs_forever = False
    return run


def expected(fault: Fault) -> str:
    if fault.stage == "cancel":
        return "CancelledError"
    return SUBMISSIONS.get(fault.name, "SubmitUncertain") if fault.stage == "submit" else "result"


@pytest.mark.wide
def test_every_fault_at_every_stage(wired: FalDouble, capsys: pytest.CaptureFixture[str]) -> None:
    plan = [Fault(stage, name) for name in FAULTS for stage in STAGES]

    async def all_of_them() -> list[Run]:
        return [await suffer(wired, number, fault) for number, fault in enumerate(plan)]

    runs = asyncio.run(all_of_them())
    with capsys.disabled():
        print(f"\n{table(plan, runs)}", file=sys.stderr)
    broken = [problem for run in runs for problem in run.problems(wired)]
    wrong = [
        f"{fault}: {run.outcome} instead of {expected(fault)}, {run.said}"
        for fault, run in zip(plan, runs, strict=True)
        if run.outcome != expected(fault)
    ]
    assert not broken + wrong
    assert all(sent.ended or sent.cancelled for sent in wired.submissions.values() if not lost(sent, plan))


def lost(sent: Any, plan: list[Fault]) -> bool:
    """Whether nobody can know the request's id: its only answer did not arrive."""
    fault = plan[int(sent.arguments["prompt"].split()[1])]
    silent = ("taken, dropped", "taken, 409", "taken, 502", "taken, 520", "taken, led elsewhere")
    return fault.stage == "submit" and fault.name in silent


def table(plan: list[Fault], runs: list[Run]) -> str:
    """Fault by stage: how each run ended."""
    outcomes = {fault: run.outcome for fault, run in zip(plan, runs, strict=True)}
    lines = [f"{'fault':26}" + "".join(f"{stage:17}" for stage in STAGES)]
    lines += [f"{name:26}" + "".join(f"{outcomes[Fault(stage, name)]:17}" for stage in STAGES) for name in FAULTS]
    return "\n".join(lines)


@pytest.mark.parametrize("name", ["500", "530", "429", "dropped", "HTML with 200"])
@pytest.mark.parametrize(
    ("stage", "outcome", "words"),
    [
        ("status", "RunTimeout", "last problem: .* and was cancelled"),
        ("result", "RunTimeout", "last problem: .* and was given up"),
        ("cancel", "RunTimeout", r"fal could not be told to stop it and may still run.*\(request req-"),
    ],
)
def test_a_fault_that_lasts(wired: FalDouble, name: str, stage: str, outcome: str, words: str) -> None:
    wired.behaviour.runs_forever = stage == "cancel"
    wired.fault = lambda at, request: Fault(at, name).response() if at == stage else None
    run = Run(0, total_timeout=0.3, cancel_timeout=0.1, status_stream=int(stage != "status"))
    on_a_jumping_clock(run.go())
    assert run.outcome == outcome and not list(run.problems(wired))
    assert re.search(words, run.said), run.said


async def cancel(chance: random.Random, task: asyncio.Task[Any], context: Context) -> None:
    """Gives a run up: by its flag, by cancelling its task once or several times in a row."""
    await asyncio.sleep(chance.uniform(0, 0.15))
    if chance.random() < 0.3:
        context.cancelled = True
        return
    for _ in range(chance.randint(1, 4)):
        task.cancel()
        await asyncio.sleep(chance.choice([0, 0, 0.001, 0.01]))


async def sequence(double: FalDouble, number: int) -> Run:
    """One run with random faults that is given up at random, or not."""
    chance = random.Random(number)
    total = chance.choice([5, 5, 5, 0.02, 0.05])
    run = Run(number, status_stream=chance.randint(0, 1), retries=3, total_timeout=total)
    given_up = chance.random() < 0.5
    return await run.go((lambda task, context: cancel(chance, task, context)) if given_up else None)


@pytest.mark.breadth
def test_random_sequences(wired: FalDouble, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(15)
    names = list(FAULTS)

    def decide(stage: str, request: Request) -> Response | None:
        return Fault(stage, chance.choice(names)).response() if chance.random() < 0.3 else None

    wired.fault = decide
    wired.keeps_bytes = False
    unretrieved: list[Any] = []

    async def all_of_them() -> list[Run]:
        asyncio.get_running_loop().set_exception_handler(lambda loop, details: unretrieved.append(details))
        gate = asyncio.Semaphore(AT_ONCE)

        async def gated(number: int) -> Run:
            async with gate:
                return await asyncio.wait_for(sequence(wired, number), 30)

        runs = list(await asyncio.gather(*map(gated, range(RUNS))))
        assert not await others()
        return runs

    runs = asyncio.run(all_of_them())
    outcomes = Counter(run.outcome for run in runs)
    accepted = Counter(sent.arguments["prompt"] for sent in wired.submissions.values())
    told = sum(sent.cancelled for sent in wired.submissions.values())
    with capsys.disabled():
        print(f"\nfaults: {RUNS} sequences, {len(accepted)} accepted, {told} told, {dict(outcomes)}", file=sys.stderr)
    by_prompt = {run.prompt: run for run in runs}
    assert not [problem for run in by_prompt.values() for problem in run.problems(wired)]
    assert not unretrieved
    assert {"result", "SubmitUncertain", "CancelledError", "NodeCancelledError", "RunTimeout"} <= set(outcomes)
    assert told and outcomes["result"] > RUNS // 10
