"""
The base of structured parameters.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from nodetool.fal.classes import Quick, ready
from nodetool.metadata.types import BaseType
from pydantic import ConfigDict

if TYPE_CHECKING:
    # A type checker must see a structure's members, which only pydantic's own kind of class shows it.
    TakesPaths = Quick
else:

    class TakesPaths(Quick):
        """The class of structures: a script may give a ``Path`` where a member is a file, or a text that is its address."""

        def __call__(cls, *values: Any, **members: Any) -> Any:
            """A structure, with the ``file:`` address in place of each path (see :mod:`nodetool.fal.local_addresses`)."""
            if any(isinstance(value, os.PathLike) for value in members.values()):
                # Loaded now: shapes of fields are not needed to list nodes.
                addressed = import_module("nodetool.fal.assignment").addressed
                members = {
                    name: addressed(cls, name, value) if isinstance(value, os.PathLike) else value
                    for name, value in members.items()
                }
            return super().__call__(*values, **members)


class FalStructure(BaseType, metaclass=TakesPaths):
    """
    A JSON object that an endpoint takes, with members as fields; ``type`` names the class in saved workflows.

    Its validator is built with the first value, not while modules load.
    """

    model_config = ConfigDict(defer_build=True)


ready(FalStructure)
