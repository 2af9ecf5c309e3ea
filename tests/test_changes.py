"""Levels, rules and texts of changes, which drift and review share."""

from __future__ import annotations

import pytest

from generator.changes import Change, Level, Likeness, Rule, shorten, shorten_pair
from generator.contract.drift import RULES as DRIFT
from generator.contract.drift import Finding
from generator.review.change import NodeChange
from generator.review.rules import RULES as REVIEW


def test_levels_know_which_is_worse() -> None:
    assert [level.severity for level in Level] == [0, 1, 2, 3]
    assert Level.BREAKING.reaches(Level.UNDECIDABLE)
    assert not Level.WORDS.reaches(Level.COMPATIBLE)


def test_long_texts_are_cut_and_empty_ones_named() -> None:
    assert shorten("", 9) == "nothing"
    assert shorten(" a\n b ", 9) == "a b"
    assert len(shorten("x " * 200, 90)) == 90


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a", "b", ("a", "b")),
        ("x" * 30 + "a", "x" * 30 + "b", ("…xxxa", "…xxxb")),
        ("x" * 30, "x" * 30 + "b", ("…xxx", "…xxxb")),
        ("xxxx" + "a" * 9, "xxxx" + "b" * 9, ("…xxx" + "a" * 5 + "…", "…xxx" + "b" * 5 + "…")),
        ("xxx" + "a" * 9, "xxx" + "b" * 9, ("xxx" + "a" * 6 + "…", "xxx" + "b" * 6 + "…")),
        ("", "x" * 30, ("nothing", "x" * 9 + "…")),
        ("a" + "x" * 30, "b", ("a" + "x" * 8 + "…", "b")),
    ],
)
def test_of_two_long_texts_the_difference_is_shown(before: str, after: str, expected: tuple[str, str]) -> None:
    assert shorten_pair(before, after, 10, lead=3) == expected


@pytest.mark.parametrize("book", [DRIFT, REVIEW], ids=["drift", "review"])
def test_a_table_of_rules_is_a_mapping_in_order(book: dict[str, Rule]) -> None:
    assert list(book) == sorted(book)
    assert len(book) == len(set(book)) > 40
    assert all(rule.id == name and rule.likeness in Likeness for name, rule in book.items())


def test_a_change_says_itself_as_json() -> None:
    assert Finding("input-removed", "input.a", endpoint="x").to_json() == {
        "rule": "input-removed", "level": "breaking", "endpoint": "x", "path": "input.a", "before": None, "after": None,
        "waived": "", "learned": False, "message": "input.a is gone.",
        "meaning": "fal refuses or ignores a value that a saved workflow sends.",
    }  # fmt: skip
    assert NodeChange("node-added").to_json()["kind"] == "node-added"


@pytest.mark.parametrize("ask", [Change.shown, Change.place, Change.facts])
def test_a_change_must_say_what_and_where(ask: object) -> None:
    with pytest.raises(NotImplementedError):
        ask(Change("any"))  # type: ignore[operator]


#: What fal does to a parameter or result → what it does to the node's field or slot.
SAME = {
    "input-added": "field-added",
    "input-added-required": "field-added-required",
    "input-removed": "field-removed",
    "input-renamed": "field-renamed",
    "input-became-required": "field-became-required",
    "input-became-optional": "field-became-optional",
    "input-type-changed": "field-type-changed",
    "input-type-narrowed": "field-type-changed",
    "input-media-changed": "field-type-changed",
    "input-type-widened": "field-type-widened",
    "input-type-opened": "field-type-widened",
    "input-null-added": "field-type-widened",
    "input-null-removed": "field-null-removed",
    "input-enum-narrowed": "field-choice-removed",
    "input-enum-widened": "field-choice-added",
    "input-enum-introduced": "field-type-changed",
    "input-enum-dropped": "field-type-widened",
    "input-variant-added": "field-type-widened",
    "input-variant-removed": "field-type-changed",
    "input-bound-added": "field-bound-added",
    "input-bound-tightened": "field-bound-tightened",
    "input-bound-relaxed": "field-bound-relaxed",
    "input-constraint-changed": "field-constraint-changed",
    "input-default-changed": "field-default-changed",
    "input-default-added": "field-default-set",
    "input-default-removed": "field-default-unset",
    "input-limit-added": "limits-changed",
    "output-added": "slot-added",
    "output-removed": "slot-removed",
    "output-renamed": "slot-renamed",
    "output-type-changed": "slot-type-changed",
    "output-type-opened": "slot-type-opened",
    "output-type-widened": "slot-type-widened",
    "output-variant-added": "slot-type-widened",
    "output-type-narrowed": "slot-type-narrowed",
    "output-media-changed": "slot-type-changed",
    "endpoint-added": "node-added",
    "endpoint-removed": "node-removed",
}


@pytest.mark.parametrize(("contract", "node"), SAME.items())
def test_one_change_has_one_level_in_drift_and_review(contract: str, node: str) -> None:
    assert DRIFT[contract].level is REVIEW[node].level
