"""The kind of output that a query names weighs more than other words; what somebody has already is no output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.reports.search import Document, NodeSearch, SearchTable, document_of_endpoint, read_table, read_tasks
from generator.reports.search.documents import GIVES, gives
from generator.specs.project import load_project

SPECS = Path(__file__).parents[3] / "specs"


@pytest.fixture(scope="module")
def documents() -> Mapping[str, Document]:
    tasks = read_tasks(SPECS)
    return {each.id: document_of_endpoint(each, tasks) for each in load_project(SPECS).endpoints}


@pytest.fixture(scope="module")
def search(documents: Mapping[str, Document]) -> Iterator[NodeSearch]:
    with NodeSearch(list(documents.values()), read_table(SPECS)) as running:
        yield running


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("cheap fast image draft", "image"),
        ("fast image", "image"),
        ("quick cheap picture", "image"),
        ("draft picture", "image"),
        ("realistic photo of a person", "image"),
        ("quick sketch drawing", "image"),
        ("cheap video", "video"),
        ("fast preview video", "video"),
        ("short movie of a city at night", "video"),
        ("high quality music", "audio"),
        ("short funny sound", "audio"),
        ("fast cheap speech", "audio"),
        ("cheap 3d model", "3d"),
        ("low poly 3d of a chair", "3d"),
    ],
)
def test_what_gives_the_kind_that_is_named_comes_first(
    search: NodeSearch, documents: Mapping[str, Document], query: str, kind: str
) -> None:
    first = [(endpoint, documents[endpoint].gives) for endpoint in search.find(query)[:5]]
    assert [found for _, found in first].count(kind) >= 4 and first[0][1] == kind, first


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("make my photo dance", "video"),
        ("lip sync a photo", "video"),
        ("video from a photo", "video"),
        ("music for a video", "audio"),
        ("3d model from my picture", "3d"),
    ],
)
def test_what_is_there_already_is_no_output(
    search: NodeSearch, documents: Mapping[str, Document], query: str, kind: str
) -> None:
    assert documents[search.find(query)[0]].gives == kind, search.find(query)[:5]


def test_a_node_that_gives_no_medium_never_stands_aside() -> None:
    table = SearchTable(stop=("my",), given=("my",), kinds={"image": ("picture",), "video": ("film",)})
    texts = ("cheap picture", "", "", "", "", "", "")
    row = {"text": "", "video": "video", "image": "image"}
    made = [Document(name, "", True, texts, gives=kind) for name, kind in row.items()]
    with NodeSearch(made, table) as search:
        assert search.find("cheap picture") == ["image", "text", "video"]
        assert search.find("cheap my picture") == ["image", "text", "video"]
        assert search.find("cheap") == ["image", "text", "video"]


def test_modules_say_what_they_give() -> None:
    assert gives("text_to_image") == "image" and gives("image_to_3d") == "3d" and gives("text_to_speech") == "audio"
    assert gives("video_to_text") == gives("llm") == gives("image") == ""
    table = read_table(SPECS)
    assert set(GIVES.values()) == set(table.kinds) and set(table.given) <= set(table.stop)
