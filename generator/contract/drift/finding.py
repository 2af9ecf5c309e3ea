"""One change that a rule found, and the words for it."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Any

from generator.contract.drift.rules import RULES, Level

_SHOWN = 120


@dataclass(frozen=True)
class Finding:
    """A change of one place in a contract.

    `path` names the place: `input.loras[].scale`, with `|ImageSize` for a member of a union, `.*`
    for keys without a name, and `#maximum` for a bound.  `before` and `after` are JSON values;
    `waived` is the reason of the waiver that covers this finding, if one does.
    """

    rule: str
    path: str
    before: Any = None
    after: Any = None
    endpoint: str = ""
    waived: str = ""

    @property
    def level(self) -> Level:
        """How bad it is, from the table of rules."""
        return RULES[self.rule].level

    @property
    def message(self) -> str:
        """What happened, in a sentence."""
        shown = {"before": _short(self.before), "after": _short(self.after)}
        return _words()[self.rule]["text"].format(path=self.path, **shown)

    @property
    def meaning(self) -> str:
        """What it means for a saved workflow."""
        return _words()[self.rule]["meaning"]

    def below(self, path: str) -> Finding:
        """The same finding, seen from further up: `path` goes in front of its own."""
        return replace(self, path=path + self.path)

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON-ready data."""
        return {
            "endpoint": self.endpoint,
            "rule": self.rule,
            "level": self.level.value,
            "path": self.path,
            "before": self.before,
            "after": self.after,
            "message": self.message,
            "meaning": self.meaning,
            "waived": self.waived,
        }


def in_order(finding: Finding) -> tuple[int, str, str, str]:
    """The key by which findings are listed: the worst first, then by place."""
    return finding.level.severity, finding.endpoint, finding.path, finding.rule


def _short(value: Any) -> str:
    text = "none" if value is None else json.dumps(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


@cache
def _words() -> dict[str, dict[str, str]]:
    text = resources.files("generator.contract.drift").joinpath("messages.toml").read_text("utf-8")
    return tomllib.loads(text)
