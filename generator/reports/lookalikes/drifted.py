"""Shared enums that fal's value sets have moved away from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.plan.enums import ValueSet, value_set
from generator.problems import Problem
from generator.specs.project import Endpoint, Project

#: A value set is suspected to be a drifted copy when at most so many values are new or gone.
MOST = 2


def drifted_enums(project: Project) -> Iterator[Problem]:
    """Shared enums that no endpoint's values equal any longer, each with the nearest value set that is there."""
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
        return Problem("specs/enums.toml", name, "no endpoint has these values", "remove it")
    endpoint, parameter = used[near][0]
    gone, new = _named(values - near), _named(near - values)
    change = " and ".join(part for part in (f"lost {gone}" if gone else "", f"gained {new}" if new else "") if part)
    message = f"fal's values {change}: {len(used[near])} endpoints, `{parameter}` in {endpoint.file} first"
    return Problem("specs/enums.toml", name, message, "change its values to fal's")


def _value_sets(endpoint: Endpoint) -> Iterator[tuple[str, ValueSet]]:
    """Every enum that the input reaches, with the name of its parameter or member."""
    contract = endpoint.contract
    shapes = [contract.get("input", {}), *contract.get("$defs", {}).values(), {"properties": endpoint.spec.inputs}]
    found: Counter[tuple[str, ValueSet]] = Counter()
    for shape in shapes:
        for name, schema in shape.get("properties", {}).items():
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
