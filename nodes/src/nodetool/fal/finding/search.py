"""
The search of nodes, with the rules of the catalogue's page (``search.js``): the weights here are the weights there.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from nodetool.fal.finding.catalog import Entry, content, entries
from nodetool.fal.finding.index import Index, Scores, all_of, any_of
from nodetool.fal.finding.spelling import BEGINS, Spelling
from nodetool.fal.finding.words import plain, stem

#: Title, tasks, tags, use cases, summary, names, inputs.
BOOSTS = (6, 6, 4, 2, 2, 3, 0.4)
_TASKS, _NAMES = 1, 5
#: What a pair of neighbours counts, and a synonym.
PAIR, SYNONYM = 1.2, 0.85
#: What the words of a phrase count where they stand apart.
APART = 0.4
#: What is left of the score of a retired node, and of one that stands aside: it is for a task that the words do not name,
#: or gives another kind of thing than they do.
RETIRED, ASIDE = 0.4, 0.3
#: What words count that mean something else when they are all that was typed.
LITERAL = 0.5
#: The power to which the share of words found is taken: how much missing words cost.
MISSING = 1.6
#: The part of the best score below which a node is left out.
LEAST = 0.08
#: What a word counts that is the beginning of one.
BEGINNING = 0.375

#: A way to say a part of a query, what it counts, and from how many letters on its words may be beginnings of others.
Way = tuple[str, float, float]


def find(query: str) -> list[Entry]:
    """The nodes that fit ``query``, the best first; none when nothing fits."""
    return [entries()[place] for place in _engine().find(query)]


def readings(query: str) -> list[tuple[str, str]]:
    """The words of ``query`` that were taken for others, each with that one, and those that no node has, with ``""``."""
    return _engine().readings(query)


@functools.cache
def _engine() -> Engine:
    found = entries()
    return Engine(
        [entry.texts for entry in found], [entry.live for entry in found], Table(**content()["table"]),
        [entry.replaced_by for entry in found], [entry.gives for entry in found],
    )  # fmt: skip


def _flat(lines: Iterable[list[str]]) -> list[str]:
    return [term for line in lines for term in line]


@dataclass(frozen=True)
class Table:
    """The words of ``specs/search.toml``: what says nothing, what parts phrases, what people type for what nodes say."""

    stop: Sequence[str]
    parts: Sequence[str]
    synonyms: Mapping[str, Sequence[str]]
    #: Synonyms of what is all that was typed.
    alone: Mapping[str, Sequence[str]] = field(default_factory=dict)
    #: Words of tasks that only those mean who say them.
    aside: Sequence[str] = ()
    #: Words that name what a node gives, by its kind; stop words behind which they name what is there already.
    kinds: Mapping[str, Sequence[str]] = field(default_factory=dict)
    given: Sequence[str] = ()


class Engine:
    """
    The search over documents.

    ``live`` says which are not retired, ``replaced_by`` has the endpoint that stands in for a retired one, or ``""``,
    ``gives`` the kind of what comes out (a key of the table's ``kinds``), or ``""``.
    """

    def __init__(
        self,
        documents: Sequence[Sequence[str]],
        live: Sequence[bool],
        table: Table,
        replaced_by: Sequence[str] = (),
        gives: Sequence[str] = (),
    ) -> None:
        self._live = live
        self._gives = gives or [""] * len(documents)
        self._given = frozenset(table.given)
        self._stop, self._parts = frozenset(table.stop), frozenset(table.parts)
        words = [[[plain(line) for line in text.split("\n")] for text in texts] for texts in documents]
        self._single = Index(([_flat(map(self._terms, lines)) for lines in fields] for fields in words), BOOSTS)
        self._pairs = Index(([_flat(map(self._neighbours, lines)) for lines in fields] for fields in words), BOOSTS)
        self._synonyms, self._alone = self._by_terms(table.synonyms), self._by_terms(table.alone)
        self._longest = max([1, *(len(self._terms(plain(said))) for said in table.synonyms)])
        aside = set(_flat(self._terms(plain(text)) for text in table.aside))
        self._aside = [aside.intersection(_flat(map(self._terms, fields[_TASKS]))) for fields in words]
        self._kinds = {
            term: kind
            for kind, said in table.kinds.items()
            for term in _flat(self._terms(plain(text)) for text in said)
        }
        self._spelling = Spelling(
            Counter(word for fields in words for word in dict.fromkeys(_flat(map(_flat, fields))) if word not in self._stop),
            _flat(self._terms(plain(said)) for said in (*table.synonyms, *table.alone)),
            self._stop,
        )  # fmt: skip
        self._names: dict[str, int] = {}
        for number, texts in enumerate(documents):
            for name in texts[_NAMES].split("\n"):
                self._names.setdefault(name.lower(), number)
        self._replaced_by = replaced_by
        self._successors = [self._successor(number) for number in range(len(documents))] if replaced_by else []

    def find(self, query: str) -> list[int]:
        """The documents that fit, the best first."""
        words = self._words(query)
        asked = self._concepts(words)
        sums: Scores = {}
        hits: dict[int, int] = {}
        for concept in asked:
            for number, score in self._scored(concept).items():
                sums[number] = sums.get(number, 0.0) + score
                hits[number] = hits.get(number, 0) + 1
        for number, score in self._paired(self._neighbours(words)).items():
            if number in sums:
                sums[number] += score
        fitting = self._inherited({n: score * (hits[n] / len(asked)) ** MISSING for n, score in sums.items()})
        said = frozenset(_flat(self._terms(plain(text)) for concept in asked for text, _, _ in concept))
        kinds = self._named(words, asked)
        scores = {number: score * self._weight(number, said, kinds) for number, score in fitting.items()}
        least = LEAST * max(scores.values(), default=0.0)
        ranked = sorted(scores, key=lambda number: (-scores[number], number))
        first = self._first(query)
        return [*first, *(number for number in ranked if scores[number] >= least and number not in first)]

    def readings(self, query: str) -> list[tuple[str, str]]:
        """The words that were taken for others, and those that no node has: what was typed, and what was taken."""
        typed, taken = plain(query), self._words(query)
        covered = {word for part in self._concepts(taken) if len(part) > 1 for word in plain(part[0][0])}
        has = [
            word in covered or self._spelling.has(word, number == len(typed) - 1) for number, word in enumerate(taken)
        ]
        read = [word if known else "" for word, known in zip(taken, has, strict=True)]
        return [(word, other) for word, other in zip(typed, read, strict=True) if word != other]

    def _first(self, query: str) -> list[int]:
        """What has just this name; before what is retired stands what replaces it."""
        named = self._names.get(query.strip().lower())
        following = self._successors[named] if named is not None and self._successors else None
        return [number for number in (following, named) if number is not None]

    def _successor(self, number: int) -> int | None:
        """The live document that stands in for a retired one, over others that were retired later."""
        seen: set[int] = set()
        following: int | None = number
        while following is not None and not self._live[following] and following not in seen:
            seen.add(following)
            following = self._names.get(self._replaced_by[following].lower()) if self._replaced_by[following] else None
        return None if following == number or following in seen else following

    def _inherited(self, fitting: Scores) -> Scores:
        """Who looks for what is retired is served by what replaces it: that fits as well."""
        scores = dict(fitting)
        for number, score in fitting.items():
            following = self._successors[number] if self._successors else None
            if following is not None:
                scores[following] = max(scores.get(following, 0.0), score)
        return scores

    def _weight(self, number: int, said: frozenset[str], kinds: frozenset[str]) -> float:
        """``kinds`` are those that the query names, none where it names nothing to be made."""
        meant = self._aside[number] <= said and (not kinds or self._gives[number] in ("", *kinds))
        return (1 if self._live[number] else RETIRED) * (1 if meant else ASIDE)

    def _named(self, words: Sequence[str], asked: Sequence[list[Way]]) -> frozenset[str]:
        """
        The kinds of output that a query names, in any of its ways to say it; none where what it names is there already
        ("my photo", "from a photo"), and none where all that was typed means something else.
        """
        behind, given = list[bool](), False
        for word in words:
            if word in self._stop:
                given = word in self._given
            else:
                behind.append(given)
        kinds, is_wanted, at = set[str](), False, 0
        for ways in asked:
            found = {
                self._kinds[term] for text, _, _ in ways for term in self._terms(plain(text)) if term in self._kinds
            }
            kinds |= found
            is_wanted = is_wanted or (bool(found) and not behind[at] and ways[0][1] != LITERAL)
            at += len(plain(ways[0][0]))
        return frozenset(kinds) if is_wanted else frozenset()

    def _by_terms(self, phrases: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
        return {" ".join(self._terms(plain(said))): meant for said, meant in phrases.items()}

    def _terms(self, words: Iterable[str]) -> list[str]:
        return [stem(word) for word in words if word not in self._stop]

    def _words(self, query: str) -> list[str]:
        """What was typed, as the search takes it."""
        found = plain(query)
        return [self._spelling.corrected(word, at == len(found) - 1) for at, word in enumerate(found)]

    def _neighbours(self, words: Iterable[str]) -> list[str]:
        """Each word with the one before it: "text speech" is another pair than "speech text"."""
        found, last = [], ""
        for word in words:
            if word in self._parts:
                last = ""
            if word in self._stop:
                continue
            if last:
                found.append(f"{last} {stem(word)}")
            last = stem(word)
        return found

    def _concepts(self, words: Sequence[str]) -> list[list[Way]]:
        """The parts of a query: the longest phrases with synonyms, else single words, each with its other names."""
        said = [word for word in words if word not in self._stop]
        whole = self._alone.get(" ".join(map(stem, said)))
        if whole:
            return [[(" ".join(said), LITERAL, BEGINS), *((text, 1.0, math.inf) for text in whole)]]
        found: list[list[Way]] = []
        at = 0
        while at < len(said):
            end = min(at + self._longest, len(said))
            while end > at + 1 and not self._meant(said[at:end]):
                end -= 1
            part = said[at:end]
            begins = 1 if end == len(said) else BEGINS
            found.append([(" ".join(part), 1.0, begins), *((text, SYNONYM, math.inf) for text in self._meant(part))])
            at = end
        return found

    def _meant(self, words: Sequence[str]) -> Sequence[str]:
        return self._synonyms.get(" ".join(map(stem, words)), ())

    def _scored(self, ways: Sequence[Way]) -> Scores:
        """The best of the alternatives for each document. Words of a phrase that stand apart count little."""
        scores: Scores = {}
        for text, weight, begins in ways:
            words = plain(text)
            phrases = self._neighbours(words)
            together = self._paired(phrases)
            parts = [self._looked_up(word, begins) for word in words if word not in self._stop]
            for number, score in all_of(parts).items():
                whole = score if not phrases else score + together[number] if number in together else score * APART
                scores[number] = max(scores.get(number, 0.0), whole * weight)
        return scores

    def _looked_up(self, word: str, begins: float) -> Scores:
        """A word that no node has is the beginning of one."""
        if stem(word) in self._single:
            return self._single.exact(stem(word))
        scores: Scores = {}
        for other in self._spelling.begun(word, last=True) if len(word) >= begins else ():
            part = BEGINNING * len(word) / (len(word) + 0.3 * (len(other) - len(word)))
            for number, score in self._single.exact(stem(other)).items():
                scores[number] = max(scores.get(number, 0.0), score * part)
        return scores

    def _paired(self, phrases: Sequence[str]) -> Scores:
        terms = [pair for phrase in phrases for pair in self._neighbours(plain(phrase))]
        return {
            number: score * PAIR
            for number, score in any_of([(term, self._pairs.exact(term)) for term in terms]).items()
        }
