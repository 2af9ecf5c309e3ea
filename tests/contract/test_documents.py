"""Finding an endpoint's input and output in a document, and the bytes of a contract."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.contract.build import build_contract, contract_text
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


def body(schema: Json, content_type: str = "application/json") -> Json:
    return {"content": {content_type: {"schema": schema}}}


def wrapped_root(schema: Json, **schemas: Json) -> Json:
    """The input of a document whose request body is ``schema``."""
    found = document({"a": TEXT}, {}, schemas=schemas)
    found["paths"][f"/{ENDPOINT}"]["post"]["requestBody"] = body(schema)
    return dict(built(found)["input"])


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [ref("ThingInput")]},
        {"allOf": [ref("ThingInput")], "title": "Body", "description": "Words"},
        {"anyOf": [ref("ThingInput"), {"type": "null"}]},
        {"oneOf": [{"allOf": [ref("ThingInput")]}, {"type": "null"}], "default": None},
        {"anyOf": [ref("ThingInput")]},
        ref("ThingInput", title="Body"),
        {"allOf": [{"anyOf": [ref("ThingInput"), {"type": "null"}]}]},
        {"$ref": "#/paths/~1shapes/body"},
    ],
)
def test_a_wrapped_root_is_unwrapped(schema: Json) -> None:
    found = document({"a": TEXT}, {})
    found["paths"]["/shapes"] = {"body": ref("ThingInput")}
    found["paths"][f"/{ENDPOINT}"]["post"]["requestBody"] = body(schema)
    contract = built(found)
    assert contract["input"] == shape({"a": TEXT})
    assert "notes" not in contract


def test_a_root_that_is_one_of_several_objects_has_the_members_of_all() -> None:
    first, second = shape({"a": TEXT, "b": TEXT}, ["a", "b"]), shape({"a": {"type": "integer"}, "b": TEXT}, ["b"])
    found = wrapped_root({"oneOf": [ref("First"), ref("Second")]}, First=first, Second=second)
    assert found == shape({"b": TEXT, "a": {"anyOf": [TEXT, {"type": "integer"}]}}, ["b"])


def test_a_root_that_wants_one_of_two_members_keeps_both() -> None:
    members = shape({"a": TEXT, "b": TEXT}, anyOf=[{"required": ["a"]}, {"required": ["b"]}])
    assert wrapped_root(members) == shape({"a": TEXT, "b": TEXT})


@pytest.mark.parametrize(
    "content_type",
    ["application/json; charset=utf-8", "Application/JSON", "*/*", "application/*", "application/vnd.fal+json"],
)
def test_every_spelling_of_json_as_a_content_type_is_read(content_type: str) -> None:
    found = document({}, {})
    found["paths"][f"/{ENDPOINT}"]["post"]["requestBody"] = body(shape({"a": TEXT}), content_type)
    assert built(found)["input"] == shape({"a": TEXT})


def test_json_is_read_first_and_pictures_never() -> None:
    found = document({}, {})
    content = {"image/png": {"schema": TEXT}, "*/*": {"schema": shape({"x": TEXT})}}
    operation = found["paths"][f"/{ENDPOINT}"]["post"]
    operation["requestBody"] = {"content": {**content, **body(shape({"a": TEXT}))["content"]}}
    assert built(found)["input"] == shape({"a": TEXT})
    operation["requestBody"] = {"content": {"image/png": {"schema": TEXT}}}
    assert built(found)["input"] == {"type": "object"}
    assert {"key": "input", "note": "the document publishes no shape"} in built(found)["notes"]


def test_shared_bodies_responses_and_paths_are_followed() -> None:
    found = document({"a": TEXT}, {"b": TEXT})
    paths, components = found["paths"], found["components"]
    submit, answer = paths[f"/{ENDPOINT}"]["post"], paths[f"/{ENDPOINT}/requests/{{request_id}}"]["get"]
    components["requestBodies"] = {"Body": submit["requestBody"], "Alias": {"$ref": "#/components/requestBodies/Body"}}
    components["responses"] = {"Done": answer["responses"]["200"]}
    submit["requestBody"] = {"$ref": "#/components/requestBodies/Alias"}
    answer["responses"] = {"202": {"$ref": "#/components/responses/Done"}}
    components["pathItems"] = {"Thing": paths[f"/{ENDPOINT}"]}
    paths[f"/{ENDPOINT}"] = {"$ref": "#/components/pathItems/Thing"}
    assert built(found)["input"] == shape({"a": TEXT})
    assert built(found)["output"] == shape({"b": TEXT})


def test_a_shared_body_that_leads_back_to_itself_is_refused() -> None:
    found = document({"a": TEXT})
    found["components"]["requestBodies"] = {"Body": {"$ref": "#/components/requestBodies/Body"}}
    found["paths"][f"/{ENDPOINT}"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Body"}
    with pytest.raises(ProblemError, match="requestBody: expected an object"):
        built(found)


def two_apps() -> Json:
    found = document({"x": TEXT}, {"y": TEXT}, endpoint="fal-ai/other")
    mine = document({"a": TEXT}, {"b": TEXT})
    paths = {f"{path}/": item for path, item in {**found["paths"], **mine["paths"]}.items()}
    schemas = {f"Other{name}": schema for name, schema in found["components"]["schemas"].items()}
    text = json.dumps({path: item for path, item in paths.items() if "other" in path})
    paths |= json.loads(text.replace("schemas/", "schemas/Other"))
    return {**mine, "paths": paths, "components": {"schemas": {**schemas, **mine["components"]["schemas"]}}}


def test_each_of_two_apps_in_one_document_gets_its_own_shapes() -> None:
    assert built(two_apps())["input"] == shape({"a": TEXT})
    assert built(two_apps())["output"] == shape({"b": TEXT})
    assert built(two_apps(), "fal-ai/other")["input"] == shape({"x": TEXT})
    assert built(two_apps(), "fal-ai/other")["output"] == shape({"y": TEXT})


def test_an_endpoint_that_is_none_of_two_apps_gets_neither_shape() -> None:
    contract = built(two_apps(), "fal-ai/third")
    assert contract["input"] == contract["output"] == {"type": "object"}
    assert {"key": "paths", "note": "2 operations, and none of them is fal-ai/third's"} in contract["notes"]


def test_the_result_of_the_app_is_the_result_of_its_parts() -> None:
    found = document({"a": TEXT}, {"b": TEXT}, endpoint="fal-ai/app")
    found["paths"]["/fal-ai/app/part"] = found["paths"].pop("/fal-ai/app")
    found["paths"]["/fal-ai/other/requests/{request_id}"] = {"get": {"responses": {"200": body(shape({"y": TEXT}))}}}
    assert built(found, "fal-ai/app/part")["output"] == shape({"b": TEXT})


def test_another_operation_that_is_broken_stops_nothing() -> None:
    found = document({"a": TEXT}, {"b": TEXT})
    found["paths"]["/broken"] = None
    assert built(found)["input"] == shape({"a": TEXT})


def test_streaming_is_told_by_the_document_the_id_or_the_catalogue() -> None:
    assert "streams" not in built(document({}))
    assert built(document({}, streams=True))["streams"] is True
    assert built(document({}), streams=True)["streams"] is True
    assert built(document({}, endpoint="fal-ai/x/stream"), "fal-ai/x/stream")["streams"] is True


def test_the_source_is_the_given_one_or_the_documents_digest() -> None:
    assert built(document({}), source={"url": "https://fal.run"})["source"] == {
        "kind": "verbatim",
        "url": "https://fal.run",
    }
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
        ({"paths": {"/fal-ai/thing": None}}, "paths./fal-ai/thing: expected an object, found NoneType"),
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
