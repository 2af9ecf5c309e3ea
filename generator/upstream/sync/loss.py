"""The loss guard: what a sync would take away, and how much of it is believed without a person's word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from generator.upstream.access.failures import Cause, Failure

# fal retires a handful of endpoints at a time. More at once is an outage or a mistake until a person says
# otherwise. One is always believed: in a small catalogue it would be more than the share.
MAX_SHARE = 0.05
ALL = "all"
#: So many endpoints with different shapes do not come to one shape by themselves: one document is served for all.
MANY = 3


class LossKind(StrEnum):
    """How an endpoint that worked before is lost, or its shape."""

    VANISHED = "vanished"
    DEPRECATED = "deprecated"
    DISABLED = "disabled"
    UNREADABLE = "unreadable"
    EMPTIED = "emptied"
    REPLACED = "replaced"
    SHRUNK = "shrunk"

    @property
    def of_shape(self) -> bool:
        """Whether the contract lost something, and not the endpoint's row in the catalogue."""
        return self not in (LossKind.VANISHED, LossKind.DEPRECATED, LossKind.DISABLED)


_MEANING = {
    LossKind.VANISHED: "fal no longer lists it",
    LossKind.DEPRECATED: "fal marks it as deprecated",
    LossKind.DISABLED: "fal gives it a status that is not known",
    LossKind.UNREADABLE: "its document had a shape and cannot be read there any more",
    LossKind.EMPTIED: "its document no longer publishes a shape",
    LossKind.REPLACED: "its document says the same as those of endpoints that were different",
    LossKind.SHRUNK: "half of its parameters or results are gone, or more",
}

#: What stands above the losses of a kind that were believed.
BELIEVED = {
    LossKind.VANISHED: "no longer listed by fal: node kept, marked deprecated",
    LossKind.DEPRECATED: "marked deprecated by fal: node kept",
    LossKind.DISABLED: "given a status by fal that is not known: node kept, marked deprecated",
    LossKind.UNREADABLE: "documents that cannot be read any more, accepted: contract emptied, still active",
    LossKind.EMPTIED: "documents that publish no shape any more: contract emptied, still active",
    LossKind.REPLACED: "documents that are those of other endpoints now: contract replaced, still active",
    LossKind.SHRUNK: "documents that lost half of their parameters or results: contract changed, still active",
}


@dataclass(frozen=True)
class Loss:
    """One endpoint that a sync would lose; ``why`` is what the document says of it, if anything."""

    endpoint: str
    kind: LossKind
    why: str = ""

    def failure(self) -> Failure:
        """The failure that this loss is when it is refused."""
        why = f" ({self.why})" if self.why else ""
        # Not a matter of number: what cannot be read is no news of fal's, be it of one endpoint.
        accept = f"; --accept-loss {self.endpoint} believes it" if self.kind is LossKind.UNREADABLE else ""
        cause = Cause.INVALID if self.kind is LossKind.UNREADABLE else Cause.LOSS
        return Failure(self.endpoint, cause, f"{_MEANING[self.kind]}{why}; kept as it was{accept}")


@dataclass(frozen=True)
class Acceptance:
    """What a person accepts: endpoints by name, so many others, or everything."""

    names: frozenset[str] = frozenset()
    count: int = 0
    everything: bool = False

    def refused(self, losses: Iterable[Loss], known: int) -> list[Loss]:
        """Those of ``losses`` that are not believed, where ``known`` endpoints were active before.

        All that were not accepted by name are refused together, or none of them. Documents that cannot be read
        are never believed unasked, and take no room from what is.
        """
        open_losses = [loss for loss in losses if loss.endpoint not in self.names]
        if self.everything or len(open_losses) <= self.count:
            return []
        guarded = [loss for loss in open_losses if loss.kind is not LossKind.UNREADABLE]
        believed = max(self.count, _believable(known))
        return [loss for loss in open_losses if len(guarded) > believed or loss.kind is LossKind.UNREADABLE]


def _believable(known: int) -> int:
    """How many losses are believed unasked."""
    return max(1, int(known * MAX_SHARE))


def is_sudden(refused: Collection[Loss], known: int) -> bool:
    """Whether losses were refused for their number, and not each for itself."""
    return any(loss.kind is not LossKind.UNREADABLE for loss in refused) or len(refused) > _believable(known)


def acceptance_of(words: Iterable[str]) -> Acceptance:
    """The acceptance that ``words`` state: endpoint ids, a count, or ``all``."""
    given = list(words)
    counts = [int(word) for word in given if word.isascii() and word.isdigit()]
    names = frozenset(word for word in given if word != ALL and not word.isdigit())
    return Acceptance(names, max(counts, default=0), ALL in given)


def refusal(refused: Iterable[Loss], known: int) -> Failure:
    """The failure that stands above losses refused for their number and says how to accept them."""
    kinds = Counter(loss.kind for loss in refused)
    total = sum(kinds.values())
    counts = ", ".join(f"{kinds[kind]} {kind}" for kind in LossKind if kinds[kind])
    detail = (
        f"{total} of {known} endpoints would be lost at once ({counts}); they are kept as they were and named below. "
        f"If that is right: --accept-loss {total}, --accept-loss {ALL}, or --accept-loss with each id. "
        "If the source holds only some endpoints: choose them with --endpoint"
    )
    return Failure("", Cause.LOSS, detail)


@dataclass(frozen=True)
class Names:
    """What a contract takes and gives, by name."""

    input: frozenset[str]
    output: frozenset[str]


def names_of(contract: Mapping[str, Any]) -> Names:
    """The parameters and results of a contract; none where it publishes no shape."""
    return Names(_properties(contract, "input"), _properties(contract, "output"))


def shape_loss(endpoint: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Loss | None:
    """How much of its shape an endpoint loses with the contract ``after``, if that is a loss."""
    sides = [(side, _properties(before, side), _properties(after, side)) for side in ("input", "output")]
    emptied = [side for side, old, new in sides if old and not new]
    if emptied:
        why = next((note for side in emptied for note in _notes(after, side)), "")
        return Loss(endpoint, LossKind.UNREADABLE if why else LossKind.EMPTIED, why)
    if any(old and 2 * len(old - new) >= len(old) for _, old, new in sides):
        return Loss(endpoint, LossKind.SHRUNK)
    return None


def replaced(changes: Mapping[str, tuple[Names, Names]]) -> set[str]:
    """The endpoints whose names, before and after, were different from each other's and are the same now."""
    groups: dict[Names, dict[str, Names]] = {}
    for endpoint, (before, after) in changes.items():
        groups.setdefault(after, {})[endpoint] = before
    return {endpoint for group in groups.values() if len(set(group.values())) >= MANY for endpoint in group}


def _properties(contract: Mapping[str, Any], side: str) -> frozenset[str]:
    schema = contract.get(side)
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return frozenset(properties) if isinstance(properties, dict) else frozenset()


def _notes(contract: Mapping[str, Any], side: str) -> list[str]:
    """What a contract says about parts of one side that could not be read."""
    rows = [(row["key"], row["note"]) for row in contract.get("notes", ())]
    return [f"{key}: {note}" for key, note in rows if key.split(".")[0] == side]
