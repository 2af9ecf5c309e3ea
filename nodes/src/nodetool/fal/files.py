"""
Files in fal's answers as NodeTool references.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from nodetool.fal.addresses import is_own_server, is_public_host, parsed
from nodetool.fal.content import suffix, type_of_name
from nodetool.fal.credentials import takes_key
from nodetool.fal.redaction import clean
from nodetool.metadata.types import AssetRef, AudioRef, DocumentRef, ImageRef, Model3DRef, TextRef, VideoRef

_BY_FAMILY: Mapping[str, type[AssetRef]] = {
    "image": ImageRef, "video": VideoRef, "audio": AudioRef, "model": Model3DRef, "text": TextRef,
    "document": DocumentRef,
}  # fmt: skip
_BY_SUFFIX: Mapping[str, type[AssetRef]] = {
    **dict.fromkeys(("glb", "gltf", "obj", "fbx", "stl", "ply", "usdz", "usd", "usdc", "3mf", "blend"), Model3DRef),
    **dict.fromkeys(("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "epub"), DocumentRef),
}
_DOCUMENTS = ("application/pdf", "application/msword", "application/vnd.openxmlformats-officedocument")
#: What fal's runners say when they do not know; the name is the better witness.
_VAGUE = frozenset({"", "application/octet-stream", "binary/octet-stream"})
#: What people see of a file: hosts show its name, and save it under that.
_SEEN = ("file_name", "content_type")
#: RFC 4648: the alphabet for URLs in place of the standard one.
_STANDARD = bytes.maketrans(b"-_", b"+/")
#: RFC 3986: a scheme may be written in any case.
_URL = re.compile(r"(?:https?://|data:)", re.IGNORECASE)

#: Characters at the end of a path that hold its last key.
_KEY_END = 60
#: ``mask_url``, ``preview_image_urls.3``: what stands there is a file, whatever its name looks like.
_FILE_KEY = re.compile(
    r"(?:image|picture|video|audio|sound|mask|file|mesh|model|glb|texture|thumbnail|preview|zip|archive|lora|map)s?_ur[il]s?(?:\.\d+)?$",
    re.IGNORECASE,
)


def is_url(value: Any) -> bool:
    """Whether a value is a URL that leads to bytes. Text that only starts with one is a sentence."""
    return starts_as_url(value) and " " not in value.strip()[:2048]


def starts_as_url(value: Any) -> bool:
    """Whether a value is text that begins as a URL that leads to bytes, perhaps one with spaces in it."""
    return isinstance(value, str) and bool(_URL.match(value.lstrip()))


def usable(uri: str, environment: Mapping[str, Any]) -> str:
    """
    The URL as a reference may hold it: inline, at fal, or elsewhere over https; empty for the user's NodeTool
    server, this machine and its network. ``environment`` may list servers (see :mod:`nodetool.fal.addresses`).

    Plain http becomes https: nothing that fal sends is fetched over http. Spaces around the URL go, spaces in it
    become ``%20``.
    """
    scheme, _, rest = uri.strip().partition(":")
    uri = f"{scheme.lower()}:{rest}" if scheme.lower() == "data" else f"{scheme.lower()}:{rest.replace(' ', '%20')}"
    if uri.startswith("data:") or takes_key(uri):
        return uri
    host = parsed(uri).hostname or ""
    # A name without a dot is in no public DNS; it stays, since a link is only handed on, and never read here.
    if not host or is_own_server(uri, environment) or not (is_public_host(host) or host.isalpha()):
        return ""
    return f"https://{uri.partition('://')[2]}"


def is_file(value: Any) -> bool:
    """Whether a JSON value is one of fal's file objects: an object with the file's ``url``."""
    return isinstance(value, dict) and starts_as_url(value.get("url"))


def is_file_url(value: Any) -> bool:
    """Whether a bare text is a file's URL: a ``data:`` URI, or a name with a known extension."""
    return is_url(value) and (value.startswith("data:") or bool(type_of_name(value)) or suffix(value) in _BY_SUFFIX)


def is_named_file(path: str, value: Any) -> bool:
    """Whether a bare URL without an extension stands at a ``path`` whose last key says that it leads to a file."""
    # Most values are no URLs, and the path to a deep one is long: only its end is searched.
    return is_url(value) and bool(_FILE_KEY.search(path[-_KEY_END:]))


def reference(value: Any, kind: type[AssetRef] = AssetRef) -> AssetRef:
    """
    The reference for a URL or a file object, of class ``kind``; a plain ``AssetRef`` becomes what the file is.

    Everything that fal says of the file (width, height, duration, content type, name, size) is its metadata; names
    are cleaned, since people see them.
    """
    said = dict(value) if isinstance(value, dict) else {"url": value}
    uri = str(said.pop("url"))
    content_type = str(said.get("content_type") or "")
    found = _class_of(uri, content_type, str(said.get("file_name") or "")) if kind is AssetRef else kind
    named = {name: clean(inner) for name in _SEEN if isinstance(inner := said.get(name), str)}
    metadata = {name: inner for name, inner in {**said, **named}.items() if inner is not None}
    return found(uri=uri, metadata=metadata or None, **_own_fields(found, uri, said))


def _class_of(uri: str, content_type: str, file_name: str) -> type[AssetRef]:
    for name in (file_name, uri):
        if suffix(name) in _BY_SUFFIX:
            return _BY_SUFFIX[suffix(name)]
    kind = content_type.lower() if content_type.lower() not in _VAGUE else type_of_name(file_name) or type_of_name(uri)
    family = "document" if kind.startswith(_DOCUMENTS) else kind.split("/", 1)[0]
    return _BY_FAMILY.get(family, AssetRef)


def _own_fields(kind: type[AssetRef], uri: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a class has beside the common ones: length in seconds of a video, format of video and 3D."""
    fields: dict[str, Any] = {}
    if issubclass(kind, VideoRef | Model3DRef):
        named = suffix(str(said.get("file_name") or "")) or suffix(uri)
        family = type_of_name(uri).partition("/")[2] if uri.startswith("data:") else ""
        fields["format"] = named or family or None
    if issubclass(kind, VideoRef) and isinstance(said.get("duration"), int | float):
        fields["duration"] = float(said["duration"])
    return fields


async def embed(ref: AssetRef, data: bytes, context: Any) -> None:
    """
    Gives a reference with a ``data:`` URI, which holds ``data``, the form that the context's host can take.

    NodeTool's worker moves bytes apart from values: its context keeps them and hands out ``blob://`` URIs. Other
    contexts read ``data:`` themselves.
    """
    if not hasattr(context, "get_output_blobs"):
        return
    make = next((getattr(context, name) for kind, name in _FACTORIES.items() if isinstance(ref, kind)), None)
    if make is not None:
        ref.uri = (await make(data)).uri


#: The context's methods that take a file's bytes; documents and other files have none.
_FACTORIES: Mapping[type[AssetRef], str] = {
    ImageRef: "image_from_bytes", VideoRef: "video_from_bytes",
    AudioRef: "audio_from_bytes", Model3DRef: "model3d_from_bytes",
}  # fmt: skip


def from_base64(text: bytes) -> bytes:
    """
    The bytes behind base64, in either alphabet, with or without its padding and line breaks.

    Raises ``binascii.Error`` for anything else: Python would leave out what it does not know and make other bytes.
    """
    plain = b"".join(text.split()).translate(_STANDARD).rstrip(b"=")
    return base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=True)


def decode(uri: str) -> bytes:
    """The bytes of a ``data:`` URI (RFC 2397). Raises ``ValueError`` when it holds none, or not what it says."""
    head, comma, payload = uri.partition(",")
    if not comma:
        raise ValueError("the data URI has no payload")
    raw = unquote_to_bytes(payload)
    try:
        data = from_base64(raw) if head.lower().endswith(";base64") else raw
    except binascii.Error as error:
        raise ValueError(f"a data URI holds no valid base64: {error}") from None
    if not data:
        raise ValueError("a data URI holds no bytes")
    return data
