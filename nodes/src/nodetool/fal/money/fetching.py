"""
The result of a request that fal has already, as the node of its endpoint would have given it.
"""

import asyncio
import re
from functools import partial
from importlib import import_module
from typing import Any

from nodetool.fal.client import connect
from nodetool.fal.credentials import find_key
from nodetool.fal.endpoint_ids import parse
from nodetool.fal.errors import Fault, InputProblem, InvalidInputs
from nodetool.fal.fate import Fate
from nodetool.fal.finding import node_class
from nodetool.fal.money import rows
from nodetool.fal.money.journal import journal_of, now
from nodetool.fal.node import FalNode
from nodetool.fal.queue import Canceller
from nodetool.fal.redaction import brief
from nodetool.fal.runner import answer, collected_any
from nodetool.fal.settings import Money, Settings

#: fal's ids are UUIDs; nothing that climbs in a path may stand in a URL.
_REQUEST = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")


async def fetch(request_id: str, endpoint: str, context: Any, node_id: str = "") -> dict[str, Any]:
    """
    The slots that the endpoint's node would have given for a request; waits while it still runs.

    An empty ``endpoint`` is looked up in the journal. An endpoint without a node gives ``output`` and ``files``. Raises
    ``InvalidInputs``, and as a run does.
    """
    request_id = checked(request_id)
    node = node_for(await asyncio.to_thread(endpoint_of, request_id, endpoint, context))
    node._id = node_id
    return await collected_any(node, await answer(node, context, request_id), context)


def checked(request_id: str) -> str:
    """A request id, without spaces around it. Raises ``InvalidInputs`` for what is none."""
    text = request_id.strip()
    if not _REQUEST.fullmatch(text):
        phrase = f"cannot be {brief(text)}: it is like 764cabcf-b745-4b3e-ae38-1200304cf45b"
        raise InvalidInputs([InputProblem("request_id", phrase)])
    return text


def endpoint_of(request_id: str, endpoint: str, context: Any) -> str:
    """The endpoint of a request: the one that is given, else the journal's. Raises ``InvalidInputs`` without one."""
    try:
        if endpoint.strip():
            return parse(endpoint)
    except ValueError as error:
        raise InvalidInputs([InputProblem("endpoint_id", f"cannot be {brief(endpoint)}: {error}")]) from None
    journal = journal_of(Money.read(context.environment))
    row = journal.look(lambda connection: rows.by_request(connection, request_id), None) if journal else None
    if row is None:
        phrase = f"is required: the journal of this machine has no request {request_id}"
        raise InvalidInputs([InputProblem("endpoint_id", phrase, Fault.MISSING)])
    return str(row["endpoint"])


def node_for(endpoint: str) -> FalNode:
    """A node of an endpoint, or the one for any endpoint."""
    model = node_class(endpoint)
    made: FalNode = model() if model else import_module("nodetool.nodes.fal.dynamic").FalEndpoint(endpoint_id=endpoint)
    return made


async def cancel(request_id: str, endpoint: str, context: Any) -> Fate:
    """
    Tells fal to stop a request; returns what became of it: ``told``, ``completed`` where it was over already, ``untold``.

    Raises ``InvalidInputs`` for what is no request, and ``KeyMissing``.
    """
    request_id = checked(request_id)
    settings, key, fate = Settings.read(context.environment), await find_key(context), Fate(request_id, "accepted")
    name = await asyncio.to_thread(endpoint_of, request_id, endpoint, context)
    async with connect(key, settings) as client:
        # A person may have named another endpoint than the request's, of which fal then knows nothing: it goes on.
        handle = await client.get_handle(name, request_id)
        await Canceller(client, settings, fate).cancel(handle, may_be_unknown=False)
    journal = journal_of(Money.read(context.environment))
    if fate.state == "told" and journal is not None:
        stop = partial(rows.stop, request_ids=[request_id], moment=now())
        await asyncio.to_thread(journal.write, journal.file, stop, "that it was stopped")
    return fate
