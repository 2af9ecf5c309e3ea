"""Who made a model: the lab that fal names, else what endpoints of the same model or maker say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.specs.project import Endpoint

#: fal's own namespaces: they hold everybody's models.
SHARED = frozenset({"fal-ai"})
#: How many of the endpoints of one name must agree about its lab.
AGREED = 0.8


@dataclass(frozen=True)
class Vendors:
    """The labs that the catalogue names, by whatever endpoints share: a model's name, an owner, a tag."""

    labs: Mapping[str, str]

    @classmethod
    def of(cls, endpoints: Iterable[Endpoint]) -> Vendors:
        """What the catalogue tells of all ``endpoints``."""
        known, named = list(endpoints), defaultdict[str, Counter[str]](Counter)
        # The name of a kind of work is no maker's: many labs do it.
        common = {f"tag {endpoint.entry.get('category')}" for endpoint in known}
        for endpoint in known:
            if lab := endpoint.entry.get("lab"):
                for name in {*_names(endpoint)} - common:
                    named[name][str(lab)] += 1
        return cls({name: lab for name, labs in named.items() if (lab := _agreed(labs))})

    def vendor(self, endpoint: Endpoint) -> str:
        """The lab of ``endpoint``, else its owner, else the model's name as the title spells it."""
        if lab := endpoint.entry.get("lab"):
            return str(lab)
        known = next((self.labs[name] for name in _names(endpoint) if name in self.labs), "")
        return known or _owner(endpoint) or _model(endpoint)


def _agreed(labs: Counter[str]) -> str:
    lab, count = labs.most_common(1)[0]
    return lab if count >= AGREED * labs.total() else ""


def _names(endpoint: Endpoint) -> Iterator[str]:
    """What endpoints of one maker share, the closest first."""
    owner, _, rest = endpoint.id.partition("/")
    yield f"model {owner}/{rest.partition('/')[0]}"
    yield from (f"tag {tag}" for tag in endpoint.spec.tags[:2])
    if owner not in SHARED:
        yield f"owner {owner}"


def _owner(endpoint: Endpoint) -> str:
    owner = endpoint.id.partition("/")[0]
    return "" if owner in SHARED else owner.replace("-", " ").title()


def _model(endpoint: Endpoint) -> str:
    """The model's name in the title, without its version: ``BiRefNet V2 – Background Removal`` → ``BiRefNet``."""
    title = re.sub(r"\s+\S*\d.*", "", endpoint.spec.title.partition(" – ")[0])
    return title or str(endpoint.entry.get("name", "")) or endpoint.id
