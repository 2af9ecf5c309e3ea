"""One oddity of fal's documents a test: what the contract makes of it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract.build import build_contract
from tests.cases import TEXT, Json, contract, document, optional, ref, shape, taken

NULL = {"type": "null"}
ORDER = "x-fal-order-properties"
PAIR = shape({"a": TEXT})


def notes(schema: Any, **parts: Any) -> list[tuple[str, str]]:
    """What the contract says about parts that it could not keep: key and note."""
    return [(note["key"], note["note"]) for note in contract({"value": schema}, {}, **parts).get("notes", [])]


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


def test_a_shape_put_together_stays_a_shape_of_its_own() -> None:
    schemas = {"Pair": PAIR, "More": {"allOf": [ref("Pair"), shape({"b": TEXT}, ["b"])]}}
    found = contract({"value": ref("More")}, schemas=schemas)
    assert found["input"]["properties"]["value"] == {"$ref": "#/$defs/More"}
    assert found["$defs"] == {"More": shape({"a": TEXT, "b": TEXT}, ["b"])}


def test_a_composition_of_plain_values_keeps_both_sides() -> None:
    union = {"Either": {"anyOf": [TEXT, {"type": "integer"}]}}
    merged = taken({"allOf": [ref("Either"), {"type": "string", "maxLength": 3}]}, schemas=union)
    assert merged["anyOf"] == [TEXT, {"type": "integer"}]


def test_words_about_a_shape_leave_it_a_reference() -> None:
    worded = {"allOf": [{"description": "Words"}, ref("Pair"), {"title": "T", "default": {"a": "x"}}]}
    assert taken(worded, schemas={"Pair": PAIR}) == {"$ref": "#/$defs/Pair", "default": {"a": "x"}}
    assert taken({"allOf": [ref("Pair")], "type": "object"}, schemas={"Pair": PAIR}) == {"$ref": "#/$defs/Pair"}


def test_a_composition_keeps_required_names_of_members_without_properties() -> None:
    merged = taken({"allOf": [ref("Pair"), {"required": ["a"]}, {"required": ["b"]}], "properties": {"b": TEXT}},
                   schemas={"Pair": PAIR})  # fmt: skip
    assert merged == shape({"a": TEXT, "b": TEXT}, ["a", "b"])


def test_a_member_of_two_composed_shapes_keeps_the_facts_of_both() -> None:
    first, second = shape({"a": {"type": "integer", "minimum": 1}}), shape({"a": {"default": 3, "title": "T"}})
    merged = taken({"allOf": [first, second]})
    assert merged["properties"]["a"] == {"type": "integer", "minimum": 1, "default": 3}


def test_a_composition_keeps_the_order_of_its_members() -> None:
    first, second = shape({"b": TEXT, "a": TEXT}, **{ORDER: ["a", "b"]}), shape({"c": TEXT}, **{ORDER: ["c"]})
    assert list(taken({"allOf": [first, second]})["properties"]) == ["a", "b", "c"]


def test_a_composition_goes_on_without_a_broken_member() -> None:
    broken = {"allOf": [ref("Nowhere"), PAIR]}
    assert taken(broken) == PAIR
    assert notes(broken) == [("input.properties.value.allOf[0]", told_nowhere("left out"))]


def told_nowhere(consequence: str) -> str:
    return f"the reference '#/components/schemas/Nowhere' leads nowhere; {consequence}"


def test_a_union_goes_on_without_a_broken_branch() -> None:
    assert taken({"anyOf": [TEXT, ref("Nowhere")]}) == {"anyOf": [TEXT, {}]}


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("List[int]", "List%5Bint%5D"),
        ("a/b", "a~1b"),
        ("a~b", "a~0b"),
        ("a/b", "a/b"),
        ("100%", "100%"),
        ("Größe", "Gr%C3%B6%C3%9Fe"),
    ],
)
def test_references_are_read_as_they_are_escaped(name: str, spelled: str) -> None:
    found = contract({"value": ref(spelled)}, schemas={name: PAIR})
    assert found["input"]["properties"]["value"] == {"$ref": f"#/$defs/{name}"}
    assert found["$defs"] == {name: PAIR}


def test_a_reference_may_lead_into_a_shape() -> None:
    pair = {"Pair": shape({"a": {"type": "string", "maxLength": 3}})}
    assert taken(ref("Pair/properties/a", default="x"), schemas=pair) == {
        "type": "string",
        "maxLength": 3,
        "default": "x",
    }
    listed = {"Union": {"anyOf": [TEXT, {"type": "integer"}]}}
    assert taken(ref("Union/anyOf/1"), schemas=listed) == {"type": "integer"}
    assert told_nowhere("left open").replace("Nowhere", "Union/anyOf/7") in told(ref("Union/anyOf/7"), schemas=listed)
    assert "leads nowhere" in told(ref("Union/anyOf/1/type/x"), schemas=listed)


def test_a_shape_that_may_be_null_is_null_wherever_it_is_used() -> None:
    for pair in ({**PAIR, "nullable": True}, {**PAIR, "type": ["object", "null"]}):
        found = contract({"value": ref("Pair")}, schemas={"Pair": pair})
        assert found["input"]["properties"]["value"] == {"anyOf": [{"$ref": "#/$defs/Pair"}, NULL]}
        assert found["$defs"] == {"Pair": PAIR}


def test_any_of_and_one_of_are_one_construct() -> None:
    branches = [TEXT, {"type": "integer"}]
    assert taken({"anyOf": branches}) == taken({"oneOf": branches}) == {"anyOf": branches}


def test_nested_and_repeated_branches_are_flattened() -> None:
    nested = {"anyOf": [{"anyOf": [TEXT, NULL]}, {"oneOf": [TEXT, {"type": "integer"}]}], "default": 1}
    assert taken(nested) == {"anyOf": [TEXT, NULL, {"type": "integer"}], "default": 1}


def test_values_that_are_worded_one_by_one_are_one_enum() -> None:
    worded = [{"const": name, "type": "string", "title": name, "description": "Words."} for name in ("fast", "good")]
    fast_or_good = {"type": "string", "enum": ["fast", "good"]}
    assert taken({"oneOf": worded, "default": "good"}) == {**fast_or_good, "default": "good"}
    assert taken({"anyOf": [*worded, NULL]}) == {"anyOf": [fast_or_good, NULL]}
    best, several = {"type": "string", "enum": ["best"]}, {"type": "string", "enum": ["a", "b"]}
    assert taken({"oneOf": [*worded, best]}) == {"type": "string", "enum": ["fast", "good", "best"]}
    assert taken({"oneOf": [*worded, several]}) == {"anyOf": [fast_or_good, several]}
    numbers = [{"const": 1, "type": "integer"}, {"const": 2, "type": "integer"}]
    assert taken({"oneOf": [worded[0], *numbers, worded[1]]}) == {
        "anyOf": [fast_or_good, {"type": "integer", "enum": [1, 2]}]
    }
    assert taken({"anyOf": [worded[0], TEXT]}) == {"anyOf": [{"type": "string", "const": "fast"}, TEXT]}


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


def test_each_of_several_types_has_its_own_keywords() -> None:
    several = {"type": ["integer", "string", "array"], "minimum": 1, "maxLength": 5, "items": TEXT, "enum": [1, "a"]}
    assert taken(several) == {
        "anyOf": [
            {"type": "integer", "minimum": 1, "enum": [1]},
            {"type": "string", "maxLength": 5, "enum": ["a"]},
            {"type": "array", "items": TEXT},
        ]
    }


def test_null_among_the_choices_makes_them_nullable() -> None:
    assert taken({"type": "string", "enum": ["a", None]}) == {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]}


def test_a_constant_null_is_null() -> None:
    assert taken({"const": None}) == NULL
    assert taken({"anyOf": [TEXT, {"enum": [None]}]}) == optional(TEXT)


@pytest.mark.parametrize("values", [["a", "b"], [1, 2], [1, "auto", 2.5, True]])
def test_choices_of_any_kind_are_kept(values: list[Any]) -> None:
    assert taken({"enum": values}) == {"enum": values}


def test_a_choice_that_is_listed_twice_is_one_choice() -> None:
    assert taken({"enum": ["a", 1, "a", True, "1", 1, {"k": [1]}, {"k": [1]}]}) == {
        "enum": ["a", 1, True, "1", {"k": [1]}]
    }


def test_a_limit_of_nothing_is_no_limit() -> None:
    limits = {"max_width": 0, "max_file_size": -1, "min_width": 0, "max_height": 10}
    found = taken({"type": "string", "x-fal": limits}, "image_url")
    assert found["limits"] == {"max_height": 10, "min_width": 0}


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


def test_counts_without_a_fraction_are_whole() -> None:
    assert taken({"type": "string", "maxLength": 4.0}) == {"type": "string", "maxLength": 4}
    assert isinstance(taken({"type": "string", "maxLength": 4.0})["maxLength"], int)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"minimum": 0.5}, {"minimum": 1}),
        ({"maximum": 2.5}, {"maximum": 2}),
        ({"exclusiveMinimum": 0.5}, {"exclusiveMinimum": 0}),
        ({"exclusiveMaximum": 2.5}, {"exclusiveMaximum": 3}),
        ({"minimum": -0.0, "default": 4.0, "multipleOf": 2.0}, {"minimum": 0, "default": 4, "multipleOf": 2}),
        ({"multipleOf": 0.5, "enum": [1.0, 2]}, {"enum": [1, 2]}),
        ({"multipleOf": 1.5}, {"multipleOf": 1.5}),
    ],
)
def test_bounds_of_whole_numbers_are_whole_and_allow_the_same(given: Json, kept: Json) -> None:
    found = taken({"type": "integer", **given})
    assert found == {"type": "integer", **kept}
    assert all(
        isinstance(value, int) for name, value in found.items() if name in kept and value != 1.5 and name != "enum"
    )


@pytest.mark.parametrize(
    ("ecma", "python"),
    [
        (r"^#([0-9A-Fa-f]{3}){1,2}$", r"^#([0-9A-Fa-f]{3}){1,2}$"),
        (r"^(?<year>\d{4})\/\d+$", r"^(?P<year>\d{4})\/\d+$"),
        (r"(?<=a)b(?<!c)", r"(?<=a)b(?<!c)"),
        (r"\u{1F600}+", r"\U0001f600+"),
    ],
)
def test_patterns_are_kept_in_the_spelling_of_python(ecma: str, python: str) -> None:
    assert taken({"type": "string", "pattern": ecma})["pattern"] == python


@pytest.mark.parametrize("ecma", [r"\p{L}+", "[^]*", r"\u{110000}"])
def test_patterns_that_python_does_not_know_are_left_to_fal(ecma: str) -> None:
    assert taken({"type": "string", "pattern": ecma}) == TEXT
    assert "Python cannot read the pattern" in told({"type": "string", "pattern": ecma})


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ({"type": "string", "enum": ["a"], "default": "b"}, False),
        ({"type": "integer", "enum": [1, 2], "default": True}, False),
        ({"type": "integer", "minimum": 1, "default": 0}, False),
        ({"type": "integer", "maximum": 1, "default": 2}, False),
        ({"type": "number", "exclusiveMinimum": 0, "default": 0}, False),
        ({"type": "number", "exclusiveMaximum": 1, "default": 1.0}, False),
        ({"type": "string", "minLength": 1, "default": ""}, False),
        ({"type": "array", "items": TEXT, "maxItems": 1, "default": ["a", "b"]}, False),
        ({"type": "array", "items": {"enum": ["a"]}, "default": ["b"]}, False),
        ({"anyOf": [ref("Pair"), {"type": "string", "enum": ["a"]}], "default": "b"}, False),
        ({"const": "a", "default": "b"}, False),
        ({"type": "integer", "default": "4"}, False),
        ({"type": "integer", "default": None}, True),
        ({"type": "integer", "minimum": 1, "maximum": 2, "default": 2}, True),
        ({"anyOf": [ref("Pair"), {"type": "string", "enum": ["a"]}], "default": "a"}, True),
        ({"anyOf": [ref("Pair"), {"type": "string", "enum": ["a"]}], "default": {"a": "x"}}, True),
        ({"type": "boolean", "default": True}, True),
        ({"type": "array", "prefixItems": [TEXT], "default": [3]}, True),
        ({"type": "object", "properties": {"x": TEXT}, "default": {}}, True),
    ],
)
def test_a_default_outside_its_own_rules_is_kept_and_noted(schema: Json, fits: bool) -> None:
    assert taken(schema, schemas={"Pair": PAIR})["default"] == schema["default"]
    found = [key for key, note in notes(schema, schemas={"Pair": PAIR}) if "outside its own choices or bounds" in note]
    assert found == ([] if fits else ["input.properties.value.default"])


def test_defaults_deep_inside_are_noted_too() -> None:
    wrong = {"type": "integer", "minimum": 1, "default": 0}
    found = contract(
        {"a": ref("Pair"), "b": {"type": "array", "items": wrong}, "c": {"type": "object", "additionalProperties": wrong}},
        {}, schemas={"Pair": shape({"x": optional(wrong)})},
    )  # fmt: skip
    assert [note["key"] for note in found["notes"]] == [
        "Pair.properties.x.anyOf[0].default",
        "input.properties.b.items.default",
        "input.properties.c.additionalProperties.default",
    ]


LIMITS = {"max_file_size": 10, "min_width": 300, "max_aspect_ratio": 2.5}


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "string", "x-fal": {**LIMITS, "timeout": 20}}, ()),
        ({"type": "string", **LIMITS}, ()),
        (optional(TEXT, **{"x-fal": LIMITS}), ("anyOf", 0)),
        ({"type": "array", "items": TEXT, "x-fal": LIMITS}, ("items",)),
        (optional({"type": "array", "items": {**TEXT, "x-fal": LIMITS}}), ("anyOf", 0, "items")),
    ],
)
def test_limits_of_files_stand_beside_the_medium(schema: Json, place: tuple[Any, ...]) -> None:
    found: Any = taken(schema, "image_url")
    for step in place:
        found = found[step]
    assert found == {"type": "string", "media": "image", "limits": LIMITS}


def test_limits_without_a_file_stay_where_they_are() -> None:
    assert taken(optional({"type": "integer"}, **{"x-fal": LIMITS}))["limits"] == LIMITS


def test_limits_that_are_none_are_left_out() -> None:
    odd = {"timeout": 3, "min_width": True, "max_width": "9", "max_fps": float("nan"), "max_size": 10**400, "Min_x": 1}
    assert taken({"type": "string", "x-fal": {**odd, "min_fps": 24}}, "video_url")["limits"] == {"min_fps": 24}
    assert "limits" not in taken({"type": "string", "x-fal": "all"})


def test_tuples_in_older_spellings() -> None:
    members = [TEXT, {"type": "integer"}]
    for items in (members, {"0": TEXT, "1": {"type": "integer"}}):
        assert taken({"type": "array", "items": items}) == {"type": "array", "prefixItems": members}


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
        (ref("Nowhere"), "the reference '#/components/schemas/Nowhere' leads nowhere; left open"),
        ({"$ref": "other.json#/x"}, "unsupported reference 'other.json#/x'; left open"),
        ({"$ref": 5}, "unsupported reference 5; left open"),
        ("text", "expected a schema, found str; left open"),
        ({"type": []}, "expected a list of schemas; left open"),
        ({"anyOf": []}, "expected a list of schemas; left open"),
        ({"oneOf": {}}, "expected a list of schemas; left open"),
        ({"allOf": {}}, "expected a list of schemas; left open"),
        ({"allOf": ["x", "y"]}, "expected an object, found str; left open"),
        ({"prefixItems": {}}, "expected a list of schemas; left open"),
        ({"properties": []}, "expected an object, found list; left open"),
    ],
)
def test_a_part_that_cannot_be_read_is_open_and_said_so(schema: Any, told: str) -> None:
    assert taken(schema) == {}
    ((key, note),) = notes(schema)
    assert key.startswith("input.properties.value")
    assert note == told


@pytest.mark.parametrize(
    ("keyword", "value", "told"),
    [
        ("type", "text", "unknown type 'text'"),
        ("type", {}, "unknown type {}"),
        ("enum", [], "expected a list of at least one value"),
        ("enum", "ab", "expected a list of at least one value"),
        ("enum", ["\udfff"], "contains a lone surrogate"),
        ("pattern", "\ud83d", "contains a lone surrogate"),
        ("default", float("nan"), "nan is not a number that JSON knows"),
        ("default", [{"deep": float("inf")}], "inf is not a number that JSON knows"),
        ("default", 10**400, "a whole number of 1329 bits is too large"),
        ("default", "half \ud800", "contains a lone surrogate"),
        ("default", {"\ud800": 1}, "contains a lone surrogate"),
        ("minimum", "low", "expected a number"),
        ("minimum", float("-inf"), "-inf is not a number that JSON knows"),
        ("maximum", True, "expected a number"),
        ("maximum", 10**400, "a bound of 1329 bits bounds nothing"),
        ("multipleOf", 0, "expected a number above 0"),
        ("maxLength", -1, "expected a count"),
        ("maxLength", 2**63, "a count of 2**63 or more bounds nothing"),
        ("minItems", 1.5, "expected a count"),
        ("pattern", "(", "Python cannot read the pattern '('"),
        ("pattern", 5, "expected a pattern"),
        ("format", 5, "expected a name"),
        ("uniqueItems", "yes", "expected true or false"),
    ],
)
def test_a_keyword_that_cannot_be_read_is_left_out_and_said_so(keyword: str, value: Any, told: str) -> None:
    sound: Json = {} if keyword == "type" else {"type": "string"}
    assert taken({**sound, keyword: value}) == sound
    ((key, note),) = notes({**sound, keyword: value})
    assert key == f"input.properties.value.{keyword}"
    assert told in note
    assert note.endswith("; left out")


@pytest.mark.parametrize("keyword", ["required", "x-fal-order-properties"])
def test_names_that_are_none_are_left_out_and_the_members_stay(keyword: str) -> None:
    assert taken({**PAIR, keyword: [1]})["properties"] == {"a": TEXT}
    assert notes({**PAIR, keyword: "all"}) == [
        (f"input.properties.value.{keyword}", "expected a list of names; left out")
    ]


def test_the_rest_of_a_document_goes_on_without_a_broken_part() -> None:
    found = contract({"a": ref("Nowhere"), "b": TEXT, "\ud800": TEXT}, required=["a", "b"])
    assert found["input"] == shape({"a": {}, "b": TEXT}, ["a", "b"])


def test_contracts_of_sound_documents_have_no_notes() -> None:
    assert "notes" not in contract({"a": TEXT}, {"b": TEXT})


def test_a_name_of_a_shape_is_whole() -> None:
    ((_, note),) = notes(ref("\ud800"), schemas={"\ud800": PAIR})
    assert "contains a lone surrogate" in note
    assert note.isascii()
    assert taken({"default": "\U0001f600 é"}) == {"default": "\U0001f600 é"}


def nested(depth: int) -> Json:
    found: Json = TEXT
    for _ in range(depth):
        found = {"type": "array", "items": found}
    return found


def told(schema: Any, **parts: Any) -> str:
    return "\n".join(note for _, note in notes(schema, **parts))


def test_depth_has_a_limit() -> None:
    assert notes(nested(50)) == []
    assert "nested more than 60 levels deep" in told(nested(70))


def test_depth_has_a_limit_in_every_direction() -> None:
    default: Any = 1
    for _ in range(70):
        default = [default]
    assert "nested more than 60 levels deep" in told({"default": default})
    only: Json = TEXT
    for _ in range(70):
        only = {"allOf": [only]}
    assert "nested more than 60 levels deep" in told(only)
    chain = {f"S{i}": {"allOf": [ref(f"S{i + 1}"), {"minItems": 1}]} for i in range(70)} | {"S70": PAIR}
    assert "nested more than 60 levels deep" in told({"allOf": [ref("S0"), PAIR]}, schemas=chain)


def test_a_long_chain_of_shapes_is_no_depth() -> None:
    chain = {f"S{i}": shape({"next": ref(f"S{i + 1}")}) for i in range(2000)} | {"S2000": PAIR}
    found = contract({"value": ref("S0")}, schemas=chain)
    assert len(found["$defs"]) == 2001


@pytest.mark.wide
def test_a_document_that_grows_without_end_is_cut() -> None:
    doubled = {
        f"S{i}": {"anyOf": [{"type": "array", "items": ref(f"S{i + 1}"), "minItems": n} for n in (0, 1)]}
        for i in range(16)
    }
    assert "the document unfolds to more than 20000 schemas" in told(ref("S0"), schemas={**doubled, "S16": TEXT})
    merged = {f"S{i}": {"allOf": [ref(f"S{i + 1}"), ref(f"S{i + 1}")]} for i in range(16)}
    assert "the document unfolds to more than 20000 schemas" in told(ref("S0"), schemas={**merged, "S16": PAIR})


def test_notes_have_a_limit() -> None:
    found = contract({f"a{n}": {"type": "odd"} for n in range(150)}, {})["notes"]
    assert len(found) == 101
    assert found[-1] == {"key": "", "note": "50 more notes"}


def test_references_that_never_reach_a_shape_leave_the_root_open() -> None:
    found = document({"a": TEXT}, {}, schemas={})
    found["components"]["schemas"]["ThingInput"] = ref("ThingInput")
    built = build_contract("fal-ai/thing", "vision", found)
    assert built["input"] == {"type": "object"}
    assert [note["key"] for note in built["notes"]] == ["input"]


def test_an_input_that_is_no_object_is_open_and_said_so() -> None:
    found = document({"a": TEXT}, {})
    found["components"]["schemas"]["ThingInput"] = {"type": "array", "items": TEXT}
    built = build_contract("fal-ai/thing", "vision", found)
    assert built["input"] == {"type": "object"}
    assert built["notes"] == [{"key": "input", "note": "expected an object, found type 'array'; left open"}]
