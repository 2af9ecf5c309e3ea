"""Names that differ, but look alike in a menu."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.plan.model import NodePlan, PackPlan
from generator.plan.names import free_name
from generator.problems import Problem

#: What looks alike in many fonts becomes one character.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s"})


def silhouette(name: str) -> str:
    """``name`` without case and underscores, and with one character for all that look alike (``0`` and ``o``)."""
    return re.sub(r"[^a-z0-9]", "", name.lower()).translate(_ALIKE)


def confusable_classes(nodes: Iterable[NodePlan]) -> Iterator[Problem]:
    """Node classes of any module whose silhouettes are equal."""
    ordered = sorted(nodes, key=lambda node: (silhouette(node.class_name), node.class_name, node.module))
    taken = [node.class_name for node in ordered]
    for _, group in groupby(ordered, key=lambda node: silhouette(node.class_name)):
        first, *others = group
        for node in others:
            # Equal names are clashes, and the plan reports them.
            if node.class_name != first.class_name:
                message = f"{node.class_name} is hard to tell from {first.class_name} in {first.file}"
                titled = "".join(word.capitalize() for word in node.module.split("_"))
                proposal = f"{node.class_name}{titled}"
                free = free_name(proposal, taken)
                yield Problem(node.file, "class_name", message, free, about="class", places=(first.file,))


def confusable_fields(plan: PackPlan) -> Iterator[Problem]:
    """Fields and slots of one node whose silhouettes are equal: ``numImages`` beside ``num_images``."""
    for node in plan.nodes:
        rows = (("fields", "field", [f.name for f in node.fields]), ("output", "slot", [s.name for s in node.slots]))
        for key, about, names in rows:
            first: dict[str, str] = {}
            for name in names:
                other = first.setdefault(silhouette(name), name)
                if other != name:
                    message = f"`{name}` is hard to tell from `{other}` in {node.file}"
                    yield Problem(node.file, f"{key}.{name}", message, free_name(name, names, "_"), about=about)
