"""A double of fal: nodes give made-up slots at once, and what they were given is kept."""

from __future__ import annotations

import asyncio
import importlib
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal import runner
from nodetool.fal.node import FalNode

from tests.runtime.conftest import double, make_context, running_double

__all__ = ["double", "make_context", "running_double"]

ROOT = Path(__file__).parents[2]
NODES = ROOT / "nodes"


class Fal:
    """What ran, in order: ``(class name, fields)``.

    By class name: ``broken`` nodes fail, ``gives`` replaces made-up slots, ``wait_for`` has who must have started first.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.broken: set[str] = set()
        self.gives: dict[str, dict[str, Any]] = {}
        self.wait_for: dict[str, str] = {}
        self._started: dict[str, asyncio.Event] = {}

    async def run(self, node: FalNode, context: object) -> dict[str, Any]:
        name = type(node).__name__
        self.calls.append((name, node.node_properties()))
        self._event(name).set()
        if name in self.wait_for:
            await asyncio.wait_for(self._event(self.wait_for[name]).wait(), timeout=30)
        if name in self.broken:
            raise ValueError(f"fal refused {name}")
        if name in self.gives:
            return self.gives[name]
        hints = typing.get_type_hints(type(node).OutputType)
        return {slot: _value(hint, f"https://fal.media/{name}/{slot}") for slot, hint in hints.items()}

    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    def given(self, name: str) -> dict[str, Any]:
        return next(fields for called, fields in self.calls if called == name)

    def _event(self, name: str) -> asyncio.Event:
        return self._started.setdefault(name, asyncio.Event())


def _value(hint: Any, uri: str) -> Any:
    if typing.get_origin(hint) is list:
        return [_value(typing.get_args(hint)[0], f"{uri}/{index}") for index in range(2)]
    if "uri" in getattr(hint, "model_fields", {}):
        return hint(uri=uri)
    return uri if hint is str else 7 if hint in (int, float) else None


@pytest.fixture
def fal(monkeypatch: pytest.MonkeyPatch) -> Fal:
    double = Fal()
    monkeypatch.setattr(runner, "run", double.run)
    return double


@pytest.fixture(scope="session")
def load() -> Callable[[Path, str], Any]:
    """Imports a script of the repository by its path, under its own name."""

    def loaded(folder: Path, name: str) -> Any:
        with pytest.MonkeyPatch.context() as patched:
            patched.syspath_prepend(str(folder))
            return importlib.import_module(name)

    return loaded
