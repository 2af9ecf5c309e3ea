"""Endpoints that answer piece by piece."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from nodetool.fal.errors import (
    FalError,
    InputsRefused,
    KeyRefused,
    RateLimited,
    RunnerFailed,
    RunTimeout,
    StreamBroken,
    SubmitUncertain,
    UnexpectedResponse,
)
from nodetool.fal.runner import lacking
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import Behaviour, FalDouble, Response, as_json
from tests.runtime.double.contract import contracts
from tests.runtime.harness import Context, execute, node, nodes, others

Run = Callable[[Coroutine[Any, Any, Any]], Any]
ROUTER = "fal.llm.OpenRouter"


def router() -> Any:
    return node(ROUTER)(prompt="hi", model="some/model")


async def parts(context: Context) -> list[dict[str, Any]]:
    return [part async for part in router().gen_process(context)]


def test_nodes_stream_where_fal_does() -> None:
    streaming = [model.endpoint for model in nodes().values() if model.is_streaming_output()]
    assert streaming
    assert all(contracts()[endpoint].get("streams") for endpoint in streaming)


def test_parts_come_as_they_are_made_and_the_last_is_complete(
    double: FalDouble, context: Context, jumping: Run
) -> None:
    said = [{"output": "He", "partial": True}, {"output": "Hello", "partial": False, "usage": {"total": 3}}]
    double.behaviour = Behaviour(events=said, event_delay=0.2)

    async def timed() -> list[tuple[float, dict[str, Any]]]:
        now = asyncio.get_running_loop().time
        return [(now(), part) async for part in router().gen_process(context)]

    (first_at, first), (second_at, _), (_, last) = jumping(timed())
    assert second_at - first_at == pytest.approx(0.2)
    assert first == {"output": "He", "error": None, "partial": True, "reasoning": None, "usage": None}
    assert last == {"output": "Hello", "error": "", "partial": False, "reasoning": "", "usage": {"total": 3}}


def test_complete_parts_are_not_repeated(double: FalDouble, context: Context) -> None:
    whole = {"output": "Hi", "error": "", "partial": False, "reasoning": "", "usage": {"total": 1}}
    double.behaviour = Behaviour(events=[whole])
    assert asyncio.run(parts(context)) == [whole]


def test_an_id_that_ends_in_stream_is_the_stream(double: FalDouble, context: Context) -> None:
    kind, model = next(
        (kind, model)
        for kind, model in nodes().items()
        if model.endpoint.endswith("/stream") and "images" in model.OutputType.__annotations__
    )

    async def last() -> dict[str, Any]:
        return [part async for part in node(kind)(prompt="x").gen_process(context)][-1]

    slots = asyncio.run(last())
    assert slots["output"].uri == slots["images"][0].uri != ""
    assert [sent.endpoint for sent in double.streams] == [model.endpoint]


def failing(double: FalDouble, context: Context, behaviour: Behaviour, run: Run = asyncio.run) -> FalError:
    double.behaviour = behaviour
    with pytest.raises(FalError) as caught:
        run(parts(context))
    assert double.stages["stream"] == 1
    return caught.value


def test_a_stream_that_breaks(double: FalDouble, context: Context) -> None:
    error = failing(double, context, Behaviour(events=[{"output": "a"}, "{"], stream_breaks=True))
    assert isinstance(error, UnexpectedResponse)
    double.reset()
    double.inject(
        "stream", Response(body=b'data: {"output": "a"}\n\ndata: {"outp', content_type="text/event-stream", missing=3)
    )
    assert isinstance(failing(double, context, Behaviour()), StreamBroken)


def test_an_event_that_is_no_json(double: FalDouble, context: Context) -> None:
    double.inject("stream", Response(body=b"data: not json\n\n", content_type="text/event-stream"))
    assert isinstance(failing(double, context, Behaviour()), StreamBroken)


def test_an_error_inside_of_the_stream(double: FalDouble, context: Context) -> None:
    error = failing(double, context, Behaviour(events=[{"output": "a"}, {"detail": "runner died", "status": 500}]))
    assert isinstance(error, RunnerFailed) and "runner died" in str(error)


def test_a_stream_without_a_result(double: FalDouble, context: Context) -> None:
    assert isinstance(failing(double, context, Behaviour(events=[])), UnexpectedResponse)


PREVIEW = {"output": "a", "partial": True}
WHOLE = {"output": "ab", "partial": False}


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        (Behaviour(events=[PREVIEW]), StreamBroken),
        (Behaviour(events=[PREVIEW], stream_end=b'data: {"output": "ab", "par'), StreamBroken),
        (Behaviour(events=[PREVIEW], stream_end=b"data: [DONE"), StreamBroken),
        (Behaviour(events=[{"output": "a", "partial": False, "error": "no tokens left"}]), RunnerFailed),
        (Behaviour(events=[PREVIEW, {"detail": [{"loc": ["body", "model"], "msg": "gone"}]}]), InputsRefused),
        (Behaviour(events=[PREVIEW, 5]), UnexpectedResponse),
        (Behaviour(events=[{"output": "ab"}]), StreamBroken),
        (Behaviour(events=[PREVIEW], stream_end=b"data: [DONE]\n\n"), StreamBroken),
        (Behaviour(events=[{"output": "ab", "partial": "true"}]), StreamBroken),
        (Behaviour(events=[{"output": "ab", "partial": 1}]), StreamBroken),
        (Behaviour(events=[{"output": "ab", "partial": "maybe"}]), StreamBroken),
    ],
)
def test_a_stream_that_ends_too_soon_is_no_result(
    double: FalDouble, context: Context, behaviour: Behaviour, expected: type[FalError]
) -> None:
    error = failing(double, context, behaviour)
    assert isinstance(error, expected) and error.request_id == double.streams[0].request_id


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour(events=[PREVIEW, WHOLE], stream_end=b"data: [DONE]\n\n"),
        Behaviour(events=[PREVIEW], stream_end=b'data: {"output": "ab", "partial": false}'),
        Behaviour(events=[PREVIEW], stream_end=b'event: result\ndata: {"output": "ab", "partial": false}\n\n'),
        Behaviour(events=[PREVIEW, WHOLE], stream_end=b"event: heartbeat\ndata: tick\n\nevent: end\ndata: 5\n\n"),
        Behaviour(events=[PREVIEW, WHOLE], stream_end=b": a comment\n\ndata:\n\n"),
        Behaviour(events=[{"output": "ab"}], stream_end=b"data: [DONE]\n\n"),
        Behaviour(events=[PREVIEW, {"output": "ab", "partial": "false"}]),
        Behaviour(events=[PREVIEW, {"output": "ab", "partial": 0}]),
    ],
)
def test_a_stream_that_is_complete(double: FalDouble, context: Context, behaviour: Behaviour) -> None:
    double.behaviour = behaviour
    assert asyncio.run(parts(context))[-1]["output"] == "ab"


BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("body", "output"),
    [
        (BOM + b'data: {"output": "ab", "partial": false}\n\n', "ab"),
        (BOM, None),
        (b'data: {"output": "ab", "partial": false}\r\n\r\n', "ab"),
        (b'id: 1\nretry: 5\ndata: {"output":\ndata:  "ab",\ndata:"partial": false}\n\n: bye\n', "ab"),
        # Ends of a line for Python, and none for event streams: JavaScript leaves them in JSON as they are.
        ('data: {"output": "a\u2028b\u0085c\u2029", "partial": false}\n\n'.encode(), "a\u2028b\u0085c\u2029"),
    ],
)
def test_streams_as_the_standard_allows_them(
    double: FalDouble, context: Context, body: bytes, output: str | None
) -> None:
    double.behaviour = Behaviour(events=[], stream_end=body)
    if output is None:
        assert isinstance(failing(double, context, double.behaviour), UnexpectedResponse)
    else:
        assert asyncio.run(parts(context))[-1]["output"] == output


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (b'event: error\ndata: {"message": "GPU gone"}\n\n', "failed: GPU gone"),
        (b'event: error\ndata: {"error": {"message": "GPU gone"}}\n\n', "failed: GPU gone"),
        (b"event: error\ndata: GPU gone\n\n", "failed: GPU gone"),
        (b'event: error\ndata: {"code": 5}\n\n', "failed: {code: int}"),
        (b"event: error\ndata: {}\n\n", "failed: fal does not say why"),
        (b'data: {"status": "ERROR", "message": "GPU gone"}\n\n', "failed: GPU gone"),
        (b'data: {"errors": [{"message": "GPU gone"}, "twice"], "error": true}\n\n', "failed: "),
    ],
)
def test_a_failure_inside_of_the_stream_gives_its_reason(
    double: FalDouble, context: Context, end: bytes, words: str
) -> None:
    error = failing(double, context, Behaviour(events=[PREVIEW], stream_end=end))
    assert isinstance(error, RunnerFailed) and words in str(error)
    assert error.request_id == double.streams[0].request_id


def test_every_streaming_node_notices_a_stream_that_is_cut_after_its_first_event() -> None:
    """Of some results fal promises one key alone, or none: there, the first event may be the last."""
    for kind, model in nodes().items():
        if model.is_streaming_output():
            declared = contracts()[model.endpoint]["output"]
            promised = declared.get("required", [])
            keys = [*promised, *declared.get("properties", ()), "output"]
            first = {keys[0]: [{"url": "https://example.com/a"}]}
            assert bool(lacking(model, first)) is (len(promised) > 1 or promised == ["output"]), kind
            assert lacking(model, {**first, "partial": True}, is_done=True), kind
            assert not lacking(model, first, is_done=True), kind


def test_a_stream_of_which_nothing_says_that_it_is_complete_is_told(double: FalDouble, context: Context) -> None:
    made = node("fal.speech_to_text.SpeechToTextStream")(audio={"type": "audio", "uri": "https://example.com/a.wav"})

    def said(*events: Any, end: bytes = b"") -> list[str]:
        double.behaviour = Behaviour(events=list(events), stream_end=end)
        asyncio.run(execute(made, context))
        return [line for line in context.lines() if "whether that is all of it" in line]

    assert said({"output": "a"}) and not said({"output": "a"}, end=b"data: [DONE]\n\n")
    assert not said({"output": "a", "partial": True}, {"output": "ab", "partial": False})
    with pytest.raises(StreamBroken):
        said({"output": "a", "partial": True})


def test_a_preview_of_a_picture_is_no_result(double: FalDouble, context: Context) -> None:
    kind = next(kind for kind, model in nodes().items() if model.endpoint == "fal-ai/flux-lora/stream")
    preview = {"images": [{"url": "https://example.com/preview.png"}]}
    double.behaviour = Behaviour(events=[preview])

    async def all_parts() -> list[Any]:
        return [part async for part in node(kind)(prompt="x").gen_process(context)]

    with pytest.raises(StreamBroken, match=r"before its last part: .*seed.* missing; .* \(request req-"):
        asyncio.run(all_parts())
    double.behaviour = Behaviour(events=[{"result": preview}])
    with pytest.raises(StreamBroken, match=r"it did bring result\.images\.0 \(https://example\.com/preview\.png\)"):
        asyncio.run(all_parts())
    double.behaviour = Behaviour(events=[preview], stream_end=b"data: [DONE]\n\n")
    assert asyncio.run(all_parts())[-1]["images"]


def test_an_answer_without_a_stream_is_one_part(double: FalDouble, context: Context) -> None:
    double.inject("stream", Response(body=b'{"output": "whole", "partial": false}', taken=True))
    assert asyncio.run(parts(context))[-1]["output"] == "whole"


@pytest.mark.parametrize("fault", [Response(status) for status in (400, 409, 500, 502, 504, 520)])
def test_a_stream_whose_fate_is_unknown_is_not_started_again(
    double: FalDouble, context: Context, fault: Response
) -> None:
    double.inject("stream", fault)
    assert isinstance(failing(double, context, Behaviour()), SubmitUncertain)


def test_a_stream_that_was_not_taken_is_started_again(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(events=[WHOLE])
    double.inject("stream", Response(429), Response(503))
    assert asyncio.run(parts(context))
    assert len(double.streams) == 1


@pytest.mark.parametrize("status", [408, 429, 503])
def test_a_stream_that_failed_under_an_id_is_not_started_again(
    double: FalDouble, context: Context, status: int
) -> None:
    double.inject("stream", Response(status, b"<html>", content_type="text/html", taken=True, names=True))
    error = failing(double, context, Behaviour())
    assert isinstance(error, SubmitUncertain) and error.request_id == double.streams[0].request_id


def test_a_stream_that_fal_refuses_under_an_id_names_the_refusal(double: FalDouble, context: Context) -> None:
    double.inject("stream", as_json({"detail": "slow down"}, 429, x_fal_request_id="req-1"))
    assert isinstance(failing(double, context, Behaviour()), RateLimited)


@pytest.mark.parametrize("is_known", [True, False])
def test_fal_is_told_of_a_stream_that_ends_before_its_run(
    double: FalDouble, make_context: Any, jumping: Run, is_known: bool
) -> None:
    preview = b'data: {"output": "a", "partial": true}\n\n'
    cut = Response(body=preview, content_type="text/event-stream", taken=True, names=True)
    double.inject("stream", cut)
    error = failing(double, make_context(cancel_timeout=0.3), Behaviour(queue_knows_streams=is_known), jumping)
    assert isinstance(error, StreamBroken) and ("could not be told to stop it" in str(error)) is not is_known
    assert double.streams[0].cancelled is is_known and double.stages["cancel"] == 1


@pytest.mark.parametrize(
    ("is_known", "words"), [(True, "and was cancelled"), (False, "fal could not be told to stop it")]
)
def test_fal_is_told_of_a_stream_that_is_given_up(
    double: FalDouble, make_context: Any, jumping: Run, is_known: bool, words: str
) -> None:
    behaviour = Behaviour(events=[PREVIEW] * 100, event_delay=0.05, queue_knows_streams=is_known)
    error = failing(double, make_context(total_timeout=0.3), behaviour, jumping)
    assert isinstance(error, RunTimeout) and words in str(error)
    assert double.streams[0].cancelled is is_known


def test_a_stream_cancelled_before_its_first_part_is_told(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(events=[PREVIEW] * 100, event_delay=0.05)
    double.inject("stream", Response(delay=0.1))

    async def cancel_soon() -> None:
        task = asyncio.ensure_future(parts(context))
        while not double.streams:
            await asyncio.sleep(0.005)
        for _ in range(3):
            task.cancel()
            await asyncio.sleep(0)
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel_soon())
    assert double.streams[0].cancelled


def test_a_refused_stream(double: FalDouble, context: Context, make_context: Any) -> None:
    double.inject("stream", Response(422, b'{"detail": [{"loc": ["body", "model"], "msg": "no such model"}]}'))
    error = failing(double, context, Behaviour())
    assert isinstance(error, InputsRefused) and "model: no such model" in str(error)
    double.reset()
    assert isinstance(failing(double, make_context(key="wrong-key-wrong-key"), Behaviour()), KeyRefused)


def test_a_stream_out_of_time(double: FalDouble, make_context: Any, jumping: Run) -> None:
    behaviour = Behaviour(events=[{"output": "a"}] * 50, event_delay=0.1)
    error = failing(double, make_context(total_timeout=0.7), behaviour, jumping)
    assert isinstance(error, RunTimeout)


def test_a_cancelled_stream(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(events=[{"output": "a"}] * 100, event_delay=0.1)

    async def cancelled() -> None:
        async for _ in router().gen_process(context):
            context.cancelled = True

    with pytest.raises(NodeCancelledError):
        asyncio.run(cancelled())


def test_a_stream_that_nobody_reads_to_its_end_is_closed(double: FalDouble, context: Context) -> None:
    double.behaviour = Behaviour(events=[{"output": "a"}] * 100, event_delay=0.05)

    async def first_only() -> None:
        stream = router().gen_process(context)
        await anext(stream)
        await stream.aclose()
        # Python closes the generators inside of it in tasks of their own, which say goodbye to the socket.
        deadline = time.monotonic() + 10
        while (left := await others()) and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        assert not left

    asyncio.run(first_only())
