"""What a sync reads from, be it fal itself or a folder of documents."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

from generator.upstream.access.failures import Cause, Failure, FalError
from generator.upstream.access.names import is_endpoint_id


@dataclass(frozen=True)
class Model:
    """One row of fal's catalogue: the endpoint and its ``metadata``, as fal gives it."""

    endpoint: str
    metadata: Mapping[str, Any]


@dataclass(frozen=True)
class Listing:
    """What a source lists.

    ``whole`` says that an endpoint that is neither among ``models`` nor among the ``failures`` is gone; a listing with
    a page missing, or a folder with a handful of documents, is not whole. A row that cannot be used is a failure of its
    endpoint and takes nothing from the rest. ``thin`` says that the metadata is only what the documents say of
    themselves.
    """

    models: tuple[Model, ...]
    failures: tuple[Failure, ...] = ()
    whole: bool = True
    thin: bool = False


@dataclass(frozen=True)
class Document:
    """One endpoint's OpenAPI document, parsed.

    ``source`` is what the contract says of its origin: ``{"url": …}``, or how far its facts go (``{"kind": …}``, as
    ``generator.contract.sources.source_facts`` reads it); ``None`` for a document as fal serves it, without an address.
    """

    endpoint: str
    content: dict[str, Any] = field(repr=False)
    source: dict[str, Any] | None = None


Arrival = Document | Failure


@dataclass(frozen=True)
class Price:
    """What fal asks for one ``unit`` of an endpoint's work, in ``currency`` (ISO 4217); some units are empty."""

    unit_price: float
    unit: str
    currency: str

    def to_json(self) -> dict[str, Any]:
        """The price as it stands in ``specs/prices.json``."""
        return asdict(self)


@dataclass(frozen=True)
class PriceList:
    """Prices of one day or month (``date``, ISO 8601), and what went wrong in reading them."""

    date: str
    prices: Mapping[str, Price]
    failures: tuple[Failure, ...] = ()


class Source(Protocol):
    """Where a catalogue and documents come from. Nothing here raises for a single endpoint."""

    async def listing(self) -> Listing:
        """Every endpoint that the source knows."""
        ...

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        """Those of ``endpoints`` that exist though the listing left them out."""
        ...

    def documents(self, endpoints: Sequence[str]) -> AsyncIterator[Arrival]:
        """One document or one failure for each of ``endpoints``, in the order of arrival."""
        ...

    def digest(self, endpoint: str) -> str:
        """A digest of the document and of what is said of its source; empty where only asking would tell."""
        ...

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        """The prices of ``endpoints``; ``None`` where this source knows none or may not ask."""
        ...

    async def done(self) -> None:
        """The run went through, whatever failed in it: the next one has nothing to resume."""
        ...


def is_model(row: object) -> bool:
    """Whether ``row`` is one row of the Platform API's ``models`` that can be used."""
    return isinstance(row, dict) and is_endpoint_id(row.get("endpoint_id")) and isinstance(row.get("metadata"), dict)


def metadata_of(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a document says of itself under ``info.x-fal-metadata``; empty where it says nothing."""
    info = content.get("info")
    metadata = info.get("x-fal-metadata") if isinstance(info, dict) else None
    return metadata if isinstance(metadata, dict) else {}


def checked_document(endpoint: str, content: object) -> dict[str, Any]:
    """``content`` as the document of ``endpoint``.

    Raises ``FalError`` when it is not an OpenAPI document, or is that of another endpoint: it would put a
    foreign contract in this one's place.
    """
    if not isinstance(content, dict) or not {"components", "paths"} & set(content):
        raise FalError(Cause.SHAPE, "not an OpenAPI document")
    named = metadata_of(content).get("endpointId", endpoint)
    if named != endpoint:
        raise FalError(Cause.SHAPE, f"this is the document of {named!r:.200}")
    return content
