"""Pictures in memory arrive with their alpha and depth."""

from __future__ import annotations

import struct
import zlib
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
        (np.full((2, 3), True), "L", 255),
        (np.full((2, 3, 2), 7, np.uint8), "LA", (7, 7)),
        (np.full((1, 2, 3, 3), 7, np.uint8), "RGB", (7, 7, 7)),
        (np.full((2, 3), 200, np.int32), "L", 200),
        (np.full((2, 3), 40_000, np.int64), "I;16", 40_000),
        (np.full((2, 3), -7, np.int32), "I", -7),
        (np.full((2, 3, 3), 7 / 255, np.float32), "RGB", (7, 7, 7)),
        (np.full((2, 3), 200.0), "L", 200),
        (np.full((2, 3), 0.3), "I;16", 19660),
        (np.full((2, 3), 100.5), "I;16", 25828),
        (np.array([[1000.0, -1000, 0]] * 2), "I;16", 65_535),
        (np.array([[np.inf, 0.3, np.nan]] * 2), "I;16", 19660),
    ],
)
def test_arrays(array: Any, mode: str, pixel: Any) -> None:
    found = decoded(array)
    assert (found.size, found.mode, found.getpixel((0, 0))) == ((3, 2), mode, pixel)


@pytest.mark.parametrize(("mode", "color"), [("LA", 4), ("RGB", 2), ("RGBA", 6)])
def test_colours_of_16_bits_keep_them(mode: str, color: int) -> None:
    """Pillow reads them as 8, so they are read here: each row is its difference to the one above."""
    made = (np.arange(5 * 3 * len(mode), dtype=np.uint16) * 997 + 40_000).reshape(5, 3, len(mode))
    data = encode(made)
    assert struct.unpack(">IIBB", data[16:26]) == (3, 5, 16, color)
    length = int.from_bytes(data[33:37])
    rows = np.frombuffer(zlib.decompress(data[41 : 41 + length]), np.uint8).reshape(5, -1)
    assert (rows[:, 0] == 2).all()
    assert (rows[:, 1:].cumsum(axis=0, dtype=np.uint8).reshape(-1).view(">u2") == made.reshape(-1)).all()
    seen = np.asarray(decoded(made).convert(mode), np.int32)
    assert seen.shape == made.shape and np.abs(seen - made // 256).max() <= 1


def test_what_holds_no_pixels_is_an_error() -> None:
    with pytest.raises(ValueError, match="without pixels"):
        encode(PIL.Image.new("RGB", (0, 4)))
    with pytest.raises(ValueError, match="is not a picture"):
        encode(np.zeros((2, 2, 2, 2, 2), np.uint8))
    for array in (np.zeros((2, 2, 5)), np.zeros((2, 2), complex), np.full((2, 2), np.nan), np.full((2, 2, 3), 70_000)):
        with pytest.raises(ValueError, match="is not a picture"):
            encode(array)
    for array in (np.zeros((0, 2, 3), np.uint8), np.zeros((0, 2))):
        with pytest.raises(ValueError, match="without pixels"):
            encode(array)


def test_what_is_a_picture() -> None:
    assert is_picture(PIL.Image.new("L", (1, 1))) and is_picture(np.zeros((1, 1)))
    assert not is_picture(b"bytes") and not is_picture([1])
