"""What became of one endpoint in a sync."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.contract.drift import Finding
from generator.upstream.access.failures import Failure
from generator.upstream.sync.loss import Loss


class Kind(StrEnum):
    """What a sync did with an endpoint's contract."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    VANISHED = "vanished"


@dataclass(frozen=True)
class Hint:
    """A parameter that is new and has no description yet, with fal's own words about it.

    The words help whoever writes the description; they are shown and never written to a file.
    """

    endpoint: str
    parameter: str
    words: str


@dataclass(frozen=True)
class Note:
    """A part of a document (``key``) that is open or left out in the contract, and why."""

    endpoint: str
    key: str
    note: str


@dataclass(frozen=True)
class Outcome:
    """One endpoint's result; ``failure`` is given exactly when it failed.

    ``needs_spec`` says that no spec stands beside the contract: a task for ``scaffold``. ``loss`` says that much of its
    shape would be lost: its contract is written only when the loss guard lets it through. ``notes`` are the parts of a
    new or changed document that its contract could not keep.
    """

    endpoint: str
    kind: Kind
    failure: Failure | None = None
    findings: tuple[Finding, ...] = ()
    hints: tuple[Hint, ...] = ()
    needs_spec: bool = False
    loss: Loss | None = None
    notes: tuple[Note, ...] = ()


def failed(failure: Failure) -> Outcome:
    """The outcome of an endpoint that could not be fetched or understood."""
    return Outcome(failure.endpoint, Kind.FAILED, failure)
