"""What happened to a field's type, seen through the names of enum classes to the values they allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.review.change import Change
from generator.review.model import EnumModel

Enums = Mapping[str, EnumModel]


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


def type_changes(subject: str, before: str, after: str, old_enums: Enums, new_enums: Enums) -> Iterator[Change]:
    """Changes of one annotation."""
    old, new = read_type(before, old_enums), read_type(after, new_enums)
    if old.lists != new.lists or old.plain - new.loose or bool(old.choices) > bool(new.choices | _text(new)):
        yield Change("field-type-changed", subject, before, after)
        return
    if new.plain - old.plain or (new.choices and not old.choices):
        yield Change("field-type-widened", subject, before, after)
    if old.choices and new.choices:
        yield from (Change("field-choice-added", subject, "", value) for value in sorted(new.choices - old.choices))
        # A type that takes any text goes on taking the choices that are no longer listed.
        gone = set() if _text(new) else old.choices - new.choices
        yield from (Change("field-choice-removed", subject, value) for value in sorted(gone))
        if old.classes != new.classes:
            yield Change("enum-class-changed", subject, _names(old), _names(new))


def _text(model: TypeModel) -> frozenset[str]:
    return model.plain & {"str", "Any"}


def _names(model: TypeModel) -> str:
    return " | ".join(sorted(model.classes))
