"""
The length of a sound from its header.
"""

from io import BytesIO

from nodetool.fal.media_headers.facts import NOTHING_TOLD, Facts
from tinytag import TinyTag

#: Reads that a file may take. Parsers read byte by byte where they look for a frame, and page by page in Ogg.
_READS = 300_000
#: Bits a second below which no sound is stored: the header of a live recording counts from another start.
_LEAST_BITRATE = 4_000
#: Formats whose samples take the same room each, so that a length which the file cannot hold is none. Programs that
#: write to a pipe do not know the length and fill in the largest number.
_UNCOMPRESSED = frozenset({"audio/wav", "audio/aiff"})
#: Marks of the frame that counts all others of an MP3, and the flags that say it has their number and size.
_COUNTING = (b"Xing", b"Info")
_COUNTED = 3


class TooManyReads(Exception):
    """A file that takes longer to parse than its header is worth."""


class _Bounded(BytesIO):
    """Bytes that may be read a limited number of times."""

    _left = _READS

    def read(self, size: int | None = -1, /) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise TooManyReads
        return super().read(size)


def read(data: bytes, kind: str) -> Facts:
    """
    The duration of sound of content type ``kind``; none where it would be an estimate.

    Raises tinytag's ``TinyTagException``, caused by ``TooManyReads`` where the file takes too long.
    """
    if kind == "audio/mpeg" and not _counts_frames(data):
        return NOTHING_TOLD
    tag = TinyTag.get(file_obj=_Bounded(data), tags=False)
    duration = tag.duration or 0.0
    least = tag.bitrate * 1000 if kind in _UNCOMPRESSED and tag.bitrate else _LEAST_BITRATE
    return Facts(duration=duration) if duration * least / 8 <= len(data) else NOTHING_TOLD


def _counts_frames(data: bytes) -> bool:
    """Whether the first frame of an MP3 holds the number of frames; without it the length is guessed from a few."""
    start = 10 + _tag_size(data) if data.startswith(b"ID3") else 0
    head = data[start : start + 256]
    if b"VBRI" in head:
        return True
    places = (head.find(mark) for mark in _COUNTING)
    return any(
        place >= 0 and head[place + 7 : place + 8] and head[place + 7] & _COUNTED == _COUNTED for place in places
    )


def _tag_size(data: bytes) -> int:
    """The length of the tag before the first frame: four bytes of seven bits."""
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return size
