"""The bill of a run: told in the log and as a prediction, with what fal said; and where a file came from."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.errors import FalError
from nodetool.fal.money.amounts import BILLION
from nodetool.fal.money.bill import UNITS, bill_of
from nodetool.fal.money.provenance import refs_in, seed_of, stamp
from nodetool.metadata.types import AudioRef, ImageRef
from nodetool.types.prediction import Prediction
from nodetool.workflows.types import LogUpdate

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.harness import Context, execute, node
from tests.runtime.money.conftest import SCHNELL

Keeping = Callable[..., Context]
Put = Callable[..., None]


def run(context: Context, **values: Any) -> dict[str, Any]:
    return asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat", **values).process(context))


def billed(units: str) -> Behaviour:
    return Behaviour(headers={UNITS: units})


def test_a_run_says_what_it_cost(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.003", "megapixels")
    double.behaviour = billed("1.5")
    context = keeping(workflow_id="w")
    run(context)
    messages = context.messages()
    (prediction,) = [message for message in messages if isinstance(message, Prediction)]
    (request_id,) = double.submissions
    assert (prediction.cost, prediction.id, prediction.model) == (0.0045, request_id, SCHNELL)
    assert (prediction.provider, prediction.workflow_id, prediction.status) == ("fal_ai", "w", "completed")
    assert "cat" not in prediction.model_dump_json()
    lines = [message.content for message in messages if hasattr(message, "content")]
    assert "Cost $0.0045: 1.5 × $0.003 per megapixel (2026-05)." in lines


@pytest.mark.parametrize(("units", "cost"), [("2", 6_000_000), ("0", None), ("", None)])
def test_a_failure_that_fal_bills_is_booked(
    double: FalDouble, keeping: Keeping, price: Put, rows: Any, units: str, cost: int | None
) -> None:
    price("0.003")
    double.behaviour = Behaviour(status_code=422, response={"detail": "held back"}, headers={UNITS: units})
    context = keeping()
    with pytest.raises(FalError, match="held back"):
        run(context)
    assert (rows()[0]["state"], rows()[0]["cost"]) == ("failed", cost)
    predictions = [message.status for message in context.messages() if isinstance(message, Prediction)]
    assert predictions == ["failed"] * bool(cost)


def test_a_setting_keeps_the_log_quiet(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.003")
    double.behaviour = billed("1")
    context = keeping(bill=0)
    run(context)
    assert not [message for message in context.messages() if isinstance(message, LogUpdate | Prediction)]


@pytest.mark.parametrize("units", ["", "many", "-1", "nan", "1e400", "\x1b[31m"])
def test_units_that_make_no_sense_are_no_bill(
    double: FalDouble, keeping: Keeping, price: Put, rows: Any, units: str
) -> None:
    price("0.003")
    double.behaviour = billed(units)
    context = keeping()
    assert run(context)["output"].uri
    assert not [message for message in context.messages() if isinstance(message, Prediction)]
    assert (rows()[0]["cost"], rows()[0]["estimate"]) == (None, 3_000_000)


def test_no_price_no_bill(double: FalDouble, keeping: Keeping, price: Put, rows: Any) -> None:
    double.behaviour = billed("2")
    run(keeping())
    assert (rows()[0]["cost"], rows()[0]["units"]) == (None, "2")


@given(st.text() | st.floats().map(str) | st.integers().map(str))
def test_any_header_is_a_bill_or_none(units: str) -> None:
    found = bill_of(SCHNELL, {UNITS: units})
    assert found.cost is None or 0 <= found.cost <= BILLION * BILLION
    assert bool(found.sentence()) == (found.cost is not None)


# Where files come from ---------------------------------------------------------------------------------------


def test_files_carry_where_they_come_from(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.003")
    double.behaviour = billed("2")
    result = run(keeping())
    (request_id,) = double.submissions
    for ref in result["images"]:
        assert ref.metadata["fal"] == {
            "endpoint": SCHNELL, "request_id": request_id, "seed": 7, "cost": 0.006, "currency": "USD",
        }  # fmt: skip
        assert ref.metadata["content_type"] == "image/png", "what fal says of the file stays"


def test_any_endpoint_and_streams_do_too(double: FalDouble, context: Context) -> None:
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new", arguments={"seed": 5})
    result = asyncio.run(made.process(context))
    assert [ref.metadata["fal"]["seed"] for ref in result["files"]] == [5, 5]
    assert result["output"]["parts"][0]["picture"].metadata["fal"]["endpoint"] == "acme/new"


def test_files_anywhere_are_found_once_and_empty_ones_are_not() -> None:
    one, two = ImageRef(uri="a"), AudioRef(data=b"x")
    assert list(refs_in({"x": [one, {"y": two}], "z": one, "e": ImageRef(), "n": 1})) == [one, two]
    stamp([one], {"endpoint": "e", "seed": None, "request_id": ""})
    assert one.metadata == {"fal": {"endpoint": "e"}}


def test_the_seed_of_a_run() -> None:
    assert seed_of({"seed": 1}, {"seed": 2}) == 1
    assert seed_of({"seed": "x"}, {"seed": 2}) == 2
    assert seed_of([], {"seed": True}) is None


# What fal is asked to keep -----------------------------------------------------------------------------------


def test_settings_become_headers_of_the_request(double: FalDouble, make_context: Callable[..., Context]) -> None:
    run(make_context(object_lifetime=3600, store_io=0, priority="low", runner_hint="mine"))
    headers = next(iter(double.submissions.values())).headers
    assert headers["x-fal-object-lifecycle-preference"] == '{"expiration_duration_seconds": 3600}'
    assert headers["x-fal-store-io"] == "0"
    assert headers["x-fal-queue-priority"] == "low"
    assert headers["x-fal-runner-hint"] == "mine"


def test_without_settings_fal_decides(double: FalDouble, make_context: Callable[..., Context]) -> None:
    run(make_context())
    headers = next(iter(double.submissions.values())).headers
    assert not [name for name in headers if name.startswith("x-fal-") and name != "x-fal-request-timeout"]


def test_never_is_a_lifetime(double: FalDouble, make_context: Callable[..., Context]) -> None:
    run(make_context(object_lifetime="never"))
    headers = next(iter(double.submissions.values())).headers
    assert headers["x-fal-object-lifecycle-preference"] == '{"expiration_duration_seconds": null}'


def test_streams_ask_too(double: FalDouble, make_context: Callable[..., Context]) -> None:
    asyncio.run(execute(node("fal.llm.OpenRouter")(prompt="x", model="y"), make_context(store_io=0)))
    assert double.streams[0].headers["x-fal-store-io"] == "0"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"priority": "high"}, "NODETOOL_FAL_PRIORITY must be one of normal, low, not 'high'"),
        ({"object_lifetime": "0"}, "NODETOOL_FAL_OBJECT_LIFETIME must be a number of seconds from 1 on, or never"),
        ({"object_lifetime": "long"}, "NODETOOL_FAL_OBJECT_LIFETIME must be a number"),
        ({"runner_hint": "a\nb"}, "NODETOOL_FAL_RUNNER_HINT must be at most 200 printable ASCII characters"),
        ({"cache": "maybe"}, "NODETOOL_FAL_CACHE must be one of off, seeded, all"),
        ({"budget_unknown": "x"}, "NODETOOL_FAL_BUDGET_UNKNOWN must be one of allow, refuse"),
    ],
)
def test_settings_that_make_no_sense_stop_before_anything_is_sent(
    double: FalDouble, make_context: Callable[..., Context], settings: dict[str, str], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        run(make_context(**settings))
    assert not double.stages
