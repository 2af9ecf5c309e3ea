"""
Many runs at once against an unreliable fal: every one ends, none is submitted twice, nothing is left behind.

``FAL_SOAK_RUNS`` sets how many (500 for ``nox -s soak``); the suite makes do with fewer.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import random
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable

import pytest
from nodetool.fal.errors import FalError
from nodetool.metadata.types import ImageRef

from tests.runtime.double import KEY, Behaviour, FalDouble, Response, as_json
from tests.runtime.double.http import Request
from tests.runtime.double.media import png
from tests.runtime.harness import FAST, Context, node, others

RUNS = int(os.environ.get("FAL_SOAK_RUNS", "90"))
#: The others come before, so that what is loaded and kept once is there already.
MEASURED = RUNS * 2 // 3
AT_ONCE = 20
#: A fifth of all answers.
FAULTY = 0.2
#: Megabytes that the measured runs upload, and that may be left of them.
UPLOADED, GROWTH = 64, 8
PICTURE = UPLOADED * 2**20 // MEASURED


def fault(chance: random.Random) -> Response:
    return chance.choice(
        [
            Response(502, b"<html>bad gateway</html>", content_type="text/html"),
            Response(503),
            Response(504),
            as_json({"detail": "slow down"}, 429, Retry_After="0.01"),
            Response(408),
            Response(drop=True),
            Response(missing=10),
            Response(missing=10**9),
            Response(delay=0.05),
            Response(body=b'{"status": "IN_QU'),
            Response(500, b"boom", content_type="text/plain"),
        ]
    )


async def one(number: int, outcomes: Counter[str]) -> None:
    made = node("fal.image_to_image.Flux1DevImageToImage")(
        prompt=f"run {number}", image=ImageRef(data=png(number) + bytes([number % 256]) * PICTURE)
    )
    try:
        slots = await made.process(Context(KEY, environment={**FAST, "NODETOOL_FAL_RETRIES": "4"}))
        assert slots["output"].uri and len(slots["images"]) == 2
        outcomes["result"] += 1
    except FalError as error:
        outcomes[type(error).__name__] += 1


async def many(first: int, count: int, outcomes: Counter[str]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def gated(number: int) -> None:
        async with gate:
            await asyncio.wait_for(one(number, outcomes), 30)

    await asyncio.gather(*(gated(number) for number in range(first, first + count)))
    assert not await others()


@pytest.mark.wide
def test_soak(double: FalDouble, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest keeps every log record, which would count as growth.
    monkeypatch.setattr("logging.root.manager.disable", logging.CRITICAL)
    chance = random.Random(7)
    double.keeps_bytes = False
    double.behaviour = Behaviour(positions=[1], logs=[{"message": "50%"}])
    taken: Counter[str] = Counter()

    def decide(stage: str, request: Request) -> Response | None:
        if stage == "submit":
            taken[request.json()["prompt"]] += 1
        return fault(chance) if chance.random() < FAULTY else None

    double.fault = decide
    outcomes: Counter[str] = Counter()
    asyncio.run(many(0, RUNS - MEASURED, outcomes))
    accepted = accepted_prompts(double)
    forget(double)

    def the_others() -> None:
        asyncio.run(many(RUNS - MEASURED, MEASURED, outcomes))
        accepted.update(accepted_prompts(double))

    objects, megabytes = measured(the_others, lambda: forget(double))
    with capsys.disabled():
        print(f"\nsoak: {RUNS} runs, {dict(outcomes)}, {objects:+d} objects, {megabytes:+.1f} MB", file=sys.stderr)
    assert sum(outcomes.values()) == RUNS and outcomes["result"] > RUNS // 2
    assert len(accepted) >= outcomes["result"] and max(accepted.values()) == 1
    assert max(taken.values()) > 1, "no submission was ever retried: the test proves nothing"
    assert objects < MEASURED, "less than one object for each of these runs"
    assert megabytes < GROWTH


def forget(double: FalDouble) -> None:
    """What the double keeps is not the runtime's: requests, files, and sockets until it has seen that they are closed."""
    deadline = time.monotonic() + 30
    while double.connections and time.monotonic() < deadline:
        time.sleep(0.01)
    assert double.connections == 0
    double.submissions.clear()
    double.uploads.clear()
    double.made.clear()


def accepted_prompts(double: FalDouble) -> Counter[str]:
    """How often each run has been accepted."""
    return Counter(sent.arguments["prompt"] for sent in double.submissions.values())


def measured(work: Callable[[], None], forget: Callable[[], None]) -> tuple[int, float]:
    """
    Objects and megabytes that ``work`` leaves behind, when the double has forgotten what it was sent.

    The megabytes are those of blocks that Python still holds. The size of the process says less: how much of what was
    freed goes back to the system depends on where the allocator had put it.
    """
    gc.collect()
    before = len(gc.get_objects())
    tracemalloc.start()
    try:
        work()
        forget()
        gc.collect()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return len(gc.get_objects()) - before, held / 2**20
