"""What was meant by a word that no node has: slips of the finger, and words that are still being typed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from nodetool.fal.finding.words import stem

#: From how many letters on a word that is not the last one may be the beginning of another, and a word whose stem the
#: nodes have may be a slip all the same: "restauration" has the stem of "restaurant".
BEGINS, LONG = 4, 9
_LETTERS = re.compile(r"[^\W\d_]+")


class Spelling:
    """The words of the nodes; ``typed`` are stems of words that people type though no node has them."""

    def __init__(self, counts: dict[str, int], typed: Iterable[str], stop: frozenset[str]) -> None:
        """``counts`` says in how many nodes a word stands."""
        self._counts, self._typed, self._stop = counts, frozenset(typed), stop
        self._initials: dict[str, list[str]] = {}
        for word in counts:
            self._initials.setdefault(word[0], []).append(word)
        self._known = frozenset(map(stem, counts))

    def corrected(self, word: str, last: bool) -> str:
        """
        A word that no node has as the one that was meant: the nearest with the same first letter.

        One without such a neighbour, and one that is the beginning of another, stay as they are.
        """
        root = stem(word)
        has = root in self._known
        if word in self._stop or word in self._counts or root in self._typed or (has and len(word) < LONG):
            return word
        if not has and self.begun(word, last):
            return word
        return self._nearest(word, "" if has else root) or word

    def has(self, word: str, last: bool) -> bool:
        """Whether nodes have the word, or, where that counts, one that begins with it."""
        return word in self._stop or stem(word) in self._known or bool(self.begun(word, last))

    def begun(self, word: str, last: bool) -> Sequence[str]:
        """The words that begin with this one."""
        if not (last or len(word) >= BEGINS):
            return ()
        return [other for other in self._initials.get(word[:1], ()) if other.startswith(word)]

    def _nearest(self, word: str, root: str) -> str:
        """
        The word of the nodes that is fewest letters away from ``word``; of several, the one with the same stem, then the
        most frequent. Empty when none is near enough.

        ``root`` is the stem of ``word``, compared with theirs as well; empty where the nodes have that stem: another
        word of it would be no correction.
        """
        if not _LETTERS.fullmatch(word):
            return ""
        best = (3, 0, 0, "")
        for other in self._initials.get(word[0], ()):
            meant = stem(other)
            away = min(apart(word, other, _slips(word)), apart(root, meant, _slips(root)))
            if away < best[0] or away == best[0] < 3:
                best = min(best, (away, int(meant != stem(word)), -self._counts[other], other))
        return best[3]


@functools.lru_cache(maxsize=65_536)
def _letters(word: str) -> frozenset[str]:
    return frozenset(word)


def _slips(word: str) -> int:
    """How many letters of a word may be wrong."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def apart(one: str, other: str, limit: int) -> int:
    """In how many letters two words differ, two that changed places being one; 3 for all above ``limit``."""
    # Letters that only one of them has: a slip of the finger makes two of them at most.
    if not limit or abs(len(one) - len(other)) > limit or len(_letters(one) ^ _letters(other)) > 2 * limit:
        return 3
    older: list[int] = []
    old: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        older, old, row = old, row, [at]
        for place, to in enumerate(other, 1):
            least = min(old[place - 1] + (letter != to), old[place] + 1, row[place - 1] + 1)
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == to:
                least = min(least, older[place - 2] + 1)
            row.append(least)
        if min(row) > limit and min(old) > limit:
            return 3
    return row[-1] if row[-1] <= limit else 3
