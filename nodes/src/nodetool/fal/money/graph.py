"""
What a whole graph will cost, before it runs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nodetool.fal.dsl_builder import Builder, Handle
from nodetool.fal.dsl_check import WiringError, check
from nodetool.fal.dsl_graph import drawn
from nodetool.fal.money.amounts import plain
from nodetool.fal.money.estimate import Estimate, of_node, refused, total
from nodetool.fal.node import FalNode
from nodetool.nodes.fal.dynamic import FalValue
from nodetool.types.api_graph import Graph


@dataclass(frozen=True)
class GraphEstimate:
    """The estimate of each fal node by its id. Amounts are in billionths of a US dollar."""

    nodes: Mapping[str, Estimate]

    @property
    def least(self) -> int:
        """What the nodes with a known price cost at least."""
        return total(list(self.nodes.values()))[0]

    @property
    def most(self) -> int | None:
        """What the nodes with a known price cost at most; ``None`` where nothing bounds one of them."""
        return total(list(self.nodes.values()))[1]

    @property
    def unknown(self) -> list[str]:
        """The ids of the nodes whose cost is unknown."""
        return [node for node, found in self.nodes.items() if not found.is_known]

    def __str__(self) -> str:
        lines = [f"{node}: {found.sentence()}" for node, found in self.nodes.items()]
        if self.unknown and len(self.unknown) == len(self.nodes):
            return "\n".join([*lines, "Together: unknown."])
        known = Estimate("", self.least, self.most, "").figure()
        rest = f", and {len(self.unknown)} of {len(self.nodes)} nodes at unknown cost" if self.unknown else ""
        return "\n".join([*lines, f"Together: {known}{rest}."])

    def as_json(self) -> dict[str, Any]:
        """For machines: amounts in US dollars."""
        return {
            "nodes": {node: found.as_json() for node, found in self.nodes.items()},
            "currency": "USD",
            "least": plain(self.least),
            "most": plain(self.most),
            "unknown": self.unknown,
        }


def estimate(graph: Graph | Builder | Handle[Any]) -> GraphEstimate:
    """
    What each fal node of ``graph`` costs, and all of them together. Nothing is sent.

    A builder or slot stands for its graph. What another node gives is not known before, and inputs may lack a value.
    Raises ``WiringError`` when the graph does not fit its nodes, or a value is one that its node refuses to run with.
    """
    loaded = check(drawn(graph))
    connected = _connected((edge.target, edge.targetHandle) for edge in loaded.edges)
    nodes = [node for node in loaded.nodes if isinstance(node, FalNode) and not isinstance(node, FalValue)]
    problems = [f"{node.id}: {fault}" for node in nodes for fault in refused(node, connected.get(node.id, ()))]
    if problems:
        raise WiringError(problems)
    return GraphEstimate({node.id: of_node(node, connected.get(node.id, ())) for node in nodes})


def _connected(ends: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for node, field in ends:
        found.setdefault(node, set()).add(field)
    return found
