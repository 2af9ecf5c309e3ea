"""The table of rules: one row for each kind of change of a generated node, with its level.

Where a change of a contract (``contract/drift``) becomes a change of a node, both have the same level.
"""

from __future__ import annotations

from generator.changes import Level, Likeness, Rule, Rulebook

_B, _U, _C, _W = Level.BREAKING, Level.UNDECIDABLE, Level.COMPATIBLE, Level.WORDS
_ALL, _SUBJECT = Likeness.RULE, Likeness.SUBJECT

_ROWS = (
    Rule("node-added", _C, _ALL),
    Rule("node-removed", _B, _ALL),
    Rule("node-moved", _B),
    Rule("node-renamed", _B),
    Rule("node-endpoint-changed", _B),
    Rule("node-base-changed", _B),
    Rule("shared-added", _C, _ALL),
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
    Rule("field-null-removed", _U),
    Rule("field-choice-added", _C),
    Rule("field-choice-removed", _B),
    Rule("field-default-changed", _B),
    Rule("field-default-set", _U),
    Rule("field-default-unset", _U),
    Rule("field-bound-added", _U),
    Rule("field-bound-removed", _C),
    Rule("field-bound-tightened", _B),
    Rule("field-bound-relaxed", _C),
    Rule("field-constraint-changed", _U),
    Rule("field-became-required", _B),
    Rule("field-became-optional", _C),
    Rule("field-option-changed", _C),
    Rule("field-description-changed", _W),
    Rule("fields-reordered", _C, _ALL),
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
    Rule("slot-type-opened", _C),
    Rule("slot-type-widened", _U),
    Rule("slot-type-narrowed", _C),
    Rule("slot-path-changed", _B),
    Rule("slots-reordered", _C, _ALL),
    Rule("title-changed", _W, _ALL),
    Rule("summary-changed", _W, _ALL),
    Rule("tags-changed", _W, _ALL),
    Rule("use-cases-changed", _W, _ALL),
    Rule("notes-changed", _W),
    Rule("limits-changed", _U, _ALL),
    Rule("declaration-added", _C, _SUBJECT),
    Rule("declaration-removed", _C, _SUBJECT),
    Rule("declaration-changed", _C),
    Rule("code-changed", _C),
    Rule("builder-added", _C, _ALL),
    Rule("builder-removed", _B, _ALL),
    Rule("builder-argument-removed", _B),
    Rule("builder-argument-changed", _U),
    Rule("builder-words-changed", _W, _ALL),
    Rule("builder-code-changed", _C),
    Rule("layout-changed", _W, _ALL),
    Rule("snapshot-unreadable", _B, _ALL),
)

#: Every rule by id, with its words.
RULES = Rulebook("generator.review", _ROWS)
