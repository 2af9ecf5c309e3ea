"""fal's catalogue, page by page, without trust in the cursors."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from generator.upstream.access.client import Client
from generator.upstream.access.failures import Cause, Failure, FalError, Scope
from generator.upstream.access.names import MAX_LENGTH, is_endpoint_id, is_text
from generator.upstream.access.source import Listing, Model, is_model
from generator.upstream.access.strict_json import JsonObject

# Ten times the catalogue of August 2026. A server that goes on after that does not list a catalogue.
MAX_MODELS = 15_000
# Pages may be small, but each brings something new.
MAX_PAGES = 2000


@dataclass
class Pages:
    """What the pages of one listing gave so far."""

    models: dict[str, Model] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    cursors: set[str] = field(default_factory=set)

    def take(self, page: JsonObject) -> str | None:
        """Take in one page; the cursor of the next one, or ``None`` after the last.

        Raises ``FalError`` for a page that came before, and for cursors that end or run in a circle.
        """
        rows = rows_of(page)
        if rows and all(_id(row) in self.models for row in rows):
            raise FalError(Cause.PAGES, "a page of the catalogue came twice")
        for row in rows:
            self._take_row(row)
        if len(self.models) > MAX_MODELS:
            # What such a server lists cannot be told from what it makes up.
            self.models.clear()
            raise FalError(Cause.PAGES, f"the catalogue has more than {MAX_MODELS} endpoints")
        return self._advance(next_cursor(page))

    def _take_row(self, row: object) -> None:
        if is_model(row):
            model = model_of(row)
            # Twice on the border of two pages is normal when the catalogue changes meanwhile.
            self.models.setdefault(model.endpoint, model)
        elif (failure := bad_row(row)) not in self.failures:
            self.failures.append(failure)

    def _advance(self, cursor: str | None) -> str | None:
        if cursor in self.cursors:
            raise FalError(Cause.CURSOR_LOOP, f"the cursor {cursor!r} came twice")
        if len(self.cursors) >= MAX_PAGES:
            raise FalError(Cause.CURSOR_LOOP, f"the catalogue has more than {MAX_PAGES} pages")
        if cursor is not None:
            self.cursors.add(cursor)
        return cursor

    def listing(self) -> Listing:
        """What arrived; whole only if no page is missing and there is anything at all."""
        if not self.models and not self._broke_off():
            what = "no endpoint that can be used" if self.failures else "no endpoint at all"
            self.failures.append(Failure("", Cause.PAGES, f"the catalogue lists {what}"))
        return Listing(tuple(self.models.values()), tuple(self.failures), not self._broke_off())

    def _broke_off(self) -> bool:
        return any(failure.scope is Scope.RUN for failure in self.failures)


async def read_listing(client: Client) -> Listing:
    """Read the whole catalogue. What goes wrong is in the listing's failures."""
    pages = Pages()
    try:
        cursor = pages.take(await client.get_object(_url(client, None)))
        while cursor is not None:
            cursor = pages.take(await client.get_object(_url(client, cursor)))
    except FalError as error:
        pages.failures.append(error.failure())
    return pages.listing()


def _url(client: Client, cursor: str | None) -> str:
    query = {"limit": str(client.settings.page_size)}
    if cursor is not None:
        query["cursor"] = cursor
    return f"{client.settings.api_url}/models?{urlencode(query)}"


def rows_of(page: JsonObject) -> list[Any]:
    """The page's ``models``; raises ``FalError`` where there is no such list."""
    rows = page.get("models")
    if not isinstance(rows, list):
        raise FalError(Cause.SHAPE, "the page has no list `models`")
    return rows


def next_cursor(page: JsonObject) -> str | None:
    """The cursor of the page after ``page``, ``None`` on the last one.

    Raises ``FalError`` when the page says that there is more but not where, or at no address.
    """
    cursor = page.get("next_cursor")
    if not page.get("has_more", cursor is not None):
        return None
    if not isinstance(cursor, str) or not cursor:
        raise FalError(Cause.PAGES, "the page has more after it but gives no cursor")
    if not is_text(cursor):
        raise FalError(Cause.PAGES, f"the cursor {cursor!r:.200} is not text that an address can hold")
    return cursor


def model_of(row: Any) -> Model:
    """The model of a row that ``is_model`` accepts."""
    return Model(row["endpoint_id"], row["metadata"])


def bad_row(row: object) -> Failure:
    """The failure that a row is which ``is_model`` refuses: of its endpoint, where the row names one."""
    name = _id(row)
    if isinstance(name, str):
        what = "it has no metadata" if is_endpoint_id(name) else "no file and no address can be named by its id"
        return Failure(name[:MAX_LENGTH], Cause.INVALID, f"its row of the catalogue is unusable: {what}")
    return Failure("", Cause.INVALID, f"a row of the catalogue names no endpoint: {row!r:.200}", partial=True)


def _id(row: object) -> object:
    # Also asked of rows that are anything but objects: the answer must be hashable.
    found = row.get("endpoint_id") if isinstance(row, dict) else None
    return found if isinstance(found, str) else None
