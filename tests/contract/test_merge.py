"""Two sources of one endpoint: the lesser one adds, and overwrites nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract.build import build_contract
from generator.contract.merge import merge_sources
from generator.contract.sources import rank, source_facts
from tests.cases import ENDPOINT, TEXT, Json, document, optional, ref, shape

INTEGER: Json = {"type": "integer"}


def contract(inputs: Json, kind: str | None = "verbatim", outputs: Json | None = None, **parts: Any) -> Json:
    found = build_contract(ENDPOINT, "vision", document(inputs, outputs or {"text": TEXT}, **parts))
    found["source"] = {"kind": kind} if kind else {"document": "sha256:0"}
    return found


def merged(old: Json, new: Json, **parts: Any) -> Json:
    """One parameter of a verbatim contract after typings of the same parameter."""
    found = merge_sources(contract({"a": old}, **parts), contract({"a": new}, "typings", **parts))
    return dict(found["input"]["properties"]["a"])


@pytest.mark.parametrize(
    ("old", "new"),
    [("verbatim", "verbatim"), ("typings", "verbatim"), ("rebuilt", "typings"), (None, "rebuilt"), (None, "verbatim")],
)
def test_a_source_as_good_or_better_replaces_the_whole(old: str | None, new: str) -> None:
    better = contract({"b": TEXT}, new)
    assert merge_sources(contract({"a": TEXT}, old), better) == better


@pytest.mark.parametrize(("old", "new"), [("verbatim", "typings"), ("verbatim", "rebuilt"), ("typings", "rebuilt")])
def test_a_lesser_source_that_knows_nothing_new_changes_nothing(old: str, new: str) -> None:
    pinned = contract({"a": optional({**INTEGER, "minimum": 1, "default": 3}), "b": TEXT}, old, required=["b"])
    assert merge_sources(pinned, contract({"a": INTEGER}, new)) == pinned


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 9, "default": 3}, {"type": "number", "default": 4}),
        (optional(INTEGER, default=None), INTEGER),
        (INTEGER, {}),
        (TEXT, {"type": "string", "enum": ["a"]}),
        ({"type": "array", "prefixItems": [TEXT, INTEGER]}, {"type": "array", "items": INTEGER}),
        ({"type": "array", "items": TEXT, "maxItems": 4}, {"type": "array", "items": INTEGER}),
    ],
)
def test_nothing_that_is_known_is_overwritten(old: Json, new: Json) -> None:
    found = contract({"a": old})["input"]["properties"]["a"]
    assert merged(old, new) == found


def test_what_was_open_takes_the_newer_shape() -> None:
    assert merged({}, INTEGER) == INTEGER
    assert merged({"type": "array", "items": {}}, {"type": "array", "items": INTEGER})["items"] == INTEGER
    assert merged({"type": "array"}, {"type": "array", "items": INTEGER})["items"] == INTEGER
    assert merged({"type": "object"}, shape({"x": TEXT})) == shape({"x": TEXT})


def test_an_endpoint_without_a_shape_takes_the_newer_one() -> None:
    found = merge_sources(contract({}), contract({"a": TEXT}, "typings", required=["a"]))
    assert found["input"] == shape({"a": TEXT}, ["a"])


def test_new_members_stand_behind_their_neighbours_and_bring_their_shapes() -> None:
    old = contract({"a": TEXT, "z": TEXT}, order=["a", "z"], required=["z"])
    schemas = {"Pair": shape({"x": ref("Inner")}), "Inner": shape({"y": TEXT})}
    new = contract(
        {"first": TEXT, "a": TEXT, "pair": ref("Pair"), "more": TEXT, "z": TEXT}, "typings",
        order=["first", "a", "pair", "more", "z"], required=["pair", "a"], schemas=schemas,
    )  # fmt: skip
    found = merge_sources(old, new)
    assert list(found["input"]["properties"]) == ["first", "a", "pair", "more", "z"]
    assert found["input"]["required"] == ["pair", "z"]
    assert list(found["$defs"]) == ["Inner", "Pair"]
    assert found["source"] == {"kind": "verbatim", "also": {"kind": "typings"}}


def test_members_of_shared_shapes_are_added_too() -> None:
    old = contract({"a": ref("Pair")}, schemas={"Pair": shape({"x": {**INTEGER, "maximum": 4}}, ["x"])})
    new = contract({"a": ref("Pair")}, "typings", schemas={"Pair": shape({"x": INTEGER, "y": TEXT})})
    pair = merge_sources(old, new)["$defs"]["Pair"]
    assert pair == shape({"x": {**INTEGER, "maximum": 4}, "y": TEXT}, ["x"])


def test_a_shape_that_nothing_refers_to_is_not_taken_over() -> None:
    old = contract({"a": TEXT})
    new = contract({"a": ref("Pair")}, "typings", schemas={"Pair": shape({"x": TEXT})})
    assert merge_sources(old, new) == old


def test_a_newer_list_of_names_replaces_the_older_one() -> None:
    old, new = {"type": "string", "enum": ["a", "b"], "default": "a"}, {"type": "string", "enum": ["b", "c"]}
    assert merged({**old, "default": "b"}, {**new, "default": "c"}) == {**new, "default": "b"}
    assert merged(old, {**new, "default": "c"}) == {**new, "default": "c"}
    assert merged(old, new) == {**new, "default": "a"}


def test_a_newer_list_of_names_is_found_inside_unions() -> None:
    old = {"anyOf": [ref("Size"), {"type": "string", "enum": ["a"]}, {"type": "null"}], "default": "a"}
    new = {"anyOf": [ref("Size"), {"type": "string", "enum": ["b", "c"]}], "default": "b"}
    size = {"Size": shape({"width": INTEGER})}
    expected = {"anyOf": [{"$ref": "#/$defs/Size"}, {"type": "string", "enum": ["b", "c"]}, {"type": "null"}]}
    assert merged(old, new, schemas=size) == {**expected, "default": "b"}
    alone = optional({"type": "string", "enum": ["a"]})
    assert merged(alone, {"type": "string", "enum": ["b"]}) == optional({"type": "string", "enum": ["b"]})
    assert merged({"type": "string", "enum": ["a"]}, alone | {"default": None}) == {"type": "string", "enum": ["a"]}


def test_the_newer_category_and_stream_stand() -> None:
    new = {**contract({"a": TEXT}, "typings"), "category": "llm", "streams": True}
    found = merge_sources(contract({"a": TEXT}), new)
    assert (found["category"], found["streams"]) == ("llm", True)


def test_notes_of_a_lesser_document_are_not_taken_over() -> None:
    new = contract({"a": {"type": "odd"}}, "typings")
    assert "notes" in new
    assert "notes" not in merge_sources(contract({"a": TEXT}), new)


SHAPES = st.recursive(
    st.sampled_from([{}, TEXT, INTEGER, {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b"]}]),
    lambda inner: st.one_of(
        inner.map(lambda schema: {"type": "array", "items": schema}),
        inner.map(lambda schema: optional(schema, default=None)),
        st.dictionaries(st.text("abc", min_size=1, max_size=1), inner, max_size=3).map(shape),
    ),
    max_leaves=6,
)
INPUTS = st.dictionaries(st.text("xyz", min_size=1, max_size=1), SHAPES, max_size=3)


@given(INPUTS, INPUTS)
def test_merging_twice_changes_nothing_more_and_keeps_every_member(old: Json, new: Json) -> None:
    pinned, lesser = contract(old), contract(new, "typings")
    once = merge_sources(pinned, lesser)
    assert merge_sources(once, lesser) == once
    assert set(once["input"].get("properties", {})) == {*old, *new}


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        ({"source": "verbatim 2026-01-28"}, {"kind": "verbatim", "date": "2026-01-28"}),
        (
            {"source": "near-verbatim 2026-06-11, patched from the typings of 2026-08-02", "patched": ["in -a"]},
            {"kind": "verbatim", "date": "2026-06-11", "patched": True},
        ),
        ({"source": "typings 2026-08-02 only (no bounds)"}, {"kind": "typings", "date": "2026-08-02"}),
        ({"source": "rebuilt 2026-02"}, {"kind": "rebuilt", "date": "2026-02"}),
        ({"kind": "typings", "date": "2026-08-02"}, {"kind": "typings", "date": "2026-08-02"}),
        ({"kind": "unheard", "source": "rebuilt"}, {"kind": "rebuilt"}),
        ({"source": "from a friend, verbatim"}, {}),
        ({"source": 5}, {}),
        ({"kind": "typings", "date": 5}, {"kind": "typings"}),
        ("verbatim", {}),
        (None, {}),
    ],
)
def test_a_row_of_a_folders_sources_says_kind_and_date(row: object, facts: Json) -> None:
    assert source_facts(row) == facts


def test_a_source_without_a_kind_is_below_the_least() -> None:
    assert rank(None) == rank({}) == rank({"kind": "odd"}) < rank({"kind": "rebuilt"})
    assert rank({"kind": "verbatim"}) > rank({"kind": "typings"}) > rank({"kind": "rebuilt"})
