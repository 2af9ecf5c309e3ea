"""Values that kept nodes have as defaults, of shared enums that have changed since: without them, a module does not load."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from generator.plan.imports import SHARED_PACKAGE, Import
from generator.plan.model import KeptClass, KeptFile, SharedPlan
from generator.problems import Problem


def lost_values(kept: Mapping[tuple[str, str], KeptClass], shared: SharedPlan) -> Iterator[Problem]:
    """A problem for each value in a kept node, and in the shared classes kept for it, that a planned class has not."""
    known = dict(_attributes(shared))
    for (module, stem), found in kept.items():
        names = {name for text in _texts(found, shared) for name in _lost(text, known)}
        for name in sorted(names):
            yield Problem(
                f"specs/{module}/{stem}.toml",
                "",
                f"cannot be planned, and the node that it has uses {name}, which {name.rpartition('.')[0]} has no more",
                "fix the spec first, or give the changed class another name",
            )


def _attributes(shared: SharedPlan) -> Iterator[tuple[str, frozenset[str]]]:
    """What can be asked of each planned class by name: the members of enums, and the enums in structures."""
    for enum in shared.enums:
        yield enum.name, frozenset(member.name for member in enum.members)
    for structure in shared.structures:
        for name in (structure.name, *structure.older):
            yield name, frozenset(enum.name for enum in structure.enums)
            for enum in structure.enums:
                yield f"{name}.{enum.name}", frozenset(member.name for member in enum.members)


def _texts(found: KeptClass, shared: SharedPlan) -> Iterator[str]:
    """The text of a kept class and of every kept shared class that it leads to."""
    yield found.text
    files: dict[str, KeptFile] = {name: item for item in shared.kept for name in item.names}
    todo, seen = [*found.needs], set[Import]()
    while todo:
        item = todo.pop()
        file = files.get(item.name)
        if item in seen or file is None or not item.module.startswith(f"{SHARED_PACKAGE}."):
            continue
        seen.add(item)
        yield file.text
        todo += [*file.needs, *file.needs_below]


def _lost(text: str, known: Mapping[str, frozenset[str]]) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node.attr not in known.get(ast.unparse(node.value), {node.attr}):
            yield ast.unparse(node)
