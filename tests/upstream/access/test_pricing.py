"""Prices over HTTP and from a file."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from generator.upstream.access.live import open_live
from generator.upstream.access.pricing import read_prices
from generator.upstream.access.settings import Settings
from generator.upstream.access.source import Price, PriceList
from tests.upstream.access.conftest import MakeSettings
from tests.upstream.access.server import Fal, Fault, status, text

ROW = {"endpoint_id": "fal-ai/x", "unit_price": 0.5, "unit": "images", "currency": "USD"}


def live_prices(settings: Settings, endpoints: list[str]) -> PriceList | None:
    async def run() -> PriceList | None:
        async with open_live(settings) as source:
            return await source.prices(endpoints)

    return asyncio.run(run())


def found(settings: Settings, endpoints: list[str]) -> PriceList:
    prices = live_prices(settings, endpoints)
    assert prices is not None
    return prices


def test_prices_come_in_batches_page_by_page(fal: Fal, settings: MakeSettings) -> None:
    names = [f"fal-ai/m{number:03}" for number in range(120)]
    for number, name in enumerate(names):
        fal.world.price(name, number / 100)
    before = datetime.now(UTC).date().isoformat()
    prices = found(settings(key="k"), names)
    assert {name: price.unit_price for name, price in prices.prices.items()} == {
        name: number / 100 for number, name in enumerate(names)
    }
    assert before <= prices.date <= datetime.now(UTC).date().isoformat()
    assert max(path.count("endpoint_id=") for path in fal.paths()) == 50
    assert {request.headers["Authorization"] for request in fal.requests} == {"Key k"}


@pytest.mark.parametrize("unknown", [["fal-ai/nope"], ["fal-ai/nope", "fal-ai/also-not"], []])
def test_one_unknown_id_costs_only_its_own_price(fal: Fal, settings: MakeSettings, unknown: list[str]) -> None:
    known = [f"fal-ai/m{number}" for number in range(7)]
    for name in known:
        fal.world.price(name, 1)
    prices = found(settings(key="k"), [*unknown, *known])
    assert sorted(prices.prices) == known
    assert prices.failures == ()


def test_without_a_key_nothing_is_asked(fal: Fal, settings: MakeSettings) -> None:
    assert live_prices(settings(), ["fal-ai/x"]) is None
    assert fal.requests == []


def test_a_batch_that_fails_is_a_failure_and_the_others_go_on(fal: Fal, settings: MakeSettings) -> None:
    names = [f"fal-ai/m{number:03}" for number in range(60)]
    for name in names:
        fal.world.price(name, 1)
    fal.faults = [Fault(status(500), "m000", times=9)]
    prices = found(settings(key="k"), names)
    assert [failure.cause for failure in prices.failures] == ["server-error"]
    assert sorted(prices.prices) == names[50:]


def test_a_cursor_that_no_address_can_hold_fails_its_batch_alone(fal: Fal, settings: MakeSettings) -> None:
    names = [f"fal-ai/m{number:03}" for number in range(60)]
    for name in names:
        fal.world.price(name, 1)
    fal.faults = [Fault(text(b'{"prices": [], "has_more": true, "next_cursor": "\\ud83d"}'), "m000")]
    prices = found(settings(key="k"), names)
    assert [(failure.cause, failure.scope) for failure in prices.failures] == [("repeated-page", "row")]
    assert sorted(prices.prices) == names[50:]


def test_nothing_more_is_asked_when_fal_wants_to_be_left_alone(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(status(429, Retry_After="3600"), times=99)]
    prices = found(settings(key="k"), [f"fal-ai/m{number:03}" for number in range(200)])
    assert [failure.cause for failure in prices.failures] == ["rate-limited"]
    assert len(fal.requests) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"unit_price": -1},
        {"unit_price": True},
        {"unit_price": "1"},
        {"unit_price": None},
        {"unit": None},
        {"unit": "a\nb"},
        {"unit": "x" * 61},
        {"currency": "dollars"},
        {"currency": None},
        {"endpoint_id": "../x"},
        {"endpoint_id": 5},
    ],
)
def test_a_price_that_makes_no_sense_is_a_failure(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "prices-2026-05.json"
    path.write_text(json.dumps({"prices": [{**ROW, **change}, {**ROW, "endpoint_id": "fal-ai/y"}, 5]}))
    prices = read_prices(path)
    assert prices.prices == {"fal-ai/y": Price(0.5, "images", "USD")}
    assert len(prices.failures) == 2


def test_units_lose_their_blanks_and_may_be_empty(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    rows = [{**ROW, "unit": " seconds "}, {**ROW, "endpoint_id": "fal-ai/y", "unit": ""}]
    path.write_text(json.dumps({"prices": rows}))
    assert [price.unit for price in read_prices(path, "2026-05").prices.values()] == ["seconds", ""]


@pytest.mark.parametrize(
    ("name", "when", "date"),
    [
        ("prices-2026-05.json", "", "2026-05"),
        ("prices-2026-05-12.json", "", "2026-05-12"),
        ("p.json", "2026-01", "2026-01"),
        ("prices-2026-05.json", "2026-06-01", "2026-06-01"),
    ],
)
def test_the_date_comes_from_the_name_or_is_given(tmp_path: Path, name: str, when: str, date: str) -> None:
    (tmp_path / name).write_text(json.dumps({"prices": [ROW]}))
    assert read_prices(tmp_path / name, when).date == date


@pytest.mark.parametrize(
    ("name", "content", "when"),
    [
        ("p.json", b"{}", ""),
        ("p-2026-13.json", b"{}", ""),
        ("p.json", b"{}", "May"),
        ("p-2026-05.json", b"{}", ""),
        ("p-2026-05.json", b"{", ""),
        ("p-2026-05.json", b'{"prices": {}}', ""),
    ],
)
def test_a_file_without_date_or_prices_is_refused(tmp_path: Path, name: str, content: bytes, when: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=name):
        read_prices(tmp_path / name, when)


def test_an_answer_without_prices_is_a_failure(fal: Fal, settings: MakeSettings) -> None:
    fal.faults = [Fault(text(b'{"models": []}'), times=9)]
    assert [failure.cause for failure in found(settings(key="k"), ["fal-ai/x"]).failures] == ["wrong-shape"]
