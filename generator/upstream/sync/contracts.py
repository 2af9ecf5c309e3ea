"""One document at a time: build its contract, compare it with the pinned one, replace it whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.contract import build_contract, contract_text
from generator.contract.drift import Finding, Waiver, apply_waivers, compare
from generator.problems import ProblemError
from generator.upstream.access.atomic import write_atomically
from generator.upstream.access.failures import Cause, Failure, FalError
from generator.upstream.access.source import Arrival, Document
from generator.upstream.sync.catalogue import Entries
from generator.upstream.sync.hints import words_of
from generator.upstream.sync.outcome import Hint, Kind, Outcome, failed
from generator.upstream.sync.pinned import Pinned, path_of

Contract = dict[str, Any]
# What building a contract raises on documents that break its assumptions: foreign text may have
# any shape, and one endpoint's document must not end the run of all the others.
_FOREIGN = (TypeError, ValueError, LookupError, AttributeError, RecursionError)


@dataclass(frozen=True)
class Desk:
    """What is needed to settle one arrival after the other."""

    entries: Entries
    planned: Mapping[str, Path]
    pinned: Mapping[str, Pinned]
    waivers: Callable[[Path], Sequence[Waiver]]
    described: Callable[[Path, str], bool]
    dry_run: bool

    def settle(self, arrival: Arrival) -> Outcome:
        """Bring the contract of one arrival up to date; what goes wrong is in the outcome."""
        if isinstance(arrival, Failure):
            return failed(arrival)
        try:
            return self._settle(arrival)
        except FalError as error:
            return failed(error.failure(arrival.endpoint))

    def retire(self, endpoint: str) -> Outcome:
        """The outcome of an endpoint that vanished: its contract stays as it is."""
        pinned = self.pinned.get(endpoint)
        path = path_of(self.planned[endpoint], pinned)
        return Outcome(endpoint, Kind.VANISHED, findings=self._drift(endpoint, path, pinned, None))

    def _settle(self, document: Document) -> Outcome:
        contract = _build(document, self.entries[document.endpoint])
        pinned = self.pinned.get(document.endpoint)
        path = path_of(self.planned[document.endpoint], pinned)
        kind = _kind(contract, pinned, path)
        if kind is not Kind.UNCHANGED and not self.dry_run:
            _write(path, contract_text(contract))
        return Outcome(
            endpoint=document.endpoint,
            kind=kind,
            findings=self._drift(document.endpoint, path, pinned, contract),
            hints=self._hints(document, path, pinned, contract),
            needs_spec=not _spec(path).exists(),
        )

    def _drift(
        self, endpoint: str, path: Path, pinned: Pinned | None, contract: Contract | None
    ) -> tuple[Finding, ...]:
        if pinned is None:
            return ()
        findings = compare(pinned.contract, contract)
        return tuple(apply_waivers(findings, self.waivers(_spec(path)), endpoint))

    def _hints(self, document: Document, path: Path, pinned: Pinned | None, contract: Contract) -> tuple[Hint, ...]:
        known = _parameters(pinned.contract) if pinned else {}
        new = [name for name in _parameters(contract) if name not in known]
        unknown = [name for name in new if not self.described(_spec(path), name)]
        words = words_of(document.endpoint, document.content) if unknown else {}
        return tuple(Hint(document.endpoint, name, words.get(name, "")) for name in unknown)


def _spec(contract: Path) -> Path:
    return contract.with_suffix(".toml")


def _build(document: Document, entry: Mapping[str, Any]) -> Contract:
    try:
        return build_contract(
            document.endpoint,
            str(entry["category"]),
            document.content,
            source=document.source,
            streams=bool(entry.get("stream")),
        )
    except ProblemError as error:
        raise FalError(Cause.INVALID, "; ".join(map(str, error.problems))) from None
    except _FOREIGN as error:
        raise FalError(Cause.INVALID, f"{type(error).__name__}: {error}") from None


def _kind(contract: Contract, pinned: Pinned | None, path: Path) -> Kind:
    if pinned is None:
        return Kind.ADDED
    # Where the document was read is not what it says: a second source alone rewrites nothing.
    as_pinned = {**contract, "source": pinned.contract.get("source")}
    same = contract_text(as_pinned) == pinned.text and path == pinned.path
    return Kind.UNCHANGED if same else Kind.CHANGED


def _write(path: Path, text: str) -> None:
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        raise FalError(Cause.NOT_WRITTEN, f"{path}: {error.strerror}") from None


def _parameters(contract: Mapping[str, Any]) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = contract.get("input", {}).get("properties", {})
    return properties
