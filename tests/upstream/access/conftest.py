"""Fixtures for tests that talk to the loopback server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.upstream.access.settings import Settings
from tests.upstream.access.server import Fal, serving
from tests.upstream.access.world import world_of

MakeSettings = Callable[..., Settings]


@pytest.fixture
def fal() -> Iterator[Fal]:
    """A fal with seven endpoints."""
    with serving(world_of(7)) as server:
        yield server


@pytest.fixture
def settings(fal: Fal, tmp_path: Path) -> MakeSettings:
    """Settings for that fal, quick to give up, with a cache of the test's own."""

    def make(**values: Any) -> Settings:
        quick = {"backoff": 0.01, "backoff_max": 0.02, "timeout": 2.0, "attempts": 3}
        place = {"api_url": fal.api_url, "queue_url": fal.queue_url, "cache": tmp_path / "cache"}
        return Settings(**{**quick, **place, "page_size": 3, "batch_size": 3, **values})

    return make
