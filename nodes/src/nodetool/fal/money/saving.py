"""
Permanent copies of files that fal will delete some day.
"""

from pathlib import Path
from typing import Any

import httpx
from nodetool.fal import writing
from nodetool.fal.addresses import is_public
from nodetool.fal.content import extension, sniff
from nodetool.fal.credentials import takes_key
from nodetool.fal.errors import NotFound
from nodetool.fal.fetching import fetch
from nodetool.fal.files import decode
from nodetool.fal.money.provenance import refs_in, request_id_of
from nodetool.fal.redaction import clean
from nodetool.metadata.types import AssetRef

#: Characters of a part of a file's name: two of them and an extension are no longer than a name may be.
_LONGEST = 100


async def save_all(slots: Any, folder: Path) -> list[Path]:
    """
    Writes every file in ``slots`` into ``folder``, named by request and number. One that is there already stays, as
    does another file of that name. The folder is made with the first file.

    Raises ``NotFound`` naming the files that fal does not give any more, after all others were saved.
    """
    saved, lost = [], []
    unique = {ref.uri: ref for ref in refs_in(slots)}
    for number, ref in enumerate(unique.values(), 1):
        try:
            saved.append(_write(await bytes_of(ref.uri), ref, folder, number))
        except (ValueError, httpx.HTTPError) as error:
            lost.append(f"{clean(ref.uri)} ({clean(str(error)) or type(error).__name__})")
    if lost:
        raise NotFound(f"{len(saved)} files were saved in {folder}; these are gone: {'; '.join(lost)}")
    return saved


async def bytes_of(uri: str, data: Any = None) -> bytes:
    """A result's bytes. Raises ``ValueError`` for what is not on the web, or not there any more, ``httpx.HTTPError``."""
    if isinstance(data, bytes):
        return data
    if uri.startswith("data:"):
        return decode(uri)
    if not (takes_key(uri) or is_public(uri)):
        raise ValueError("it is not on the public internet")
    return await fetch(uri, trusted=takes_key)


def file_name(text: str) -> str:
    """``text``, which is fal's, as a part of a file's name on every system."""
    return "".join(char if char.isascii() and (char.isalnum() or char in "-_") else "_" for char in text)[:_LONGEST]


def _write(data: bytes, ref: AssetRef, folder: Path, number: int) -> Path:
    stem = file_name(request_id_of(ref) or "fal")
    return writing.add(data, folder / f"{stem}-{number}.{extension(sniff(data, ref.uri), ref.uri)}")
