"""A source in memory, and one sync of it into a folder."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.upstream.access.failures import Cause, Failure, Scope
from generator.upstream.access.source import Arrival, Document, Listing, Model, PriceList
from generator.upstream.sync.catalogue import Entry
from generator.upstream.sync.lock import LOCK
from generator.upstream.sync.run import Options, sync
from generator.upstream.sync.summary import Summary
from tests.upstream.access.world import World


@dataclass
class MemorySource:
    """Serves a world.

    `hidden` endpoints exist but are not listed; `broken` ones have no document; `listing_failures`
    of the run make the listing partial; `lookup_failures` break the question by name.
    """

    world: World
    hidden: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    why: Cause = Cause.SERVER
    listing_failures: tuple[Failure, ...] = ()
    lookup_failures: tuple[Failure, ...] = ()
    whole: bool = True
    thin: bool = False
    asked: list[str] = field(default_factory=list)
    source: dict[str, Any] | None = None
    price_list: PriceList | None = None
    finished: int = 0

    async def listing(self) -> Listing:
        rows = [row for name, row in self.world.models.items() if name not in self.hidden]
        whole = self.whole and all(failure.scope is Scope.ROW for failure in self.listing_failures)
        return Listing(tuple(map(_model, rows)), self.listing_failures, whole, self.thin)

    async def lookup(self, endpoints: Sequence[str]) -> Listing:
        if self.lookup_failures:
            return Listing((), self.lookup_failures, whole=False)
        known = [self.world.models[name] for name in endpoints if name in self.world.models]
        return Listing(tuple(map(_model, known)))

    async def documents(self, endpoints: Sequence[str]) -> AsyncIterator[Arrival]:
        # The order of arrival is nobody's promise.
        for name in reversed(endpoints):
            self.asked.append(name)
            if name in self.broken:
                yield Failure(name, self.why, "fal answers 500")
            else:
                yield Document(name, self.world.documents[name], self.source)

    def digest(self, endpoint: str) -> str:
        return ""

    async def prices(self, endpoints: Sequence[str]) -> PriceList | None:
        return self.price_list

    async def done(self) -> None:
        self.finished += 1


def _model(row: dict[str, Any]) -> Model:
    return Model(row["endpoint_id"], row["metadata"])


def place_in(specs: Path) -> Any:
    """Puts `fal-ai/x` at `module/fal-ai-x.json`."""

    def place(entries: Collection[Entry]) -> Mapping[str, Path]:
        names = [str(entry["endpoint"]) for entry in entries]
        return {name: specs / "module" / f"{name.replace('/', '-')}.json" for name in names}

    return place


def run(source: MemorySource, specs: Path, **options: Any) -> Summary:
    """One sync of `source` into `specs`."""
    return asyncio.run(sync(source, Options(specs=specs, place=place_in(specs), **options)))


def digest(folder: Path) -> dict[str, str]:
    """Every file below `folder` with a digest of its bytes; the lock file says nothing."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != LOCK]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
