"""Older node types: hidden subclasses that stand in the module where saved workflows look for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.plan.identifiers import Identifier, is_identifier
from generator.plan.model import AliasPlan, NodePlan
from generator.plan.reserved import CLASS_NAMES
from generator.plan.source import docstring
from generator.problems import Problem

#: A module that only holds older names may start with a digit: NodeTool imports it by its path.
_TYPE = re.compile(r"fal\.([a-z0-9][a-z0-9_]*)\.([A-Za-z_][A-Za-z0-9_]*)")


def plan_aliases(node: NodePlan, aliases: tuple[str, ...], problems: list[Problem]) -> Iterator[AliasPlan]:
    """The aliases of one node; a malformed type, or the node's own, is added to ``problems``."""
    file = f"specs/{node.module}/{node.stem}.toml"
    for alias in dict.fromkeys(aliases):
        match = _TYPE.fullmatch(alias)
        if match is None or not is_identifier(match[2]) or match[2] in CLASS_NAMES:
            problems.append(Problem(file, "aliases", f"{alias!r} is no node type", "write it as fal.<module>.<Class>"))
        elif alias == node.node_type:
            problems.append(Problem(file, "aliases", f"{alias} is the node's own type", "remove the alias"))
        else:
            text = docstring(
                [f"Older name of {node.node_type}; hidden from menus, kept so that saved workflows load."], 4
            )
            yield AliasPlan(match[1], Identifier(match[2]), node.module, node.class_name, text)
