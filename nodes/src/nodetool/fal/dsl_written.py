"""Builders that people write: of NodeTool's own nodes, and of the node for any endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nodetool.fal.dsl_builder import Builder, Handle, Input

if TYPE_CHECKING:
    from nodetool.metadata.types import AssetRef


class Preview(Builder, node_type="nodetool.workflows.base_node.Preview"):
    """Shows a result in NodeTool's editor. Scripts pass over it."""

    def __init__(self, value: Handle[Any], *, name: str = "") -> None:
        super().__init__(value=value, name=name)


class FalEndpoint(Builder, node_type="fal.dynamic.FalEndpoint"):
    """Any fal.ai endpoint by its id, also one that has no node of its own yet.

    Args:
        endpoint_id: The endpoint's id as on its page at fal.ai, such as fal-ai/flux/schnell.
        arguments: The endpoint's inputs as JSON, under fal's own names.
        assets: Files by the name of the input they are for, such as image_url.
        inputs: Values, files and slots of other nodes, by fal's names of the inputs they are for. An endpoint with a node of
            its own takes what that node takes; ``arguments`` is sent as it stands.
    """

    output: Handle[Any]
    files: Handle[list[AssetRef]]

    def __init__(
        self,
        *,
        endpoint_id: Input[str],
        arguments: Input[dict[str, Any]] | None = None,
        assets: Input[dict[str, Any]] | None = None,
        **inputs: Any,
    ) -> None:
        super().__init__(endpoint_id=endpoint_id, arguments=arguments, assets=assets, **inputs)


class FalValue(Builder, node_type="fal.dynamic.FalValue"):
    """A value of the script's own as a slot, such as a photo that several nodes use. Nothing is submitted or paid.

    Args:
        value: A file (a ``Path``, bytes, a Pillow image, ``file(…)``), or any JSON.
    """

    output: Handle[Any]

    def __init__(self, value: Any) -> None:
        super().__init__(value=value)


class FalResult(Builder, node_type="fal.dynamic.FalResult"):
    """The result of a request that fal has already, by its id: nothing is submitted or paid.

    Args:
        request_id: fal's id of the request, as logs, the journal and fal's dashboard show it.
        endpoint_id: The endpoint that ran it. Empty: as the journal of this machine has it.
    """

    output: Handle[Any]
    slots: Handle[dict[str, Any]]
    files: Handle[list[AssetRef]]

    def __init__(self, *, request_id: Input[str], endpoint_id: Input[str] = "") -> None:
        super().__init__(request_id=request_id, endpoint_id=endpoint_id)
