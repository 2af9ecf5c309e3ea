"""
The fal key: from NodeTool's settings, else from the environment.
"""

import os
from typing import Any

from nodetool.fal.errors import KeyMissing

#: NodeTool's own name for the setting, then fal's.
NAMES = ("FAL_API_KEY", "FAL_KEY")


async def find_key(context: Any) -> str:
    """The key. Raises ``KeyMissing`` when neither name has one."""
    for name in NAMES:
        key = (await context.get_secret(name) or os.environ.get(name) or "").strip()
        if key:
            return key
    raise KeyMissing(
        "No fal key is set: add FAL_API_KEY in NodeTool's settings or set FAL_KEY in the environment"
        " (keys are made at https://fal.ai/dashboard/keys)"
    )
