"""Pictures in memory arrive with their alpha and depth."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import numpy as np
import PIL.Image
import pytest
from nodetool.fal.pictures import encode, is_picture


def decoded(value: Any) -> PIL.Image.Image:
    image = PIL.Image.open(BytesIO(encode(value)))
    image.load()
    return image


@pytest.mark.parametrize(
    ("mode", "pixel", "arrives_as"),
    [
        ("1", 255, "1"), ("L", 7, "L"), ("LA", (7, 9), "LA"), ("RGB", (1, 2, 3), "RGB"), ("RGBA", (1, 2, 3, 4), "RGBA"),
        ("I;16", 40_000, "I;16"), ("I", 40_000, "I;16"), ("I", 70_000, "I"), ("F", 0.25, "F"), ("P", 0, "P"),
        ("CMYK", (0, 0, 0, 0), "RGB"), ("HSV", (0, 0, 9), "RGB"),
    ],
)  # fmt: skip
def test_modes(mode: str, pixel: Any, arrives_as: str) -> None:
    made = PIL.Image.new(mode, (2, 3), pixel)
    found = decoded(made)
    assert found.size == (2, 3) and found.mode == arrives_as
    if mode == arrives_as or mode == "I":
        assert found.getpixel((0, 0)) == pixel


def test_palettes_keep_their_transparency() -> None:
    made = PIL.Image.new("P", (1, 1), 0)
    made.putpalette([10, 20, 30])
    made.info["transparency"] = 0
    assert decoded(made).convert("RGBA").getpixel((0, 0)) == (10, 20, 30, 0)


def test_premultiplied_alpha_stays_alpha() -> None:
    made = PIL.Image.new("RGBA", (1, 1), (200, 100, 50, 255)).convert("RGBa")
    assert decoded(made).getpixel((0, 0)) == (200, 100, 50, 255)


@pytest.mark.parametrize(
    ("array", "mode", "pixel"),
    [
        (np.full((2, 3, 4), 7, np.uint8), "RGBA", (7, 7, 7, 7)),
        (np.full((2, 3, 3), 7, np.uint8), "RGB", (7, 7, 7)),
        (np.full((2, 3), 40_000, np.uint16), "I;16", 40_000),
        (np.full((2, 3, 1), 40_000, np.uint16), "I;16", 40_000),
    ],
)
def test_arrays(array: Any, mode: str, pixel: Any) -> None:
    found = decoded(array)
    assert (found.size, found.mode, found.getpixel((0, 0))) == ((3, 2), mode, pixel)


def test_what_holds_no_pixels_is_an_error() -> None:
    with pytest.raises(ValueError, match="without pixels"):
        encode(PIL.Image.new("RGB", (0, 4)))
    with pytest.raises(ValueError, match="is not a picture"):
        encode(np.zeros((2, 2, 2, 2, 2), np.uint8))


def test_what_is_a_picture() -> None:
    assert is_picture(PIL.Image.new("L", (1, 1))) and is_picture(np.zeros((1, 1)))
    assert not is_picture(b"bytes") and not is_picture([1])
