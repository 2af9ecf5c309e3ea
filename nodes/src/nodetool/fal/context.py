"""
``ProcessingContext`` as nodes annotate it.

Type checkers see NodeTool's class. When nodes load, the name stands for any object: NodeTool's module costs a quarter of a
second and 30 MB, and nothing reads the annotation.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nodetool.workflows.processing_context import ProcessingContext
else:
    ProcessingContext = Any

__all__ = ["ProcessingContext"]
