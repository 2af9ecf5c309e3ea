"""One oddity of fal's documents a test: what the contract makes of it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract import build_contract
from generator.problems import ProblemError
from tests.cases import TEXT, Json, contract, document, optional, ref, shape, taken

NULL = {"type": "null"}
PAIR = shape({"a": TEXT})


def refusal(schema: Any, **parts: Any) -> str:
    with pytest.raises(ProblemError) as caught:
        contract({"value": schema}, **parts)
    return str(caught.value)


def test_prose_is_dropped_and_facts_are_kept() -> None:
    facts: Json = {"type": "string", "default": "x", "minLength": 1, "maxLength": 9, "pattern": "^x", "format": "date"}
    prose: Json = {"title": "Value", "description": "A value", "examples": ["x"], "deprecated": True, "x-anything": 1}
    assert taken({**facts, **prose}) == facts


def test_a_property_may_be_called_like_prose() -> None:
    properties = contract({"title": {**TEXT, "title": "Title"}, "description": TEXT, "examples": TEXT})["input"][
        "properties"
    ]
    assert properties == {"title": TEXT, "description": TEXT, "examples": TEXT}


def test_a_reference_becomes_a_definition_of_the_contract() -> None:
    found = contract({"value": ref("Pair")}, schemas={"Pair": PAIR, "Unused": PAIR})
    assert found["input"]["properties"]["value"] == {"$ref": "#/$defs/Pair"}
    assert found["$defs"] == {"Pair": PAIR}


def test_a_reference_keeps_its_default_and_loses_other_siblings() -> None:
    found = taken(ref("Pair", default={"a": "x"}, title="T", description="D"), schemas={"Pair": PAIR})
    assert found == {"$ref": "#/$defs/Pair", "default": {"a": "x"}}


def test_a_nullable_reference_becomes_a_union_with_null() -> None:
    assert taken(ref("Pair", nullable=True, default=None), schemas={"Pair": PAIR}) == {
        "anyOf": [{"$ref": "#/$defs/Pair"}, NULL],
        "default": None,
    }


def test_a_reference_to_something_that_is_no_object_is_inlined() -> None:
    mode = {"type": "string", "enum": ["a", "b"], "title": "Mode"}
    found = contract({"value": ref("Mode", default="b")}, schemas={"Mode": mode})
    assert found["input"]["properties"]["value"] == {"type": "string", "enum": ["a", "b"], "default": "b"}
    assert found["$defs"] == {}


def test_all_of_one_is_that_one() -> None:
    assert taken({"allOf": [ref("Pair")], "default": {"a": "x"}}, schemas={"Pair": PAIR}) == {
        "$ref": "#/$defs/Pair",
        "default": {"a": "x"},
    }
    assert taken({"allOf": [{"allOf": [TEXT]}], "default": "x"}) == {"type": "string", "default": "x"}


def test_all_of_many_is_merged() -> None:
    schemas = {
        "Base": shape({"a": TEXT}, ["a"]),
        "More": {"allOf": [ref("Base", title="B"), shape({"b": TEXT}, ["b"])]},
    }
    merged = taken({"allOf": [ref("More"), shape({"c": {"type": "integer"}})]}, schemas=schemas)
    assert merged == shape({"a": TEXT, "b": TEXT, "c": {"type": "integer"}}, ["a", "b"])


def test_all_of_beside_properties_is_merged_into_them() -> None:
    merged = taken({"allOf": [ref("Pair")], "properties": {"b": TEXT}, "required": ["b"]}, schemas={"Pair": PAIR})
    assert merged["properties"] == {"a": TEXT, "b": TEXT}
    assert merged["required"] == ["b"]


def test_any_of_and_one_of_are_one_construct() -> None:
    branches = [TEXT, {"type": "integer"}]
    assert taken({"anyOf": branches}) == taken({"oneOf": branches}) == {"anyOf": branches}


def test_nested_and_repeated_branches_are_flattened() -> None:
    nested = {"anyOf": [{"anyOf": [TEXT, NULL]}, {"oneOf": [TEXT, {"type": "integer"}]}], "default": 1}
    assert taken(nested) == {"anyOf": [TEXT, NULL, {"type": "integer"}], "default": 1}


def test_a_union_of_one_is_its_member() -> None:
    assert taken({"anyOf": [{"type": "integer"}], "default": 3, "title": "T"}) == {"type": "integer", "default": 3}


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [{"type": "integer"}, NULL], "default": None},
        {"type": ["integer", "null"], "default": None},
        {"type": "integer", "nullable": True, "default": None},
        {"oneOf": [{"type": "integer", "nullable": True}], "default": None},
    ],
)
def test_every_spelling_of_nullable_gives_the_same_contract(schema: Json) -> None:
    assert taken(schema) == {"anyOf": [{"type": "integer"}, NULL], "default": None}


def test_a_nullable_union_gains_null_once() -> None:
    branches = [TEXT, {"type": "integer"}]
    assert taken({"anyOf": branches, "nullable": True}) == {"anyOf": [*branches, NULL]}
    assert taken({"anyOf": [*branches, NULL], "nullable": True}) == {"anyOf": [*branches, NULL]}


def test_a_list_of_types_becomes_a_union() -> None:
    assert taken({"type": ["integer", "string"], "default": 1}) == {"anyOf": [{"type": "integer"}, TEXT], "default": 1}


def test_null_among_the_choices_makes_them_nullable() -> None:
    assert taken({"type": "string", "enum": ["a", None]}) == {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]}


def test_a_constant_null_is_null() -> None:
    assert taken({"const": None}) == NULL
    assert taken({"anyOf": [TEXT, {"enum": [None]}]}) == optional(TEXT)


@pytest.mark.parametrize("values", [["a", "b"], [1, 2], [1, "auto", 2.5, True]])
def test_choices_of_any_kind_are_kept(values: list[Any]) -> None:
    assert taken({"enum": values}) == {"enum": values}


def test_a_constant_is_kept() -> None:
    assert taken({"const": "fixed"}) == {"const": "fixed"}


def test_tuples_keep_their_members() -> None:
    assert taken({"type": "array", "prefixItems": [TEXT, {"type": "integer", "title": "T"}]}) == {
        "type": "array",
        "prefixItems": [TEXT, {"type": "integer"}],
    }
    assert taken({"type": "array", "prefixItems": []}) == {"type": "array"}


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        (ref("Pair", description="one"), {"$ref": "#/$defs/Pair"}),
        ({"enum": ["a", "b"], "title": "Mode"}, {"enum": ["a", "b"]}),
        ({"anyOf": [TEXT, ref("Pair")]}, {"anyOf": [TEXT, {"$ref": "#/$defs/Pair"}]}),
        (True, {}),
    ],
)
def test_items_are_reduced_like_everything_else(items: Any, kept: Json) -> None:
    assert taken({"type": "array", "items": items}, schemas={"Pair": PAIR}) == {"type": "array", "items": kept}


@pytest.mark.parametrize("extra", [True, False])
def test_additional_properties_as_a_switch(extra: bool) -> None:
    assert taken({"type": "object", "additionalProperties": extra})["additionalProperties"] is extra


def test_additional_properties_as_a_schema() -> None:
    found = taken({"type": "object", "additionalProperties": {"type": "integer", "title": "T"}})
    assert found == {"type": "object", "additionalProperties": {"type": "integer"}}


def test_a_shape_may_contain_itself() -> None:
    tree = shape({"children": {"type": "array", "items": ref("Tree")}})
    found = contract({"value": ref("Tree")}, schemas={"Tree": tree})
    assert found["$defs"]["Tree"]["properties"]["children"]["items"] == {"$ref": "#/$defs/Tree"}


def test_a_value_that_contains_itself_is_cut_where_it_comes_again() -> None:
    json_value = {"anyOf": [TEXT, {"type": "array", "items": ref("Json")}]}
    assert taken(ref("Json"), schemas={"Json": json_value}) == {"anyOf": [TEXT, {"type": "array", "items": {}}]}


def test_bounds_are_kept_as_they_stand() -> None:
    bounds: Json = {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5, "multipleOf": 0.25}
    assert taken(bounds) == bounds
    lists: Json = {"type": "array", "items": {}, "minItems": 1, "maxItems": 4, "uniqueItems": True}
    assert taken(lists) == lists


def test_switches_of_older_documents_make_bounds_exclusive() -> None:
    old = {"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 1, "exclusiveMaximum": False}
    assert taken(old) == {"type": "number", "exclusiveMinimum": 0, "maximum": 1}


def test_required_names_without_a_property_are_dropped() -> None:
    assert contract({"a": TEXT}, required=["a", "ghost", "a"])["input"]["required"] == ["a"]


def test_the_root_may_be_reached_over_several_references() -> None:
    found = document({"a": TEXT}, schemas={"Middle": ref("ThingInput")})
    body = found["paths"]["/fal-ai/thing"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"] = ref("Middle")
    assert build_contract("fal-ai/thing", "vision", found)["input"] == shape({"a": TEXT})


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (ref("Nowhere"), "the reference '#/components/schemas/Nowhere' leads nowhere"),
        ({"$ref": "other.json#/x"}, "unsupported reference 'other.json#/x'"),
        ({"$ref": 5}, "unsupported reference 5"),
        ("text", "expected a schema, found str"),
        ({"type": "text"}, "unknown type 'text'"),
        ({"type": {}}, "unknown type {}"),
        ({"type": []}, "expected a list of schemas"),
        ({"enum": []}, "expected a list of at least one value"),
        ({"enum": "ab"}, "expected a list of at least one value"),
        ({"anyOf": []}, "expected a list of schemas"),
        ({"oneOf": {}}, "expected a list of schemas"),
        ({"allOf": {}}, "expected a list of schemas"),
        ({"allOf": ["x", "y"]}, "expected a schema, found str"),
        ({"allOf": [{"properties": 5}, {}]}, "expected an object"),
        ({"allOf": [shape({}, []), {"properties": {}, "required": 5}]}, "expected a list of names"),
        ({"prefixItems": {}}, "expected a list of schemas"),
        ({"properties": []}, "expected an object"),
        ({"properties": {}, "required": "all"}, "expected a list of names"),
        ({"properties": {}, "x-fal-order-properties": [1]}, "expected a list of names"),
        ({"default": float("nan")}, "nan is not a number that JSON knows"),
        ({"default": [{"deep": float("inf")}]}, "inf is not a number that JSON knows"),
        ({"default": "half \ud800"}, "holds half of a character"),
        ({"enum": ["\udfff"]}, "holds half of a character"),
        ({"default": {"\ud800": 1}}, "holds half of a character"),
        ({"properties": {"\ud800": TEXT}}, "holds half of a character"),
        ({"type": "number", "minimum": "low"}, "expected a number"),
        ({"type": "number", "maximum": True}, "expected a number"),
        ({"type": "string", "maxLength": -1}, "expected a count"),
        ({"type": "array", "minItems": 1.5}, "expected a count"),
        ({"type": "string", "pattern": "("}, "expected a pattern"),
        ({"type": "string", "pattern": 5}, "expected a pattern"),
    ],
)
def test_what_cannot_be_understood_is_refused_by_name(schema: Any, told: str) -> None:
    message = refusal(schema)
    assert message.startswith("fal-ai/thing: ")
    assert told in message
    assert message.endswith("(mend the document or report it to fal)")


def test_a_name_of_a_shape_is_whole() -> None:
    assert "holds half of a character" in refusal(ref("\ud800"), schemas={"\ud800": PAIR})
    assert taken({"default": "\U0001f600 é"}) == {"default": "\U0001f600 é"}


def nested(depth: int) -> Json:
    found: Json = TEXT
    for _ in range(depth):
        found = {"type": "array", "items": found}
    return found


def test_depth_has_a_limit() -> None:
    assert taken(nested(50))["type"] == "array"
    assert "nested more than 60 levels deep" in refusal(nested(70))


def test_depth_has_a_limit_in_every_direction() -> None:
    default: Any = 1
    for _ in range(70):
        default = [default]
    assert "nested more than 60 levels deep" in refusal({"default": default})
    only: Json = TEXT
    for _ in range(70):
        only = {"allOf": [only]}
    assert "nested more than 60 levels deep" in refusal(only)
    chain = {f"S{i}": {"allOf": [ref(f"S{i + 1}"), {}]} for i in range(70)} | {"S70": PAIR}
    assert "nested more than 60 levels deep" in refusal({"allOf": [ref("S0"), {}]}, schemas=chain)


def test_a_document_that_grows_without_end_is_refused() -> None:
    doubled = {
        f"S{i}": {"anyOf": [{"type": "array", "items": ref(f"S{i + 1}"), "minItems": n} for n in (0, 1)]}
        for i in range(16)
    }
    assert "the document unfolds to more than 20000 schemas" in refusal(ref("S0"), schemas={**doubled, "S16": TEXT})
    merged = {f"S{i}": {"allOf": [ref(f"S{i + 1}"), ref(f"S{i + 1}")]} for i in range(16)}
    assert "the document unfolds to more than 20000 schemas" in refusal(ref("S0"), schemas={**merged, "S16": PAIR})


def test_references_that_never_reach_a_shape_are_refused() -> None:
    found = document({"a": TEXT}, schemas={})
    found["components"]["schemas"]["ThingInput"] = ref("ThingInput")
    with pytest.raises(ProblemError, match="`ThingInput` refers to itself and never to a shape"):
        build_contract("fal-ai/thing", "vision", found)


def test_an_input_that_is_no_object_is_refused() -> None:
    found = document({"a": TEXT})
    found["components"]["schemas"]["ThingInput"] = {"type": "array", "items": TEXT}
    with pytest.raises(ProblemError, match="expected an object, found type 'array'"):
        build_contract("fal-ai/thing", "vision", found)
