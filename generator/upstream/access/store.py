"""The cache on disk: bodies with the facts that HTTP needs to ask whether they still hold."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.upstream.access.atomic import write_atomically


@dataclass(frozen=True)
class Entry:
    """One cached body; ``fetched`` is seconds since the epoch, the validators as the server sent.

    ``run`` names the run that kept it.
    """

    body: bytes
    url: str = ""
    etag: str = ""
    last_modified: str = ""
    fetched: float = 0.0
    run: str = ""


class Store:
    """Entries by key, one file each, in a folder that several processes may share.

    A file is a line of JSON facts and the body. The facts hold the body's digest, so a file that
    was cut off or edited counts as absent instead of being believed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Entry | None:
        """The entry of ``key``, or ``None`` if it is missing or incomplete."""
        try:
            head, _, body = self._path(key).read_bytes().partition(b"\n")
            facts = json.loads(head)
            whole = facts.pop("digest") == _digest(body)
            return Entry(body=body, **facts) if whole and _well_typed(facts) else None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def put(self, key: str, entry: Entry) -> None:
        """Keep ``entry`` under ``key``."""
        facts = asdict(entry)
        body: bytes = facts.pop("body")
        head = json.dumps({**facts, "digest": _digest(body)}).encode()
        # A read-only home costs the next run some requests; this run goes on without them.
        with suppress(OSError):
            write_atomically(self._path(key), head + b"\n" + body)

    def drop(self, key: str) -> None:
        """Forget ``key``; nothing happens where it is not kept."""
        with suppress(OSError):
            self._path(key).unlink()

    def _path(self, key: str) -> Path:
        # Hash untrusted keys: they may be too long or escape the folder.
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / name[:2] / name


def _well_typed(facts: dict[str, object]) -> bool:
    """Whether every fact has the type that ``Entry`` says: the file may have been edited."""
    return all(isinstance(value, int | float if name == "fetched" else str) for name, value in facts.items())


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
