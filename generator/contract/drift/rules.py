"""The table of rules: one row for each kind of change and direction.

A contract reads differently in its two directions: what fal accepts may grow without harm, what
fal returns may shrink without harm.  So most kinds of change have two rows of opposite level.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a change does to saved workflows, worst first."""

    BREAKING = "breaking"
    UNDECIDABLE = "undecidable"
    COMPATIBLE = "compatible"

    @property
    def severity(self) -> int:
        """0 for breaking, more for less harm: sorts the worst first."""
        return list(Level).index(self)

    def reaches(self, threshold: Level) -> bool:
        """Whether this level is as bad as `threshold` or worse."""
        return self.severity <= threshold.severity


class Area(StrEnum):
    """The part of a contract that a rule is about."""

    INPUT = "input"
    OUTPUT = "output"
    ENDPOINT = "endpoint"
    WAIVER = "waiver"


@dataclass(frozen=True)
class Rule:
    """One kind of change (`what`) in one area, with its level."""

    area: Area
    what: str
    level: Level

    @property
    def id(self) -> str:
        """The name that waivers and `--json` use; never rename one."""
        return f"{self.area}-{self.what}"


_B, _U, _C = Level.BREAKING, Level.UNDECIDABLE, Level.COMPATIBLE

# what happened to a value: level if fal takes it, level if fal returns it
_BOTH_WAYS: dict[str, tuple[Level, Level]] = {
    "shape-published": (_B, _B),
    "shape-withdrawn": (_B, _B),
    "removed": (_B, _B),
    "added": (_C, _C),
    "became-required": (_B, _C),
    "became-optional": (_C, _U),
    "type-changed": (_B, _B),
    "type-narrowed": (_B, _C),
    "type-widened": (_C, _B),
    "null-added": (_C, _U),
    "null-removed": (_B, _C),
    "enum-narrowed": (_B, _C),
    "enum-widened": (_C, _U),
    "enum-introduced": (_B, _C),
    "enum-dropped": (_C, _U),
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

_ONE_WAY = (
    Rule(Area.INPUT, "added-required", _B),
    Rule(Area.INPUT, "default-added", _U),
    Rule(Area.INPUT, "default-removed", _U),
    Rule(Area.ENDPOINT, "added", _C),
    Rule(Area.ENDPOINT, "removed", _B),
    Rule(Area.ENDPOINT, "category-changed", _U),
    Rule(Area.ENDPOINT, "stream-added", _C),
    Rule(Area.ENDPOINT, "stream-removed", _U),
    Rule(Area.WAIVER, "stale", _B),
)


def _rows() -> tuple[Rule, ...]:
    takes = (Rule(Area.INPUT, what, levels[0]) for what, levels in _BOTH_WAYS.items())
    gives = (Rule(Area.OUTPUT, what, levels[1]) for what, levels in _BOTH_WAYS.items())
    return (*takes, *gives, *_ONE_WAY)


#: Every rule by id, sorted.
RULES: dict[str, Rule] = {rule.id: rule for rule in sorted(_rows(), key=lambda rule: rule.id)}
