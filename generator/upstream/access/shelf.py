"""What has arrived from fal, kept for a run without network and for one that resumes."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from generator.upstream.access.failures import FalError
from generator.upstream.access.settings import Settings
from generator.upstream.access.source import Document, Listing, Model
from generator.upstream.access.store import Entry, Store
from generator.upstream.access.strict_json import parse_object


class Shelf:
    """The last whole listing, the last document of each endpoint, and the mark of a begun run.

    The mark is the time at which a run began that did not end: documents that arrived after it
    are as fresh as that run, so the run that resumes it does not ask for them again.
    """

    def __init__(self, settings: Settings, store: Store, clock: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._store = store
        self._clock = clock
        self._place = settings.api_url

    def url_of(self, endpoint: str) -> str:
        """The address of an endpoint's document: the same whichever way it came."""
        return f"{self._settings.queue_url}?{urlencode({'endpoint_id': endpoint})}"

    def keep_document(self, endpoint: str, content: dict[str, Any]) -> Document:
        """Keep a document that arrived now."""
        self._put(f"document {self._place} {endpoint}", content)
        return self._document(endpoint, content)

    def document(self, endpoint: str, since: float = 0.0) -> Document | None:
        """The kept document of `endpoint`, if it arrived at `since` (seconds) or later."""
        content = self._get(f"document {self._place} {endpoint}", since)
        return None if content is None else self._document(endpoint, content)

    def _document(self, endpoint: str, content: dict[str, Any]) -> Document:
        return Document(endpoint, content, {"url": self.url_of(endpoint)})

    def keep_listing(self, listing: Listing) -> None:
        """Keep a listing, unless a part of it is missing."""
        if listing.whole:
            rows = [[model.endpoint, dict(model.metadata)] for model in listing.models]
            self._put(f"listing {self._place}", {"models": rows})

    def listing(self) -> Listing | None:
        """The last whole listing."""
        content = self._get(f"listing {self._place}", 0.0)
        if content is None:
            return None
        return Listing(tuple(Model(endpoint, facts) for endpoint, facts in content["models"]))

    def begin(self) -> float:
        """Begin a run or resume one; documents from the given time on (seconds) are fresh."""
        mark = None if self._settings.no_cache else self._store.get(self._mark)
        age = self._clock() - mark.fetched if mark else None
        if mark is not None and age is not None and 0 <= age <= self._settings.resume_within:
            return mark.fetched
        return self._begin_anew()

    def _begin_anew(self) -> float:
        now = self._clock()
        self._store.put(self._mark, Entry(b"", fetched=now))
        return now

    def end(self) -> None:
        """The run is complete: the next one begins anew."""
        self._store.drop(self._mark)

    @property
    def _mark(self) -> str:
        return f"run {self._place}"

    def _put(self, key: str, content: dict[str, Any]) -> None:
        self._store.put(key, Entry(json.dumps(content).encode(), fetched=self._clock()))

    def _get(self, key: str, since: float) -> dict[str, Any] | None:
        entry = self._store.get(key)
        if entry is None or entry.fetched < since:
            return None
        try:
            return parse_object(entry.body)
        except FalError:
            return None
