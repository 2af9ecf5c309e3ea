"""Digests of the files below ``specs/``: what a run depends on, by content and never by time."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from io import FileIO
from pathlib import Path
from typing import Any

#: SHA-256 of files by path below ``specs/``.
Digests = Mapping[str, str]
_ENDINGS = (".toml", ".json")


def spec_digests(root: Path) -> dict[str, str]:
    """SHA-256 of every TOML and JSON file at the root and in its folders, by path below ``root``, sorted.

    Raises ``OSError`` for a file that cannot be read.
    """
    found = dict(_digests(root, ""))
    for folder in sorted(entry.name for entry in os.scandir(root) if entry.is_dir()):
        found |= _digests(root, f"{folder}/")
    return dict(sorted(found.items()))


def _digests(root: Path, folder: str) -> Iterator[tuple[str, str]]:
    for entry in os.scandir(root / folder):
        if entry.name.endswith(_ENDINGS) and entry.is_file():
            with FileIO(entry.path) as file:
                yield folder + entry.name, hashlib.sha256(file.read()).hexdigest()


def digest(*parts: Any) -> str:
    """SHA-256 of JSON-ready data: equal for equal data, whatever the order of keys."""
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()
