"""What the site knows of one node, gathered from plan, spec, catalogue, prices and tasks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.plan.model import FieldPlan, NodePlan, PackPlan
from generator.plan.shapes import REFERENCES, STR, File, Shape, branches, walk
from generator.reports.search import Document, Task, document_of_endpoint, in_order, tasks_of
from generator.reports.site.choosing import Choosing, price_of
from generator.reports.site.vendors import Vendors
from generator.specs.project import Endpoint, Project
from generator.upstream.sync.prices import PriceFile

MEDIA = (*REFERENCES, "text")
#: Optional texts that are words to work from, not settings.
WORDS = frozenset({"prompt", "text", "text_prompt", "input", "script", "lyrics", "query", "question"})


@dataclass(frozen=True)
class Entry:
    """One node with its words and its place in the catalogue."""

    node: NodePlan
    endpoint: Endpoint
    vendor: str
    #: Keys of its tasks, its group first.
    tasks: Sequence[str]
    choosing: Choosing
    document: Document

    @property
    def id(self) -> str:
        """The endpoint."""
        return self.endpoint.id

    @property
    def title(self) -> str:
        """The spec's title, else fal's name."""
        return self.document.texts[0]

    @property
    def date(self) -> str:
        """When fal listed it."""
        return self.document.date

    @property
    def takes(self) -> tuple[str, ...]:
        """The media kinds among its inputs; text when it takes words to work from."""
        return (*_media(field.shape for field in self.node.fields), *(("text",) if self._takes_words else ()))

    @property
    def gives(self) -> tuple[str, ...]:
        """The media kinds among its outputs; text when that is the main result."""
        return gives(self.node)

    @property
    def file(self) -> str:
        """Where the site keeps its details: a name for any file system, one for each endpoint."""
        return "nodes/" + re.sub(r"[^A-Za-z0-9._-]", lambda match: _escape(match[0]), self.id) + ".js"

    @property
    def _takes_words(self) -> bool:
        return any(_is_words(field) for field in self.node.fields)


def gives(node: NodePlan) -> tuple[str, ...]:
    """The media kinds that ``node`` returns."""
    main = next((slot.shape for slot in node.slots if slot.name == "output"), None)
    return (*_media(slot.shape for slot in node.slots), *(("text",) if main == STR else ()))


def _is_words(field: FieldPlan) -> bool:
    return STR in branches(field.shape) and (field.required or field.parameter in WORDS)


def _escape(char: str) -> str:
    return "~" if char == "/" else f"~{ord(char):x}~"


def _media(shapes: Iterable[Shape]) -> tuple[str, ...]:
    kinds = {part.media for shape in shapes for part in walk(shape) if isinstance(part, File)}
    return tuple(kind for kind in REFERENCES if kind in kinds)


def entries_of(project: Project, plan: PackPlan, tasks: Mapping[str, Task], prices: PriceFile) -> list[Entry]:
    """Every node, in the order of the search: the newest first."""
    vendors = Vendors.of(project.endpoints)
    documents = {endpoint.id: document_of_endpoint(endpoint, tasks) for endpoint in project.endpoints}
    endpoints = {endpoint.id: endpoint for endpoint in project.endpoints}
    return [
        _entry(endpoints[document.endpoint], plan, vendors, tasks, prices, document)
        for document in in_order(documents.values())
    ]


def _entry(
    endpoint: Endpoint, plan: PackPlan, vendors: Vendors, tasks: Mapping[str, Task], prices: PriceFile,
    document: Document,
) -> Entry:  # fmt: skip
    node, tags = plan.endpoints[endpoint.id], endpoint.spec.tags
    choosing = Choosing.of(node, tags, gives(node), price_of(endpoint.id, prices))
    done = tasks_of(endpoint.id, endpoint.module, tags, tasks)
    return Entry(node, endpoint, vendors.vendor(endpoint), done, choosing, document)
