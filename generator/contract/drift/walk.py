"""Walks two schemas side by side, through properties, items, unions and references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.contract.drift.bounds import changed_bounds
from generator.contract.drift.finding import Finding
from generator.contract.drift.limits import moved_limits, moved_statements
from generator.contract.drift.pairing import pair_members
from generator.contract.drift.renames import Side, renamed
from generator.contract.drift.rules import Area
from generator.contract.drift.same import missing_from, same
from generator.contract.drift.shapes import Definitions, Member, Schema, shape_of

# Contracts nest a few levels; a document made to nest without end must still come to an end.
MAX_DEPTH = 40
# One shape used in many places is reported in each, but not without limit: shapes that use each
# other twice on every level would double the findings with each.
MAX_FINDINGS = 500
_CONSTRAINTS = ("pattern", "format", "multipleOf")
_WIDER = {("integer", "number")}


class Walk:
    """A comparison in one direction; paths of its findings start at the schema compared."""

    def __init__(self, area: Area, before: Definitions, after: Definitions) -> None:
        self._area = area
        self._before = before
        self._after = after
        # What two definitions differ in, by their names; an entry is empty while they are
        # compared, which is what ends the recursion of shapes that contain themselves.
        self._known: dict[tuple[str, str], list[Finding]] = {}

    def compare(self, before: Schema, after: Schema, depth: int = 0) -> Iterator[Finding]:
        """The differences of two schemas."""
        if depth > MAX_DEPTH:
            yield self._finding("too-deep")
            return
        old, new = shape_of(before, self._before), shape_of(after, self._after)
        if old.nullable != new.nullable:
            yield self._finding("null-added" if new.nullable else "null-removed")
        yield from self._default(old.default, new.default)
        yield from self._facts(old.carried, new.carried)
        if old.media and new.media:
            yield from self._file(old.media, new.media)
        else:
            yield from self._members(old.members, new.members, depth)

    def _finding(self, what: str, before: Any = None, after: Any = None, path: str = "") -> Finding:
        return Finding(f"{self._area}-{what}", path, before, after)

    def _file(self, before: str, after: str) -> Iterator[Finding]:
        # A file is opaque: nodes take and give it whole, so nobody reads what fal's file object holds.
        if before != after:
            yield self._finding("media-changed", before, after)

    def _facts(self, before: Schema, after: Schema) -> Iterator[Finding]:
        """Limits and statements about what fal takes; about what it gives they decide nothing."""
        if self._area is Area.INPUT:
            for fact in (*moved_limits(before, after), *moved_statements(before, after)):
                yield self._finding(fact.what, fact.before, fact.after, f"#{fact.key}")

    def _default(self, before: Any, after: Any) -> Iterator[Finding]:
        if same(before, after):
            return
        what = "default-changed"
        if self._area is Area.INPUT and before is None:
            what = "default-added"
        elif self._area is Area.INPUT and after is None:
            what = "default-removed"
        yield self._finding(what, before, after)

    def _members(self, before: tuple[Member, ...], after: tuple[Member, ...], depth: int) -> Iterator[Finding]:
        pairing = pair_members(before, after)
        gone = [member.label for member in pairing.gone]
        new = [member.label for member in pairing.new]
        if gone and new:
            yield self._finding("union-reshaped", gone, new)
        elif gone:
            yield self._finding("variant-removed", before=gone)
        elif new:
            yield self._finding("variant-added", after=new)
        several = len(before) > 1 or len(after) > 1
        for old, now in pairing.pairs:
            prefix = f"|{now.label}" if several else ""
            facts = self._facts(old.schema, now.schema) if several else ()
            yield from (finding.below(prefix) for finding in (*facts, *self._pair(old, now, depth)))

    def _pair(self, before: Member, after: Member, depth: int) -> Iterator[Finding]:
        media, now = before.schema.get("media"), after.schema.get("media")
        if media and now:
            yield from self._file(media, now)
            return
        if media != now and before.type == after.type:
            yield self._finding("media-changed", media, now)
        if before.name and after.name:
            yield from self._definitions(before, after, depth)
        else:
            yield from self._member(before, after, depth)

    def _definitions(self, before: Member, after: Member, depth: int) -> list[Finding]:
        names = before.name, after.name
        if names not in self._known:
            self._known[names] = []
            found = list(self._member(before, after, depth))
            self._known[names] = found[:MAX_FINDINGS]
        return self._known[names]

    def _member(self, before: Member, after: Member, depth: int) -> Iterator[Finding]:
        old, new = before.type, after.type
        if old != new:
            what = _type_change(old, new)
            yield self._finding(what, old, new)
            if what == "type-changed":
                return
        yield from self._values(before.values, after.values)
        yield from self._limits(before.schema, after.schema)
        yield from self._array(before.schema, after.schema, depth)
        yield from self._object(before.schema, after.schema, depth)

    def _values(self, before: list[Any] | None, after: list[Any] | None) -> Iterator[Finding]:
        if before is None or after is None:
            if after is not None:
                yield self._finding("enum-introduced", after=after)
            if before is not None:
                yield self._finding("enum-dropped", before=before)
            return
        if gone := missing_from(before, after):
            yield self._finding("enum-narrowed", before=gone)
        if new := missing_from(after, before):
            yield self._finding("enum-widened", after=new)

    def _limits(self, before: Schema, after: Schema) -> Iterator[Finding]:
        for bound in changed_bounds(before, after):
            yield self._finding(bound.what, bound.before, bound.after, f"#{bound.keyword}")
        for keyword in _CONSTRAINTS:
            old, new = before.get(keyword), after.get(keyword)
            if not same(old, new):
                yield self._finding("constraint-changed", old, new, f"#{keyword}")

    def _array(self, before: Schema, after: Schema, depth: int) -> Iterator[Finding]:
        if "items" in before or "items" in after:
            inner = self.compare(before.get("items", {}), after.get("items", {}), depth + 1)
            yield from _below("[]", inner)
        yield from self._tuple(before.get("prefixItems", []), after.get("prefixItems", []), depth)

    def _tuple(self, before: list[Any], after: list[Any], depth: int) -> Iterator[Finding]:
        if len(before) != len(after):
            yield self._finding("tuple-changed", len(before), len(after))
            return
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _below(f"[{index}]", self.compare(old, new, depth + 1))

    def _object(self, before: Schema, after: Schema, depth: int) -> Iterator[Finding]:
        old, new = before.get("properties", {}), after.get("properties", {})
        names = renamed(Side(old, self._before), Side(new, self._after))
        for name, now in sorted(names.items()):
            yield from _below(f".{now}", self._renamed(name, now, before, after, depth))
        # By name and not in fal's order: the order of properties is not drift.
        for name in sorted({*old, *new} - {*names, *names.values()}):
            yield from _below(f".{name}", self._property(name, before, after, depth))
        yield from self._extra(before, after, depth)

    def _renamed(self, old: str, new: str, before: Schema, after: Schema, depth: int) -> Iterator[Finding]:
        yield self._finding("renamed", old, new)
        yield from self._required(old in before.get("required", []), new in after.get("required", []))
        yield from self.compare(before["properties"][old], after["properties"][new], depth + 1)

    def _required(self, before: bool, after: bool) -> Iterator[Finding]:
        if before != after:
            yield self._finding("became-required" if after else "became-optional")

    def _property(self, name: str, before: Schema, after: Schema, depth: int) -> Iterator[Finding]:
        old, new = before.get("properties", {}), after.get("properties", {})
        is_required = name in after.get("required", [])
        if name not in new:
            yield self._finding("removed")
        elif name not in old:
            forced = is_required and self._area is Area.INPUT
            yield self._finding("added-required" if forced else "added")
        else:
            yield from self._required(name in before.get("required", []), is_required)
            yield from self.compare(old[name], new[name], depth + 1)

    def _extra(self, before: Schema, after: Schema, depth: int) -> Iterator[Finding]:
        old, new = _extra(before), _extra(after)
        if old is None or new is None:
            if old is not new:
                yield self._finding("extra-closed" if new is None else "extra-opened")
            return
        if old or new:
            yield from _below(".*", self.compare(old, new, depth + 1))


def _below(path: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    return (finding.below(path) for finding in findings)


def _type_change(before: str, after: str) -> str:
    if (before, after) == ("object", "any"):
        return "type-opened"
    if after == "any" or (before, after) in _WIDER:
        return "type-widened"
    return "type-narrowed" if before == "any" or (after, before) in _WIDER else "type-changed"


def _extra(schema: Schema) -> Mapping[str, Any] | None:
    """What keys without a name may hold: ``None`` for nothing, ``{}`` for anything."""
    extra = schema.get("additionalProperties", True)
    if isinstance(extra, bool):
        return {} if extra else None
    return dict(extra)
