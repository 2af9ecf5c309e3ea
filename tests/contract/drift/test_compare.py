"""What drift leaves alone, and what it must not stumble over."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.contract.drift import Finding, Level, Waiver, apply_waivers, compare

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
NULL: Json = {"type": "null"}


def contract(schema: Json, definitions: Json | None = None) -> Json:
    takes = {"type": "object", "properties": {"x": schema}}
    return {"endpoint": "fal-ai/x", "category": "c", "input": takes, "$defs": definitions or {}}


def found(before: Json, after: Json, old: Json | None = None, new: Json | None = None) -> list[str]:
    findings = compare(contract(before, old), contract(after, new))
    return [f"{finding.rule} {finding.path}" for finding in findings]


SAME: dict[str, tuple[Json, Json]] = {
    "order of enum values": ({"enum": [1, 2]}, {"enum": [2, 1]}),
    "const and enum of one": ({"const": "a"}, {"enum": ["a"]}),
    "whole floats": ({"enum": [1], "default": 1}, {"enum": [1.0], "default": 1.0}),
    "no default and null": ({"anyOf": [TEXT, NULL], "default": None}, {"anyOf": [NULL, TEXT]}),
    "anyOf and oneOf": ({"anyOf": [TEXT, NULL]}, {"oneOf": [TEXT, NULL]}),
    "nested unions": ({"anyOf": [{"anyOf": [TEXT, NULL]}]}, {"anyOf": [TEXT, NULL]}),
    "spelling of integer bounds": (
        {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 5},
        {"type": "integer", "minimum": 1, "maximum": 4},
    ),
    "a bound of nothing": ({"type": "array", "minItems": 0}, {"type": "array"}),
    "true is no bound": ({"type": "number", "exclusiveMinimum": True}, {"type": "number"}),
    "additional properties by default": (
        {"type": "object", "additionalProperties": True},
        {"type": "object"},
    ),
    "order of union members": (
        {"anyOf": [TEXT, {"type": "integer"}, {"type": "array", "items": TEXT}]},
        {"anyOf": [{"type": "array", "items": TEXT}, {"type": "integer"}, TEXT]},
    ),
    "order of keys in a default": (
        {"default": {"a": 1, "b": [2]}},
        {"default": {"b": [2], "a": 1}},
    ),
    "an enum that is no list": ({"enum": "x"}, {}),
}


@pytest.mark.parametrize(("before", "after"), SAME.values(), ids=SAME)
def test_what_means_the_same_is_no_drift(before: Json, after: Json) -> None:
    assert found(before, after) == []
    assert found(after, before) == []


def test_order_of_properties_is_no_drift() -> None:
    before = {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]}
    after = {"type": "object", "properties": {"b": TEXT, "a": TEXT}, "required": ["b", "a"]}
    assert found(before, after) == []


def test_true_is_not_one() -> None:
    assert found({"default": 1}, {"default": True}) == ["input-default-changed input.x"]


def test_a_shape_moved_into_a_definition_is_no_drift() -> None:
    shape = {"type": "object", "properties": {"a": TEXT}}
    assert found(shape, {"$ref": "#/$defs/Shape"}, None, {"Shape": shape}) == []


def test_a_renamed_definition_is_followed() -> None:
    old = {"Old": {"type": "object", "properties": {"a": TEXT, "b": TEXT}}}
    new = {"New": {"type": "object", "properties": {"a": TEXT}}}
    before = {"anyOf": [{"$ref": "#/$defs/Old"}, TEXT]}
    after = {"anyOf": [{"$ref": "#/$defs/New"}, TEXT]}
    assert found(before, after, old, new) == ["input-removed input.x|New.b"]


def test_a_reference_to_nowhere_is_anything() -> None:
    assert found({"$ref": "#/$defs/Gone"}, TEXT) == ["input-type-narrowed input.x"]


def tree(leaf: Json) -> Json:
    children = {"type": "array", "items": {"$ref": "#/$defs/Tree"}}
    return {"Tree": {"type": "object", "properties": {"leaf": leaf, "children": children}}}


def test_a_shape_that_contains_itself_is_compared_once() -> None:
    ref = {"$ref": "#/$defs/Tree"}
    assert found(ref, ref, tree(TEXT), tree(TEXT)) == []
    changed = found(ref, ref, tree(TEXT), tree({"type": "boolean"}))
    assert changed == ["input-type-changed input.x.leaf"]


def test_a_shared_shape_is_reported_in_each_place() -> None:
    takes = {"properties": {"a": {"$ref": "#/$defs/S"}, "b": {"$ref": "#/$defs/S"}}}
    old = {"S": {"type": "object", "properties": {"n": TEXT}}}
    new = {"S": {"type": "object", "properties": {}}}
    assert found(takes, takes, old, new) == [
        "input-removed input.x.a.n",
        "input-removed input.x.b.n",
    ]


@pytest.mark.wide
def test_shapes_that_double_on_every_level_come_to_an_end() -> None:
    def ladder(leaf: Json) -> Json:
        rungs: Json = {"S30": leaf}
        for level in range(30):
            ref = {"$ref": f"#/$defs/S{level + 1}"}
            rungs[f"S{level}"] = {"type": "object", "properties": {"a": ref, "b": ref}}
        return rungs

    ref = {"$ref": "#/$defs/S0"}
    assert 1 <= len(found(ref, ref, ladder(TEXT), ladder({"type": "boolean"}))) <= 2000
    assert found(ref, ref, ladder(TEXT), ladder(TEXT)) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # two members of one type on either side: nobody can say which became which
        (
            {"anyOf": [{"enum": ["a"]}, {"enum": ["b"]}]},
            {"anyOf": [{"enum": ["c"]}, {"enum": ["d"]}]},
            ["input-union-reshaped input.x"],
        ),
        (
            {"anyOf": [TEXT, {"type": "integer", "maximum": 5}]},
            {"anyOf": [TEXT, {"type": "integer", "maximum": 4}]},
            ["input-bound-tightened input.x|integer#maximum"],
        ),
        ({"type": "array", "items": TEXT}, {"type": "array"}, ["input-type-widened input.x[]"]),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"type": "object", "additionalProperties": {"type": "number"}},
            ["input-type-widened input.x.*"],
        ),
        (
            {"prefixItems": [TEXT, TEXT]},
            {"prefixItems": [TEXT, {"type": "integer"}]},
            ["input-type-changed input.x[1]"],
        ),
        (
            {"type": "number", "maximum": 1},
            {"type": "number", "exclusiveMaximum": 1, "maximum": 1},
            ["input-bound-tightened input.x#maximum"],
        ),
    ],
)
def test_changes_inside_are_found_where_they_are(before: Json, after: Json, expected: list[str]) -> None:
    assert found(before, after) == expected


def test_nothing_against_nothing_is_nothing() -> None:
    assert compare(None, None) == []


def test_levels_know_which_is_worse() -> None:
    assert Level.BREAKING.reaches(Level.UNDECIDABLE)
    assert Level.UNDECIDABLE.reaches(Level.UNDECIDABLE)
    assert not Level.COMPATIBLE.reaches(Level.UNDECIDABLE)


def test_the_worst_comes_first() -> None:
    before = {"type": "object", "properties": {"b": TEXT}}
    after = {"type": "object", "properties": {"a": TEXT}}
    assert found(before, after) == ["input-removed input.x.b", "input-added input.x.a"]


def test_long_values_are_cut_in_messages() -> None:
    finding = Finding("input-enum-narrowed", "input.x", before=["v" * 500])
    assert len(finding.message) < 200


def test_a_waiver_covers_only_its_rule_and_place() -> None:
    findings = [Finding("input-removed", "input.a"), Finding("input-removed", "input.b")]
    waived = apply_waivers(findings, [Waiver("input-removed", "input.a", "unused")])
    assert [finding.waived for finding in waived] == ["unused", ""]


SCHEMAS = st.recursive(
    st.sampled_from(
        [
            TEXT,
            NULL,
            {},
            {"type": "integer", "maximum": 3},
            {"enum": ["a", 1]},
            {"$ref": "#/$defs/D"},
        ]
    ),
    lambda inner: st.one_of(
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(lambda members: {"anyOf": members}, st.lists(inner, max_size=3)),
        st.builds(
            lambda properties: {"type": "object", "properties": properties},
            st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
        ),
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(SCHEMAS, SCHEMAS)
def test_any_two_schemas_compare(before: Json, after: Json) -> None:
    definitions = {"D": before}
    assert compare(contract(before, definitions), contract(before, definitions)) == []
    findings = compare(contract(before, definitions), contract(after, {"D": after}))
    assert json.dumps([finding.to_json() for finding in findings])
    assert all(finding.message for finding in findings)


# Renames ---------------------------------------------------------------------------------------------------


def inputs(**properties: Json) -> Json:
    return {"endpoint": "fal-ai/x", "category": "c", "input": {"type": "object", "properties": properties}}


def rules(before: Json, after: Json) -> list[str]:
    return [f"{finding.rule} {finding.path}" for finding in compare(before, after)]


IMAGE: Json = {"type": "string", "media": "image"}
NUMBER: Json = {"type": "integer"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            inputs(prompt=TEXT, image_url=IMAGE),
            inputs(prompt=TEXT, image_urls=IMAGE),
            ["input-renamed input.image_urls"],
        ),
        (inputs(num_frames=NUMBER), inputs(frame_num={"type": "number"}), ["input-renamed input.frame_num"]),
        (inputs(frame_num=NUMBER), inputs(num_frame=TEXT), []),
        (inputs(image_url=IMAGE), inputs(video_url={"type": "string", "media": "video"}), []),
        (inputs(image_url=IMAGE), inputs(tail_image_url=IMAGE, image_uri=IMAGE), ["input-renamed input.image_uri"]),
        # Two older names want the same newer one: the nearer one gets it.
        (inputs(mask_url=IMAGE, masks=IMAGE), inputs(mask=IMAGE), ["input-renamed input.mask"]),
        # The same words at the other end of a long form are another thing.
        (
            inputs(seed=NUMBER, **{f"p{at}": TEXT for at in range(8)}),
            inputs(**{f"p{at}": TEXT for at in range(8)}, speed=NUMBER),
            [],
        ),
    ],
)
def test_a_rename_is_told_by_kind_name_and_position(before: Json, after: Json, expected: list[str]) -> None:
    assert [rule for rule in rules(before, after) if "renamed" in rule] == expected


def test_a_renamed_parameter_is_compared_with_its_older_self() -> None:
    before = inputs(image_url=IMAGE, steps={"type": "integer", "maximum": 9})
    after = inputs(input_image_url=IMAGE, step={"type": "integer", "maximum": 5})
    after["input"]["required"] = ["step"]
    assert rules(before, after) == [
        "input-renamed input.input_image_url",
        "input-became-required input.step",
        "input-renamed input.step",
        "input-bound-tightened input.step#maximum",
    ]


# Files -----------------------------------------------------------------------------------------------------


def test_nothing_is_looked_at_inside_a_file() -> None:
    def file(**members: Json) -> Json:
        return {"File": {"type": "object", "properties": {"url": TEXT, **members}}}

    ref = {"$ref": "#/$defs/File", "media": "image"}
    assert found(ref, ref, file(file_data=TEXT), file(width=NUMBER)) == []
    assert found({"anyOf": [ref, NULL]}, {"anyOf": [ref, NULL]}, file(a=TEXT), file(b=NUMBER)) == []
    assert found(ref, IMAGE, file(), file()) == []
    assert found(ref, {**ref, "media": "video"}, file(a=TEXT), file()) == ["input-media-changed input.x"]
    branches = [{"anyOf": [{**ref, "media": media}, {"type": "array"}]} for media in ("image", "video")]
    assert found(*branches, file(a=TEXT), file()) == ["input-media-changed input.x|File"]


def test_a_limit_stays_the_same_wherever_it_is_written() -> None:
    limits = {"limits": {"max_width": 10}, "stated": {"formats": ["png"]}}
    one, other = {**IMAGE, **limits}, {"anyOf": [IMAGE, NULL], **limits}
    assert found(one, other) == ["input-null-added input.x"]
    assert found(other, {"anyOf": [{**IMAGE, **limits}, NULL]}) == []


def test_limits_of_one_member_of_a_union_are_compared() -> None:
    before, after = ({"anyOf": [{**IMAGE, "limits": {"max_width": width}}, {"type": "array"}]} for width in (9, 8))
    assert found(before, after) == ["input-limit-tightened input.x|string#limits.max_width"]


def test_a_limit_that_cannot_be_compared_counts_as_tighter() -> None:
    before, after = ({**IMAGE, "limits": {"max_width": width}} for width in (9, "huge"))
    assert found(before, after) == ["input-limit-tightened input.x#limits.max_width"]


def test_limits_of_results_are_not_drift() -> None:
    before, after = (
        {"endpoint": "x", "output": {"properties": {"a": schema}}}
        for schema in (IMAGE, {**IMAGE, "stated": {"odd": True}})
    )
    assert compare(before, after) == []


# Sources ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        (None, None, Level.BREAKING),
        (None, "verbatim", Level.UNDECIDABLE),
        ("typings", "verbatim", Level.UNDECIDABLE),
        ("verbatim", "verbatim", Level.BREAKING),
        ("verbatim", "typings", Level.BREAKING),
        ("something", "something else", Level.BREAKING),
    ],
)
def test_what_only_a_better_document_tells_is_one_step_milder(old: Any, new: Any, level: Level) -> None:
    before, after = inputs(steps={"type": "number"}), inputs(steps=NUMBER)
    before["source"], after["source"] = {"kind": old} if old else {}, {"kind": new}
    [finding] = compare(before, after)
    assert (finding.rule, finding.level) == ("input-type-narrowed", level)
    assert ("better document" in finding.meaning) is (level is Level.UNDECIDABLE)
    assert finding.to_json()["learned"] is (level is Level.UNDECIDABLE)


def test_a_better_document_excuses_no_lost_field() -> None:
    before, after = inputs(steps=NUMBER), inputs()
    before["source"], after["source"] = "unknown", {"kind": "verbatim"}
    assert [finding.level for finding in compare(before, after)] == [Level.BREAKING]


def test_another_kind_of_source_alone_is_not_drift() -> None:
    before, after = inputs(steps=NUMBER), inputs(steps=NUMBER)
    before["source"], after["source"] = {"kind": "verbatim"}, {"kind": "rebuilt"}
    assert compare(before, after) == []


def test_of_two_members_of_one_type_nobody_guesses_which_became_the_third() -> None:
    lists = [{"type": "array", "items": {"type": kind}} for kind in ("string", "number", "boolean")]
    told = found({"anyOf": lists[:2]}, {"anyOf": [lists[2], TEXT]})
    assert told and not any("[]" in finding for finding in told)
