"""One change of one place in a contract."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from generator.changes import Change, Level, Rulebook, shorten
from generator.contract.drift.rules import LEARNABLE, LEARNED, RULES

_SHOWN = 120


@dataclass(frozen=True)
class Finding(Change):
    """A change of one place in a contract.

    ``path`` names the place: ``input.loras[].scale``, with ``|ImageSize`` for a member of a union, ``.*`` for keys
    without a name, and ``#maximum`` for a bound. ``before`` and ``after`` are JSON values. ``waived`` is the reason of
    the waiver that covers this finding, if one does. ``learned`` says that the newer contract was read from a better
    source, so that fal may have been like that all along.
    """

    book: ClassVar[Rulebook] = RULES

    path: str
    before: Any = None
    after: Any = None
    endpoint: str = ""
    waived: str = ""
    learned: bool = False

    @property
    def level(self) -> Level:
        """How bad it is; one step milder when only our knowledge of fal changed."""
        level = self.book[self.rule].level
        return LEARNED[level] if self.is_news_only else level

    @property
    def is_news_only(self) -> bool:
        """Whether a better source tells what a lesser one could not hold."""
        return self.learned and self.rule.partition("-")[2] in LEARNABLE

    @property
    def meaning(self) -> str:
        """What it means for a saved workflow."""
        news = " A better document tells it: fal may have been like that all along." if self.is_news_only else ""
        return super().meaning + news

    def shown(self) -> Mapping[str, str]:
        """The place and both values as JSON."""
        return {"path": self.path, "before": _short(self.before), "after": _short(self.after)}

    def place(self) -> tuple[str, ...]:
        """Endpoint and path."""
        return self.endpoint, self.path, self.rule

    def below(self, path: str) -> Finding:
        """The same finding, seen from further up: ``path`` goes in front of its own."""
        return replace(self, path=path + self.path)

    def facts(self) -> dict[str, Any]:
        """Endpoint, path, values, waiver."""
        return {
            "endpoint": self.endpoint,
            "path": self.path,
            "before": self.before,
            "after": self.after,
            "waived": self.waived,
            "learned": self.is_news_only,
        }


def _short(value: Any) -> str:
    return "none" if value is None else shorten(json.dumps(value), _SHOWN)
