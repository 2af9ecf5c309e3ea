"""
Values of saved workflows that a node has no field for: fal drops parameters, and NodeTool passes over what is left of them.

NodeTool must load such workflows, so nothing is refused; but a value that somebody relied on does not vanish unsaid.
"""

import logging
from typing import Any

from nodetool.fal.redaction import brief

logger = logging.getLogger(__name__)
#: Pairs of node type and field that were told. Names come from files of others: there is an end to what is kept of them.
_told: set[tuple[str, str]] = set()
_MOST = 1000


def tell(node_type: str, name: str, value: Any) -> None:
    """
    Warns in the log, once per process for each field of each node type, that a value has no field.

    The value itself is not shown: it may be a secret. One that says nothing is lost without a word, and so are names
    with a leading underscore, which hosts keep for themselves.
    """
    is_nothing = value is None or (isinstance(value, str | list | dict) and not value)
    if is_nothing or name.startswith("_") or (node_type, name) in _told or len(_told) >= _MOST:
        return
    _told.add((node_type, name))
    logger.warning(
        "%s has no field %s: fal dropped it, or never had it; the value that it has in the workflow is not used",
        node_type,
        brief(name),
    )
