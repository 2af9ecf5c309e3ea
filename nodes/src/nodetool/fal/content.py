"""
What bytes are, from the bytes: content type and file name extension.
"""

import io
import mimetypes
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

BINARY = "application/octet-stream"
_HEAD = 4096
#: The directory of an archive is at its end.
_TAIL = 2 * _HEAD

#: Content type → extension of the files that are uploaded. fal's runners go by either.
EXTENSIONS = {
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/bmp": "bmp",
    "image/tiff": "tiff", "image/avif": "avif", "image/heic": "heic", "image/svg+xml": "svg", "image/x-icon": "ico",
    "image/vnd.adobe.photoshop": "psd", "image/x-exr": "exr",
    "video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm", "video/x-matroska": "mkv", "video/ogg": "ogv",
    "video/x-msvideo": "avi", "video/3gpp": "3gp", "video/mpeg": "mpeg", "video/x-flv": "flv",
    "audio/wav": "wav", "audio/mpeg": "mp3", "audio/flac": "flac", "audio/ogg": "ogg", "audio/aac": "aac",
    "audio/mp4": "m4a", "audio/aiff": "aiff", "audio/midi": "mid",
    "model/gltf-binary": "glb", "model/gltf+json": "gltf", "model/stl": "stl", "model/obj": "obj", "model/ply": "ply",
    "model/vnd.usdz+zip": "usdz", "application/vnd.autodesk.fbx": "fbx",
    "application/zip": "zip", "application/gzip": "gz", "application/x-7z-compressed": "7z", "application/x-tar": "tar",
    "application/pdf": "pdf", "application/json": "json", "text/plain": "txt", "text/html": "html", "text/csv": "csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
}  # fmt: skip

#: Extensions that name a type which its bytes do not show, or that Python's table lacks.
SUFFIX_TYPES = {extension: kind for kind, extension in EXTENSIONS.items()} | {
    "jpeg": "image/jpeg", "tif": "image/tiff", "oga": "audio/ogg", "opus": "audio/ogg", "m4v": "video/mp4",
    "safetensors": BINARY, "fbx": "application/vnd.autodesk.fbx", "srt": "text/plain", "mtl": "text/plain", "md": "text/plain",
}  # fmt: skip

#: Offset, bytes, content type.
_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"), (0, b"\xff\xd8\xff", "image/jpeg"), (0, b"GIF8", "image/gif"),
    (0, b"II*\x00", "image/tiff"), (0, b"MM\x00*", "image/tiff"), (0, b"\x00\x00\x01\x00", "image/x-icon"),
    (0, b"8BPS", "image/vnd.adobe.photoshop"), (0, b"v/1\x01", "image/x-exr"),
    (8, b"WEBP", "image/webp"), (8, b"WAVE", "audio/wav"), (8, b"AVI ", "video/x-msvideo"),
    (0, b"ID3", "audio/mpeg"), (0, b"fLaC", "audio/flac"), (0, b"FORM", "audio/aiff"), (0, b"MThd", "audio/midi"),
    (0, b"FLV\x01", "video/x-flv"), (0, b"\x00\x00\x01\xba", "video/mpeg"), (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"glTF", "model/gltf-binary"), (0, b"ply\n", "model/ply"), (0, b"ply\r", "model/ply"),
    (0, b"Kaydara FBX Binary", "application/vnd.autodesk.fbx"), (0, b"%PDF-", "application/pdf"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"), (0, b"\x1f\x8b", "application/gzip"),
    (257, b"ustar", "application/x-tar"),
)  # fmt: skip

#: Major brand of an ISO media file (MP4 and its relatives) → content type; others are MP4.
_BRANDS = {
    b"qt  ": "video/quicktime", b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"avif": "image/avif", b"avis": "image/avif",
    b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heic", b"3gp4": "video/3gpp", b"3gp5": "video/3gpp",
}  # fmt: skip

_OFFICE = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b".usdc", "model/vnd.usdz+zip"),
    (b".usda", "model/vnd.usdz+zip"),
)


def sniff(data: bytes, uri: str = "") -> str:
    """
    The content type of ``data``. Only bytes that show none are named by the extension of ``uri``.

    Text without a known form is ``text/plain``, everything else ``application/octet-stream``.
    """
    return _kind(data[:_HEAD], data[-_TAIL:], len(data), uri)


def sniff_file(path: Path, uri: str = "") -> str:
    """As :func:`sniff`, of a file on this machine, which is not read whole. Raises ``OSError``."""
    with path.open("rb") as file:
        head, size = file.read(_HEAD), file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _TAIL))
        return _kind(head, file.read(_TAIL), size, uri)


def _kind(head: bytes, tail: bytes, size: int, uri: str) -> str:
    for offset, signature, kind in _SIGNATURES:
        if head.startswith(signature, offset) and (offset != 8 or head.startswith(b"RIFF")):
            return kind
    looks = (look(head) for look in (_iso_media, _matroska, _ogg, _frames, _bitmap))
    return _archive(head, tail) or next(filter(None, looks), "") or _binary_stl(head, size) or _named(head, uri)


def _named(head: bytes, uri: str) -> str:
    return (
        _text(head, suffix(uri))
        or SUFFIX_TYPES.get(suffix(uri))
        or mimetypes.guess_type(f"x.{suffix(uri)}")[0]
        or BINARY
    )


def extension(kind: str, uri: str = "") -> str:
    """The extension, without dot, for a file of content type ``kind`` that came from ``uri``."""
    if kind in EXTENSIONS and kind != "text/plain":
        return EXTENSIONS[kind]
    return suffix(uri) or EXTENSIONS.get(kind) or (mimetypes.guess_extension(kind) or ".bin")[1:]


def suffix(uri: str) -> str:
    """The extension in a URI or path, lower case and without dot; empty when there is none (``data:`` has none)."""
    if uri.startswith("data:"):
        return ""
    try:
        path = PurePosixPath(unquote(urlsplit(uri).path))
    except ValueError:
        # What is sent as an address may be none, such as https://[name/a.png.
        return ""
    return path.suffix[1:].lower() if path.suffix[1:].isalnum() else ""


def type_of_name(uri: str) -> str:
    """The content type that a file's name claims, or an empty string."""
    if uri.startswith("data:"):
        return uri[len("data:") :].split(",", 1)[0].split(";", 1)[0].lower()
    return SUFFIX_TYPES.get(suffix(uri)) or mimetypes.guess_type(f"x.{suffix(uri)}")[0] or ""


def _iso_media(data: bytes) -> str:
    return _BRANDS.get(data[8:12], "video/mp4") if data[4:8] == b"ftyp" else ""


def _archive(head: bytes, tail: bytes) -> str:
    """A zip, or one of the formats that are zips; their members' names are in the directory at the end."""
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ""
    names = head + tail
    return next((kind for name, kind in _OFFICE if name in names), "application/zip")


def _matroska(data: bytes) -> str:
    if not data.startswith(b"\x1aE\xdf\xa3"):
        return ""
    return "video/webm" if b"webm" in data[:64] else "video/x-matroska"


def _ogg(data: bytes) -> str:
    if not data.startswith(b"OggS"):
        return ""
    return "video/ogg" if b"theora" in data[:64] else "audio/ogg"


def _frames(data: bytes) -> str:
    """MPEG audio without a header: a frame starts with eleven set bits, AAC's with twelve and layer 0."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE0 != 0xE0:
        return ""
    return "audio/aac" if data[1] & 0xF6 == 0xF0 else "audio/mpeg" if data[1] & 0x06 else ""


def _bitmap(data: bytes) -> str:
    # Two letters alone would make bitmaps of ordinary text; the length of the header follows at byte 14.
    return (
        "image/bmp" if data.startswith(b"BM") and data[14:18] in (b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0") else ""
    )


def _binary_stl(head: bytes, size: int) -> str:
    """80 bytes of header, the number of triangles, 50 bytes for each of them."""
    return "model/stl" if size >= 84 and size == 84 + 50 * int.from_bytes(head[80:84], "little") else ""


def _text(head: bytes, named: str) -> str:
    text = _decoded(head)
    if text is None or not text:
        return ""
    start = text.lstrip("\ufeff \t\r\n")
    for test, kind in _TEXTS:
        if test(start):
            return kind
    claimed = SUFFIX_TYPES.get(named) or mimetypes.guess_type(f"x.{named}")[0] or ""
    return claimed if claimed.startswith(("text/", "model/", "application/")) else "text/plain"


_TEXTS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (lambda text: "<svg" in text[:1024] and text.startswith("<"), "image/svg+xml"),
    (lambda text: text[:15].lower().startswith(("<!doctype html", "<html")), "text/html"),
    (lambda text: text.startswith("{") and '"asset"' in text and '"version"' in text, "model/gltf+json"),
    (lambda text: text.startswith(("{", "[")), "application/json"),
    (lambda text: text.startswith("solid ") and "facet" in text, "model/stl"),
)


def _decoded(head: bytes) -> str | None:
    """``head`` as text, or ``None``. The cut may go through a character."""
    if b"\0" in head:
        return None
    for end in range(len(head), max(len(head) - 4, -1), -1):
        try:
            return head[:end].decode("utf-8")
        except UnicodeDecodeError:
            continue
    return None
