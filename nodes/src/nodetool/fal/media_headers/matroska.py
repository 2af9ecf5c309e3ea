"""
Length, picture size and frame rate of MKV and WebM (RFC 9559) from ``Info`` and ``Tracks``.
"""

import struct
from collections.abc import Iterator
from itertools import islice

from nodetool.fal.media_headers.facts import NOTHING_TOLD, Facts

#: Where an element's payload starts and ends.
Span = tuple[int, int]
_SEGMENT, _INFO, _TRACKS, _TRACK = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE
_SCALE, _DURATION = 0x2AD7B1, 0x4489
_KIND, _FRAME, _VIDEO, _WIDTH, _HEIGHT = 0x83, 0x23E383, 0xE0, 0xB0, 0xBA
#: The type of a track that is a film.
_FILM = 1
#: Nanoseconds that a unit of time lasts where the file does not say.
_MILLISECOND = 1_000_000
_SECOND = 1_000_000_000
#: Elements of one level that are looked at: real files have a few dozen before the first frames.
_SIBLINGS = 1000


def read(data: bytes, kind: str) -> Facts:
    """
    Duration of the whole, size and frame rate of the first film track. ``kind`` is not needed: both are alike.

    Raises ``struct.error`` and ``IndexError`` where the file ends too soon.
    """
    segment = _first((0, len(data)), data, _SEGMENT)
    if segment is None:
        return NOTHING_TOLD
    duration = _seconds(_first(segment, data, _INFO), data)
    tracks = _first(segment, data, _TRACKS)
    found = _children(tracks, data, _TRACK) if tracks else iter(())
    film = next((track for track in found if _number(track, data, _KIND) == _FILM), None)
    return _film(film, data, duration) if film else Facts(duration=duration)


def _film(track: Span, data: bytes, duration: float) -> Facts:
    frame = _number(track, data, _FRAME)
    picture = _first(track, data, _VIDEO)
    width, height = (_number(picture, data, name) if picture else 0 for name in (_WIDTH, _HEIGHT))
    return Facts(width, height, duration, _SECOND / frame if frame else 0.0, turnable=True)


def _seconds(info: Span | None, data: bytes) -> float:
    """The duration, a float in units of the file's own; 0 where it is unknown, as in recordings of a browser."""
    place = _first(info, data, _DURATION) if info else None
    if info is None or place is None:
        return 0.0
    value: float = struct.unpack(">f" if place[1] - place[0] == 4 else ">d", data[place[0] : place[1]])[0]
    return value * (_number(info, data, _SCALE) or _MILLISECOND) / _SECOND


def _number(span: Span, data: bytes, name: int) -> int:
    """The whole number in the first element of that id, 0 without one."""
    place = _first(span, data, name)
    return int.from_bytes(data[place[0] : min(place[1], place[0] + 8)], "big") if place else 0


def _first(span: Span, data: bytes, name: int) -> Span | None:
    return next(_children(span, data, name), None)


def _children(span: Span, data: bytes, name: int) -> Iterator[Span]:
    return ((start, end) for found, start, end in islice(_elements(span, data), _SIBLINGS) if found == name)


def _elements(span: Span, data: bytes) -> Iterator[tuple[int, int, int]]:
    """Id, start and end of the payload of each element; one of unknown size takes all the rest."""
    at, end = span
    while at < end:
        name, start = _variable(data, at, marked=True)
        size, start = _variable(data, start, marked=False)
        stop = end if size < 0 else min(start + size, end)
        yield name, start, stop
        at = max(stop, start)


def _variable(data: bytes, at: int, *, marked: bool) -> tuple[int, int]:
    """A number of variable length and where it ends; -1 for a size of ones only, which stands for "unknown"."""
    length = 9 - data[at].bit_length()
    if length > 8:
        raise IndexError("no element starts here")
    value = int.from_bytes(data[at : at + length], "big")
    plain = value & (1 << 7 * length) - 1
    if marked:
        return value, at + length
    return (-1 if plain == (1 << 7 * length) - 1 else plain), at + length
