"""What the tests of money share: a journal of their own, contexts that use it, prices that no sync changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.money import journal, prices
from nodetool.fal.money.prices import Price

from tests.runtime.harness import Context

SCHNELL = "fal-ai/flux/schnell"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Where the journal is; closed after the test."""
    yield tmp_path / "journal.sqlite3"
    journal.close_all()


@pytest.fixture
def price(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets the price of an endpoint; all others have none."""
    known: dict[str, Price] = {}
    monkeypatch.setattr(prices, "prices", lambda: known)

    def put(amount: str, unit: str = "images", endpoint: str = SCHNELL, fetched: str = "2026-05") -> None:
        known[endpoint] = Price(Decimal(amount), unit, fetched)

    return put


@pytest.fixture
def keeping(make_context: Callable[..., Context], path: Path) -> Callable[..., Context]:
    """A context whose runs are in the journal; keywords are settings."""

    def make(job_id: str | None = None, workflow_id: str | None = None, **settings: Any) -> Context:
        made = make_context(journal=path, **settings)
        made.job_id, made.workflow_id = job_id, workflow_id
        return made

    return make


@pytest.fixture
def rows(path: Path) -> Callable[[], list[dict[str, Any]]]:
    """The runs in the journal, oldest first, as another program reads them."""

    def read() -> list[dict[str, Any]]:
        with sqlite3.connect(path) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute("SELECT * FROM runs ORDER BY id")]

    return read
