"""The budget: refused before anything is sent, with the figures; concurrent runs cannot pass it together."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import BudgetExceeded, FalError
from nodetool.fal.money import journal
from nodetool.metadata.types import ImageRef

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.double.media import png
from tests.runtime.harness import Context, fresh, node

pytestmark = pytest.mark.usefixtures("one_day")
Keeping = Callable[..., Context]
Put = Callable[..., None]
Rows = Callable[[], list[dict[str, Any]]]
FLUX = "fal.text_to_image.FluxSchnell"


def flux(**values: Any) -> Any:
    return node(FLUX)(**{"prompt": "a cat", **values})


def run(context: Context, **values: Any) -> dict[str, Any]:
    return asyncio.run(flux(**values).process(context))


def refused(context: Context, **values: Any) -> str:
    with pytest.raises(BudgetExceeded) as caught:
        run(context, **values)
    return str(caught.value)


def test_a_run_that_passes_the_budget_of_a_run(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.02")
    message = refused(keeping(budget_run="0.05"), num_images=3)
    assert message.startswith(
        "This run costs $0.06: NODETOOL_FAL_BUDGET_RUN allows $0.05, so nothing was sent (fal-ai/flux/schnell: $0.06"
    )
    assert not double.submissions
    assert run(keeping(budget_run="0.06"), num_images=3)


def test_nothing_is_uploaded_before_the_budget_is_asked(double: FalDouble, keeping: Keeping, price: Put) -> None:
    endpoint = "fal-ai/flux-2-flex/edit"
    price("5", "requests", endpoint=endpoint)
    made = node("fal.image_to_image.Flux2FlexEdit")(prompt="x", images=[ImageRef(data=png(1))])
    with pytest.raises(BudgetExceeded):
        asyncio.run(made.process(keeping(budget_day="1")))
    assert not double.uploads and not double.stages


def test_the_runs_of_a_job_share_its_budget(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.02")
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "1"})
    settings = {"budget_job": "0.05"}
    for _ in range(2):
        run(keeping(job_id="one", **settings))
    message = refused(keeping(job_id="one", **settings))
    assert "the runs of this job come to $0.04: NODETOOL_FAL_BUDGET_JOB allows $0.05" in message
    run(keeping(job_id="two", **settings))


def test_a_context_without_a_job_is_a_job(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.02")
    context = keeping(budget_job="0.03")
    run(context)
    refused(context)
    run(keeping(budget_job="0.03"))


def test_the_runs_of_a_day_share_its_budget_and_the_real_cost_counts(
    double: FalDouble, keeping: Keeping, price: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    price("0.02")
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "0.5"})
    for _ in range(3):
        run(keeping(budget_day="0.04"))
    assert "the runs of today (UTC) come to $0.03: NODETOOL_FAL_BUDGET_DAY" in refused(keeping(budget_day="0.04"))
    now = journal.now()
    monkeypatch.setattr("nodetool.fal.money.record.now", lambda: now + 86_400)
    run(keeping(budget_day="0.04"))


def test_a_clock_that_is_put_back_gives_no_second_budget(
    double: FalDouble, keeping: Keeping, price: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    price("0.02")
    now = journal.now()
    run(keeping(budget_day="0.03"))
    monkeypatch.setattr("nodetool.fal.money.record.now", lambda: now - 5 * 86_400)
    refused(keeping(budget_day="0.03"))


def test_what_failed_before_it_was_sent_or_at_fal_costs_nothing(
    double: FalDouble, keeping: Keeping, price: Put, rows: Rows
) -> None:
    price("0.02")
    double.behaviour = Behaviour(status_code=500, response={"detail": "no"})
    with pytest.raises(FalError):
        run(keeping(budget_day="0.03", retries=0))
    double.behaviour = Behaviour()
    run(keeping(budget_day="0.03"))
    assert [row["state"] for row in rows()] == ["failed", "done"]


def test_an_error_that_nobody_foresaw_sets_nothing_aside(
    double: FalDouble, keeping: Keeping, price: Put, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader's find: a request that failed on its way out stayed open in the journal, and was counted."""
    price("0.02")
    with monkeypatch.context() as broken:
        broken.setattr("nodetool.fal.queue.queue_url", lambda endpoint: f"https://{'x' * 70_000}")
        with pytest.raises(Exception, match="too long"):
            run(keeping(budget_day="0.03"))
    run(keeping(budget_day="0.03"))
    assert [row["state"] for row in rows()] == ["failed", "done"]


def test_unknown_costs_are_allowed_or_refused(double: FalDouble, keeping: Keeping, price: Put) -> None:
    run(keeping(budget_run="0.01"))
    message = refused(keeping(budget_run="0.01", budget_unknown="refuse"))
    assert "no price of this endpoint is known" in message and "NODETOOL_FAL_BUDGET_UNKNOWN is refuse" in message
    assert len(double.submissions) == 1
    price("0.003")
    run(keeping(budget_unknown="refuse"))


@pytest.mark.parametrize("journal", ["", "off"])
def test_to_refuse_unknown_costs_needs_no_other_limit(
    double: FalDouble, keeping: Keeping, price: Put, path: Path, journal: str
) -> None:
    """A reader's find: ``NODETOOL_FAL_BUDGET_UNKNOWN=refuse`` alone let everything through."""
    context = keeping(budget_unknown="refuse")
    context.environment["NODETOOL_FAL_JOURNAL"] = journal or str(path)
    assert "NODETOOL_FAL_BUDGET_UNKNOWN is refuse" in refused(context)
    assert not double.submissions


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("NODETOOL_FAL_BUDGET_DAYS", "NODETOOL_FAL_BUDGET_DAY"),
        ("NODETOOL_FAL_BUGDET_DAY", "NODETOOL_FAL_BUDGET_DAY"),
        ("nodetool_fal_budget_run", "NODETOOL_FAL_BUDGET_RUN"),
        ("FAL_BUDGET_JOB", "NODETOOL_FAL_BUDGET_JOB"),
        ("NODETOOL_FAL_SOME_OTHER_WORDS_FOR_A_BUDGET", ""),
    ],
)
def test_a_misspelt_budget_is_no_silent_lack_of_one(
    double: FalDouble, keeping: Keeping, price: Put, name: str, meant: str
) -> None:
    price("0.02")
    context = keeping()
    context.environment[name] = "0.0001"
    with pytest.raises(ValueError, match=f"{name} is no setting") as caught:
        run(context)
    assert not double.stages and (f"did you mean {meant}:" in str(caught.value)) is bool(meant)


@pytest.mark.parametrize(
    "name", ["NODETOOL_FAL_QUEUE_TIMEOT", "FAL_REGION", "DEFAULT_BUDGET", "NODETOOL_FAL_NAMESPACE"]
)
def test_other_names_stop_no_run(keeping: Keeping, name: str) -> None:
    context = keeping()
    context.environment[name] = "1"
    assert run(context)


def test_concurrent_runs_cannot_pass_a_budget_together(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.01")
    double.behaviour = Behaviour(duration=0.05)

    async def many() -> list[Any]:
        contexts = [keeping(budget_day="0.055") for _ in range(20)]
        return await asyncio.gather(*(flux().process(context) for context in contexts), return_exceptions=True)

    with ThreadPoolExecutor(4) as pool:
        outcomes = [outcome for part in pool.map(lambda _: asyncio.run(many()), range(4)) for outcome in part]
    assert sum(isinstance(outcome, dict) for outcome in outcomes) == 5
    assert sum(isinstance(outcome, BudgetExceeded) for outcome in outcomes) == 75
    assert len(double.submissions) == 5


def test_budgets_hold_without_a_file(double: FalDouble, keeping: Keeping, price: Put) -> None:
    price("0.02")
    context = keeping(budget_day="0.03")
    context.environment["NODETOOL_FAL_JOURNAL"] = "off"
    run(context)
    refused(context)


@pytest.mark.parametrize("text", ["much", "-1", "nan", "inf", "1e30"])
def test_amounts_that_are_none(keeping: Keeping, text: str) -> None:
    with pytest.raises(ValueError, match="NODETOOL_FAL_BUDGET_DAY must be an amount in US dollars such as"):
        run(keeping(budget_day=text))


SPENDER = """
import sys
from pathlib import Path
from nodetool.fal.errors import BudgetExceeded
from nodetool.fal.money.budget import check
from nodetool.fal.money.estimate import Estimate
from nodetool.fal.money.journal import Store, now
from nodetool.fal.money.rows import Entry, add
from nodetool.fal.settings import Money
store, settings, estimate = Store(Path(sys.argv[1])), Money(budget_day=25), Estimate("a/b", 1, 1, "")
entry = Entry(now(), "a/b", "t", "n", "", "", "", "", False, 1)

def start(connection):
    check(connection, settings, estimate, "", now())
    add(connection, entry, store.owners.me)

for _ in range(20):
    try:
        store.write(start)
    except BudgetExceeded:
        pass
"""


def test_concurrent_processes_cannot_pass_a_budget_together(path: Path, rows: Rows) -> None:
    environment = fresh(Path(__file__).parents[3] / "nodes" / "src")
    started = [subprocess.Popen([sys.executable, "-c", SPENDER, str(path)], env=environment) for _ in range(3)]
    assert [process.wait(60) for process in started] == [0] * 3
    assert len(rows()) == 25
