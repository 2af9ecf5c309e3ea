"""Draft specs: names and choices by rule, no words. A spec that exists is never touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit

from generator.authoring.structure_keys import reserved_names, spec_names
from generator.authoring.structures import name_structures
from generator.authoring.titles import propose_title
from generator.contract.check import contract_faults
from generator.contract.order import MEDIA, REST, SIZE, TEXT, group_of, has_media
from generator.contract.view import Contract, is_sync_mode, references
from generator.plan.identifiers import member_identifier
from generator.problems import Problem
from generator.specs.fieldname import field_name_of
from generator.specs.files import Reader
from generator.specs.places import Place, existing_places, undrafted_contracts

MAX_BASIC = 5
_SYNC = "run `python -m generator sync` again"
#: What reading a contract raises that breaks the assumptions of contracts in a way nobody has named yet.
_FOREIGN = (TypeError, ValueError, LookupError, AttributeError, RecursionError)


@dataclass(frozen=True)
class Draft:
    """A draft spec and where it belongs; ``contract`` is where its contract stands now."""

    place: Place
    endpoint: str
    text: str
    contract: Path


@dataclass
class Drafting:
    """The drafts, and the endpoints that have none yet with what is wrong with their contracts."""

    drafts: list[Draft] = field(default_factory=list)
    pending: dict[str, list[Problem]] = field(default_factory=dict)


def draft_specs(
    root: Path,
    places: Mapping[str, Place],
    older: Mapping[str, Any],
    entries: Mapping[str, Mapping[str, Any]] | None = None,
) -> Drafting:
    """Drafts for every endpoint in ``places`` that has a contract and no spec.

    ``older`` holds facts about an older pack's nodes, ``entries`` the catalogue's rows. A contract that is missing or
    cannot be planned makes its own endpoint wait and no other.
    """
    known = existing_places(root)
    new = {name: place for name, place in sorted(places.items()) if name not in known}
    moved = undrafted_contracts(root)
    paths = {name: moved.get(name, place.contract(root)) for name, place in sorted(places.items())}
    read = {name: _read(root, path, older.get(name, {})) for name, path in paths.items()}
    sound = {name: found for name, found in read.items() if isinstance(found, _Sound)}
    contracts = {name: found.contract for name, found in sound.items()}
    names = name_structures(contracts, spec_names(root, known), reserved_names(root))
    drafting = Drafting()
    for name, place in new.items():
        found = read[name]
        problems = [*_taken(root, name, place), *(() if isinstance(found, _Sound) else found)]
        if problems or not isinstance(found, _Sound):
            drafting.pending[name] = problems
            continue
        text = _draft(
            name, place, found, _aliases(place, older.get(name, {})), names.keys(name), (entries or {}).get(name, {})
        )
        drafting.drafts.append(Draft(place, name, text, paths[name]))
    return drafting


@dataclass(frozen=True)
class _Sound:
    """A contract that can be planned, and what the rules propose for it."""

    contract: Mapping[str, Any]
    basic_fields: list[str]
    fields: dict[str, str]
    members: dict[str, dict[str, str]]


def _read(root: Path, path: Path, older: Mapping[str, Any]) -> _Sound | list[Problem]:
    """The contract at ``path`` with its proposals, or everything that is wrong with it."""
    reader = Reader(root)
    contract = reader.json(path)
    faults = list(contract_faults(contract)) if contract is not None else []
    if contract is None or faults:
        return [*reader.problems, *(Problem(reader.name(path), *fault, _SYNC) for fault in faults)]
    try:
        view = Contract(contract)
        for definition in view.structures:
            view.shape_of(definition)
        fields, members = dict(propose_field_names(view, older)), dict(propose_members(view))
        return _Sound(contract, propose_basic_fields(view), fields, members)
    except _FOREIGN as error:
        return [Problem(reader.name(path), "", f"cannot be drafted: {type(error).__name__}: {error}", _SYNC)]


def _taken(root: Path, endpoint: str, place: Place) -> Iterator[Problem]:
    """A file in the place of the draft, which cannot be read as the endpoint's spec."""
    path = place.spec(root)
    if path.exists():
        message = f"is not the spec of {endpoint!r}, whose draft belongs in this file"
        yield Problem(Reader(root).name(path), "", message, "fix the file or remove it")


def _draft(
    endpoint: str,
    place: Place,
    found: _Sound,
    aliases: Iterable[str],
    structures: Mapping[str, str],
    entry: Mapping[str, Any],
) -> str:
    document = tomlkit.document()
    document["endpoint"] = endpoint
    document["class_name"] = place.class_name
    document["status"] = "draft"
    document["title"] = propose_title(endpoint, entry)
    document["title"].comment("draft: from fal's name and the id")
    document["summary"] = ""
    document["tags"] = []
    document["use_cases"] = []
    document["basic_fields"] = found.basic_fields
    document["aliases"] = list(aliases)
    tables: dict[str, dict[str, Mapping[str, Any]]] = {
        "fields": {parameter: {"name": name} for parameter, name in found.fields.items()},
        "enums": {parameter: {"members": inline} for parameter, inline in found.members.items()},
        "structures": {definition: {"name": name} for definition, name in structures.items()},
    }
    for key, rows in tables.items():
        if rows:
            document[key] = _tables(rows)
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


def propose_basic_fields(contract: Contract) -> list[str]:
    """What a person sets first: required ones, the media, the prompt, size or length; at most five."""
    properties = {name: schema for name, schema in contract.parameters.items() if not is_sync_mode(name, schema)}
    required = contract.required
    ranks = {name: (name not in required, group_of(name, schema)) for name, schema in properties.items()}
    ordered = sorted(properties, key=lambda name: ranks[name])
    wanted = [name for name in ordered if name in required or ranks[name][1] in (MEDIA, TEXT, SIZE)]
    spare = [name for name in ordered if name not in wanted and ranks[name][1] <= REST]
    return (wanted or spare)[:MAX_BASIC] if len(wanted) > 1 else (wanted + spare)[:2]


def propose_field_names(contract: Contract, older: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Older field names where the naming rule gives another, unless they named a member of a structure.

    The older pack spread some structures over several fields and its facts then name one of their members
    (``image_prompt_1`` → ``weight``): such a name cannot hold the structure.
    """
    properties = contract.parameters
    rule = {name: field_name_of(name, has_media(schema)) for name, schema in properties.items()}
    for name, schema in properties.items():
        chosen = older.get("fields", {}).get(name, rule[name])
        if chosen != rule[name] and chosen not in _members(schema, contract):
            yield name, chosen
        elif list(rule.values()).count(rule[name]) > 1 and rule[name] != name:
            yield name, name


def _members(schema: Mapping[str, Any], contract: Contract) -> set[str]:
    return {member for name in references(schema) for member in contract.members(name)}


def propose_members(contract: Contract) -> Iterator[tuple[str, dict[str, str]]]:
    """Names for enum values that the rule would give one name; the first keeps it, the others are numbered."""
    for parameter, schema in contract.parameters.items():
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
