"""
An endpoint and its inputs as they are written on a command line: ``fal-ai/flux/schnell prompt="a cat" image=@cat.png``.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from nodetool.fal import kinds
from nodetool.fal.commands.support import UsageError
from nodetool.fal.commands.wording import misfit, retirement
from nodetool.fal.endpoint_ids import parse
from nodetool.fal.errors import InputProblem
from nodetool.fal.finding import entry_of, nearest, node_class
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import brief, clean
from nodetool.fal.shapes import Anything, File, ListOf, Parameter, Scalar, branch, parameters_of
from nodetool.metadata.types import AssetRef

#: What ``show`` writes where a person's own value belongs.
PLACE = "…"


def endpoint_of(text: str, unknown: bool | None = None) -> str:
    """
    The endpoint that ``text`` names: an id, the address of its page, a node type or a class name.

    Raises ``UsageError`` for what the pack does not know, with the nearest names; with ``unknown`` (the option
    ``--any``, which the message names where there is one) only for what is no id.
    """
    try:
        endpoint = parse(text)
    except ValueError as error:
        endpoint = text
        if unknown or "/" in text:
            raise UsageError(f"{brief(text)} is not an endpoint: {error}") from None
    entry = entry_of(endpoint)
    if entry is not None:
        return entry.endpoint
    if unknown:
        return endpoint
    close = nearest(endpoint)
    rest = f"Did you mean {', '.join(close)}? " if close else "nodetool-fal search finds one by what it should do. "
    option = "" if unknown is None else "--any takes it all the same."
    raise UsageError(f"{clean(endpoint)} is not an endpoint that this version knows. {rest}{option}".rstrip())


def tell_retired(endpoint: str) -> None:
    """Says on standard error that fal has retired an endpoint, and what it has in its place."""
    entry = entry_of(endpoint)
    if entry is not None and not entry.live:
        print(retirement(entry, entry.endpoint), file=sys.stderr)


def refusal(endpoint: str, problems: Sequence[InputProblem]) -> UsageError:
    """What is wrong with the inputs of a run, a line each, to be raised."""
    return UsageError("\n".join([f"{endpoint}:", *(f"  {problem}" for problem in problems)]))


def node_of(endpoint: str, inputs: Sequence[str], any_file: bool = False) -> FalNode:
    """
    The endpoint's node, or the one for any endpoint, with its inputs set. Raises ``UsageError``.

    Files must be what their input is for, unless ``any_file`` says that the person knows better.
    """
    groups = _grouped(inputs)
    model = node_class(endpoint)
    if model is None:
        return _any(endpoint, groups, any_file)
    node: FalNode = model()
    problems = [problem for name, texts in groups.items() if (problem := _assigned(node, name, texts, any_file))]
    if problems:
        raise UsageError("\n".join(problems))
    return node


def _assigned(node: FalNode, name: str, texts: Sequence[str], any_file: bool) -> str:
    """Sets one input of ``node``; returns what is wrong with it."""
    try:
        parameter = _parameter(type(node), name)
        values = [_value(text, parameter, any_file) for text in texts]
    except UsageError as error:
        return str(error)
    value = values[0] if len(values) == 1 else values
    return misfit(parameter, value) if node.assign_property(parameter.name, value) else ""


def _any(endpoint: str, groups: dict[str, list[str]], any_file: bool) -> FalNode:
    node: FalNode = import_module("nodetool.nodes.fal.dynamic").FalEndpoint(endpoint_id=endpoint)
    inputs = {name: [_free(text, any_file) for text in texts] for name, texts in groups.items()}
    arguments = {name: values[0] if len(values) == 1 else values for name, values in inputs.items()}
    problem = node.assign_property("arguments", arguments)
    if problem:
        raise UsageError(problem)
    return node


def _grouped(inputs: Iterable[str]) -> dict[str, list[str]]:
    """Inputs by name. One that comes twice is a list. Raises ``UsageError``."""
    groups: dict[str, list[str]] = {}
    for text in inputs:
        name, equals, value = text.partition("=")
        if not (equals and name):
            raise UsageError(f"inputs are written key=value, not {brief(text)}")
        if value in (PLACE, f"{{{PLACE}}}"):
            raise UsageError(f"{clean(name)} is still {value}, which stands for a value of your own")
        groups.setdefault(name, []).append(value)
    return groups


def _parameter(model: type[FalNode], name: str) -> Parameter:
    known = parameters_of(model)
    for parameter in known.values():
        if name in (parameter.name, parameter.fal_name):
            return parameter
    raise UsageError(f"{model.endpoint} has no input {brief(name)}; it has {', '.join(known)}")


def _value(text: str, parameter: Parameter, any_file: bool) -> Any:
    inner = parameter.shape.item if isinstance(parameter.shape, ListOf) else parameter.shape
    taken = branch(inner, File)
    if taken is not None:
        return _file(text, taken.ref, any_file)
    if inner == Anything() and not text.startswith("@"):
        return _free(text, any_file)
    if text.startswith("@"):
        text = _text(text)
    return text if inner == Scalar(str) else _json(text)


def _free(text: str, any_file: bool) -> Any:
    """For inputs that nothing is known of: ``@`` and what is a file by its name is one, the rest is JSON or text."""
    if text.startswith("@") and not text.startswith("@@"):
        return _file(text, AssetRef, any_file)
    return _file(text, AssetRef, any_file) if _is_file(text) else _json(text.removeprefix("@"))


def _text(text: str) -> str:
    """What is in the file behind ``@``; a second ``@`` stands for the sign itself."""
    if text.startswith("@@"):
        return text[1:]
    try:
        return Path(text[1:]).expanduser().read_text(encoding="utf-8").rstrip("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = (error.strerror if isinstance(error, OSError) else "it is not text in UTF-8") or str(error)
        raise UsageError(f"{brief(text[1:])} cannot be read: {why}; write @@ for a text that begins with @") from None


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _bytes(path: Path) -> bytes:
    """What is in a file. Raises ``UsageError`` where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{clean(str(path))} cannot be read: {error.strerror}") from None


def _file(text: str, kind: type[AssetRef], any_file: bool) -> AssetRef:
    """A URL, or the file that is named with ``@`` or without. Raises ``UsageError``."""
    name = text.removeprefix("@")
    path = Path(name).expanduser()
    if not _is_file(str(path)):
        if "://" not in name and not name.startswith("data:"):
            raise UsageError(
                f"{clean(name)} is a folder, not a file" if _is_folder(path) else f"there is no file {clean(name)}"
            )
        return AssetRef(uri=name)
    data = _bytes(path)
    problem = "" if any_file else _unfit(path, kind, data, is_marked=text.startswith("@"))
    if problem:
        raise UsageError(f"{clean(name)} {problem}; --any-file sends it all the same")
    return AssetRef(uri=path.name, data=data)


def _unfit(path: Path, kind: type[AssetRef], data: bytes, is_marked: bool) -> str:
    """Why a file is not sent: it is not what the input is for, or nothing says that a file is meant at all."""
    if kinds.takes_any(kind) and not is_marked and not kinds.is_at_hand(path):
        return "is a file that is not in the current folder, or hidden: @ before its name says that it is meant"
    return kinds.misfit(path, kind, data)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
