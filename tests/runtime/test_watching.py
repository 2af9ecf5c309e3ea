"""How soon the end of a run is noticed, what a huge answer does to the event loop, and records of runs."""

from __future__ import annotations

import asyncio
import gc
import json
import math
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.answers import parsed
from nodetool.fal.errors import FalError, UnexpectedResponse
from nodetool.fal.progress import LINES, Progress
from nodetool.fal.redaction import remember
from nodetool.fal.refusal import Broken, Refusal, disguised
from nodetool.fal.retry import asked_for
from nodetool.fal.runner import answer
from nodetool.fal.settings import Settings
from nodetool.fal.status import read_status

from tests.runtime.double import Behaviour, FalDouble, Response, as_json
from tests.runtime.double.wire import Wire
from tests.runtime.harness import Context, node

Make = Callable[..., Context]
Run = Callable[[Coroutine[Any, Any, Any]], Any]
FLUX = "fal.text_to_image.FluxSchnell"


def flux() -> Any:
    return node(FLUX)(prompt="a cat")


async def lateness(double: FalDouble, context: Context, duration: float) -> float:
    """Seconds between the end of a run at fal and its result here."""
    double.behaviour = Behaviour(duration=duration, pause=0.002)
    double.submissions.clear()
    await flux().process(context)
    noticed = asyncio.get_running_loop().time()
    (new,) = double.submissions.values()
    return noticed - (new.accepted + duration)


@pytest.mark.parametrize("duration", [0.2, 1.5])
def test_the_end_is_noticed_when_fal_says_so(
    double: FalDouble, context: Context, jumping: Run, duration: float
) -> None:
    assert jumping(lateness(double, context, duration)) <= double.behaviour.pause
    assert not double.stages["status"]


@pytest.mark.parametrize("duration", [1.5, 60.0])
def test_polling_is_late_by_a_twentieth_of_the_elapsed_time(
    double: FalDouble, make_context: Make, jumping: Run, duration: float
) -> None:
    context = make_context(status_stream=0, poll_interval=0.02, poll_ceiling=5, total_timeout=90)
    assert jumping(lateness(double, context, duration)) <= 0.05 * duration
    assert not double.stages["status_stream"]
    # Twenty of the shortest intervals, and after those 5 % each: the logarithm of what is left, to that base.
    assert double.stages["status"] < 30 + math.log(duration / 0.4, 1.05)


@pytest.mark.parametrize(
    "fault",
    [Response(404), Response(503), Response(drop=True), Response(body=b"{}"), Response(body=b"data: half", content_type="text/event-stream")],
)  # fmt: skip
def test_without_a_stream_the_status_is_asked_for(double: FalDouble, context: Context, fault: Response) -> None:
    double.behaviour = Behaviour(positions=[2, 1], logs=[{"message": "50%"}])
    double.fault = lambda stage, request: fault if stage == "status_stream" else None
    assert asyncio.run(flux().process(context))["seed"] == 7
    assert double.stages["status"] >= 3
    assert context.lines()[0] == "info: Waiting in fal's queue, position 2."


def test_a_stream_that_ends_early_is_taken_up_again(double: FalDouble, context: Context) -> None:
    queued = b'data: {"status": "IN_QUEUE", "queue_position": 4}\n\n'
    double.inject("status_stream", Response(body=queued, content_type="text/event-stream"))
    double.behaviour = Behaviour(positions=[3, 2], duration=0.1)
    asyncio.run(flux().process(context))
    assert double.stages["status_stream"] == 2 and double.stages["status"] == 1


async def longest_block(work: Any) -> tuple[Any, float]:
    """
    What ``work`` gives, and the longest part of it during which the loop did nothing else.

    A part of this process's own work, so that neither other programs nor slow machines count.
    """
    longest = 0.0

    async def beat() -> None:
        nonlocal longest
        while True:
            before = time.process_time()
            await asyncio.sleep(0.005)
            longest = max(longest, time.process_time() - before)

    beating = asyncio.ensure_future(beat())
    await asyncio.sleep(0)
    # A search for cycles stops every thread, for as long as what other tests have left takes it.
    gc.disable()
    try:
        before = time.process_time()
        result = await work
        whole = time.process_time() - before
        # What blocks until the end is known by the beat after it.
        await asyncio.sleep(0.01)
    finally:
        gc.enable()
        beating.cancel()
    return result, longest / whole


MANY = 150_000


@pytest.fixture
def unwired(double: FalDouble, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    """No sockets, and everything loaded by a first run: what is measured is the work of one run alone."""
    monkeypatch.setattr("nodetool.fal.transport.Connections", lambda: Wire(double._handle))
    asyncio.run(flux().process(context))
    context.messages()


@pytest.mark.wide
@pytest.mark.usefixtures("unwired")
def test_very_many_log_lines_do_not_block_the_loop(double: FalDouble, context: Context) -> None:
    # A server of many people: each line that is shown is searched for all of their keys.
    for number in range(32):
        remember(f"person-{number}:{'secret' * 6}{number}")
    lines = ", ".join(['{"message": "step", "level": "INFO", "timestamp": "2026-01-01"}'] * MANY)
    body = f'{{"status": "COMPLETED", "logs": [{lines}]}}'.encode()
    double.inject("status_stream", Response(404))
    double.inject("status", Response(body=body))
    slots, blocked = asyncio.run(longest_block(flux().process(context)))
    assert slots["seed"] == 7 and blocked < 0.5
    shown = context.lines()
    assert len(shown) == LINES + 1 and shown[0] == f"info: ({MANY - LINES} earlier log lines are left out)"


@pytest.mark.wide
@pytest.mark.usefixtures("unwired")
def test_a_huge_answer_does_not_block_the_loop(double: FalDouble, context: Context) -> None:
    values = b",".join([b'{"a": 1.5, "b": [1, 2, 3], "c": "some text of some length"}'] * MANY)
    body = b'{"parts": [' + values + b'], "blob": "' + b"A" * (4 * 2**20) + b'"}'
    double.inject("result", Response(body=body))
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="someone/model")
    given, blocked = asyncio.run(longest_block(answer(made, context)))
    assert len(given.response["parts"]) == MANY and blocked < 0.5


def test_large_answers_say_the_same_as_small_ones() -> None:
    value = {"a": [1, 2.5, -3e10, None, True, "é", {"b": {}}] * 20_000}
    text = json.dumps(value)
    assert asyncio.run(parsed(text)) == asyncio.run(parsed(text.encode())) == value
    with pytest.raises(ValueError):
        asyncio.run(parsed(text[:-1]))


def test_json_that_nests_too_deeply_is_named(double: FalDouble, context: Context) -> None:
    double.inject("result", Response(body=b"[" * 100_000))
    with pytest.raises(UnexpectedResponse, match=r"nested too deeply.*\(request req-"):
        asyncio.run(flux().process(context))


class Record:
    """Writes down what it is told."""

    def __init__(self, broken: bool = False) -> None:
        self.told: list[tuple[Any, ...]] = []
        self._broken = broken

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        self.told.append(("intent", endpoint, arguments["prompt"]))

    def accepted(self, request_id: str, urls: Mapping[str, str]) -> None:
        self._write("accepted", request_id, sorted(urls))

    def finished(self, response: Any, headers: Mapping[str, str]) -> None:
        self._write("finished", response["seed"], headers["x-fal-billable-units"])

    def failed(self, error: Exception) -> None:
        self._write("failed", type(error).__name__)

    def cancelled(self, told: bool) -> None:
        self._write("cancelled", told)

    def _write(self, *what: Any) -> None:
        self.told.append(what)
        if self._broken:
            raise OSError("disk full")


@pytest.fixture
def record(context: Context) -> Record:
    context.fal_observer = made = Record()
    return made


URLS = ["cancel_url", "response_url", "status_url"]


def test_each_step_is_recorded(double: FalDouble, context: Context, record: Record) -> None:
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "2.5"})
    asyncio.run(flux().process(context))
    assert record.told == [
        ("intent", "fal-ai/flux/schnell", "a cat"),
        ("accepted", next(iter(double.submissions)), URLS),
        ("finished", 7, "2.5"),
    ]


def test_failures_and_cancellations_are_recorded(double: FalDouble, context: Context, record: Record) -> None:
    double.inject("submit", as_json({"detail": "no"}, 401))
    with pytest.raises(FalError):
        asyncio.run(flux().process(context))
    assert [told[0] for told in record.told] == ["intent", "failed"]
    record.told.clear()
    double.behaviour = Behaviour(runs_forever=True)

    async def scene() -> None:
        task = asyncio.ensure_future(flux().process(context))
        while len(record.told) < 2:
            await asyncio.sleep(0.005)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(scene())
    assert [told[0] for told in record.told] == ["intent", "accepted", "cancelled"] and record.told[-1][1] is True


def test_a_record_that_cannot_be_written_costs_nothing(double: FalDouble, context: Context) -> None:
    context.fal_observer = broken = Record(broken=True)
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "1"})
    assert asyncio.run(flux().process(context))["seed"] == 7
    assert [told[0] for told in broken.told] == ["intent", "accepted", "finished"]


def test_a_record_may_stop_a_run_before_it_is_sent(
    double: FalDouble, context: Context, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(endpoint: str, arguments: Mapping[str, Any]) -> None:
        raise FalError("The budget is spent")

    monkeypatch.setattr(record, "intent", refuse)
    with pytest.raises(FalError, match="budget is spent"):
        asyncio.run(flux().process(context))
    assert not double.submissions and record.told == [("failed", "FalError")]


def test_a_failed_status_whose_result_is_good_json_fails(double: FalDouble, make_context: Make) -> None:
    double.behaviour = Behaviour(error="worker died")
    double.fault = lambda stage, request: Response(502) if stage == "result" else None
    with pytest.raises(FalError, match=r"failed \(runner_server_error\): worker died"):
        asyncio.run(flux().process(make_context(retries=1)))
    assert double.stages["result"] == 2


def test_a_request_is_taken_up_by_its_id(double: FalDouble, context: Context) -> None:
    asyncio.run(flux().process(context))
    (request_id,) = double.submissions
    given = asyncio.run(answer(flux(), context, request_id))
    assert given.response["seed"] == 7 and given.request_id == request_id
    assert double.stages["submit"] == 1


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest", "https://[::1", "https://queue.fal.run:x/", 5])
def test_urls_that_are_not_fals_are_replaced(double: FalDouble, context: Context, url: Any) -> None:
    elsewhere = dict.fromkeys(("response_url", "status_url", "cancel_url"), url)
    double.inject("submit", Response(body=json.dumps({"request_id": "req-x", **elsewhere}).encode(), taken=True))
    with pytest.raises(FalError):
        asyncio.run(flux().process(context))
    assert double.stages["status_stream"] + double.stages["status"] and not double.leaks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", 2.0),
        (" 1.5 ", 1.5),
        ("3600", 30.0),
        ("²", 0.0),
        ("", 0.0),
        ("-1", 0.0),
        ("1e9", 0.0),
        ("Wed, 21 Oct", 0.0),
    ],
)
def test_how_long_fal_asks_to_wait(text: str, expected: float) -> None:
    headers = (
        httpx.Headers({"retry-after": text.encode()})
        if text.isascii()
        else httpx.Headers([(b"retry-after", text.encode())])
    )
    assert asked_for(Refusal(429, headers, None), Settings()) == expected
    assert asked_for(Broken("x", uncertain=False), Settings()) == 0.0


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["status", "logs", "queue_position", "error", "detail", "x"]), JSON) | JSON)
def test_any_json_is_a_status_or_a_value_error(body: Any) -> None:
    for made in (body, {**body, "status": "completed"} if isinstance(body, dict) else body):
        try:
            status = read_status(made)
        except ValueError:
            continue
        assert isinstance(status.error, str) and list(status.logs) is not None


@given(JSON)
def test_only_reports_are_refusals_in_disguise(body: Any) -> None:
    refusal = disguised(httpx.Response(200), body, "r")
    assert refusal is None or body["detail"]


class Posted:
    """A node and a context that keep what is posted."""

    id = "n"
    workflow_id = None

    def __init__(self) -> None:
        self.lines: list[str] = []

    def get_title(self) -> str:
        return "node"

    def post_message(self, message: Any) -> None:
        if hasattr(message, "content"):
            self.lines.append(message.content)


def test_log_lines_are_posted_once_whether_they_come_whole_or_in_parts() -> None:
    posted = Posted()
    progress = Progress(posted, posted)
    for lines in (["a"], ["b", "c"], [], ["d"], ["a", "b", "c", "d", "e"], ["a", "b", "c", "d", "e"], ["f"]):
        progress.logs(lines)
    assert posted.lines == ["a", "b", "c", "d", "e", "f"]


def test_a_position_that_fal_does_not_tell() -> None:
    posted = Posted()
    progress = Progress(posted, posted)
    for position in (None, None, 2):
        progress.queued(position)
    assert posted.lines == ["Waiting in fal's queue.", "Waiting in fal's queue, position 2."]


@pytest.mark.parametrize(("text", "expected"), [("1", True), ("OFF", False), (" true ", True), ("0", False)])
def test_a_setting_that_is_a_switch(text: str, expected: bool) -> None:
    assert Settings.read({"NODETOOL_FAL_STATUS_STREAM": text}).status_stream is expected


def test_a_switch_that_is_none_is_named() -> None:
    with pytest.raises(ValueError, match="NODETOOL_FAL_STATUS_STREAM must be 1 or 0, not 'maybe'"):
        Settings.read({"NODETOOL_FAL_STATUS_STREAM": "maybe"})
