"""
Values of saved workflows that a node has no field for: fal drops parameters, and NodeTool passes over what is left of them.

NodeTool must load such workflows, so nothing is refused; but a value that somebody relied on does not vanish unsaid.
"""

import logging

from nodetool.fal.redaction import brief

logger = logging.getLogger(__name__)
#: Pairs of node type and field that were told. Names come from files of others: there is an end to what is kept of them.
_told: set[tuple[str, str]] = set()
_MOST = 1000
#: What fal has and no node: its switch for files within the answer, which the runtime never asks for. NodeTool has a
#: setting of that name as well, of how a node waits for its inputs. Neither is a value that fal has dropped.
_LEFT_OUT = frozenset({"sync_mode"})


def tell(node_type: str, name: str) -> None:
    """
    Warns in the log, once per process for each field of each node type, that a value has no field.

    The value itself is not shown: it may be a secret. Names with a leading underscore, which hosts keep for themselves,
    and those that no node has on purpose are passed over.
    """
    if name.startswith("_") or name in _LEFT_OUT or (node_type, name) in _told or len(_told) >= _MOST:
        return
    _told.add((node_type, name))
    logger.warning(
        "%s has no field %s: fal dropped it, or never had it; the value that it has in the workflow is not used",
        node_type,
        brief(name),
    )
