"""What a batch is chosen by: the catalogue's facts, the spec's and the contract's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.reports.inventory import Inventory, Item


@dataclass(frozen=True)
class Facts:
    """One endpoint as ``select`` sees it; ``inputs`` is ``None`` where there is no contract."""

    item: Item
    #: fal's names of the parameters.
    inputs: tuple[str, ...] | None

    @property
    def parameters(self) -> int | None:
        """How many parameters there are."""
        return None if self.inputs is None else len(self.inputs)

    @property
    def name(self) -> str:
        """fal's name for people."""
        return str(self.item.entry.get("name", self.item.endpoint))

    @property
    def vendors(self) -> frozenset[str]:
        """The id's owner and the lab that made the model."""
        return _slugs([self.item.endpoint.partition("/")[0], self.item.entry.get("lab")])

    @property
    def families(self) -> frozenset[str]:
        """fal's family and group, and the id's word for the model: ``fal-ai/kling-video/…`` → ``kling-video``."""
        parts = self.item.endpoint.split("/")
        return _slugs([self.item.entry.get("family"), self.item.entry.get("group"), *parts[1:2]])

    @property
    def tags(self) -> frozenset[str]:
        """fal's tags and the spec's."""
        return _slugs([*_texts(self.item.entry.get("tags")), *_texts(self.item.spec.get("tags"))])

    def field(self, name: str) -> Any:
        """A fact to sort by; ``None`` where it is not known."""
        return self.parameters if name == "parameters" else self.item.entry.get(name)

    def to_json(self) -> dict[str, Any]:
        """The facts as data."""
        entry = self.item.entry
        known = {key: entry[key] for key in ("date", "updated", "lab", "family", "group") if key in entry}
        return {
            "endpoint": self.item.endpoint, "name": self.name, "module": self.item.module, "category": self.item.category,
            "status": self.item.status, "parameters": self.parameters, "tags": sorted(self.tags), **known,
        }  # fmt: skip


def facts_of(inventory: Inventory, specs: Path) -> list[Facts]:
    """The facts of every endpoint of the catalogue."""
    inputs = {
        item.endpoint: _inputs(specs / item.module / f"{item.stem}.json") for item in inventory.items if item.stem
    }
    return [Facts(item, inputs.get(item.endpoint)) for item in inventory.items]


def slug(text: str) -> str:
    """``Black Forest Labs`` → ``black-forest-labs``: what people type matches what fal writes."""
    return "-".join("".join(char if char.isalnum() or char == "." else " " for char in text.lower()).split())


def _slugs(values: Iterable[object]) -> frozenset[str]:
    return frozenset(slug(value) for value in values if isinstance(value, str) and value)


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _inputs(path: Path) -> tuple[str, ...] | None:
    try:
        contract: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return tuple(contract.get("input", {}).get("properties", {}))
    except (OSError, ValueError, AttributeError):
        return None
