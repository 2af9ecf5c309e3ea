"""Specs whose words are not written: their nodes can be reviewed, but no release takes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import tomli


def draft_endpoints(specs: Path) -> list[str]:
    """The endpoints of all specs that do not say ``status = "ready"``, sorted."""
    return sorted(_drafts(specs))


def _drafts(specs: Path) -> Iterator[str]:
    for path in specs.glob("*/*.toml"):
        if path.name.startswith("_"):
            continue
        spec = tomli.loads(path.read_text(encoding="utf-8"))
        if spec.get("status") != "ready":
            yield str(spec.get("endpoint", path.stem))
