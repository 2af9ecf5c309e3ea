"""
The bytes behind a reference: inline, in memory, in the workspace, in NodeTool's storage, or on the web.
"""

import asyncio
import binascii
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import SplitResult

from nodetool.fal import addresses, pictures
from nodetool.fal.addresses import STORAGE
from nodetool.fal.fetching import fetch
from nodetool.fal.files import decode, from_base64
from nodetool.metadata.types import AssetRef, ImageRef, TextRef
from nodetool.runtime.resources import require_scope

#: Schemes that NodeTool reads from the workspace and its memory; no scheme is a path in the workspace.
_WORKSPACE = frozenset({"", "file", "memory"})
_WEB = frozenset({"http", "https"})


async def read(ref: AssetRef, context: Any) -> bytes:
    """
    The bytes behind ``ref``, which a person gave.

    Raises ``ValueError`` saying why not, and whatever NodeTool's own reading raises.
    """
    if ref.data is not None:
        return await _inline(ref, context)
    phrase = unreadable(ref, context.environment)
    if phrase:
        raise ValueError(phrase)
    if ref.asset_id:
        return bytes(await context.asset_to_bytes(type(ref)(asset_id=ref.asset_id)))
    if ref.uri.startswith("data:"):
        return decode(ref.uri)
    if ref.uri.startswith("asset://"):
        return await _stored(ref, context)
    if ref.uri.startswith("/api/"):
        return await _from_storage(ref.uri, context)
    if addresses.parsed(ref.uri).scheme in _WEB:
        return await _from_web(ref.uri, context)
    return await _in_memory(ref) or bytes(await context.asset_to_bytes(ref))


def unreadable(ref: AssetRef, environment: Mapping[str, Any]) -> str:
    """
    Why nothing can ever be read at the address of ``ref``; empty where it may.

    Told from the address alone: nothing is opened. ``environment`` may list servers of the user's own.
    """
    if ref.data is not None or ref.asset_id:
        return ""
    if ref.uri.startswith("asset://"):
        is_name = addresses.is_stored_name(ref.uri.removeprefix("asset://"))
        return "" if is_name else "its name is not one of a stored file"
    if ref.uri.startswith("/api/"):
        is_name = bool(addresses.stored_name(ref.uri))
        return "" if is_name else f"only files below {STORAGE} are read from the NodeTool server"
    return "" if ref.uri.startswith("data:") else _nowhere(ref.uri, environment)


def _nowhere(uri: str, environment: Mapping[str, Any]) -> str:
    parts = addresses.parsed(uri)
    if parts.scheme in _WEB:
        return _off_limits(uri, parts.hostname or "", environment)
    # A host behind "file:" or "//" is another machine's share on Windows. A single letter is a drive.
    if _is_malformed(uri, parts) or (
        (parts.scheme not in _WORKSPACE and len(parts.scheme) != 1)
        or parts.netloc not in ("", "localhost", *_named(parts))
    ):
        return "its address is of no kind that is read"
    return ""


def _off_limits(uri: str, host: str, environment: Mapping[str, Any]) -> str:
    if not host:
        return "its address names no host"
    if addresses.is_public_host(host) or addresses.is_own_server(uri, environment):
        return ""
    return (
        "it is on this machine or a private network, from which only a NodeTool server of yours is read;"
        f" {addresses.SETTING} lists more of them"
    )


def _is_malformed(uri: str, parts: SplitResult) -> bool:
    """Whether ``uri`` begins as an address and has no parts."""
    return not any(parts) and "://" in uri


def _named(parts: SplitResult) -> Sequence[str]:
    """The part of ``memory://ID`` that parses as a host."""
    return [parts.netloc] if parts.scheme == "memory" else []


async def _in_memory(ref: AssetRef) -> bytes:
    """A picture in NodeTool's memory; empty for all that NodeTool encodes itself."""
    if not ref.uri.startswith("memory://"):
        return b""
    try:
        held = require_scope().get_memory_uri_cache().get(ref.uri)
    except RuntimeError:
        return b""
    return await asyncio.to_thread(pictures.encode, held) if pictures.is_picture(held) and _is_image(ref, held) else b""


def _is_image(ref: AssetRef, held: Any) -> bool:
    """Whether pixels in memory are a picture: an array in another reference is sound or a video."""
    return isinstance(ref, ImageRef) or type(held).__module__ != "numpy"


async def _inline(ref: AssetRef, context: Any) -> bytes:
    """The bytes in ``ref.data``: bytes, base64 (text in a ``TextRef``), or an object that NodeTool encodes."""
    data = ref.data[0] if isinstance(ref.data, list | tuple) and len(ref.data) == 1 else ref.data
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data)
    if pictures.is_picture(data) and _is_image(ref, data):
        return await asyncio.to_thread(pictures.encode, data)
    if isinstance(data, list | tuple):
        raise ValueError(f"it holds {len(data)} files; pass them one by one")
    if isinstance(data, str) and not isinstance(ref, TextRef):
        return decode(data) if data.startswith("data:") else _unpacked(data)
    return bytes(await context.asset_to_bytes(ref.model_copy(update={"data": data})))


def _unpacked(text: str) -> bytes:
    try:
        return from_base64(text.encode("ascii", "replace"))
    except binascii.Error:
        raise ValueError("its data is not valid base64") from None


async def _stored(ref: AssetRef, context: Any) -> bytes:
    """``asset://ID.EXT``, which NodeTool's own download does not know: the stored file, or the asset of that id."""
    name = ref.uri.removeprefix("asset://")
    if not addresses.is_stored_name(name):
        raise ValueError("its name is not one of a stored file")
    try:
        return bytes(await context.asset_to_bytes(AssetRef(uri=f"{STORAGE}{name}")))
    except Exception:
        return bytes(await context.asset_to_bytes(type(ref)(asset_id=name.split(".", 1)[0])))


async def _from_storage(uri: str, context: Any) -> bytes:
    """A file in NodeTool's storage. Everything else that the server has, settings included, is not for fal."""
    name = addresses.stored_name(uri)
    if not name:
        raise ValueError(f"only files below {STORAGE} are read from the NodeTool server")
    return bytes(await context.asset_to_bytes(AssetRef(uri=f"{STORAGE}{name}")))


async def _from_web(uri: str, context: Any) -> bytes:
    """A file that fal cannot fetch: on the user's NodeTool server, or public but not over plain https."""
    if addresses.is_own_server(uri, context.environment):
        return await _from_server(uri, context)
    return await fetch(uri)


async def _from_server(uri: str, context: Any) -> bytes:
    """A file on the NodeTool server: from its storage where this machine has it, else over HTTP."""
    try:
        return await _from_storage(uri, context)
    except ValueError:
        raise
    except Exception:
        if not addresses.takes_token(uri, context.environment):
            raise
    return await fetch(uri, token=context.auth_token, private=True)
