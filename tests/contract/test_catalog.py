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


def test_a_bare_row_takes_its_name_from_its_id() -> None:
    bare = {"endpoint": "fal-ai/thing", "category": "unknown", "name": "fal-ai/thing", "status": "active"}
    assert catalog_entry({"endpoint_id": "fal-ai/thing"}) == bare


def test_the_catalogue_is_sorted_with_one_row_a_line() -> None:
    text = catalog_text([{"endpoint": "b"}, {"endpoint": "a", "name": "\u202e"}])
    assert text.splitlines()[2:4] == ['  {"endpoint": "a", "name": "\\u202e"},', '  {"endpoint": "b"}']
    assert json.loads(text) == {"endpoints": [{"endpoint": "a", "name": "\u202e"}, {"endpoint": "b"}]}
