"""
Files on their way to fal: read, recognised, uploaded once, replaced by their URLs.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from nodetool.fal import addresses
from nodetool.fal.addresses import is_public
from nodetool.fal.arguments import Asset
from nodetool.fal.client import Client
from nodetool.fal.content import extension, sniff
from nodetool.fal.credentials import takes_key
from nodetool.fal.errors import AssetUnreadable, Fault, InputProblem, InvalidInputs, UploadFailed
from nodetool.fal.limits import violation
from nodetool.fal.reading import read, unreadable
from nodetool.fal.redaction import clean
from nodetool.fal.upstream import upload_lifetime
from nodetool.metadata.types import AssetRef

Item = TypeVar("Item")

_PARALLEL = 8


@dataclass(frozen=True)
class _File:
    data: bytes
    uri: str
    path: str


class Reuse(Protocol):
    """A memory of uploads by the name of their content."""

    async def find(self, name: str) -> str:
        """The URL under which fal still keeps that content; empty when there is none."""

    async def keep(self, name: str, url: str) -> None:
        """Remembers that fal keeps that content at ``url``."""


@dataclass(frozen=True)
class Attachments:
    """The arguments of a run with all of its files at hand, none of which has been uploaded."""

    arguments: dict[str, Any]
    _found: Mapping[int, _File | str]

    def described(self) -> dict[str, Any]:
        """The arguments with ``{"sha256": …}`` in place of each file, and its URL in place of one that passes through."""
        names: dict[int, Any] = {
            key: {"sha256": _digest(file)} if isinstance(file, _File) else file for key, file in self._found.items()
        }
        described: dict[str, Any] = _replace(self.arguments, names)
        return described

    def keep(self) -> None:
        """Puts what was read from elsewhere into its reference: who gathers these files again reads nothing again."""
        for asset in _assets(self.arguments):
            file = self._found[id(asset)]
            if isinstance(file, _File) and not _is_inline(asset.ref):
                asset.ref.data = file.data

    async def upload(
        self, client: Client, key: str, reuse: Reuse | None = None, lifetime: float | None = None
    ) -> dict[str, Any]:
        """
        The arguments with a URL in place of each file. Uploads go in parallel, equal bytes once; ``reuse`` knows
        earlier ones. ``lifetime`` is how long fal keeps them, in seconds. Raises ``UploadFailed``.
        """
        uploads = {_digest(file): file for file in self._found.values() if isinstance(file, _File)}
        work = [partial(_uploaded, file, client, key, reuse, lifetime) for file in uploads.values()]
        urls = dict(zip(uploads, await _all(work), strict=True))
        found = {name: urls[_digest(file)] if isinstance(file, _File) else file for name, file in self._found.items()}
        replaced: dict[str, Any] = _replace(self.arguments, found)
        return replaced


async def gather(arguments: dict[str, Any], context: Any, key: str) -> Attachments:
    """
    ``arguments`` with what each :class:`Asset` holds: all files are read and held against fal's limits.

    Public https URLs pass through unread. Raises ``AssetUnreadable`` naming every file that cannot be read, and
    ``InvalidInputs`` naming those too when others are outside of the limits.
    """
    assets = list(_assets(arguments))
    contents = await _read_all(assets, context, key)
    return Attachments(arguments, {id(asset): file for asset, file in zip(assets, contents.values(), strict=True)})


def outside_limits(arguments: dict[str, Any]) -> Iterator[InputProblem]:
    """What is wrong with the files in ``arguments`` whose bytes are at hand; nothing is read for it."""
    for asset in _assets(arguments):
        phrase = violation(asset.limits, asset.ref.data) if isinstance(asset.ref.data, bytes) and asset.limits else ""
        if phrase:
            yield InputProblem(asset.path, phrase, Fault.LIMIT)


def out_of_reach(arguments: dict[str, Any], environment: Mapping[str, Any]) -> Iterator[InputProblem]:
    """The files in ``arguments`` whose address says that they can never be read."""
    for asset in _assets(arguments):
        phrase = unreadable(asset.ref, environment)
        if phrase:
            yield InputProblem(asset.path, f"cannot be read ({clean(phrase)})", Fault.UNREADABLE)


def _assets(value: Any) -> Iterator[Asset]:
    if isinstance(value, Asset):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _assets(inner)


def _replace(value: Any, urls: Mapping[int, Any]) -> Any:
    if isinstance(value, Asset):
        return {"url": urls[id(value)]} if value.as_object else urls[id(value)]
    if isinstance(value, dict):
        return {key: _replace(inner, urls) for key, inner in value.items()}
    return [_replace(inner, urls) for inner in value] if isinstance(value, list) else value


async def _read_all(assets: Sequence[Asset], context: Any, key: str) -> dict[int, _File | str]:
    """A file, or the URL that passes through, by position."""
    outcomes = await asyncio.gather(*(_content(asset, context) for asset in assets), return_exceptions=True)
    unread = [
        (asset.path, _reason(error, key))
        for asset, error in zip(assets, outcomes, strict=True)
        if isinstance(error, Exception)
    ]
    contents = {index: outcome for index, outcome in enumerate(outcomes) if not isinstance(outcome, BaseException)}
    outside = await asyncio.to_thread(lambda: list(_outside(assets, contents)))
    if outside:
        unreadable = [InputProblem(path, f"cannot be read ({reason})", Fault.UNREADABLE) for path, reason in unread]
        raise InvalidInputs([*unreadable, *outside])
    if unread:
        raise AssetUnreadable([f"{path} ({reason})" for path, reason in unread])
    return contents


def _outside(assets: Sequence[Asset], contents: Mapping[int, _File | str]) -> Iterator[InputProblem]:
    """What is wrong with the files at hand that fal would refuse; none has been uploaded yet."""
    for index, file in contents.items():
        asset = assets[index]
        phrase = violation(asset.limits, file.data) if asset.limits and isinstance(file, _File) else ""
        if phrase:
            yield InputProblem(asset.path, phrase, Fault.LIMIT)


def _reason(error: Exception, key: str) -> str:
    return clean(str(error) or type(error).__name__, key, limit=160)


async def _content(asset: Asset, context: Any) -> _File | str:
    ref = asset.ref
    if ref.data is None and not ref.asset_id and _is_reachable(ref.uri, context):
        return str(ref.uri)
    if not asset.given and not _is_inline(ref):
        raise ValueError("in JSON only public https links and data URIs are files; connect it to an input for files")
    try:
        data = await read(ref, context)
    except Exception:
        # The stored copy comes first, since links expire; without one the link is all there is.
        if ref.asset_id and _is_reachable(ref.uri, context):
            return str(ref.uri)
        raise
    if not data:
        raise ValueError("it is empty")
    return _File(data, ref.uri, asset.path)


def _is_reachable(uri: str, context: Any) -> bool:
    """Whether fal reads ``uri`` itself: one of its own files, or public and not behind the user's NodeTool login."""
    return takes_key(uri) or (is_public(uri) and not addresses.is_own_server(uri, context.environment))


def _is_inline(ref: AssetRef) -> bool:
    return ref.data is not None or (not ref.asset_id and ref.uri.startswith("data:"))


def _digest(file: _File) -> str:
    return hashlib.sha256(file.data).hexdigest()


async def _uploaded(file: _File, client: Client, key: str, reuse: Reuse | None, lifetime: float | None) -> str:
    kind = sniff(file.data, file.uri)
    # Runners go by the extension, so equal bytes of another name are another file.
    name = f"{_digest(file)} {kind} {extension(kind, file.uri)}"
    url = await reuse.find(name) if reuse else ""
    if not url:
        url = await _upload(file, kind, client, key, lifetime)
        if reuse:
            await reuse.keep(name, url)
    return url


async def _upload(file: _File, kind: str, client: Client, key: str, lifetime: float | None) -> str:
    stem = "".join(char if char.isalnum() else "_" for char in file.path).strip("_") or "file"
    try:
        return str(
            await client.upload(
                file.data, kind, f"{stem}.{extension(kind, file.uri)}", lifecycle=upload_lifetime(lifetime)
            )
        )
    except Exception as error:
        reason = clean(str(error) or type(error).__name__, key)
        raise UploadFailed(
            f"{file.path} could not be uploaded to fal's storage ({kind}, {len(file.data)} bytes): {reason}"
        ) from None


async def _all(work: Sequence[Callable[[], Awaitable[Item]]]) -> list[Item]:
    """The results in order, a few at a time; the first failure stops the rest and is raised itself."""
    limit = asyncio.Semaphore(_PARALLEL)

    # Coroutines are made when their turn comes: one that never starts would be left unawaited.
    async def one(start: Callable[[], Awaitable[Item]]) -> Item:
        async with limit:
            return await start()

    tasks = [asyncio.ensure_future(one(start)) for start in work]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
