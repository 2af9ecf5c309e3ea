"""The table of rules: one row for each kind of change of a generated node, with its level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a change does to saved workflows and to scripts, worst first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    WORDS = "words"

    @property
    def severity(self) -> int:
        """0 for breaking, more for less harm: sorts the worst first."""
        return list(Level).index(self)


@dataclass(frozen=True)
class Rule:
    """One kind of change. ``alike``: all of its changes are one kind, whatever their texts say."""

    id: str
    level: Level
    alike: bool = False


_B, _C, _W = Level.BREAKING, Level.COMPATIBLE, Level.WORDS

_ROWS = (
    Rule("node-added", _C, alike=True),
    Rule("node-removed", _B, alike=True),
    Rule("node-moved", _B),
    Rule("node-renamed", _B),
    Rule("node-endpoint-changed", _B),
    Rule("node-base-changed", _B),
    Rule("shared-added", _C, alike=True),
    Rule("shared-removed", _B),
    Rule("alias-added", _C),
    Rule("alias-removed", _B),
    Rule("field-added", _C),
    Rule("field-added-required", _B),
    Rule("field-removed", _B),
    Rule("field-renamed", _B),
    Rule("field-sent-as-changed", _B),
    Rule("field-type-widened", _C),
    Rule("field-type-changed", _B),
    Rule("field-choice-added", _C),
    Rule("field-choice-removed", _B),
    Rule("field-default-changed", _B),
    Rule("field-bound-added", _B),
    Rule("field-bound-removed", _C),
    Rule("field-bound-tightened", _B),
    Rule("field-bound-relaxed", _C),
    Rule("field-constraint-changed", _B),
    Rule("field-became-required", _B),
    Rule("field-became-optional", _C),
    Rule("field-option-changed", _C),
    Rule("field-description-changed", _W),
    Rule("fields-reordered", _C, alike=True),
    Rule("basic-fields-changed", _C),
    Rule("enum-class-changed", _B),
    Rule("enum-base-changed", _B),
    Rule("enum-member-added", _C),
    Rule("enum-member-removed", _B),
    Rule("enum-member-renamed", _B),
    Rule("enum-members-reordered", _C),
    Rule("slot-added", _C),
    Rule("slot-removed", _B),
    Rule("slot-renamed", _B),
    Rule("slot-type-changed", _B),
    Rule("slot-path-changed", _B),
    Rule("slots-reordered", _C, alike=True),
    Rule("summary-changed", _W, alike=True),
    Rule("tags-changed", _W, alike=True),
    Rule("use-cases-changed", _W, alike=True),
    Rule("notes-changed", _W),
    Rule("declaration-changed", _C),
    Rule("code-changed", _C),
    Rule("layout-changed", _W, alike=True),
    Rule("snapshot-unreadable", _B, alike=True),
)

#: Every rule by id.
RULES: dict[str, Rule] = {rule.id: rule for rule in _ROWS}
