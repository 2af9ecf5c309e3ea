"""What the site knows of one node, gathered from plan, spec and catalogue."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.plan.model import NodePlan, PackPlan
from generator.plan.shapes import REFERENCES, STR, File, Shape, walk
from generator.specs.project import Endpoint, Project

MEDIA = (*REFERENCES, "text")
SIBLINGS = 40


@dataclass(frozen=True)
class Entry:
    """One node with its words and its place in the catalogue."""

    node: NodePlan
    endpoint: Endpoint
    #: The lab that made the model; else the owner in the endpoint's id.
    vendor: str

    @property
    def id(self) -> str:
        """The endpoint."""
        return self.endpoint.id

    @property
    def date(self) -> str:
        """When fal listed it."""
        return str(self.endpoint.entry.get("date", ""))

    @property
    def takes(self) -> tuple[str, ...]:
        """The media kinds among its inputs."""
        return _media(field.shape for field in self.node.fields)

    @property
    def gives(self) -> tuple[str, ...]:
        """The media kinds among its outputs; text when that is the main result."""
        main = next((slot.shape for slot in self.node.slots if slot.name == "output"), None)
        return (*_media(slot.shape for slot in self.node.slots), *(("text",) if main == STR else ()))

    @property
    def families(self) -> tuple[str, ...]:
        """What its siblings share with it: fal's group, and the model's name in the endpoint's id."""
        group = self.endpoint.entry.get("group")
        parts = self.id.split("/")
        named = ["/".join(parts[:2])] if len(parts) > 2 else []
        return (*([f"group {group}"] if group else []), *named)

    @property
    def file(self) -> str:
        """Where the site keeps its details: a name for any file system, one for each endpoint."""
        return "nodes/" + re.sub(r"[^A-Za-z0-9._-]", lambda match: _escape(match[0]), self.id) + ".js"


def _escape(char: str) -> str:
    return "~" if char == "/" else f"~{ord(char):x}~"


def _media(shapes: Iterable[Shape]) -> tuple[str, ...]:
    kinds = {part.media for shape in shapes for part in walk(shape) if isinstance(part, File)}
    return tuple(kind for kind in REFERENCES if kind in kinds)


def entries_of(project: Project, plan: PackPlan) -> list[Entry]:
    """Every node, the newest first."""
    labs = _labs(project.endpoints)
    found = [Entry(plan.endpoints[endpoint.id], endpoint, _vendor(endpoint, labs)) for endpoint in project.endpoints]
    by_name = sorted(found, key=lambda entry: entry.id)
    return sorted(by_name, key=lambda entry: entry.date, reverse=True)


def siblings_of(entries: Iterable[Entry]) -> Mapping[str, tuple[str, ...]]:
    """For each endpoint the others of its family, by id."""
    members: dict[str, set[str]] = defaultdict(set)
    known = list(entries)
    for entry in known:
        for family in entry.families:
            members[family].add(entry.id)
    return {
        entry.id: tuple(sorted({name for family in entry.families for name in members[family]} - {entry.id})[:SIBLINGS])
        for entry in known
    }


def _labs(endpoints: Iterable[Endpoint]) -> Mapping[str, set[str]]:
    """The labs that the catalogue names, by the beginnings of ids: a model's name, an owner."""
    labs: dict[str, set[str]] = defaultdict(set)
    for endpoint in endpoints:
        if endpoint.entry.get("lab"):
            for start in _starts(endpoint.id):
                labs[start].add(str(endpoint.entry["lab"]))
    return labs


def _vendor(endpoint: Endpoint, labs: Mapping[str, set[str]]) -> str:
    """fal names the lab of some endpoints only: the others of the same model or owner have the same one."""
    if endpoint.entry.get("lab"):
        return str(endpoint.entry["lab"])
    known = [labs[start] for start in _starts(endpoint.id) if len(labs.get(start, ())) == 1]
    return next(iter(known[0])) if known else endpoint.id.partition("/")[0]


def _starts(endpoint: str) -> list[str]:
    owner, _, rest = endpoint.partition("/")
    model = f"{owner}/{rest.partition('/')[0]}"
    # fal's own namespace holds everybody's models.
    return [model] if owner == "fal-ai" else [model, owner]
