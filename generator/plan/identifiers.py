"""Foreign names as Python names: pure functions, one rule each."""

from __future__ import annotations

import keyword
import re
from functools import cache
from unicodedata import ucd_3_2_0

from generator.plan.source import Source

#: Longer names are cut: Python has no limit, but people and file systems do.
MAX_LENGTH = 100
_RATIO = re.compile(r"^\d+(\.\d+)?:\d+(\.\d+)?$")
_SYMBOLS = {"+": "plus", "&": "and", "%": "percent", "#": "sharp", "@": "at", "*": "star", "=": "equals"}


class Identifier(Source):
    """A checked Python identifier."""

    __slots__ = ()

    def __new__(cls, name: str) -> Identifier:
        if name not in _CHECKED:
            if not name.isidentifier() or keyword.iskeyword(name) or not name.isascii():
                raise ValueError(f"{name!r} is not a Python identifier")
            _CHECKED.add(str(name))
        return super().__new__(cls, name)


#: Names that were found sound: the same few thousand are made again and again.
_CHECKED: set[str] = set()


def is_identifier(name: str) -> bool:
    """Whether ``name`` can stand as it is: ASCII, no keyword, no leading underscore."""
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and not name.startswith("_")


@cache
def field_identifier(name: str, reserved: frozenset[str]) -> Identifier:
    """A field's name: fal's own where possible; a reserved word gets a trailing underscore.

    ``class`` → ``class_``, ``2nd image`` → ``field_2nd_image``; case is kept, since fal's names have meaning in it.
    """
    plain = re.sub(r"_+", "_", re.sub(r"[^A-Za-z0-9_]", "_", _ascii(name))).strip("_")[:MAX_LENGTH]
    if not plain or plain[0].isdigit():
        plain = f"field_{plain}".rstrip("_")
    if keyword.iskeyword(plain) or plain in reserved:
        plain += "_"
    return Identifier(plain)


@cache
def class_identifier(name: str, reserved: frozenset[str], suffix: str = "Choice") -> Identifier:
    """A class's name in camel case: ``aspect_ratio`` → ``AspectRatio``; reserved ones get ``suffix``."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", _ascii(name)) if word]
    plain = "".join(word[0].upper() + word[1:] for word in words)[:MAX_LENGTH]
    if not plain or plain[0].isdigit():
        plain = f"Value{plain}"
    return Identifier(plain + suffix if plain in reserved else plain)


def member_identifier(value: object, parameter: str) -> Identifier:
    """An enum member's name: ``fast`` → ``FAST``, ``16:9`` → ``RATIO_16_9``, ``720p`` → ``RESOLUTION_720P``.

    A value that starts with a digit takes the parameter's name in front; symbols become words.
    """
    return _member(str(value), parameter)


@cache
def _member(text: str, parameter: str) -> Identifier:
    if _RATIO.match(text):
        return Identifier("RATIO_" + re.sub(r"[^0-9]", "_", text))
    negative = "MINUS_" if re.match(r"^-\d", text) else ""
    plain = _words(text) or _spelled(text)
    if not plain[0].isdigit():
        return Identifier(_cut(plain))
    return Identifier(_cut(f"{_words(parameter) or 'VALUE'}_{negative}{plain}".lstrip("0123456789_") or "VALUE"))


def _cut(name: str) -> str:
    return name[:MAX_LENGTH].rstrip("_")


def _words(text: str) -> str:
    spelled = "".join(f" {_SYMBOLS[char]} " if char in _SYMBOLS else char for char in _ascii(text))
    return re.sub(r"[^A-Za-z0-9]+", "_", spelled).strip("_").upper()


def _spelled(text: str) -> str:
    """The names of the first characters; ``U...`` for what Unicode 3.2, which every Python has, does not name."""
    if not text:
        return "EMPTY"
    names = [ucd_3_2_0.name(char, f"U{ord(char):04X}") for char in text[:6]]
    return re.sub(r"[^A-Z0-9]+", "_", "_".join(names)).strip("_") or "VALUE"


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    folded = ucd_3_2_0.normalize("NFKD", text)
    return "".join(char for char in folded if (not ucd_3_2_0.combining(char) and char.isascii()) or char == "_")
