"""
The runtime of the fal.ai nodes: what a declared node does when NodeTool executes it.

Generated nodes declare (fields, endpoint, slots); this package acts. ``FalNode`` is loaded when it is asked for: builders
of ``nodetool.dsl.fal`` need none of NodeTool.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodetool.fal.node import FalNode

__all__ = ["FalNode"]


def __getattr__(name: str) -> object:
    """``FalNode``, the one name of this package besides its modules (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module("nodetool.fal.node"), name)
    globals()[name] = found
    return found
