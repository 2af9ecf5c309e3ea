"""
Any endpoint of fal.ai by its id, the result of any request by its id, and a value as a slot. Written by hand: generation
keeps this file.
"""

from collections.abc import Collection
from typing import Any, ClassVar, TypedDict

from nodetool.fal import FalNode
from nodetool.metadata.types import AssetRef
from nodetool.fal.context import ProcessingContext
from pydantic import Field

__all__ = ["FalEndpoint", "FalResult", "FalValue"]


class FalEndpoint(FalNode):
    """
    Run any fal.ai endpoint by its id, also one that was published today and has no node of its own yet.
    fal, endpoint, custom, any model, api, dynamic

    Use cases:
    - Try a model on the day it appears on fal.ai
    - Call a private or fine-tuned endpoint of your own fal account
    - Send a parameter that a model's node does not have yet
    - Run a fal workflow as one step of a NodeTool workflow
    - Build one workflow in which the model itself is an input
    """

    _is_dynamic: ClassVar[bool] = True
    _required: ClassVar[tuple[str, ...]] = ("endpoint_id",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("endpoint_id", "arguments", "assets")
    endpoint_id: str = Field(
        default="", description="The endpoint's id as on its page at fal.ai, such as fal-ai/flux/schnell."
    )
    arguments: dict[str, Any] = Field(
        default={}, description="The endpoint's inputs as JSON, under fal's own names. Files may stand anywhere inside."
    )
    assets: dict[str, Any] = Field(
        default={},
        description="Files by the name of the input they are for, such as image_url. A list gives several files.",
    )

    class OutputType(TypedDict):
        output: Any
        files: list[AssetRef]

    def fal_endpoint(self) -> str:
        """The id, from however people paste it. Raises ``InvalidInputs`` for what is no id."""
        from nodetool.fal.endpoint_ids import parse
        from nodetool.fal.errors import InputProblem, InvalidInputs
        from nodetool.fal.redaction import brief

        try:
            return parse(self.endpoint_id)
        except ValueError as error:
            problem = InputProblem("endpoint_id", f"cannot be {brief(self.endpoint_id)}: {error}")
            raise InvalidInputs([problem]) from None

    def fal_arguments(self, connected: Collection[str] = ()) -> dict[str, Any]:
        """``arguments``, with assets and the node's dynamic inputs by name. Raises ``InvalidInputs``."""
        from nodetool.fal.arguments import free

        if "endpoint_id" not in connected:
            self.fal_endpoint()
        named = {**self.assets, **self.dynamic_properties}
        return free({**self.arguments, **named}, given=named)

    async def process(self, context: ProcessingContext) -> OutputType:
        """The response with files as references in place, and all of its files in order. Raises as ``run``."""
        from nodetool.fal.runner import answer

        return await anything(await answer(self, context), context)


class FalResult(FalNode):
    """
    Get the result of a request that fal already has, by its id, without running or paying anything.
    fal, result, request, recover, fetch, history

    Use cases:
    - Get a paid result back after a crash, a timeout or a closed window
    - Use a result from fal's dashboard or from another program in a workflow
    - Wait for a request that was submitted earlier and still runs
    - Try the rest of a workflow again and again with one result that was paid once
    - Save the files of an old request before fal deletes them
    """

    _is_free: ClassVar[bool] = True
    _required: ClassVar[tuple[str, ...]] = ("request_id",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("request_id", "endpoint_id")
    request_id: str = Field(
        default="", description="fal's id of the request, as logs, the journal and fal's dashboard show it."
    )
    endpoint_id: str = Field(
        default="", description="The endpoint that ran it. Empty: as the journal of this machine has it."
    )

    class OutputType(TypedDict):
        output: Any
        slots: dict[str, Any]
        files: list[AssetRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        """The main result, everything that the endpoint's node would have given, and all files. Raises as ``run``."""
        from nodetool.fal.money.fetching import fetch
        from nodetool.fal.money.provenance import refs_in

        slots = await fetch(self.request_id, self.endpoint_id, context, self.id)
        return {"output": slots["output"], "slots": slots, "files": list(refs_in(slots))}


class FalValue(FalNode):
    """
    Hold a value of your own, such as a photo, as an output: it joins the results of other nodes in one list.
    fal, value, constant, file, list, input

    Use cases:
    - Put a photo of your own into a list of pictures that other nodes draw
    - Give one file to several nodes and change it in one place
    - Keep the order of a list in which some entries are made and some are given
    - Stand in for a paid node while the rest of a workflow is built
    - Compare a picture of your own with drawn ones
    """

    _is_free: ClassVar[bool] = True
    _basic_fields: ClassVar[tuple[str, ...]] = ("value",)
    value: Any = Field(default=None, description="What the output gives: a file, a text, a number or any other JSON.")

    class OutputType(TypedDict):
        output: Any

    @classmethod
    def required_settings(cls) -> list[str]:
        """None: nothing is asked of fal."""
        return []

    def fal_arguments(self, connected: Collection[str] = ()) -> dict[str, Any]:
        """The value, with a file as one that a person chose. Raises ``InvalidInputs``."""
        from nodetool.fal.arguments import free

        return {} if "value" in connected else free({"value": self.value}, given=("value",))

    async def process(self, context: ProcessingContext) -> OutputType:
        """The value as it stands, a file as a reference."""
        from nodetool.fal.references import from_dict, is_reference

        return {"output": from_dict(self.value) if is_reference(self.value) else self.value}


async def anything(given: Any, context: ProcessingContext) -> FalEndpoint.OutputType:
    """The response in ``given``, an ``Answer`` of the runner, with files in place, and all of its files in order."""
    from nodetool.fal.results import Files

    files = Files(context.environment)
    output = files.nested(given.response)
    await files.settle(context)
    for oddity in files.oddities:
        given.record.noted(f"fal sent {oddity}", ())
    await given.record.written()
    given.record.stamp(files.refs)
    return {"output": output, "files": files.refs}
