"""
The fal key: from NodeTool's settings, else from the environment; checked, and kept to fal's own hosts.
"""

import os
from importlib import import_module
from typing import Any
from urllib.parse import SplitResult, urlsplit

from nodetool.fal.errors import KeyMalformed, KeyMissing
from nodetool.fal.redaction import remember

#: NodeTool's own name for the setting, then fal's.
NAMES = ("FAL_API_KEY", "FAL_KEY")
_MAKE = "keys are made at https://fal.ai/dashboard/keys"
_LONGEST = 512
_PORTS = {"https": 443, "http": 80}
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
#: ``fal_client``'s constants whose hosts take the key, in the module ``fal_client.client``.
_HOME_URLS = ("QUEUE_URL_FORMAT", "RUN_URL_FORMAT", "REST_URL", "CDN_URL")


async def find_key(context: Any) -> str:
    """
    The key, which :mod:`nodetool.fal.redaction` blanks from now on.

    Raises ``KeyMissing`` when neither name has one, ``KeyMalformed`` when it cannot be one.
    """
    for name in NAMES:
        key = (await context.get_secret(name) or os.environ.get(name) or "").strip()
        if key:
            remember(key.strip("\"'"))
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
    return ""


def takes_key(url: str) -> bool:
    """
    Whether a request to ``url`` may carry the key: one of fal's hosts (or its backup domain) as ``fal-client`` is
    configured, over https, on the configured port. A configured host on loopback, as in tests, may be plain http.
    """
    parts = urlsplit(url)
    if parts.username is not None or parts.password is not None:
        return False
    return _origin(parts) in _homes()


def _homes() -> frozenset[tuple[str, str, int]]:
    """The origins that get the key."""
    api: Any = import_module("fal_client.client")
    backups = getattr(api, "_BACKUP_DOMAINS", {})
    origins = {_origin(urlsplit(getattr(api, name))) for name in _HOME_URLS}
    origins |= {(scheme, backups[host], port) for scheme, host, port in origins if host in backups}
    return frozenset(origin for origin in origins if origin[0] == "https" or origin[1] in _LOOPBACK)


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    try:
        port = parts.port or _PORTS.get(parts.scheme, -1)
    except ValueError:
        port = -1
    return parts.scheme, (parts.hostname or "").rstrip("."), port
