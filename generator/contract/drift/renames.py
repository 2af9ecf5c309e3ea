"""Which property became which: the same kind of value, nearly the same name, nearly the same position."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from generator.contract.drift.shapes import Definitions, Schema, shape_of

#: Words in parameter names that say how a value is sent, not what it is.
_CARRIER = frozenset({"url", "urls", "uri", "uris", "input", "the"})
#: What the distance of positions costs, from nothing to this for the other end of the form.
_APART = 0.3
#: From this score on, two names are taken for the same thing.
_ALIKE = 0.65


@dataclass(frozen=True)
class Side:
    """One version of an object: its properties in fal's order, and the definitions they refer to."""

    properties: Mapping[str, Schema]
    definitions: Definitions

    def position(self, name: str) -> float:
        """Where ``name`` is, from 0 for the first property to nearly 1 for the last."""
        return list(self.properties).index(name) / len(self.properties)


def renamed(before: Side, after: Side) -> dict[str, str]:
    """Older name → newer name, the surest pairs first; each name is used once."""
    gone = [name for name in before.properties if name not in after.properties]
    new = [name for name in after.properties if name not in before.properties]
    found: dict[str, str] = {}
    for _, old, now in sorted(_candidates(before, after, gone, new), key=lambda row: (-row[0], row[1:])):
        if old not in found and now not in found.values():
            found[old] = now
    return found


def _candidates(before: Side, after: Side, gone: Sequence[str], new: Sequence[str]) -> Iterator[tuple[float, str, str]]:
    kinds = {name: _kind(after.properties[name], after.definitions) for name in new}
    for old in gone:
        kind = _kind(before.properties[old], before.definitions)
        for now in new:
            score = likeness(old, now) - _APART * abs(before.position(old) - after.position(now))
            if kinds[now] == kind and score >= _ALIKE:
                yield score, old, now


def likeness(old: str, new: str) -> float:
    """How similar two names are, from 0 to 1: ``image_url`` and ``input_image_urls`` are 1."""
    one, other = _words(old), _words(new)
    if sorted(one) == sorted(other):
        return 1.0
    return SequenceMatcher(None, "_".join(one), "_".join(other), autojunk=False).ratio()


def _words(name: str) -> list[str]:
    words = [word for word in re.split(r"[_\W]+", name.lower()) if word]
    kept = [word for word in words if word not in _CARRIER] or words
    return [word.removesuffix("s") if len(word) > 3 else word for word in kept]


def _kind(schema: Schema, definitions: Definitions) -> frozenset[Any]:
    """What a schema holds: kinds of file or types, of its items where it is a list."""
    if schema.get("media"):
        return frozenset({schema["media"]})
    kinds: set[Any] = set()
    for member in shape_of(schema, definitions).members:
        if member.type == "array":
            kinds |= _kind(member.schema.get("items", {}), definitions)
        else:
            kinds.add(member.schema.get("media") or ("number" if member.type == "integer" else member.type))
    return frozenset(kinds)
