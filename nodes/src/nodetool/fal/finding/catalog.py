"""The packed catalogue: every endpoint that has a node, and its words."""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Entry:
    """
    One endpoint with a node; ``texts`` are the fields of the search, a phrase a line (see :mod:`.search`). ``gives`` is
    the kind of what comes out (``image``, ``video``, ``audio``, ``3d``), empty for others.
    """

    endpoint: str
    module: str
    class_name: str
    date: str
    live: bool
    replaced_by: str
    texts: tuple[str, ...]
    gives: str = ""

    @property
    def title(self) -> str:
        """The node's title, such as ``FLUX.1 [schnell]``."""
        return self.texts[0]

    @property
    def tasks(self) -> Sequence[str]:
        """What people come to it for."""
        return list(filter(None, self.texts[1].split("\n")))

    @property
    def tags(self) -> Sequence[str]:
        """Its tags."""
        return list(filter(None, self.texts[2].split("\n")))

    @property
    def uses(self) -> Sequence[str]:
        """Use cases, a sentence each."""
        return list(filter(None, self.texts[3].split("\n")))

    @property
    def summary(self) -> str:
        """What it does, in sentences."""
        return self.texts[4]

    @property
    def node_type(self) -> str:
        """NodeTool's name of the node."""
        return f"fal.{self.module}.{self.class_name}"


@functools.cache
def content() -> Mapping[str, Any]:
    """The file: ``table``, the words of the search, and ``nodes``."""
    found: Mapping[str, Any] = json.loads(files("nodetool.fal").joinpath("catalog.json").read_text(encoding="utf-8"))
    return found


@functools.cache
def entries() -> Sequence[Entry]:
    """Every endpoint, the newest first, then by id: the order of nodes that a search ranks the same."""
    rows = [
        Entry(
            row["endpoint"], row["module"], row["class"], row["date"], row["live"], row["replaced_by"],
            tuple(row["texts"]), row.get("gives", ""),
        )
        for row in content()["nodes"]
    ]  # fmt: skip
    by_name = sorted(rows, key=lambda entry: entry.endpoint)
    return sorted(by_name, key=lambda entry: entry.date, reverse=True)


@functools.cache
def by_endpoint() -> Mapping[str, Entry]:
    """Every endpoint by its id."""
    return {entry.endpoint: entry for entry in entries()}


def entry_of(endpoint: str) -> Entry | None:
    """The entry of an endpoint id, of a node type, or of a class name."""
    named = endpoint.strip().strip("/")
    found = by_endpoint().get(named)
    return found or next((entry for entry in entries() if named in (entry.node_type, entry.class_name)), None)


def node_class(endpoint: str) -> Any:
    """The node class of an endpoint id; ``None`` where the pack has none. Loads that node's module alone."""
    entry = by_endpoint().get(endpoint)
    if entry is None:
        return None
    # A pack that was just generated may have lost a node that its catalogue, which is written after it, still lists.
    return getattr(import_module(f"nodetool.nodes.fal.{entry.module}"), entry.class_name, None)


def nearest(text: str, count: int = 5) -> list[str]:
    """The endpoint ids that look most like ``text``, the nearest first."""
    wanted = text.strip().strip("/").lower()
    names = by_endpoint()
    close = difflib.get_close_matches(wanted, names, n=count, cutoff=0.7)
    tail = wanted.rpartition("/")[2]
    inside = sorted((name for name in names if len(tail) > 3 and tail in name), key=lambda name: (len(name), name))
    return list(dict.fromkeys([*close, *inside]))[:count]
