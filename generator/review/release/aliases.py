"""Older node types that still load: they are in the generated modules, not in the snapshots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.review.change import NodeChange
from generator.review.parse import parse_classes

HIDDEN = "_visible"


def alias_changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[NodeChange]:
    """Older types that came or went between two trees of generated modules."""
    old, new = set(_aliases(before)), set(_aliases(after))
    gone = [NodeChange("alias-removed", name) for name in sorted(old - new)]
    return gone + [NodeChange("alias-added", name) for name in sorted(new - old)]


def _aliases(files: Mapping[str, str]) -> Iterator[str]:
    for file, text in files.items():
        module = file.rpartition("/")[2].removesuffix(".py")
        for name, model in (parse_classes(text) or {}).items():
            if HIDDEN in model.declarations:
                yield f"fal.{module}.{name}"
