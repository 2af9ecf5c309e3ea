"""Shared enums whose values are no longer those of any endpoint."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.plan.enums import ValueSet, value_set
from generator.problems import Problem
from generator.specs.project import Endpoint, Project

#: A value set counts as a changed copy of another when at most this many values are new or gone.
MOST = 2


def drifted_enums(project: Project) -> Iterator[Problem]:
    """Shared enums whose values no endpoint has any longer, each with the most similar value set that one has."""
    used: dict[ValueSet, list[tuple[Endpoint, str]]] = defaultdict(list)
    for endpoint in project.endpoints:
        for parameter, values in _value_sets(endpoint):
            used[values].append((endpoint, parameter))
    declared = {name: value_set(shared.values) for name, shared in project.enums.items()}
    for name, values in declared.items():
        if values not in used:
            yield _unused(name, values, used)


def _unused(name: str, values: ValueSet, used: Mapping[ValueSet, list[tuple[Endpoint, str]]]) -> Problem:
    near = min(used, key=lambda other: (len(other ^ values), -len(used[other]), sorted(map(str, other))), default=None)
    if near is None or len(near ^ values) > MOST:
        return Problem("specs/enums.toml", name, "no endpoint has these values", "remove it", about="shared enum")
    endpoint, parameter = used[near][0]
    gone, new = _named(values - near), _named(near - values)
    change = " and ".join(part for part in (f"lost {gone}" if gone else "", f"gained {new}" if new else "") if part)
    message = f"fal's values {change}: {len(used[near])} endpoints, `{parameter}` in {endpoint.file} first"
    return Problem(
        "specs/enums.toml", name, message, "change its values to fal's", about="shared enum", places=(endpoint.file,)
    )


def _value_sets(endpoint: Endpoint) -> Iterator[tuple[str, ValueSet]]:
    """Every enum of parameters and members, with the name of that parameter or member."""
    contract = endpoint.contract
    groups = [contract.parameters, endpoint.spec.inputs, *map(contract.members, contract.definitions)]
    found: Counter[tuple[str, ValueSet]] = Counter()
    for group in groups:
        for name, schema in group.items():
            found.update((name, value_set(values)) for values in _enums(schema))
    yield from found


def _enums(schema: Mapping[str, Any]) -> Iterator[list[Any]]:
    if "enum" in schema:
        yield schema["enum"]
    for inner in (*schema.get("anyOf", []), schema.get("items")):
        if isinstance(inner, Mapping):
            yield from _enums(inner)


def _named(values: ValueSet) -> str:
    return ", ".join(sorted(repr(value) for _, value in values))
