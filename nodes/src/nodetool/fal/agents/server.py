"""The tools that an agent gets."""

from collections.abc import Awaitable
from pathlib import Path
from typing import Annotated, Any

import httpx
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from nodetool.fal.agents.inputs import node_with
from nodetool.fal.agents.runs import Runs
from nodetool.fal.commands import search as finder
from nodetool.fal.commands.inputs import endpoint_of
from nodetool.fal.commands.show import whole
from nodetool.fal.commands.support import UsageError, sound
from nodetool.fal.errors import FalError, InvalidInputs
from nodetool.fal.finding import entry_of, find
from nodetool.fal.money.estimate import of_node, refused
from nodetool.fal.node import FalNode
from nodetool.fal.redaction import clean
from pydantic import Field

INSTRUCTIONS = """\
fal.ai's models: pictures, video, speech, music, 3D, language. Every run costs money: search, describe, then estimate
before you run. Files among the inputs are https URLs, or names in the folder that the user has shared. A run that takes
long answers with state "running" and a request id; ask result for it.
"""
_LIMIT = 50
_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
Seconds = Annotated[
    float, Field(ge=0, le=3600, description="How long to wait before the answer is that it still runs.")
]
Endpoint = Annotated[str, Field(description="fal's id of the endpoint, such as fal-ai/flux/schnell.")]
Inputs = Annotated[dict[str, Any], Field(description="Inputs by name, as describe lists them. Files are URLs.")]


def server(budget: str, unknown: str, folder: Path | None, version: str) -> MCPServer[Any]:
    """The server; ``budget`` in US dollars is for all its runs, ``unknown`` says what happens to runs without a price."""
    made: MCPServer[Any] = MCPServer("nodetool-fal", instructions=INSTRUCTIONS, version=version, log_level="ERROR")
    runs = Runs(budget, unknown)

    @made.tool(annotations=_READS)
    def search(
        query: Annotated[
            str, Field(description="What the model should do, such as: remove the background of a video.")
        ],
        limit: Annotated[int, Field(ge=1, le=_LIMIT)] = 10,
    ) -> list[dict[str, Any]]:
        """Find models by what they should do, the best first, with their prices."""
        return [finder.described(entry) for entry in find(query)[:limit]]

    @made.tool(annotations=_READS)
    def describe(endpoint: Endpoint) -> dict[str, Any]:
        """What a model takes, gives and costs: every input with type, limits, choices, default."""
        entry = entry_of(_known(endpoint))
        return whole(entry) if entry else {}

    @made.tool(annotations=_READS)
    def estimate(endpoint: Endpoint, inputs: Inputs) -> dict[str, Any]:
        """What one run with these inputs will cost, in US dollars; nothing is sent."""
        try:
            return _estimated(node_with(_known(endpoint), inputs, folder))
        except (FalError, UsageError) as error:
            raise ToolError(clean(str(error), limit=4000)) from None

    @made.tool()
    async def run(endpoint: Endpoint, inputs: Inputs, wait_seconds: Seconds = 50) -> dict[str, Any]:
        """Run a model once. This costs money, within the budget of this server."""
        return await _plainly(_run(runs, endpoint, inputs, folder, wait_seconds))

    @made.tool(annotations=ToolAnnotations(read_only_hint=True))
    async def result(
        request_id: Annotated[str, Field(description="fal's id of the request.")],
        endpoint: Annotated[str, Field(description="Its endpoint, where this machine does not know the request.")] = "",
        wait_seconds: Seconds = 50,
    ) -> dict[str, Any]:
        """The result of a request that was paid already, by its id."""
        return await _plainly(runs.result(request_id, endpoint, wait_seconds))

    return made


def _estimated(node: FalNode) -> dict[str, Any]:
    """The cost of a run. Raises ``InvalidInputs`` where the run would."""
    problems = refused(node)
    if problems:
        raise InvalidInputs(problems)
    return of_node(node).as_json()


def _known(endpoint: str) -> str:
    try:
        return endpoint_of(endpoint)
    except UsageError as error:
        raise ToolError(clean(str(error), limit=4000)) from None


async def _run(
    runs: Runs, endpoint: str, inputs: dict[str, Any], folder: Path | None, seconds: float
) -> dict[str, Any]:
    return await runs.run(node_with(_known(endpoint), inputs, folder), seconds)


async def _plainly(work: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    """
    What ``work`` gives; what goes wrong in a message that the agent can act on.

    It is made sound first: the protocol's own encoder fails on half a character, and what was paid for would be lost.
    """
    try:
        found: dict[str, Any] = sound(await work)
        return found
    except (FalError, UsageError, ValueError, OSError, httpx.HTTPError) as error:
        raise ToolError(clean(str(error), limit=4000)) from None
