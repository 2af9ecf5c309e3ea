"""Changes and what they mean for saved workflows: one scale of levels, tables of rules, one file of words each.

``contract/drift`` finds changes of contracts and ``review`` finds changes of generated nodes. Both use these levels,
so that one change has one level wherever it is met.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from importlib import resources
from typing import Any, ClassVar

import tomli


class Level(StrEnum):
    """What a change does to saved workflows and scripts, the worst first.

    Breaking: something fails or gives another result. Undecidable: the change alone does not tell, a person must
    look. Compatible: no harm. Words: only what people read is different.
    """

    BREAKING = "breaking"
    UNDECIDABLE = "undecidable"
    COMPATIBLE = "compatible"
    WORDS = "words"

    @property
    def severity(self) -> int:
        """0 for breaking, more for less harm: sorts the worst first."""
        return _SEVERITY[self]

    def reaches(self, threshold: Level) -> bool:
        """Whether this level is as bad as ``threshold`` or worse."""
        return self.severity <= threshold.severity


_SEVERITY = {level: place for place, level in enumerate(Level)}


class Likeness(StrEnum):
    """Which changes of one rule are the same decision for a reviewer."""

    EXACT = "exact"  # same subject, before and after
    SUBJECT = "subject"  # same subject, whatever it was and is
    RULE = "rule"  # all of them


@dataclass(frozen=True)
class Rule:
    """One row of a table of rules. ``id`` stands in waivers, ``--json`` and ``--kind``: never rename one."""

    id: str
    level: Level
    likeness: Likeness = Likeness.EXACT


class Rulebook(Mapping[str, Rule]):
    """Rules by id, with the words that ``messages.toml`` of ``package`` has for each."""

    def __init__(self, package: str, rules: Iterable[Rule]) -> None:
        self._package = package
        self._rules = {rule.id: rule for rule in sorted(rules, key=lambda rule: rule.id)}

    def __getitem__(self, rule: str) -> Rule:
        return self._rules[rule]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    @cached_property
    def messages(self) -> Mapping[str, Mapping[str, str]]:
        """For each rule ``text`` and ``meaning``, and whatever else the package keeps there."""
        return tomli.loads(resources.files(self._package).joinpath("messages.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Change:
    """A change that ``rule`` found. Subclasses add where it is and what was there before and after."""

    book: ClassVar[Rulebook]

    rule: str

    @property
    def level(self) -> Level:
        """What it does to saved workflows, from the table of rules."""
        return self.book[self.rule].level

    @property
    def message(self) -> str:
        """What happened, in one line."""
        return self.book.messages[self.rule]["text"].format(**self.shown())

    @property
    def meaning(self) -> str:
        """What it means for saved workflows and scripts."""
        return self.book.messages[self.rule]["meaning"]

    def shown(self) -> Mapping[str, str]:
        """What the rule's ``text`` may name, each on one line."""
        raise NotImplementedError

    def place(self) -> tuple[str, ...]:
        """Where the change is, for sorting."""
        raise NotImplementedError

    def facts(self) -> dict[str, Any]:
        """The subclass's own fields as JSON-ready data."""
        raise NotImplementedError

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON-ready data."""
        told = {"message": self.message, "meaning": self.meaning}
        return {"rule": self.rule, "level": self.level.value, **self.facts(), **told}


def worst_first(change: Change) -> tuple[int, tuple[str, ...]]:
    """The key by which changes are listed: the worst first, then by place."""
    return change.level.severity, change.place()


def shorten(text: str, width: int, empty: str = "nothing") -> str:
    """``text`` on one line, cut to ``width`` characters; ``empty`` where there is none."""
    line = " ".join(text.split())
    if not line:
        return empty
    return line if len(line) <= width else f"{line[: width - 1]}…"


def shorten_pair(before: str, after: str, width: int, lead: int = 20) -> tuple[str, str]:
    """Two texts on one line each, cut so that their first difference is visible.

    Where both are the same for longer than ``lead`` characters, the common part is replaced by an ellipsis:
    ``("a" * 100 + "b", "a" * 100 + "c")`` gives ``"…aaab"`` and ``"…aaac"`` with ``lead=3``.
    """
    old, new = " ".join(before.split()), " ".join(after.split())
    same = next((at for at, (left, right) in enumerate(zip(old, new, strict=False)) if left != right), None)
    same = min(len(old), len(new)) if same is None else same
    if old and new and max(len(old), len(new)) > width and same > lead:
        old, new = f"…{old[same - lead :]}", f"…{new[same - lead :]}"
    return shorten(old, width), shorten(new, width)
