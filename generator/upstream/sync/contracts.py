"""One document at a time: build its contract, compare it with the pinned one, replace it whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.contract.build import build_contract, contract_text
from generator.contract.drift import Finding, Waiver, apply_waivers, compare
from generator.contract.merge import merge_sources
from generator.contract.sources import rank
from generator.problems import ProblemError
from generator.upstream.access.atomic import write_atomically
from generator.upstream.access.failures import Cause, Failure, FalError
from generator.upstream.access.source import Arrival, Document
from generator.upstream.sync.catalogue import Entries
from generator.upstream.sync.hints import words_of
from generator.upstream.sync.loss import Loss, LossKind, Names, names_of, replaced, shape_loss
from generator.upstream.sync.memory import fingerprint_of
from generator.upstream.sync.outcome import Hint, Kind, Note, Outcome, failed
from generator.upstream.sync.pinned import Pinned, PinnedContracts, path_of

Contract = dict[str, Any]
# What building a contract raises on documents that break its assumptions: foreign text may have
# any shape, and one endpoint's document must not end the run of all the others.
_FOREIGN = (TypeError, ValueError, LookupError, AttributeError, RecursionError, ArithmeticError)


@dataclass(frozen=True)
class Held:
    """A contract that waits to be written: its file and text, and the names that it had and would have."""

    path: Path
    text: str
    before: Names
    after: Names


@dataclass(frozen=True)
class Desk:
    """What is needed to settle one arrival after the other.

    ``moved`` are the endpoints whose contract has another place now. With ``pinned_must_be_readable``, a contract on
    disk that cannot be read, or that a spec has none of, is a failure of its endpoint; otherwise the whole file is
    rewritten. Contracts with other names than before are not written but kept in ``held``, until ``release`` is called:
    only when all have arrived does one see what is lost. ``written`` are the texts of those that were written.
    """

    entries: Entries
    planned: Mapping[str, Path]
    pinned: PinnedContracts
    moved: Collection[str]
    waivers: Callable[[Path], Sequence[Waiver]]
    described: Callable[[Path, str], bool]
    dry_run: bool
    pinned_must_be_readable: bool = False
    held: dict[str, Held] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)

    def settle(self, arrival: Arrival) -> Outcome:
        """Bring the contract of one arrival up to date; what goes wrong is in the outcome."""
        if isinstance(arrival, Failure):
            return failed(arrival)
        try:
            return self._settle(arrival)
        except FalError as error:
            return failed(error.failure(arrival.endpoint))

    def unchanged(self, endpoint: str) -> Outcome:
        """The outcome of an endpoint whose document is known to give the contract that stands."""
        path = path_of(self.planned[endpoint], self.pinned.by_endpoint.get(endpoint))
        findings = tuple(apply_waivers([], self.waivers(_spec(path)), endpoint))
        return Outcome(endpoint, Kind.UNCHANGED, findings=findings, needs_spec=not _spec(path).exists())

    def fingerprint(self, endpoint: str, document: str) -> str:
        """The fingerprint of an endpoint whose document has the digest ``document``; empty where it has no contract."""
        text = self.written.get(endpoint) or getattr(self.pinned.by_endpoint.get(endpoint), "text", "")
        if not document or not text or (endpoint in self.moved and endpoint not in self.written):
            return ""
        entry = self.entries[endpoint]
        return fingerprint_of(endpoint, str(entry["category"]), str(bool(entry.get("stream"))), document, text)

    def judged(self, outcomes: Iterable[Outcome]) -> list[Outcome]:
        """``outcomes``, once all have arrived: with the loss of those whose document is that of others now."""
        names = replaced({name: (held.before, held.after) for name, held in self.held.items()})
        return [_replaced(outcome) if outcome.endpoint in names else outcome for outcome in outcomes]

    def release(self, endpoint: str) -> Failure | None:
        """Write the contract that was held back; a failure where that does not work."""
        try:
            self._write(endpoint, self.held[endpoint].path, self.held[endpoint].text)
        except FalError as error:
            return error.failure(endpoint)
        return None

    def retire(self, endpoint: str) -> Outcome:
        """The outcome of an endpoint that vanished: its contract stays as it is."""
        pinned = self.pinned.by_endpoint.get(endpoint)
        path = path_of(self.planned[endpoint], pinned)
        return Outcome(endpoint, Kind.VANISHED, findings=self._drift(endpoint, path, pinned, None))

    def _settle(self, document: Document) -> Outcome:
        pinned = self.pinned.by_endpoint.get(document.endpoint)
        path = path_of(self.planned[document.endpoint], pinned)
        self._check_pinned(path, pinned)
        contract = _merged(pinned, _build(document, self.entries[document.endpoint]))
        kind = self._kind(contract, pinned)
        if kind is not Kind.UNCHANGED:
            self._put(document.endpoint, path, contract, pinned)
        return Outcome(
            endpoint=document.endpoint,
            kind=kind,
            findings=self._drift(document.endpoint, path, pinned, contract, unchanged=kind is Kind.UNCHANGED),
            hints=self._hints(document, path, pinned, contract),
            needs_spec=not _spec(path).exists(),
            loss=shape_loss(document.endpoint, pinned.contract, contract) if pinned else None,
            notes=() if kind is Kind.UNCHANGED else _notes(contract),
        )

    def _check_pinned(self, path: Path, pinned: Pinned | None) -> None:
        if not self.pinned_must_be_readable:
            return
        if path in self.pinned.unreadable:
            raise FalError(Cause.UNREADABLE, _unreadable(path))
        # An endpoint with a spec is not new: without its contract, nothing would be compared and nothing said.
        if pinned is None and _spec(path).exists():
            raise FalError(Cause.UNREADABLE, _absent(path))

    def _put(self, endpoint: str, path: Path, contract: Contract, pinned: Pinned | None) -> None:
        text, after = contract_text(contract), names_of(contract)
        before = names_of(pinned.contract) if pinned else after
        if before != after:
            self.held[endpoint] = Held(path, text, before, after)
        elif not self.dry_run:
            self._write(endpoint, path, text)

    def _write(self, endpoint: str, path: Path, text: str) -> None:
        try:
            write_atomically(path, text.encode())
        except OSError as error:
            raise FalError(Cause.NOT_WRITTEN, f"{path}: {error.strerror}") from None
        self.written[endpoint] = text

    def _kind(self, contract: Contract, pinned: Pinned | None) -> Kind:
        if pinned is None:
            return Kind.ADDED
        known = pinned.contract.get("source")
        # Where a document was read is not what it says: another place rewrites nothing, a better kind does.
        source = contract["source"] if rank(contract["source"]) > rank(known) else known
        same = contract_text({**contract, "source": source}) == pinned.text
        return Kind.UNCHANGED if same and contract["endpoint"] not in self.moved else Kind.CHANGED

    def _drift(
        self,
        endpoint: str,
        path: Path,
        pinned: Pinned | None,
        contract: Contract | None,
        *,
        unchanged: bool = False,
    ) -> tuple[Finding, ...]:
        # Equal texts have no findings, and comparing them takes longer than everything else.
        findings = [] if unchanged else self._compare(pinned, contract)
        return tuple(apply_waivers(findings, self.waivers(_spec(path)), endpoint))

    def _compare(self, pinned: Pinned | None, contract: Contract | None) -> list[Finding]:
        try:
            return compare(pinned.contract if pinned else None, contract)
        except _FOREIGN:
            # JSON that is not a contract; only a hand or a merge leaves such a file.
            if self.pinned_must_be_readable and pinned is not None:
                raise FalError(Cause.UNREADABLE, _unreadable(pinned.path)) from None
            return compare(None, contract)

    def _hints(self, document: Document, path: Path, pinned: Pinned | None, contract: Contract) -> tuple[Hint, ...]:
        known = _parameters(pinned.contract) if pinned else {}
        new = [name for name in _parameters(contract) if name not in known]
        unknown = [name for name in new if not self.described(_spec(path), name)]
        words = words_of(document.endpoint, document.content) if unknown else {}
        return tuple(Hint(document.endpoint, name, words.get(name, "")) for name in unknown)


def _replaced(outcome: Outcome) -> Outcome:
    """The outcome with that loss, unless its document says nothing at all."""
    if outcome.loss is not None and outcome.loss.kind is not LossKind.SHRUNK:
        return outcome
    return replace(outcome, loss=Loss(outcome.endpoint, LossKind.REPLACED))


def _unreadable(path: Path) -> str:
    return f"{path}: the pinned contract cannot be read, so nothing can be compared; restore it with git"


def _absent(path: Path) -> str:
    what = "is that of another endpoint" if path.exists() else "is missing"
    return f"{path}: the contract beside the spec {what}, so nothing can be compared; restore it with git"


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


def _merged(pinned: Pinned | None, contract: Contract) -> Contract:
    try:
        return merge_sources(pinned.contract, contract) if pinned else contract
    except _FOREIGN:
        # What is pinned is JSON and no contract: it has nothing to add.
        return contract


def _notes(contract: Contract) -> tuple[Note, ...]:
    return tuple(Note(contract["endpoint"], row["key"], row["note"]) for row in contract.get("notes", ()))


def _parameters(contract: Mapping[str, Any]) -> Mapping[str, Any]:
    schema = contract.get("input")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return properties if isinstance(properties, dict) else {}
