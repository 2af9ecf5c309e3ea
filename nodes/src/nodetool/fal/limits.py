"""
What fal demands of a file, held against the file itself: bytes, format, picture size, length, frame rate.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nodetool.fal.content import sniff
from nodetool.fal.media_headers.facts import Facts
from nodetool.fal.media_headers.reading import read

#: Content types that bytes show for certain, and the names under which fal lists them; the first is for people.
_FORMATS: Mapping[str, Sequence[str]] = {
    "image/png": ("png",), "image/jpeg": ("jpeg", "jpg"), "image/gif": ("gif",), "image/webp": ("webp",),
    "image/bmp": ("bmp",), "image/tiff": ("tiff", "tif"), "image/avif": ("avif", "heif"), "image/heic": ("heic", "heif", "avif"),
    "image/svg+xml": ("svg",), "image/x-icon": ("ico",), "image/vnd.adobe.photoshop": ("psd",), "image/x-exr": ("exr",),
    "video/mp4": ("mp4", "m4v", "m4a", "aac"), "video/quicktime": ("mov", "qt"), "video/webm": ("webm", "mkv"),
    "video/x-matroska": ("mkv", "webm"), "video/ogg": ("ogv", "ogg"), "video/x-msvideo": ("avi",), "video/3gpp": ("3gp",),
    "video/mpeg": ("mpeg", "mpg"), "video/x-flv": ("flv",),
    "audio/wav": ("wav", "pcm"), "audio/mpeg": ("mp3", "mpeg", "mpga", "mp2"), "audio/flac": ("flac",),
    "audio/ogg": ("ogg", "oga", "opus", "ogg_opus"), "audio/aac": ("aac",), "audio/mp4": ("m4a", "mp4", "aac"), "audio/aiff": ("aiff",),
    "audio/midi": ("midi", "mid"),
    "model/gltf-binary": ("glb",), "model/ply": ("ply",), "model/stl": ("stl",), "model/vnd.usdz+zip": ("usdz", "zip"),
    "application/vnd.autodesk.fbx": ("fbx",), "application/pdf": ("pdf",), "text/html": ("html", "htm"),
    "application/zip": ("zip", "npz", "blend"), "application/gzip": ("gz", "tgz"), "application/x-7z-compressed": ("7z",),
    "application/x-tar": ("tar",),
}  # fmt: skip
#: By what is measured: what is said of the file, of the limit, and the part of the limit by which a file may miss it.
#: fal measures ratios, lengths and rates in ways of its own, and its megapixel may be a million or 1024 x 1024: what
#: is that close is left to it.
_SAID = {
    "width": ("is {} px wide", "{} px", 0.0),
    "height": ("is {} px high", "{} px", 0.0),
    "pixels": ("has {} pixels", "{}", 0.05),
    "aspect_ratio": ("has an aspect ratio of {}", "{}", 0.01),
    "duration": ("lasts {} s", "{} s", 0.01),
    "fps": ("has {} frames a second", "{}", 0.01),
}
_MEGABYTE = 1 << 20
_MILLION = 1_000_000


def violation(limits: Mapping[str, Any], data: bytes) -> str:
    """
    A phrase ("is 120 px high (fal takes at least 300 px)") of everything in which ``data`` is outside of ``limits``.

    ``limits`` are those of a field, as :class:`nodetool.fal.node.FalNode` declares them. Empty when there is nothing to
    say, or when the bytes do not tell: only what is known for certain refuses a file.
    """
    *others, last = [*_violations(limits, data)] or [""]
    return f"{', '.join(others)} and {last}" if others else last


def _violations(limits: Mapping[str, Any], data: bytes) -> Iterator[str]:
    yield from _size(limits, len(data))
    kind = sniff(data)
    yield from _format(limits, kind)
    facts = read(data, kind)
    yield from _sides(limits, facts)
    yield from _range(limits, "duration", facts.duration)
    yield from _range(limits, "fps", facts.fps)


def _size(limits: Mapping[str, Any], count: int) -> Iterator[str]:
    most = limits.get("max_file_size")
    if most is None or count <= most:
        return
    # The unit in which fal's limit is a round number.
    unit = _MILLION if most % _MILLION == 0 else _MEGABYTE
    given, taken = (f"{round(size / unit, 1):g} MB" for size in (count, most))
    if given == taken:
        given, taken = f"{count:,} bytes", f"{most:,} bytes"
    yield f"has {given} (fal takes at most {taken})"


def _format(limits: Mapping[str, Any], kind: str) -> Iterator[str]:
    taken = limits.get("formats", ())
    names = _FORMATS.get(kind, ())
    if taken and names and not set(names) & set(taken):
        yield f"is {names[0].upper()} (fal takes {', '.join(name.upper() for name in taken)})"


def _sides(limits: Mapping[str, Any], facts: Facts) -> Iterator[str]:
    """What is wrong with width and height; nothing when the picture may be turned and is right then."""
    stored = list(_picture(limits, facts.width, facts.height))
    turned = not facts.turnable or list(_picture(limits, facts.height, facts.width))
    yield from stored if turned else ()


def _picture(limits: Mapping[str, Any], width: int, height: int) -> Iterator[str]:
    if min(width, height) > 0:
        yield from _range(limits, "width", width)
        yield from _range(limits, "height", height)
        yield from _range(limits, "pixels", width * height)
        yield from _range(limits, "aspect_ratio", width / height)


def _range(limits: Mapping[str, Any], name: str, value: float) -> Iterator[str]:
    given, limit, slack = _SAID[name]
    least, most = limits.get(f"min_{name}"), limits.get(f"max_{name}")
    if value <= 0:
        return
    if least is not None and value < least * (1 - slack):
        yield f"{given.format(_number(value))} (fal takes at least {limit.format(_number(least))})"
    if most is not None and value > most * (1 + slack):
        yield f"{given.format(_number(value))} (fal takes at most {limit.format(_number(most))})"


def _number(value: float) -> str:
    """A number as people write it: ``178,956,970``, ``0.4``, ``31.25``."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")
