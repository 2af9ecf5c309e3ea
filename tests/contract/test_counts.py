"""Whole numbers that a document calls ``number``."""

from __future__ import annotations

import pytest

from generator.contract.build import build_contract
from tests.cases import ENDPOINT, Json, document, optional

NUMBER: Json = {"type": "number"}


def kind(name: str, schema: Json | None = None, source: str = "typings") -> str:
    found = document({name: schema or NUMBER}, {})
    contract = build_contract(ENDPOINT, "vision", found, source={"kind": source})
    return str(contract["input"]["properties"][name]["type"])


@pytest.mark.parametrize(
    "name", ["index", "frame_index", "face_limit", "max_images", "num_images", "inference_steps", "seed", "width", "r"]
)
def test_typings_call_counts_numbers(name: str) -> None:
    assert kind(name) == kind(name, source="rebuilt") == "integer"
    assert kind(name, source="verbatim") == "number"


@pytest.mark.parametrize("name", ["strength", "guidance_scale", "duration", "index_weight", "frames_share"])
def test_other_numbers_stay_numbers(name: str) -> None:
    assert kind(name) == "number"


@pytest.mark.parametrize("fraction", [{"default": 0.5}, {"minimum": 0.1}, {"enum": [1, 1.5]}])
def test_a_fraction_in_the_document_is_proof_of_a_number(fraction: Json) -> None:
    assert kind("index", {**NUMBER, **fraction}) == "number"


def test_a_default_without_a_fraction_becomes_whole() -> None:
    found = document({"index": {**NUMBER, "default": 2.0, "minimum": 0.0}})
    index = build_contract(ENDPOINT, "vision", found, source={"kind": "typings"})["input"]["properties"]["index"]
    assert index == {"type": "integer", "default": 2, "minimum": 0}
    assert isinstance(index["default"], int)


def test_prose_that_says_integer_counts_in_every_source() -> None:
    for source in ("verbatim", "typings", "rebuilt"):
        assert kind("weight", {**NUMBER, "description": "An integer from 1 on"}, source) == "integer"
    assert kind("weight", {**NUMBER, "description": "Number of layers"}) == "integer"
    assert kind("weight", {**NUMBER, "description": "Number of seconds"}) == "number"
    assert kind("weight", {**NUMBER, "description": "Number of layers"}, "verbatim") == "number"


def test_counts_inside_lists_and_unions() -> None:
    parameters = {"frame_indexes": {"type": "array", "items": NUMBER}, "width": optional(NUMBER)}
    contract = build_contract(ENDPOINT, "vision", document(parameters), source={"kind": "typings"})
    found = contract["input"]["properties"]
    assert found["frame_indexes"]["items"] == {"type": "integer"}
    assert found["width"] == optional({"type": "integer"})
