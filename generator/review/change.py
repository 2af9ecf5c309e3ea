"""One change of a node, and the kind under which the same change of many nodes is one decision."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from generator.changes import Change, Likeness, Rulebook, shorten_pair
from generator.review.rules import RULES

#: A message shows so many characters of what was and what is.
SHOWN = 90


@dataclass(frozen=True)
class NodeChange(Change):
    """A change of a node; ``before`` and ``after`` are source or words, empty where there is nothing."""

    book: ClassVar[Rulebook] = RULES

    subject: str = ""
    before: str = ""
    after: str = ""

    @property
    def kind(self) -> str:
        """The name under which the same change of many nodes is accepted at once: the rule, and what tells it apart."""
        likeness = self.book[self.rule].likeness
        if likeness is Likeness.RULE:
            return self.rule
        if likeness is Likeness.SUBJECT:
            return f"{self.rule}.{self.subject}"
        text = "\0".join((self.rule, self.subject, self.before, self.after))
        return f"{self.rule}.{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"

    @property
    def fix(self) -> str:
        """Where to change it, when it is not wanted."""
        return self.book.messages[self.rule]["fix"]

    def shown(self) -> Mapping[str, str]:
        """The subject, and both sides cut so that their difference is visible."""
        before, after = shorten_pair(self.before, self.after, SHOWN)
        return {"subject": self.subject, "before": before, "after": after}

    def place(self) -> tuple[str, ...]:
        """Rule and subject, then what was and is."""
        return self.rule, self.subject, self.before, self.after

    def facts(self) -> dict[str, Any]:
        """Kind, subject, both sides."""
        return {"kind": self.kind, "subject": self.subject, "before": self.before, "after": self.after}
