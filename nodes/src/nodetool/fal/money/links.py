"""
Whether links that fal gave out still lead to something.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

from nodetool.fal.addresses import is_public
from nodetool.fal.credentials import takes_key
from nodetool.fal.fetching import answers
from nodetool.fal.files import is_file, is_file_url, is_named_file

#: Links that are asked at the same time.
_PARALLEL = 8


async def is_alive(url: str) -> bool | None:
    """
    Whether ``url``, one of fal's or a public one, still leads to something. ``data:`` does by itself.

    ``None`` where nobody can say at the moment.
    """
    if url.startswith("data:"):
        return True
    return (takes_key(url) or is_public(url)) and await answers(url, takes_key)


async def are_alive(urls: list[str]) -> bool | None:
    """Whether all ``urls`` still lead to something; ``None`` where nobody can say of some, and none is gone."""
    limit = asyncio.Semaphore(_PARALLEL)

    async def one(url: str) -> bool | None:
        async with limit:
            return await is_alive(url)

    found = await asyncio.gather(*map(one, urls))
    return None if None in found and False not in found else all(found)


def links_in(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The path and URL of every file in JSON, in order, without recursion."""
    waiting: list[tuple[str, Any]] = [(path, value)]
    while waiting:
        path, inner = waiting.pop()
        if is_file(inner) or is_file_url(inner) or is_named_file(path, inner):
            yield path, str(inner["url"] if isinstance(inner, dict) else inner)
        elif isinstance(inner, dict | list):
            members = inner.items() if isinstance(inner, dict) else enumerate(inner)
            waiting += reversed([(f"{path}.{key}".removeprefix("."), member) for key, member in members])
