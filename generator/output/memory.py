"""What the generator remembers between runs: formatted pieces, in the user's cache folder (XDG)."""

from __future__ import annotations

import os
from pathlib import Path

from generator.output.format import OPTIONS, FormatMemory, ruff_version


def cache_folder() -> Path:
    """``$XDG_CACHE_HOME/nodetool-fal``, or ``~/.cache/nodetool-fal`` (XDG Base Directory Specification)."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "nodetool-fal"


def format_memory(*, enabled: bool = True) -> FormatMemory:
    """Formatted texts of earlier runs, by text, ruff version and options; none in CI, which believes no cache."""
    remembers = enabled and not in_ci()
    return FormatMemory(cache_folder() / "format.json" if remembers else None, f"{ruff_version()} {OPTIONS}")


def in_ci() -> bool:
    """Whether this runs in CI, by the variable that every CI service sets."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")
