"""``show``: one node, whole: what it does, takes, gives and costs, and how to run it."""

import argparse
import json
import shlex
import textwrap
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from nodetool.fal.commands.inputs import PLACE, endpoint_of
from nodetool.fal.commands.search import described, price_text
from nodetool.fal.commands.support import as_json
from nodetool.fal.commands.wording import choices_of, retirement, words_of
from nodetool.fal.finding import Entry, entry_of, node_class
from nodetool.fal.results import slots_of
from nodetool.fal.shapes import (
    Choice,
    File,
    ListOf,
    Parameter,
    Scalar,
    Shape,
    branches,
    parameters_of,
)
from pydantic import BaseModel

_WIDTH = 100


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("endpoint", help="an endpoint's id, its page's address, or a node type")
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace) -> int:
    """Prints the node."""
    entry = entry_of(endpoint_of(options.endpoint))
    assert entry is not None
    print(as_json(whole(entry)) if options.json else "\n".join(_lines(entry)))
    return 0


def whole(entry: Entry) -> dict[str, Any]:
    """Everything about a node, for machines."""
    model = node_class(entry.endpoint)
    return {
        **described(entry),
        "use_cases": list(entry.uses),
        "page": f"https://fal.ai/models/{entry.endpoint}",
        "inputs": {parameter.name: _input(parameter) for parameter in parameters_of(model).values()},
        "outputs": list(slots_of(model)),
    }


def _input(parameter: Parameter) -> dict[str, Any]:
    bounds = {key: value for bound in parameter.bounds for key, value in vars_of(bound).items()}
    found = {
        "type": words_of(parameter.shape),
        "required": parameter.required,
        "default": None if parameter.required else _plain(parameter.default),
        "choices": choices_of(parameter.shape),
        "limits": {**bounds, **parameter.limits},
        "description": parameter.info.description or "",
    }
    return {key: value for key, value in found.items() if value not in (None, [], {}, "")}


def vars_of(bound: Any) -> Mapping[str, Any]:
    """What one of pydantic's bounds says, under its own names: ``ge``, ``max_length`` …"""
    known = ("ge", "gt", "le", "lt", "multiple_of", "min_length", "max_length", "pattern")
    return {name: getattr(bound, name) for name in known if getattr(bound, name, None) is not None}


def _lines(entry: Entry) -> Iterator[str]:
    yield f"{entry.title}: {entry.endpoint}"
    if not entry.live:
        yield retirement(entry)
    yield from ("", *textwrap.wrap(entry.summary, _WIDTH), "")
    yield f"Price   {price_text(entry.endpoint)}"
    yield f"Node    {entry.node_type}"
    yield f"Page    https://fal.ai/models/{entry.endpoint}"
    model = node_class(entry.endpoint)
    yield from ("", "Inputs")
    for parameter in parameters_of(model).values():
        yield from _parameter(parameter)
    yield from ("", f"Outputs  {', '.join(slots_of(model))}", "", "Run it", f"  {command(entry)}")


def _parameter(parameter: Parameter) -> Iterator[str]:
    default = _plain(parameter.default)
    rest = (
        "required" if parameter.required else "" if default in (None, "", [], {}) else f"default {json.dumps(default)}"
    )
    yield f"  {parameter.name}  {', '.join(filter(None, [words_of(parameter.shape), rest]))}"
    told = parameter.info.description or ""
    yield from textwrap.wrap(told, _WIDTH, initial_indent="      ", subsequent_indent="      ")


def command(entry: Entry) -> str:
    """The command line for the node, with its required inputs; ``run`` takes it once each has a value of one's own."""
    given = [f"{p.name}={_example(p.shape)}" for p in parameters_of(node_class(entry.endpoint)).values() if p.required]
    return " ".join(["nodetool-fal run", entry.endpoint, *map(shlex.quote, given)])


def _example(shape: Shape) -> str:
    match branches(shape)[0]:
        case File(ref):
            return {"ImageRef": "@photo.png", "VideoRef": "@clip.mp4", "AudioRef": "@speech.mp3"}.get(
                ref.__name__, "@file"
            )
        case Choice(enum):
            return str(next(iter(enum)).value)
        case Scalar(kind):
            return "true" if kind is bool else PLACE
        case ListOf(item):
            return _example(item)
    return f"{{{PLACE}}}"


def _plain(value: Any) -> Any:
    """A default as JSON; ``None`` for a file, which has none."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return None if "uri" in type(value).model_fields else {n: _plain(v) for n, v in value if n != "type"}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
