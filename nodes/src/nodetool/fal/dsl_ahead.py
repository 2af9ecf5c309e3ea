"""What is asked before the first node of a graph is paid for, and what only the context of a run can answer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

from nodetool.fal.assets import gather
from nodetool.fal.dsl_check import WiringError
from nodetool.fal.errors import AssetUnreadable, BudgetExceeded, InvalidInputs
from nodetool.fal.money.ahead import Planned, refused
from nodetool.fal.node import FalNode
from nodetool.types.api_graph import Edge


async def look_ahead(nodes: Sequence[FalNode], edges: Iterable[Edge], context: Any) -> dict[str, BudgetExceeded]:
    """
    Reads the files of all ``nodes``, and holds what they cost together against the budget.

    What is read here is not read again; nothing is sent. Raises ``WiringError`` naming each file that cannot be read;
    returns what the budget does not allow, by node id.
    """
    into: dict[str, list[Edge]] = {node.id: [] for node in nodes}
    for edge in edges:
        into.setdefault(edge.target, []).append(edge)
    looks = await asyncio.gather(*(_look(node, into[node.id], context) for node in nodes))
    problems = [f"{look.id}: {problem}" for look in looks if isinstance(look, _Unread) for problem in look.problems]
    if problems:
        raise WiringError(problems)
    return await refused([look for look in looks if isinstance(look, Planned)], context)


class _Unread:
    """A node with files that cannot be had."""

    def __init__(self, node_id: str, problems: Sequence[str]) -> None:
        self.id = node_id
        self.problems = problems


async def _look(node: FalNode, edges: Sequence[Edge], context: Any) -> Planned | _Unread:
    connected = frozenset(edge.targetHandle for edge in edges)
    try:
        files = await gather(node.fal_arguments(connected), context, "")
    except InvalidInputs as error:
        return _Unread(node.id, error.problems)
    except AssetUnreadable as error:
        return _Unread(node.id, [f"{problem} cannot be read" for problem in error.problems])
    files.keep()
    return Planned(node, connected, frozenset(edge.source for edge in edges), files.described())
