"""Words as the search compares them: lower case, without accents, by their stems."""

from __future__ import annotations

import functools
import re
import unicodedata

#: A point stays between digits ("2.6"); letters and digits of every script are words.
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)+|[^\W_]+")


def plain(text: str) -> list[str]:
    """The words of a text; "3.0" is "3"."""
    found: list[str] = _WORD.findall((text if text.isascii() else _unaccented(text)).lower())
    return [word[:-2] if word.endswith(".0") and word.count(".") == 1 else word for word in found]


def _unaccented(text: str) -> str:
    return "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.category(char).startswith("M")
    )


# Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980), with the author's two later changes:
# "bli" becomes "ble", "logi" becomes "log". A "y" at the beginning is a consonant.

_CONSONANTS, _VOWELS = "[^aeiou][^aeiouy]*", "[aeiouy][aeiou]*"
#: The measure of a stem, the number of times that vowels are followed by consonants: over 0, 1, over 1.
_MEASURE_0 = re.compile(f"(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}")
_MEASURE_1 = re.compile(f"(?:{_CONSONANTS})?{_VOWELS}{_CONSONANTS}(?:{_VOWELS})?$")
_MEASURE_2 = re.compile(f"(?:{_CONSONANTS})?(?:{_VOWELS}{_CONSONANTS}){{2}}")
_HAS_VOWEL = re.compile(f"(?:{_CONSONANTS})?[aeiouy]")
#: Ends as "hop" does: consonant, vowel, consonant, the last no w, x or y.
_SHORT = re.compile(f"{_CONSONANTS}[aeiouy][^aeiouwxy]$")
_DOUBLE = re.compile(r"([^aeiouylsz])\1$")

_STEP_2 = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "bli": "ble", "alli": "al",
    "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "logi": "log",
}  # fmt: skip
_STEP_3 = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
_STEP_4 = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti", "ous",
    "ive", "ize",
)  # fmt: skip
_LETTERS = re.compile("[a-z]+")


@functools.lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of an English word; other words, and those of two letters, are their own."""
    if len(word) < 3 or not _LETTERS.fullmatch(word):
        return word
    found = f"Y{word[1:]}" if word[0] == "y" else word
    for step in (_plural, _past, _final_y, _second, _third, _fourth, _final_e):
        found = step(found)
    return found.lower()


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")) and len(word) > len("ies"):
        return word[:-2]
    return word[:-1] if re.search(r".[^s]s$", word) else word


def _past(word: str) -> str:
    if word.endswith("eed") and len(word) > len("eed"):
        return word[:-1] if _MEASURE_0.match(word[:-3]) else word
    cut = next((word[: -len(end)] for end in ("ed", "ing") if word.endswith(end) and len(word) > len(end)), "")
    if not (cut and _HAS_VOWEL.match(cut)):
        return word
    if cut.endswith(("at", "bl", "iz")):
        return f"{cut}e"
    if _DOUBLE.search(cut):
        return cut[:-1]
    return f"{cut}e" if _SHORT.match(cut) else cut


def _final_y(word: str) -> str:
    return f"{word[:-1]}i" if len(word) > 1 and word.endswith("y") and _HAS_VOWEL.match(word[:-1]) else word


def _second(word: str) -> str:
    return _replaced(word, _STEP_2)


def _third(word: str) -> str:
    return _replaced(word, _STEP_3)


def _replaced(word: str, endings: dict[str, str]) -> str:
    """``word`` with its longest ending replaced, where its stem is long enough."""
    end = _longest(word, tuple(endings))
    cut = word[: len(word) - len(end)]
    return cut + endings[end] if end and _MEASURE_0.match(cut) else word


def _longest(word: str, endings: tuple[str, ...]) -> str:
    return max((end for end in endings if word.endswith(end) and len(word) > len(end)), key=len, default="")


def _fourth(word: str) -> str:
    end = _longest(word, _STEP_4)
    if end:
        return word[: -len(end)] if _MEASURE_2.match(word[: -len(end)]) else word
    if word.endswith(("sion", "tion")) and len(word) > len("tion") and _MEASURE_2.match(word[:-3]):
        return word[:-3]
    return word


def _final_e(word: str) -> str:
    cut = word[:-1]
    long_enough = _MEASURE_2.match(cut) or (_MEASURE_1.match(cut) and not _SHORT.match(cut))
    found = cut if len(word) > 1 and word.endswith("e") and long_enough else word
    return found[:-1] if found.endswith("ll") and _MEASURE_2.match(found) else found
