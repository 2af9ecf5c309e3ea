"""
Files on their way to fal: read, recognised, uploaded once, replaced by their URLs.
"""

import asyncio
import base64
import binascii
import hashlib
import ipaddress
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import unquote_to_bytes, urlsplit

import httpx
from nodetool.config.environment import Environment
from nodetool.fal.arguments import Asset
from nodetool.fal.client import Client
from nodetool.fal.content import extension, sniff
from nodetool.fal.errors import AssetUnreadable, UploadFailed
from nodetool.fal.redaction import clean
from nodetool.metadata.types import AssetRef, TextRef

Item = TypeVar("Item")

_STORAGE = "/api/storage/"
_LOCAL_SUFFIXES = (".localhost", ".local", ".internal", ".lan")
_PARALLEL = 8


@dataclass(frozen=True)
class _File:
    data: bytes
    uri: str
    path: str


async def attach(arguments: dict[str, Any], client: Client, context: Any, key: str) -> dict[str, Any]:
    """
    ``arguments`` with a URL in place of each :class:`Asset`.

    Public https URLs pass through. Everything else is read first, all of it, then uploaded to fal's storage in
    parallel, equal bytes once. Raises ``AssetUnreadable`` naming every file that cannot be read, and
    ``UploadFailed``.
    """
    assets = list(_assets(arguments))
    contents = await _read_all(assets, context, key)
    uploads = {_digest(file): file for file in contents.values() if isinstance(file, _File)}
    urls = dict(zip(uploads, await _all([_upload(file, client, key) for file in uploads.values()]), strict=True))
    found = {
        id(asset): urls[_digest(file)] if isinstance(file, _File) else file
        for asset, file in zip(assets, contents.values(), strict=True)
    }
    replaced: dict[str, Any] = _replace(arguments, found)
    return replaced


def is_public(uri: str) -> bool:
    """Whether fal can fetch ``uri`` itself: https, and no host of this machine or its network."""
    parts = urlsplit(uri)
    host = (parts.hostname or "").lower()
    if parts.scheme != "https" or "." not in host or host.endswith(_LOCAL_SUFFIXES):
        return False
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return True


def _assets(value: Any) -> Iterator[Asset]:
    if isinstance(value, Asset):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _assets(inner)


def _replace(value: Any, urls: dict[int, str]) -> Any:
    if isinstance(value, Asset):
        return {"url": urls[id(value)]} if value.as_object else urls[id(value)]
    if isinstance(value, dict):
        return {key: _replace(inner, urls) for key, inner in value.items()}
    return [_replace(inner, urls) for inner in value] if isinstance(value, list) else value


async def _read_all(assets: Sequence[Asset], context: Any, key: str) -> dict[int, _File | str]:
    """A file, or the URL that passes through, by position."""
    outcomes = await asyncio.gather(*(_content(asset, context) for asset in assets), return_exceptions=True)
    problems = [
        f"{asset.path} ({_reason(error, key)})"
        for asset, error in zip(assets, outcomes, strict=True)
        if isinstance(error, Exception)
    ]
    if problems:
        raise AssetUnreadable(problems)
    return {index: outcome for index, outcome in enumerate(outcomes) if not isinstance(outcome, BaseException)}


def _reason(error: Exception, key: str) -> str:
    return clean(str(error) or type(error).__name__, key, limit=160)


async def _content(asset: Asset, context: Any) -> _File | str:
    ref = asset.ref
    if ref.data is None and not ref.asset_id and is_public(ref.uri):
        return str(ref.uri)
    try:
        data = await _read(ref, context)
    except Exception:
        # The stored copy comes first, since links expire; without one the link is all there is.
        if ref.asset_id and is_public(ref.uri):
            return str(ref.uri)
        raise
    if not data:
        raise ValueError("it is empty")
    return _File(data, ref.uri, asset.path)


async def _read(ref: AssetRef, context: Any) -> bytes:
    if ref.data is not None:
        return await _inline(ref, context)
    if ref.asset_id:
        return bytes(await context.asset_to_bytes(type(ref)(asset_id=ref.asset_id)))
    if ref.uri.startswith("data:"):
        return _decode_uri(ref.uri)
    if ref.uri.startswith("asset://"):
        return await _stored(ref, context)
    if _is_local_server(ref.uri):
        return await _from_server(ref, context)
    return bytes(await context.asset_to_bytes(ref))


async def _inline(ref: AssetRef, context: Any) -> bytes:
    """The bytes in ``ref.data``: bytes, base64 (text in a ``TextRef``), or an object that NodeTool encodes."""
    data = ref.data[0] if isinstance(ref.data, list) and len(ref.data) == 1 else ref.data
    if isinstance(data, bytes | bytearray | memoryview):
        return bytes(data)
    if isinstance(data, list):
        raise ValueError(f"it holds {len(data)} files; pass them one by one")
    if isinstance(data, str) and not isinstance(ref, TextRef):
        return _decode_uri(data) if data.startswith("data:") else _decode_base64(data)
    return bytes(await context.asset_to_bytes(ref.model_copy(update={"data": data})))


def _decode_uri(uri: str) -> bytes:
    head, comma, payload = uri.partition(",")
    if not comma:
        raise ValueError("the data URI has no payload")
    raw = unquote_to_bytes(payload)
    return _decode_base64(raw.decode("ascii", "replace")) if head.endswith(";base64") else raw


def _decode_base64(text: str) -> bytes:
    plain = "".join(text.split())
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        raise ValueError("its data is not valid base64") from None


async def _stored(ref: AssetRef, context: Any) -> bytes:
    """``asset://ID.EXT``, which NodeTool's own download does not know: the stored file, or the asset of that id."""
    name = ref.uri.removeprefix("asset://")
    try:
        return bytes(await context.asset_to_bytes(AssetRef(uri=f"{_STORAGE}{name}")))
    except Exception:
        return bytes(await context.asset_to_bytes(type(ref)(asset_id=name.split(".", 1)[0])))


def _is_local_server(uri: str) -> bool:
    """Whether ``uri`` is on the NodeTool server: NodeTool's download refuses private addresses, its own included."""
    server, given = urlsplit(str(Environment.get_nodetool_api_url())), urlsplit(uri)
    if given.scheme not in ("http", "https") or not given.hostname:
        return False
    local = {"localhost", "127.0.0.1", "::1"}
    same_host = given.hostname == server.hostname or {given.hostname, server.hostname} <= local
    return (same_host and given.port == server.port) or (given.hostname in local and given.path.startswith(_STORAGE))


async def _from_server(ref: AssetRef, context: Any) -> bytes:
    """A file on the NodeTool server: from its storage where the URL says so, else over HTTP."""
    path = urlsplit(ref.uri).path
    if path.startswith(_STORAGE):
        return bytes(await context.asset_to_bytes(AssetRef(uri=path)))
    async with httpx.AsyncClient(timeout=60.0, headers={"Authorization": f"Bearer {context.auth_token}"}) as client:
        response = await client.get(ref.uri)
    if response.status_code >= 400:
        raise ValueError(f"the NodeTool server answered {response.status_code}")
    return response.content


def _digest(file: _File) -> str:
    return hashlib.sha256(file.data).hexdigest()


async def _upload(file: _File, client: Client, key: str) -> str:
    kind = sniff(file.data, file.uri)
    stem = "".join(char if char.isalnum() else "_" for char in file.path).strip("_") or "file"
    try:
        return str(await client.upload(file.data, kind, f"{stem}.{extension(kind, file.uri)}"))
    except Exception as error:
        reason = clean(str(error) or type(error).__name__, key)
        raise UploadFailed(
            f"{file.path} could not be uploaded to fal's storage ({kind}, {len(file.data)} bytes): {reason}"
        ) from None


async def _all(work: Sequence[Awaitable[Item]]) -> list[Item]:
    """The results in order, a few at a time; the first failure stops the rest and is raised itself."""
    limit = asyncio.Semaphore(_PARALLEL)

    async def one(awaitable: Awaitable[Item]) -> Item:
        async with limit:
            return await awaitable

    tasks = [asyncio.ensure_future(one(awaitable)) for awaitable in work]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
