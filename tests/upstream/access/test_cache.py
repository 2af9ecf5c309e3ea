"""The cache: revalidation, resuming, and working without network."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.upstream.access.cached import CachedSource
from generator.upstream.access.settings import Settings
from generator.upstream.access.shelf import Shelf
from generator.upstream.access.source import Document, Listing
from generator.upstream.access.store import Entry, Store
from tests.upstream.access.conftest import MakeSettings
from tests.upstream.access.reading import (
    cached_documents,
    cached_listing,
    causes,
    live_documents,
    live_listing,
    names,
)
from tests.upstream.access.server import Action, Fal, Fault, Handler, status
from tests.upstream.access.world import document, model

NOW = 1_790_000_000.0
WRONG_TYPE = b'{"etag": 5, "digest": "' + hashlib.sha256(b"body").hexdigest().encode() + b'"}\nbody'


def test_a_second_run_asks_whether_anything_changed(fal: Fal, settings: MakeSettings) -> None:
    every = sorted(fal.world.models)
    live_documents(settings(), every)
    fal.requests.clear()
    assert names(live_documents(settings(), every)) == every
    assert all("If-None-Match" in request.headers for request in fal.requests)
    assert all("If-Modified-Since" in request.headers for request in fal.requests)


def test_a_changed_document_replaces_the_cached_one(fal: Fal, settings: MakeSettings) -> None:
    name = "fal-ai/model-000"
    live_documents(settings(), [name])
    changed = document(name, {"prompt": {"type": "string"}})
    fal.world.documents[name] = changed
    arrivals = live_documents(settings(), [name])
    assert [a.content for a in arrivals if isinstance(a, Document)] == [changed]


def odd_validators(**headers: str) -> Action:
    def action(handler: Handler) -> None:
        body = json.dumps({"models": [model("fal-ai/x")]}).encode()
        # http.server writes header values as Latin-1, as gateways do.
        handler.send(200, body, {name.replace("_", "-"): value for name, value in headers.items()})

    return action


@pytest.mark.parametrize("etag", ['"käse"', '"\x07"'])
def test_an_etag_that_no_header_can_carry_is_not_sent_back(fal: Fal, settings: MakeSettings, etag: str) -> None:
    fal.faults = [Fault(odd_validators(ETag=etag))]
    assert live_listing(settings()).whole
    fal.requests.clear()
    assert len(live_listing(settings()).models) == 7
    assert "If-None-Match" not in fal.requests[0].headers


def test_an_etag_without_measure_is_not_sent_back(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(odd_validators(ETag='"' + "x" * 40_000 + '"'))]
    assert live_listing(settings()).whole
    fal.requests.clear()
    assert len(live_listing(settings()).models) == 7
    assert "If-None-Match" not in fal.requests[0].headers


@pytest.mark.parametrize("code", [400, 412, 431])
def test_a_condition_that_the_server_refuses_is_left_out(fal: Fal, settings: MakeSettings, code: int) -> None:
    def refuse(handler: Handler) -> None:
        if "If-None-Match" in handler.headers:
            handler.send(code, b"{}")
        else:
            handler.answer(fal.world.page(parse_qs(urlsplit(handler.path).query)))

    whole = live_listing(settings())
    fal.faults = [Fault(refuse, times=99)]
    assert live_listing(settings()) == whole


def test_a_304_to_the_question_without_the_refused_condition_is_a_failure(fal: Fal, settings: MakeSettings) -> None:
    live_listing(settings())
    fal.faults = [Fault(status(431)), Fault(status(304))]
    assert [f.cause for f in live_listing(settings()).failures] == ["http-status"]


def test_a_clock_that_was_a_year_ahead_makes_nothing_look_fresh(tmp_path: Path) -> None:
    settings = Settings(cache=tmp_path)
    ahead = Shelf(settings, Store(tmp_path), clock=lambda: NOW + 366 * 86400)
    ahead.begin()
    ahead.keep_document("fal-ai/x", {"paths": {}})
    # That run is killed; the clock is put right.
    after = Shelf(settings, Store(tmp_path), clock=lambda: NOW)
    after.begin()
    assert after.fresh_document("fal-ai/x") is None
    assert after.document("fal-ai/x") is not None


def test_a_run_that_was_killed_is_resumed_within_its_time(tmp_path: Path) -> None:
    settings = Settings(cache=tmp_path)
    first = Shelf(settings, Store(tmp_path), clock=lambda: NOW)
    first.begin()
    first.keep_document("fal-ai/x", {"paths": {}})
    for later, fresh in ((60, True), (settings.resume_within + 1, False)):
        shelf = Shelf(settings, Store(tmp_path), clock=lambda later=later: NOW + later)
        shelf.begin()
        assert (shelf.fresh_document("fal-ai/x") is not None) is fresh


def test_no_cache_asks_without_conditions(fal: Fal, settings: MakeSettings) -> None:
    live_listing(settings())
    fal.requests.clear()
    live_listing(settings(no_cache=True))
    assert not any("If-None-Match" in request.headers for request in fal.requests)


def test_a_304_that_nobody_asked_for_is_a_failure(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(304))]
    assert [f.cause for f in live_listing(settings()).failures] == ["http-status"]


def test_an_unfinished_run_is_resumed_without_asking_again(fal: Fal, settings: MakeSettings) -> None:
    every = sorted(fal.world.models)
    live_documents(settings(), every[:4], done=False)
    fal.requests.clear()
    assert names(live_documents(settings(), every)) == every
    assert "model-000" not in " ".join(fal.paths())
    assert "model-004" in " ".join(fal.paths())


def test_a_finished_run_is_not_resumed(fal: Fal, settings: MakeSettings) -> None:
    every = sorted(fal.world.models)
    live_documents(settings(), every)
    fal.requests.clear()
    live_documents(settings(), every)
    assert "model-000" in " ".join(fal.paths())


@pytest.mark.parametrize("values", [{"no_cache": True}, {"resume_within": -1.0}])
def test_old_or_unwanted_leftovers_are_not_resumed(fal: Fal, settings: MakeSettings, values: dict[str, bool]) -> None:
    every = sorted(fal.world.models)
    live_documents(settings(), every, done=False)
    fal.requests.clear()
    live_documents(settings(**values), every)
    assert "model-000" in " ".join(fal.paths())


def test_offline_serves_what_arrived_before(fal: Fal, settings: MakeSettings) -> None:
    every = sorted(fal.world.models)
    live = live_listing(settings())
    live_documents(settings(), every[:5])
    fal.requests.clear()
    assert cached_listing(settings()) == live
    arrivals = cached_documents(settings(), every)
    assert names(arrivals) == every[:5]
    assert causes(arrivals) == {every[5]: "offline", every[6]: "offline"}
    assert fal.requests == []


def test_offline_without_a_cache_is_a_failure(settings: MakeSettings) -> None:
    assert [f.cause for f in cached_listing(settings()).failures] == ["offline"]


def test_a_partial_listing_never_replaces_a_whole_one(fal: Fal, settings: MakeSettings) -> None:
    whole = live_listing(settings())
    fal.faults = [Fault(status(400), "cursor=6", times=9)]
    assert not live_listing(settings()).whole
    assert cached_listing(settings()) == whole


def test_two_servers_share_a_cache_without_mixing(fal: Fal, settings: MakeSettings) -> None:
    live_documents(settings(), ["fal-ai/model-000"])
    elsewhere = settings(api_url="http://127.0.0.1:1/v1")
    assert causes(cached_documents(elsewhere, ["fal-ai/model-000"])) == {"fal-ai/model-000": "offline"}


@pytest.mark.parametrize(
    "damage",
    [b"", b"not json\nbody", b'{"digest": "x"}\nbody', b"[1]\nbody", b'{"url": 1}\nbody', WRONG_TYPE],
    ids=["empty", "no json", "wrong digest", "a list", "no digest", "an etag that is a number"],
)
def test_a_damaged_file_counts_as_absent(tmp_path: Path, damage: bytes) -> None:
    store = Store(tmp_path)
    store.put("key", Entry(b"body", etag="x", fetched=1.0))
    assert store.get("key") == Entry(b"body", etag="x", fetched=1.0)
    (path,) = (path for path in tmp_path.rglob("*") if path.is_file())
    path.write_bytes(damage)
    assert store.get("key") is None


def test_a_body_cut_off_counts_as_absent(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("key", Entry(b"a long body"))
    (path,) = (path for path in tmp_path.rglob("*") if path.is_file())
    path.write_bytes(path.read_bytes()[:-4])
    assert store.get("key") is None


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = Store(tmp_path / "cache")
    store.put("key", Entry(b"body"))
    assert store.get("key") is None
    store.drop("key")


def test_a_kept_document_that_is_no_longer_readable_counts_as_absent(tmp_path: Path) -> None:
    settings = Settings(cache=tmp_path)
    store = Store(tmp_path)
    store.put(f"document {settings.api_url} fal-ai/x", Entry(b"broken", fetched=5.0))
    assert Shelf(settings, store).document("fal-ai/x") is None


def test_offline_nothing_is_looked_up_by_name(settings: MakeSettings) -> None:
    source = CachedSource(settings())
    assert asyncio.run(source.lookup(["fal-ai/model-000"])) == Listing(())
    asyncio.run(source.done())
