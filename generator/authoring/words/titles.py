"""The rules of titles: what NodeTool's menu shows in place of the class name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from generator.specs.project import Endpoint

#: The longest title that a menu shows whole, in characters.
LONGEST = 60
_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
#: Words that a title may hold twice: ``Video to Video``.
_TWICE = frozenset(
    ["to", "and", "of", "the", "a", "with", "for", "in", "text", "image", "video", "audio", "speech", "3d", "json"]
)
Fault = tuple[str, Endpoint, str]


def title_faults(ready: Sequence[Endpoint]) -> Iterator[Fault]:
    """Rule, endpoint and complaint for every title that is missing, too long, repeated or spelled in two ways."""
    for endpoint in ready:
        yield from _form(endpoint)
    titled = [endpoint for endpoint in ready if endpoint.spec.title]
    yield from _repeated(titled)
    yield from _spellings(titled)


def _form(endpoint: Endpoint) -> Iterator[Fault]:
    title = endpoint.spec.title
    if not 3 <= len(title) <= LONGEST:
        yield "title-length", endpoint, f"{len(title)} characters: {title!r}"
    counted = Counter(word.lower() for word in _WORD.findall(title))
    twice = [word for word, count in counted.items() if count > 1 and word not in _TWICE]
    if twice:
        yield "title-form", endpoint, f"{title!r} holds {twice[0]!r} twice"


def _repeated(titled: Sequence[Endpoint]) -> Iterator[Fault]:
    first: dict[str, Endpoint] = {}
    for endpoint in titled:
        other = first.setdefault(endpoint.spec.title.casefold(), endpoint)
        if other is not endpoint:
            yield "title-repeated", endpoint, f"{endpoint.spec.title!r} is also the title in {other.file}"


def _spellings(titled: Sequence[Endpoint]) -> Iterator[Fault]:
    """Words that titles spell in several ways: the rarer spelling is the fault. What stands in brackets, such as ``[dev]``, does not count."""
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    holders: dict[str, list[Endpoint]] = defaultdict(list)
    for endpoint in titled:
        for word in set(_WORD.findall(_BRACKETS.sub(" ", endpoint.spec.title))):
            if len(word) > 2 and not word.isdigit():
                spelled[word.casefold()][word] += 1
                holders[word].append(endpoint)
    for spellings in spelled.values():
        usual, *rarer = sorted(spellings, key=lambda word: (-spellings[word], word))
        for word in rarer:
            for endpoint in holders[word]:
                yield "title-spelling", endpoint, f"{endpoint.spec.title!r} spells {usual!r} as {word!r}"
