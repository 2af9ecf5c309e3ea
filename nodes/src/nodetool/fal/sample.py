"""
Run one endpoint from the command line: ``python -m nodetool.fal.sample ENDPOINT key=value image=path.png …``

For real when ``FAL_KEY`` (or ``FAL_API_KEY``) is set, else against the repository's double of fal. Shows
progress, prints the slots, saves every returned file. Exit status: 0 done, 1 the run failed, 2 wrong use.
"""

import asyncio
import importlib
import json
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import httpx
from nodetool.fal.content import extension, sniff
from nodetool.fal.credentials import NAMES
from nodetool.fal.errors import FalError
from nodetool.fal.files import decode
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.shapes import Anything, File, ListOf, Parameter, Scalar, branch, parameters_of
from nodetool.metadata.types import AssetRef
from nodetool.workflows.processing_context import ProcessingContext
from nodetool.workflows.types import LogUpdate, NodeProgress

USAGE = "usage: nox -s sample -- ENDPOINT key=value image=path.png … [--output FOLDER]"
_FOLDER = "--output"
#: Characters of an error that are printed.
_LONGEST = 4000


class UsageError(Exception):
    """A command line that names no run."""


class Console(ProcessingContext):  # type: ignore[misc]  # nodetool-core is not fully typed
    """A context that prints what a node posts."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key

    async def get_secret(self, key: str) -> str | None:
        """The key of this run."""
        return self._key

    def post_message(self, message: Any) -> None:
        """Prints progress and log lines; there is nobody else to hear them."""
        if isinstance(message, NodeProgress):
            print(f"  {message.progress:3d} %", flush=True)
        elif isinstance(message, LogUpdate):
            print(f"  {message.content}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Runs what the command line says; returns the exit status."""
    try:
        endpoint, given, folder = parse(arguments)
        node = prepare(endpoint, given)
        with _fal() as key:
            asyncio.run(_run(node, Console(key), folder))
    except UsageError as error:
        print(f"{error}\n{USAGE}", file=sys.stderr)
        return 2
    except (FalError, ValueError, httpx.HTTPError) as error:
        print(f"{type(error).__name__}: {clean(str(error), limit=_LONGEST)}", file=sys.stderr)
        return 1
    return 0


def parse(arguments: Sequence[str]) -> tuple[str, list[tuple[str, str]], Path]:
    """The endpoint, its inputs as written, and where files go. Raises ``UsageError``."""
    rest = list(arguments)
    folder = Path("fal-sample")
    if _FOLDER in rest:
        at = rest.index(_FOLDER)
        if at + 1 == len(rest):
            raise UsageError(f"{_FOLDER} needs a folder")
        folder = Path(rest[at + 1])
        del rest[at : at + 2]
    if not rest or "=" in rest[0]:
        raise UsageError("name an endpoint, such as fal-ai/flux/schnell")
    pairs = [text.partition("=") for text in rest[1:]]
    if not all(equals for _, equals, _ in pairs):
        raise UsageError("inputs are written key=value")
    return rest[0].strip("/"), [(name, value) for name, _, value in pairs], folder


def prepare(endpoint: str, given: Sequence[tuple[str, str]]) -> FalNode:
    """The endpoint's node, or the one for any endpoint, with its inputs set. Raises ``UsageError``."""
    model = find(endpoint)
    if model is None:
        print(f"{endpoint} has no node yet: run by its id.")
        return _dynamic(endpoint, given)
    node = model()
    for name, texts in _grouped(given).items():
        parameter = _parameter(model, name)
        values = [_value(text, parameter) for text in texts]
        problem = node.assign_property(parameter.name, values[0] if len(values) == 1 else values)
        if problem:
            raise UsageError(problem)
    return node


def find(endpoint: str) -> type[FalNode] | None:
    """The node class of an endpoint id."""
    package = importlib.import_module("nodetool.nodes.fal")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, FalNode) and value.endpoint == endpoint:
                return value
    return None


def _dynamic(endpoint: str, given: Sequence[tuple[str, str]]) -> FalNode:
    model = importlib.import_module("nodetool.nodes.fal.dynamic").FalEndpoint
    inputs = {name: [_free(text) for text in texts] for name, texts in _grouped(given).items()}
    node: FalNode = model(endpoint_id=endpoint)
    node.assign_property(
        "arguments", {name: values[0] if len(values) == 1 else values for name, values in inputs.items()}
    )
    return node


def _grouped(given: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Repeated names are lists."""
    groups: dict[str, list[str]] = {}
    for name, text in given:
        groups.setdefault(name, []).append(text)
    return groups


def _parameter(model: type[FalNode], name: str) -> Parameter:
    known = parameters_of(model)
    for parameter in known.values():
        if name in (parameter.name, parameter.fal_name):
            return parameter
    raise UsageError(f"{model.endpoint} has no input {name!r}; it has {', '.join(known)}")


def _value(text: str, parameter: Parameter) -> Any:
    inner = parameter.shape.item if isinstance(parameter.shape, ListOf) else parameter.shape
    if branch(inner, File):
        return _file(text)
    return text if inner == Scalar(str) else _free(text) if inner == Anything() else _json(text)


def _free(text: str) -> Any:
    """For inputs that nothing is known of: an existing file is one, the rest is JSON or text."""
    return _file(text) if Path(text).is_file() else _json(text)


def _file(text: str) -> AssetRef:
    path = Path(text).expanduser()
    if path.is_file():
        return AssetRef(uri=path.name, data=path.read_bytes())
    if "://" not in text and not text.startswith("data:"):
        raise UsageError(f"there is no file {text}")
    return AssetRef(uri=text)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _fal() -> AbstractContextManager[str]:
    """Yields the key: a real one from the environment, or the double's while the double runs."""
    key = next((os.environ[name] for name in NAMES if os.environ.get(name)), "")
    if key:
        return nullcontext(key)
    try:
        double = importlib.import_module("tests.runtime.double")
    except ModuleNotFoundError:
        raise UsageError("set FAL_KEY; the double that stands in for fal is only in the repository") from None
    print("No FAL_KEY is set: this is the double, its files are placeholders.")
    held: AbstractContextManager[str] = double.serving()
    return held


async def _run(node: FalNode, context: Console, folder: Path) -> None:
    print(f"{node.fal_endpoint()}:", flush=True)
    slots: dict[str, Any] = {}
    if node.is_streaming_output():
        async for part in node.gen_process(context):
            slots |= {name: value for name, value in part.items() if value is not None}
    else:
        slots = await node.process(context)
    folder.mkdir(parents=True, exist_ok=True)
    async with httpx.AsyncClient(follow_redirects=True, timeout=120.0) as http:
        # The main result stands in `output` and in the list of all results: saved once.
        found = {ref.uri: (ref, path) for path, ref in reversed(list(_files(slots, "")))}
        saved = {uri: await _save(ref, path, folder, http) for uri, (ref, path) in found.items()}
    for name, value in slots.items():
        print(f"{name} = {_shown(value, saved)}")


def _files(value: Any, path: str) -> Iterator[tuple[str, AssetRef]]:
    """Every file in the slots, with the path where it stands."""
    if isinstance(value, AssetRef):
        if value.uri:
            yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _files(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _files(inner, f"{path}.{index}")


async def _save(ref: AssetRef, path: str, folder: Path, http: httpx.AsyncClient) -> Path:
    if ref.uri.startswith("data:"):
        data = decode(ref.uri)
    else:
        response = await http.get(ref.uri)
        data = response.raise_for_status().content
    target = folder / f"{path}.{extension(sniff(data, ref.uri), ref.uri)}"
    await asyncio.to_thread(target.write_bytes, data)
    return target


def _shown(value: Any, saved: dict[str, Path]) -> str:
    if isinstance(value, AssetRef):
        return f"{saved[value.uri]}" if value.uri else "(no file)"
    if isinstance(value, list):
        return f"[{', '.join(_shown(inner, saved) for inner in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_shown(inner, saved)}" for key, inner in value.items()) + "}"
    return value if isinstance(value, str) else brief(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
