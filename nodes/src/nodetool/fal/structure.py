"""
The base of structured parameters.
"""

from nodetool.fal.classes import Quick, ready
from nodetool.metadata.types import BaseType
from pydantic import ConfigDict


class FalStructure(BaseType, metaclass=Quick):
    """
    A JSON object that an endpoint takes, with members as fields; ``type`` names the class in saved workflows.

    Its validator is built with the first value, not while modules load.
    """

    model_config = ConfigDict(defer_build=True)


ready(FalStructure)
