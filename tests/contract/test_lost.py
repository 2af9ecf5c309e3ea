"""No fact of a document is lost on the way into its contract, and the check for it finds every loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract.build import build_contract
from tests.cases import ENDPOINT, TEXT, Json, document, optional, ref, shape
from tests.contract.lost import Lost

LIMITS = {"max_file_size": 10485760, "min_width": 300, "max_aspect_ratio": 2.5, "timeout": 20}
INPUTS: Json = {
    "prompt": {"type": "string", "minLength": 1, "maxLength": 500, "title": "Prompt"},
    "image_url": {"type": "string", "x-fal": LIMITS, "_fal_ui_field": "image"},
    "image_urls": {"type": "array", "items": {"type": "string", "x-fal": LIMITS}, "maxItems": 4},
    "end_image_url": optional({"type": "string"}, **{"x-fal": LIMITS}),
    "size": {"anyOf": [ref("Size"), {"type": "string", "enum": ["square", "wide"]}], "default": "square"},
    "mode": {"allOf": [ref("Mode")], "default": "b"},
    "loras": {"type": "array", "items": ref("Lora"), "maxItems": 3, "default": []},
    "color": optional({"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "minItems": 2}),
    "span": {"type": "array", "items": {"0": {"type": "number"}, "1": optional({"type": "number"})}},
    "extra": {"type": "object", "additionalProperties": {"type": "number", "minimum": 0}},
    "seed": {"type": ["integer", "null"], "default": None},
    "steps": {"type": "integer", "exclusiveMinimum": 0, "maximum": 50.5, "multipleOf": 2, "default": 4},
    "scale": {"type": "number", "nullable": True, "minimum": -1.5, "exclusiveMaximum": 4},
    "kind": {"const": "fixed"},
    "choice": {"enum": ["a", None, 3]},
    "tags": {"type": "array", "items": TEXT, "uniqueItems": True},
}
SCHEMAS: Json = {
    "Size": shape({"width": {"type": "integer", "minimum": 1, "default": 512}, "height": {"type": "integer"}}),
    "Mode": {"type": "string", "enum": ["a", "b"]},
    "Base": shape({"path": TEXT}, ["path"]),
    "Lora": {
        "allOf": [ref("Base"), shape({"scale": {"type": "number", "default": 1, "maximum": 4}}, ["scale"])],
        "x-fal-order-properties": ["scale", "path"],
    },
}
ORDER = ["seed", "prompt", "image_url", "size"]


def built() -> tuple[Json, Json]:
    found = document(INPUTS, {"text": TEXT}, required=["prompt", "size"], order=ORDER, schemas=SCHEMAS)
    return found, build_contract(ENDPOINT, "text-to-image", found)


def test_every_kind_of_fact_arrives() -> None:
    found, contract = built()
    lost = Lost(found, contract)
    assert list(lost.all(ENDPOINT)) == []
    assert lost.facts > 100
    assert "notes" not in contract


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value inside a contract."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*path, key)
        yield from places(inner, (*path, key))


def facts() -> list[tuple[Any, ...]]:
    contract = built()[1]
    sides = {key: contract[key] for key in ("input", "output", "$defs")}
    # ``media`` is a decision and no fact of the document; the union around two choices is the plain spelling.
    return [path for path in places(sides) if "media" not in path]


@pytest.mark.parametrize("path", facts(), ids=lambda path: ".".join(map(str, path)))
def test_every_loss_is_found(path: tuple[Any, ...]) -> None:
    found, contract = built()
    damaged = json.loads(json.dumps(contract))
    holder = damaged
    for key in path[:-1]:
        holder = holder[key]
    holder.pop(path[-1])
    try:
        lost = list(Lost(found, damaged).all(ENDPOINT))
    except KeyError:
        return  # a reference that leads nowhere now
    assert lost, f"nobody misses {path}"


NUMBERS = st.integers(-100, 100) | st.floats(-100, 100).map(lambda value: round(value, 2))
SCALARS = st.one_of(
    st.fixed_dictionaries({"type": st.just("string")}, optional={"minLength": st.integers(0, 9), "default": st.text()}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["number", "integer"])},
        optional={"minimum": NUMBERS, "exclusiveMaximum": NUMBERS, "default": st.integers(-9, 9)},
    ),
    st.fixed_dictionaries({"enum": st.lists(st.text(max_size=5), min_size=1, unique=True)}),
    st.just({"type": "boolean", "default": False}),
)


def wrapped(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    names = st.text("abc", min_size=1, max_size=2)
    return st.one_of(
        inner.map(lambda schema: {"type": "array", "items": schema, "maxItems": 3}),
        inner.map(lambda schema: {"anyOf": [schema, {"type": "null"}], "default": None}),
        inner.map(lambda schema: {"allOf": [schema], "title": "Words"}),
        st.dictionaries(names, inner, min_size=1, max_size=3).map(lambda found: shape(found, [next(iter(found))])),
        st.dictionaries(names, inner, min_size=1, max_size=3).map(lambda found: {"allOf": [shape(found), shape({"z": TEXT})]}),
    )  # fmt: skip


@given(
    st.dictionaries(st.text("xyz", min_size=1, max_size=3), st.recursive(SCALARS, wrapped, max_leaves=6), max_size=4)
)
def test_no_fact_of_any_schema_is_lost(inputs: Json) -> None:
    found = document(inputs, {"text": TEXT})
    assert list(Lost(found, build_contract(ENDPOINT, "text-to-image", found)).all(ENDPOINT)) == []
