"""Whether a machine runs the commands: it takes nothing from caches and never writes snapshots."""

from __future__ import annotations

import os


def in_ci() -> bool:
    """Whether this runs in CI, by the variable that every CI service sets."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")
