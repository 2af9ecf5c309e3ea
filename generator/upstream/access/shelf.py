"""What has arrived from fal, kept for a run without network and for one that resumes."""

from __future__ import annotations

import json
import time
import uuid
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

    The mark is the name of a run that began and did not end: documents that it kept are fresh, so the run that
    resumes it does not ask for them again. A name and not a time decides, because a clock that was wrong once
    would make old documents look fresh.
    """

    def __init__(self, settings: Settings, store: Store, clock: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._store = store
        self._clock = clock
        self._place = settings.api_url
        self._run = ""

    def url_of(self, endpoint: str) -> str:
        """The address of an endpoint's document: the same whichever way it came."""
        return f"{self._settings.queue_url}?{urlencode({'endpoint_id': endpoint})}"

    def keep_document(self, endpoint: str, content: dict[str, Any]) -> Document:
        """Keep a document that arrived now."""
        self._put(f"document {self._place} {endpoint}", content)
        return self._document(endpoint, content)

    def document(self, endpoint: str) -> Document | None:
        """The last document of ``endpoint``, however old."""
        content = self._read(self._store.get(f"document {self._place} {endpoint}"))
        return None if content is None else self._document(endpoint, content)

    def fresh_document(self, endpoint: str) -> Document | None:
        """The document of ``endpoint`` if this run has kept it, before it was interrupted."""
        entry = self._store.get(f"document {self._place} {endpoint}")
        content = self._read(entry) if entry and entry.run == self._run else None
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
        content = self._read(self._store.get(f"listing {self._place}"))
        if content is None:
            return None
        return Listing(tuple(Model(endpoint, facts) for endpoint, facts in content["models"]))

    def begin(self) -> None:
        """Resume the run that was interrupted not long ago, or begin a new one."""
        mark = None if self._settings.no_cache else self._store.get(self._mark)
        if mark is not None and mark.run and 0 <= self._clock() - mark.fetched <= self._settings.resume_within:
            self._run = mark.run
        else:
            self._run = uuid.uuid4().hex
            self._store.put(self._mark, Entry(b"", fetched=self._clock(), run=self._run))

    def end(self) -> None:
        """The run is complete: the next one starts over."""
        self._store.drop(self._mark)

    @property
    def _mark(self) -> str:
        return f"run {self._place}"

    def _put(self, key: str, content: dict[str, Any]) -> None:
        self._store.put(key, Entry(json.dumps(content).encode(), fetched=self._clock(), run=self._run))

    @staticmethod
    def _read(entry: Entry | None) -> dict[str, Any] | None:
        try:
            return parse_object(entry.body) if entry else None
        except FalError:
            return None
