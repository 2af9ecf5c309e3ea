"""Runs a graph of fal nodes in a script, without NodeTool's server."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, TypeVar

from nodetool.fal.dsl_builder import Handle
from nodetool.fal.dsl_check import WiringError, check
from nodetool.fal.dsl_graph import assemble
from nodetool.fal.node import FalNode
from nodetool.runtime.resources import ResourceScope
from nodetool.types.api_graph import Edge, Graph
from nodetool.workflows.base_node import BaseNode, Comment, Preview
from nodetool.workflows.graph import Graph as LoadedGraph
from nodetool.workflows.processing_context import ProcessingContext

T = TypeVar("T")
Outputs = dict[str, Any]


class RunError(Exception):
    """Some nodes failed. ``failures`` has the error of each, ``results`` what the others gave: it is paid for."""

    def __init__(self, failures: Mapping[str, Exception], results: Mapping[str, Outputs]) -> None:
        super().__init__("\n".join(f"{node}: {error}" for node, error in failures.items()))
        self.failures = dict(failures)
        self.results = dict(results)


class _SkippedError(Exception):
    """A node that did not run, because one that it needs failed."""


async def run(graph: Graph, context: ProcessingContext | None = None) -> dict[str, Outputs]:
    """Run every fal node of ``graph``, each as soon as what it needs is there; what each gave, by node id and slot.

    The key comes from ``FAL_API_KEY`` unless ``context`` has one. Previews and comments are passed over.
    Raises ``WiringError`` before anything is sent when the graph has nodes of other packs or does not fit its nodes;
    ``RunError`` when nodes failed, after all others that do not need them have finished.
    """
    loaded = check(graph)
    nodes = _runnable(loaded)
    async with ResourceScope():
        return await _Run(loaded, nodes, context or ProcessingContext()).finish()


async def result(handle: Handle[T], context: ProcessingContext | None = None) -> T:
    """The value of one slot: runs its node and all that it needs. Raises as ``graph`` and ``run`` do."""
    graph, ids = assemble([handle])
    value: T = (await run(graph, context))[ids[handle.builder]][handle.slot]
    return value


def _runnable(graph: LoadedGraph) -> list[BaseNode]:
    """The fal nodes of ``graph``, each after those that it needs. Raises ``WiringError`` for circles and strangers."""
    order = [node_id for level in graph.topological_sort() for node_id in level]
    nodes = {node.id: node for node in graph.nodes if not isinstance(node, Preview | Comment)}
    strangers = [f"{i}: {n.get_node_type()} is no fal node" for i, n in nodes.items() if not isinstance(n, FalNode)]
    circles = [f"{node_id}: waits for itself" for node_id in nodes if node_id not in order]
    if strangers or circles:
        raise WiringError(strangers + circles)
    return [nodes[node_id] for node_id in order if node_id in nodes]


class _Run:
    """One run: a task for each node, which waits for the tasks of those that it needs."""

    def __init__(self, graph: LoadedGraph, nodes: list[BaseNode], context: ProcessingContext) -> None:
        self._edges: list[Edge] = list(graph.edges)
        self._nodes = nodes
        self._context = context
        self._tasks: dict[str, asyncio.Task[Outputs]] = {}

    async def finish(self) -> dict[str, Outputs]:
        for node in self._nodes:
            self._tasks[node.id] = asyncio.create_task(self._node(node))
        ended = await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        by_id = dict(zip(self._tasks, ended, strict=True))
        results = {node: value for node, value in by_id.items() if isinstance(value, dict)}
        failures = {node: value for node, value in by_id.items() if isinstance(value, Exception)}
        if failures:
            raise RunError({n: e for n, e in failures.items() if not isinstance(e, _SkippedError)}, results)
        return results

    async def _node(self, node: BaseNode) -> Outputs:
        for handle, edges in self._inputs(node.id).items():
            values = [await self._value(edge) for edge in edges]
            fault = node.assign_property(handle, values[0] if len(values) == 1 else _joined(values))
            if fault:
                raise ValueError(fault)
        return await _outputs(node, self._context)

    def _inputs(self, node_id: str) -> dict[str, list[Edge]]:
        found: dict[str, list[Edge]] = {}
        for edge in self._edges:
            if edge.target == node_id:
                found.setdefault(edge.targetHandle, []).append(edge)
        return found

    async def _value(self, edge: Edge) -> Any:
        try:
            return (await self._tasks[edge.source])[edge.sourceHandle]
        except Exception as error:
            raise _SkippedError(f"{edge.source} failed") from error


def _joined(values: list[Any]) -> list[Any]:
    """What several slots give to one list: their values in order, lists opened."""
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


async def _outputs(node: BaseNode, context: ProcessingContext) -> Outputs:
    """What a node gives, by slot; of a stream the last value of each slot."""
    if not node.is_streaming_output():
        return dict(await node.process(context))
    outputs: Outputs = {}
    async for chunk in node.gen_process(context):
        outputs |= {slot: value for slot, value in chunk.items() if value is not None}
    return outputs
