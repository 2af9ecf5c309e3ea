"""What happened to the fields of a class."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.review.change import Change
from generator.review.model import ClassModel, FieldModel
from generator.review.types import Enums, type_changes

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


def field_changes(sides: Sides) -> Iterator[Change]:
    """Every change of fields, renamed ones found by fal's parameter."""
    before, after = sides.before.fields, sides.after.fields
    renamed = dict(_renamed(before, after))
    for name, field in before.items():
        target = renamed.get(name, name)
        if target not in after:
            yield Change("field-removed", name, _shown(field))
            continue
        if target != name:
            yield Change("field-renamed", name, name, target)
        yield from _field(field, after[target], sides)
    for name, field in after.items():
        if name not in before and name not in renamed.values():
            rule = "field-added-required" if name in sides.after.names("_required") else "field-added"
            yield Change(rule, name, "", _shown(field))
    yield from _order(before, after)


def _renamed(before: Mapping[str, FieldModel], after: Mapping[str, FieldModel]) -> Iterator[tuple[str, str]]:
    new = {field.parameter: name for name, field in after.items() if name not in before}
    for name, field in before.items():
        if name not in after and field.parameter in new:
            yield name, new[field.parameter]


def _shown(field: FieldModel) -> str:
    return f"{field.annotation} = {field.default}"


def _order(before: Mapping[str, FieldModel], after: Mapping[str, FieldModel]) -> Iterator[Change]:
    if [name for name in before if name in after] != [name for name in after if name in before]:
        yield Change("fields-reordered", "", ", ".join(before), ", ".join(after))


def _field(old: FieldModel, new: FieldModel, sides: Sides) -> Iterator[Change]:
    name = new.name
    yield from _type(old, new, sides)
    if _value(old.default, sides.old_enums) != _value(new.default, sides.new_enums):
        yield Change("field-default-changed", name, old.default, new.default)
    if old.parameter != new.parameter:
        yield Change("field-sent-as-changed", name, old.parameter, new.parameter)
    yield from _required(old.name, name, sides)
    for key in sorted({*old.arguments, *new.arguments} - {"default", "default_factory", "serialization_alias"}):
        if old.arguments.get(key) != new.arguments.get(key):
            yield _argument(key, name, old.arguments.get(key, ""), new.arguments.get(key, ""))


def _type(old: FieldModel, new: FieldModel, sides: Sides) -> Iterator[Change]:
    if old.annotation == new.annotation:
        # A shared enum that changed is told once, where it stands; only nested ones belong to this node.
        yield from type_changes(new.name, old.annotation, new.annotation, sides.before.enums, sides.after.enums)
    else:
        yield from type_changes(new.name, old.annotation, new.annotation, sides.old_enums, sides.new_enums)


def _value(default: str, enums: Enums) -> str:
    """A default with enum members replaced by their values: the class may change and the value stay."""
    owner, _, member = default.rpartition(".")
    return enums[owner].members.get(member, default) if owner in enums else default


def _required(old: str, new: str, sides: Sides) -> Iterator[Change]:
    was, now = old in sides.before.names("_required"), new in sides.after.names("_required")
    if was != now:
        yield Change("field-became-required" if now else "field-became-optional", new)


def _argument(key: str, subject: str, before: str, after: str) -> Change:
    if key == "description":
        return Change("field-description-changed", subject, _text(before), _text(after))
    old, new = f"{key}={before}" if before else "", f"{key}={after}" if after else ""
    if key in LOWER | UPPER:
        return Change(_bound_rule(key, before, after), subject, old, new)
    return Change("field-constraint-changed" if key in CONSTRAINTS else "field-option-changed", subject, old, new)


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
