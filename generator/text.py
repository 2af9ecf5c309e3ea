"""Plain text for people: foreign text made visible, and numbers with their nouns."""

from __future__ import annotations

import json
import re

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def plain(text: str) -> str:
    """``text`` on one line, with every character that is not printable replaced."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def counted(count: int, noun: str) -> str:
    """``1 node``, ``1,001 nodes``: a number and its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def toml_key(*parts: str) -> str:
    """``parts`` as a dotted TOML key, quoted where TOML asks for it: ``fields."a b"``."""
    return ".".join(part if _BARE_KEY.fullmatch(part) else _quoted(part) for part in parts)


def _quoted(text: str) -> str:
    # A JSON string is a TOML string but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
