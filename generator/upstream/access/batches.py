"""Rows of the Platform API for a list of endpoints, however the API takes long lists."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

from generator.upstream.access.client import Client
from generator.upstream.access.failures import Cause, FalError
from generator.upstream.access.listing import next_cursor, rows_of
from generator.upstream.access.source import is_model

Rows = dict[str, dict[str, Any]]


def in_batches(endpoints: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """``endpoints`` in slices of at most ``size``."""
    return (endpoints[start : start + size] for start in range(0, len(endpoints), size))


async def ask_rows(client: Client, endpoints: Sequence[str], *, expand: bool) -> Rows:
    """The API's rows for ``endpoints`` by id, with their documents if ``expand``.

    A list that answers 404 is halved until the unknown ids stand alone (``halved``); those are absent from the
    result, as is everything that was not asked for. Raises ``FalError`` when the API fails otherwise.
    """
    return await halved(lambda part: _all_pages(client, part, expand), endpoints)


async def halved(ask: Callable[[Sequence[str]], Awaitable[Rows]], endpoints: Sequence[str]) -> Rows:
    """What ``ask`` says of ``endpoints``; a list that it answers with "no such thing" is halved and asked again."""
    try:
        return await ask(endpoints)
    except FalError as error:
        if error.cause is not Cause.MISSING:
            raise
    if len(endpoints) <= 1:
        return {}
    middle = len(endpoints) // 2
    return await halved(ask, endpoints[:middle]) | await halved(ask, endpoints[middle:])


async def _all_pages(client: Client, endpoints: Sequence[str], expand: bool) -> Rows:
    found: Rows = {}
    cursor: str | None = None
    # A page gives one row or more, so there are at most as many pages as endpoints.
    for _ in endpoints:
        page = await client.get_object(_url(client, endpoints, expand, cursor))
        found.update(_wanted(rows_of(page), endpoints))
        cursor = next_cursor(page)
        if cursor is None:
            break
    return found


def _wanted(rows: Sequence[Any], endpoints: Sequence[str]) -> Rows:
    usable = [row for row in rows if is_model(row)]
    return {row["endpoint_id"]: row for row in usable if row["endpoint_id"] in endpoints}


def _url(client: Client, endpoints: Sequence[str], expand: bool, cursor: str | None) -> str:
    query = [("endpoint_id", endpoint) for endpoint in endpoints]
    query.append(("limit", str(len(endpoints))))
    if expand:
        query.append(("expand", "openapi-3.0"))
    if cursor is not None:
        query.append(("cursor", cursor))
    return f"{client.settings.api_url}/models?{urlencode(query)}"
