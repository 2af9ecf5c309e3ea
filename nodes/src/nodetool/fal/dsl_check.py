"""Whether a graph fits the nodes that it names. Imports the nodes' modules, and only those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nodetool.types.api_graph import Graph, Node
from nodetool.workflows.base_node import BaseNode, get_node_class
from nodetool.workflows.graph import Graph as LoadedGraph


class WiringError(ValueError):
    """A graph that NodeTool would refuse or change. ``problems`` has all of them, a line each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def check(graph: Graph, known: Iterable[str] = ()) -> LoadedGraph:
    """``graph`` as NodeTool loads it: every value assigned, every edge from a slot to a parameter that takes it.

    Raises ``WiringError`` with everything that does not fit, led by the problems that are ``known``.
    """
    problems = [*known, *_faults(graph)]
    if problems:
        raise WiringError(problems)
    loaded = LoadedGraph.from_dict(graph.model_dump(), skip_errors=False, allow_undefined_properties=False)
    problems = loaded.validate_edge_types()
    if problems:
        raise WiringError(problems)
    return loaded


def _faults(graph: Graph) -> Iterator[str]:
    ids = [node.id for node in graph.nodes]
    yield from (f"{node_id}: two nodes have this id" for node_id in sorted({i for i in ids if ids.count(i) > 1}))
    for node in graph.nodes:
        yield from (f"{node.id}: {fault}" for fault in _node_faults(node))
    for edge in graph.edges:
        yield from (f"edge {edge.id}: there is no node {end}" for end in (edge.source, edge.target) if end not in ids)


def _node_faults(node: Node) -> list[str]:
    if get_node_class(node.type) is None:
        return [f"NodeTool knows no node {node.type}"]
    faults: list[str] = BaseNode.from_dict(node.model_dump(), skip_errors=True, allow_undefined_properties=False)[1]
    return faults
