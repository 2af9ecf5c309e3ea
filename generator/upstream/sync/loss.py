"""The loss guard: what a sync would take away, and how much of it is believed without a person's word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from generator.upstream.access.failures import Cause, Failure

# fal retires a handful of endpoints at a time. More at once is an outage or a mistake until a person says
# otherwise. One is always believed: in a small catalogue it would be more than the share.
MAX_SHARE = 0.05
ALL = "all"


class LossKind(StrEnum):
    """How an endpoint that worked before is lost."""

    VANISHED = "vanished"
    DEPRECATED = "deprecated"
    EMPTIED = "emptied"


_MEANING = {
    LossKind.VANISHED: "fal no longer lists it",
    LossKind.DEPRECATED: "fal marks it as deprecated",
    LossKind.EMPTIED: "its document no longer publishes a shape",
}

#: What stands above the losses of a kind that were believed.
BELIEVED = {
    LossKind.VANISHED: "no longer listed by fal: node kept, marked deprecated",
    LossKind.DEPRECATED: "marked deprecated by fal: node kept",
    LossKind.EMPTIED: "documents that publish no shape any more: contract emptied, still active",
}


@dataclass(frozen=True)
class Loss:
    """One endpoint that a sync would lose."""

    endpoint: str
    kind: LossKind

    def failure(self) -> Failure:
        """The failure that this loss is when it is refused."""
        return Failure(self.endpoint, Cause.LOSS, f"{_MEANING[self.kind]}; kept as it was")


@dataclass(frozen=True)
class Acceptance:
    """What a person accepts: endpoints by name, so many others, or everything."""

    names: frozenset[str] = frozenset()
    count: int = 0
    everything: bool = False

    def refused(self, losses: Iterable[Loss], known: int) -> list[Loss]:
        """Those of `losses` that are not believed, where `known` endpoints were active before.

        All that were not accepted by name are refused together, or none of them.
        """
        open_losses = [loss for loss in losses if loss.endpoint not in self.names]
        believed = max(1, self.count, int(known * MAX_SHARE))
        return [] if self.everything or len(open_losses) <= believed else open_losses


def acceptance_of(words: Iterable[str]) -> Acceptance:
    """The acceptance that `words` state: endpoint ids, a count, or `all`."""
    given = list(words)
    counts = [int(word) for word in given if word.isascii() and word.isdigit()]
    names = frozenset(word for word in given if word != ALL and not word.isdigit())
    return Acceptance(names, max(counts, default=0), ALL in given)


def refusal(refused: Iterable[Loss], known: int) -> Failure:
    """The failure that stands above the refused losses and says how to accept them."""
    kinds = Counter(loss.kind for loss in refused)
    total = sum(kinds.values())
    counts = ", ".join(f"{kinds[kind]} {kind}" for kind in LossKind if kinds[kind])
    detail = (
        f"{total} of {known} endpoints would be lost at once ({counts}); they are kept as they were and named below. "
        f"If that is right: --accept-loss {total}, --accept-loss {ALL}, or --accept-loss with each id. "
        "If the source holds only some endpoints: choose them with --endpoint"
    )
    return Failure("", Cause.LOSS, detail)


def is_emptied(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether a side of the contract that had properties no longer has any."""
    return any(_properties(before, side) and not _properties(after, side) for side in ("input", "output"))


def _properties(contract: Mapping[str, Any], side: str) -> bool:
    schema = contract.get(side)
    return isinstance(schema, dict) and bool(schema.get("properties"))
