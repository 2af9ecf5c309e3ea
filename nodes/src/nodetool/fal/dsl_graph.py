"""From builders to NodeTool's graph, and to the workflow that NodeTool imports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from nodetool.fal.dsl_builder import Builder, Handle, builder_of, handles_in
from nodetool.fal.dsl_check import check
from nodetool.fal.dsl_files import Files, ScriptGraph
from nodetool.fal.dsl_known import shapes_of
from nodetool.fal.dsl_layout import lay_out
from nodetool.fal.dsl_local import embed
from nodetool.fal.dsl_written import FalValue
from nodetool.fal.shapes import Anything, ListOf, Shape, branch, parameters_of
from nodetool.types.api_graph import Edge, Graph, Node
from nodetool.workflows.base_node import get_node_class
from pydantic import BaseModel

PACKAGE = "nodetool-fal"


def graph(*ends: Builder | Handle[Any]) -> ScriptGraph:
    """The graph of ``ends`` and of everything that they need, checked against the nodes and laid out.

    Ids are the nodes' names in snake case, numbered where one comes twice; the same script gives the same graph.
    Raises ``WiringError`` with everything that does not fit: unknown handles, wrong types, refused values, files
    that are not there; ``TypeError`` for what is neither a builder nor one of its slots.
    """
    return assemble(ends)[0]


def drawn(what: Graph | Builder | Handle[Any]) -> Graph:
    """``what`` as a graph: itself, or the graph of a builder or slot. Raises as ``graph`` does."""
    return what if isinstance(what, Graph) else graph(what)


def workflow(
    *ends: Builder | Handle[Any],
    name: str,
    description: str = "",
    tags: Iterable[str] = (),
    created: datetime | None = None,
) -> dict[str, Any]:
    """The graph of ``ends`` as the JSON-ready workflow that NodeTool imports and lists among its examples.

    Files on this machine become part of it. ``created`` is now unless given. Raises ``WiringError`` as ``graph``
    does, and ``ValueError`` for files of more than 10 MB.
    """
    made = graph(*ends)
    for node in made.nodes:
        embed(node.data, node.id, made._local)
    moment = (created or datetime.now(UTC)).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {
        "id": _slug(name),
        "access": "public",
        "created_at": moment,
        "updated_at": moment,
        "name": name,
        "tool_name": None,
        "description": description,
        "tags": list(tags),
        "thumbnail": None,
        "thumbnail_url": None,
        "graph": made.model_dump(mode="json"),
        "input_schema": None,
        "output_schema": None,
        "settings": None,
        "package_name": PACKAGE,
        "path": None,
        "run_mode": None,
    }


def assemble(ends: Iterable[Builder | Handle[Any]]) -> tuple[ScriptGraph, dict[Builder, str]]:
    """The graph of ``ends`` and the id of each builder in it. Raises ``WiringError``; ``ValueError`` without ends; ``TypeError``."""
    builders = _upstream(ends)
    if not builders:
        raise ValueError("a graph needs at least one node")
    ids = _ids(builders)
    files = Files()
    nodes = [node for builder in builders for node in _nodes(builder, ids[builder], files)]
    edges = [edge for builder in builders for edge in _edges(builder, ids)]
    made = ScriptGraph(nodes=lay_out(nodes, edges), edges=edges)
    made._local = files.local
    check(made, files.problems)
    return made, ids


def _upstream(ends: Iterable[Builder | Handle[Any]]) -> list[Builder]:
    """``ends`` and all that they need, each after what it needs, in the order of parameters."""
    found: dict[Builder, None] = {}

    def visit(builder: Builder) -> None:
        if builder not in found:
            for value in builder._parameters.values():
                for handle in handles_in(value):
                    visit(handle.builder)
            found[builder] = None

    for builder in list(map(builder_of, ends)):
        visit(builder)
    return list(found)


def _ids(builders: Iterable[Builder]) -> dict[Builder, str]:
    counts: dict[str, int] = {}
    ids: dict[Builder, str] = {}
    for builder in builders:
        stem = _slug(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", type(builder).__name__))
        counts[stem] = counts.get(stem, 0) + 1
        ids[builder] = stem if counts[stem] == 1 else f"{stem}-{counts[stem]}"
    return ids


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def _nodes(builder: Builder, node_id: str, files: Files) -> Iterator[Node]:
    """A builder's node, after one for each value that stands beside slots in a list: only edges keep their order."""
    model = get_node_class(builder._node_type)
    for name, value in builder._parameters.items():
        if not isinstance(value, list | tuple) or not handles_in(value):
            continue
        for index, item in enumerate(value):
            if not isinstance(item, Handle):
                held = _held_by(node_id, name, index)
                fitted = files.entry(held, _entry_shape(model, builder._parameters, name), item)
                yield Node(id=held, type=FalValue._node_type, data={"value": _json(fitted)})
    yield _node(builder, node_id, model, files)


def _held_by(node_id: str, name: str, index: int) -> str:
    """The id of the node that holds an entry of a list."""
    return f"{node_id}-{name}-{index}"


def _entry_shape(model: Any, given: Mapping[str, object], name: str) -> Shape:
    """What the entries of a list are, as far as the node declares it."""
    declared = {each: parameter.shape for each, parameter in parameters_of(model).items()} if model else {}
    shape = shapes_of(model, given).get(name) or declared.get(name)
    found = branch(shape, ListOf) if shape is not None else None
    return found.item if found is not None else Anything()


def _node(builder: Builder, node_id: str, model: Any, files: Files) -> Node:
    given = {name: value for name, value in builder._parameters.items() if not handles_in(value)}
    values = files.values(node_id, model, given, shapes_of(model, given))
    return Node(id=node_id, type=builder._node_type, data={name: _json(value) for name, value in values.items()})


def _edges(builder: Builder, ids: dict[Builder, str]) -> Iterable[Edge]:
    for name, value in builder._parameters.items():
        entries = value if isinstance(value, list | tuple) else [value]
        for index, entry in enumerate(entries if handles_in(value) else ()):
            target = ids[builder]
            if isinstance(entry, Handle):
                source, slot = ids[entry.builder], entry.slot
            else:
                source, slot = _held_by(target, name, index), "output"
            yield Edge(
                id=f"{source}.{slot}-{target}.{name}",
                source=source,
                sourceHandle=slot,
                target=target,
                targetHandle=name,
            )


def _json(value: object) -> Any:
    """A parameter as it stands in a workflow. Raises ``ValueError`` for bytes: a file needs a URI there."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return _json(value.model_dump())
    if isinstance(value, dict):
        return {key: _json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    if isinstance(value, bytes | bytearray | memoryview):
        raise ValueError("a workflow cannot hold the bytes of a file; give its uri")
    return value
