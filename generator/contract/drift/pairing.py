"""Which member of a union became which: the surest signs first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from generator.contract.drift.same import canonical
from generator.contract.drift.shapes import Member

Sign = Callable[[Member], Hashable]
Pair = tuple[Member, Member]


@dataclass(frozen=True)
class Pairing:
    """Members that belong together, and those left alone on either side."""

    pairs: tuple[Pair, ...]
    gone: tuple[Member, ...]
    new: tuple[Member, ...]


def pair_members(before: Sequence[Member], after: Sequence[Member]) -> Pairing:
    """Pair the members of two unions.

    Two plain schemas always belong together, whatever they turned into.
    """
    if len(before) == len(after) == 1:
        return Pairing(((before[0], after[0]),), (), ())
    pairs: list[Pair] = []
    gone, new = list(before), list(after)
    for sign in _SIGNS:
        pairs += _take_pairs(sign, gone, new)
    return Pairing(tuple(pairs), tuple(gone), tuple(new))


def _take_pairs(sign: Sign, gone: list[Member], new: list[Member]) -> list[Pair]:
    pairs = []
    for old in list(gone):
        matches = [member for member in new if sign(member) == sign(old)]
        # A sign that several members share says nothing about any of them.
        if len(matches) == 1 and sum(sign(member) == sign(old) for member in gone) == 1:
            pairs.append((old, matches[0]))
            gone.remove(old)
            new.remove(matches[0])
    return pairs


def _text(member: Member) -> Hashable:
    return member.name, canonical(member.schema)


def _kind(member: Member) -> Hashable:
    return member.name, member.type, member.values is None


def _type(member: Member) -> Hashable:
    return member.type


_SIGNS: tuple[Sign, ...] = (_text, _kind, _type)
