"""
The runtime of the fal.ai nodes: what a declared node does when NodeTool executes it.

Generated nodes declare (fields, endpoint, slots); this package acts.
"""

from nodetool.fal.node import FalNode

__all__ = ["FalNode"]
