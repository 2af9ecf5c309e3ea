"""Names that differ, but not for a person who reads them in a menu."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.plan.conflicts import free_name
from generator.plan.model import NodePlan, PackPlan
from generator.problems import Problem

#: What looks alike in many fonts becomes one character.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s"})


def silhouette(name: str) -> str:
    """What is left of a name at a glance: no case, no underscores, characters that look alike made one."""
    return re.sub(r"[^a-z0-9]", "", name.lower()).translate(_ALIKE)


def confusable_classes(nodes: Iterable[NodePlan]) -> Iterator[Problem]:
    """Node classes with one silhouette, wherever they stand."""
    ordered = sorted(nodes, key=lambda node: (silhouette(node.class_name), node.class_name, node.module))
    taken = [node.class_name for node in ordered]
    for _, group in groupby(ordered, key=lambda node: silhouette(node.class_name)):
        first, *others = group
        for node in others:
            # Equal names are clashes, and the plan reports them.
            if node.class_name != first.class_name:
                message = f"{node.class_name} is hard to tell from {first.class_name} in {_file(first)}"
                titled = "".join(word.capitalize() for word in node.module.split("_"))
                proposal = f"{node.class_name}{titled}"
                yield Problem(
                    _file(node),
                    "class_name",
                    message,
                    proposal if proposal not in taken else free_name(proposal, taken),
                )


def confusable_fields(plan: PackPlan) -> Iterator[Problem]:
    """Fields and slots of one node with one silhouette: ``numImages`` beside ``num_images``."""
    for node in plan.nodes:
        for key, names in (("fields", [f.name for f in node.fields]), ("output", [s.name for s in node.slots])):
            first: dict[str, str] = {}
            for name in names:
                other = first.setdefault(silhouette(name), name)
                if other != name:
                    message = f"`{name}` is hard to tell from `{other}` in {_file(node)}"
                    yield Problem(_file(node), f"{key}.{name}", message, free_name(name, names, "_"))


def _file(node: NodePlan) -> str:
    return f"specs/{node.module}/{node.stem}.toml"
