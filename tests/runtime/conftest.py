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
    """The double, for the whole session."""
    double = FalDouble().start()
    with double.installed():
        yield double
    double.stop()


@pytest.fixture
def double(running_double: FalDouble) -> FalDouble:
    """The double as new."""
    running_double.reset()
    return running_double


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
