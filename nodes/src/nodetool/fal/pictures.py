"""
Pictures that nodes hand over in memory, encoded with their alpha and depth, which NodeTool's own encoding drops.
"""

import struct
import zlib
from importlib import import_module
from io import BytesIO
from typing import Any

#: Modes that PNG holds as they are. All others become the nearest one that loses nothing visible.
_PNG = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})
_NEAREST = {
    "La": "LA",
    "RGBa": "RGBA",
    "PA": "RGBA",
    "RGBX": "RGB",
    "CMYK": "RGB",
    "YCbCr": "RGB",
    "LAB": "RGB",
    "HSV": "RGB",
}
_SIXTEEN_BITS = 65_535
#: From one value of 8 bits to the next, in 16.
_STEP = 257
_EMPTY = "it is a picture without pixels"
#: Channels by which the layout of an array is known.
_CHANNELS = (1, 3, 4)
#: PNG's colour type by the number of channels: grey, grey with alpha, colour, colour with alpha.
_COLORS = {1: 0, 2: 4, 3: 2, 4: 6}
#: PNG's name of the filter that subtracts the row above.
_UP = b"\x02"


def is_picture(value: Any) -> bool:
    """Whether a value is a Pillow image or an array of pixels (height, width, and channels if any)."""
    return _is_pillow(value) or _is_array(value)


def encode(value: Any) -> bytes:
    """
    The bytes of a picture (see :func:`is_picture`): PNG, or TIFF where 16 bits do not hold its values.

    Raises ``ValueError`` for what holds no pixels, and for colours that 16 bits do not hold.
    """
    if _is_pillow(value):
        return _encoded(value)
    pixels = _pixels(value)
    # Pillow has no colours of 16 bits.
    return _deep_png(pixels) if pixels.dtype.name == "uint16" else _encoded(_pillow().fromarray(pixels))


def _encoded(image: Any) -> bytes:
    if 0 in image.size:
        raise ValueError(_EMPTY)
    if image.mode.startswith("I"):
        image = _whole_numbers(image)
    image = image.convert(_NEAREST[image.mode]) if image.mode in _NEAREST else image
    buffer = BytesIO()
    image.save(buffer, format="PNG" if image.mode in _PNG else "TIFF")
    return buffer.getvalue()


def _is_pillow(value: Any) -> bool:
    return any(kind.__module__ == "PIL.Image" and kind.__name__ == "Image" for kind in type(value).__mro__)


def _is_array(value: Any) -> bool:
    return type(value).__module__ == "numpy" and type(value).__name__ == "ndarray"


def _pixels(array: Any) -> Any:
    """
    Rows of pixels as 8 bits, or 16 where they are needed; 32 for shades of grey alone.

    Numbers mean what NodeTool takes them for: a flag is black or white, a fraction is on the scale from 0 to 1, or to
    255 where one is larger; fractions outside of both are stretched from the least to the most.
    """
    array = _laid_out(array)
    match array.dtype.kind:
        case "b":
            return array.astype("uint8") * 255
        case "u" | "i":
            return _whole(array)
        case "f":
            return _fractions(array)
    raise ValueError(f"an array of {array.dtype} is not a picture")


def _laid_out(array: Any) -> Any:
    """Height, width, and channels if there are several, as NodeTool tells them apart."""
    found = array[0] if array.ndim == 4 and len(array) == 1 else array
    if found.ndim == 3 and found.shape[0] in _CHANNELS and found.shape[2] not in _CHANNELS:
        found = found.transpose(1, 2, 0)
    if found.ndim == 3 and found.shape[2] == 1:
        found = found[:, :, 0]
    if found.ndim not in (2, 3) or (found.ndim == 3 and found.shape[2] not in _COLORS):
        raise ValueError(f"an array of shape {array.shape} is not a picture")
    if found.size == 0:
        raise ValueError(_EMPTY)
    return found


def _whole(array: Any) -> Any:
    if array.dtype.name in ("uint8", "uint16"):
        return array
    least, most = int(array.min()), int(array.max())
    for name, limit in (("uint8", 255), ("uint16", _SIXTEEN_BITS)):
        if least >= 0 and most <= limit:
            return array.astype(name)
    if array.ndim == 2 and least >= -(2**31) and most < 2**31:
        return array.astype("int32")
    raise ValueError(
        f"an array with values from {least} to {most} is not a picture, whose values go to {_SIXTEEN_BITS}"
    )


def _fractions(array: Any) -> Any:
    numpy = import_module("numpy")
    array = array.astype("float64")
    finite = array[numpy.isfinite(array)]
    if finite.size == 0:
        raise ValueError("an array without numbers is not a picture")
    least, most = float(finite.min()), float(finite.max())
    array = numpy.nan_to_num(array, nan=least, posinf=most, neginf=least)
    if least < 0 or most > 255:
        array = (array - least) / ((most - least) or 1)
    elif most > 1:
        array = array / 255
    deep = numpy.rint(array * _SIXTEEN_BITS).astype("uint16")
    return deep if (deep % _STEP).any() else (deep // _STEP).astype("uint8")


def _deep_png(pixels: Any) -> bytes:
    """A PNG of 16 bits a channel (https://www.w3.org/TR/png-3/), each row as its difference to the one above."""
    height, width = pixels.shape[:2]
    channels = pixels.shape[2] if pixels.ndim == 3 else 1
    rows = import_module("numpy").frombuffer(pixels.astype(">u2").tobytes(), "uint8").reshape(height, -1)
    filtered = rows.copy()
    filtered[1:] -= rows[:-1]
    lines = b"".join(_UP + row.tobytes() for row in filtered)
    header = struct.pack(">IIBBBBB", width, height, 16, _COLORS[channels], 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _pillow() -> Any:
    return import_module("PIL.Image")


def _whole_numbers(image: Any) -> Any:
    """A picture of whole numbers: 16 bits where they suffice, since that is what PNG has."""
    plain = image.convert("I")
    least, most = plain.getextrema()
    return plain.convert("I;16") if least >= 0 and most <= _SIXTEEN_BITS else plain
