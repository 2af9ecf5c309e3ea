"""The result of a request that fal has already: as a node, in the DSL, from the command line."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import FalResult, graph, result
from nodetool.fal.dsl import run as run_graph
from nodetool.fal.errors import FalError, InvalidInputs, NotFound
from nodetool.fal.money.fetching import cancel
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.harness import Context, node
from tests.runtime.money.conftest import SCHNELL

Keeping = Callable[..., Context]


def paid(double: FalDouble, context: Context) -> tuple[dict[str, Any], str]:
    """A run, and the id of its request."""
    result = asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(context))
    return result, list(double.submissions)[-1]


def fetched(context: Context, request_id: str, endpoint: str = "") -> dict[str, Any]:
    made = node("fal.dynamic.FalResult")(request_id=request_id, endpoint_id=endpoint)
    return asyncio.run(made.process(context))


def test_it_gives_what_the_node_gave_without_a_submission(double: FalDouble, keeping: Keeping) -> None:
    before, request_id = paid(double, keeping())
    after = fetched(keeping(), request_id)
    assert after["slots"] == before
    assert after["output"] == before["output"]
    assert after["files"] == before["images"]
    assert double.stages["submit"] == 1


def test_an_endpoint_that_the_journal_does_not_know_must_be_named(double: FalDouble, keeping: Keeping) -> None:
    before, request_id = paid(double, keeping())
    context = keeping()
    context.environment["NODETOOL_FAL_JOURNAL"] = "off"
    with pytest.raises(InvalidInputs, match="endpoint_id is required: the journal of this machine has no request"):
        fetched(context, request_id)
    assert fetched(context, request_id, f"https://fal.ai/models/{SCHNELL}")["slots"]["images"] == before["images"]


def test_an_endpoint_without_a_node(double: FalDouble, keeping: Keeping) -> None:
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new")
    before = asyncio.run(made.process(keeping()))
    after = fetched(keeping(), list(double.submissions)[-1])
    assert after["output"] == before["output"]
    assert after["files"] == before["files"]


@pytest.mark.parametrize("request_id", ["", "../x", "a b", "a/b", "x" * 200, "a?b=c"])
def test_what_is_no_request_id(double: FalDouble, keeping: Keeping, request_id: str) -> None:
    with pytest.raises(InvalidInputs, match="request_id"):
        fetched(keeping(), request_id, SCHNELL)
    assert not double.stages


def test_what_is_no_endpoint(double: FalDouble, keeping: Keeping) -> None:
    with pytest.raises(InvalidInputs, match="endpoint_id cannot be"):
        fetched(keeping(), "abc", "not an id")


def test_a_request_that_fal_does_not_know(double: FalDouble, keeping: Keeping) -> None:
    with pytest.raises(NotFound):
        fetched(keeping(), "abc", SCHNELL)


def test_what_a_fetched_result_cost_is_booked_once(double: FalDouble, keeping: Keeping, price: Any, rows: Any) -> None:
    price("0.003")
    double.behaviour = Behaviour(error="the runner stopped")
    with pytest.raises(FalError):
        paid(double, keeping())
    (request_id,) = double.submissions
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "2"})
    for _ in range(2):
        assert fetched(keeping(), request_id)["output"].uri
    (row,) = rows()
    assert (row["state"], row["cost"]) == ("done", 6_000_000)


def test_a_request_that_is_only_looked_at_goes_on_when_the_look_ends(
    double: FalDouble, keeping: Keeping, rows: Any
) -> None:
    _, request_id = paid(double, keeping())
    double.behaviour = Behaviour(runs_forever=True)
    context = keeping()
    double.fault = lambda stage, request: setattr(context, "cancelled", stage.startswith("status"))
    with pytest.raises(NodeCancelledError, match=r"^Node execution was cancelled$"):
        fetched(context, request_id)
    assert not double.submissions[request_id].cancelled and not double.stages["cancel"]
    assert rows()[0]["state"] == "done"


def test_in_the_dsl(double: FalDouble, keeping: Keeping) -> None:
    results = asyncio.run(run_graph(graph(FluxSchnell(prompt="a cat")), keeping()))
    (request_id,) = double.submissions
    slots = asyncio.run(result(FalResult(request_id=request_id).slots, keeping()))
    assert slots == results["flux_schnell"]
    assert double.stages["submit"] == 1


def test_stopping_a_request(double: FalDouble, keeping: Keeping, rows: Any) -> None:
    _, request_id = paid(double, keeping())
    double.submissions[request_id].ended = False
    assert asyncio.run(cancel(request_id, "", keeping())).state == "told"
    assert double.submissions[request_id].cancelled
    assert rows()[0]["state"] == "done", "its result came"
    context = keeping(cancel_timeout=0.1)
    context.key = "other:key-of-another-account"
    assert asyncio.run(cancel(request_id, "", context)).state == "untold"
