"""Runs inside the pack's environment and tells what is there, as JSON; the generator itself never imports NodeTool.

Started as a script with a request on standard input: ``{"folder": path, "modules": [names], "nodes": {module: [classes]}}``.
Answers on standard output with ``modules``, ``nodes``, ``types`` and ``structures`` (see ``generator.reports.validation.facts``).
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

PACK = "nodetool.nodes.fal"
#: The files of the enums and structures that nodes share.
SHARED = "nodetool.fal_shared"
BOUNDS = ("ge", "gt", "le", "lt", "min_length", "max_length", "multiple_of", "pattern")


def main() -> None:
    """Answer one request. Whatever modules print while they load goes to standard error."""
    request = json.load(sys.stdin)
    answers, sys.stdout = sys.stdout, sys.stderr
    logging.disable(logging.CRITICAL)
    json.dump(answer(request), answers)
    answers.flush()


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """What the pack holds of what is asked for."""
    modules = {name: _alone(name, request["folder"]) for name in request["modules"]}
    _forget()
    loaded = {name: _load(name) for name, error in modules.items() if not error}
    nodes = {
        f"{name}.{wanted}": _node(loaded[name], wanted)
        for name, classes in request["nodes"].items() if name in loaded for wanted in classes
    }  # fmt: skip
    return {
        "modules": modules,
        "nodes": nodes,
        "types": _types(loaded.values()),
        "structures": _structures(loaded.get("_shared")),
    }


def _import(path: str) -> Any:
    """A module of NodeTool's: late, since what it prints while it loads must not reach the answer."""
    return importlib.import_module(path)


def _load(name: str) -> Any:
    return _import(f"{PACK}.{name}")


def _alone(name: str, folder: str) -> str:
    """Import ``name`` as if it were the first module of the pack; the error, or nothing."""
    _forget()
    try:
        place = _load(name).__file__
    except BaseException as error:  # a module may raise anything, SystemExit too
        return _said(error)
    # Another pack on the path would answer for a module that this one only seems to have.
    return "" if Path(place).resolve().parent == Path(folder) else f"is loaded from {place}; is __init__.py missing?"


def _forget() -> None:
    for name in [name for name in sys.modules if f"{name}.".startswith((f"{PACK}.", f"{SHARED}."))]:
        del sys.modules[name]


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:400]


def _types(modules: Iterable[Any]) -> dict[str, dict[str, Any]]:
    """Every node type with the classes that claim it, and whether NodeTool's registry has one of them."""
    core = _import("nodetool.workflows.base_node")
    claims: dict[str, list[Any]] = defaultdict(list)
    for module in modules:
        for found in _classes(module, core.BaseNode).values():
            claims[found.get_node_type()].append(found)
    return {
        kind: {
            "classes": [f"{c.__module__}.{c.__qualname__}" for c in claimants],
            "registered": core.NODE_BY_TYPE.get(kind) in claimants,
        }
        for kind, claimants in claims.items()
    }


def _node(module: Any, name: str) -> dict[str, Any]:
    cls = getattr(module, name, None)
    if cls is None:
        return {"missing": True}
    return {"type": cls.get_node_type(), **_metadata(cls), **_fields(cls), **_instance(cls)}


def _metadata(cls: Any) -> dict[str, Any]:
    try:
        found = cls.get_metadata()
    except Exception as error:
        return {"metadata_error": _said(error)}
    return {
        "title": found.title,
        "description": found.description,
        "properties": {prop.name: prop.description or "" for prop in found.properties},
        "outputs": [slot.name for slot in found.outputs],
        "basic_fields": list(found.basic_fields),
    }


def _fields(cls: Any) -> dict[str, Any]:
    fields = dict(cls.inherited_fields())
    return {
        "aliases": {_parameter(name, field): name for name, field in fields.items()},
        "bounds": {name: _bounds(field.metadata) for name, field in fields.items()},
        "slots": {name: list(path) for name, path in getattr(cls, "_slots", {}).items()},
    }


def _parameter(name: str, field: Any) -> str:
    """fal's name of a field; an empty one is a name, too."""
    return name if field.serialization_alias is None else str(field.serialization_alias)


def _bounds(metadata: Iterable[Any]) -> dict[str, Any]:
    return {key: getattr(item, key) for item in metadata for key in BOUNDS if getattr(item, key, None) is not None}


def _instance(cls: Any) -> dict[str, Any]:
    """Build the node with its defaults, and ask the runtime what it would send."""
    try:
        node = cls()
        fields = dict(cls.inherited_fields())
        values = {_parameter(name, field): getattr(node, name) for name, field in fields.items()}
        defaults = {name: sent for name, value in values.items() if (sent := plain(value)) is not None}
        return {"instance_error": "", "defaults": defaults, "refused": _refused(node)}
    except Exception as error:
        return {"instance_error": _said(error), "defaults": {}, "refused": []}


def _refused(node: Any) -> list[str]:
    """What the runtime says against the defaults; a required value that is not set yet is not a fault."""
    errors = _import("nodetool.fal.errors")
    try:
        node.fal_arguments()
    except errors.InvalidInputs as error:
        told = zip(error.problems, error.details, strict=True)
        return [problem for problem, detail in told if detail.fault is not errors.Fault.MISSING]
    return []


def plain(value: Any) -> Any:
    """A default as JSON under fal's names; ``None`` for what is not sent: unset values and files."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _import("nodetool.metadata.types").AssetRef):
        return None
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        members = {
            _parameter(name, field): plain(getattr(value, name)) for name, field in fields.items() if name != "type"
        }
        return {name: member for name, member in members.items() if member is not None}
    return [plain(item) for item in value] if isinstance(value, list) else value


def _structures(shared: Any) -> dict[str, list[str]]:
    """The structured parameters that load, with fal's names of their members; none without the module that has them."""
    base = _import("nodetool.metadata.types").BaseType
    found: dict[str, Any] = {name: _loaded(shared, name) for name in getattr(shared, "__all__", ())}
    return {
        name: [_parameter(member, field) for member, field in value.model_fields.items() if member != "type"]
        for name, value in found.items()
        if _is_class(value, base) and value.__name__ == name
    }


def _loaded(shared: Any, name: str) -> Any:
    """A shared class. The nodes that use one that does not load say so themselves."""
    try:
        return getattr(shared, name, None)
    except BaseException:
        return None


def _is_class(value: Any, base: type) -> bool:
    return isinstance(value, type) and issubclass(value, base)


def _classes(module: Any, base: type) -> dict[str, Any]:
    """The classes of ``module``'s own that descend from ``base``."""
    found = {name: value for name, value in vars(module).items() if _is_class(value, base)}
    return {name: value for name, value in found.items() if value.__module__ == module.__name__}


if __name__ == "__main__":
    main()
