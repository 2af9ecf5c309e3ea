"""Documents from fal: batches, splits, the fallback and its checks."""

from __future__ import annotations

import asyncio

import pytest

from generator.upstream.access.failures import Failure
from generator.upstream.access.live import open_live
from generator.upstream.access.source import Document
from tests.upstream.access.conftest import MakeSettings
from tests.upstream.access.reading import causes, live_documents, names
from tests.upstream.access.server import Fal, Fault, status, text


def test_documents_come_in_batches(fal: Fal, settings: MakeSettings) -> None:
    arrivals = live_documents(settings(), sorted(fal.world.models))
    assert names(arrivals) == sorted(fal.world.models)
    assert len(fal.paths("/v1/models")) == 3
    assert fal.paths("/queue") == []


def test_a_document_says_the_same_of_its_origin_whichever_way_it_came(fal: Fal, settings: MakeSettings) -> None:
    first, second = sorted(fal.world.models)[:2]
    fal.world.without_expansion = {second}
    url = f"{fal.queue_url}?endpoint_id=fal-ai%2Fmodel-00"
    arrivals = live_documents(settings(), [first, second])
    assert [a.source for a in arrivals if isinstance(a, Document)] == [
        {"url": f"{url}0"},
        {"url": f"{url}1"},
    ]
    assert len(fal.paths("/queue")) == 1


def test_an_expanded_page_shorter_than_the_batch_is_followed(fal: Fal, settings: MakeSettings) -> None:
    fal.world.expanded_page = 2
    arrivals = live_documents(settings(batch_size=7), sorted(fal.world.models))
    assert names(arrivals) == sorted(fal.world.models)
    assert len(fal.paths("/v1/models")) == 4
    assert fal.paths("/queue") == []


def test_a_list_with_an_unknown_id_is_split(fal: Fal, settings: MakeSettings) -> None:
    asked = ["fal-ai/gone", *sorted(fal.world.models)]
    arrivals = live_documents(settings(batch_size=8), asked)
    assert names(arrivals) == sorted(fal.world.models)
    assert causes(arrivals) == {"fal-ai/gone": "missing"}


def test_a_platform_api_that_is_down_is_asked_a_few_times_only(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(500), "/v1/", times=999)]
    chosen = settings(batch_size=1, attempts=1, concurrency=1)
    arrivals = live_documents(chosen, sorted(fal.world.models))
    assert names(arrivals) == sorted(fal.world.models)
    assert len(fal.paths("/v1/")) == 3
    assert len(fal.paths("/queue")) == 7


@pytest.mark.parametrize("content", [b"{}", b'{"error": "x"}'])
def test_what_is_no_openapi_document_is_a_failure(fal: Fal, settings: MakeSettings, content: bytes) -> None:
    name = "fal-ai/model-000"
    fal.world.without_expansion = {name}
    fal.faults = [Fault(text(content), "/queue")]
    assert causes(live_documents(settings(), [name])) == {name: "wrong-shape"}


def test_the_document_of_another_endpoint_is_refused(fal: Fal, settings: MakeSettings) -> None:
    fal.world.documents["fal-ai/model-000"] = fal.world.documents["fal-ai/model-001"]
    arrivals = live_documents(settings(), ["fal-ai/model-000"])
    assert causes(arrivals) == {"fal-ai/model-000": "wrong-shape"}
    assert isinstance(arrivals[0], Failure)
    assert "fal-ai/model-001" in arrivals[0].detail


def test_rows_that_nobody_asked_for_are_ignored(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b'{"models": [{"endpoint_id": "fal-ai/evil", "metadata": {}}, 3]}'), "/v1/")]
    arrivals = live_documents(settings(), ["fal-ai/model-000"])
    assert names(arrivals) == ["fal-ai/model-000"]


def test_leaving_early_stops_the_requests(fal: Fal, settings: MakeSettings) -> None:
    fal.latency = 0.05

    async def run() -> None:
        async with open_live(settings(batch_size=1, concurrency=1)) as source:
            documents = source.documents(sorted(fal.world.models))
            await anext(aiter(documents))
            await documents.aclose()

    asyncio.run(run())
    assert len(fal.requests) < 7


def test_a_cursor_that_no_address_can_hold_sends_a_batch_to_the_queue(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b'{"models": [], "has_more": true, "next_cursor": "\\ud83d"}'), "/v1/")]
    arrivals = live_documents(settings(), ["fal-ai/model-000", "fal-ai/model-001"])
    assert names(arrivals) == ["fal-ai/model-000", "fal-ai/model-001"]
    assert len(fal.paths("/queue")) == 2


def test_pages_of_a_batch_without_end_are_left(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b'{"models": [], "next_cursor": "5"}'), "/v1/", times=99)]
    arrivals = live_documents(settings(), ["fal-ai/model-000", "fal-ai/model-001"])
    assert names(arrivals) == ["fal-ai/model-000", "fal-ai/model-001"]
    assert len(fal.paths("/v1/")) == 2
