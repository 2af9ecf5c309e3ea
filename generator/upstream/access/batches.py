"""Rows of the Platform API for a list of endpoints, however the API takes long lists."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

from generator.upstream.access.client import Client
from generator.upstream.access.failures import Cause, FalError
from generator.upstream.access.listing import next_cursor, rows_of
from generator.upstream.access.source import is_model
from generator.upstream.access.strict_json import JsonObject

Rows = dict[str, dict[str, Any]]


def in_batches(endpoints: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """``endpoints`` in slices of at most ``size``."""
    return (endpoints[start : start + size] for start in range(0, len(endpoints), size))


async def ask_rows(client: Client, endpoints: Sequence[str], *, expand: bool) -> Rows:
    """The API's rows for ``endpoints`` by id, with their documents if ``expand``.

    A list that answers 404 is halved until the unknown ids stand alone (``halved``); those are absent from the
    result, as is everything that was not asked for. Raises ``FalError`` when the API fails otherwise.
    """

    def usable(page: JsonObject) -> Iterable[Any]:
        return filter(is_model, rows_of(page))

    async def ask(part: Sequence[str]) -> Rows:
        return await all_pages(client, part, lambda cursor: _url(client, part, expand, cursor), usable)

    return await halved(ask, endpoints)


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


async def all_pages(
    client: Client,
    endpoints: Sequence[str],
    url: Callable[[str | None], str],
    usable: Callable[[JsonObject], Iterable[Any]],
) -> Rows:
    """The rows for ``endpoints`` by id, from all pages of an answer; rows that were not asked for are left out.

    ``url`` is the address of the page at a cursor, ``None`` for the first one; ``usable`` gives those rows of a page
    that are objects and can be used. Raises ``FalError`` when a page cannot be had, or its cursor leads nowhere.
    """
    found: Rows = {}
    cursor: str | None = None
    # A page gives one row or more, so there are at most as many pages as endpoints.
    for _ in endpoints:
        page = await client.get_object(url(cursor))
        found |= {row["endpoint_id"]: row for row in usable(page) if row.get("endpoint_id") in endpoints}
        cursor = next_cursor(page)
        if cursor is None:
            break
    return found


def _url(client: Client, endpoints: Sequence[str], expand: bool, cursor: str | None) -> str:
    query = [("endpoint_id", endpoint) for endpoint in endpoints]
    query.append(("limit", str(len(endpoints))))
    if expand:
        query.append(("expand", "openapi-3.0"))
    if cursor is not None:
        query.append(("cursor", cursor))
    return f"{client.settings.api_url}/models?{urlencode(query)}"
