"""Finding an endpoint's input and output in a document, and the bytes of a contract."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.contract import build_contract, contract_text
from generator.problems import ProblemError
from tests.cases import ENDPOINT, TEXT, Json, contract, document, ref, shape


def built(found: Json, endpoint: str = ENDPOINT, **options: Any) -> Json:
    return build_contract(endpoint, "vision", found, **options)


def test_the_input_is_what_is_posted_and_the_output_what_a_request_answers() -> None:
    found = contract({"a": TEXT}, {"b": TEXT})
    assert found["input"] == shape({"a": TEXT})
    assert found["output"] == shape({"b": TEXT})
    assert list(found) == ["endpoint", "category", "input", "output", "$defs", "source"]


@pytest.mark.parametrize("empty", [{}, {"paths": {}}, {"paths": {"/x": {"get": {}}}}])
def test_a_document_without_shapes_gives_empty_objects(empty: Json) -> None:
    found = built(empty)
    assert found["input"] == found["output"] == {"type": "object"}


def test_a_document_that_posts_elsewhere_is_read_there() -> None:
    found = document({"a": TEXT}, endpoint="fal-ai/older-name", streams=True)
    assert built(found)["input"] == shape({"a": TEXT})


def test_a_document_of_a_stream_alone_is_read_there() -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": shape({"a": TEXT})}}}}
    assert built({"paths": {"/x/stream": {"post": body}}})["input"] == shape({"a": TEXT})


def test_streaming_is_told_by_the_document_the_id_or_the_catalogue() -> None:
    assert "streams" not in built(document({}))
    assert built(document({}, streams=True))["streams"] is True
    assert built(document({}), streams=True)["streams"] is True
    assert built(document({}, endpoint="fal-ai/x/stream"), "fal-ai/x/stream")["streams"] is True


def test_the_source_is_the_given_one_or_the_documents_digest() -> None:
    assert built(document({}), source={"url": "https://fal.run"})["source"] == {"url": "https://fal.run"}
    digest = built(document({}))["source"]["document"]
    assert digest.startswith("sha256:")
    assert digest != built(document({"a": TEXT}))["source"]["document"]


def test_two_syncs_of_one_document_give_the_same_bytes() -> None:
    shapes = {"Beta": shape({"x": TEXT}), "Alpha": shape({"y": TEXT})}
    found = document({"b": ref("Beta"), "a": ref("Alpha")}, schemas=shapes)
    again = json.loads(json.dumps(found))
    again["components"]["schemas"] = dict(reversed(again["components"]["schemas"].items()))
    assert contract_text(built(found)) == contract_text(built(again))


def test_a_contract_is_ascii_json() -> None:
    text = contract_text(contract({"a": {"type": "string", "default": 'ü"\n😀'}}))
    assert text.isascii()
    assert text.endswith("}\n")
    assert json.loads(text)["input"]["properties"]["a"]["default"] == 'ü"\n😀'


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ({"paths": []}, "paths: expected an object, found list"),
        ({"components": 1}, "components: expected an object, found int"),
        ({"components": {"schemas": "x"}}, "components.schemas: expected an object, found str"),
        ({"paths": {"/x": None}}, "paths./x: expected an object, found NoneType"),
        ({"paths": {"/fal-ai/thing": {"post": []}}}, "paths./fal-ai/thing.post: expected an object, found list"),
        ({"paths": {"/fal-ai/thing": {"post": {"requestBody": 5}}}}, "requestBody: expected an object, found int"),
        ({"paths": {"/x/requests/{request_id}": {"get": {"responses": []}}}}, "get.responses: expected an object"),
        (
            {"paths": {"/x/requests/{request_id}": {"get": {"responses": {"200": 1}}}}},
            "responses.200: expected an object",
        ),
    ],
)
def test_a_document_of_another_shape_is_refused_with_endpoint_and_key(broken: Json, told: str) -> None:
    with pytest.raises(ProblemError) as caught:
        built(broken)
    assert str(caught.value).startswith(f"{ENDPOINT}: ")
    assert told in str(caught.value)
