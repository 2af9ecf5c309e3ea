"""How units are counted: a table of cases, and a reason wherever the inputs do not say the quantity."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.money.prices import prices
from nodetool.fal.money.quantities import CONNECTED, Inputs, Quantity, Unknown
from nodetool.fal.money.units import quantity

D = Decimal
WIDE = {"image_size": {"width": 2000, "height": 1000}}
TURNS = [{"text": "hello", "voice": "a"}, {"text": "you"}]

#: Unit, inputs, least, most.
KNOWN: list[tuple[str, Inputs, str, str]] = [
    ("images", Inputs({"num_images": 3}), "3", "3"),
    ("images", Inputs({"prompt": "x"}), "1", "1"),
    ("image", Inputs({"num_images": 2, "max_images": 3}), "2", "6"),
    ("generations", Inputs({"num_samples": "4"}), "4", "4"),
    ("videos", Inputs({}), "1", "1"),
    ("audios", Inputs({}), "1", "1"),
    ("requests", Inputs({}), "1", "1"),
    ("trainings", Inputs({}), "1", "1"),
    ("cloned voices", Inputs({}), "1", "1"),
    ("megapixels", Inputs({**WIDE, "num_images": 2}), "4", "4"),
    ("megapixels", Inputs({"image_size": "square_hd"}), "1.048576", "2"),
    ("megapixels", Inputs({"width": 500, "height": 500}), "0.25", "1"),
    ("processed megapixels", Inputs(WIDE, pictures={"image_url"}), "2", "2"),
    ("seconds", Inputs({"duration": "5"}), "5", "5"),
    ("seconds", Inputs({"duration": "8s"}), "8", "8"),
    ("seconds", Inputs({"duration": 2.5}), "2.5", "2.5"),
    ("seconds", Inputs({"music_length_ms": 1500}), "1.5", "1.5"),
    ("5 seconds", Inputs({"duration": "9s"}), "1.8", "2"),
    ("10 seconds", Inputs({"music_duration": "95s"}), "9.5", "10"),
    ("minutes", Inputs({"seconds_total": 90}), "1.5", "2"),
    ("1000 characters", Inputs({"text": "a" * 500}), "0.5", "1"),
    ("1k characters", Inputs({"text": "a" * 1000}), "1", "1"),
    ("characters", Inputs({"prompt": "héllo"}), "5", "5"),
    ("1000 characters", Inputs({"inputs": TURNS}), "0.008", "1"),
    ("steps", Inputs({"steps": 1000}), "1000", "1000"),
    ("1000 steps", Inputs({"number_of_steps": 1500}), "1.5", "2"),
    ("  Images ", Inputs({"num_images": 1}), "1", "1"),
]  # fmt: skip

#: Unit, inputs, part of the reason.
UNKNOWN: list[tuple[str, Inputs, str]] = [
    ("compute seconds", Inputs({"duration": 5}), "time that its machine works"),
    ("1m tokens", Inputs({"prompt": "x"}), "tokens"),
    ("1000 tokens", Inputs({}), "tokens"),
    ("units", Inputs({}), "what a unit"),
    ("credits", Inputs({}), "how many credits"),
    ("train units", Inputs({}), "unit of a training"),
    ("video segments", Inputs({"duration": "5"}), "how long a segment is"),
    ("16 frames", Inputs({}), "frames of the input video"),
    ("minute of video", Inputs({}), "length of the input video"),
    ("input seconds", Inputs({}), "length of the input"),
    ("", Inputs({}), "names no unit"),
    ("1", Inputs({}), "names no unit"),
    ("furlongs", Inputs({}), "'furlongs' is new to this release"),
    ("0 seconds", Inputs({"duration": 5}), "is new to this release"),
    ("images", Inputs({"num_images": CONNECTED}), "num_images comes from another node"),
    ("images", Inputs({"num_images": None}), "num_images is not set"),
    ("images", Inputs({"num_images": "many"}), "num_images is not a number"),
    ("megapixels", Inputs({"image_size": "auto"}), "fal chooses the size"),
    ("megapixels", Inputs({"image_size": {"width": None, "height": 3}}), "fal chooses the size"),
    ("megapixels", Inputs({"image_size": None}), "image_size is not set"),
    ("megapixels", Inputs({"image_url": None}, pictures={"image_url"}), "follows the input picture"),
    ("megapixels", Inputs({}), "no input says the size"),
    ("megapixels", Inputs({**WIDE, "num_frames": 9}), "all frames"),
    ("megapixels", Inputs(WIDE, media={"video_url"}), "all frames"),
    ("processed megapixels", Inputs(WIDE, pictures={"image_url"}, files={"image_url"}), "input pictures"),
    ("seconds", Inputs({"duration": "auto"}), "fal chooses the length"),
    ("seconds", Inputs({"video_url": None}, media={"video_url"}), "the length of video_url"),
    ("seconds", Inputs({"num_frames": 81}), "no input says the length"),
    ("1000 characters", Inputs({"prompt": "x"}, pictures={"image_url"}), "no input holds"),
    ("1000 characters", Inputs({"seed": 1}), "no input holds"),
    ("1000 characters", Inputs({"text": ""}), "text is empty"),
    ("1000 characters", Inputs({"text": 5}), "no shape"),
    ("1000 characters", Inputs({"inputs": [{"voice": "a"}, {"text": "b"}]}), "no shape"),
    ("steps", Inputs({}), "number of steps"),
]  # fmt: skip


@pytest.mark.parametrize(("unit", "inputs", "least", "most"), KNOWN)
def test_a_quantity_that_the_inputs_say(unit: str, inputs: Inputs, least: str, most: str) -> None:
    found = quantity(unit, inputs)
    assert (found.least, found.most) == (D(least), D(most))


@pytest.mark.parametrize(("unit", "inputs", "reason"), UNKNOWN)
def test_a_quantity_that_nobody_knows_before(unit: str, inputs: Inputs, reason: str) -> None:
    with pytest.raises(Unknown, match=reason):
        quantity(unit, inputs)


def test_a_list_of_pictures_without_a_number_has_no_upper_end() -> None:
    assert quantity("images", Inputs({}, many=True)) == Quantity(D(1), None, "1 image by one request")
    found = quantity("megapixels", Inputs(WIDE, many=True))
    assert (found.least, found.most) == (D(2), None)
    found = quantity("5 seconds", Inputs({"duration": 5}))
    assert found.most == 1


def test_inputs_by_which_fal_may_count_more_are_named() -> None:
    found = quantity("seconds", Inputs({"duration": "5", "resolution": "720p", "generate_audio": True, "seed": 1}))
    assert found.scaling == ("generate_audio", "resolution")


def test_every_unit_that_fal_uses_has_a_rule() -> None:
    for unit in {price.unit for price in prices().values()}:
        try:
            quantity(unit, Inputs({}))
        except Unknown as reason:
            assert "new to this release" not in str(reason), unit


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = ["duration", "num_images", "image_size", "width", "height", "text", "inputs", "steps", "music_length_ms"]
UNITS = ["images", "megapixels", "seconds", "5 seconds", "minutes", "1000 characters", "steps", "1e9 x", "9" * 30]


@given(st.sampled_from(UNITS) | st.text(), st.dictionaries(st.sampled_from(NAMES), JSON))
def test_any_input_gives_a_quantity_or_a_reason(unit: str, values: dict[str, Any]) -> None:
    try:
        found = quantity(unit, Inputs(values))
    except Unknown as reason:
        assert str(reason)
    else:
        assert found.least >= 0
        assert found.most is None or found.most >= found.least
