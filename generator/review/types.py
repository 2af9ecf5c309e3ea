"""What happened to a type: the one place that reads printed annotations and defaults of approved text.

Names of enum classes are looked through to the values that they allow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.review.change import NodeChange
from generator.review.model import EnumModel

Enums = Mapping[str, EnumModel]
NULL = frozenset({"None"})


@dataclass(frozen=True)
class TypeModel:
    """An annotation taken apart: lists around it, plain types, and the choices of its enums."""

    lists: int
    plain: frozenset[str]
    choices: frozenset[str]
    classes: frozenset[str]

    @property
    def loose(self) -> frozenset[str]:
        """Its plain types and the ones that they contain: a float field takes whole numbers."""
        return self.plain | ({"int"} if "float" in self.plain else set())


def read_type(annotation: str, enums: Enums) -> TypeModel:
    """The model of ``annotation``."""
    lists = 0
    while annotation.startswith("list[") and len(split_union(annotation)) == 1:
        annotation, lists = annotation[len("list[") : -1], lists + 1
    parts = split_union(annotation)
    classes = [part for part in parts if part in enums]
    return TypeModel(
        lists,
        plain=frozenset(parts) - frozenset(classes),
        choices=frozenset(value for name in classes for value in enums[name].members.values()),
        classes=frozenset(classes),
    )


def split_union(annotation: str) -> list[str]:
    """The members of a union: ``dict[str, A | B] | None`` → ``dict[str, A | B]``, ``None``."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(annotation):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            parts.append(annotation[start:at].strip())
            start = at + 1
    return [*parts, annotation[start:].strip()]


def value_of(default: str, enums: Enums) -> str:
    """A printed default with an enum member replaced by its value: the class may change and the value stay."""
    owner, _, member = default.rpartition(".")
    return enums[owner].members.get(member, default) if owner in enums else default


def slot_rule(before: str, after: str) -> str:
    """The rule for a slot whose annotation changed, by what NodeTool's type check lets through.

    A slot of type ``any`` connects with every field, and ``float`` with ``int``; everything else must fit.
    """
    while before.startswith("list[") and after.startswith("list["):
        before, after = before[len("list[") : -1], after[len("list[") : -1]
    if after == "Any":
        return "slot-type-opened" if before == "dict[str, Any]" else "slot-type-widened"
    if before == "Any" or (before, after) == ("float", "int"):
        return "slot-type-narrowed"
    return "slot-type-widened" if (before, after) == ("int", "float") else "slot-type-changed"


def type_changes(subject: str, before: str, after: str, old_enums: Enums, new_enums: Enums) -> Iterator[NodeChange]:
    """Changes of one annotation."""
    old, new = read_type(before, old_enums), read_type(after, new_enums)
    lost = old.plain - new.loose
    if old.lists != new.lists or lost - NULL or bool(old.choices) > bool(new.choices | _text(new)):
        yield NodeChange("field-type-changed", subject, before, after)
        return
    if lost:
        yield NodeChange("field-null-removed", subject, before, after)
    if new.plain - old.plain or (new.choices and not old.choices):
        yield NodeChange("field-type-widened", subject, before, after)
    if old.choices and new.choices:
        yield from (NodeChange("field-choice-added", subject, "", value) for value in sorted(new.choices - old.choices))
        # A type that takes any text goes on taking the choices that are no longer listed.
        gone = set() if _text(new) else old.choices - new.choices
        yield from (NodeChange("field-choice-removed", subject, value) for value in sorted(gone))
        if old.classes != new.classes:
            yield NodeChange("enum-class-changed", subject, _names(old), _names(new))


def _text(model: TypeModel) -> frozenset[str]:
    return model.plain & {"str", "Any"}


def _names(model: TypeModel) -> str:
    return " | ".join(sorted(model.classes))
