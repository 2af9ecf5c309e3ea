"""Endpoints that answer piece by piece."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from nodetool.fal.errors import (
    FalError,
    InputsRefused,
    KeyRefused,
    RunnerFailed,
    RunTimeout,
    StreamBroken,
    UnexpectedResponse,
)
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import Behaviour, FalDouble, Response
from tests.runtime.double.contract import contracts
from tests.runtime.harness import Context, node, nodes

ROUTER = "fal.llm.OpenRouter"


def router() -> Any:
    return node(ROUTER)(prompt="hi", model="some/model")


async def parts(context: Context) -> list[dict[str, Any]]:
    return [part async for part in router().gen_process(context)]


def test_nodes_stream_where_fal_does() -> None:
    streaming = [model.endpoint for model in nodes().values() if model.is_streaming_output()]
    assert streaming
    assert all(contracts()[endpoint].get("streams") for endpoint in streaming)


def test_parts_come_as_they_are_made_and_the_last_is_complete(double: FalDouble, context: Context) -> None:
    said = [{"output": "He", "partial": True}, {"output": "Hello", "partial": False, "usage": {"total": 3}}]
    double.behaviour = Behaviour(events=said, event_delay=0.2)

    async def timed() -> list[tuple[float, dict[str, Any]]]:
        started = time.monotonic()
        return [(time.monotonic() - started, part) async for part in router().gen_process(context)]

    (first_at, first), (second_at, _), (_, last) = asyncio.run(timed())
    assert second_at - first_at > 0.1
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


def failing(double: FalDouble, context: Context, behaviour: Behaviour) -> FalError:
    double.behaviour = behaviour
    with pytest.raises(FalError) as caught:
        asyncio.run(parts(context))
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


def test_a_refused_stream(double: FalDouble, context: Context, make_context: Any) -> None:
    double.inject("stream", Response(422, b'{"detail": [{"loc": ["body", "model"], "msg": "no such model"}]}'))
    error = failing(double, context, Behaviour())
    assert isinstance(error, InputsRefused) and "model: no such model" in str(error)
    double.reset()
    assert isinstance(failing(double, make_context(key="wrong-key-wrong-key"), Behaviour()), KeyRefused)


def test_a_stream_out_of_time(double: FalDouble, make_context: Any) -> None:
    error = failing(double, make_context(total_timeout=0.7), Behaviour(events=[{"output": "a"}] * 50, event_delay=0.1))
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
        # Python closes the generators inside of it in tasks of their own.
        deadline = time.monotonic() + 2
        while len(asyncio.all_tasks()) > 1 and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(first_only())
