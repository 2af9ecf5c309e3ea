"""Draft specs: names and choices by rule, no words. A spec that exists is never touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit

from generator.contract.order import MEDIA, REST, SIZE, TEXT, group_of, has_media
from generator.contract.schema import references
from generator.plan.identifiers import class_identifier, member_identifier
from generator.plan.nodes import is_sync_mode
from generator.plan.reserved import CLASS_NAMES
from generator.plan.structures import shape_of
from generator.specs.fieldname import field_name_of
from generator.specs.files import Reader
from generator.specs.places import Place, existing_places

MAX_BASIC = 5


@dataclass(frozen=True)
class Draft:
    """A draft spec and where it belongs."""

    place: Place
    endpoint: str
    text: str


def draft_specs(root: Path, places: Mapping[str, Place], older: Mapping[str, Any]) -> tuple[list[Draft], Reader]:
    """Drafts for every endpoint in ``places`` that has a contract and no spec.

    The reader carries what is wrong with contracts; ``older`` holds facts about an older pack's nodes.
    """
    reader = Reader(root)
    known = existing_places(root)
    contracts = {name: reader.json(place.contract(root)) for name, place in sorted(places.items())}
    readable = {name: contract for name, contract in contracts.items() if contract is not None}
    structure_names = propose_structures(readable)
    drafts = [
        Draft(place, name, _draft(name, place, readable[name], older.get(name, {}), structure_names.get(name, {})))
        for name, place in sorted(places.items())
        if name not in known and name in readable and not place.spec(root).exists()
    ]
    return drafts, reader


def _draft(
    endpoint: str, place: Place, contract: Mapping[str, Any], older: Mapping[str, Any], structures: Mapping[str, str]
) -> str:
    document = tomlkit.document()
    document["endpoint"] = endpoint
    document["class_name"] = place.class_name
    document["status"] = "draft"
    document["summary"] = ""
    document["tags"] = []
    document["use_cases"] = []
    document["basic_fields"] = list(propose_basic_fields(contract))
    document["aliases"] = list(_aliases(place, older))
    names = dict(propose_field_names(contract, older))
    if names:
        document["fields"] = _tables({parameter: {"name": name} for parameter, name in names.items()})
    members = dict(propose_members(contract))
    if members:
        document["enums"] = _tables({parameter: {"members": inline} for parameter, inline in members.items()})
    if structures:
        document["structures"] = _tables({definition: {"name": name} for definition, name in structures.items()})
    return tomlkit.dumps(document)


def _tables(rows: Mapping[str, Mapping[str, Any]]) -> Any:
    outer = tomlkit.table(is_super_table=True)
    for name, row in rows.items():
        table = tomlkit.table()
        for key, value in row.items():
            table[key] = value
        outer[name] = table
    return outer


def _aliases(place: Place, older: Mapping[str, Any]) -> Iterator[str]:
    """Older node types that are not this node's own."""
    own = f"fal.{place.module}.{place.class_name}"
    types = [older["node_type"], *older.get("also", [])] if older else []
    yield from (name for name in types if name != own)


def propose_basic_fields(contract: Mapping[str, Any]) -> list[str]:
    """What a person sets first: required ones, the media, the prompt, size or length; at most five."""
    takes = contract.get("input", {})
    properties = {
        name: schema for name, schema in takes.get("properties", {}).items() if not is_sync_mode(name, schema)
    }
    required = set(takes.get("required", []))
    ranks = {name: (name not in required, group_of(name, schema)) for name, schema in properties.items()}
    ordered = sorted(properties, key=lambda name: ranks[name])
    wanted = [name for name in ordered if name in required or ranks[name][1] in (MEDIA, TEXT, SIZE)]
    spare = [name for name in ordered if name not in wanted and ranks[name][1] <= REST]
    return (wanted or spare)[:MAX_BASIC] if len(wanted) > 1 else (wanted + spare)[:2]


def propose_field_names(contract: Mapping[str, Any], older: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Older field names where the naming rule gives another, unless they named a member of a structure.

    The older pack spread some structures over several fields and its facts then name one of their members
    (``image_prompt_1`` → ``weight``): such a name cannot hold the structure.
    """
    properties = contract.get("input", {}).get("properties", {})
    rule = {name: field_name_of(name, has_media(schema)) for name, schema in properties.items()}
    for name, schema in properties.items():
        chosen = older.get("fields", {}).get(name, rule[name])
        if chosen != rule[name] and chosen not in _members(schema, contract):
            yield name, chosen
        elif list(rule.values()).count(rule[name]) > 1 and rule[name] != name:
            yield name, name


def _members(schema: Mapping[str, Any], contract: Mapping[str, Any]) -> set[str]:
    definitions = contract.get("$defs", {})
    return {member for name in references(schema) for member in definitions.get(name, {}).get("properties", {})}


def propose_members(contract: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Names for enum values that the rule would give one name; the first keeps it, the others are numbered."""
    for parameter, schema in contract.get("input", {}).get("properties", {}).items():
        values = list(_enum_values(schema))
        names = Counter(member_identifier(value, parameter) for value in values)
        seen: Counter[str] = Counter()
        chosen: dict[str, str] = {}
        for value in values:
            name = member_identifier(value, parameter)
            seen[name] += 1
            if names[name] > 1 and seen[name] > 1:
                chosen[str(value)] = f"{name}_{seen[name]}"
        if chosen:
            yield parameter, chosen


def _enum_values(schema: Mapping[str, Any]) -> Iterator[Any]:
    yield from schema.get("enum", [])
    for branch in schema.get("anyOf", []):
        yield from _enum_values(branch)
    if isinstance(schema.get("items"), Mapping):
        yield from _enum_values(schema["items"])


def propose_structures(contracts: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """Class names for structures whose plain name other endpoints use for another shape.

    The shape with the most endpoints keeps fal's name; the others take the first words of the first
    endpoint that has them: ``FooocusLoraWeight``.
    """
    users: dict[str, dict[str, list[str]]] = {}
    for endpoint, contract in sorted(contracts.items()):
        definitions = contract.get("$defs", {})
        for name in sorted(_reached(contract)):
            users.setdefault(class_identifier(name, CLASS_NAMES, "Input"), {}).setdefault(
                shape_of(name, definitions), []
            ).append(endpoint)
    proposals: dict[str, dict[str, str]] = {}
    for name, shapes in users.items():
        ranked = sorted(shapes.values(), key=lambda endpoints: (-len(endpoints), endpoints[0]))
        for endpoints in ranked[1:]:
            family = endpoints[0].removeprefix("fal-ai/").split("/")[0]
            for endpoint in endpoints:
                for definition in _definitions_named(contracts[endpoint], name):
                    proposals.setdefault(endpoint, {})[definition] = class_identifier(family, frozenset()) + name
    return proposals


def _definitions_named(contract: Mapping[str, Any], name: str) -> Iterator[str]:
    yield from (d for d in sorted(_reached(contract)) if class_identifier(d, CLASS_NAMES, "Input") == name)


def _reached(contract: Mapping[str, Any]) -> set[str]:
    """Structures that the input reaches; file objects and NodeTool's own sizes are none."""
    definitions = contract.get("$defs", {})
    found: set[str] = set()
    todo = [contract.get("input", {})]
    while todo:
        for name in _structure_references(todo.pop()):
            if name not in found and definitions.get(name, {}).get("properties") and name != "ImageSize":
                found.add(name)
                todo.append(definitions[name])
    return found


def _structure_references(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if "$ref" in value and not value.get("media"):
            yield str(value["$ref"]).removeprefix("#/$defs/")
        for inner in value.values():
            yield from _structure_references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _structure_references(inner)
