"""One change of a node, and the words for it."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from generator.review.rules import RULES, Level

SHOWN = 90


@dataclass(frozen=True)
class Change:
    """A change that ``rule`` found; ``before`` and ``after`` are source or words, empty where there is nothing."""

    rule: str
    subject: str = ""
    before: str = ""
    after: str = ""

    @property
    def level(self) -> Level:
        """What it does to saved workflows."""
        return RULES[self.rule].level

    @property
    def kind(self) -> str:
        """The name under which the same change of many nodes is accepted at once."""
        if RULES[self.rule].alike:
            return self.rule
        text = "\0".join((self.rule, self.subject, self.before, self.after))
        return f"{self.rule}.{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"

    @property
    def message(self) -> str:
        """What happened, in a line."""
        shown = {"before": short(self.before), "after": short(self.after)}
        return words(self.rule)["text"].format(subject=self.subject, **shown)

    @property
    def meaning(self) -> str:
        """What it means for saved workflows and scripts."""
        return words(self.rule)["meaning"]

    @property
    def mend(self) -> str:
        """Where to change it, when it is not wanted."""
        return words(self.rule)["mend"]

    def to_json(self) -> dict[str, str]:
        """All of it as JSON-ready data."""
        return {
            "rule": self.rule,
            "kind": self.kind,
            "level": self.level.value,
            "subject": self.subject,
            "before": self.before,
            "after": self.after,
            "message": self.message,
            "meaning": self.meaning,
        }


def in_order(change: Change) -> tuple[int, str, str, str, str]:
    """The key by which changes are listed: the worst first."""
    return change.level.severity, change.rule, change.subject, change.before, change.after


def short(text: str) -> str:
    """``text`` on one line, cut where it is too long to read in a list; ``nothing`` when it is empty."""
    line = " ".join(text.split())
    if not line:
        return "nothing"
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


@cache
def _messages() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files("generator.review").joinpath("messages.toml").read_text("utf-8"))


def words(rule: str) -> dict[str, str]:
    """``text``, ``meaning`` and ``mend`` of a rule."""
    return _messages()[rule]
