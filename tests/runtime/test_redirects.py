"""Answers that lead to another address: followed within fal, for questions only, and named everywhere else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from nodetool.fal.errors import FalError, SubmitUncertain, UnexpectedResponse
from nodetool.fal.redirects import HOPS, following, whereto
from nodetool.fal.refusal import Broken
from nodetool.fal.settings import Settings
from nodetool.fal.transport import ONCE, Transport
from nodetool.fal.upstream import Connections
from nodetool.metadata.types import ImageRef

from tests.runtime.double import FalDouble, Response
from tests.runtime.double.http import Request, as_json
from tests.runtime.double.media import png
from tests.runtime.harness import Context, node

Make = Callable[..., Context]
FLUX = "fal.text_to_image.FluxSchnell"
ROUTER = "fal.llm.OpenRouter"


def moved(to: str, status: int = 302, **rest: Any) -> Response:
    return Response(status, headers={"location": to}, **rest)


def run(context: Context) -> dict[str, Any]:
    return asyncio.run(node(FLUX)(prompt="a").process(context))


def always(double: FalDouble, *stages: str, to: str) -> list[Request]:
    """Leads every request of some stages to ``to``; returns those that came."""
    seen: list[Request] = []

    def fault(stage: str, request: Request) -> Response | None:
        if stage not in stages:
            return None
        seen.append(request)
        return moved(to)

    double.fault = fault
    return seen


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("stage", ["status_stream", "status", "result"])
def test_a_question_is_followed_within_fal(double: FalDouble, make_context: Make, stage: str, status: int) -> None:
    double.behaviour.status_stream = stage == "status_stream"
    suffix = {"status_stream": "/status/stream", "status": "/status"}.get(stage, "")
    double.inject(stage, moved(f"/queue/fal-ai/flux/requests/{_next_id(double)}{suffix}?moved=1", status))
    assert run(make_context())["output"].uri
    assert double.stages["submit"] == 1
    assert double.stages[stage] >= 2


def test_a_page_beside_a_redirect_is_no_result(double: FalDouble, context: Context) -> None:
    page = as_json({"images": [{"url": "https://evil.example/a.png"}]}, 302, location="https://evil.example/")
    double.inject("result", *[page] * 3)
    assert "evil.example" not in run(context)["output"].uri


@pytest.mark.parametrize(
    "to", ["https://login.example/?token=s3cret", "ftp://127.0.0.1/", "http://[", "https://x:y@queue.fal.run/"]
)
def test_a_result_that_leads_elsewhere_is_kept_for_later(double: FalDouble, context: Context, to: str) -> None:
    seen = always(double, "result", to=to)
    with pytest.raises(UnexpectedResponse, match=r"FalResult asks for it again \(request req-\d+\)") as caught:
        run(context)
    assert len(seen) == 4 and "HTTP 302" in str(caught.value) and "s3cret" not in str(caught.value)
    assert not double.stages["cancel"], "the result is paid"


def test_the_key_goes_nowhere_else(double: FalDouble, context: Context) -> None:
    """Another name of this very machine would hear of it, where it was followed."""
    always(double, "result", to=double.url.replace("127.0.0.1", "localhost") + "/bucket/x")
    with pytest.raises(UnexpectedResponse, match="another server"):
        run(context)
    assert not double.stages["bucket"] and not double.leaks


def test_a_loop_ends(double: FalDouble, context: Context) -> None:
    seen = always(double, "result", to="?again=1")
    with pytest.raises(UnexpectedResponse, match=f"more than {HOPS} times; FalResult"):
        run(context)
    assert len(seen) == 4 * (HOPS + 1)


def test_a_status_that_leads_elsewhere_leaves_the_word_to_the_result(double: FalDouble, context: Context) -> None:
    always(double, "status", "status_stream", to="https://login.example/")
    assert run(context)["output"].uri


def test_nothing_that_can_be_read_is_given_up_and_says_why(double: FalDouble, context: Context) -> None:
    always(double, "status", "status_stream", "result", to="https://login.example/")
    with pytest.raises(UnexpectedResponse, match=r"another server \(login.example\).*\(request req-"):
        run(context)
    assert double.stages["cancel"] == 1


@pytest.mark.parametrize("status", [302, 303, 307, 308])
def test_a_submission_is_never_sent_to_a_second_address(double: FalDouble, context: Context, status: int) -> None:
    double.inject("submit", moved("/queue/fal-ai/flux/schnell?moved=1", status))
    with pytest.raises(SubmitUncertain, match="not sent again"):
        run(context)
    assert double.stages["submit"] == 1 and not double.submissions


def test_a_submission_under_an_id_is_looked_up(double: FalDouble, context: Context) -> None:
    double.inject("submit", moved("/elsewhere", 307, taken=True, names=True))
    assert run(context)["output"].uri
    assert double.stages["submit"] == 1


def test_a_stream_is_never_opened_at_a_second_address(double: FalDouble, context: Context) -> None:
    streaming = node(ROUTER)(prompt="a", model="some/model")
    double.inject("stream", moved("/run/again", 307))

    async def all_parts() -> None:
        async for _ in streaming.gen_process(context):
            pass

    with pytest.raises(SubmitUncertain):
        asyncio.run(all_parts())
    assert double.stages["stream"] == 1 and not double.streams


@pytest.mark.parametrize(("status", "told"), [(307, True), (308, True), (302, False), (303, False)])
def test_a_cancellation_follows_where_its_method_stays(
    double: FalDouble, make_context: Make, status: int, told: bool
) -> None:
    double.behaviour.positions = None

    def fault(stage: str, request: Request) -> Response | None:
        return moved("?moved=1", status) if stage == "cancel" and not request.query else None

    double.fault = fault
    with pytest.raises(FalError) as caught:
        run(make_context(queue_timeout=0.2, cancel_timeout=0.5))
    assert ("was cancelled" in str(caught.value)) is told
    assert any(sent.cancelled for sent in double.submissions.values()) is told


@pytest.mark.parametrize("stages", [("token",), ("upload",), ("token", "initiate"), ("upload", "bucket")], ids="+".join)
def test_an_upload_that_leads_elsewhere_goes_another_way_or_is_an_error(
    double: FalDouble, context: Context, stages: tuple[str, ...]
) -> None:
    """``fal-client`` has a second storage, with a signed address (``initiate``, ``bucket``)."""
    seen = always(double, *stages, to="https://login.example/?token=s3cret")
    work = node("fal.image_to_image.Flux1DevImageToImage")(prompt="a", image=ImageRef(data=png(1))).process(context)
    if len(stages) == 1:
        assert asyncio.run(work)["output"].uri
    else:
        with pytest.raises(FalError, match="another server") as caught:
            asyncio.run(work)
        assert "s3cret" not in str(caught.value) and not double.stages["submit"]
    assert seen


def test_the_body_of_a_followed_request_is_its_own() -> None:
    asked = httpx.Request("POST", "https://queue.fal.run/fal-ai/flux", json={"a": 1})
    assert following(asked, httpx.Response(307, headers={"location": "/x"})) is None
    led = following(httpx.Request("GET", asked.url), httpx.Response(307, headers={"location": "https://fal.run/x"}))
    assert led is not None and led.headers["host"] == "fal.run"


class Endless(httpx.AsyncByteStream):
    """A body without an end."""

    is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            await asyncio.sleep(0)
            yield b": still here\n\n"

    async def aclose(self) -> None:
        self.is_closed = True


def test_what_stands_in_a_redirect_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    body = Endless()

    async def answer(self: Connections, request: httpx.Request) -> httpx.Response:
        headers = {"location": "https://login.example/", "content-type": "text/event-stream"}
        return httpx.Response(302, headers=headers, stream=body, request=request)

    monkeypatch.setattr(Connections, "handle_async_request", answer)
    asked = httpx.Request("GET", "https://queue.fal.run/fal-ai/flux/requests/1/status/stream", extensions=dict(ONCE))

    async def work() -> None:
        transport = Transport(Settings(), "a key of fal's")
        await asyncio.wait_for(transport.handle_async_request(asked), 5)

    with pytest.raises(Broken, match="another server"):
        asyncio.run(work())
    assert body.is_closed


@pytest.mark.parametrize(
    ("method", "status", "location", "said"),
    [
        ("GET", 302, None, "HTTP 302 without an address that can be read"),
        ("GET", 302, "http://\x00", "HTTP 302 without an address that can be read"),
        (
            "GET",
            304,
            "https://fal.run/x",
            "HTTP 304 leads to another address (fal.run), to which a GET is not sent again",
        ),
        ("GET", 302, "http://fal.run/x", "HTTP 302 leads to another server (fal.run), which is not asked"),
        ("GET", 302, "https://fal.run.evil.example/x?key=s3cret", "another server (fal.run.evil.example)"),
        ("GET", 302, "https://me:pw@queue.fal.run/x", "HTTP 302 leads to another server (queue.fal.run)"),
        ("GET", 302, "mailto:a@b", "HTTP 302 leads to another server (no host)"),
        ("POST", 307, "https://fal.run/x", "a POST is not sent again"),
        ("PUT", 302, "https://fal.run/x", "a PUT is not sent again"),
    ],
)
def test_what_is_not_followed_is_said_with_a_host_at_most(
    method: str, status: int, location: str | None, said: str
) -> None:
    request = httpx.Request(method, "https://queue.fal.run/fal-ai/flux/requests/1")
    answer = httpx.Response(status, headers={} if location is None else {"location": location})
    assert following(request, answer) is None
    assert said in whereto(request, answer) and "s3cret" not in whereto(request, answer)


def _next_id(double: FalDouble) -> str:
    number = next(double._ids)
    return f"req-{number + 1}"
