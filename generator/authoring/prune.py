"""Removes what a spec says about parameters, values, members and outputs that its contract no longer has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli
import tomlkit
from tomlkit.exceptions import TOMLKitError

from generator.authoring.blocks import without_table
from generator.problems import Problem, nearest
from generator.specs.files import Reader


@dataclass(frozen=True)
class Stale:
    """A key that speaks of something the contract does not have; ``hint`` names what is like it there."""

    path: tuple[str | int, ...]
    key: str
    hint: str = ""


@dataclass(frozen=True)
class Pruned:
    """One spec: the text without its stale keys, and the keys."""

    path: Path
    name: str
    endpoint: str
    text: str
    stale: tuple[Stale, ...]


def prune(root: Path, path: Path, waivers: Collection[tuple[str, str]] = ()) -> tuple[Pruned | None, list[Problem]]:
    """The spec at ``path`` without stale keys, comments and order kept; ``None`` where nothing is stale.

    ``waivers`` are rule and path of waivers that cover nothing. A contract that publishes no parameters or no outputs
    proves nothing about the keys for them.
    """
    reader = Reader(root)
    spec, contract = reader.toml(path), reader.json(path.with_suffix(".json"))
    if spec is None or contract is None:
        return None, reader.problems
    kinds = (_inputs(spec, contract), _structures(spec, contract), _outputs(spec, contract), _waivers(spec, waivers))
    stale = tuple(found for kind in kinds for found in kind)
    if not stale:
        return None, []
    try:
        text = _without(path.read_text(encoding="utf-8"), stale)
    except (TOMLKitError, ValueError, LookupError) as error:
        return None, [Problem(reader.name(path), stale[0].key, f"cannot be removed: {error}", "remove it by hand")]
    return Pruned(path, reader.name(path), str(spec.get("endpoint", "")), text, stale), []


def _inputs(spec: Mapping[str, Any], contract: Mapping[str, Any]) -> Iterator[Stale]:
    known = {**_table(_table(contract, "input"), "properties"), **_table(spec, "inputs")}
    if not known:
        return
    for key in ("fields", "enums"):
        yield from _unknown((key,), _table(spec, key), known)
    basic = spec.get("basic_fields", [])
    for index, name in enumerate(basic if isinstance(basic, list) else ()):
        if name not in known:
            yield Stale(("basic_fields", index), f"basic_fields: {name}", nearest(str(name), known))
    for name, row in _table(spec, "enums").items():
        if name in known:
            yield from _enum(name, row, list(_values(known[name], _table(contract, "$defs"))))


def _enum(name: str, row: Any, values: list[str]) -> Iterator[Stale]:
    """Names of values that are no longer choices, or the whole table if the parameter has no choices."""
    if not values:
        yield Stale(("enums", name), f"enums.{name}")
        return
    yield from _unknown(("enums", name, "members"), _table(row, "members"), values)


def _values(schema: Any, definitions: Mapping[str, Any], depth: int = 8) -> Iterator[str]:
    """Every choice that a schema names, at any depth of lists, unions and references."""
    if not isinstance(schema, Mapping) or not depth:
        return
    choices = schema.get("enum", [])
    yield from map(
        str, [*(choices if isinstance(choices, list) else ()), *([schema["const"]] if "const" in schema else ())]
    )
    target = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    for inner in [*_list(schema, "anyOf"), *_list(schema, "prefixItems"), schema.get("items"), definitions.get(target)]:
        yield from _values(inner, definitions, depth - 1)


def _structures(spec: Mapping[str, Any], contract: Mapping[str, Any]) -> Iterator[Stale]:
    definitions = _table(contract, "$defs")
    rows = _table(spec, "structures")
    yield from _unknown(("structures",), rows, definitions)
    for name in rows.keys() & definitions.keys():
        members = _table(definitions[name], "properties")
        yield from _unknown(("structures", name, "fields"), _table(rows[name], "fields"), members)


def _outputs(spec: Mapping[str, Any], contract: Mapping[str, Any]) -> Iterator[Stale]:
    known = _table(_table(contract, "output"), "properties") or _table(spec, "outputs")
    if not known:
        return
    if "output" in spec and spec["output"] not in known:
        yield Stale(("output",), f"output: {spec['output']}", nearest(str(spec["output"]), known))
    for place in _table(spec, "output_names"):
        if place.split(".")[0] not in known:
            yield Stale(("output_names", place), f"output_names.{place}", nearest(place, known))
    may_be_empty = spec.get("may_be_empty")
    for index, name in enumerate(may_be_empty if isinstance(may_be_empty, list) else ()):
        if name not in known:
            yield Stale(("may_be_empty", index), f"may_be_empty: {name}", nearest(str(name), known))


def _waivers(spec: Mapping[str, Any], stale: Collection[tuple[str, str]]) -> Iterator[Stale]:
    for index, row in enumerate(_list(spec, "waivers")):
        if isinstance(row, Mapping) and (row.get("rule"), row.get("path")) in stale:
            yield Stale(("waivers", index), f"waivers: {row['rule']} at {row['path']}")


def _unknown(above: tuple[str, ...], rows: Mapping[str, Any], known: Collection[str]) -> Iterator[Stale]:
    for name in rows:
        if name not in known:
            yield Stale((*above, name), ".".join((*above, name)), nearest(name, known))


def _table(holder: Any, key: str) -> Mapping[str, Any]:
    found = holder.get(key) if isinstance(holder, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _list(holder: Mapping[str, Any], key: str) -> list[Any]:
    found = holder.get(key)
    return found if isinstance(found, list) else []


def _without(text: str, stale: Collection[Stale]) -> str:
    """``text`` without the keys. Raises ``ValueError`` when that cannot be done without touching another key."""
    wanted = tomli.loads(text)
    # From the back, so that the places in lists hold.
    paths = sorted((found.path for found in stale), key=_from_the_back, reverse=True)
    for path in paths:
        _remove(wanted, path)
        text = without_table(text, path)
    document = tomlkit.parse(text)
    for path in paths:
        if _holds(document, path):
            _remove(document, path)
    result = tomlkit.dumps(document).rstrip("\n") + "\n"
    if _filled(tomli.loads(result)) != _filled(wanted):
        raise ValueError("another key would change")
    return result


def _from_the_back(path: tuple[str | int, ...]) -> list[tuple[bool, int, str]]:
    return [(isinstance(part, int), part if isinstance(part, int) else 0, str(part)) for part in path]


def _holds(holder: Any, path: tuple[str | int, ...]) -> bool:
    """Whether the value at ``path`` is still there; a waiver went as a table, what else has a number is in a list."""
    for part in path:
        if isinstance(part, int):
            return path[0] != "waivers"
        if part not in holder:
            return False
        holder = holder[part]
    return True


def _filled(value: Any) -> Any:
    """``value`` without empty tables, which say nothing."""
    if not isinstance(value, dict):
        return value
    inner = {key: _filled(held) for key, held in value.items()}
    return {key: held for key, held in inner.items() if held != {}}


def _remove(holder: Any, path: tuple[str | int, ...]) -> None:
    """Remove the value at ``path``, and the tables above it that are empty then."""
    if len(path) > 1:
        _remove(holder[path[0]], path[1:])
        if not isinstance(holder[path[0]], MutableMapping) or len(holder[path[0]]):
            return
    del holder[path[0]]
