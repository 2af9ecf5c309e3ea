"""One run of one node outside of NodeTool: from the command line, or for an agent."""

from dataclasses import dataclass
from typing import Any

from nodetool.fal.money.amounts import plain
from nodetool.fal.money.provenance import refs_in, request_id_of
from nodetool.fal.node import FalNode
from nodetool.fal.runner import answer, collected_any
from nodetool.metadata.types import AssetRef
from nodetool.runtime.resources import ResourceScope
from pydantic import BaseModel


@dataclass(frozen=True)
class Outcome:
    """The slots of a run, fal's id of it (empty where nobody says), and its cost in US dollars, if that is known."""

    endpoint: str
    slots: dict[str, Any]
    request_id: str
    cost: float | None

    def as_json(self) -> dict[str, Any]:
        """For machines: files by their URL, content type and size as far as fal says them."""
        return {
            "endpoint": self.endpoint,
            "request_id": self.request_id,
            "cost": self.cost,
            "currency": "USD",
            "outputs": as_json(self.slots),
        }


async def execute(node: FalNode, context: Any) -> Outcome:
    """Runs ``node`` once. Raises as a run does (:mod:`nodetool.fal.runner`)."""
    async with ResourceScope():
        if node.is_streaming_output():
            return await _streamed(node, context)
        given = await answer(node, context)
        slots = await collected_any(node, given, context)
        bill = given.record.bill
        return Outcome(node.fal_endpoint(), slots, given.request_id, plain(bill.cost) if bill else None)


async def _streamed(node: FalNode, context: Any) -> Outcome:
    slots: dict[str, Any] = {}
    async for part in node.gen_process(context):
        slots |= {name: value for name, value in part.items() if value is not None}
    return Outcome(node.fal_endpoint(), slots, request_id_in(slots), None)


def request_id_in(slots: Any) -> str:
    """The id of the request that the files in ``slots`` are from; empty without files."""
    return next(filter(None, map(request_id_of, refs_in(slots))), "")


def as_json(value: Any) -> Any:
    """Slots as JSON: a file without its bytes, and without what is empty."""
    if isinstance(value, AssetRef):
        return {
            name: inner for name, inner in value.model_dump(exclude={"data"}).items() if inner not in (None, "", [])
        }
    if isinstance(value, BaseModel):
        return {name: as_json(inner) for name, inner in value if name != "type"}
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    return [as_json(inner) for inner in value] if isinstance(value, list) else value
