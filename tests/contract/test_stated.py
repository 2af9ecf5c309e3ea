"""Facts that prose states: every rule with its own cases, hostile prose, and their place in a contract."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract.stated import RULES, stated_facts
from generator.contract.stated.rule import Case, Rule
from tests.cases import TEXT, Json, contract, optional, ref, shape, taken

IMAGE: Json = {"type": "string", "media": "image"}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule in RULES for case in rule.cases],
    ids=lambda value: getattr(value, "id", ""),
)
def test_every_rule_reads_its_cases(rule: Rule, case: Case) -> None:
    assert rule.facts(case.words) == case.facts


def test_every_rule_has_cases_that_it_reads_and_cases_that_it_leaves_alone() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert any(case.facts for case in rule.cases), rule.id
    careful = [rule for rule in RULES if not all(case.facts for case in rule.cases)]
    assert len(careful) > len(RULES) * 2 / 3


def stated(prose: str, schema: Json | None = None, name: str = "value", **beside: Json) -> Json:
    found = contract({name: {**(schema or TEXT), "description": prose}, **beside})["input"]["properties"][name]
    return dict(found.get("stated", {}))


def test_a_contract_keeps_what_prose_states_and_not_the_prose() -> None:
    found = taken({"type": "integer", "description": "How long, in seconds. Between 5 and 30."}, "length")
    assert found == {"type": "integer", "stated": {"minimum": 5, "maximum": 30, "unit": "seconds"}}


def test_nothing_is_stated_twice() -> None:
    assert stated("Between 1 and 4.", {"type": "integer", "minimum": 0}) == {}
    assert stated("Max 5 characters", {"type": "string", "maxLength": 9}) == {}
    limited = {"type": "string", "x-fal": {"max_file_size": 5}}
    assert stated("A PNG, max 2 MB.", limited, "image_url") == {"formats": ["png"]}


def test_a_length_to_which_fal_cuts_by_itself_is_no_limit() -> None:
    prose = "Input video. duration must be less than 5s."
    assert stated(prose, name="video_url") == {"max_duration": 5}
    assert stated(prose, name="video_url", auto_trim={"type": "boolean", "default": True}) == {}
    assert stated(prose, name="video_url", auto_trim=TEXT) == {"max_duration": 5}


def test_prose_of_items_and_alternatives_counts_for_the_parameter() -> None:
    items = {"type": "array", "items": {"type": "string", "description": "Each max 2 MB"}}
    assert stated("Up to 3 images", items, "image_urls") == {"max_items": 3, "max_file_size": 2097152}
    assert taken(optional({"type": "string", "description": "Max 9 characters"}))["stated"] == {"max_length": 9}


def test_members_of_shared_shapes_state_facts_too() -> None:
    lora = shape({"scale": {"type": "number", "description": "Strength (0 to 4)"}})
    found = contract({"loras": {"type": "array", "items": ref("Lora")}}, schemas={"Lora": lora})
    assert found["$defs"]["Lora"]["properties"]["scale"]["stated"] == {"minimum": 0, "maximum": 4}


def test_results_state_nothing() -> None:
    found = contract({}, {"count": {"type": "integer", "description": "Between 1 and 4."}})
    assert "stated" not in found["output"]["properties"]["count"]


def test_conditions_name_parameters_of_the_same_shape_only() -> None:
    prose = "Only used when use_mask is true."
    assert stated(prose, use_mask={"type": "boolean"}) == {"only_with": [{"parameter": "use_mask", "equals": True}]}
    assert stated(prose) == {}
    assert stated("Only used when value is set.") == {}


def condition(prose: str, **beside: Json) -> Any:
    return stated(prose, **beside).get("only_with")


def test_conditions_know_the_values_of_the_other_parameter() -> None:
    mode = {"type": "string", "enum": ["a", "b", "c"]}
    assert condition("Only used when mode is a or c.", mode=mode) == [{"parameter": "mode", "in": ["a", "c"]}]
    assert condition("Only used in a or b mode.", mode=mode) == [{"parameter": "mode", "in": ["a", "b"]}]
    assert condition("Only used when `kind` is 'x'.", kind={"const": "x"}) == [{"parameter": "kind", "equals": "x"}]
    assert condition("Only used when fps_mode is 24.", fps_mode={"type": "integer"}) == [
        {"parameter": "fps_mode", "equals": 24}
    ]
    assert condition("Only used when use_it is not false.", use_it={"type": "boolean"}) == [
        {"parameter": "use_it", "equals": True}
    ]


def test_conditions_that_cannot_be_told_are_left_out() -> None:
    text = {"type": "string"}
    assert condition("Only used if 'custom' my_method is there.", my_method=text) is None
    assert condition("Only used when `path` is a repository.", path=text) is None
    assert condition("Only used with whatever a very long sentence says at last of my_method", my_method=text) is None
    assert condition("Only used when the mode will change.", mode=text) is None


def test_a_condition_may_name_a_file_without_its_ending() -> None:
    assert condition("Only used if a reference image is provided.", reference_image_url=TEXT) == [
        {"parameter": "reference_image_url"}
    ]


def test_bounds_under_names_that_nobody_enforces_are_stated() -> None:
    loose = {"anyOf": [{"type": "number"}, {"type": "integer"}], "ge": 3, "le": 5}
    assert taken(loose)["stated"] == {"minimum": 3, "maximum": 5}
    assert taken({"type": "integer", "min": 1, "max": 60})["stated"] == {"minimum": 1, "maximum": 60}
    assert "stated" not in taken({"type": "integer", "min": 1, "maximum": 60})
    assert "stated" not in taken({"type": "string", "ge": 1})
    assert "stated" not in taken({"type": "integer", "ge": True, "le": "x"})
    assert "stated" not in taken({"type": "integer", "ge": 10**400, "le": float("nan")})


def test_limits_in_words_count_where_the_machine_has_none() -> None:
    schema = {"type": "string", "limit_description": "Max file size: 2.0MB, Min width: 300px"}
    found = taken(schema, "image_url")["stated"]
    assert found == {"max_file_size": 2097152, "min_width": 300}
    assert "stated" not in taken({**schema, "x-fal": {"max_file_size": 1}}, "image_url")


PIECES = [
    "between 1 and ", "1,000,000", "9" * 40, "0.0" * 30, "a " * 200, "(" * 300, "when x is " * 40, "up to " * 80, "'\"`" * 90,
    "only used if ", "<" * 200, "@Image1 " * 60, "jpg, png or " * 50, "16:9 to ", "in seconds ", "[" * 300, "0-" * 200,
    "width and height between 1 to ", "ignored with " * 30, "aspect ratio 1/0 to 1/0", "min " * 100, " x " * 150, "\u2265 5px",
    "Duration " * 60, "- " * 300, "at least " * 70, "1080p", "cost " * 90, "use_mask or " * 60, ".", "; ", "\n", "\ud800",
]  # fmt: skip
SCHEMAS: list[Json] = [
    {"type": "integer"}, IMAGE, {"type": "string", "media": "video"}, {"type": "string", "media": "file"}, TEXT,
    {"type": "array", "items": IMAGE}, {"$ref": "#/$defs/ImageSize"}, {"type": "boolean"},
]  # fmt: skip
BESIDE: dict[str, Any] = {
    "use_mask": {"type": "boolean"},
    "x": {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]},
    "mode": {"type": "string", "enum": [f"choice {n}" for n in range(50)]},
    "image_url": TEXT,
}


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from(SCHEMAS))
def test_hostile_prose_is_read_in_bounded_time(prose: str, schema: Json) -> None:
    started = time.process_time()
    facts = stated_facts("value", prose, schema, BESIDE)
    assert time.process_time() - started < 2
    assert set(facts) <= KEYS


@given(st.text(max_size=300), st.sampled_from(SCHEMAS))
def test_any_text_at_all_is_read(prose: str, schema: Json) -> None:
    assert set(stated_facts("value", prose, schema, BESIDE)) <= KEYS


SIZES = ("width", "height", "pixels", "aspect_ratio", "duration", "fps", "items", "length")
KEYS = {f"{end}_{name}" for end in ("min", "max") for name in SIZES} | {
    "minimum", "maximum", "multiple_of", "odd", "formats", "max_file_size", "unit", "only_with", "ignored_with", "tokens",
    "safety", "extra_cost",
}  # fmt: skip


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("piece", PIECES)
def test_one_phrase_over_and_over_is_read_in_bounded_time(piece: str, schema: Json) -> None:
    started = time.process_time()
    stated_facts("value", (piece * 6000)[:100_000], schema, BESIDE)
    assert time.process_time() - started < 2
