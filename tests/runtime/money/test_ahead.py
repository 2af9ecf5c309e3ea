"""The budget of a whole graph: asked before its first node is paid for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_image import Esrgan, FluxProKontextMulti
from nodetool.dsl.fal.text_to_audio import KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.dsl.fal.vision import Moondream3PreviewQuery
from nodetool.fal.dsl import FalEndpoint, RunError, estimate, result
from nodetool.fal.errors import BudgetExceeded

from tests.runtime.double import FalDouble
from tests.runtime.harness import Context

pytestmark = pytest.mark.usefixtures("one_day")
Keeping = Callable[..., Context]
Put = Callable[..., None]
KONTEXT = "fal-ai/flux-pro/kontext/multi"


@pytest.fixture
def priced(price: Put) -> Put:
    """A draft costs $0.003, putting drafts together $0.04."""
    price("0.003")
    price("0.04", endpoint=KONTEXT)
    return price


def together() -> FluxProKontextMulti:
    """Two drafts, and a third node that needs both."""
    drafts = [FluxSchnell(prompt=prompt) for prompt in ("a barn", "a horse")]
    return FluxProKontextMulti(prompt="the horse in the barn", images=[draft.output for draft in drafts])


def refused(end: Any, context: Context) -> RunError:
    with pytest.raises(RunError) as caught:
        asyncio.run(result(end, context))
    assert not caught.value.results
    assert all(isinstance(error, BudgetExceeded) for error in caught.value.failures.values())
    return caught.value


@pytest.mark.parametrize("limit", ["run", "job", "day"])
def test_what_the_last_node_may_not_cost_stops_the_first(
    double: FalDouble, keeping: Keeping, priced: Put, limit: str
) -> None:
    error = refused(together(), keeping(**{f"budget_{limit}": "0.02"}))
    assert list(error.failures) == ["flux_pro_kontext_multi"]
    assert f"NODETOOL_FAL_BUDGET_{limit.upper()} allows $0.02, so nothing was sent" in str(error)
    assert not double.submissions and not double.uploads


def test_what_several_cost_together_is_named_in_parts(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    error = refused(together(), keeping(budget_day="0.045"))
    assert str(error).startswith(
        "flux_pro_kontext_multi: This run costs $0.046, and the runs of today (UTC) come to $0.00"
    )
    assert "3 nodes together: $0.046 (flux_schnell $0.003, flux_schnell-2 $0.003, " in str(error)
    assert not double.submissions


def test_the_node_that_passes_the_limit_is_named(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.003")
    price("0.004", endpoint=KONTEXT)
    assert list(refused(together(), keeping(budget_day="0.005")).failures) == ["flux_schnell-2"]


def test_the_limit_of_one_run_is_none_of_several(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    asyncio.run(result(together(), keeping(budget_run="0.04", budget_day="0.046")))
    assert len(double.submissions) == 3


def test_what_a_day_has_cost_already_counts(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    asyncio.run(result(FluxSchnell(prompt="before"), keeping()))
    refused(together(), keeping(budget_day="0.048"))
    assert len(double.submissions) == 1


def test_unknown_costs_are_allowed_or_refused(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    larger = Esrgan(image=FluxSchnell(prompt="a barn").output)
    error = refused(larger, keeping(budget_day="1", budget_unknown="refuse"))
    assert list(error.failures) == ["esrgan"] and "NODETOOL_FAL_BUDGET_UNKNOWN is refuse" in str(error)
    assert not double.submissions
    asyncio.run(result(larger, keeping(budget_day="1")))
    assert len(double.submissions) == 2


def test_what_will_be_known_is_not_unknown(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    """The characters that another node writes, and the endpoint that it names."""
    priced("0.01", "requests", endpoint="fal-ai/moondream3-preview/query")
    priced("0.02", "1000 characters", endpoint="fal-ai/kokoro/british-english")
    seen = Moondream3PreviewQuery(image=FluxSchnell(prompt="a barn").output, prompt="What is it?")
    spoken = KokoroBritishEnglish(prompt=seen.output, voice="bf_emma")
    asyncio.run(result(spoken, keeping(budget_day="1", budget_unknown="refuse")))
    assert len(double.submissions) == 3
    named = FalEndpoint(endpoint_id=seen.output, arguments={"prompt": "a barn"})
    assert estimate(named).nodes["fal_endpoint"].is_later


def test_what_is_paid_already_does_not_count_again(double: FalDouble, keeping: Keeping, priced: Put) -> None:
    settings = {"cache": "all", "budget_day": "0.05"}
    asyncio.run(result(together(), keeping(**settings)))
    asyncio.run(result(together(), keeping(**settings)))
    assert len(double.submissions) == 3
