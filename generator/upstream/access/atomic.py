"""Files that are, at any moment, either the old ones or the new ones."""

from __future__ import annotations

import os
from pathlib import Path

_SUFFIX = ".sync-tmp"


def write_atomically(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` in one step, making its folders.

    A process killed half-way leaves the old file and perhaps a hidden leftover beside it, which
    ``remove_leftovers`` takes away. Raises ``OSError`` where the place cannot be written; nothing is left then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}{_SUFFIX}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def remove_leftovers(folder: Path) -> None:
    """Delete what writes into ``folder`` left behind when their process was killed."""
    for leftover in sorted(folder.rglob(f".*{_SUFFIX}")):
        leftover.unlink(missing_ok=True)
