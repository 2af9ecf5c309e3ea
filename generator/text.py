"""Plain text for people: foreign text made visible, and numbers with their nouns."""

from __future__ import annotations


def plain(text: str) -> str:
    """``text`` on one line, with every character that is not printable replaced."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def counted(count: int, noun: str) -> str:
    """``1 node``, ``1,001 nodes``: a number and its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
