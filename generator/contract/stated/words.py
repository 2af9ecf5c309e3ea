"""fal's prose about one parameter, cut into short sentences, and what the schema beside it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

#: Longer prose is cut: the longest in the catalogue has 4,100 characters, and time must end somewhere.
MAX_PROSE = 6_000
#: Longer sentences are cut into parts of this length: every pattern runs on a bounded text.
MAX_SENTENCE = 400
#: The end of a sentence, also where the blank after it is missing: not inside ``0.5``, ``e.g.`` or ``.mp4``.
_END = re.compile(
    r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)(?<!\bapprox)[.!?]{1,3}[\"')\]`*]{0,3}\s+(?=[\"'(\[`*@<A-Z0-9-])|(?<=[a-z]{2})\.(?=[A-Z][a-z]*\s)|;\s|\s-\s(?=[A-Z])"
)
#: Asides that give advice or examples and no rule.
_ASIDE = re.compile(
    r"\([^()]{0,120}\b(?:recommend\w*|e\.g\.|for example|such as|typically|usually|i\.e\.)[^()]{0,120}\)", re.I
)
#: Emphasis of Markdown around words and numbers.
_BOLD = re.compile(r"\*\*([^*]{1,200})\*\*")
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "×": "x", "’": "'", "“": '"', "”": '"', "≤": "<=", "≥": ">="})


@dataclass(frozen=True)
class Words:
    """What the rules read: the parameter's name, its reduced schema, its prose, and the parameters beside it."""

    name: str
    prose: str
    schema: Mapping[str, Any] = field(default_factory=dict)
    siblings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """The prose on one line, with plain dashes, quotes and signs."""
        line = " ".join(self.prose[:MAX_PROSE].translate(_DASHES).split())
        return _BOLD.sub(r"\1", _ASIDE.sub("", line))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the prose, none longer than ``MAX_SENTENCE``."""
        found = _END.split(self.text)
        return tuple(s[at : at + MAX_SENTENCE] for s in found for at in range(0, len(s), MAX_SENTENCE))

    @cached_property
    def branches(self) -> tuple[Mapping[str, Any], ...]:
        """The schema's alternatives other than null."""
        found = self.schema.get("anyOf", [self.schema])
        return tuple(branch for branch in found if branch.get("type") != "null")

    @cached_property
    def types(self) -> frozenset[str]:
        """The JSON types that the parameter takes; ``object`` for a shared shape."""
        return frozenset("object" if "$ref" in branch else str(branch.get("type")) for branch in self.branches)

    @cached_property
    def media(self) -> str | None:
        """The kind of file that the parameter, or each item of it, is."""
        return next((schema["media"] for schema in _inner(self.branches) if "media" in schema), None)

    @property
    def is_list(self) -> bool:
        return self.types == {"array"}

    @property
    def is_number(self) -> bool:
        return bool(self.types) and self.types <= {"integer", "number"} and not self.has_choices

    @property
    def is_text(self) -> bool:
        return self.types == {"string"} and self.media is None and not self.has_choices

    @property
    def has_choices(self) -> bool:
        return any("enum" in branch or "const" in branch for branch in self.branches)

    @cached_property
    def limits(self) -> frozenset[str]:
        """The names of the limits that the document says in the machine's way."""
        return frozenset(name for schema in (self.schema, *_inner(self.branches)) for name in schema.get("limits", ()))

    def knows(self, *keywords: str) -> bool:
        """Whether the schema itself already says one of these."""
        return any(keyword in schema for schema in (self.schema, *self.branches) for keyword in keywords)


def _inner(branches: tuple[Mapping[str, Any], ...]) -> Iterator[Mapping[str, Any]]:
    for branch in branches:
        yield branch
        items = branch.get("items")
        if isinstance(items, Mapping):
            yield from _inner(tuple(items.get("anyOf", [items])))
