"""One rule: where it looks, and what it reads from there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.stated.words import Words

Facts = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """A sentence and what the rule reads from it; ``{}`` for what it must leave alone."""

    prose: str
    facts: Facts
    schema: Mapping[str, Any]
    name: str = "value"
    siblings: Mapping[str, Mapping[str, Any]] | None = None

    @property
    def words(self) -> Words:
        return Words(self.name, self.prose, self.schema, self.siblings or {})


@dataclass(frozen=True)
class Rule:
    """Facts of one kind.

    ``applies`` says for which parameters; ``pattern`` is looked for in each sentence that ``unless`` does not
    match; ``read`` turns a match into facts, ``{}`` for none. The first match that gives facts stands.
    """

    id: str
    applies: Callable[[Words], bool]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Words], Facts]
    unless: re.Pattern[str] | None = None
    cases: tuple[Case, ...] = ()
    #: ``read`` looks at all sentences by itself, so that one match is enough.
    once: bool = False

    def facts(self, words: Words) -> Facts:
        """What the rule reads from the prose of one parameter."""
        found: Facts = {}
        if self.applies(words):
            for facts in self._matches(words):
                found = {**facts, **found}
        return found

    def _matches(self, words: Words) -> Iterator[Facts]:
        for sentence in words.sentences:
            if self.unless is None or not self.unless.search(sentence):
                for match in self.pattern.finditer(sentence):
                    yield self.read(match, words)
                    if self.once:
                        return


def words_pattern(text: str) -> re.Pattern[str]:
    """A pattern that ignores case and blanks in its own spelling."""
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


#: A number as people write it: ``-4``, ``0.5``, ``10,000``.
NUMBER = r"-?\d{1,3}(?:,\d{3}){1,3}(?!\d|\.\d)|-?\d{1,9}(?:\.\d{1,6})?"


def number(text: str) -> int | float:
    """The number that ``NUMBER`` matched; whole ones as ``int``."""
    value = float(text.replace(",", ""))
    return int(value) if value.is_integer() else value


def in_order(low: str, high: str, least: str, most: str) -> Facts:
    """Two bounds as facts, when they are a range at all."""
    first, last = number(low), number(high)
    return {least: first, most: last} if first < last else {}
