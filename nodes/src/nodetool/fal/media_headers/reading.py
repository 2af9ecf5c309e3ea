"""
The header of any file, read by the reader of its content type.
"""

import math
from collections.abc import Callable, Mapping

from nodetool.fal.media_headers import iso_media, matroska, pictures, sound
from nodetool.fal.media_headers.facts import NOTHING_TOLD, Facts

_PICTURES = ("png", "jpeg", "gif", "webp", "bmp", "tiff", "avif", "heic")
_SOUNDS = ("wav", "mpeg", "flac", "ogg", "aiff")
_READERS: Mapping[str, Callable[[bytes, str], Facts]] = {
    **{f"image/{name}": pictures.read for name in _PICTURES},
    **{f"audio/{name}": sound.read for name in _SOUNDS},
    **dict.fromkeys(("video/mp4", "video/quicktime", "video/3gpp", "audio/mp4"), iso_media.read),
    **dict.fromkeys(("video/webm", "video/x-matroska"), matroska.read),
}


def read(data: bytes, kind: str) -> Facts:
    """
    What the header of a file of content type ``kind`` tells.

    Never raises: a header that is damaged, or of a kind that is not known, tells nothing. Memory and time are bounded
    whatever the bytes are; nothing is decoded.
    """
    reader = _READERS.get(kind)
    if reader is None:
        return NOTHING_TOLD
    try:
        facts = reader(data, kind)
    except Exception:
        return NOTHING_TOLD
    return facts if math.isfinite(facts.duration) and math.isfinite(facts.fps) else NOTHING_TOLD
