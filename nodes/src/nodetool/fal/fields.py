"""
What fields of generated classes are declared with.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import Field
else:

    class Field:
        """
        pydantic's ``Field``, called when a class is built: of many equal fields of the pack only one is made then.

        It serves class bodies whose metaclass is :class:`nodetool.fal.classes.Quick`; elsewhere use pydantic's own.
        """

        __slots__ = ("default", "options")

        def __init__(self, default: Any = ..., **options: Any) -> None:
            self.default, self.options = default, options


__all__ = ["Field"]
