"""What the search reads of a node: its words, by how much they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.contract.catalog import is_retired
from generator.reports.inventory import Item
from generator.reports.search.tasks import Task, tasks_of
from generator.specs.project import Endpoint

#: The last part of a module's name → the kind of what its nodes give, as ``kinds`` of ``specs/search.toml`` calls it.
GIVES = {"image": "image", "video": "video", "audio": "audio", "speech": "audio", "3d": "3d"}


@dataclass(frozen=True)
class Document:
    """One endpoint; ``texts`` are title, tasks, tags, use cases, summary, names, inputs, each a phrase a line."""

    endpoint: str
    date: str
    live: bool
    texts: tuple[str, ...]
    #: The endpoint that stands in for a retired one; empty where there is none.
    replaced_by: str = ""
    #: The kind of what comes out: one of the values of :data:`GIVES`; empty where the module does not say it.
    gives: str = ""

    def to_json(self) -> list[str | int]:
        """The document as ``nodeSearch`` of ``search.js`` takes it."""
        return [*self.texts, int(self.live), self.gives, *filter(None, [self.replaced_by])]


def document_of_endpoint(endpoint: Endpoint, tasks: Mapping[str, Task]) -> Document:
    """The document of an endpoint with a spec and a contract."""
    spec = endpoint.spec
    words = {"title": spec.title, "tags": spec.tags, "use_cases": spec.use_cases, "summary": spec.summary}
    named = {**words, "class_name": spec.class_name, "replaced_by": spec.replaced_by}
    return _document(endpoint.id, endpoint.module, named, endpoint.entry, endpoint.contract.parameters, tasks)


def document_of_item(item: Item, parameters: Iterable[str], tasks: Mapping[str, Task]) -> Document:
    """The document of an endpoint of the catalogue, whose spec may be a draft or missing."""
    return _document(item.endpoint, item.module, item.spec, item.entry, parameters, tasks)


def in_order(documents: Iterable[Document]) -> list[Document]:
    """The newest first, then by id: the order in which the search gives nodes that fit equally well."""
    by_name = sorted(documents, key=lambda document: document.endpoint)
    return sorted(by_name, key=lambda document: document.date, reverse=True)


def _document(
    endpoint: str, module: str, spec: Mapping[str, Any], entry: Mapping[str, Any], parameters: Iterable[str],
    tasks: Mapping[str, Task],
) -> Document:  # fmt: skip
    tags = _lines(spec.get("tags"))
    done = [tasks[key].title for key in tasks_of(endpoint, module, tags, tasks)]
    name, class_name = _text(entry.get("name")), _text(spec.get("class_name"))
    names = [endpoint, class_name, name, _text(entry.get("lab")), spaced(class_name)]
    title = _text(spec.get("title")) or name
    texts = (
        [title], dict.fromkeys(done), tags, _lines(spec.get("use_cases")), [_text(spec.get("summary"))],
        dict.fromkeys(names), [name.replace("_", " ") for name in parameters],
    )  # fmt: skip
    live = not is_retired(entry)
    told = tuple("\n".join(filter(None, part)) for part in texts)
    following = "" if live else _text(spec.get("replaced_by"))
    return Document(endpoint, _text(entry.get("date")), live, told, following, gives(module))


def gives(module: str) -> str:
    """The kind of what the nodes of a module give, by its name, which is fal's category: ``text_to_image`` → ``image``."""
    return GIVES.get(module.rpartition("_to_")[2], "") if "_to_" in module else ""


def spaced(name: str) -> str:
    """``FluxSchnell`` → ``Flux Schnell``."""
    return re.sub(r"([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])", r"\g<0> ", name)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _lines(value: object) -> Sequence[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list | tuple) else []
