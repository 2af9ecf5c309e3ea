"""Where nodes stand in the editor: layers from left to right, each beside what it needs, none on another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nodetool.types.api_graph import Edge, Node

#: Pixels of NodeTool's editor at 100 %.
WIDTH = 280
PREVIEW = (400, 300)
HEADER, ROW, TEXT_ROW = 160, 56, 120
GAP_X, GAP_Y = 120, 60
#: Longer texts get a taller row.
LONG = 40
#: Passes over the layers that bring neighbours to one height.
PASSES = 4


def lay_out(nodes: Sequence[Node], edges: Sequence[Edge]) -> list[Node]:
    """``nodes`` with position and size in their ``ui_properties``; they stand after everything that they need."""
    connections = [(edge.source, edge.target) for edge in edges]
    sizes = {node.id: size(node, [edge.targetHandle for edge in edges if edge.target == node.id]) for node in nodes}
    layers = _ordered(_layers([node.id for node in nodes], connections), connections)
    places = dict(_places(layers, sizes))
    return [node.model_copy(update={"ui_properties": _ui(places[node.id], sizes[node.id])}) for node in nodes]


def size(node: Node, connected: Iterable[str]) -> tuple[int, int]:
    """Width and height of a node that shows its values and its connected parameters, as far as can be told."""
    if node.type.endswith(".Preview"):
        return PREVIEW
    rows = [TEXT_ROW if isinstance(value, str) and len(value) > LONG else ROW for value in node.data.values()]
    return WIDTH, HEADER + sum(rows) + ROW * len(set(connected))


def _ui(place: tuple[int, int], measures: tuple[int, int]) -> dict[str, Any]:
    (x, y), (width, height) = place, measures
    return {"position": {"x": x, "y": y}, "width": width, "height": height, "zIndex": 0, "selected": False}


def _layers(ids: Sequence[str], connections: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Nodes by layer: as far left as what they need allows, then as far right as what needs them allows."""
    before, after = _neighbours(connections)
    depth: dict[str, int] = {}
    for node in ids:
        depth[node] = max((depth[source] + 1 for source in before[node]), default=0)
    for node in reversed(ids):
        depth[node] = min((depth[target] - 1 for target in after[node]), default=depth[node])
    layers: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for node in ids:
        layers[depth[node]].append(node)
    return layers


def _neighbours(connections: Iterable[tuple[str, str]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    before, after = defaultdict(list), defaultdict(list)
    for source, target in connections:
        before[target].append(source)
        after[source].append(target)
    return before, after


def _ordered(layers: list[list[str]], connections: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Each layer sorted by the mean row of its neighbours, forth and back, which leaves few crossings."""
    before, after = _neighbours(connections)
    row = {node: index for layer in layers for index, node in enumerate(layer)}
    for step in range(PASSES):
        neighbours, sweep = (before, layers) if step % 2 == 0 else (after, layers[::-1])
        for layer in sweep:
            layer.sort(key=lambda node: _mean([row[other] for other in neighbours[node]], row[node]))
            row.update({node: index for index, node in enumerate(layer)})
    return layers


def _mean(values: Sequence[int], fallback: int) -> float:
    return sum(values) / len(values) if values else fallback


def _places(
    layers: Iterable[Sequence[str]], sizes: Mapping[str, tuple[int, int]]
) -> Iterable[tuple[str, tuple[int, int]]]:
    """Top left corners: layers side by side, each centred on one line."""
    x, heights = 0, {node: height for node, (_, height) in sizes.items()}
    columns = [(layer, sum(heights[node] + GAP_Y for node in layer) - GAP_Y) for layer in layers]
    tallest = max(total for _, total in columns)
    for layer, total in columns:
        y = (tallest - total) // 2
        for node in layer:
            yield node, (x, y)
            y += heights[node] + GAP_Y
        x += max(sizes[node][0] for node in layer) + GAP_X
