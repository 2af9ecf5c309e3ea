"""What happened to the fields of a class."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.review.change import NodeChange
from generator.review.model import ClassModel, FieldModel
from generator.review.types import Enums, type_changes, value_of

#: Bounds by the side they are on: a lower one is tighter when it is greater.
LOWER, UPPER = frozenset({"ge", "gt", "min_length"}), frozenset({"le", "lt", "max_length"})
CONSTRAINTS = frozenset({"pattern", "multiple_of"})
#: Keywords that have rules of their own.
KNOWN = LOWER | UPPER | CONSTRAINTS | {"default", "default_factory", "description", "serialization_alias"}


@dataclass(frozen=True)
class Sides:
    """The two versions of a class with the enums that each can name."""

    before: ClassModel
    after: ClassModel
    old_enums: Enums
    new_enums: Enums


def field_changes(sides: Sides) -> Iterator[NodeChange]:
    """Every change of fields, renamed ones found by fal's parameter."""
    before, after = sides.before.fields, sides.after.fields
    renamed = dict(_renamed(before, after))
    for name, field in before.items():
        target = renamed.get(name, name)
        if target not in after:
            yield NodeChange("field-removed", name, _shown(field))
            continue
        if target != name:
            yield NodeChange("field-renamed", name, name, target)
        yield from _field(field, after[target], sides)
    for name, field in after.items():
        if name not in before and name not in renamed.values():
            rule = "field-added-required" if name in sides.after.names("_required") else "field-added"
            yield NodeChange(rule, name, "", _shown(field))
    yield from _order(before, after)


def _renamed(before: Mapping[str, FieldModel], after: Mapping[str, FieldModel]) -> Iterator[tuple[str, str]]:
    new = {field.parameter: name for name, field in after.items() if name not in before}
    for name, field in before.items():
        if name not in after and field.parameter in new:
            yield name, new[field.parameter]


def _shown(field: FieldModel) -> str:
    return f"{field.annotation} = {field.default}"


def _order(before: Mapping[str, FieldModel], after: Mapping[str, FieldModel]) -> Iterator[NodeChange]:
    if [name for name in before if name in after] != [name for name in after if name in before]:
        yield NodeChange("fields-reordered", "", ", ".join(before), ", ".join(after))


def _field(old: FieldModel, new: FieldModel, sides: Sides) -> Iterator[NodeChange]:
    name = new.name
    yield from _type(old, new, sides)
    if value_of(old.default, sides.old_enums) != value_of(new.default, sides.new_enums):
        yield NodeChange(_default_rule(old.default, new.default), name, old.default, new.default)
    if old.parameter != new.parameter:
        yield NodeChange("field-sent-as-changed", name, old.parameter, new.parameter)
    yield from _required(old.name, name, sides)
    for key in sorted({*old.arguments, *new.arguments} - {"default", "default_factory", "serialization_alias"}):
        if old.arguments.get(key) != new.arguments.get(key):
            yield _argument(key, name, old.arguments.get(key, ""), new.arguments.get(key, ""))


def _type(old: FieldModel, new: FieldModel, sides: Sides) -> Iterator[NodeChange]:
    if old.annotation == new.annotation:
        # A shared enum that changed is told once, where it stands; only nested ones belong to this node.
        yield from type_changes(new.name, old.annotation, new.annotation, sides.before.enums, sides.after.enums)
    else:
        yield from type_changes(new.name, old.annotation, new.annotation, sides.old_enums, sides.new_enums)


def _default_rule(before: str, after: str) -> str:
    """What fal does with a parameter that is not sent cannot be told, so neither can what setting or unsetting does."""
    if after == "None":
        return "field-default-unset"
    return "field-default-set" if before == "None" else "field-default-changed"


def _required(old: str, new: str, sides: Sides) -> Iterator[NodeChange]:
    was, now = old in sides.before.names("_required"), new in sides.after.names("_required")
    if was != now:
        yield NodeChange("field-became-required" if now else "field-became-optional", new)


def _argument(key: str, subject: str, before: str, after: str) -> NodeChange:
    if key == "description":
        return NodeChange("field-description-changed", subject, _text(before), _text(after))
    old, new = f"{key}={before}" if before else "", f"{key}={after}" if after else ""
    if key in LOWER | UPPER:
        return NodeChange(_bound_rule(key, before, after), subject, old, new)
    return NodeChange("field-constraint-changed" if key in CONSTRAINTS else "field-option-changed", subject, old, new)


def _bound_rule(key: str, before: str, after: str) -> str:
    if not before or not after:
        return "field-bound-removed" if before else "field-bound-added"
    try:
        grew = float(after) > float(before)
    except ValueError:
        return "field-constraint-changed"
    return "field-bound-tightened" if grew == (key in LOWER) else "field-bound-relaxed"


def _text(literal: str) -> str:
    """The words inside a string literal; other source as it is."""
    try:
        return str(ast.literal_eval(literal)) if literal else ""
    except ValueError:
        return literal
