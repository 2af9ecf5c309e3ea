"""Foreign text on a terminal: what could move the cursor or turn a line around is made visible."""

from __future__ import annotations


def plain(text: str) -> str:
    """``text`` on one line, with every character that is not printable replaced."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
