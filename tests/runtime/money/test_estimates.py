"""What a run will cost: of a node, of bare arguments, of a whole graph, with what it rests on and how old it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_image import SeedvrUpscaleImage
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import FalEndpoint, FalResult, estimate, graph
from nodetool.fal.finding import node_class as find
from nodetool.fal.money import prices
from nodetool.fal.money.amounts import BILLION, decimal_of, dollars, plain
from nodetool.fal.money.estimate import Estimate, of_node, total
from nodetool.fal.money.prices import Price, price_of, read_prices
from nodetool.metadata.types import ImageRef, ImageSize

from tests.runtime.harness import node, nodes
from tests.runtime.money.conftest import SCHNELL

Put = Callable[..., None]
FLUX = "fal.text_to_image.FluxSchnell"


def flux(**values: Any) -> Any:
    return node(FLUX)(prompt="a cat", **values)


def test_the_estimate_of_a_node_says_what_it_rests_on(price: Put) -> None:
    price("0.003", fetched="2026-05-02")
    found = of_node(flux(num_images=3))
    assert (found.least, found.most) == (9_000_000, 9_000_000)
    sentence = found.sentence()
    assert sentence.startswith(f"{SCHNELL}: $0.009 (3 × $0.003 per image, from num_images = 3; price of 2026-05-02")
    data = found.as_json()
    assert json.loads(json.dumps(data)) == data
    assert (data["least"], data["most"], data["unit"], data["price_date"]) == (0.009, 0.009, "images", "2026-05-02")


def test_megapixels_lie_between_exact_and_begun_ones(price: Put) -> None:
    price("1", "megapixels")
    assert of_node(flux(image_size=ImageSize(width=1000, height=1500), num_images=2)).figure() == "$3.00 to $4.00"
    assert of_node(flux()).figure() == "$0.786432 to $1.00"


def test_what_is_not_known_is_unknown_with_the_reason(price: Put) -> None:
    assert of_node(flux()).sentence() == f"{SCHNELL}: unknown (no price of this endpoint is known)"
    price("0.001", "compute seconds")
    found = of_node(flux())
    assert (found.least, found.most, found.reserved, found.figure()) == (None, None, 0, "unknown")
    assert "$0.001 per compute second, but fal bills the time" in found.sentence()
    price("0", "units")
    assert "lists a price of 0" in of_node(flux()).reason
    price("0.5", "1")
    assert "$0.5 per 1, but fal names no unit" in of_node(flux()).reason


def test_a_value_from_another_node_is_not_known_before(price: Put) -> None:
    price("0.003")
    assert "num_images comes from another node" in of_node(flux(), connected=["num_images"]).reason


def test_a_list_of_pictures_without_a_number_costs_at_least_one(price: Put) -> None:
    price("0.04", endpoint="fal-ai/bagel/edit")
    model = find("fal-ai/bagel/edit")
    assert model
    found = of_node(model())
    assert found.figure() == "at least $0.04"
    assert found.reserved == 40_000_000
    assert "at least 1 × $0.04" in found.reason


def test_arguments_of_any_endpoint(price: Put) -> None:
    price("2", "images", endpoint="acme/new")
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new", arguments={"num_images": 2})
    assert of_node(made).figure() == "$4.00"
    assert "another node names" in of_node(made, connected=["endpoint_id"]).endpoint
    assert (
        "num_images comes from another node"
        in of_node(node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new"), connected=["num_images"]).reason
    )


def test_an_empty_picture_is_not_counted_and_a_filled_one_is(price: Put) -> None:
    kind, endpoint = "fal.image_to_image.Flux2FlexEdit", "fal-ai/flux-2-flex/edit"
    price("1", "processed megapixels", endpoint=endpoint)
    filled = node(kind)(images=[ImageRef(uri="https://example.com/a.png")], image_size=ImageSize(width=10, height=10))
    assert "pixels of the input pictures" in of_node(filled).reason
    assert of_node(node(kind)(image_size=ImageSize(width=1000, height=1000))).least == BILLION


@pytest.mark.wide
def test_every_node_has_an_estimate_with_a_reason() -> None:
    for kind, model in nodes().items():
        found = of_node(model())
        assert found.reason, kind
        assert found.is_known == (found.figure() != "unknown")
        assert found.most is None or (found.least or 0) <= found.most


def test_a_graph_adds_up_what_is_known(price: Put) -> None:
    price("0.003")
    price("0.01", endpoint="acme/new")
    picture = FluxSchnell(prompt="a", num_images=2)
    other = FalEndpoint(endpoint_id="acme/new", image_url=picture.output)
    found = estimate(graph(SeedvrUpscaleImage(image=picture.output), other))
    assert found.unknown == ["seedvr_upscale_image"]
    assert (found.least, found.most) == (16_000_000, 16_000_000)
    assert str(found).endswith("Together: $0.016, and 1 of 3 nodes at unknown cost.")
    assert found.as_json()["nodes"]["flux_schnell"]["least"] == 0.006


def test_a_result_by_its_id_costs_nothing() -> None:
    found = estimate(graph(FalResult(request_id="abc", endpoint_id=SCHNELL)))
    assert str(found).endswith("Together: $0.00.")
    assert found.unknown == []


def test_sums_without_a_bound() -> None:
    some = [Estimate("a", 1, 2, ""), Estimate("b", 3, None, ""), Estimate("c", None, None, "")]
    assert total(some) == (4, None, [some[2]])
    assert total(some[:1]) == (1, 2, [])


# Prices ------------------------------------------------------------------------------------------------------


def test_the_pack_has_prices_with_their_date() -> None:
    found = price_of(SCHNELL)
    assert found is not None and found.unit_price > 0
    assert found.age(date(2100, 1, 1)) is not None


def test_rows_that_make_no_sense_are_left_out() -> None:
    good = {"unit_price": 0.5, "unit": "images", "currency": "USD"}
    rows = {
        "good": good,
        "dated": {**good, "date": "2026-01-02"},
        "euro": {**good, "currency": "EUR"},
        "negative": {**good, "unit_price": -1},
        "text": {**good, "unit_price": "much"},
        "flag": {**good, "unit_price": True},
        "endless": {**good, "unit_price": float("inf")},
    }
    found = read_prices({"fetched": "2026-05", "prices": rows})
    assert found == {
        "good": Price(Decimal("0.5"), "images", "2026-05"),
        "dated": Price(Decimal("0.5"), "images", "2026-01-02"),
    }


def test_prices_that_cannot_be_read_are_none_and_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    prices.prices.cache_clear()
    monkeypatch.setattr(prices, "files", lambda package: (_ for _ in ()).throw(FileNotFoundError("gone")))
    assert of_node(flux()).figure() == "unknown"
    assert "No prices are known" in caplog.text
    monkeypatch.undo()
    prices.prices.cache_clear()


def test_the_age_of_a_price() -> None:
    today = date(2026, 6, 10)
    assert Price(Decimal(1), "", "2026-06-01").age(today) == 9
    assert Price(Decimal(1), "", "2026-05").age(today) == 40
    assert Price(Decimal(1), "", "2027-01").age(today) is None, "a clock that was put back"
    assert Price(Decimal(1), "", "some day").age(today) is None
    assert not Price(Decimal(1), "", "2026-06").is_stale(today)
    assert Price(Decimal(1), "", "2026-01").is_stale(today)
    assert Price(Decimal(1), "", "2027-01").is_stale(today)


def test_an_old_price_is_said_to_be_old(price: Put) -> None:
    today = datetime.now(UTC).date()
    recent = (today - timedelta(days=2)).isoformat()
    price("0.003", fetched=recent)
    sentence = of_node(flux()).sentence()
    # A day more, if it was midnight meanwhile.
    days = {2, 2 + (datetime.now(UTC).date() - today).days}
    assert any(f"price of {recent}, {each} days ago)" in sentence for each in days)
    price("0.003", fetched="2020-01")
    assert "days ago and may have changed" in of_node(flux()).sentence()
    price("0.003", fetched="?")
    assert "price of ? and may have changed" in of_node(flux()).sentence()


# Amounts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "$0.00"), (BILLION, "$1.00"), (1_500_000_000, "$1.50"), (3_000_000, "$0.003"), (1234567, "$0.001235"),
     (12, "$0.000000012"), (19_660_800, "$0.019661")],
)  # fmt: skip
def test_amounts_as_people_read_them(amount: int, text: str) -> None:
    assert dollars(amount) == text


def test_numbers_from_outside() -> None:
    assert decimal_of(" 1.5 ") == Decimal("1.5")
    for odd in (None, True, "x", "nan", "inf", -1, "-0.5", 10**40, [], {}):
        assert decimal_of(odd) is None
    assert plain(None) is None
