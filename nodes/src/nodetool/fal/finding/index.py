"""
An inverted index of documents in fields, ranked by BM25+ as MiniSearch does it (its defaults: k 1.2, b 0.7, d 0.5).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

K, B, D = 1.2, 0.7, 0.5

Scores = dict[int, float]


class Index:
    """Where each term stands, and how long each field is in different terms."""

    def __init__(self, documents: Iterable[Iterable[Sequence[str]]], boosts: Sequence[float]) -> None:
        """``documents`` have the terms of each field; ``boosts`` say what a field counts."""
        self._boosts = boosts
        #: term → field → document → how often.
        self._terms: dict[str, dict[int, dict[int, int]]] = {}
        self._lengths: list[list[int]] = []
        self._means = [0.0] * len(boosts)
        for number, fields in enumerate(documents):
            self._lengths.append([])
            for field, terms in enumerate(fields):
                self._add(number, field, terms)

    def _add(self, number: int, field: int, terms: Sequence[str]) -> None:
        counts = Counter(terms)
        self._lengths[number].append(len(counts))
        self._means[field] = (self._means[field] * number + len(counts)) / (number + 1)
        for term, count in counts.items():
            self._terms.setdefault(term, {}).setdefault(field, {})[number] = count

    def __contains__(self, term: str) -> bool:
        return term in self._terms

    def exact(self, term: str) -> Scores:
        """The score of each document that has ``term``."""
        scores: Scores = {}
        self._count(term, scores)
        return scores

    def _count(self, term: str, scores: Scores) -> None:
        for field, documents in sorted(self._terms.get(term, {}).items()):
            rarity = math.log(1 + (len(self._lengths) - len(documents) + 0.5) / (len(documents) + 0.5))
            for number, count in documents.items():
                length = self._lengths[number][field] / self._means[field]
                score = rarity * (D + count * (K + 1) / (count + K * (1 - B + B * length)))
                scores[number] = scores.get(number, 0.0) + self._boosts[field] * score


def all_of(parts: Sequence[Scores]) -> Scores:
    """The documents of all ``parts``; a score counts as often as there are parts."""
    if not parts:
        return {}
    common = set(parts[0]).intersection(*parts[1:])
    return {number: sum(part[number] for part in parts) * len(parts) for number in common}


def any_of(parts: Iterable[tuple[str, Mapping[int, float]]]) -> Scores:
    """The documents of any of ``parts`` (a term and its scores); a score counts as often as different terms match."""
    sums: Scores = {}
    terms: dict[int, set[str]] = {}
    for term, part in parts:
        for number, score in part.items():
            sums[number] = sums.get(number, 0.0) + score
            terms.setdefault(number, set()).add(term)
    return {number: score * len(terms[number]) for number, score in sums.items()}
