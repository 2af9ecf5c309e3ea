"""
Nodes as NodeTool runs them: assigned from what a host sends, executed, their results gathered.
"""

from __future__ import annotations

import asyncio
import base64
import importlib
import math
import os
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import nodetool.nodes.fal
from nodetool.fal import FalNode
from nodetool.fal.shapes import (
    Choice,
    File,
    ListOf,
    MapOf,
    OneOf,
    Parameter,
    Scalar,
    Shape,
    Size,
    Structure,
    parameters_of,
)
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import NODE_BY_TYPE
from nodetool.workflows.processing_context import ProcessingContext
from nodetool.workflows.types import LogUpdate, NodeProgress

from tests.runtime.double.media import archive, glb, mp4, png, wav

_NONE: Mapping[str, Any] = {}
#: How often the event loop goes round until the generators are closed that httpx leaves open: each in a task of its own.
_TURNS = 100
#: Settings for tests: no waiting.
FAST = {
    "NODETOOL_FAL_RETRY_DELAY": "0.01",
    "NODETOOL_FAL_RETRY_CEILING": "0.2",
    "NODETOOL_FAL_POLL_INTERVAL": "0.01",
    "NODETOOL_FAL_POLL_CEILING": "0.02",
    "NODETOOL_FAL_CANCEL_TIMEOUT": "2",
    "NODETOOL_FAL_TOTAL_TIMEOUT": "20",
}


class Context(ProcessingContext):
    """A context whose job can be cancelled, with its key at hand."""

    def __init__(self, key: str | None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.key = key
        self.cancelled = False

    @property
    def is_cancelled(self) -> bool:
        return self.cancelled

    async def get_secret(self, key: str) -> str | None:
        return self.key if key == "FAL_API_KEY" else None

    def messages(self) -> list[Any]:
        """What the node has posted so far."""
        return [self.message_queue.get_nowait() for _ in range(self.message_queue.qsize())]

    def lines(self) -> list[str]:
        """The log lines among the messages, with their severity."""
        return [
            f"{message.severity}: {message.content}" for message in self.messages() if isinstance(message, LogUpdate)
        ]

    def percentages(self) -> list[int]:
        """The progress among the messages."""
        return [message.progress for message in self.messages() if isinstance(message, NodeProgress)]


@cache
def nodes() -> dict[str, type[FalNode]]:
    """Every endpoint node by type, older names left out."""
    for module in pkgutil.iter_modules(nodetool.nodes.fal.__path__):
        importlib.import_module(f"nodetool.nodes.fal.{module.name}")
    found = {kind: node for kind, node in NODE_BY_TYPE.items() if kind.startswith("fal.") and issubclass(node, FalNode)}
    return {kind: node for kind, node in sorted(found.items()) if node.is_visible() and node.endpoint}


async def others() -> set[asyncio.Task[Any]]:
    """The tasks that still run beside this one. No time passes: what waits for anything but its turn is among them."""
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    return asyncio.all_tasks() - {asyncio.current_task()}


#: What tells a process to measure itself, read before `tests/conftest.py` takes it away for most modules.
_MEASURING = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}


def fresh(*path: Path, measured: bool = False, **settings: str) -> dict[str, str]:
    """
    The environment of a fresh interpreter with ``path`` to import from.

    Coverage is told of it only where it is to be ``measured``, as it runs what no test runs in its own process: being
    measured makes the start, which is most of the work of such a process, half as long again.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return {**kept, **(_MEASURING if measured else {}), "PYTHONPATH": os.pathsep.join(map(str, path)), **settings}


def node(kind: str) -> type[FalNode]:
    """The node class of a type, which is loaded with its module."""
    module, _, name = kind.rpartition(".")
    return getattr(importlib.import_module(f"nodetool.nodes.{module}"), name)


def assigned(model: type[FalNode], values: dict[str, Any]) -> FalNode:
    """A node with values set as NodeTool sets them. Raises ``AssertionError`` with NodeTool's message."""
    made = model()
    for name, value in values.items():
        problem = made.assign_property(name, value)
        assert problem is None, problem
    return made


async def execute(made: FalNode, context: ProcessingContext) -> dict[str, Any]:
    """The node's slots; of a stream, the last value of each."""
    if not made.is_streaming_output():
        return dict(await made.process(context))
    results: dict[str, Any] = {}
    async for part in made.gen_process(context):
        results |= {name: value for name, value in part.items() if value is not None}
    return results


def urls(value: Any) -> Iterator[str]:
    """Every URL in a JSON value or in slots, ``data:`` included."""
    if isinstance(value, AssetRef):
        yield value.uri
        yield from urls(value.metadata)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from urls(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from urls(inner)
    elif isinstance(value, str) and value.startswith(("http://", "https://", "data:")):
        yield value


class Values:
    """Values for every input of a node, as hosts send them; what is expected of the request is noted beside."""

    def __init__(self) -> None:
        self.files: dict[bytes, str] = {}
        self.expected: dict[str, Any] = {}
        self._count = 0

    def of(self, model: type[FalNode], only_required: bool) -> dict[str, Any]:
        """Values by field name."""
        values = {}
        for parameter in parameters_of(model).values():
            if parameter.required or not only_required:
                values[parameter.name] = self._value(parameter.shape, parameter, parameter.limits)
                if isinstance(parameter.shape, Scalar | Choice):
                    self.expected[parameter.fal_name] = values[parameter.name]
        return values

    def _value(self, shape: Shape, parameter: Parameter | None = None, limits: Mapping[str, Any] = _NONE) -> Any:
        match shape:
            case Scalar(kind):
                return _scalar(kind, parameter)
            case Choice(enum):
                return list(enum)[-1].value
            case File():
                return self._file(shape, limits)
            case Size():
                return {"type": "image_size", "width": 1024, "height": 768}
            case Structure(model):
                inside = parameters_of(model).values()
                members = {inner.name: self._value(inner.shape, inner, inner.limits) for inner in inside}
                return {"type": model.model_fields["type"].default, **members}
            case ListOf(item):
                least = max(1, _bound(parameter, "min_length", 1))
                return [self._value(item, limits=limits) for _ in range(least)]
            case MapOf(inner):
                return {"some": self._value(inner)}
            case OneOf(members):
                return self._value(members[-1], limits=limits)
        return "anything"

    def _file(self, shape: File, limits: Mapping[str, Any] = _NONE) -> Any:
        """A file of its own within ``limits`` each time, in turn inline, as ``data:`` URI, in memory and public."""
        self._count += 1
        kind = str(shape.ref.model_fields["type"].default)
        data, content_type = _bytes(kind, self._count, limits)
        turn = self._count % 4
        if turn == 3:
            return {"type": kind, "uri": f"https://example.com/{self._count}.png"}
        self.files[data] = content_type
        if turn == 0:
            return f"data:{content_type};base64,{base64.b64encode(data).decode()}"
        # The worker calls documents and other files "asset".
        return {"type": "asset" if kind in ("document", "asset") else kind, "uri": "", "data": data}


def _bytes(kind: str, number: int, limits: Mapping[str, Any]) -> tuple[bytes, str]:
    odd = next((name for name in limits.get("formats", ()) if name in _ODD), "")
    samples = number + round(8000 * limits.get("min_duration", 0))
    usual = {
        "image": (png(number, 1024, 1024), "image/png"),
        "video": (mp4(bytes([number])), "video/mp4"),
        "audio": (wav(samples), "audio/wav"),
        "model_3d": (glb(b"{%d}" % number), "model/gltf-binary"),
    }.get(kind, (archive(text=str(number)), "application/zip"))
    return usual if not odd else (_ODD[odd][0] % number, _ODD[odd][1])


#: Formats that some parameters take and no other does.
_ODD = {
    "fbx": (b"Kaydara FBX Binary%d", "application/vnd.autodesk.fbx"),
    "json": (b'{"a": %d}', "application/json"),
    "safetensors": (b"\x08\0\0\0\0\0\0\0{}%d", "application/octet-stream"),
}


#: One of them fits each pattern that fal publishes.
_TEXTS = ("a text", "text", "#ffffff", "2026-08-01")


def _scalar(kind: type, parameter: Parameter | None) -> Any:
    if kind is str:
        least, most = _bound(parameter, "min_length", 0), _bound(parameter, "max_length", 99)
        pattern = _bound(parameter, "pattern", "")
        return next(text for text in _TEXTS if re.search(pattern, text)).ljust(least, "!")[:most]
    if kind is bool:
        return not (parameter is not None and parameter.default is True)
    if parameter is not None and parameter.fal_name == "seed" and _bound(parameter, "ge", 0) <= 0:
        return min(7, _bound(parameter, "le", 7))
    return kind(_number(parameter))


def _number(parameter: Parameter | None) -> float:
    """A number within the bounds, above the least one where there is room."""
    least = _bound(parameter, "ge", _bound(parameter, "gt", 0))
    most = _bound(parameter, "le", _bound(parameter, "lt", None))
    step = _bound(parameter, "multiple_of", 1)
    wanted = math.ceil((least + step) / step) * step
    if most is None or wanted < most or wanted == _bound(parameter, "le", None):
        return float(wanted)
    return float(least) if _bound(parameter, "gt", None) is None else (least + most) / 2


def _bound(parameter: Parameter | None, name: str, default: Any) -> Any:
    bounds = parameter.bounds if parameter is not None else ()
    return next((getattr(bound, name) for bound in bounds if hasattr(bound, name)), default)
