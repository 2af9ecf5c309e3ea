"""What the runtime's tests share: one double, and contexts that talk to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from nodetool.workflows.processing_context import ProcessingContext

from tests.runtime.double import KEY, FalDouble
from tests.runtime.harness import FAST, Context


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
def make_context() -> Callable[..., Context]:
    """A context with the key; keywords are settings (``queue_timeout=1``)."""

    def make(key: str | None = KEY, **settings: Any) -> Context:
        given = {f"NODETOOL_FAL_{name.upper()}": str(value) for name, value in settings.items()}
        return Context(key=key, environment={**FAST, **given})

    return make


@pytest.fixture
def context(make_context: Callable[..., Context]) -> ProcessingContext:
    """A context with the key and short waits."""
    return make_context()
