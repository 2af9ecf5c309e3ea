"""Everything that a network can do to a request."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from generator.upstream.access.retry_after import seconds_to_wait
from tests.upstream.access.conftest import MakeSettings
from tests.upstream.access.reading import causes, live_documents, live_listing, names
from tests.upstream.access.server import (
    Action,
    Fal,
    Fault,
    drip,
    hang_up,
    html,
    redirect,
    stall,
    status,
    text,
    truncated,
)

DEEP = b'{"a":' * 80 + b"1" + b"}" * 80
PASSING: dict[str, tuple[Action, str]] = {
    "too many requests": (status(429), "rate-limited"),
    "server error": (status(500), "server-error"),
    "bad gateway": (status(502), "server-error"),
    "truncated body": (truncated, "truncated"),
    "no answer": (hang_up, "connection"),
    "wrong json": (text(b'{"models": ['), "not-json"),
    "html": (html, "html"),
    "garbage for gzip": (status(200, Content_Encoding="gzip"), "truncated"),
}
LASTING: dict[str, tuple[Action, str]] = {
    "not found": (status(404), "missing"),
    "forbidden": (status(403), "http-status"),
    "too deep": (text(DEEP), "too-deep"),
    "foreign redirect": (redirect("http://192.0.2.1/models"), "redirect"),
    "redirect to itself": (redirect("?again"), "redirect"),
}


@pytest.mark.parametrize(("action", "cause"), PASSING.values(), ids=PASSING)
def test_what_passes_is_tried_again(fal: Fal, settings: MakeSettings, action: Action, cause: str) -> None:
    fal.faults = [Fault(action, times=2)]
    assert live_listing(settings()).whole
    assert len(fal.requests) == 5


@pytest.mark.parametrize(("action", "cause"), PASSING.values(), ids=PASSING)
def test_what_never_passes_is_a_failure_in_the_end(
    fal: Fal, settings: MakeSettings, action: Action, cause: str
) -> None:
    fal.faults = [Fault(action, times=99)]
    assert [failure.cause for failure in live_listing(settings()).failures] == [cause]
    assert len(fal.requests) == 3


@pytest.mark.parametrize(("action", "cause"), LASTING.values(), ids=LASTING)
def test_what_will_not_pass_is_not_tried_again(fal: Fal, settings: MakeSettings, action: Action, cause: str) -> None:
    fal.faults = [Fault(action, times=99)]
    assert [failure.cause for failure in live_listing(settings()).failures] == [cause]
    assert len(fal.requests) in (1, 6)


@pytest.mark.parametrize("action", [stall(40), drip(40)], ids=["stall", "drip"])
def test_an_answer_that_takes_too_long_is_given_up(fal: Fal, settings: MakeSettings, action: Action) -> None:
    fal.faults = [Fault(action, times=1)]
    started = time.monotonic()
    listing = live_listing(settings(timeout=0.15, attempts=1))
    assert [failure.cause for failure in listing.failures] == ["timeout"]
    assert time.monotonic() - started < 20, "half of what the server takes"


def test_nobody_listening_is_a_failure(settings: MakeSettings) -> None:
    listing = live_listing(settings(api_url="http://127.0.0.1:9/v1"))
    assert [failure.cause for failure in listing.failures] == ["connection"]


def test_a_redirect_inside_fal_is_followed(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(redirect("/v1/models?limit=100"))]
    assert len(live_listing(settings()).models) == 7


def test_a_body_without_end_is_cut(fal: Fal, settings: MakeSettings) -> None:
    listing = live_listing(settings(max_bytes=50))
    assert [failure.cause for failure in listing.failures] == ["too-large"]


def packed(body: bytes, coding: str) -> Action:
    return lambda handler: handler.send(200, body, {"Content-Encoding": coding})


@pytest.mark.parametrize(("coding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_packed_answer_is_unpacked(fal: Fal, settings: MakeSettings, coding: str, pack: Callable[..., bytes]) -> None:
    page = json.dumps({"models": list(fal.world.models.values())}).encode()
    fal.faults = [Fault(packed(pack(page), coding))]
    assert len(live_listing(settings()).models) == 7
    assert fal.requests[0].headers["Accept-Encoding"] == "gzip"


def test_a_body_that_unpacks_to_too_much_is_cut_off_before_it_does(fal: Fal, settings: MakeSettings) -> None:
    huge = gzip.compress(bytes(200 * 2**20))
    fal.faults = [Fault(packed(huge, "gzip"), times=9)]
    tracemalloc.start()
    listing = live_listing(settings(max_bytes=2**20))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [failure.cause for failure in listing.failures] == ["too-large"]
    assert peak < 20 * 2**20


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "gzip,deflate"])
def test_codings_that_nobody_asked_for_are_refused(fal: Fal, settings: MakeSettings, coding: str) -> None:
    fal.faults = [Fault(packed(gzip.compress(gzip.compress(b"{}")), coding), times=9)]
    assert [failure.cause for failure in live_listing(settings()).failures] == ["content-encoding"]
    assert len(fal.requests) == 1


def test_packed_data_without_an_end_is_tried_again(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(packed(gzip.compress(b'{"models": []}')[:-6], "gzip"), times=2)]
    assert live_listing(settings()).whole
    assert len(fal.requests) == 5


def test_patience_asked_for_again_and_again_ends_with_the_run(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(429, Retry_After="59"), "/queue", times=999), Fault(status(503), times=999)]
    started = time.monotonic()
    every = sorted(fal.world.models)
    found = causes(live_documents(settings(run_timeout=0.5), every))
    assert set(found) == set(every)
    assert "run-timeout" in found.values()
    assert time.monotonic() - started < 30, "half of what the server asks for"


def test_retry_after_holds_back_every_request(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(429, Retry_After="1"), "/v1/", times=2)]
    started = time.monotonic()
    every = sorted(fal.world.models)
    assert names(live_documents(settings(batch_size=1, concurrency=2), every)) == every
    # Were every request held back for itself, it would take seven seconds.
    assert 1.0 <= time.monotonic() - started < 7
    assert len(fal.requests) == 9


def test_a_wait_beyond_reason_fails_at_once(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(429, Retry_After="3600"), times=99)]
    every = sorted(fal.world.models)
    found = causes(live_documents(settings(concurrency=1), every))
    assert set(found.values()) == {"rate-limited"}
    assert len(found) == 7
    assert len(fal.requests) == 1


def test_the_time_for_the_whole_run_is_kept(fal: Fal, settings: MakeSettings) -> None:
    every = sorted(fal.world.models)
    # Two answers come at once, the third would outlast the run.
    fal.faults = [Fault(stall(40), "model-002")]
    chosen = settings(run_timeout=3, timeout=60, batch_size=1, concurrency=1)
    started = time.monotonic()
    arrivals = live_documents(chosen, every, done=False)
    assert time.monotonic() - started < 20, "half of what the server takes"
    assert names(arrivals) == every[:2]
    assert set(causes(arrivals).values()) == {"run-timeout"} and len(arrivals) == 7
    fal.requests.clear()
    assert names(live_documents(settings(batch_size=1), every)) == every
    assert len(fal.requests) == 5, "what came is not asked for again"


def test_the_key_goes_to_the_platform_api_only(fal: Fal, settings: MakeSettings) -> None:
    fal.world.without_expansion = {"fal-ai/model-000"}
    live_documents(settings(key="secret"), ["fal-ai/model-000"])
    sent = {request.path[:4]: request.headers.get("Authorization") for request in fal.requests}
    assert sent == {"/v1/": "Key secret", "/que": None}


NOW = datetime(2026, 2, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 0 ", 0.0),
        (format_datetime(NOW + timedelta(seconds=30), usegmt=True), 30.0),
        (format_datetime(NOW - timedelta(seconds=30), usegmt=True), 0.0),
        ("soon", None),
        ("-5", None),
        ("٣", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert seconds_to_wait(header, NOW.timestamp()) == seconds
