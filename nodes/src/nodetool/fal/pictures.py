"""
Pictures that nodes hand over in memory, encoded with their alpha and depth, which NodeTool's own encoding drops.
"""

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


def is_picture(value: Any) -> bool:
    """Whether a value is a Pillow image or an array of pixels (height, width, and channels if any)."""
    return _is_pillow(value) or _is_array(value)


def encode(value: Any) -> bytes:
    """
    The bytes of a picture (see :func:`is_picture`): PNG, or TIFF where 16 bits do not hold its values.

    Raises ``ValueError`` for what holds no pixels.
    """
    image = value if _is_pillow(value) else _from_array(value)
    if 0 in image.size:
        raise ValueError("it is a picture without pixels")
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


def _from_array(array: Any) -> Any:
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim == 2 and array.dtype.name in ("uint16", "int32"):
        return import_module("PIL.Image").fromarray(array)
    try:
        return import_module("nodetool.media.image.image_utils").numpy_to_pil_image(array)
    except (TypeError, IndexError) as error:
        raise ValueError(f"an array of shape {array.shape} is not a picture ({error})") from None


def _whole_numbers(image: Any) -> Any:
    """A picture of whole numbers: 16 bits where they suffice, since that is what PNG has."""
    plain = image.convert("I")
    least, most = plain.getextrema()
    return plain.convert("I;16") if least >= 0 and most <= _SIXTEEN_BITS else plain
