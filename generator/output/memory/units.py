"""One entry for each endpoint: its finished class and builder, and what the rest of the pack must know of it.

An entry holds while everything that its text depends on is the same: the generator, the spec and the contract, the
module's file, ``definitions.toml`` and ``enums.toml``, its rows of the catalogue and of ``names.json``, the glossary's
entries of its parameters; and, where its input has structures, everything that names and words the structures of the
pack.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.output.memory.rows import problem_of, problem_row
from generator.plan.aliases import alias_plan
from generator.plan.dsl import builder_imports
from generator.plan.identifiers import Identifier
from generator.plan.imports import Import
from generator.plan.model import AliasPlan, KeptClass, NodePlan, ReadyNode
from generator.plan.source import Source
from generator.problems import Problem

Entry = dict[str, Any]


def ready_node(entry: Entry) -> ReadyNode:
    """The node that ``entry`` holds."""
    module, _, stem = entry["unit"].partition("/")
    name = Identifier(entry["class"])
    aliases = (alias_plan(where, Identifier(older), module, name) for where, older in entry["aliases"])
    return ReadyNode(
        module=module,
        endpoint_id=entry["endpoint"],
        node=KeptClass(name, stem, Source(entry["node"]), _imports(entry["needs"]), formatted=True),
        builder=KeptClass(name, stem, Source(entry["builder"]), _imports(entry["builder_needs"]), formatted=True),
        aliases=tuple(aliases),
        problems=tuple(map(problem_of, entry["problems"])),
    )


def node_entry(
    node: NodePlan, texts: tuple[str, str], aliases: Iterable[AliasPlan], problems: Iterable[Problem]
) -> Entry:
    """What ``ready_node`` needs of ``node``; ``texts`` are those of class and builder."""
    return {
        "endpoint": node.endpoint_id,
        "class": node.class_name,
        "node": texts[0],
        "builder": texts[1],
        "needs": _rows(node.imports),
        "builder_needs": _rows(builder_imports(node)),
        "aliases": [[alias.module, alias.class_name] for alias in aliases],
        "problems": [problem_row(problem) for problem in problems],
    }


def older_names(aliases: Iterable[AliasPlan]) -> Mapping[tuple[str, str], list[AliasPlan]]:
    """Older names by module and class name of the node that they stand for."""
    found: dict[tuple[str, str], list[AliasPlan]] = {}
    for alias in aliases:
        found.setdefault((alias.target_module, alias.target), []).append(alias)
    return found


def _rows(imports: Iterable[Import]) -> list[list[str]]:
    return [[item.module, item.name] for item in sorted(set(imports))]


def _imports(rows: Iterable[tuple[str, str]]) -> frozenset[Import]:
    return frozenset(Import(module, name) for module, name in rows)
