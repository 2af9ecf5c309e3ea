"""The contracts that `specs/` holds now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Pinned:
    """A contract on disk: its file, its text, and what the text says."""

    path: Path
    text: str
    contract: Mapping[str, Any]


def read_pinned(specs: Path) -> dict[str, Pinned]:
    """Every readable contract below `specs` by endpoint.

    One that cannot be read counts as absent: the sync writes it anew, whole.
    """
    found = (_read(path) for path in sorted(specs.glob("*/*.json")))
    return {str(pinned.contract["endpoint"]): pinned for pinned in found if pinned is not None}


def _read(path: Path) -> Pinned | None:
    try:
        text = path.read_text(encoding="utf-8")
        contract = json.loads(text)
    except (OSError, ValueError):
        return None
    usable = isinstance(contract, dict) and "endpoint" in contract
    return Pinned(path, text, contract) if usable else None


def path_of(planned: Path, pinned: Pinned | None) -> Path:
    """Where a contract goes: beside its spec; without one, where it already is; else as planned."""
    if pinned is None or planned.with_suffix(".toml").exists():
        return planned
    return pinned.path
