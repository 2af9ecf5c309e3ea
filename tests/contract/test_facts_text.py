"""Facts become a short line that is true, complete and never repeats what a field shows itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract.facts_text import facts_line, number

STRING = {"type": "string"}
CASES: list[tuple[dict[str, Any], str]] = [
    ({}, ""),
    ({"type": "string", "media": "image"}, ""),
    ({**STRING, "limits": {"max_file_size": 10_485_760}}, "Up to 10 MB."),
    ({**STRING, "stated": {"max_file_size": 20_000_000}}, "Up to 20 MB."),
    ({**STRING, "stated": {"max_file_size": 1_572_864}}, "Up to 1.5 MB."),
    ({**STRING, "stated": {"max_file_size": 2_147_483_648}}, "Up to 2 GB."),
    ({**STRING, "stated": {"max_file_size": 512}}, "Up to 512 bytes."),
    ({**STRING, "limits": {"min_width": 300, "min_height": 300}}, "At least 300 px a side."),
    ({**STRING, "limits": {"min_width": 300, "max_width": 6000}}, "300 to 6000 px wide."),
    ({**STRING, "limits": {"min_aspect_ratio": 0.4, "max_aspect_ratio": 2.5}}, "Aspect ratio 0.4 to 2.5."),
    ({**STRING, "limits": {"min_duration": 3, "max_duration": 30.05}}, "3 to 30.05 seconds."),
    ({**STRING, "limits": {"min_fps": 24, "max_fps": 60}}, "24 to 60 frames a second."),
    ({**STRING, "stated": {"formats": ["jpeg"]}}, "JPEG."),
    ({**STRING, "stated": {"formats": ["jpeg", "png", "webp"]}}, "JPEG, PNG or WebP."),
    ({**STRING, "stated": {"max_length": 2500}}, "At most 2500 characters."),
    ({**STRING, "stated": {"max_length": 10_000}}, "At most 10,000 characters."),
    ({**STRING, "maxLength": 2500, "stated": {"max_length": 2500}}, ""),
    ({"type": "number", "stated": {"minimum": 0.0, "maximum": 4.0}}, "0 to 4."),
    ({"type": "number", "minimum": 0, "stated": {"minimum": 0, "maximum": 4}}, ""),
    ({"type": "integer", "stated": {"multiple_of": 8}}, "A multiple of 8."),
    ({"type": "integer", "stated": {"odd": True}}, "An odd number."),
    ({"type": "integer", "stated": {"minimum": 5, "maximum": 5}}, "Exactly 5."),
    ({"type": "array", "items": STRING, "stated": {"max_items": 1}}, "At most 1 entry."),
    ({"type": "array", "items": STRING, "stated": {"min_items": 1, "max_items": 4}}, "1 to 4 entries."),
    (
        {"type": "array", "maxItems": 4, "items": {**STRING, "limits": {"max_file_size": 10_485_760}}},
        "Each up to 10 MB.",
    ),
    (
        {
            "type": "array",
            "items": {**STRING, "limits": {"min_width": 300, "min_height": 300}},
            "stated": {"max_items": 7},
        },
        "At most 7 entries, each at least 300 px a side.",
    ),
    ({"anyOf": [{**STRING, "limits": {"min_width": 64}}, {"type": "null"}]}, "At least 64 px wide."),
    ({**STRING, "stated": {"max_duration": 30}, "limits": {"max_duration": 15}}, "At most 15 seconds."),
]


@pytest.mark.parametrize(("schema", "line"), CASES, ids=[line or "nothing" for _, line in CASES])
def test_facts_as_people_read_them(schema: dict[str, Any], line: str) -> None:
    assert facts_line(schema) == line


def test_a_format_that_the_words_name_is_not_named_again() -> None:
    assert facts_line({**STRING, "stated": {"formats": ["zip"]}}, "Zip archive of the training pictures.") == ""
    assert facts_line({**STRING, "stated": {"formats": ["zip"]}}, "Archive of the training pictures.") == "ZIP."


@given(st.floats(allow_nan=False, allow_infinity=False, width=32) | st.integers(-(10**12), 10**12))
def test_numbers_can_be_read_back(value: float) -> None:
    assert float(number(value).replace(",", "")) == pytest.approx(value, rel=1e-9)
