"""
The first name of this pack's node types: ``fal`` in ``fal.text_to_image.FluxSchnell``.

NodeTool's desktop has nodes of its own with some of these types, and prefers them. Under another first name both
stand side by side.
"""

import os
import re
from functools import lru_cache

#: The environment variable that sets another first name.
SETTING = "NODETOOL_FAL_NAMESPACE"
USUAL = "fal"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


def first_name() -> str:
    """The first name that is set, else the usual one. Raises ``ValueError`` for what no node type can start with."""
    return _checked(os.environ.get(SETTING, "").strip() or USUAL)


@lru_cache(maxsize=8)
def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"{SETTING} must be lower-case letters, digits and underscores, such as fal_python, not {name[:40]!r}"
        )
    return name


def named(namespace: str) -> str:
    """``namespace`` (``fal.text_to_image``) under the first name that is set; others stay as they are."""
    first, dot, rest = namespace.partition(".")
    return f"{first_name()}{dot}{rest}" if first == USUAL else namespace
