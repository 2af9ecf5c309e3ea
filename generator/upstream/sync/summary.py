"""What a sync did, for people and for machines."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from generator.changes import worst_first
from generator.contract.drift import Finding
from generator.upstream.access.failures import INTERRUPTIONS, Failure
from generator.upstream.sync.loss import Loss
from generator.upstream.sync.outcome import Hint, Kind, Note, Outcome
from generator.upstream.sync.prices import CostText, Repriced
from generator.upstream.sync.rows import RowChange


@dataclass(frozen=True)
class Summary:
    """Everything a sync did or, when ``dry_run``, would have done.

    ``failures`` holds those of the catalogue before those of documents. ``losses`` are the endpoints that fal took
    away, ``refused`` those of them that the loss guard kept, ``known`` every endpoint that the source lists.
    ``catalogue_changed`` and ``prices_changed`` say whether ``specs/catalog.json`` and ``specs/prices.json`` are others
    than before; ``rows`` are the facts of the catalogue that are others, but for losses; ``repriced`` are the endpoints
    that have another price now, and ``cost_texts`` the words that may have become untrue by that.
    """

    outcomes: tuple[Outcome, ...] = ()
    catalogue_failures: tuple[Failure, ...] = ()
    losses: tuple[Loss, ...] = ()
    refused: tuple[Loss, ...] = ()
    known: frozenset[str] = frozenset()
    catalogue_changed: bool = False
    rows: tuple[RowChange, ...] = ()
    prices_changed: bool = False
    repriced: tuple[Repriced, ...] = ()
    cost_texts: tuple[CostText, ...] = ()
    dry_run: bool = False

    def of_kind(self, kind: Kind) -> list[str]:
        """The endpoints with outcome ``kind``, sorted."""
        return [outcome.endpoint for outcome in self.outcomes if outcome.kind is kind]

    @property
    def compared(self) -> list[str]:
        """The endpoints whose pinned contract was compared with what fal says now."""
        kinds = (Kind.CHANGED, Kind.UNCHANGED, Kind.VANISHED)
        return [outcome.endpoint for outcome in self.outcomes if outcome.kind in kinds]

    @property
    def failures(self) -> list[Failure]:
        """Everything that went wrong, with its cause."""
        own = [outcome.failure for outcome in self.outcomes if outcome.failure is not None]
        return [*self.catalogue_failures, *own]

    @property
    def interrupted(self) -> bool:
        """Whether the run stopped asking before it had asked for everything."""
        return any(failure.cause in INTERRUPTIONS for failure in self.failures)

    @property
    def accepted(self) -> list[Loss]:
        """The losses that the guard let through."""
        return [loss for loss in self.losses if loss not in self.refused]

    @property
    def pending(self) -> list[str]:
        """The endpoints that stayed as they were because something about them failed."""
        return sorted({failure.endpoint for failure in self.failures if failure.endpoint})

    @property
    def findings(self) -> list[Finding]:
        """The drift of every changed contract, the worst first."""
        found = [finding for outcome in self.outcomes for finding in outcome.findings]
        return sorted(found, key=worst_first)

    @property
    def hints(self) -> list[Hint]:
        """New parameters without a description."""
        return [hint for outcome in self.outcomes for hint in outcome.hints]

    @property
    def notes(self) -> list[Note]:
        """Parts of new and changed documents that cannot be read: open or left out in the contract."""
        return [note for outcome in self.outcomes for note in outcome.notes]

    @property
    def without_spec(self) -> list[str]:
        """Endpoints with a contract and no spec: ``scaffold`` drafts one."""
        return [outcome.endpoint for outcome in self.outcomes if outcome.needs_spec]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON-ready data; the same run gives the same data."""
        return {
            "dry_run": self.dry_run,
            "catalogue_changed": self.catalogue_changed,
            "rows": [asdict(change) for change in self.rows],
            "prices_changed": self.prices_changed,
            "repriced": [asdict(move) for move in self.repriced],
            "cost_texts": [asdict(text) for text in self.cost_texts],
            "added": self.of_kind(Kind.ADDED),
            "changed": self.of_kind(Kind.CHANGED),
            "unchanged": self.of_kind(Kind.UNCHANGED),
            "failed": [failure.to_json() for failure in self.failures],
            "pending": self.pending,
            "vanished": self.of_kind(Kind.VANISHED),
            "losses": [_loss(loss, loss not in self.refused) for loss in self.losses],
            "without_spec": self.without_spec,
            "notes": [asdict(note) for note in self.notes],
            "hints": [asdict(hint) for hint in self.hints],
            "drift": [finding.to_json() for finding in self.findings],
        }


def _loss(loss: Loss, accepted: bool) -> dict[str, Any]:
    return {"endpoint": loss.endpoint, "kind": loss.kind.value, "accepted": accepted}
