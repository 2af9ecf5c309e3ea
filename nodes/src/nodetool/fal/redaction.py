"""
Keeps keys, payloads and long values out of logs and messages.
"""

import re
from typing import Any

#: A data URI with its payload, up to where a URI ends.
_DATA_URI = re.compile(r"data:([\w.+/-]*)((?:;[\w=.+-]+)*),[^\s\"'<>)\]}]*")
#: A run of base64 long enough to be a payload: no word, id, hash or URL path segment is that long.
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{160,}={0,2}")
MESSAGE_LIMIT = 400
VALUE_LIMIT = 60
#: Shorter parts of a key are too likely to be ordinary words to be blanked.
_KEY_PART = 8


def clean(text: str, key: str = "", limit: int = MESSAGE_LIMIT) -> str:
    """``text`` in one line of at most ``limit`` characters, without ``key``, its parts, or binary payloads."""
    for secret in _secrets(key):
        text = text.replace(secret, "***")
    text = _DATA_URI.sub(lambda found: f"data:{found[1]},… ({len(found[0])} characters)", text)
    text = _BASE64.sub(lambda found: f"… ({len(found[0])} characters)", text)
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def brief(value: Any, key: str = "") -> str:
    """A value as a message shows it: its type's ``repr``, cleaned and cut short."""
    if isinstance(value, bytes | bytearray):
        return f"{len(value)} bytes"
    return clean(repr(value), key, VALUE_LIMIT)


def shape(value: Any, depth: int = 2) -> str:
    """The keys and types of a JSON value, ``depth`` levels deep: what an error shows in place of the value."""
    if isinstance(value, dict):
        if depth == 0:
            return "{…}"
        return "{" + ", ".join(f"{key}: {shape(inner, depth - 1)}" for key, inner in list(value.items())[:12]) + "}"
    if isinstance(value, list):
        inside = shape(value[0], depth - 1) if value and depth else "…"
        return f"[{len(value)} × {inside}]" if value else "[]"
    return "null" if value is None else type(value).__name__


def _secrets(key: str) -> list[str]:
    """The key itself, and the halves of an ``id:secret`` pair."""
    return [secret for secret in (key, *key.split(":")) if len(secret) >= _KEY_PART or (secret and secret == key)]
