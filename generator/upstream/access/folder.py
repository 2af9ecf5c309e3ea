"""A folder of documents as a source."""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from generator.contract.sources import REBUILT, source_facts
from generator.upstream.access.failures import Cause, Failure, FalError
from generator.upstream.access.listing import Pages
from generator.upstream.access.names import is_endpoint_id
from generator.upstream.access.settings import Settings
from generator.upstream.access.source import Arrival, Document, Listing, Model, PriceList, checked_document, metadata_of
from generator.upstream.access.strict_json import JsonObject, parse_object

CATALOGUE = "catalog.json"
SOURCES = "sources.json"


class FolderSource:
    """Documents at ``openapi/<endpoint id>.json``, with a ``catalog.json`` as the Platform API pages.

    A folder without ``catalog.json`` holds documents as fal serves them, at ``<endpoint id>.json``;
    it lists what it holds, and says nothing about other endpoints.
    ``sources.json`` may say for each endpoint how far the facts of its document go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources = _read_sources(folder / SOURCES)
        self._documents = folder / "openapi" if (folder / "openapi").is_dir() else folder

    async def listing(self) -> Listing:
        """The catalogue, or what the documents say of themselves."""
        catalogue = self._folder / CATALOGUE
        return _read_catalogue(catalogue) if catalogue.is_file() else self._found()

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        """Nothing: a folder's catalogue has no pages that could be missing."""
        return Listing(())

    async def documents(self, endpoints: Sequence[str]) -> AsyncIterator[Arrival]:
        """The documents of ``endpoints``, in their order."""
        for endpoint in endpoints:
            yield self._arrival(endpoint)

    def digest(self, endpoint: str) -> str:
        """A digest of the file's bytes and of its row in ``sources.json``."""
        try:
            body = (self._documents / f"{endpoint}.json").read_bytes()
        except OSError:
            return ""
        return hashlib.sha256(json.dumps(self._source(endpoint)).encode() + b"\0" + body).hexdigest()

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        """None. A folder holds documents; prices come with ``--prices``."""
        return None

    async def done(self) -> None:
        """Nothing to forget."""

    def _arrival(self, endpoint: str) -> Arrival:
        try:
            content = _read(self._documents / f"{endpoint}.json")
            return Document(endpoint, checked_document(endpoint, content), self._source(endpoint))
        except FalError as error:
            return error.failure(endpoint)

    def _source(self, endpoint: str) -> dict[str, Any] | None:
        if self._sources is None:
            return None
        row = self._sources.get(endpoint)
        # A folder that rates some documents promises nothing about those it does not mention.
        return source_facts(row if isinstance(row, dict) else {"source": row}) or {"kind": REBUILT}

    def _found(self) -> Listing:
        paths = sorted(set(self._documents.rglob("*.json")) - {self._folder / SOURCES})
        if not paths:
            nothing = Failure("", Cause.MISSING, f"{self._folder}: no {CATALOGUE} and no documents")
            return Listing((), (nothing,), whole=False)
        endpoints = [path.relative_to(self._documents).with_suffix("").as_posix() for path in paths]
        return Listing(tuple(map(self._model, filter(is_endpoint_id, endpoints))), whole=False, thin=True)

    def _model(self, endpoint: str) -> Model:
        arrival = self._arrival(endpoint)
        metadata = metadata_of(arrival.content) if isinstance(arrival, Document) else {}
        return Model(endpoint, {"category": metadata.get("category")})


def _read_sources(path: Path) -> JsonObject | None:
    """The rows of ``sources.json`` by endpoint; ``None`` without such a file.

    One that cannot be read says nothing of any endpoint.
    """
    if not path.is_file():
        return None
    try:
        return _read(path)
    except FalError:
        return {}


def _read_catalogue(path: Path) -> Listing:
    pages = Pages()
    try:
        pages.take(_read(path))
    except FalError as error:
        pages.failures.append(error.failure())
    return pages.listing()


def _read(path: Path) -> JsonObject:
    try:
        body = path.read_bytes()
    except OSError as error:
        raise FalError(Cause.MISSING, f"{path}: {error.strerror}") from None
    if len(body) > Settings.max_bytes:
        raise FalError(Cause.TOO_LARGE, f"{path}: more than {Settings.max_bytes} bytes")
    return parse_object(body)
