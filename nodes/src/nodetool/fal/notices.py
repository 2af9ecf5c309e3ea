"""
What a person should hear about a result that came, but not quite as declared.
"""

from collections.abc import Callable, Sequence
from typing import Any

from nodetool.fal.redaction import MESSAGE_LIMIT, clean
from nodetool.metadata.types import AssetRef
from nodetool.workflows.types import LogUpdate

#: Takes one sentence, and the files that it is about where no output holds them.
Notice = Callable[[str, Sequence[AssetRef]], None]


def silent(text: str, files: Sequence[AssetRef]) -> None:
    """A notice that goes nowhere."""


#: Characters of a notice that names files: a dozen links are longer than a line of a log usually is.
_LONGEST = 4000


def posting(node: Any, context: Any) -> Notice:
    """Notices as warnings in the node's log."""

    def post(text: str, files: Sequence[AssetRef]) -> None:
        context.post_message(
            LogUpdate(
                node_id=node.id,
                node_name=node.get_title(),
                content=clean(text, limit=_LONGEST if files else MESSAGE_LIMIT),
                severity="warning",
                workflow_id=getattr(context, "workflow_id", None),
            )
        )

    return post
