"""Older node types: hidden subclasses in the module where saved workflows look for them."""

from __future__ import annotations

import re

from generator.plan.identifiers import Identifier, is_identifier
from generator.plan.model import AliasPlan, NodePlan
from generator.plan.reserved import CLASS_NAMES
from generator.plan.source import docstring
from generator.problems import Problem
from generator.specs.project import Endpoint

#: A module that only holds older names may start with a digit: NodeTool imports it by its path.
_TYPE = re.compile(r"fal\.([a-z0-9][a-z0-9_]*)\.([A-Za-z_][A-Za-z0-9_]*)")


def plan_aliases(node: NodePlan, endpoint: Endpoint) -> tuple[list[AliasPlan], list[Problem]]:
    """The aliases of one node, and a problem for each that is malformed or the node's own type."""
    plans: list[AliasPlan] = []
    problems: list[Problem] = []
    for alias in dict.fromkeys(endpoint.spec.aliases):
        match = _TYPE.fullmatch(alias)
        if match is None or not is_identifier(match[2]) or match[2] in CLASS_NAMES:
            problems.append(_problem(node, f"{alias!r} is not a node type", "write it as fal.<module>.<Class>"))
        elif alias == node.node_type:
            problems.append(_problem(node, f"{alias} is the node's own type", "remove the alias"))
        else:
            plans.append(alias_plan(match[1], Identifier(match[2]), node.module, node.class_name))
    return plans, problems


def alias_plan(module: str, class_name: Identifier, target_module: str, target: Identifier) -> AliasPlan:
    """The older name ``fal.<module>.<class_name>`` of ``fal.<target_module>.<target>``."""
    words = f"Older name of fal.{target_module}.{target}; hidden from menus, kept so that saved workflows load."
    return AliasPlan(module, class_name, target_module, target, docstring([words], 4))


def _problem(node: NodePlan, message: str, hint: str) -> Problem:
    return Problem(node.file, "aliases", message, hint, about="node type")
