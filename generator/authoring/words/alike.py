"""Sentences that say the same with almost the same words, found exactly and fast among thousands."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

#: Above this share of common words (of all words of both) two sentences count as one.
ALIKE = 0.75
#: Below this many words of weight a sentence is too short to be compared by them.
LEAST = 4
_START = re.compile(r"[.!?;] +\S+")
_WORD = re.compile(r"[a-z0-9][a-z0-9.+'-]*")


def words_of(text: str) -> list[str]:
    """The words of ``text``: lower case, with inner dots, pluses, hyphens and apostrophes."""
    return _WORD.findall(text.lower())


def normal(text: str) -> str:
    """What makes two texts the same: their words in order."""
    return " ".join(words_of(text))


def names_of(text: str) -> frozenset[str]:
    """Words of ``text`` that name something: those with a digit or a capital, but for the first of each sentence."""
    inner = _START.sub(" ", f". {text}")
    return frozenset(
        word.strip(".,;:()") for word in inner.split() if word != word.lower() or any(map(str.isdigit, word))
    )


def similar_pairs(sentences: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of positions, the later one first, whose sets of longer words overlap by more than ``ALIKE``.

    Prefix filtering: sets that overlap that much share a word among their rarest few, so only sentences that
    do are compared. No candidate is lost, and common words never make a long list of candidates.
    """
    sets = [frozenset(word for word in words_of(text) if len(word) > 2) for text in sentences]
    frequency = Counter(word for words in sets for word in words)
    index: dict[str, list[int]] = defaultdict(list)
    for position, words in enumerate(sets):
        if len(words) < LEAST:
            continue
        rarest = sorted(words, key=lambda word: (frequency[word], word))
        prefix = rarest[: len(words) - math.ceil(ALIKE * len(words)) + 1]
        candidates = {other for word in prefix for other in index[word]}
        yield from ((position, other) for other in sorted(candidates) if _overlap(words, sets[other]) > ALIKE)
        for word in prefix:
            index[word].append(position)


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / len(left | right)


def copied(text: str, source: str, length: int = 7) -> str:
    """The first ``length`` words in a row that ``text`` has from ``source``; empty when there are none."""
    mine, theirs = words_of(text), words_of(source)
    runs = {tuple(theirs[start : start + length]) for start in range(len(theirs) - length + 1)}
    found = (mine[start : start + length] for start in range(len(mine) - length + 1))
    return next((" ".join(run) for run in found if tuple(run) in runs), "")
