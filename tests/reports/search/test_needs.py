"""Everyday needs: the nodes that serve them are among the first five that the search gives."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from generator.reports.search import NodeSearch, document_of_endpoint, read_table, read_tasks
from generator.specs.project import Project

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "specs"
NEEDS: dict[str, Any] = tomllib.loads((Path(__file__).parent / "needs.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def search(project: Project) -> Iterator[NodeSearch]:
    tasks = read_tasks(SPECS)
    documents = [document_of_endpoint(endpoint, tasks) for endpoint in project.endpoints]
    with NodeSearch(documents, read_table(SPECS)) as running:
        yield running


def serves(endpoint: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(endpoint, pattern) for pattern in patterns)


def test_there_are_needs_enough() -> None:
    assert len(NEEDS) >= 120


@pytest.mark.wide
@pytest.mark.parametrize("need", NEEDS)
def test_what_serves_a_need_is_among_the_first_five(search: NodeSearch, need: str) -> None:
    first = search.find(need)[:5]
    fitting = [endpoint for endpoint in first if serves(endpoint, NEEDS[need]["nodes"])]
    assert len(fitting) >= NEEDS[need]["least"], first


@pytest.mark.parametrize("need", NEEDS)
def test_a_need_leaves_most_nodes_out(project: Project, need: str) -> None:
    """A pattern that fits nearly everything would prove nothing."""
    fitting = [endpoint.id for endpoint in project.endpoints if serves(endpoint.id, NEEDS[need]["nodes"])]
    assert NEEDS[need]["least"] <= len(fitting) <= len(project.endpoints) * 0.2


@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("photo restauration", [("restauration", "restoration")]),
        ("upscael vidoe", [("upscael", "upscale"), ("vidoe", "video")]),
        ("fluks", [("fluks", "flux")]),
        ("Entferne den Hintergrund", [("entferne", ""), ("den", ""), ("hintergrund", "")]),
        ("remove backgr", []),
        ("removebg", []),
        ("translating a restaurant menu", []),
    ],
)
def test_a_slip_is_read_as_what_was_meant_and_nothing_else(
    search: NodeSearch, query: str, read: list[tuple[str, str]]
) -> None:
    assert search.readings(query) == read
    assert bool(search.find(query)) == any(taken for _, taken in read or [("", "all")])


@pytest.mark.parametrize(
    ("first", "never"), [("flux", "*train*"), ("animate a picture", "*train*"), ("image to video", "*train*")]
)
def test_trainers_stand_aside_for_who_does_not_ask_for_them(search: NodeSearch, first: str, never: str) -> None:
    assert not [endpoint for endpoint in search.find(first)[:10] if fnmatchcase(endpoint, never)]
    assert fnmatchcase(search.find(f"{first} trainer")[0], never)


def test_what_replaces_a_retired_node_stands_before_it(search: NodeSearch, project: Project) -> None:
    retired = {each.id: each.spec.replaced_by for each in project.endpoints if each.deprecated}
    live = {each.id for each in project.endpoints if not each.deprecated}
    for endpoint, successor in retired.items():
        if successor in live:
            found = search.find(endpoint)
            assert found.index(successor) < found.index(endpoint), endpoint


def test_a_query_takes_less_than_20_ms(search: NodeSearch) -> None:
    """Of this process's own work, and the best of three times, so that other programs do not count."""

    def seconds(need: str) -> float:
        took = []
        for _ in range(3):
            began = time.process_time()
            search.find(need)
            took.append(time.process_time() - began)
        return min(took)

    assert median(seconds(need) for need in NEEDS) < 0.02
