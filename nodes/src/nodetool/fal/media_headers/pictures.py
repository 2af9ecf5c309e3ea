"""
The size of a picture from its header.
"""

from io import BytesIO

import imagesize
from nodetool.fal.media_headers.facts import NOTHING_TOLD, Facts

#: Bytes that are searched for the size, which stands near the start. It bounds the time that a hostile file takes.
_HEAD = 2_000_000
#: Formats without a mark that turns them.
_UPRIGHT = frozenset({"image/png", "image/gif", "image/bmp"})


def read(data: bytes, kind: str) -> Facts:
    """Width and height of a picture of content type ``kind``; no size when the header tells none."""
    # The directory of a TIFF may stand at its end; it has 65,535 entries at most.
    head = data if kind == "image/tiff" else data[:_HEAD]
    width, height = imagesize.get(BytesIO(head), exif_rotation=False)
    if min(width, height) < 1:
        return NOTHING_TOLD
    return Facts(int(width), int(height), turnable=kind not in _UPRIGHT)
