"""Compares two versions of a generated class: meaning first, and nothing slips through.

What the rules do not name is told as ``declaration-changed`` or ``code-changed``; when only the text differs,
it is ``layout-changed``. So two texts that differ have at least one change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.changes import worst_first
from generator.review.change import NodeChange
from generator.review.fields import Sides, field_changes
from generator.review.model import ClassModel, EnumModel
from generator.review.parse import parse_classes
from generator.review.types import Enums, slot_rule

#: Declarations that have rules of their own.
KNOWN_DECLARATIONS = frozenset({"endpoint", "_required", "_basic_fields", "_slots", "title", "_limits"})

Classes = Mapping[str, ClassModel]


def compare_texts(before: str, after: str, old_shared: Classes, new_shared: Classes) -> tuple[NodeChange, ...]:
    """Changes between two snapshots of one node, the worst first; empty only for equal texts."""
    if before == after:
        return ()
    old, new = parse_classes(before), parse_classes(after)
    if not old or not new:
        return (NodeChange("snapshot-unreadable"),)
    found = _class(next(iter(old.values())), next(iter(new.values())), old_shared, new_shared)
    return _or_layout(found)


def compare_shared(before: str, after: str) -> tuple[NodeChange, ...]:
    """Changes between two versions of the file of shared enums and structures."""
    if before == after:
        return ()
    old, new = parse_classes(before), parse_classes(after)
    if old is None or new is None:
        return (NodeChange("snapshot-unreadable"),)
    return _or_layout(_shared(old, new))


def _or_layout(found: Iterator[NodeChange]) -> tuple[NodeChange, ...]:
    changes = sorted(set(found), key=worst_first)
    return tuple(changes) or (NodeChange("layout-changed"),)


def _shared(old: Classes, new: Classes) -> Iterator[NodeChange]:
    yield from (NodeChange("shared-removed", name) for name in sorted(set(old) - set(new)))
    yield from (NodeChange("shared-added", name) for name in sorted(set(new) - set(old)))
    for name in sorted(set(old) & set(new)):
        before, after = old[name], new[name]
        if before.is_enum and after.is_enum:
            yield from _enum(before.as_enum, after.as_enum, choices=True)
            # What changes in its members has just been told.
            yield from (_of(name, change) for change in _rest(before, replace(after, members=before.members)))
        elif before != after:
            yield from (_of(name, change) for change in _class(before, after, old, new))


def _of(owner: str, change: NodeChange) -> NodeChange:
    """A change inside a structure, told with the structure's name."""
    return NodeChange(change.rule, f"{owner}.{change.subject}".rstrip("."), change.before, change.after)


def enums_of(classes: Classes) -> Enums:
    """The enums among ``classes``."""
    return {name: model.as_enum for name, model in classes.items() if model.is_enum}


def _class(before: ClassModel, after: ClassModel, old_shared: Classes, new_shared: Classes) -> Iterator[NodeChange]:
    sides = Sides(before, after, {**enums_of(old_shared), **before.enums}, {**enums_of(new_shared), **after.enums})
    if before.name != after.name:
        yield NodeChange("node-renamed", "", before.name, after.name)
    if before.bases != after.bases:
        yield NodeChange("node-base-changed", "", before.bases, after.bases)
    if before.endpoint != after.endpoint:
        yield NodeChange("node-endpoint-changed", "", before.endpoint, after.endpoint)
    yield from field_changes(sides)
    for name in sorted(set(before.enums) & set(after.enums)):
        yield from _enum(before.enums[name], after.enums[name], choices=False)
    yield from _slots(before, after)
    yield from _words(before, after)
    yield from _declarations(before, after)
    yield from _rest(before, after)


def _enum(before: EnumModel, after: EnumModel, choices: bool) -> Iterator[NodeChange]:
    """Changes of an enum class; ``choices``: values that come and go, which fields tell for nested enums."""
    if before.bases != after.bases:
        yield NodeChange("enum-base-changed", before.name, before.bases, after.bases)
    old = {value: name for name, value in before.members.items()}
    new = {value: name for name, value in after.members.items()}
    for value in sorted(set(old) & set(new)):
        if old[value] != new[value]:
            yield NodeChange("enum-member-renamed", before.name, old[value], new[value])
    if choices:
        yield from (NodeChange("enum-member-removed", before.name, value) for value in sorted(set(old) - set(new)))
        yield from (NodeChange("enum-member-added", before.name, "", value) for value in sorted(set(new) - set(old)))
    if [value for value in old if value in new] != [value for value in new if value in old]:
        yield NodeChange("enum-members-reordered", before.name, ", ".join(old), ", ".join(new))


def _slots(before: ClassModel, after: ClassModel) -> Iterator[NodeChange]:
    new_paths = {after.path(name): name for name in after.slots if name not in before.slots}
    renamed = {name: new_paths[before.path(name)] for name in before.slots
               if name not in after.slots and before.path(name) in new_paths}  # fmt: skip
    for name, annotation in before.slots.items():
        target = renamed.get(name, name)
        if target not in after.slots:
            yield NodeChange("slot-removed", name, annotation)
            continue
        if target != name:
            yield NodeChange("slot-renamed", name, name, target)
        if annotation != after.slots[target]:
            yield NodeChange(slot_rule(annotation, after.slots[target]), target, annotation, after.slots[target])
        if before.path(name) != after.path(target):
            yield NodeChange("slot-path-changed", target, _dotted(before.path(name)), _dotted(after.path(target)))
    for name in after.slots:
        if name not in before.slots and name not in renamed.values():
            yield NodeChange("slot-added", name, "", after.slots[name])
    if [name for name in before.slots if name in after.slots] != [name for name in after.slots if name in before.slots]:
        yield NodeChange("slots-reordered", "", ", ".join(before.slots), ", ".join(after.slots))


def _dotted(path: tuple[str, ...]) -> str:
    return ".".join(path)


def _words(before: ClassModel, after: ClassModel) -> Iterator[NodeChange]:
    old, new = before.words, after.words
    if old.prose != new.prose:
        yield _prose(old.prose, new.prose)
    for rule, was, now in (
        ("tags-changed", old.tags, new.tags),
        ("use-cases-changed", old.use_cases, new.use_cases),
    ):
        if was != now:
            yield NodeChange(rule, "", "; ".join(was), "; ".join(now))


def _prose(before: str, after: str) -> NodeChange:
    """A note is what comes or goes behind the summary, such as that fal no longer lists the endpoint."""
    if before and after.startswith(f"{before} "):
        return NodeChange("notes-changed", "", "", after[len(before) :].strip())
    if after and before.startswith(f"{after} "):
        return NodeChange("notes-changed", "", before[len(after) :].strip(), "")
    return NodeChange("summary-changed", "", before, after)


def _declarations(before: ClassModel, after: ClassModel) -> Iterator[NodeChange]:
    old, new = before.names("_basic_fields"), after.names("_basic_fields")
    if old != new:
        yield NodeChange("basic-fields-changed", "", ", ".join(old), ", ".join(new))
    for name in sorted({*before.declarations, *after.declarations} - KNOWN_DECLARATIONS):
        was, now = before.declarations.get(name, ""), after.declarations.get(name, "")
        if was != now:
            yield NodeChange(_declaration_rule(was, now), name, was, now)
    for rule, name in (("title-changed", "title"), ("limits-changed", "_limits")):
        was, now = before.declarations.get(name, ""), after.declarations.get(name, "")
        if was != now:
            yield NodeChange(rule, "", was, now)


def _declaration_rule(before: str, after: str) -> str:
    if not before or not after:
        return "declaration-removed" if before else "declaration-added"
    return "declaration-changed"


def _rest(before: ClassModel, after: ClassModel) -> Iterator[NodeChange]:
    old, new = "\n".join(before.rest), "\n".join(after.rest)
    if old != new or before.members != after.members:
        yield NodeChange("code-changed", "", old, new)
