"""Nodes in the editor: everything flows to the right, nothing covers anything."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.fal.dsl_layout import lay_out
from nodetool.types.api_graph import Edge, Node


def make(count: int, pairs: set[tuple[int, int]]) -> tuple[list[Node], list[Edge]]:
    kinds = ["fal.text_to_image.Any", "nodetool.workflows.base_node.Preview"]
    nodes = [Node(id=str(i), type=kinds[i % 5 == 4], data={"prompt": "x" * (i * 20)}) for i in range(count)]
    edges = [Edge(source=str(a), sourceHandle="output", target=str(b), targetHandle=f"in{a}") for a, b in sorted(pairs)]
    return nodes, edges


def box(node: Node) -> tuple[int, int, int, int]:
    place, ui = node.ui_properties["position"], node.ui_properties
    return place["x"], place["y"], place["x"] + ui["width"], place["y"] + ui["height"]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Node], list[Edge]]:
    count = draw(st.integers(1, 12))
    possible = list(combinations(range(count), 2))
    return make(count, set(draw(st.lists(st.sampled_from(possible), max_size=24)) if possible else []))


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_flows_to_the_right_without_overlaps(drawn: tuple[list[Node], list[Edge]]) -> None:
    nodes, edges = drawn
    placed = {node.id: box(node) for node in lay_out(nodes, edges)}
    for edge in edges:
        assert placed[edge.source][2] < placed[edge.target][0]
    for first, second in combinations(placed.values(), 2):
        apart_x = first[2] < second[0] or second[2] < first[0]
        apart_y = first[3] < second[1] or second[3] < first[1]
        assert apart_x or apart_y
    assert min(top for _, top, _, _ in placed.values()) >= 0


def test_what_is_needed_late_stands_next_to_its_use() -> None:
    nodes, edges = make(4, {(0, 2), (2, 3), (1, 3)})
    placed = {node.id: box(node) for node in lay_out(nodes, edges)}
    assert placed["0"][0] < placed["1"][0] == placed["2"][0] < placed["3"][0]


def test_crossings_are_undone() -> None:
    nodes, edges = make(4, {(0, 3), (1, 2)})
    placed = {node.id: box(node) for node in lay_out(nodes, edges)}
    assert (placed["0"][1] < placed["1"][1]) == (placed["3"][1] < placed["2"][1])
