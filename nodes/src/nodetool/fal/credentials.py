"""
The fal key: from NodeTool's settings, else from the environment; checked, and kept to fal's own hosts.
"""

import os
import re
from importlib import import_module
from typing import Any

import httpx
from nodetool.fal.errors import KeyMalformed, KeyMissing
from nodetool.fal.redaction import remember

#: NodeTool's own name for the setting, then fal's.
NAMES = ("FAL_API_KEY", "FAL_KEY")
_MAKE = "keys are made at https://fal.ai/dashboard/keys"
_LONGEST = 512
#: A line of a file of settings in place of the key in it.
_NAMED = re.compile(r"\w*key\w*[\"']?=", re.IGNORECASE)


async def find_key(context: Any) -> str:
    """
    The key, which :mod:`nodetool.fal.redaction` blanks from now on.

    Raises ``KeyMissing`` when neither name has one, ``KeyMalformed`` when it cannot be one.
    """
    for name in NAMES:
        key = (await context.get_secret(name) or os.environ.get(name) or "").strip()
        if key:
            for part in (key, key.partition("=")[2]):
                remember(part.strip("\"'"))
            check_key(key, name)
            return key
    raise KeyMissing(
        f"No fal key is set: add FAL_API_KEY in NodeTool's settings or set FAL_KEY in the environment ({_MAKE})"
    )


def check_key(key: str, name: str = NAMES[0]) -> None:
    """Raises ``KeyMalformed`` for what no HTTP header can hold, or what is a key with something around it."""
    problem = _problem(key)
    if problem:
        raise KeyMalformed(
            f"The fal key in {name} {problem}: copy it again, as one line of the form ID:SECRET ({_MAKE})"
        )


def _problem(key: str) -> str:
    """What is wrong with a key, without a character of it."""
    if len(key) > _LONGEST:
        return f"is {len(key)} characters long"
    if not key.isprintable() or " " in key:
        return "contains a line break, a space or a control character"
    if not key.isascii():
        return "contains a character that is not ASCII"
    if key[0] in "\"'" or key[-1] in "\"'":
        return "is in quotation marks"
    if _NAMED.match(key):
        return "has the name of a setting before it"
    return ""


def takes_key(url: str) -> bool:
    """Whether a request to ``url`` may carry the key (see ``nodetool.fal.upstream.is_home``)."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    # Imported with the first run: listing nodes does not need ``fal-client``.
    return bool(import_module("nodetool.fal.upstream").is_home(parsed))
