"""Where entries are kept: the user's cache folder, one proven line of JSON for each."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any


def cache_folder() -> Path:
    """``$XDG_CACHE_HOME/nodetool-fal``, or ``~/.cache/nodetool-fal`` (XDG Base Directory Specification)."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "nodetool-fal"


def read_entries(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Line and entry of every line of ``path`` that carries the digest of its own text; a file that cannot be read
    holds none."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return
    for line in lines:
        proof, _, text = line.partition(" ")
        if proof == _digest(text) and isinstance(entry := _parsed(text), dict):
            yield line, entry


def entry_line(entry: Mapping[str, Any]) -> str:
    """``entry`` as a line of a file: its digest, a space, its JSON."""
    text = json.dumps(entry, separators=(",", ":"))
    return f"{_digest(text)} {text}"


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Replace the file; a folder that cannot be written to only costs time."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}.tmp")
        try:
            draft.write_text("".join(f"{line}\n" for line in lines), encoding="ascii", newline="\n")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError:
        return


def _parsed(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("ascii")).hexdigest()
