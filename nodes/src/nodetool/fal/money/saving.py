"""
Permanent copies of files that fal will delete some day.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import httpx
from nodetool.config.environment import Environment
from nodetool.fal import writing
from nodetool.fal.addresses import is_public
from nodetool.fal.content import extension, sniff_file
from nodetool.fal.credentials import takes_key
from nodetool.fal.errors import FalError, NotFound, Unreachable
from nodetool.fal.fetching import Refused, fetch, is_gone, is_passing, parts
from nodetool.fal.files import decode
from nodetool.fal.money.provenance import refs_in, request_id_of
from nodetool.fal.network import why
from nodetool.fal.redaction import clean
from nodetool.fal.retry import backoff, pause_in
from nodetool.fal.settings import Settings
from nodetool.fal.waiting import waited
from nodetool.metadata.types import AssetRef

Result = TypeVar("Result")

#: Characters of a part of a file's name: two of them and an extension are no longer than a name may be.
_LONGEST = 100
#: Bytes that are written to the disk at a time.
_PIECE = 1024**2


class Unsaved(ValueError):
    """A file that cannot be had; ``is_gone`` where its host says that there is none, ``is_passing`` where it may be later."""

    def __init__(self, reason: str, is_gone: bool = False, is_passing: bool = False) -> None:
        super().__init__(reason)
        self.is_gone = is_gone
        self.is_passing = is_passing


async def save_all(slots: Any, folder: Path) -> list[Path]:
    """
    Writes every file in ``slots`` into ``folder``, named by request and number. One that is there already stays, as
    does another file of that name. The folder is made with the first file.

    After all others were saved, raises ``NotFound`` naming the files that fal does not give any more, ``Unreachable``
    where some may still be had, and ``FalError`` where some cannot be written or read.
    """
    saved = list[Path]()
    gone, out_of_reach, others = list[str](), list[str](), list[str]()
    unique = {ref.uri: ref for ref in refs_in(slots)}
    for number, ref in enumerate(unique.values(), 1):
        try:
            async with downloaded(ref.uri, None, folder) as whole:
                saved.append(await asyncio.to_thread(_placed, whole, ref, folder, number))
        except Unsaved as error:
            kind = gone if error.is_gone else out_of_reach if error.is_passing else others
            kind.append(f"{clean(ref.uri)} ({error})")
        except OSError as error:
            others.append(f"{clean(ref.uri)} ({clean(reason_of(error))})")
    kinds = {"are gone": gone, "could not be reached": out_of_reach, "could not be saved": others}
    if troubles := [f"these {what}: {'; '.join(names)}" for what, names in kinds.items() if names]:
        problem = NotFound if not (out_of_reach or others) else Unreachable if out_of_reach else FalError
        raise problem(f"{len(saved)} files were saved in {folder}; {'; '.join(troubles)}")
    return saved


async def bytes_of(uri: str, data: Any = None) -> bytes:
    """A result's bytes, all of them in memory. Raises ``Unsaved``."""
    inline = _inline(uri, data)
    return inline if inline is not None else await _tried(lambda: fetch(uri, trusted=takes_key))


@asynccontextmanager
async def downloaded(uri: str, data: Any, folder: Path) -> AsyncIterator[Path]:
    """
    A result as a file in ``folder``, which is gone at the end unless it was moved; little of it is in memory at a time.

    What is on the way is asked for again a few times, always from its beginning. Raises ``Unsaved``, and ``OSError``
    naming the folder.
    """
    inline = _inline(uri, data)
    with writing.part(folder) as whole:
        with writing.telling(folder), whole.open("wb") as file:
            await (_written(file, inline) if inline is not None else _tried(lambda: _poured(uri, file)))
        yield whole


def reason_of(error: OSError) -> str:
    """What the system refuses, and where."""
    what = error.strerror or str(error) or type(error).__name__
    return f"{what}: {error.filename}" if error.filename else what


def file_name(text: str) -> str:
    """``text``, which is fal's, as a part of a file's name on every system."""
    return "".join(char if char.isascii() and (char.isalnum() or char in "-_") else "_" for char in text)[:_LONGEST]


def _inline(uri: str, data: Any) -> bytes | None:
    """The bytes of a file that a reference holds itself; ``None`` of one on the web. Raises ``Unsaved`` for others."""
    if isinstance(data, bytes):
        return data
    if uri.startswith("data:"):
        try:
            return decode(uri)
        except ValueError as error:
            raise Unsaved(clean(str(error))) from None
    if not (takes_key(uri) or is_public(uri)):
        raise Unsaved("it is not on the public internet")
    return None


async def _tried(get: Callable[[], Awaitable[Result]]) -> Result:
    """What ``get`` brings, within the times and repeats of a run's settings. Raises ``Unsaved``."""
    settings = Settings.read(Environment.get_environment())
    pauses = backoff(settings, settings.retries)
    try:
        async with asyncio.timeout(settings.total_timeout):
            while True:
                try:
                    return await get()
                except (ValueError, httpx.HTTPError) as error:
                    pause = next(pauses, None) if is_passing(error) else None
                    if pause is None:
                        raise Unsaved(_reason(error), is_gone(error), is_passing(error)) from None
                    asked = pause_in(error.headers, settings) if isinstance(error, Refused) else 0.0
                await asyncio.sleep(max(pause, asked))
    except TimeoutError:
        raise Unsaved(f"it did not come within {settings.total_timeout:g} seconds", is_passing=True) from None


async def _poured(uri: str, file: BinaryIO) -> None:
    """Writes what is at ``uri`` into ``file``, from its beginning."""
    file.seek(0)
    file.truncate()
    pending = bytearray()
    async with aclosing(parts(uri, trusted=takes_key)) as coming:
        async for part in coming:
            pending += part
            if len(pending) >= _PIECE:
                await _written(file, bytes(pending))
                pending.clear()
    await _written(file, bytes(pending))


async def _written(file: BinaryIO, data: bytes) -> None:
    # A thread cannot be stopped: the file is open until it is done.
    task = asyncio.ensure_future(asyncio.to_thread(file.write, data))
    again = await waited(task)
    if again is not None:
        raise again
    task.result()


def _reason(error: Exception) -> str:
    said = why(error) if isinstance(error, httpx.TransportError) else str(error)
    return clean(said) or type(error).__name__


def _placed(whole: Path, ref: AssetRef, folder: Path, number: int) -> Path:
    stem = file_name(request_id_of(ref) or "fal")
    return writing.place(whole, folder / f"{stem}-{number}.{extension(sniff_file(whole, ref.uri), ref.uri)}")
