"""The old catalogue and what fal lists now become the new catalogue."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.contract.catalog import DEPRECATED, catalog_entry, is_retired
from generator.problems import Problem, ProblemError
from generator.upstream.access.failures import Cause, Failure, Scope
from generator.upstream.access.source import Listing, Model, Source
from generator.upstream.sync.loss import Loss, LossKind

Entry = Mapping[str, Any]
Entries = Mapping[str, Entry]
Wants = Callable[[Entry], bool]
#: What fal says of an endpoint; whatever else it should say, the endpoint cannot be counted on.
_STATUSES = frozenset({"active", DEPRECATED})


@dataclass(frozen=True)
class Merge:
    """What the new catalogue says, of the endpoints that this run is about.

    ``listed`` are the rows that the source gives for them now; ``losses`` those that vanished or are deprecated
    now and were active before; ``unusable`` those whose row cannot be read, which keep their old one. ``known`` are
    all endpoints that the source lists, wanted or not. ``complete`` says that the listing did not break off.
    """

    listed: Entries
    losses: tuple[Loss, ...]
    failures: tuple[Failure, ...]
    unusable: frozenset[str]
    known: frozenset[str]
    complete: bool

    def entries(self, old: Entries, refused: Iterable[str] = ()) -> dict[str, Entry]:
        """The new catalogue; the rows of ``refused`` endpoints stay as they were.

        An endpoint that vanished keeps its row, marked as deprecated.
        """
        gone = {name: {**old[name], "status": DEPRECATED} for name in self.vanished}
        kept = {name: old[name] for name in refused if name in old}
        return {**old, **gone, **self.listed, **kept}

    @property
    def vanished(self) -> tuple[str, ...]:
        """The endpoints that were active and are no longer listed."""
        return tuple(loss.endpoint for loss in self.losses if loss.kind is LossKind.VANISHED)


def read_entries(path: Path) -> Entries:
    """The entries of ``specs/catalog.json`` by endpoint, empty where there is no such file.

    Raises ``ProblemError`` when the file is not what a sync wrote.
    """
    try:
        rows = json.loads(path.read_bytes())["endpoints"]
        return {row["endpoint"]: row for row in rows if _has_category(row)}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        hint = "restore the file with git, then run sync again"
        raise ProblemError([Problem(f"{path.parent.name}/{path.name}", "endpoints", _fault(error), hint)]) from None


def _fault(error: Exception) -> str:
    if isinstance(error, KeyError | TypeError):
        return "is not a list of rows with `endpoint` and `category`"
    return f"cannot be read: {error}"


def _has_category(row: Entry) -> bool:
    # Everything after this relies on it: a row without one raises KeyError here.
    return isinstance(row["category"], str)


def everything(entry: Entry) -> bool:
    """Wants every entry."""
    return True


async def merge_catalogue(old: Entries, source: Source, wants: Wants = everything) -> Merge:
    """Ask ``source`` what there is, and compare what ``wants`` picks with ``old``.

    Only a whole listing lets endpoints vanish, and only after fal has been asked for them by name: a page that
    went missing looks like endpoints that are gone.
    """
    listing = await source.listing()
    read, bad = _entries(listing.models)
    read = {name: _merged(old.get(name), row, thin=listing.thin) for name, row in read.items()}
    listed = {name: row for name, row in read.items() if wants(row) or (name in old and wants(old[name]))}
    broken = [failure for failure in listing.failures if failure.scope is Scope.RUN]
    rows = [failure for failure in listing.failures if failure.scope is Scope.ROW]
    unusable = [failure for failure in (*rows, *bad) if _is_wanted(failure.endpoint, old, wants)]
    absent = [name for name in active(old) if wants(old[name]) and name not in listed]
    absent = [name for name in absent if name not in {failure.endpoint for failure in unusable}]
    again = await source.lookup(absent) if listing.whole and absent else Listing(())
    found, worse = _entries(again.models)
    listed |= found
    failures = (*broken, *again.failures, *unusable, *worse)
    odd = frozenset(failure.endpoint for failure in (*unusable, *worse))
    certain = listing.whole and not again.failures
    vanished = [name for name in absent if name not in found and name not in odd] if certain else []
    return Merge(
        listed,
        (*_losses(vanished, LossKind.VANISHED), *_marked(old, listed, (*listing.models, *again.models))),
        failures,
        odd,
        frozenset(read) | frozenset(found),
        complete=not broken and not again.failures,
    )


def active(entries: Entries) -> list[str]:
    """The endpoints that are not marked deprecated."""
    return [name for name, entry in entries.items() if not is_retired(entry)]


def _newly_deprecated(old: Entries, listed: Entries) -> list[str]:
    known = active(old)
    return [name for name in known if name in listed and is_retired(listed[name])]


def _marked(old: Entries, listed: Entries, models: Iterable[Model]) -> list[Loss]:
    """The endpoints that fal has marked, by whether their mark is one that is known."""
    odd = {model.endpoint for model in models if model.metadata.get("status") not in (None, "", *_STATUSES)}
    names = _newly_deprecated(old, listed)
    unknown = [name for name in names if name in odd]
    known = [name for name in names if name not in odd]
    return [*_losses(known, LossKind.DEPRECATED), *_losses(unknown, LossKind.DISABLED)]


def _losses(names: Iterable[str], kind: LossKind) -> list[Loss]:
    return [Loss(name, kind) for name in sorted(names)]


def _is_wanted(endpoint: str, old: Entries, wants: Wants) -> bool:
    return wants(old.get(endpoint, {"endpoint": endpoint, "category": "unknown"}))


def _entries(models: Iterable[Model]) -> tuple[dict[str, Entry], list[Failure]]:
    found: dict[str, Entry] = {}
    failures: list[Failure] = []
    for model in models:
        try:
            found[model.endpoint] = _entry(model)
        except TypeError as error:
            failures.append(Failure(model.endpoint, Cause.INVALID, f"its row of the catalogue is unusable: {error}"))
    return found, failures


def _entry(model: Model) -> Entry:
    entry = catalog_entry({"endpoint_id": model.endpoint, "metadata": model.metadata})
    return entry if entry["status"] in _STATUSES else {**entry, "status": DEPRECATED}


def _merged(old: Entry | None, row: Entry, *, thin: bool) -> Entry:
    # A document says little of its endpoint: what the catalogue knew already is worth more.
    return {**row, **(old or {})} if thin else row
