"""Enum classes: nested in their node, or shared where ``specs/enums.toml`` declares the value set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from generator.plan.identifiers import Identifier, class_identifier, is_identifier, member_identifier
from generator.plan.model import EnumPlan, MemberPlan
from generator.plan.reserved import CLASS_NAMES
from generator.plan.source import Source, literal
from generator.problems import Problem, nearest
from generator.specs.model import EnumSpec, SharedEnum

Value = str | int | float | bool
ValueSet = frozenset[tuple[str, Value]]
_BASES = {"str": "str, Enum", "int": "int, Enum", "float": "float, Enum"}


def value_set(values: Iterable[Value]) -> ValueSet:
    """What makes two enums equal: the same values of the same types, in any order."""
    return frozenset((type(value).__name__, value) for value in values)


def plan_enum(
    name: Identifier,
    values: Sequence[Value],
    names: Mapping[str, str],
    parameter: str,
    file: str,
    problems: list[Problem],
) -> EnumPlan:
    """An enum class of ``values``; ``names`` maps ``str(value)`` to a member's name where a person chose one.

    Two values that become one name, and chosen names that are no identifiers, are added to ``problems``.
    """
    distinct = list({(type(value).__name__, value): value for value in values}.values())
    members: dict[str, Value] = {}
    for value in distinct:
        member = _member_name(value, names, parameter, file, problems)
        if member in members:
            problems.append(
                Problem(
                    file,
                    f"enums.{parameter}.members",
                    f"{members[member]!r} and {value!r} both become {member}",
                    f'name one: members = {{ {literal(str(value))} = "{member}_2" }}',
                )
            )
        members.setdefault(member, value)
    for unknown in sorted(set(names) - {str(value) for value in distinct}):
        problems.append(
            Problem(
                file,
                f"enums.{parameter}.members",
                f"{unknown!r} is no value of `{parameter}`",
                nearest(unknown, map(str, distinct), f"values: {', '.join(map(str, distinct[:12]))}"),
            )
        )
    kinds = {type(value).__name__ for value in distinct}
    bases = _BASES.get(kinds.pop(), "Enum") if len(kinds) == 1 else "Enum"
    return EnumPlan(name, Source(bases), tuple(MemberPlan(Identifier(n), literal(v)) for n, v in members.items()))


def _member_name(value: Value, names: Mapping[str, str], parameter: str, file: str, problems: list[Problem]) -> str:
    chosen = names.get(str(value))
    if chosen is None:
        return member_identifier(value, parameter)
    if is_identifier(chosen) and chosen == chosen.upper():
        return chosen
    problems.append(
        Problem(
            file,
            f"enums.{parameter}.members",
            f"{chosen!r} cannot name a member",
            "use capitals, digits and underscores",
        )
    )
    return member_identifier(value, parameter)


def plan_shared_enums(enums: Mapping[str, SharedEnum], problems: list[Problem]) -> dict[str, EnumPlan]:
    """The shared enum classes by name, in the order of ``specs/enums.toml``."""
    planned: dict[str, EnumPlan] = {}
    for name, shared in enums.items():
        if not is_identifier(name) or name in CLASS_NAMES:
            problems.append(Problem("specs/enums.toml", name, "cannot name a class", "choose a name in camel case"))
            continue
        planned[name] = plan_enum(Identifier(name), shared.values, shared.members, name, "specs/enums.toml", problems)
    return planned


def member_sources(planned: EnumPlan, values: Iterable[Value]) -> dict[Any, Source]:
    """How each value is written: ``Acceleration.NONE`` for ``"none"``."""
    by_value = {member.value: member.name for member in planned.members}
    return {
        value: Source(f"{planned.name}.{by_value[literal(value)]}") for value in values if literal(value) in by_value
    }


class EnumNames:
    """Finds the shared enum for a value set, or the name of the nested one."""

    def __init__(self, enums: Mapping[str, SharedEnum], problems: list[Problem]) -> None:
        self.plans = plan_shared_enums(enums, problems)
        self._members = {name: member_sources(plan, enums[name].values) for name, plan in self.plans.items()}
        self._sets = {name: value_set(shared.values) for name, shared in enums.items()}
        self._by_set: dict[ValueSet, str] = {}
        for name, values in self._sets.items():
            other = self._by_set.setdefault(values, name)
            if other != name:
                problems.append(Problem("specs/enums.toml", name, f"has the values of {other}", "keep one of the two"))

    def shared(
        self, values: Sequence[Value], spec: EnumSpec, parameter: str, file: str, problems: list[Problem]
    ) -> str | None:
        """The shared enum's name: what the spec asks for, or the declared one with these values."""
        if spec.shared is None:
            return None if spec.name or spec.members else self._by_set.get(value_set(values))
        if spec.shared not in self._sets:
            problems.append(
                Problem(
                    file,
                    f"enums.{parameter}.shared",
                    f"{spec.shared} is not declared",
                    "declare it in specs/enums.toml",
                )
            )
            return None
        if self._sets[spec.shared] != value_set(values):
            problems.append(
                Problem(
                    file,
                    f"enums.{parameter}.shared",
                    f"{spec.shared} has other values than fal's {list(values)[:8]}",
                    "give this endpoint an enum of its own, or mend specs/enums.toml",
                )
            )
            return None
        return spec.shared

    def members(self, name: str) -> Mapping[Any, Source]:
        """How each value of a shared enum is written."""
        return self._members.get(name, {})

    @staticmethod
    def nested(
        parameter: str, spec: EnumSpec, reserved: Iterable[str], file: str, problems: list[Problem]
    ) -> Identifier:
        """The nested class's name: the spec's, or the parameter's in camel case."""
        taken = CLASS_NAMES | frozenset(reserved)
        proposal = class_identifier(parameter, taken)
        if spec.name is None:
            numbered = (Identifier(f"{proposal}{number}") for number in count(2))
            return proposal if proposal not in taken else next(name for name in numbered if name not in taken)
        if not is_identifier(spec.name) or spec.name in taken:
            problems.append(
                Problem(
                    file,
                    f"enums.{parameter}.name",
                    f"{spec.name!r} cannot name this class",
                    "choose another name in camel case",
                )
            )
            return proposal
        return Identifier(spec.name)
