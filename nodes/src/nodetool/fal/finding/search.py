"""
The search of nodes, with the rules of the catalogue's page (``search.js``): the weights here are the weights there.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence

from nodetool.fal.finding.catalog import Entry, content, entries
from nodetool.fal.finding.index import Index, Scores, all_of, any_of
from nodetool.fal.finding.words import plain, stem

#: Title, tasks, tags, use cases, summary, names, inputs.
BOOSTS = (6, 6, 4, 2, 2, 3, 0.4)
_NAMES = 5
#: What a pair of neighbours adds, what a synonym counts, what words of a phrase count that stand apart, what a retired
#: node keeps, how much missing words cost, and below which part of the best score a node is left out.
PAIR, SYNONYM, APART, RETIRED, MISSING, LEAST = 1.2, 0.85, 0.4, 0.4, 1.6, 0.08


def find(query: str) -> list[Entry]:
    """The nodes that fit ``query``, the best first; none when nothing fits."""
    return [entries()[place] for place in _engine().find(query)]


@functools.cache
def _engine() -> Engine:
    table = content()["table"]
    return Engine(
        [entry.texts for entry in entries()], [entry.live for entry in entries()], table["stop"], table["parts"],
        table["synonyms"],
    )  # fmt: skip


def _flat(lines: Iterable[list[str]]) -> list[str]:
    return [term for line in lines for term in line]


class Engine:
    """The search over documents; ``live`` says which are not retired."""

    def __init__(
        self,
        documents: Sequence[Sequence[str]],
        live: Sequence[bool],
        stop: Sequence[str],
        parts: Sequence[str],
        synonyms: Mapping[str, Sequence[str]],
    ) -> None:
        self._live = live
        self._stop, self._parts = frozenset(stop), frozenset(parts)
        words = [[[plain(line) for line in text.split("\n")] for text in texts] for texts in documents]
        self._single = Index(([_flat(map(self._terms, lines)) for lines in fields] for fields in words), BOOSTS)
        self._pairs = Index(([_flat(map(self._neighbours, lines)) for lines in fields] for fields in words), BOOSTS)
        self._synonyms = {" ".join(self._terms(plain(said))): meant for said, meant in synonyms.items()}
        self._longest = max([1, *(len(self._terms(plain(said))) for said in synonyms)])
        self._names: dict[str, int] = {}
        for number, texts in enumerate(documents):
            for name in texts[_NAMES].split("\n"):
                self._names.setdefault(name.lower(), number)

    def find(self, query: str) -> list[int]:
        """The documents that fit, the best first."""
        asked = self._concepts(query)
        sums: Scores = {}
        hits: dict[int, int] = {}
        for concept in asked:
            for number, score in self._scored(concept).items():
                sums[number] = sums.get(number, 0.0) + score
                hits[number] = hits.get(number, 0) + 1
        for number, score in self._paired(self._neighbours(plain(query))).items():
            if number in sums:
                sums[number] += score
        scores = {number: score * self._weight(number, hits, len(asked)) for number, score in sums.items()}
        named = self._names.get(query.strip().lower())
        least = LEAST * max(scores.values(), default=0.0)
        ranked = sorted(scores, key=lambda number: (-scores[number], number))
        found = [number for number in ranked if scores[number] >= least and number != named]
        return found if named is None else [named, *found]

    def _weight(self, number: int, hits: Mapping[int, int], asked: int) -> float:
        found: float = (hits.get(number, 0) / max(asked, 1)) ** MISSING
        return found * (1 if self._live[number] else RETIRED)

    def _terms(self, words: Iterable[str]) -> list[str]:
        return [stem(word) for word in words if word not in self._stop]

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

    def _concepts(self, query: str) -> list[list[tuple[str, float]]]:
        """The parts of a query: the longest phrases with synonyms, else single words, each with its other names."""
        words = [word for word in plain(query) if word not in self._stop]
        found, at = [], 0
        while at < len(words):
            size = min(self._longest, len(words) - at)
            while size > 1 and not self._meant(words[at : at + size]):
                size -= 1
            part = words[at : at + size]
            found.append([(" ".join(part), 1.0), *((text, SYNONYM) for text in self._meant(part))])
            at += size
        return found

    def _meant(self, words: Sequence[str]) -> Sequence[str]:
        return self._synonyms.get(" ".join(map(stem, words)), ())

    def _scored(self, alternatives: Sequence[tuple[str, float]]) -> Scores:
        """The best of the alternatives for each document. Words of a phrase that stand apart count little."""
        scores: Scores = {}
        for text, weight in alternatives:
            words = plain(text)
            phrases = self._neighbours(words)
            together = self._paired(phrases)
            for number, score in all_of([self._looked_up(term) for term in self._terms(words)]).items():
                whole = score if not phrases else score + together[number] if number in together else score * APART
                scores[number] = max(scores.get(number, 0.0), whole * weight)
        return scores

    def _looked_up(self, term: str) -> Scores:
        """A word that no node has is the beginning of one, or one with a slip of the finger."""
        again = " ".join(self._terms(plain(term)))
        if not again:
            return {}
        if again in self._single:
            return self._single.exact(again)
        return self._single.near(again, 0 if len(again) < 4 else 1 if len(again) < 5 else 2)

    def _paired(self, phrases: Sequence[str]) -> Scores:
        terms = [pair for phrase in phrases for pair in self._neighbours(plain(phrase))]
        return {
            number: score * PAIR
            for number, score in any_of([(term, self._pairs.exact(term)) for term in terms]).items()
        }
