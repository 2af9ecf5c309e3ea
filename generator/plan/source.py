"""Python source as a type of its own, and the one place where foreign text becomes a literal.

Templates print ``Source`` and nothing else; a plain ``str`` cannot reach the output.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from unicodedata import ucd_3_2_0


class Source(str):
    """Finished Python source. Made here and in ``identifiers.py``, from checked parts only."""

    __slots__ = ()


def literal(value: object) -> Source:
    """``value`` as a Python literal: ``None``, a bool, a finite number, a string, a list or a mapping.

    Raises ``ValueError`` for anything that JSON cannot hold.
    """
    if isinstance(value, str):
        return Source(_quoted(value))
    if value is None or isinstance(value, int):
        return Source(repr(value))
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} has no literal")
        return Source(repr(value))
    if isinstance(value, Mapping):
        return Source("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
    if isinstance(value, list | tuple):
        return Source("[" + ", ".join(literal(item) for item in value) + "]")
    raise ValueError(f"{type(value).__name__} has no literal")


def tuple_literal(values: Iterable[str | int]) -> Source:
    """A tuple of strings and numbers as a literal, with the comma that a tuple of one needs."""
    parts = [literal(value) for value in values]
    return Source(f"({', '.join(parts)}{',' if len(parts) == 1 else ''})")


def docstring(paragraphs: Iterable[str], indent: int) -> Source:
    """A docstring in NodeTool's shape: each line at ``indent`` spaces, between lines of quotes.

    Lines must be stripped and free of control characters (specs are checked for it), so that neither the
    formatter nor ``inspect.cleandoc`` changes a word.
    """
    space = " " * indent
    lines = [f"{space}{_inside_docstring(line)}" if line else "" for line in paragraphs]
    return Source('"""\n' + "\n".join(lines) + f'\n{space}"""')


#: Dashes, quotation marks, the ellipsis, degrees and times, and the full stops and commas of Chinese, Japanese and Hindi:
#: people read them better than their escapes.
_TYPOGRAPHY = frozenset("\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00b0\u00d7\u3001\u3002\uff0c\u0964")
#: The vowels of Hindi are marks on a letter; marks of other places may hide or pile up, and are escaped.
_DEVANAGARI = range(0x900, 0x980)
#: Everything that cannot stand unchanged between double quotes: controls, the backslash, and what is neither
#: printable ASCII nor a letter or digit. One search for each text, since nearly all text has none of it.
_SPECIAL = re.compile(r"[^ !#-\[\]-~]")


@cache
def _quoted(text: str) -> str:
    return '"' + _SPECIAL.sub(_escape, text) + '"'


def _inside_docstring(text: str) -> str:
    escaped = _SPECIAL.sub(lambda match: match[0] if match[0] == '"' else _escape(match), text)
    return escaped.replace('"""', '\\"\\"\\"')


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    if char in _NAMED:
        return _NAMED[char]
    code = ord(char)
    if char in _TYPOGRAPHY:
        return char
    # Unicode 3.2 is in every Python; ``isalnum`` would give other bytes on a Python with a later Unicode.
    if code > 160 and ucd_3_2_0.category(char)[0] in ("LNM" if code in _DEVANAGARI else "LN"):
        return char
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
