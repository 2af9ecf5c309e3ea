"""The first sentence of a text: what NodeTool's menus show of a summary."""

from __future__ import annotations

import re

#: A full stop (or ``!``, ``?``, with closing quotes and brackets), white space, and what a sentence begins with.
_END = re.compile(r"""(?P<word>\S*[.!?…]["'”’)\]]*)\s+(?=["'“‘(\[]*[A-Z0-9À-ÞΑ-ΩА-Я])""")
#: Words whose full stop does not end a sentence, in lower case without brackets before them.
_SHORT = frozenset(
    [
        "e.g.",
        "i.e.",
        "cf.",
        "vs.",
        "etc.",
        "approx.",
        "ca.",
        "no.",
        "nos.",
        "fig.",
        "vol.",
        "ver.",
        "v.",
        "mr.",
        "mrs.",
        "ms.",
        "dr.",
        "st.",
        "jr.",
        "sr.",
        "inc.",
        "ltd.",
        "co.",
        "al.",
    ]
)
_INITIAL = re.compile(r"(?:[a-z]\.)+")


def split_summary(text: str) -> tuple[str, str]:
    """The first sentence of ``text`` and the rest, neither with white space around it.

    ``"Runs Wan 2.2 5B. Two passes."`` gives ``("Runs Wan 2.2 5B.", "Two passes.")``. A full stop inside a name
    (``v2.6``, ``FLUX1.1 [pro]``) or after an abbreviation (``e.g.``) does not end a sentence. Joined by one space,
    the two parts are ``text``.
    """
    for match in _END.finditer(text):
        if not _is_abbreviation(match["word"]):
            end = match.end("word")
            return text[:end], text[end:].lstrip()
    return text, ""


def _is_abbreviation(word: str) -> bool:
    plain = word.lstrip("\"'“‘([").lower()
    return plain in _SHORT or bool(_INITIAL.fullmatch(plain))
