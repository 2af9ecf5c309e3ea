"""Class names for structured parameters of all endpoints at once: shared where equal, and no name for two shapes.

A structure is called what fal calls it. Where fal's name is taken by another shape, or one family of models alone
uses it, the family or what makes the shape different is part of the name. Names in specs stay, unless they carry the
name of a model that only some of their endpoints have; those become older names of the new class.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from generator.contract.view import Contract
from generator.plan.identifiers import class_identifier
from generator.plan.reserved import CLASS_NAMES
from generator.specs.naming import joined

#: In front of the name of a shape whose members have no bounds, where the most used shape has some.
UNBOUNDED = "Unbounded"


@dataclass(frozen=True)
class Use:
    """One definition of one endpoint; ``current`` is its class name where the endpoint has a spec.

    A name that exists only in fal's document is not a class that anybody uses: ``current`` is empty then, too.
    """

    endpoint: str
    definition: str
    has_spec: bool
    spec_name: str = ""

    @property
    def current(self) -> str:
        by_rule = default_name(self.definition)
        return self.spec_name or (by_rule if self.has_spec and by_rule == self.base else "")

    @property
    def base(self) -> str:
        """fal's name without what its documents add: the app before it, a number for a second shape behind it."""
        own = re.sub(r"Type\d+$", "", self.definition)
        own = re.sub(r"^.*[-/_].*_(?=[A-Z])", "", own) or own
        return class_identifier(own, CLASS_NAMES, "Input")


@dataclass
class StructureNames:
    """``names`` by endpoint and definition; ``older`` holds, by class, the names that it replaces."""

    names: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    older: dict[str, set[str]] = field(default_factory=dict)

    def keys(self, endpoint: str) -> dict[str, str]:
        """The names that a spec of ``endpoint`` must say, since fal's definition gives another one."""
        rows = self.names.get(endpoint, {})
        return {definition: name for definition, name in sorted(rows.items()) if name != default_name(definition)}


def default_name(definition: str) -> str:
    """The class name of a definition about which no spec says anything."""
    return class_identifier(definition, CLASS_NAMES, "Input")


def name_structures(
    contracts: Mapping[str, Mapping[str, Any]],
    specs: Mapping[str, Mapping[str, str]],
    reserved: frozenset[str] = frozenset(),
) -> StructureNames:
    """The class of every structure in ``contracts`` (by endpoint).

    ``specs`` holds, for every endpoint that has a spec, the names that it gives to definitions. ``reserved`` are
    names that no structure may take.
    """
    groups = list(_groups(contracts, specs))
    namer = _Namer(groups, reserved | CLASS_NAMES)
    found = StructureNames()
    for group, name in namer.named():
        for use in group.uses:
            found.names[use.endpoint][use.definition] = name
    found.older = _older(groups, found)
    return found


def _older(groups: Sequence[_Group], found: StructureNames) -> dict[str, set[str]]:
    """Names that are no longer classes, each with the class that most of its uses have now."""
    now: dict[str, Counter[str]] = defaultdict(Counter)
    for use in (use for group in groups for use in group.uses if use.current):
        now[use.current][found.names[use.endpoint][use.definition]] += 1
    classes = {name for row in found.names.values() for name in row.values()}
    older: dict[str, set[str]] = defaultdict(set)
    for name in sorted(set(now) - classes):
        older[_most_common(now[name].elements())].add(name)
    return dict(older)


@dataclass(frozen=True)
class _Group:
    """Uses of one shape whose names mean one thing; ``members`` are fal's names in it."""

    meaning: str
    uses: tuple[Use, ...]
    members: Mapping[str, Any]

    @property
    def rank(self) -> tuple[int, int, str]:
        """Names are given to the shapes of most endpoints first, those with specs before others."""
        return (-sum(use.has_spec for use in self.uses), -len(self.uses), self.uses[0].endpoint)

    @property
    def base(self) -> str:
        return _most_common(use.base for use in self.uses)

    @property
    def words(self) -> set[str]:
        """Words of the endpoint ids that all uses share."""
        return set.intersection(*(set(_words(use.endpoint)) for use in self.uses))


def _groups(contracts: Mapping[str, Mapping[str, Any]], specs: Mapping[str, Mapping[str, str]]) -> Iterator[_Group]:
    uses: dict[tuple[str, str], list[Use]] = defaultdict(list)
    members: dict[tuple[str, str], Mapping[str, Any]] = {}
    for endpoint, document in sorted(contracts.items()):
        contract = Contract(document)
        for definition in sorted(contract.structures):
            use = Use(endpoint, definition, endpoint in specs)
            use = replace(use, spec_name=_spec_name(specs.get(endpoint, {}), use))
            key = (_meaning(use.base), contract.shape_of(definition))
            uses[key].append(use)
            members.setdefault(key, contract.members(definition))
    for key, found in uses.items():
        yield _Group(key[0], tuple(found), members[key])


def _spec_name(names: Mapping[str, str], use: Use) -> str:
    """The name that a spec gives: to the definition, or to the one that fal's document called otherwise before."""
    return names.get(use.definition) or next((names[old] for old in sorted(names) if default_name(old) == use.base), "")


def _meaning(base: str) -> str:
    """What a name says: ``LoraWeight``, ``LoRAWeight`` and ``LoRAInput`` are one thing."""
    return re.sub(r"(?<=.)(input|weight)$", "", base.casefold())


class _Namer:
    """Gives names; two that differ in case alone are one, except where specs and older names hold both already."""

    def __init__(self, groups: Sequence[_Group], reserved: frozenset[str]) -> None:
        self._groups = sorted(groups, key=lambda group: group.rank)
        self._reserved = reserved
        self._taken: set[str] = set()

    def named(self) -> Iterator[tuple[_Group, str]]:
        """Every group with its name: names that specs hold first, since new ones must keep clear of them."""
        kept = self._kept()
        # Older names go on loading, so no other shape may take one.
        older = {use.current for group in self._groups for use in group.uses if use.current}
        self._taken |= {name.casefold() for name in older | self._reserved}
        for index, group in enumerate(self._groups):
            yield group, kept.get(index) or self._coined(group)

    def _kept(self) -> dict[int, str]:
        """Names that specs hold, by the place of their group: each goes to the shape that most uses call by it."""
        claims = [
            (-number, index, name)
            for index, group in enumerate(self._groups)
            for name, number in Counter(use.current for use in group.uses if use.current).items()
        ]
        kept: dict[int, str] = {}
        for _, index, name in sorted(claims):
            is_free = name not in self._reserved and name.casefold() not in self._taken
            if index not in kept and is_free and not _misleads(name, self._groups[index]):
                self._taken.add(name.casefold())
                kept[index] = name
        return kept

    def _coined(self, group: _Group) -> str:
        name = next(name for name in self._proposals(group) if name.casefold() not in self._taken)
        self._taken.add(name.casefold())
        return name

    def _proposals(self, group: _Group) -> Iterator[str]:
        others = sorted(
            (other for other in self._groups if other.meaning == group.meaning and other is not group),
            key=lambda other: other.rank,
        )
        family = family_of([use.endpoint for use in group.uses])
        if not others:
            yield _prefixed(group.base, family)
        base = min([group, *others], key=lambda one: one.rank).base
        yield from (f"{base}With{extra}" for extra in _extra_members(group, others))
        name = _prefixed(base, family)
        yield name
        yield from (joined([name, word.capitalize()]) for word in _own_words(group, others))
        if others and _is_unbounded(group.members) and not _is_unbounded(others[0].members):
            yield f"{UNBOUNDED}{name}"
        yield from (joined([name, str(number)]) for number in count(2))


def _misleads(name: str, group: _Group) -> bool:
    """Whether a name starts with a model's name that some of its endpoints do not have."""
    bases = {use.base.casefold() for use in group.uses}
    prefixes = [name.casefold().removesuffix(base) for base in bases if name.casefold().endswith(base)]
    prefix = min(prefixes, key=len, default="").removeprefix(UNBOUNDED.casefold())
    return any(prefix not in "".join(_words(use.endpoint)) for use in group.uses)


def _extra_members(group: _Group, others: Sequence[_Group]) -> Iterator[str]:
    """The one or two members that come to those of the most used shape, in camel case."""
    leader = others[0].members if others else {}
    extra = [name for name in group.members if name not in leader]
    if leader and set(leader) <= set(group.members) and 0 < len(extra) <= 2:
        yield "And".join(class_identifier(name, frozenset()) for name in extra)


def _own_words(group: _Group, others: Sequence[_Group]) -> list[str]:
    """Words that all ids of the group's endpoints share and no other shape's have."""
    foreign = {word for other in others for use in other.uses for word in _words(use.endpoint)}
    return [word for word in _words(group.uses[0].endpoint) if word in group.words - foreign]


def _is_unbounded(members: Mapping[str, Any]) -> bool:
    """Whether no member has a bound."""
    return not any("minimum" in schema or "maximum" in schema for schema in members.values())


def family_of(endpoints: Sequence[str]) -> list[str]:
    """The words that the model names of all ``endpoints`` start with, up to a version; none when they differ."""
    names = [re.split(r"[^a-z0-9]+", endpoint.removeprefix("fal-ai/").split("/")[0].lower()) for endpoint in endpoints]
    common: list[str] = []
    for words in zip(*names, strict=False):
        if len(set(words)) > 1 or (common and re.search(r"\d", words[0])):
            break
        common.append(words[0])
    return [word for word in common if word]


def _prefixed(base: str, family: Sequence[str]) -> str:
    """The base behind its family, unless it starts with the family's first word or there is none."""
    if not family or base.casefold().startswith(family[0]):
        return base
    return joined([*(word[0].upper() + word[1:] for word in family), base])


def _words(endpoint: str) -> list[str]:
    return [word for word in re.split(r"[^a-z0-9]+", endpoint.lower()) if word]


def _most_common(values: Iterable[str]) -> str:
    return min(Counter(values).items(), key=lambda item: (-item[1], item[0]))[0]
