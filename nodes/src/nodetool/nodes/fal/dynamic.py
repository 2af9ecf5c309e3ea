"""
Any endpoint of fal.ai by its id. Written by hand: generation keeps this file.
"""

from typing import Any, ClassVar, TypedDict

from nodetool.fal import FalNode
from nodetool.metadata.types import AssetRef
from nodetool.workflows.processing_context import ProcessingContext
from pydantic import Field

__all__ = ["FalEndpoint"]


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
        from nodetool.fal.errors import InvalidInputs
        from nodetool.fal.redaction import brief

        try:
            return parse(self.endpoint_id)
        except ValueError as error:
            raise InvalidInputs([f"endpoint_id cannot be {brief(self.endpoint_id)}: {error}"]) from None

    def fal_arguments(self) -> dict[str, Any]:
        """``arguments``, with assets and the node's dynamic inputs by name. Raises ``InvalidInputs``."""
        from nodetool.fal.arguments import free

        self.fal_endpoint()
        named = {**self.assets, **self.dynamic_properties}
        return free({**self.arguments, **named}, given=named)

    async def process(self, context: ProcessingContext) -> OutputType:
        """The response with files as references in place, and all of its files in order. Raises as ``run``."""
        from nodetool.fal.notices import posting
        from nodetool.fal.results import Files
        from nodetool.fal.runner import respond

        response, _ = await respond(self, context)
        files = Files(context.environment)
        output = files.nested(response)
        await files.settle(context)
        notice = posting(self, context)
        for oddity in files.oddities:
            notice(f"fal sent {oddity}", ())
        return {"output": output, "files": files.refs}
