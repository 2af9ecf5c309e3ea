"""What the runtime's tests share: one double, and contexts that talk to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from nodetool.workflows.processing_context import ProcessingContext

from tests.runtime.clock import on_a_jumping_clock
from tests.runtime.double import KEY, FalDouble
from tests.runtime.double.wire import Wire
from tests.runtime.harness import FAST, Context

#: In seconds.
DAY = 86_400


@pytest.fixture(scope="session")
def running_double() -> Iterator[FalDouble]:
    """The double's server, for the whole session."""
    double = FalDouble().start()
    yield double
    double.stop()


@pytest.fixture
def double(running_double: FalDouble) -> Iterator[FalDouble]:
    """
    The double as new.

    In place for one test at a time: ``tests/dsl`` has a server of its own, and a worker of pytest-xdist that is done
    with its part takes tests of either folder, in any order.
    """
    running_double.reset()
    with running_double.installed():
        yield running_double


@pytest.fixture
def jumping(double: FalDouble, monkeypatch: pytest.MonkeyPatch) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """In place of ``asyncio.run``: against the double without sockets, on a clock that jumps."""
    monkeypatch.setattr("nodetool.fal.transport.Connections", lambda: Wire(double._handle))
    return on_a_jumping_clock


@pytest.fixture
def one_day() -> None:
    """No midnight (UTC) in the middle of a test: what the runs of a day cost would count for two."""
    left = DAY - time.time() % DAY
    if left < 60:
        time.sleep(left)


@pytest.fixture
def make_context(double: FalDouble) -> Callable[..., Context]:
    """A context with the key, for the double and never for fal; keywords are settings (``queue_timeout=1``)."""

    def make(key: str | None = KEY, **settings: Any) -> Context:
        given = {f"NODETOOL_FAL_{name.upper()}": str(value) for name, value in settings.items()}
        return Context(key=key, environment={**FAST, **given})

    return make


@pytest.fixture
def context(make_context: Callable[..., Context]) -> ProcessingContext:
    """A context with the key and short waits."""
    return make_context()
