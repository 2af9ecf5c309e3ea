"""``from module import name`` as data, and the statements of a file."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from generator.contract.catalog import DEVICE_NAMES
from generator.plan.identifiers import Identifier
from generator.plan.source import Source
from generator.specs.naming import stem_of

#: Where the generated nodes are imported from.
PACK = "nodetool.nodes.fal"
#: Enums and structures that several nodes share are public here, and load from here with their first use.
SHARED_MODULE = f"{PACK}._shared"
#: The files of these classes, one each. NodeTool looks for nodes in every file below ``nodetool/nodes``.
SHARED_PACKAGE = "nodetool.fal_shared"
#: NodeTool's own types: references to files, sizes, the base of structures.
TYPES = "nodetool.metadata.types"


@dataclass(frozen=True, order=True)
class Import:
    """``from module import name``."""

    module: str
    name: str


def shared_stem(name: str) -> str:
    """The file of a shared class, without its ending: its name in snake case, with ``_`` behind what Python or Windows
    keep for themselves.
    """
    stem = stem_of(name)
    return f"{stem}_" if keyword.iskeyword(stem) or stem in DEVICE_NAMES else stem


def shared_import(name: str) -> Import:
    """The import of a shared class from its own file."""
    return Import(f"{SHARED_PACKAGE}.{shared_stem(name)}", name)


ANY = Import("typing", "Any")
CLASS_VAR = Import("typing", "ClassVar")
ENUM = Import("enum", "Enum")


def import_statements(imports: Iterable[Import]) -> tuple[Source, ...]:
    """One statement for each module: the standard library first, a blank line, then the rest; as isort sorts them."""
    names: dict[str, list[Identifier]] = {}
    for item in sorted(set(imports), key=_natural):
        names.setdefault(module_path(item.module), []).append(Identifier(item.name))
    lines = {module: Source(f"from {module} import {', '.join(found)}") for module, found in names.items()}
    standard = [line for module, line in lines.items() if module.split(".")[0] in sys.stdlib_module_names]
    others = [line for module, line in lines.items() if module.split(".")[0] not in sys.stdlib_module_names]
    return (*standard, *([Source("")] if standard and others else []), *others)


def _natural(item: Import) -> tuple[list[tuple[str, int]], str]:
    """Modules by their characters, with numbers in them by value: ``size2`` comes before ``size10``."""
    parts = re.findall(r"\d+|\D", item.module)
    return [("0", int(part)) if part.isdigit() else (part, 0) for part in parts], item.name


def module_path(path: str) -> str:
    """``path`` unchanged. Raises ``ValueError`` when it is not a dotted path of ASCII names."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", path):
        raise ValueError(f"{path!r} is not a module path")
    return path
