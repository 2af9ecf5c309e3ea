"""The catalogue, page by page."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.upstream.access.conftest import MakeSettings
from tests.upstream.access.reading import live_listing, live_lookup
from tests.upstream.access.server import Fal, Fault, Handler, text


def listed(settings: MakeSettings) -> list[str]:
    return [model.endpoint for model in live_listing(settings()).models]


def test_reads_every_page(fal: Fal, settings: MakeSettings) -> None:
    listing = live_listing(settings())
    assert [model.endpoint for model in listing.models] == sorted(fal.world.models)
    assert listing.whole
    assert listing.failures == ()
    assert len(fal.requests) == 3


def test_a_listing_of_one_page_needs_one_request(fal: Fal, settings: MakeSettings) -> None:
    assert len(live_listing(settings(page_size=100)).models) == 7
    assert len(fal.requests) == 1


@pytest.mark.parametrize(
    ("jumps", "fresh", "cause"),
    [
        ({6: 3}, False, "cursor-loop"),
        ({6: 3}, True, "repeated-page"),
        ({3: 0}, True, "repeated-page"),
    ],
    ids=["cursor that loops", "page repeated", "first page repeated"],
)
def test_a_broken_chain_of_pages_is_not_whole(
    fal: Fal, settings: MakeSettings, jumps: dict[int, int], fresh: bool, cause: str
) -> None:
    fal.world.jumps, fal.world.fresh_cursors = jumps, fresh
    listing = live_listing(settings())
    assert [failure.cause for failure in listing.failures] == [cause]
    assert not listing.whole
    assert len(listing.models) >= 3


def test_a_row_on_two_pages_counts_once(fal: Fal, settings: MakeSettings) -> None:
    fal.world.jumps = {3: 2, 5: 5}
    listing = live_listing(settings())
    assert [model.endpoint for model in listing.models] == sorted(fal.world.models)
    assert listing.whole


def test_a_page_that_is_left_out_is_found_by_asking_for_its_endpoints(fal: Fal, settings: MakeSettings) -> None:
    fal.world.jumps = {3: 6}
    listing = live_listing(settings())
    missing = sorted(set(fal.world.models) - {model.endpoint for model in listing.models})
    assert len(missing) == 3
    found = live_lookup(settings(), [*missing, "fal-ai/never-was"])
    assert sorted(model.endpoint for model in found.models) == missing
    assert found.whole


def test_a_lookup_that_fails_finds_nothing_and_says_so(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b"nonsense"), times=9)]
    found = live_lookup(settings(), ["fal-ai/model-000"])
    assert [failure.cause for failure in found.failures] == ["not-json"]
    assert not found.whole


@pytest.mark.parametrize(
    ("page", "cause"),
    [
        (b'{"models": {}}', "wrong-shape"),
        (b"[]", "wrong-shape"),
        (b'{"models": []}', "repeated-page"),
        (b'{"models": [], "has_more": true}', "repeated-page"),
        (b'{"models": [], "has_more": true, "next_cursor": 5}', "repeated-page"),
        (b'{"models": [], "has_more": true, "next_cursor": "\\ud83d"}', "repeated-page"),
    ],
)
def test_a_page_of_the_wrong_shape_is_a_failure(fal: Fal, settings: MakeSettings, page: bytes, cause: str) -> None:
    fal.faults = [Fault(text(page))]
    listing = live_listing(settings())
    assert [failure.cause for failure in listing.failures] == [cause]
    assert not listing.whole


@pytest.mark.parametrize(
    ("row", "endpoint"),
    [
        ("x", ""),
        ({"endpoint_id": "../../etc/passwd", "metadata": {}}, "../../etc/passwd"),
        ({"endpoint_id": "acme/sp ace", "metadata": {}}, "acme/sp ace"),
        ({"endpoint_id": "x" * 201, "metadata": {}}, "x" * 200),
        ({"endpoint_id": "fal-ai/x"}, "fal-ai/x"),
        ({"endpoint_id": ["fal-ai/x"], "metadata": {}}, ""),
    ],
)
def test_a_row_that_cannot_be_used_is_a_failure_of_its_own(
    fal: Fal, settings: MakeSettings, row: Any, endpoint: str
) -> None:
    usable = {"endpoint_id": "fal-ai/usable", "metadata": {}}
    fal.faults = [Fault(text(json.dumps({"models": [row, usable]}).encode()))]
    listing = live_listing(settings())
    assert [(failure.endpoint, failure.cause, failure.scope) for failure in listing.failures] == [
        (endpoint, "invalid", "row")
    ]
    assert listing.whole
    # Where no row can be used, it is the listing that is wrong.
    fal.faults = [Fault(text(json.dumps({"models": [row]}).encode()))]
    listing = live_listing(settings())
    assert [failure.scope for failure in listing.failures] == ["row", "run"]
    assert not listing.whole


def test_pages_without_has_more_are_followed_by_their_cursor(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b'{"models": [], "next_cursor": "6"}'))]
    assert listed(settings) == ["fal-ai/model-006"]


def test_cursors_without_end_come_to_an_end(fal: Fal, settings: MakeSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.upstream.access.listing.MAX_PAGES", 1)
    listing = live_listing(settings())
    assert [failure.cause for failure in listing.failures] == ["cursor-loop"]


def test_new_pages_without_end_list_nothing(fal: Fal, settings: MakeSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    def more(handler: Handler) -> None:
        number = len(fal.requests)
        row = {"endpoint_id": f"fal-ai/invented-{number}", "metadata": {}}
        handler.answer({"models": [row], "next_cursor": str(number), "has_more": True})

    monkeypatch.setattr("generator.upstream.access.listing.MAX_MODELS", 20)
    fal.faults = [Fault(more, times=999)]
    listing = live_listing(settings())
    assert [failure.cause for failure in listing.failures] == ["repeated-page"]
    # Nothing of it can be believed, so nothing may enter the catalogue.
    assert listing.models == ()
    assert len(fal.requests) == 21
