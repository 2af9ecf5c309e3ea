"""A request's way through fal's queue: progress, cancellation, time limits, retries, and never a second submission."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any

import pytest
from nodetool.fal.client import connect
from nodetool.fal.errors import (
    FalError,
    InputsRefused,
    InvalidInputs,
    QueueTimeout,
    RunnerFailed,
    RunTimeout,
    SubmitUncertain,
    UnexpectedResponse,
    Unreachable,
)
from nodetool.fal.fate import Fate
from nodetool.fal.observer import Silent
from nodetool.fal.progress import Progress
from nodetool.fal.queue import Queue
from nodetool.fal.settings import Settings
from nodetool.fal.streaming import Stream
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import KEY, Behaviour, FalDouble, Response, as_json
from tests.runtime.harness import Context, node

Make = Callable[..., Context]
Run = Callable[[Coroutine[Any, Any, Any]], Any]
FLUX = "fal.text_to_image.FluxSchnell"


class Refuses(Silent):
    """Hears that something leaves, which it must not."""

    def intent(self, endpoint: str, arguments: Mapping[str, Any]) -> None:
        raise AssertionError("it is about to leave")


def flux() -> Any:
    return node(FLUX)(prompt="a cat")


def run(context: Context) -> dict[str, Any]:
    return asyncio.run(flux().process(context))


def submission(double: FalDouble) -> Any:
    """The one request that fal accepted."""
    (only,) = double.submissions.values()
    return only


def test_a_run_posts_positions_lines_and_percentages_once(double: FalDouble, context: Context) -> None:
    lines = [
        {"message": "loading", "level": "INFO"},
        {"message": " 40%|███", "level": "WARN"},
        {"message": "Step 9/10"},
        {"message": "90% done"},
    ]
    double.behaviour = Behaviour(positions=[4, 4, 1], logs=lines)
    assert run(context)["seed"] == 7
    messages = context.messages()
    shown = [getattr(message, "content", None) or message.progress for message in messages]
    assert shown == [
        "Waiting in fal's queue, position 4.", "Waiting in fal's queue, position 1.",
        0, "loading", "40%|███", 40, "Step 9/10", 90, "90% done",
    ]  # fmt: skip
    assert messages[4].severity == "warning"


def test_fal_is_told_how_long_a_request_may_wait(double: FalDouble, make_context: Make) -> None:
    run(make_context(queue_timeout=600))
    assert submission(double).headers["x-fal-request-timeout"] == "600.0"


@pytest.mark.parametrize("value", [float("inf"), {1}, "\ud800"])
def test_what_no_body_can_hold_never_counts_as_sent(double: FalDouble, context: Context, value: Any) -> None:
    fate = Fate()

    async def submit(kind: Any) -> None:
        settings = Settings.read(context.environment)
        async with connect(KEY, settings) as client:
            if kind is Queue:
                await Queue(client, settings, Progress(flux(), context), KEY, Refuses(), fate).run("a/b", {"x": value})
            else:
                await anext(Stream(client, settings, KEY, Refuses(), fate).events("a/b", {"x": value}))

    for kind in (Queue, Stream):
        with pytest.raises(InvalidInputs, match="arguments cannot be sent as JSON"):
            asyncio.run(submit(kind))
    assert fate.state == "nothing" and not fate.is_open and not double.stages


def test_a_request_that_never_starts_is_cancelled_and_named(
    double: FalDouble, make_context: Make, jumping: Run
) -> None:
    double.behaviour = Behaviour(positions=None)
    with pytest.raises(
        QueueTimeout, match=r"within 0\.2 seconds \(position 3\).*NODETOOL_FAL_QUEUE_TIMEOUT.*\(request req-"
    ):
        jumping(flux().process(make_context(queue_timeout=0.2)))
    assert submission(double).cancelled


def test_a_run_out_of_time_is_cancelled(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.behaviour = Behaviour(runs_forever=True)
    with pytest.raises(RunTimeout, match=r"0\.7 seconds.*\(request req-") as caught:
        jumping(flux().process(make_context(total_timeout=0.7)))
    assert submission(double).cancelled
    assert caught.value.request_id == submission(double).request_id


def test_a_cancelled_job_cancels_the_request(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(runs_forever=True)

    async def cancel_soon() -> None:
        task = asyncio.ensure_future(flux().process(context))
        while not double.submissions or not submission(double).polls:
            await asyncio.sleep(0.01)
        context.cancelled = True
        with pytest.raises(NodeCancelledError):
            await task

    asyncio.run(cancel_soon())
    assert submission(double).cancelled


def test_a_cancelled_task_cancels_the_request(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(runs_forever=True)

    async def cancel_soon() -> None:
        task = asyncio.ensure_future(flux().process(context))
        while not double.submissions or not submission(double).polls:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel_soon())
    assert submission(double).cancelled


def test_a_job_cancelled_while_it_is_submitted_is_cancelled_at_fal(double: FalDouble, context: Context) -> None:
    """fal has the request, its answer is on its way: without waiting for it there would be no id to cancel."""
    double.inject("submit", Response(delay=0.3))

    async def cancel_soon() -> None:
        task = asyncio.ensure_future(flux().process(context))
        while not double.submissions:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel_soon())
    assert submission(double).cancelled


def test_a_job_cancelled_while_its_submission_hangs_ends_in_time(
    double: FalDouble, make_context: Make, jumping: Run
) -> None:
    double.inject("submit", Response(delay=60))
    context = make_context(cancel_timeout=0.1)

    async def cancel_soon() -> None:
        task = asyncio.ensure_future(flux().process(context))
        while not double.stages["submit"]:
            await asyncio.sleep(0.01)
        context.cancelled = True
        started = asyncio.get_running_loop().time()
        with pytest.raises(NodeCancelledError):
            await task
        assert asyncio.get_running_loop().time() - started < 3

    jumping(cancel_soon())


def test_a_cancellation_that_fal_does_not_answer_hides_nothing(
    double: FalDouble, make_context: Make, jumping: Run
) -> None:
    double.behaviour = Behaviour(positions=None)
    double.inject("cancel", Response(delay=60))
    with pytest.raises(QueueTimeout):
        jumping(flux().process(make_context(queue_timeout=0.05, cancel_timeout=0.1)))


def test_a_cancellation_that_fal_refuses_hides_nothing(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.behaviour = Behaviour(positions=None)
    double.inject("cancel", as_json({"status": "ALREADY_COMPLETED"}, 400))
    with pytest.raises(QueueTimeout):
        jumping(flux().process(make_context(queue_timeout=0.05)))


TRANSIENT = [
    Response(drop=True),
    Response(408),
    as_json({"detail": "slow down"}, 429, Retry_After="0.05"),
    Response(502, b"<html>Bad gateway</html>", content_type="text/html"),
    Response(503),
    Response(504, b"upstream timed out", content_type="text/plain"),
    Response(missing=20),
    Response(body=b'{"status": "COMPL'),
    Response(body=b"<html>Sign in to the wifi</html>", content_type="text/html"),
]


@pytest.mark.parametrize("stage", ["status", "result"])
def test_a_transient_failure_while_waiting_is_retried(
    double: FalDouble, make_context: Make, stage: str, jumping: Run
) -> None:
    double.inject(stage, *TRANSIENT[:5])
    assert jumping(flux().process(make_context(status_stream=0)))["seed"] == 7
    double.inject(stage, *TRANSIENT[5:])
    assert jumping(flux().process(make_context(status_stream=0)))["seed"] == 7
    assert len(double.submissions) == 2


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'"https://example.com/a.png"', "https://example.com/a.png"),
        (b'["https://example.com/a.png"]', "https://example.com/a.png"),
        (b'"The prompt was refused"', "brought no image, but says: The prompt was refused"),
        (b"null", "fal sent null where the node expects"),
        (b"true", "fal sent bool where the node expects"),
        (b"[]", "fal sent [] where the node expects"),
    ],
)
def test_a_result_that_is_no_object_is_a_result(
    double: FalDouble, context: Context, body: bytes, expected: str
) -> None:
    double.inject("result", Response(body=body))
    try:
        assert run(context)["output"].uri == expected
    except UnexpectedResponse as error:
        assert expected in str(error)
    assert double.stages["result"] == 1


def test_a_number_that_is_too_long_costs_the_result_nothing(double: FalDouble, context: Context) -> None:
    body = b'{"images": [{"url": "https://example.com/a.png"}], "seed": %s}' % (b"9" * 5000)
    double.inject("result", Response(body=body))
    slots = run(context)
    assert slots["output"].uri == "https://example.com/a.png" and slots["seed"] is None
    assert any("str as seed, where the node expects a whole number" in line for line in context.lines())


@pytest.mark.parametrize("body", [b" ", b"done", b'{"images": ', b"\xff\xfe\x00"])
def test_a_result_of_fals_own_that_is_no_json_is_asked_for_a_few_times(
    double: FalDouble, make_context: Make, body: bytes
) -> None:
    answer = Response(body=body, headers={"x-fal-request-id": "req-x", "content-type": "text/plain"})
    double.fault = lambda stage, request: answer if stage == "result" else None
    with pytest.raises(UnexpectedResponse, match=r"result cannot be read: the answer is not JSON .*\(request req-"):
        run(make_context(retries=2))
    assert double.stages["result"] == 3 and not submission(double).cancelled


@pytest.mark.parametrize("body", [b"null", b'"x"', b"[1]"])
def test_statuses_that_are_no_objects_leave_the_word_to_the_result(
    double: FalDouble, make_context: Make, body: bytes
) -> None:
    double.fault = lambda stage, request: Response(body=body) if stage == "status" else None
    assert run(make_context(status_stream=0))["seed"] == 7


@pytest.mark.parametrize("body", [b"null", b'"x"', b"[1]"])
def test_a_submission_answered_with_no_object_is_of_unknown_fate(
    double: FalDouble, context: Context, body: bytes
) -> None:
    double.inject("submit", Response(body=body))
    with pytest.raises(SubmitUncertain, match="not a JSON object"):
        run(context)
    assert double.stages["submit"] == 1


def test_a_good_answer_of_another_content_type_is_one(double: FalDouble, make_context: Make) -> None:
    double.inject("status", Response(headers={"content-type": "text/html"}))
    assert run(make_context(status_stream=0))["seed"] == 7


@pytest.mark.parametrize("fault", [Response(429), Response(503), Response(408)])
def test_a_submission_that_fal_did_not_take_is_sent_again(double: FalDouble, context: Context, fault: Response) -> None:
    double.inject("submit", fault)
    assert run(context)["seed"] == 7
    assert double.stages["submit"] == 2 and len(double.submissions) == 1


LOST = [
    Response(drop=True),
    *(Response(status) for status in (500, 502, 504, 520, 522, 524, 530)),
    *(Response(status, b"<html>", content_type="text/html") for status in (400, 401, 403, 404, 409, 499)),
    as_json({"message": "no route"}, 404),
]


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("taken", [False, True])
def test_a_submission_whose_fate_is_unknown_is_never_sent_again(
    double: FalDouble, context: Context, fault: Response, taken: bool
) -> None:
    double.inject("submit", replace(fault, taken=taken))
    with pytest.raises(SubmitUncertain, match="may be running it"):
        run(context)
    assert double.stages["submit"] == 1


@pytest.mark.parametrize(
    "fault",
    [
        *(Response(status, taken=True, names=True) for status in (400, 408, 429, 503, 504)),
        replace(as_json({"detail": "slow down"}, 429), taken=True, names=True),
        Response(missing=10),
        Response(missing=10**9),
    ],
)
def test_a_submission_lost_under_an_id_of_fals_is_taken_up(
    double: FalDouble, context: Context, fault: Response
) -> None:
    double.inject("submit", fault)
    assert run(context)["seed"] == 7
    assert double.stages["submit"] == 1


def test_a_lost_submission_that_fal_does_not_know_ends_the_run(double: FalDouble, context: Context) -> None:
    double.inject("submit", as_json({"detail": "gateway"}, 504, x_fal_request_id="req-lost"))
    with pytest.raises(SubmitUncertain, match=r"HTTP 504.*req-lost"):
        run(context)
    assert double.stages["submit"] == 1


def test_a_refusal_under_an_id_that_fal_does_not_know_is_believed(double: FalDouble, context: Context) -> None:
    named = {"x_fal_request_id": "req-refused"}
    double.inject("submit", as_json({"detail": "slow down"}, 429, **named), as_json({"detail": "no"}, 400, **named))
    with pytest.raises(InputsRefused, match=r"no \(request req-refused\)"):
        run(context)
    assert double.stages["submit"] == 2 and not double.submissions


def test_a_refusal_under_an_id_that_fal_cannot_be_asked_for_is_not_sent_again(
    double: FalDouble, context: Context
) -> None:
    double.inject("submit", as_json({"detail": "busy"}, 503, x_fal_request_id="req-lost"))
    double.fault = lambda stage, request: as_json({"detail": "no"}, 403) if stage == "status" else None
    with pytest.raises(SubmitUncertain, match=r"HTTP 503.*req-lost"):
        run(context)
    assert double.stages["submit"] == 1


@pytest.mark.parametrize("status", [413, 425, 431])
def test_what_a_gateway_does_not_pass_on_is_refused(double: FalDouble, context: Context, status: int) -> None:
    double.inject("submit", Response(status, b"<html>", content_type="text/html"))
    with pytest.raises(FalError) as caught:
        run(context)
    assert not isinstance(caught.value, SubmitUncertain) and double.stages["submit"] == 1


def test_fal_asking_for_patience_gets_it(double: FalDouble, context: Context, jumping: Run) -> None:
    double.inject("submit", as_json({}, 429, Retry_After="0.15"))

    async def seconds() -> float:
        started = asyncio.get_running_loop().time()
        await flux().process(context)
        return asyncio.get_running_loop().time() - started

    assert jumping(seconds()) >= 0.15


def test_an_hour_of_retry_after_is_cut_short(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.inject("submit", as_json({}, 429, Retry_After="3600"), as_json({}, 429, Retry_After="Wed, 21 Oct"))
    # The run has less time than that.
    jumping(flux().process(make_context(retry_ceiling=0.1, total_timeout=20)))


@pytest.mark.parametrize("stage", ["status", "result"])
@pytest.mark.parametrize("status", [500, 503, 520, 522, 524, 530])
def test_a_gateway_that_fails_for_a_while_costs_nothing(
    double: FalDouble, make_context: Make, stage: str, status: int, jumping: Run
) -> None:
    double.inject(stage, *[Response(status, b"<html>", content_type="text/html")] * 10)
    assert jumping(flux().process(make_context(retries=2, retry_ceiling=0.02, status_stream=0)))["seed"] == 7


def test_no_wait_between_questions_is_longer_than_the_ceiling(
    double: FalDouble, make_context: Make, jumping: Run
) -> None:
    double.inject("status", *[Response(503)] * 10)

    async def seconds() -> float:
        loop = asyncio.get_running_loop()
        before = loop.time()
        await flux().process(make_context(status_stream=0, retry_ceiling=0.02))
        return loop.time() - before

    assert 10 * 0.005 <= jumping(seconds()) <= 10 * 0.02 + 0.1


def test_a_gateway_that_fails_to_the_end_is_named(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.fault = lambda stage, request: Response(503) if stage.startswith("status") else None
    with pytest.raises(RunTimeout, match=r"\(last problem: HTTP 503\) and was cancelled; .*\(request req-"):
        jumping(flux().process(make_context(total_timeout=0.5)))
    assert submission(double).cancelled


def test_nobody_listening_is_unreachable(
    double: FalDouble, make_context: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fal_client.client.QUEUE_URL_FORMAT", "http://127.0.0.1:9/queue/")
    with pytest.raises(Unreachable, match="no connection"):
        run(make_context(retries=1))


def test_a_runners_own_error_is_not_retried(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(
        response={"detail": "CUDA out of memory"}, status_code=503, headers={"x-fal-error-type": "runner_server_error"}
    )
    with pytest.raises(RunnerFailed, match=r"\(runner_server_error\): CUDA out of memory .*\(request"):
        run(context)
    assert double.stages["result"] == 1
    assert not submission(double).cancelled


def test_an_error_in_the_status_is_the_runs(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(error="worker died")
    with pytest.raises(RunnerFailed, match="worker died"):
        run(context)


@pytest.mark.parametrize("remark", [{"message": "Done in 3.2 s"}, {"detail": "ok"}, {"error": None, "errors": []}])
def test_a_remark_beside_a_completed_status_is_no_error(
    double: FalDouble, context: Context, remark: dict[str, Any]
) -> None:
    double.behaviour = Behaviour(odd_status={"status": "COMPLETED", **remark})
    assert run(context)["seed"] == 7


def test_a_result_that_came_outlives_an_error_beside_it(double: FalDouble, context: Context) -> None:
    result = {"images": [{"url": "https://example.com/a.png"}], "seed": 7}
    double.behaviour = Behaviour(error="cannot clean up", response=result)
    assert run(context)["output"].uri == "https://example.com/a.png"
    assert any("beside it an error: cannot clean up" in line for line in context.lines())
    double.behaviour = Behaviour(error="worker died", response={"images": [], "seed": 7})
    with pytest.raises(RunnerFailed, match="worker died"):
        run(context)


def test_statuses_in_no_known_shape_end_the_run(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(odd_status={"state": "on holiday"})
    double.fault = lambda stage, request: as_json({"detail": "no such request"}, 404) if stage == "result" else None
    with pytest.raises(UnexpectedResponse, match="no known shape"):
        run(context)
    assert submission(double).cancelled


@pytest.mark.parametrize("status", [{"status": "ENDED"}, {"state": "on holiday"}, {"odd": 1}, [1]])
def test_a_result_is_one_whatever_the_status_is_called(double: FalDouble, context: Context, status: Any) -> None:
    double.behaviour = Behaviour(odd_status=status)
    double.inject("result", UNFINISHED[0], Response(502))
    assert run(context)["seed"] == 7
    assert not double.stages["cancel"]


def test_a_refusal_is_one_whatever_the_status_is_called(double: FalDouble, context: Context) -> None:
    refused = {"detail": [{"loc": ["body", "prompt"], "msg": "too rude", "type": "value_error"}]}
    double.behaviour = Behaviour(odd_status={"status": "ENDED"}, response=refused, status_code=422)
    with pytest.raises(InputsRefused, match="prompt: too rude"):
        run(context)
    assert not double.stages["cancel"]


@pytest.mark.parametrize("word", ["RUNNING", "pending", "Processing"])
@pytest.mark.parametrize("key", ["status", "state"])
def test_other_words_for_the_same_status(
    double: FalDouble, make_context: Make, key: str, word: str, jumping: Run
) -> None:
    double.inject("status", *[as_json({key: word})] * 9)
    assert jumping(flux().process(make_context(status_stream=0)))["seed"] == 7
    assert double.stages["status"] == 10 and double.stages["result"] == 1


PAGES = [Response(status, b"<html>", content_type="text/html") for status in (400, 401, 403, 404, 405, 410, 421)]
PAGES += [Response(404), as_json({"message": "no route"}, 403), as_json({}, 404)]


@pytest.mark.parametrize("stage", ["status", "result"])
@pytest.mark.parametrize("page", PAGES)
def test_a_gateways_page_ends_no_run(
    double: FalDouble, make_context: Make, stage: str, page: Response, jumping: Run
) -> None:
    double.inject(stage, *[page] * 8)
    assert jumping(flux().process(make_context(status_stream=0, retry_ceiling=0.02)))["seed"] == 7
    assert double.stages[stage] == 9 and not double.stages["cancel"]


@pytest.mark.parametrize("stage", ["status", "result"])
@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_fal_itself_denies_is_asked_a_few_times(
    double: FalDouble, make_context: Make, stage: str, status: int, jumping: Run
) -> None:
    denied = as_json({"detail": "Request not found"}, status, x_fal_request_id="req-1")
    double.inject(stage, *[denied] * 3)
    assert jumping(flux().process(make_context(status_stream=0)))["seed"] == 7
    double.fault = lambda at, request: denied if at == stage else None
    with pytest.raises(FalError, match="Request not found"):
        jumping(flux().process(make_context(status_stream=0)))
    assert double.stages[stage] == 4 + 4


@pytest.mark.parametrize("stage", ["status", "result"])
def test_a_page_under_an_id_is_asked_a_few_times(
    double: FalDouble, make_context: Make, stage: str, jumping: Run
) -> None:
    page = Response(400, b"<html>", {"x-fal-request-id": "req-1"}, content_type="text/html")
    double.inject(stage, *[page] * 3)
    assert jumping(flux().process(make_context(status_stream=0)))["seed"] == 7
    double.fault = lambda at, request: page if at == stage else None
    with pytest.raises(FalError, match="HTTP 400"):
        jumping(flux().process(make_context(status_stream=0)))


UNFINISHED = [
    as_json({"detail": "Request is still in progress"}, 400, x_fal_request_id="req-1"),
    as_json({"status": "IN_PROGRESS", "request_id": "req-1"}, 202),
    as_json({"status": "IN_QUEUE", "queue_position": 3}, 202),
    as_json({"status": "IN_PROGRESS", "request_id": "req-1", "logs": None}),
]


@pytest.mark.parametrize("answer", UNFINISHED)
def test_a_result_that_is_still_to_come_is_waited_for(
    double: FalDouble, context: Context, answer: Response, jumping: Run
) -> None:
    double.inject("result", *[answer] * 8)
    assert jumping(flux().process(context))["seed"] == 7
    assert double.stages["result"] == 9 and not double.stages["cancel"]


def test_a_result_that_never_comes_is_given_up_at_fal(double: FalDouble, make_context: Make, jumping: Run) -> None:
    double.fault = lambda stage, request: UNFINISHED[0] if stage == "result" else None
    with pytest.raises(RunTimeout, match="was given up"):
        jumping(flux().process(make_context(total_timeout=0.5)))
    assert double.stages["cancel"] == 1


def test_a_models_own_words_are_no_status(double: FalDouble, context: Context) -> None:
    said = {"detail": "Request is still in progress"}
    double.behaviour = Behaviour(response=said, status_code=400, headers={"x-fal-error-type": "bad_request"})
    with pytest.raises(FalError, match="still in progress"):
        run(context)
    assert double.stages["result"] == 1


@pytest.mark.parametrize("status_stream", [0, 1])
@pytest.mark.parametrize("logs", [{"a": 1}, "one\ntwo", 5, None, [None, 3, {"message": None}]])
def test_logs_of_another_shape_cost_nothing(
    double: FalDouble, make_context: Make, status_stream: int, logs: Any
) -> None:
    double.behaviour = Behaviour(odd_status={"status": "COMPLETED", "logs": logs})
    assert run(make_context(status_stream=status_stream))["seed"] == 7


def test_a_status_without_logs_is_one(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(odd_status={"status": "COMPLETED"})
    assert run(context)["seed"] == 7


@pytest.mark.parametrize("key", ["error", "detail", "message"])
def test_a_failed_status_gives_its_reason(double: FalDouble, context: Context, key: str) -> None:
    double.behaviour = Behaviour(odd_status={"status": "FAILED", key: {"msg": "out of memory"}})
    with pytest.raises(RunnerFailed, match=r"failed: out of memory \(request req-"):
        run(context)
    assert not double.stages["cancel"]


@pytest.mark.parametrize("word", ["FAILED", "ERROR", "CANCELLED"])
@pytest.mark.parametrize(
    ("result", "status_code", "expected", "words"),
    [
        ({"detail": "CUDA out of memory"}, 500, RunnerFailed, "failed: CUDA out of memory"),
        ({"detail": [{"loc": ["body", "prompt"], "msg": "too long"}]}, 422, InputsRefused, "prompt: too long"),
        ({"detail": [{"loc": ["body", "prompt"], "msg": "too long"}]}, 200, InputsRefused, "prompt: too long"),
        ({"errors": [{"message": "no GPU"}, {"message": "no memory"}]}, 200, RunnerFailed, "failed: no GPU; no memory"),
        ({"images": []}, 200, RunnerFailed, "failed: {word}"),
        ({"detail": "Request not found"}, 404, RunnerFailed, "failed: Request not found"),
        ("<html>", 502, RunnerFailed, "failed: {word}"),
    ],
)
def test_the_reason_of_a_status_without_one_is_in_the_result(
    double: FalDouble, make_context: Make, word: str, result: Any, status_code: int, expected: type, words: str
) -> None:
    double.behaviour = Behaviour(odd_status={"status": word}, response=result, status_code=status_code)
    with pytest.raises(expected) as caught:
        run(make_context(retries=1))
    assert words.format(word=word) in str(caught.value) and not double.stages["cancel"]


def test_the_reasons_of_a_failed_status_may_be_a_list(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(odd_status={"status": "FAILED", "errors": [{"message": "no GPU"}, "no memory"]})
    with pytest.raises(RunnerFailed, match="failed: no GPU; no memory"):
        run(context)
    assert not double.stages["result"]


def test_a_detail_with_a_good_status_is_a_failure(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(response={"detail": "the prompt was empty"})
    with pytest.raises(RunnerFailed, match="failed: the prompt was empty"):
        run(context)
    double.inject("submit", as_json({"detail": "not today"}))
    with pytest.raises(RunnerFailed, match="failed: not today"):
        run(context)


def test_one_odd_status_does_not_end_the_run(double: FalDouble, make_context: Make) -> None:
    double.inject("status", as_json({"status": "IN_PROGRESS"}), as_json({"status": "NAPPING"}))
    assert run(make_context(status_stream=0))["seed"] == 7


def test_a_submission_answered_with_something_else(double: FalDouble, context: Context) -> None:
    double.inject("submit", as_json({"hello": 1}))
    with pytest.raises(UnexpectedResponse, match="lacks 'request_id'"):
        run(context)


def test_every_socket_is_closed_after_a_run(double: FalDouble, context: Context) -> None:
    run(context)
    deadline = time.monotonic() + 20
    while double.connections and time.monotonic() < deadline:
        time.sleep(0.01)
    assert double.connections == 0
