"""The table of rules: one row for each kind of change and direction.

A contract reads differently in its two directions: what fal accepts may grow without harm, what fal returns may shrink
without harm. So most kinds of change have two rows of opposite level. Levels follow what the generated node does:
unset parameters are not sent, a missing result leaves its slot empty, and NodeTool connects a slot of type ``any``
with every field.
"""

from __future__ import annotations

from enum import StrEnum

from generator.changes import Level, Rule, Rulebook


class Area(StrEnum):
    """The part of a contract that a rule is about."""

    INPUT = "input"
    OUTPUT = "output"
    ENDPOINT = "endpoint"
    WAIVER = "waiver"


_B, _U, _C = Level.BREAKING, Level.UNDECIDABLE, Level.COMPATIBLE

# What happened to a value: level if fal takes it, level if fal returns it.
_BOTH_WAYS: dict[str, tuple[Level, Level]] = {
    "shape-published": (_B, _B),
    "shape-withdrawn": (_B, _B),
    "removed": (_B, _B),
    "renamed": (_B, _B),
    "added": (_C, _C),
    "became-required": (_B, _C),
    "became-optional": (_C, _U),
    "type-changed": (_B, _B),
    "type-narrowed": (_B, _C),
    "type-widened": (_C, _U),
    "type-opened": (_C, _C),
    "null-added": (_C, _U),
    "null-removed": (_U, _C),
    "enum-narrowed": (_B, _C),
    "enum-widened": (_C, _U),
    "enum-introduced": (_B, _C),
    "enum-dropped": (_C, _U),
    "bound-added": (_U, _C),
    "bound-tightened": (_B, _C),
    "bound-relaxed": (_C, _U),
    "constraint-changed": (_U, _U),
    "default-changed": (_B, _C),
    "media-changed": (_B, _B),
    "variant-added": (_C, _U),
    "variant-removed": (_B, _C),
    "union-reshaped": (_U, _U),
    "tuple-changed": (_U, _U),
    "extra-closed": (_B, _C),
    "extra-opened": (_C, _U),
    "too-deep": (_U, _U),
}

_ONE_WAY: dict[Area, dict[str, Level]] = {
    Area.INPUT: {
        "added-required": _B,
        "default-added": _U,
        "default-removed": _U,
        "limit-added": _U,
        "limit-tightened": _B,
        "limit-relaxed": _C,
        "stated-added": _U,
        "stated-changed": _U,
        "stated-removed": _C,
    },
    Area.ENDPOINT: {
        "added": _C,
        "removed": _B,
        "category-changed": _C,
        "stream-added": _C,
        "stream-removed": _U,
    },
    Area.WAIVER: {"stale": _B},
}

#: What a better document can tell although nothing changed at fal: lesser sources (typings, rebuilt documents) hold
#: neither null nor bounds, and a number for every whole number.
LEARNABLE = frozenset(
    {"became-required", "became-optional", "type-narrowed", "type-widened", "null-added", "null-removed", "bound-added",
     "constraint-changed", "enum-introduced", "default-added", "limit-added", "stated-added"}
)  # fmt: skip
#: The level of such a change where the newer document comes from a better source.
LEARNED = {_B: _U, _U: _C, _C: _C}


def _rows() -> list[Rule]:
    takes = [Rule(f"{Area.INPUT}-{what}", levels[0]) for what, levels in _BOTH_WAYS.items()]
    gives = [Rule(f"{Area.OUTPUT}-{what}", levels[1]) for what, levels in _BOTH_WAYS.items()]
    others = [Rule(f"{area}-{what}", level) for area, rows in _ONE_WAY.items() for what, level in rows.items()]
    return [*takes, *gives, *others]


#: Every rule by id, with its words.
RULES = Rulebook("generator.contract.drift", _rows())
