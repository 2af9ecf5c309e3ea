"""``specs/prices.json``: what enters it, with which date, and what stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.problems import ProblemError
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.source import Price, PriceList
from tests.upstream.access.world import World, document, model, world_of
from tests.upstream.sync.helpers import MemorySource, digest, run

A, B, C = (f"fal-ai/model-00{number}" for number in range(3))


def prices(date: str, *failures: Failure, **amounts: float) -> PriceList:
    names = {"a": A, "b": B, "c": C}
    return PriceList(date, {names[key]: Price(amount, "images", "USD") for key, amount in amounts.items()}, failures)


def written(specs: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((specs / "prices.json").read_text())
    return content


def amounts(specs: Path) -> dict[str, tuple[float, str]]:
    return {name: (row["unit_price"], row.get("date", "")) for name, row in written(specs)["prices"].items()}


@pytest.fixture
def source() -> MemorySource:
    return MemorySource(world_of(3))


def price(source: MemorySource, specs: Path, given: PriceList, **options: Any) -> Any:
    source.price_list = given
    return run(source, specs, **options)


def test_prices_stand_one_a_line_sorted_with_the_date_of_all(source: MemorySource, tmp_path: Path) -> None:
    assert price(source, tmp_path, prices("2026-05", b=2, a=1)).prices_changed
    lines = (tmp_path / "prices.json").read_text().splitlines()
    assert lines[1] == ' "fetched": "2026-05",'
    assert lines[3] == f'  "{A}": {{"unit_price": 1, "unit": "images", "currency": "USD"}},'
    assert lines[4] == f'  "{B}": {{"unit_price": 2, "unit": "images", "currency": "USD"}}'


def test_the_same_prices_change_no_file(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05", a=1, b=2))
    before = digest(tmp_path)
    assert not price(source, tmp_path, prices("2026-06", b=2, a=1)).prices_changed
    assert digest(tmp_path) == before


def test_a_price_that_vanishes_stays_with_its_older_date(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05", a=1, b=2))
    price(source, tmp_path, prices("2026-06", a=3))
    assert written(tmp_path)["fetched"] == "2026-06"
    assert amounts(tmp_path) == {A: (3, ""), B: (2, "2026-05")}
    price(source, tmp_path, prices("2026-07", a=4))
    assert amounts(tmp_path) == {A: (4, ""), B: (2, "2026-05")}
    price(source, tmp_path, prices("2026-08", a=4, b=5))
    assert amounts(tmp_path) == {A: (4, ""), B: (5, "")}


def test_a_partial_list_dates_only_what_it_changes(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05", a=1, b=2, c=3))
    broken = Failure("", Cause.SERVER, "fal answers 500")
    summary = price(source, tmp_path, prices("2026-06", broken, a=1, b=9))
    assert summary.failures == [broken]
    assert written(tmp_path)["fetched"] == "2026-05"
    assert amounts(tmp_path) == {A: (1, ""), B: (9, "2026-06"), C: (3, "")}


def test_one_endpoint_alone_changes_its_own_line(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05", a=1, b=2))
    price(source, tmp_path, prices("2026-06", a=5, b=6), wants=lambda entry: entry["endpoint"] == A)
    assert written(tmp_path)["fetched"] == "2026-05"
    assert amounts(tmp_path) == {A: (5, "2026-06"), B: (2, "")}


def test_what_moved_is_told_with_the_words_that_may_be_untrue_now(tmp_path: Path) -> None:
    names = ("fal-ai/luma/slow", "fal-ai/luma/quick", "fal-ai/other")
    source = MemorySource(World({name: model(name) for name in names}, {name: document(name) for name in names}))
    words = {"slow": ["summary"], "quick": ["summary", "fields.style.description"], "other": ["summary"]}

    def told(amount: float, date: str, **options: Any) -> Any:
        listed = {name: Price(amount if name == names[0] else 1, "images", "USD") for name in names}
        return price(
            source,
            tmp_path,
            PriceList(date, listed),
            cost_texts=lambda spec: words[spec.stem.split("-")[-1]],
            **options,
        )

    first, same = told(1, "2026-05"), told(1, "2026-06")
    assert first.repriced == same.repriced == () and first.cost_texts == ()
    for moved in (told(2, "2026-07", dry_run=True), told(2, "2026-07")):
        assert [(move.endpoint, move.before["unit_price"], move.after["unit_price"]) for move in moved.repriced] == [
            (names[0], 1, 2)
        ]
        assert [(text.endpoint, text.key) for text in moved.cost_texts] == [
            (names[1], "summary"), (names[1], "fields.style.description"), (names[0], "summary"),
        ]  # fmt: skip
    assert told(2, "2026-08").repriced == ()


def test_older_prices_replace_nothing(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05-12", a=1))
    summary = price(source, tmp_path, prices("2026-05", a=2))
    assert "older than those of 2026-05-12" in summary.failures[0].detail
    assert amounts(tmp_path) == {A: (1, "")}


def test_without_prices_there_is_no_file(source: MemorySource, tmp_path: Path) -> None:
    assert not run(source, tmp_path).prices_changed
    assert not (tmp_path / "prices.json").exists()


def test_given_prices_come_before_those_of_the_source(source: MemorySource, tmp_path: Path) -> None:
    price(source, tmp_path, prices("2026-05", a=1), prices=prices("2026-04", a=7))
    assert amounts(tmp_path) == {A: (7, "")}


def test_a_dry_run_writes_no_prices(source: MemorySource, tmp_path: Path) -> None:
    assert price(source, tmp_path, prices("2026-05", a=1), dry_run=True).prices_changed
    assert not (tmp_path / "prices.json").exists()


def test_prices_that_cannot_be_written_are_a_failure(source: MemorySource, tmp_path: Path, monkeypatch: Any) -> None:
    def refuse(path: Path, data: bytes) -> None:
        if path.name == "prices.json":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.upstream.sync.run.write_atomically", refuse)
    summary = price(source, tmp_path, prices("2026-05", a=1))
    assert [failure.detail for failure in summary.failures] == ["prices.json: No space left on device"]


@pytest.mark.parametrize("text", ["{", "[]", '{"prices": 5, "fetched": "x"}', '{"prices": {"x": 5}, "fetched": "x"}'])
def test_damaged_prices_are_said_and_left_alone(source: MemorySource, tmp_path: Path, text: str) -> None:
    (tmp_path / "prices.json").write_text(text)
    with pytest.raises(ProblemError, match="restore the file with git"):
        run(source, tmp_path)
    assert (tmp_path / "prices.json").read_text() == text


class Recording(MemorySource):
    """Notes for which endpoints prices are asked."""

    async def prices(self, endpoints: Any) -> PriceList | None:
        self.asked_prices = list(endpoints)
        return None


def test_retired_endpoints_without_a_price_are_not_asked_about(tmp_path: Path) -> None:
    world = World()
    world.add(A, status="deprecated")
    world.add(B, status="deprecated")
    world.add(C)
    run(MemorySource(world, price_list=prices("2026-05", a=1)), tmp_path)
    source = Recording(world)
    run(source, tmp_path)
    # Those with a price come first: an unknown one among them would cost the whole batch a second question.
    assert source.asked_prices == [A, C]


def test_a_comparison_asks_for_no_prices(tmp_path: Path) -> None:
    source = Recording(world_of(1))
    run(source, tmp_path, ask_prices=False)
    assert not hasattr(source, "asked_prices")
