"""Enum classes: nested in their node, or shared where ``specs/enums.toml`` declares the value set."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from generator.plan.identifiers import Identifier, class_identifier, is_identifier, member_identifier
from generator.plan.reserved import CLASS_NAMES
from generator.plan.shapes import EnumPlan, MemberPlan, Value
from generator.problems import Kind, Problem, nearest
from generator.specs.model import EnumSpec, SharedEnum
from generator.text import toml_key

ValueSet = frozenset[tuple[str, Value]]
ENUMS_FILE = "specs/enums.toml"


def value_set(values: Iterable[Value]) -> ValueSet:
    """What makes two enums equal: the same values of the same types, in any order."""
    return frozenset((type(value).__name__, value) for value in values)


@dataclass(frozen=True)
class Place:
    """The file and key that speak of an enum; ``parameter`` is the class name in ``specs/enums.toml``."""

    file: str
    parameter: str

    def problem(self, key: str, message: str, hint: str, kind: Kind = Kind.FAULT) -> Problem:
        """A problem at ``key`` of this enum, e.g. ``.members``."""
        shared = self.file == ENUMS_FILE
        where = f"{self.parameter}{key}" if shared else f"enums.{self.parameter}{key}"
        return Problem(self.file, where, message, hint, kind, "shared enum" if shared else "enum")


@dataclass(frozen=True)
class Planned:
    """An enum, and what is wrong with what people say about it."""

    enum: EnumPlan
    problems: tuple[Problem, ...] = ()


def plan_enum(name: Identifier, values: Sequence[Value], names: Mapping[str, str], place: Place) -> Planned:
    """An enum class of ``values``; ``names`` maps ``str(value)`` to a member's name where a person chose one.

    Of two values that become one name, the second gets a number: ``PLUS_2``.
    """
    distinct = [value for _, value in dict.fromkeys((type(value).__name__, value) for value in values)]
    problems = list(_unusable(names, distinct, place))
    members: dict[str, MemberPlan] = {}
    for value in distinct:
        chosen = names.get(str(value))
        proposal = chosen if chosen and _is_member_name(chosen) else member_identifier(value, place.parameter)
        member = _free(proposal, members)
        if member != proposal:
            message = f"{members[proposal].value!r} and {value!r} both become {proposal}; this one is {member}"
            hint = f'settle it in the spec: members = {{ {toml_key(str(value))} = "{member}" }}'
            problems.append(place.problem(".members", message, hint, Kind.NOTE))
        members[member] = MemberPlan(Identifier(member), value)
    return Planned(EnumPlan(name, tuple(members.values())), tuple(problems))


def _is_member_name(name: str) -> bool:
    return is_identifier(name) and name == name.upper()


def _free(name: str, taken: Collection[str]) -> str:
    if name not in taken:
        return name
    return next(f"{name}_{number}" for number in count(2) if f"{name}_{number}" not in taken)


def _unusable(names: Mapping[str, str], values: Sequence[Value], place: Place) -> Iterator[Problem]:
    """Chosen names that are not identifiers, and names of values that fal does not list."""
    known = [str(value) for value in values]
    for value, name in sorted(names.items()):
        if value not in known:
            hint = nearest(value, known, f"values: {', '.join(known[:12])}")
            message = f"{value!r} is not a value of `{place.parameter}`"
            yield place.problem(".members", message, hint, Kind.STALE)
        elif not _is_member_name(name):
            hint = "use capitals, digits and underscores"
            yield place.problem(".members", f"{name!r} cannot name a member", hint)


@dataclass(frozen=True)
class SharedEnums:
    """The enum classes that ``specs/enums.toml`` declares, found by name or by their values."""

    by_name: Mapping[str, EnumPlan] = field(default_factory=dict)
    by_values: Mapping[ValueSet, EnumPlan] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def chosen(self, values: Sequence[Value], spec: EnumSpec) -> Planned | None:
        """The shared enum for ``values``: what ``spec`` asks for, else the one with these values, else ``None``."""
        if spec.shared is None:
            found = None if spec.name or spec.members else self.by_values.get(value_set(values))
            return Planned(found) if found else None
        asked = self.by_name.get(spec.shared)
        return Planned(asked) if asked and value_set(m.value for m in asked.members) == value_set(values) else None

    def faults(self, values: Sequence[Value], spec: EnumSpec, place: Place) -> Iterator[Problem]:
        """Why the shared enum that ``spec`` asks for cannot be used."""
        if spec.shared is None:
            return
        asked = self.by_name.get(spec.shared)
        if asked is None:
            yield place.problem(".shared", f"{spec.shared} is not declared", f"declare it in {ENUMS_FILE}")
        elif value_set(member.value for member in asked.members) != value_set(values):
            message = f"{spec.shared} has other values than fal's {list(values)[:8]}"
            yield place.problem(".shared", message, f"give this endpoint its own enum, or fix {ENUMS_FILE}")


def plan_shared_enums(enums: Mapping[str, SharedEnum]) -> SharedEnums:
    """The shared enum classes, in the order of ``specs/enums.toml``."""
    by_name: dict[str, EnumPlan] = {}
    by_values: dict[ValueSet, EnumPlan] = {}
    problems: list[Problem] = []
    for name, shared in enums.items():
        place = Place(ENUMS_FILE, name)
        if not is_identifier(name) or name in CLASS_NAMES:
            problems.append(place.problem("", "cannot name a class", "choose a name in camel case"))
            continue
        planned = plan_enum(Identifier(name), shared.values, shared.members, place)
        problems += planned.problems
        by_name[name] = replace(planned.enum, shared=True)
        other = by_values.setdefault(value_set(shared.values), by_name[name])
        if other.name != name:
            problems.append(place.problem("", f"has the values of {other.name}", "keep one of the two"))
    return SharedEnums(by_name, by_values, tuple(problems))


def plan_nested_enum(values: Sequence[Value], spec: EnumSpec, taken: Collection[str], place: Place) -> Planned:
    """The enum class of one parameter, named by the spec or after the parameter; never one of ``taken``."""
    reserved = CLASS_NAMES | frozenset(taken)
    name = class_identifier(place.parameter, reserved)
    if name in reserved:
        name = next(found for number in count(2) if (found := Identifier(f"{name}{number}")) not in reserved)
    problems: tuple[Problem, ...] = ()
    if spec.name is not None and is_identifier(spec.name) and spec.name not in reserved:
        name = Identifier(spec.name)
    elif spec.name is not None:
        message = f"{spec.name!r} cannot name this class"
        problems = (place.problem(".name", message, "choose another name in camel case"),)
    planned = plan_enum(name, values, spec.members, place)
    return replace(planned, problems=problems + planned.problems)
