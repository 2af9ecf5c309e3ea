"""What each entry depends on, as digests of the files that a run reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli

from generator.output.memory.sources import generator_digest
from generator.specs.digests import Digests, digest
from generator.specs.project import Endpoint
from generator.specs.published import NAMES

#: Files that speak of the structures of all endpoints.
_STRUCTURE_FILES = ("definitions.toml", "enums.toml", "glossary.toml", "structures.toml")


@dataclass(frozen=True)
class Inputs:
    """Everything below ``specs/`` as one run finds it."""

    root: Path
    files: Digests

    def own(self, place: str, endpoint: str) -> str:
        """What the node at ``place`` (``<module>/<stem>``) depends on, apart from the glossary and from other nodes."""
        module = place.partition("/")[0]
        names = (f"{place}.toml", f"{place}.json", f"{module}/_module.toml", "definitions.toml", "enums.toml")
        rows = self._catalog.get(endpoint), self._names.get(endpoint)
        return digest(generator_digest(), [self.files.get(name) for name in names], *rows)

    def words(self, parameters: Iterable[str]) -> str:
        """What the glossary says about ``parameters``."""
        return digest({name: self._glossary.get(name) for name in parameters})

    def structures(self, endpoint: Endpoint) -> str:
        """What ``endpoint`` adds to names and words of the pack's structures; empty when its input has none."""
        if not endpoint.contract.uses:
            return ""
        said = {name: spec.model_dump(mode="json") for name, spec in endpoint.spec.structures.items()}
        place = f"{endpoint.module}/{endpoint.stem}"
        files = [self.files.get(f"{place}.json"), self.files.get(f"{endpoint.module}/_module.toml")]
        return digest(files, endpoint.id, endpoint.spec.class_name, said, self._names.get(endpoint.id))

    def around(self, structures: Mapping[str, str]) -> str:
        """What all structures of the pack depend on; ``structures`` as by :meth:`structures`, by place."""
        files = [self.files.get(name) for name in _STRUCTURE_FILES]
        found = sorted((place, text) for place, text in structures.items() if text)
        return digest(generator_digest(), files, found)

    @cached_property
    def _catalog(self) -> Mapping[str, Any]:
        rows = _table(self.root / "catalog.json", json.loads).get("endpoints")
        usable = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        return {str(row.get("endpoint")): row for row in usable}

    @cached_property
    def _names(self) -> Mapping[str, Any]:
        return _table(self.root / NAMES, json.loads)

    @cached_property
    def _glossary(self) -> Mapping[str, Any]:
        return {name: repr(entry) for name, entry in _table(self.root / "glossary.toml", tomli.loads).items()}


def _table(path: Path, parse: Any) -> Mapping[str, Any]:
    """What a file holds; nothing where it is broken, which is for reading it in earnest to say."""
    try:
        found = parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
