"""The old catalogue and what fal lists now become the new catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.contract import catalog_entry
from generator.problems import Problem, ProblemError
from generator.upstream.access.failures import Cause, Failure
from generator.upstream.access.source import Listing, Model, Source

Entry = Mapping[str, Any]
Entries = Mapping[str, Entry]
DEPRECATED = "deprecated"
# fal retires a handful of endpoints at a time; more at once is an outage or a mistake until a
# person says otherwise (`--accept-loss`).
MAX_LOSS = 0.05


@dataclass(frozen=True)
class Merge:
    """What the new catalogue says.

    `listed` are the endpoints that the source lists now, `vanished` those that it no longer does.
    """

    entries: Entries
    listed: tuple[str, ...]
    vanished: tuple[str, ...]
    failures: tuple[Failure, ...]


def read_entries(path: Path) -> Entries:
    """The entries of `specs/catalog.json` by endpoint, empty where there is no such file.

    Raises ProblemError when the file is not what a sync wrote.
    """
    try:
        rows = json.loads(path.read_bytes())["endpoints"]
        return {row["endpoint"]: row for row in rows if _has_category(row)}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        hint = "restore the file with git, then run sync again"
        raise ProblemError([Problem(path.name, "endpoints", f"unreadable: {error}", hint)]) from None


def _has_category(row: Entry) -> bool:
    # Everything after this relies on it: a row without one raises KeyError here.
    return isinstance(row["category"], str)


async def merge_catalogue(old: Entries, source: Source) -> Merge:
    """Ask `source` what there is and merge it into `old`.

    Only a whole listing lets endpoints vanish, and only after fal has been asked for them by name:
    a page that went missing looks like endpoints that are gone.  Vanished endpoints stay, marked
    deprecated.
    """
    listing = await source.listing()
    listed, failures = _entries(listing.models)
    failures = [*listing.failures, *failures]
    vanished: list[str] = []
    if listing.whole and not failures:
        absent = [name for name in active(old) if name not in listed]
        again = await source.lookup(absent) if absent else Listing(())
        found, bad = _entries(again.models)
        listed |= found
        failures = [*again.failures, *bad]
        vanished = [] if failures else [name for name in absent if name not in found]
    entries = _merged(old, listed, vanished, whole=listing.whole and not failures)
    return Merge(entries, tuple(sorted(listed)), tuple(sorted(vanished)), tuple(failures))


def active(entries: Entries) -> list[str]:
    """The endpoints that are not marked deprecated."""
    return [name for name, entry in entries.items() if entry.get("status") != DEPRECATED]


def sudden_loss(old: Entries, vanished: Iterable[str]) -> Failure | None:
    """The failure that a loss of more than 5 % of the active endpoints is; None for less."""
    lost, known = len(list(vanished)), len(active(old))
    if lost <= MAX_LOSS * known:
        return None
    detail = f"{lost} of {known} endpoints are gone at once; --accept-loss if that is right"
    return Failure("", Cause.LOSS, detail)


def _entries(models: Iterable[Model]) -> tuple[dict[str, Entry], list[Failure]]:
    found: dict[str, Entry] = {}
    failures: list[Failure] = []
    for model in models:
        try:
            found[model.endpoint] = _entry(model)
        except (TypeError, AttributeError, ValueError) as error:
            failures.append(Failure(model.endpoint, Cause.INVALID, f"unusable facts: {error}"))
    return found, failures


def _entry(model: Model) -> Entry:
    return catalog_entry({"endpoint_id": model.endpoint, "metadata": model.metadata})


def _merged(old: Entries, listed: Entries, vanished: Iterable[str], *, whole: bool) -> dict[str, Entry]:
    gone = {name: {**old[name], "status": DEPRECATED} for name in vanished}
    # A partial listing, or a folder of single documents, adds what it knows and takes nothing.
    rows = listed if whole else {name: {**listed[name], **old.get(name, {})} for name in listed}
    return {**old, **gone, **rows}
