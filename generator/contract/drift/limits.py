"""Limits of files, which fal enforces (``limits``), and facts that only fal's prose tells (``stated``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.drift.same import same

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class MovedFact:
    """A fact that is not the same on both sides; ``what`` is the end of its rule's name."""

    what: str
    key: str
    before: Any
    after: Any


def moved_limits(before: Schema, after: Schema) -> Iterator[MovedFact]:
    """Changes of ``limits``: ``min_…`` is tighter when it grows, ``max_…`` when it shrinks."""
    for key, old, new in _differing(before, after, "limits"):
        yield MovedFact(f"limit-{_moved(key, old, new)}", f"limits.{key}", old, new)


def moved_statements(before: Schema, after: Schema) -> Iterator[MovedFact]:
    """Changes of ``stated``. Prose promises nothing, so the direction of a change does not matter."""
    for key, old, new in _differing(before, after, "stated"):
        what = "added" if old is None else "removed" if new is None else "changed"
        yield MovedFact(f"stated-{what}", f"stated.{key}", old, new)


def _differing(before: Schema, after: Schema, name: str) -> Iterator[tuple[str, Any, Any]]:
    old, new = before.get(name) or {}, after.get(name) or {}
    for key in sorted({*old, *new}):
        if not same(old.get(key), new.get(key)):
            yield key, old.get(key), new.get(key)


def _moved(key: str, before: Any, after: Any) -> str:
    if before is None:
        return "added"
    if after is None:
        return "relaxed"
    try:
        grew = after > before
    except TypeError:
        return "tightened"
    return "tightened" if grew == key.startswith("min_") else "relaxed"
