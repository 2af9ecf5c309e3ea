"""Brings the class names of structures into specs, and the names that they replace into ``specs/structures.toml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit

from generator.authoring.structures import StructureNames, default_name, name_structures
from generator.contract.check import contract_faults
from generator.problems import Problem
from generator.specs.files import Reader
from generator.specs.places import Place

#: Older names of structures by the class that has their shape now.
ALIASES = "structures.toml"
_HEADER = """\
# Older names of structured parameters, by the class that has their shape now. They are in saved workflows and scripts,
# so they go on loading; `python -m generator specs structures` adds them and nothing removes them.
"""


@dataclass(frozen=True)
class Edited:
    """A file of ``specs/`` as it should be, and the changed keys with their old and new values."""

    path: Path
    name: str
    text: str
    changes: tuple[tuple[str, str, str], ...]


def spec_names(root: Path, known: Mapping[str, Place]) -> dict[str, dict[str, str]]:
    """The names that specs, their modules or ``definitions.toml`` give to structures, by endpoint and definition."""
    common = _names_in(_read(root / "definitions.toml"))
    modules: dict[str, dict[str, str]] = {}
    found: dict[str, dict[str, str]] = {}
    for endpoint, place in known.items():
        if place.module not in modules:
            modules[place.module] = common | _names(root / place.module / "_module.toml")
        found[endpoint] = modules[place.module] | _names(place.spec(root))
    return found


def _names(path: Path) -> dict[str, str]:
    return _names_in(_read(path).get("structures"))


def _names_in(rows: Any) -> dict[str, str]:
    named = rows.items() if isinstance(rows, dict) else ()
    return {key: str(row["name"]) for key, row in named if isinstance(row, dict) and row.get("name")}


def _read(path: Path) -> dict[str, Any]:
    """The table at ``path``; what is wrong with the file is for the commands that check specs to say."""
    return (Reader(path.parent).toml(path) or {}) if path.exists() else {}


def reserved_names(root: Path) -> frozenset[str]:
    """Names that no structure may take: shared enums, and older names of structures."""
    aliases = (name for names in _aliases(root).values() for name in names)
    return frozenset([*_read(root / "enums.toml"), *aliases])


def name_in_specs(root: Path, known: Mapping[str, Place]) -> tuple[list[Edited], list[Problem]]:
    """Every spec whose structures need another name than it says, and the file of older names; writes nothing.

    A spec or contract that cannot be read is a problem and stands apart; the others are named.
    """
    reader = Reader(root)
    contracts: dict[str, Mapping[str, Any]] = {}
    for endpoint, place in sorted(known.items()):
        contract = reader.json(place.contract(root))
        if contract is not None and not any(contract_faults(contract)):
            contracts[endpoint] = contract
    current = spec_names(root, known)
    names = name_structures(contracts, current, reserved_names(root))
    edited = [
        found
        for endpoint in sorted(contracts)
        for found in _spec(root, known[endpoint], current[endpoint], names.names.get(endpoint, {}))
    ]
    return [*edited, *_older(root, names)], reader.problems


def _spec(root: Path, place: Place, current: Mapping[str, str], wanted: Mapping[str, str]) -> Iterator[Edited]:
    """The spec with the wanted names where another one holds now."""
    now = {definition: current.get(definition, default_name(definition)) for definition in wanted}
    changes = tuple(
        (f"structures.{definition}.name", now[definition], name)
        for definition, name in sorted(wanted.items())
        if name != now[definition]
    )
    if not changes:
        return
    path = place.spec(root)
    document: Any = tomlkit.parse(path.read_text(encoding="utf-8"))
    for definition in sorted(wanted):
        if wanted[definition] != now[definition]:
            _set(document, definition, wanted[definition])
    yield Edited(path, Reader(root).name(path), tomlkit.dumps(document), changes)


def _set(document: Any, definition: str, name: str) -> None:
    if "structures" not in document:
        document["structures"] = tomlkit.table(is_super_table=True)
    if definition not in document["structures"]:
        document["structures"][definition] = tomlkit.table()
    document["structures"][definition]["name"] = name


def _older(root: Path, names: StructureNames) -> Iterator[Edited]:
    known = _aliases(root)
    wanted = {name: sorted({*known.get(name, ()), *names.older.get(name, ())}) for name in {*known, *names.older}}
    if wanted == known:
        return
    document = tomlkit.document()
    for name in sorted(wanted):
        table = tomlkit.table()
        table["aliases"] = wanted[name]
        document[name] = table
    path = root / ALIASES
    changes = tuple(
        (name, ", ".join(known.get(name, ())), ", ".join(wanted[name]))
        for name in sorted(wanted)
        if wanted[name] != known.get(name)
    )
    yield Edited(path, Reader(root).name(path), f"{_HEADER}\n{tomlkit.dumps(document)}", changes)


def _aliases(root: Path) -> dict[str, list[str]]:
    """Older names by class, as ``specs/structures.toml`` holds them."""
    rows = _read(root / ALIASES)
    return {name: sorted(map(str, row.get("aliases", []))) for name, row in rows.items() if isinstance(row, dict)}
