"""Compares two versions of a generated class: meaning first, and nothing slips through.

What the rules do not name is told as ``declaration-changed`` or ``code-changed``; when only the text differs,
it is ``layout-changed``. So two texts that differ have at least one change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.review.change import Change, in_order
from generator.review.fields import Sides, field_changes
from generator.review.model import ClassModel, EnumModel
from generator.review.parse import parse_classes
from generator.review.types import Enums

#: Declarations that have rules of their own.
KNOWN_DECLARATIONS = frozenset({"endpoint", "_required", "_basic_fields", "_slots"})

Classes = Mapping[str, ClassModel]


def compare_texts(before: str, after: str, old_shared: Classes, new_shared: Classes) -> tuple[Change, ...]:
    """Changes between two snapshots of one node, the worst first; empty only for equal texts."""
    if before == after:
        return ()
    old, new = parse_classes(before), parse_classes(after)
    if not old or not new:
        return (Change("snapshot-unreadable"),)
    found = _class(next(iter(old.values())), next(iter(new.values())), old_shared, new_shared)
    return _or_layout(found)


def compare_shared(before: str, after: str) -> tuple[Change, ...]:
    """Changes between two versions of the file of shared enums and structures."""
    if before == after:
        return ()
    old, new = parse_classes(before), parse_classes(after)
    if old is None or new is None:
        return (Change("snapshot-unreadable"),)
    return _or_layout(_shared(old, new))


def _or_layout(found: Iterator[Change]) -> tuple[Change, ...]:
    changes = sorted(set(found), key=in_order)
    return tuple(changes) or (Change("layout-changed"),)


def _shared(old: Classes, new: Classes) -> Iterator[Change]:
    yield from (Change("shared-removed", name) for name in sorted(set(old) - set(new)))
    yield from (Change("shared-added", name) for name in sorted(set(new) - set(old)))
    for name in sorted(set(old) & set(new)):
        before, after = old[name], new[name]
        if before.is_enum and after.is_enum:
            yield from _enum(before.as_enum, after.as_enum, choices=True)
        elif before != after:
            yield from (_of(name, change) for change in _class(before, after, old, new))


def _of(owner: str, change: Change) -> Change:
    """A change inside a structure, told with the structure's name."""
    return Change(change.rule, f"{owner}.{change.subject}".rstrip("."), change.before, change.after)


def enums_of(classes: Classes) -> Enums:
    """The enums among ``classes``."""
    return {name: model.as_enum for name, model in classes.items() if model.is_enum}


def _class(before: ClassModel, after: ClassModel, old_shared: Classes, new_shared: Classes) -> Iterator[Change]:
    sides = Sides(before, after, {**enums_of(old_shared), **before.enums}, {**enums_of(new_shared), **after.enums})
    if before.name != after.name:
        yield Change("node-renamed", "", before.name, after.name)
    if before.bases != after.bases:
        yield Change("node-base-changed", "", before.bases, after.bases)
    if before.endpoint != after.endpoint:
        yield Change("node-endpoint-changed", "", before.endpoint, after.endpoint)
    yield from field_changes(sides)
    for name in sorted(set(before.enums) & set(after.enums)):
        yield from _enum(before.enums[name], after.enums[name], choices=False)
    yield from _slots(before, after)
    yield from _words(before, after)
    yield from _declarations(before, after)
    yield from _rest(before, after)


def _enum(before: EnumModel, after: EnumModel, choices: bool) -> Iterator[Change]:
    """Changes of an enum class; ``choices``: values that come and go, which fields tell for nested enums."""
    if before.bases != after.bases:
        yield Change("enum-base-changed", before.name, before.bases, after.bases)
    old = {value: name for name, value in before.members.items()}
    new = {value: name for name, value in after.members.items()}
    for value in sorted(set(old) & set(new)):
        if old[value] != new[value]:
            yield Change("enum-member-renamed", before.name, old[value], new[value])
    if choices:
        yield from (Change("enum-member-removed", before.name, value) for value in sorted(set(old) - set(new)))
        yield from (Change("enum-member-added", before.name, "", value) for value in sorted(set(new) - set(old)))
    if [value for value in old if value in new] != [value for value in new if value in old]:
        yield Change("enum-members-reordered", before.name, ", ".join(old), ", ".join(new))


def _slots(before: ClassModel, after: ClassModel) -> Iterator[Change]:
    new_paths = {after.path(name): name for name in after.slots if name not in before.slots}
    renamed = {name: new_paths[before.path(name)] for name in before.slots
               if name not in after.slots and before.path(name) in new_paths}  # fmt: skip
    for name, annotation in before.slots.items():
        target = renamed.get(name, name)
        if target not in after.slots:
            yield Change("slot-removed", name, annotation)
            continue
        if target != name:
            yield Change("slot-renamed", name, name, target)
        if annotation != after.slots[target]:
            yield Change("slot-type-changed", target, annotation, after.slots[target])
        if before.path(name) != after.path(target):
            yield Change("slot-path-changed", target, _dotted(before.path(name)), _dotted(after.path(target)))
    for name in after.slots:
        if name not in before.slots and name not in renamed.values():
            yield Change("slot-added", name, "", after.slots[name])
    if [name for name in before.slots if name in after.slots] != [name for name in after.slots if name in before.slots]:
        yield Change("slots-reordered", "", ", ".join(before.slots), ", ".join(after.slots))


def _dotted(path: tuple[str, ...]) -> str:
    return ".".join(path)


def _words(before: ClassModel, after: ClassModel) -> Iterator[Change]:
    old, new = before.words, after.words
    if old.summary != new.summary:
        yield Change("summary-changed", "", old.summary, new.summary)
    for rule, was, now in (
        ("tags-changed", old.tags, new.tags),
        ("use-cases-changed", old.use_cases, new.use_cases),
        ("notes-changed", old.notes, new.notes),
    ):
        if was != now:
            yield Change(rule, "", "; ".join(was), "; ".join(now))


def _declarations(before: ClassModel, after: ClassModel) -> Iterator[Change]:
    old, new = before.names("_basic_fields"), after.names("_basic_fields")
    if old != new:
        yield Change("basic-fields-changed", "", ", ".join(old), ", ".join(new))
    for name in sorted({*before.declarations, *after.declarations} - KNOWN_DECLARATIONS):
        was, now = before.declarations.get(name, ""), after.declarations.get(name, "")
        if was != now:
            yield Change("declaration-changed", name, was, now)


def _rest(before: ClassModel, after: ClassModel) -> Iterator[Change]:
    old, new = "\n".join(before.rest), "\n".join(after.rest)
    if old != new or before.members != after.members:
        yield Change("code-changed", "", old, new)
