"""Rows of the catalogue and names of modules."""

from __future__ import annotations

import json

import pytest

from generator.contract.catalog import catalog_entry, catalog_text, module_name


@pytest.mark.parametrize(
    ("category", "module"),
    [
        ("text-to-image", "text_to_image"),
        ("json", "json_processing"),
        ("3d-to-3d", "model_3d_to_3d"),
        ("Text To SPEECH!", "text_to_speech"),
        ("", "unknown"),
        ("???", "unknown"),
        ("import", "model_import"),
        ("dynamic", "model_dynamic"),
        ("Shared", "model_shared"),
        ("con", "model_con"),
        ("COM1", "model_com1"),
    ],
)
def test_a_category_becomes_a_name_that_python_imports(category: str, module: str) -> None:
    assert module_name(category) == module
    compile(f"from package.{module} import *", "test", "exec")


def test_a_long_category_is_cut_and_stays_one_of_its_own() -> None:
    long, other = module_name("very-long-" * 30), module_name("very-long-" * 31)
    assert len(long) == len(other) == 60
    assert long != other
    assert long.startswith("very_long_")
    assert long.isidentifier()


def test_half_a_character_in_a_row_is_replaced() -> None:
    row = {"endpoint_id": "a/b", "metadata": {"display_name": "Half \ud83d", "tags": ["\udfff", "\U0001f600"]}}
    entry = catalog_entry(row)
    assert entry["name"] == "Half \ufffd"
    assert entry["tags"] == ["\ufffd", "\U0001f600"]


def test_a_row_holds_facts_and_nothing_empty() -> None:
    metadata = {
        "display_name": "Thing", "category": "vision", "description": "Prose.", "status": "deprecated", "tags": ["new"],
        "updated_at": "2026-01-02T03:04:05Z", "date": "2025-01-02T03:04:05Z", "group": {"key": "things", "label": "Prose"},
        "license_type": "commercial", "kind": "inference", "stream_url": "https://x", "model_lab": "", "model_family": None,
    }  # fmt: skip
    assert catalog_entry({"endpoint_id": "fal-ai/thing", "metadata": metadata}) == {
        "endpoint": "fal-ai/thing", "category": "vision", "name": "Thing", "status": "deprecated", "date": "2025-01-02",
        "updated": "2026-01-02", "tags": ["new"], "license": "commercial", "kind": "inference", "group": "things",
        "stream": True,
    }  # fmt: skip


ODD = {
    "date": (5, "soon", ["2026-01-01"]),
    "updated_at": ({"day": 1},),
    "tags": ("video", {"a": 1}, 7),
    "group": ("things", {"key": ["things"]}, []),
    "license_type": ({"name": "commercial"},),
    "kind": (["inference"],),
    "model_lab": (3,),
    "model_family": ({"a": "b"},),
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in ODD.items() for value in values])
def test_a_fact_of_another_type_is_left_out_and_takes_nothing_along(key: str, value: object) -> None:
    rest = {"display_name": "Thing", "category": "vision"}
    row = {"endpoint_id": "fal-ai/thing", "metadata": {**rest, key: value}}
    assert catalog_entry(row) == catalog_entry({"endpoint_id": "fal-ai/thing", "metadata": rest})


def test_tags_that_are_no_text_are_left_out() -> None:
    row = {"endpoint_id": "a/b", "metadata": {"tags": ["new", 1, None, {}, "fast"]}}
    assert catalog_entry(row)["tags"] == ["new", "fast"]


@pytest.mark.parametrize("key", ["category", "display_name", "status"])
def test_what_rows_are_sorted_by_must_be_text(key: str) -> None:
    with pytest.raises(TypeError, match=f"{key} is 7, which is no text"):
        catalog_entry({"endpoint_id": "a/b", "metadata": {key: 7}})


@pytest.mark.parametrize(("said", "name"), [("  \t ", "a/b"), (" One\nname ", "One name")])
def test_a_name_is_one_line(said: str, name: str) -> None:
    assert catalog_entry({"endpoint_id": "a/b", "metadata": {"display_name": said}})["name"] == name


def test_a_bare_row_takes_its_name_from_its_id() -> None:
    bare = {"endpoint": "fal-ai/thing", "category": "unknown", "name": "fal-ai/thing", "status": "active"}
    assert catalog_entry({"endpoint_id": "fal-ai/thing"}) == bare


def test_the_catalogue_is_sorted_with_one_row_a_line() -> None:
    text = catalog_text([{"endpoint": "b"}, {"endpoint": "a", "name": "\u202e"}])
    assert text.splitlines()[2:4] == ['  {"endpoint": "a", "name": "\\u202e"},', '  {"endpoint": "b"}']
    assert json.loads(text) == {"endpoints": [{"endpoint": "a", "name": "\u202e"}, {"endpoint": "b"}]}
