"""Runs a graph of fal nodes in a script, without NodeTool's server.

``run`` and ``result`` are for async code, ``run_sync`` and ``result_sync`` wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar, overload

from nodetool.config.environment import Environment
from nodetool.fal.arguments import entry
from nodetool.fal.assets import out_of_reach, outside_limits
from nodetool.fal.dsl_ahead import look_ahead
from nodetool.fal.dsl_blocking import blocking
from nodetool.fal.dsl_builder import Builder, End, Handle, slot_of
from nodetool.fal.dsl_check import WiringError
from nodetool.fal.dsl_check import check as wired
from nodetool.fal.dsl_files import ScriptGraph
from nodetool.fal.dsl_graph import assemble, drawn
from nodetool.fal.dsl_known import faults as faults_of_known
from nodetool.fal.dsl_known import hint
from nodetool.fal.dsl_local import bring
from nodetool.fal.dsl_progress import Display, ScriptContext, display
from nodetool.fal.dsl_results import (
    AudioFile,
    DocumentFile,
    ImageFile,
    Model3DFile,
    ResultFile,
    TextFile,
    VideoFile,
    usable,
)
from nodetool.fal.errors import InvalidInputs
from nodetool.fal.node import FalNode
from nodetool.fal.shapes import parameters_of
from nodetool.metadata.types import AssetRef, AudioRef, DocumentRef, ImageRef, Model3DRef, TextRef, VideoRef
from nodetool.nodes.fal.dynamic import FalValue
from nodetool.runtime.resources import ResourceScope
from nodetool.types.api_graph import Edge, Graph
from nodetool.workflows.base_node import Comment, Preview
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


def check(graph: Graph | Builder | Handle[Any]) -> None:
    """All that can be known of ``graph`` before it runs: wiring, required values, bounds, files. Nothing is sent.

    A builder or slot stands for its graph. What other nodes will give is not known. Raises ``WiringError`` with
    everything that is wrong.
    """
    _prepared(drawn(graph), Environment.get_environment())


async def run(
    graph: Graph | Builder | Handle[Any], context: ProcessingContext | None = None, *, progress: bool = True
) -> dict[str, Outputs]:
    """Run every fal node of ``graph``, each as soon as what it needs is there; what each gave, by node id and slot.

    A builder or slot stands for its graph.

    The key comes from ``FAL_API_KEY`` unless ``context`` has one. Without a ``context`` the run shows itself on
    standard error, unless ``progress`` is off. Previews and comments are passed over.

    Before anything is sent, raises ``WiringError`` as ``check`` does and for files that cannot be read, and
    ``RunError`` where a budget does not allow all of it; afterwards ``RunError`` when nodes failed, once all others that
    do not need them have finished.
    """
    made = drawn(graph)
    shown = display(progress and context is None)
    try:
        context = context or ScriptContext(shown)
        loaded, nodes = await asyncio.to_thread(_prepared, made, context.environment)
        async with ResourceScope():
            failures = await look_ahead(nodes, loaded.edges, context)
            if failures:
                raise RunError(failures, {})
            return await _Run(loaded, nodes, context, shown).finish()
    finally:
        shown.close()


def run_sync(
    graph: Graph | Builder | Handle[Any], context: ProcessingContext | None = None, *, progress: bool = True
) -> dict[str, Outputs]:
    """``run``, waited for."""
    return blocking(run(graph, context, progress=progress))


@overload
async def result(
    handle: End[ImageRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> ImageFile: ...
@overload
async def result(
    handle: End[list[ImageRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[ImageFile]: ...
@overload
async def result(
    handle: End[VideoRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> VideoFile: ...
@overload
async def result(
    handle: End[list[VideoRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[VideoFile]: ...
@overload
async def result(
    handle: End[AudioRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> AudioFile: ...
@overload
async def result(
    handle: End[list[AudioRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[AudioFile]: ...
@overload
async def result(
    handle: End[Model3DRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> Model3DFile: ...
@overload
async def result(
    handle: End[list[Model3DRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[Model3DFile]: ...
@overload
async def result(
    handle: End[DocumentRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> DocumentFile: ...
@overload
async def result(
    handle: End[list[DocumentRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[DocumentFile]: ...
@overload
async def result(
    handle: End[TextRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> TextFile: ...
@overload
async def result(
    handle: End[list[TextRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[TextFile]: ...
@overload
async def result(
    handle: End[AssetRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> ResultFile: ...
@overload
async def result(
    handle: End[list[AssetRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> Sequence[ResultFile]: ...
@overload
async def result(handle: End[T], context: ProcessingContext | None = None, *, progress: bool = True) -> T: ...
async def result(handle: End[Any], context: ProcessingContext | None = None, *, progress: bool = True) -> Any:
    """The value of one slot, for a builder of its ``output``: runs its node and all that it needs.

    A slot of a stream of which nothing came is ``None``. Raises as ``graph`` and ``run`` do.
    """
    slot = slot_of(handle)
    graph, ids = assemble([slot])
    return (await run(graph, context, progress=progress))[ids[slot.builder]].get(slot.slot)


@overload
def result_sync(
    handle: End[ImageRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> ImageFile: ...
@overload
def result_sync(
    handle: End[list[ImageRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[ImageFile]: ...
@overload
def result_sync(
    handle: End[VideoRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> VideoFile: ...
@overload
def result_sync(
    handle: End[list[VideoRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[VideoFile]: ...
@overload
def result_sync(
    handle: End[AudioRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> AudioFile: ...
@overload
def result_sync(
    handle: End[list[AudioRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[AudioFile]: ...
@overload
def result_sync(
    handle: End[Model3DRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> Model3DFile: ...
@overload
def result_sync(
    handle: End[list[Model3DRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[Model3DFile]: ...
@overload
def result_sync(
    handle: End[DocumentRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> DocumentFile: ...
@overload
def result_sync(
    handle: End[list[DocumentRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[DocumentFile]: ...
@overload
def result_sync(
    handle: End[TextRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> TextFile: ...
@overload
def result_sync(
    handle: End[list[TextRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> list[TextFile]: ...
@overload
def result_sync(
    handle: End[AssetRef], context: ProcessingContext | None = None, *, progress: bool = True
) -> ResultFile: ...
@overload
def result_sync(
    handle: End[list[AssetRef]], context: ProcessingContext | None = None, *, progress: bool = True
) -> Sequence[ResultFile]: ...
@overload
def result_sync(handle: End[T], context: ProcessingContext | None = None, *, progress: bool = True) -> T: ...
def result_sync(handle: End[Any], context: ProcessingContext | None = None, *, progress: bool = True) -> Any:
    """``result``, waited for."""
    return blocking(result(handle, context, progress=progress))


def _prepared(graph: Graph, environment: Mapping[str, Any]) -> tuple[LoadedGraph, list[FalNode]]:
    """``graph`` as NodeTool loads it, and its fal nodes with their files in them. Raises ``WiringError``."""
    loaded = wired(graph)
    nodes = _runnable(loaded)
    local = graph._local if isinstance(graph, ScriptGraph) else {}
    problems = bring(nodes, local)
    problems += [f"{node.id}: {fault}" for node in nodes for fault in _faults(node, loaded, environment)]
    if problems:
        raise WiringError(problems)
    return loaded, nodes


def _faults(node: FalNode, graph: LoadedGraph, environment: Mapping[str, Any]) -> Sequence[str]:
    """What is wrong with the values that a node has already."""
    connected = {edge.targetHandle for edge in graph.edges if edge.target == node.id}
    try:
        given = {**node.fal_arguments(connected), **dict(_entries(node, graph))}
    except InvalidInputs as error:
        return error.problems
    hint(node, connected)
    wrong = faults_of_known(node, connected)
    if wrong:
        return wrong
    return [str(problem) for problem in (*outside_limits(given), *out_of_reach(given, environment))]


def _entries(node: FalNode, graph: LoadedGraph) -> Iterator[tuple[str, Any]]:
    """The entries of a node's lists that are known though others are to come, as they will be sent, with their places.

    Raises ``InvalidInputs``.
    """
    values = {each.id: each.value for each in graph.nodes if isinstance(each, FalValue)}
    counts: dict[str, int] = {}
    for edge in graph.edges:
        if edge.target != node.id:
            continue
        name = edge.targetHandle
        index = counts[name] = counts.get(name, -1) + 1
        parameter = parameters_of(type(node)).get(name)
        if edge.source in values and parameter is not None:
            yield f"{name}[{index}]", entry(parameter, values[edge.source], f"{name}[{index}]")


def _runnable(graph: LoadedGraph) -> list[FalNode]:
    """The fal nodes of ``graph`` in topological order. Raises ``WiringError`` for a cycle or a foreign node."""
    order = [node_id for level in graph.topological_sort() for node_id in level]
    nodes = {node.id: node for node in graph.nodes if not isinstance(node, Preview | Comment)}
    foreign = [
        f"{i}: {n.get_node_type()} is not a node of this pack" for i, n in nodes.items() if not isinstance(n, FalNode)
    ]
    cycles = [f"{node_id}: is part of a cycle, or needs a node that is" for node_id in nodes if node_id not in order]
    if foreign or cycles:
        raise WiringError(foreign + cycles)
    return [nodes[node_id] for node_id in order if node_id in nodes]


class _Run:
    """One run: a task for each node, which waits for the tasks of those that it needs."""

    def __init__(self, graph: LoadedGraph, nodes: list[FalNode], context: ProcessingContext, display: Display) -> None:
        self._edges: list[Edge] = list(graph.edges)
        self._nodes = nodes
        self._context = context
        self._display = display
        self._tasks: dict[str, asyncio.Task[Outputs]] = {}

    async def finish(self) -> dict[str, Outputs]:
        for node in self._nodes:
            self._tasks[node.id] = asyncio.create_task(self._shown(node))
        ended = await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        by_id = dict(zip(self._tasks, ended, strict=True))
        # What the script gave for others is no result of the run.
        own = {node.id for node in self._nodes if isinstance(node, FalValue)} & {edge.source for edge in self._edges}
        results = {node: usable(value) for node, value in by_id.items() if isinstance(value, dict) and node not in own}
        failures = {node: value for node, value in by_id.items() if isinstance(value, Exception)}
        if failures:
            raise RunError({n: e for n, e in failures.items() if not isinstance(e, _SkippedError)}, results)
        return results

    async def _shown(self, node: FalNode) -> Outputs:
        """A node's outputs; the display hears what became of it. What the script gave itself is there already."""
        if isinstance(node, FalValue):
            return await self._node(node)
        outcome = "failed"
        try:
            outputs = await self._node(node)
            outcome = "done"
            return outputs
        except _SkippedError:
            outcome = "skipped"
            raise
        finally:
            self._display.ended(node.id, outcome)

    async def _node(self, node: FalNode) -> Outputs:
        for handle, edges in self._inputs(node.id).items():
            values = [await self._value(edge) for edge in edges]
            fault = node.assign_property(handle, values[0] if len(values) == 1 else _joined(values))
            if fault:
                raise ValueError(fault)
        if not isinstance(node, FalValue):
            self._display.started(node.id)
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


async def _outputs(node: FalNode, context: ProcessingContext) -> Outputs:
    """What a node gives, by slot; of a stream the last value of each slot."""
    if not node.is_streaming_output():
        return dict(await node.process(context))
    outputs: Outputs = {}
    async for chunk in node.gen_process(context):
        outputs |= {slot: value for slot, value in chunk.items() if value is not None}
    return outputs
