"""A folder of documents as a source."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from generator.upstream.access.folder import FolderSource
from generator.upstream.access.source import Document, Listing
from tests.upstream.access.reading import causes, names, read_documents
from tests.upstream.access.world import document, model


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def listing_of(folder: Path) -> Listing:
    return asyncio.run(FolderSource(folder).listing())


def test_a_folder_with_a_catalogue_is_whole(tmp_path: Path) -> None:
    write(tmp_path / "catalog.json", {"models": [model("fal-ai/a/b"), model("fal-ai/c")]})
    listing = listing_of(tmp_path)
    assert [found.endpoint for found in listing.models] == ["fal-ai/a/b", "fal-ai/c"]
    assert listing.whole


def test_documents_stand_below_openapi(tmp_path: Path) -> None:
    write(tmp_path / "openapi/fal-ai/a/b.json", document("fal-ai/a/b"))
    source = FolderSource(tmp_path)
    arrivals = asyncio.run(read_documents(source, ["fal-ai/a/b", "fal-ai/none"]))
    assert names(arrivals) == ["fal-ai/a/b"]
    assert causes(arrivals) == {"fal-ai/none": "missing"}


def test_a_folder_of_documents_alone_lists_what_it_holds(tmp_path: Path) -> None:
    write(tmp_path / "fal-ai/v1.6/pro.json", document("fal-ai/v1.6/pro"))
    write(tmp_path / "fal-ai/odd.json", {"paths": {}, "info": []})
    write(tmp_path / "fal-ai/broken.json", [])
    write(tmp_path / "fal-ai/.hidden.json", {})
    listing = listing_of(tmp_path)
    assert not listing.whole
    assert {found.endpoint: found.metadata["category"] for found in listing.models} == {
        "fal-ai/broken": None,
        "fal-ai/odd": None,
        "fal-ai/v1.6/pro": "text-to-image",
    }
    assert asyncio.run(FolderSource(tmp_path).lookup(["fal-ai/other"])) == Listing(())


@pytest.mark.parametrize(
    ("content", "cause"),
    [("[", "not-json"), ("{}", "wrong-shape"), ("[]", "wrong-shape"), (" " * 200, "too-large")],
)
def test_an_unusable_document_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, cause: str
) -> None:
    monkeypatch.setattr("generator.upstream.access.settings.Settings.max_bytes", 100)
    (tmp_path / "fal-ai").mkdir()
    (tmp_path / "fal-ai/x.json").write_text(content)
    arrivals = asyncio.run(read_documents(FolderSource(tmp_path), ["fal-ai/x"]))
    assert causes(arrivals) == {"fal-ai/x": cause}


def test_a_broken_catalogue_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "catalog.json").write_text("{")
    listing = listing_of(tmp_path)
    assert [failure.cause for failure in listing.failures] == ["not-json"]
    assert not listing.whole


def test_a_folder_has_nothing_to_forget(tmp_path: Path) -> None:
    asyncio.run(FolderSource(tmp_path).done())


def test_sources_say_how_far_the_facts_of_a_document_go(tmp_path: Path) -> None:
    rows = {
        "fal-ai/a": {"source": "near-verbatim 2026-06-11, patched from typings", "patched": ["in -x"]},
        "fal-ai/b": {"source": "typings 2026-08-02 only (no bounds)"},
        "fal-ai/c": "per-endpoint something",
    }
    write(tmp_path / "sources.json", rows)
    every = ["fal-ai/a", "fal-ai/b", "fal-ai/c", "fal-ai/d"]
    for name in every:
        write(tmp_path / f"{name}.json", document(name))
    arrivals = asyncio.run(read_documents(FolderSource(tmp_path), every))
    assert [found.source for found in arrivals if isinstance(found, Document)] == [
        {"kind": "verbatim", "date": "2026-06-11", "patched": True},
        {"kind": "typings", "date": "2026-08-02"},
        {"kind": "rebuilt"},
        {"kind": "rebuilt"},
    ]
    assert [model.endpoint for model in listing_of(tmp_path).models] == every


@pytest.mark.parametrize("content", ["{", "[]"])
def test_sources_that_cannot_be_read_promise_nothing(tmp_path: Path, content: str) -> None:
    write(tmp_path / "fal-ai/a.json", document("fal-ai/a"))
    (tmp_path / "sources.json").write_text(content)
    (found,) = asyncio.run(read_documents(FolderSource(tmp_path), ["fal-ai/a"]))
    assert isinstance(found, Document)
    assert found.source == {"kind": "rebuilt"}


def test_without_sources_documents_are_as_fal_serves_them(tmp_path: Path) -> None:
    write(tmp_path / "fal-ai/a.json", document("fal-ai/a"))
    (found,) = asyncio.run(read_documents(FolderSource(tmp_path), ["fal-ai/a"]))
    assert isinstance(found, Document)
    assert found.source is None
