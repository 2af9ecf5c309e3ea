"""Bounds and facts that only fal's prose states: the node checks what it can, and its field says the rest."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases import ENDPOINT, TEXT, Json, Specs, arguments, optional

INTEGER: Json = {"type": "integer"}


def field(specs: Specs, schema: Json, stated: Json, words: str = "What it is.") -> dict[str, str]:
    """The printed arguments of a parameter whose contract states ``stated``."""
    specs.add({"value": schema}, spec={"fields": {"value": {"description": words}}})
    specs.contracts[ENDPOINT]["input"]["properties"]["value"]["stated"] = stated
    return arguments(specs.node(), "value")


@pytest.mark.parametrize(
    ("schema", "stated", "bounds"),
    [
        (INTEGER, {"minimum": 1, "maximum": 40}, {"ge": "1", "le": "40"}),
        (optional(INTEGER), {"minimum": 1, "maximum": 40}, {"ge": "1", "le": "40"}),
        ({**INTEGER, "minimum": 2}, {"minimum": 1, "maximum": 40}, {"ge": "2", "le": "40"}),
        ({**INTEGER, "exclusiveMinimum": 0}, {"minimum": 5}, {"ge": "1"}),
        ({**INTEGER, "default": 50}, {"minimum": 1, "maximum": 40}, {}),
        ({**INTEGER, "enum": [1, 2]}, {"maximum": 2}, {}),
        (INTEGER, {"multiple_of": 8}, {}),
        (TEXT, {"max_length": 800}, {"max_length": "800"}),
        ({**TEXT, "default": "far too long"}, {"max_length": 3}, {}),
        ({"type": "array", "items": TEXT}, {"min_items": 1, "max_items": 3}, {"min_length": "1", "max_length": "3"}),
    ],
)
def test_stated_bounds_are_checked_by_the_node(specs: Specs, schema: Json, stated: Json, bounds: Any) -> None:
    found = field(specs, schema, stated)
    kept = {key: value for key, value in found.items() if key in ("ge", "le", "gt", "lt", "min_length", "max_length")}
    assert kept == bounds


def test_what_the_field_cannot_show_stands_in_its_text(specs: Specs) -> None:
    stated = {"formats": ["jpeg", "png"], "max_file_size": 10_485_760}
    assert field(specs, TEXT, stated)["description"] == '"What it is. JPEG or PNG, up to 10 MB."'


def test_what_the_field_shows_is_not_repeated(specs: Specs) -> None:
    assert field(specs, INTEGER, {"minimum": 1, "maximum": 40})["description"] == '"What it is."'


def test_a_text_that_says_it_already_stays_as_it_is(specs: Specs) -> None:
    words = "The photo. JPEG or PNG."
    assert field(specs, TEXT, {"formats": ["jpeg", "png"]}, words)["description"] == f'"{words}"'


def test_facts_stand_alone_where_nobody_wrote_words(specs: Specs) -> None:
    specs.add({"value": TEXT})
    specs.contracts[ENDPOINT]["input"]["properties"]["value"]["stated"] = {"formats": ["wav"]}
    assert arguments(specs.node(), "value")["description"] == '"WAV."'
