"""
Length, picture size and frame rate of MP4, MOV, M4A and 3GP (ISO/IEC 14496-12) from the boxes of ``moov``.
"""

import struct
from collections.abc import Iterator
from itertools import islice

from nodetool.fal.media_headers.facts import NOTHING_TOLD, Facts

#: Where a box's payload starts and ends.
Span = tuple[int, int]
#: Boxes of one level, and tracks, that are looked at: real files have a few dozen, hostile ones as many as fit.
_SIBLINGS = 1000
_TRACKS = 32
#: Offsets in a payload: handler type, number of samples, width and height of the first sample entry.
_HANDLER, _COUNT, _SIZE = 8, 8, 40


def read(data: bytes, kind: str) -> Facts:
    """
    Duration of the whole, size and frame rate of the first film track. ``kind`` is not needed: all are alike.

    Raises ``struct.error`` and ``IndexError`` where the file ends too soon.
    """
    moov = _find((0, len(data)), data, b"moov")
    header = _find(moov, data, b"mvhd") if moov else None
    if not moov or not header:
        return NOTHING_TOLD
    duration = _seconds(header, data)
    tracks = islice(_children(moov, data, b"trak"), _TRACKS)
    media = (found for track in tracks if (found := _find(track, data, b"mdia")))
    film = next((found for found in media if _is_film(found, data)), None)
    return _film(film, data, duration) if film else Facts(duration=duration)


def _film(media: Span, data: bytes, duration: float) -> Facts:
    header, table = _find(media, data, b"mdhd"), _find(media, data, b"minf", b"stbl")
    entries = _find(table, data, b"stsd") if table else None
    sizes = _find(table, data, b"stsz") if table else None
    width, height = struct.unpack_from(">HH", data, entries[0] + _SIZE) if entries else (0, 0)
    length = _seconds(header, data) if header else 0.0
    count = struct.unpack_from(">I", data, sizes[0] + _COUNT)[0] if sizes else 0
    return Facts(width, height, duration, count / length if length else 0.0, turnable=True)


def _is_film(media: Span, data: bytes) -> bool:
    handler = _find(media, data, b"hdlr")
    return handler is not None and data[handler[0] + _HANDLER : handler[0] + _HANDLER + 4] == b"vide"


def _seconds(header: Span, data: bytes) -> float:
    """The duration in ``mvhd`` or ``mdhd``; 0 where it is unknown, as in fragmented files."""
    wide = data[header[0]] == 1
    scale, duration = struct.unpack_from(">IQ" if wide else ">II", data, header[0] + (20 if wide else 12))
    unknown = 2 ** (64 if wide else 32) - 1
    return float(duration / scale) if scale and duration != unknown else 0.0


def _find(span: Span, data: bytes, *path: bytes) -> Span | None:
    """The payload of the first box at ``path`` below ``span``."""
    for name in path:
        found = next(_children(span, data, name), None)
        if found is None:
            return None
        span = found
    return span


def _children(span: Span, data: bytes, name: bytes) -> Iterator[Span]:
    return ((start, end) for kind, start, end in islice(_boxes(span, data), _SIBLINGS) if kind == name)


def _boxes(span: Span, data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Type, start and end of the payload of each box; size 1 stands for 64 bits that follow, 0 for all the rest."""
    at, end = span
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        stop = at + size if size else end
        if stop < at + head or stop > end:
            return
        yield kind, at + head, stop
        at = stop
