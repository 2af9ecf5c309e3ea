"""The search of the pack ranks as the page does, and its catalogue is what specs say."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.fal.finding import catalog, find, readings
from nodetool.fal.finding.search import Engine, Table
from nodetool.fal.finding.words import plain, stem
from py_mini_racer import MiniRacer

from generator.reports.search import PACKED_CATALOG, Document, NodeSearch, SearchTable, packed_catalog, read_table
from generator.reports.search.documents import document_of_endpoint
from generator.reports.search.engine import search_script
from generator.reports.search.tasks import read_tasks
from generator.specs.project import Endpoint, Project, load_project
from tests.cases import ENDPOINT, Specs

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "specs"
NEEDS = tomllib.loads((Path(__file__).parent / "needs.toml").read_text(encoding="utf-8"))
ODD = [
    "",
    "  ",
    "the",
    "FluxSchnell",
    "fal-ai/flux/schnell",
    "kling 2.6 pro",
    "upscael vidoe",
    "générer vidéo",
    "Entferne den Hintergrund",
    "photo restauration",
    "fal-ai/veo3",
    "sora",
    "音楽",
    "3.0",
    "x" * 200,
]


@pytest.fixture(scope="module")
def endpoints(project: Project) -> tuple[Endpoint, ...]:
    return project.endpoints


@pytest.fixture(scope="module")
def page(endpoints: tuple[Endpoint, ...]) -> Iterator[NodeSearch]:
    tasks = read_tasks(SPECS)
    with NodeSearch([document_of_endpoint(each, tasks) for each in endpoints], read_table(SPECS)) as running:
        yield running


@pytest.fixture(scope="module")
def pack(endpoints: tuple[Endpoint, ...]) -> Iterator[Callable[[str], list[str]]]:
    """The pack's search over what specs say now: the committed catalogue is held by its own test."""
    with pytest.MonkeyPatch.context() as patched:
        content = json.loads(packed_catalog(endpoints, SPECS))
        patched.setattr(catalog, "content", lambda: content)
        patched.setattr("nodetool.fal.finding.search.content", lambda: content)
        _forget()
        yield lambda query: [entry.endpoint for entry in find(query)]
    _forget()


def _forget() -> None:
    from nodetool.fal.finding import search

    for cached in (catalog.entries, catalog.by_endpoint, search._engine):
        cached.cache_clear()


@pytest.mark.breadth
def test_every_need_is_ranked_the_same(page: NodeSearch, pack: Callable[[str], list[str]]) -> None:
    assert {need: pack(need) for need in [*NEEDS, *ODD]} == {need: page.find(need) for need in [*NEEDS, *ODD]}
    assert {need: readings(need) for need in [*NEEDS, *ODD]} == {need: page.readings(need) for need in [*NEEDS, *ODD]}


TABLE = SearchTable(
    stop=("the", "a"), parts=("with",), synonyms={"big cat": ("lion",), "lioness": ("lion", "wild cat")},
    alone={"dog": ("running dog",)}, aside=("run",), kinds={"animal": ("cat", "lion"), "word": ("yes",)},
    given=("the", "with"),
)  # fmt: skip
WORDS = st.sampled_from(
    [
        "the",
        "a",
        "with",
        "big",
        "cat",
        "cats",
        "lion",
        "lioness",
        "lions",
        "wild",
        "dog",
        "running",
        "ran",
        "2.0",
        "2",
        "v2.5",
        "Élan",
        "elan",
        "x",
        "generalization",
        "yes",
        "lino",
        "geenralisation",
        "runing",
        "wi",
        "généralité",
    ]
)
TEXTS = st.lists(WORDS, max_size=5).map(" ".join)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(*[TEXTS] * 7), min_size=1, max_size=5),
    st.lists(st.booleans(), min_size=5, max_size=5),
    st.lists(WORDS | st.just(""), min_size=5, max_size=5),
    st.lists(st.sampled_from(["", "animal", "word", "plant"]), min_size=5, max_size=5),
    TEXTS,
)
def test_any_documents_are_ranked_the_same(
    texts: list[Any], live: list[bool], follow: list[str], gives: list[str], query: str
) -> None:
    rows = zip(live, texts, follow, gives, strict=False)
    made = [Document(f"n{number}", "", *row) for number, row in enumerate(rows)]
    with NodeSearch(made, TABLE) as page:
        wanted, read = page.find(query), page.readings(query)
    ours = Engine(texts, live[: len(texts)], Table(**TABLE.model_dump()), follow[: len(texts)], gives)
    assert [f"n{number}" for number in ours.find(query)] == wanted
    assert ours.readings(query) == read


@pytest.mark.breadth
def test_stems_are_the_pages(endpoints: tuple[Endpoint, ...]) -> None:
    tasks = read_tasks(SPECS)
    texts = "\n".join(text for each in endpoints for text in document_of_endpoint(each, tasks).texts)
    words = sorted(
        {*plain(texts), *(word[:cut] for word in plain(texts) for cut in (3, 5)), "sky", "yyy", "eed", "ies", "ing"}
    )
    engine = MiniRacer()
    try:
        engine.eval(search_script())
        theirs = json.loads(
            str(
                engine.eval(
                    f"JSON.stringify({json.dumps([w for w in words if w.isascii() and w.isalpha()])}.map(stemmer))"
                )
            )
        )
    finally:
        engine.close()
    assert [stem(word) for word in words if word.isascii() and word.isalpha()] == theirs


@pytest.mark.wide
def test_the_committed_catalogue_is_up_to_date(endpoints: tuple[Endpoint, ...]) -> None:
    assert (ROOT / "nodes" / PACKED_CATALOG).read_text(encoding="utf-8") == packed_catalog(endpoints, SPECS), (
        "run `nox -s metadata`"
    )


def test_a_node_is_a_line_with_its_words(specs: Specs) -> None:
    specs.add(spec={"summary": "Draw a thing."}).write()
    text = packed_catalog(load_project(specs.root).endpoints, specs.root)
    (row,) = json.loads(text)["nodes"]
    assert row["endpoint"] == ENDPOINT and "Draw a thing." in row["texts"]
    assert sum(ENDPOINT in line for line in text.splitlines()) == 1
