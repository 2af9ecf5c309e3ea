"""A folder of documents as a source."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from generator.upstream.access.failures import Cause, Failure, FalError
from generator.upstream.access.listing import Pages
from generator.upstream.access.names import is_endpoint_id
from generator.upstream.access.settings import Settings
from generator.upstream.access.source import Arrival, Document, Listing, Model, PriceList, checked_document, metadata_of
from generator.upstream.access.strict_json import JsonObject, parse_object

CATALOGUE = "catalog.json"


class FolderSource:
    """Documents at `openapi/<endpoint id>.json`, with a `catalog.json` as the Platform API pages.

    A folder without `catalog.json` holds documents as fal serves them, at `<endpoint id>.json`;
    it lists what it holds, and says nothing about other endpoints.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._documents = folder / "openapi" if (folder / "openapi").is_dir() else folder

    async def listing(self) -> Listing:
        """The catalogue, or what the documents say of themselves."""
        catalogue = self._folder / CATALOGUE
        return _read_catalogue(catalogue) if catalogue.is_file() else self._found()

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        """Nothing: a folder's catalogue has no pages that could be missing."""
        return Listing(())

    async def documents(self, endpoints: Sequence[str]) -> AsyncIterator[Arrival]:
        """The documents of `endpoints`, in their order."""
        for endpoint in endpoints:
            yield self._arrival(endpoint)

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        """None. A folder holds documents; prices come with `--prices`."""
        return None

    async def done(self) -> None:
        """Nothing to forget."""

    def _arrival(self, endpoint: str) -> Arrival:
        try:
            content = _read(self._documents / f"{endpoint}.json")
            return Document(endpoint, checked_document(endpoint, content))
        except FalError as error:
            return error.failure(endpoint)

    def _found(self) -> Listing:
        paths = sorted(self._documents.rglob("*.json"))
        if not paths:
            nothing = Failure("", Cause.MISSING, f"{self._folder}: no {CATALOGUE} and no documents")
            return Listing((), (nothing,), whole=False)
        endpoints = [path.relative_to(self._documents).with_suffix("").as_posix() for path in paths]
        return Listing(tuple(map(self._model, filter(is_endpoint_id, endpoints))), whole=False, thin=True)

    def _model(self, endpoint: str) -> Model:
        arrival = self._arrival(endpoint)
        metadata = metadata_of(arrival.content) if isinstance(arrival, Document) else {}
        return Model(endpoint, {"category": metadata.get("category")})


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
