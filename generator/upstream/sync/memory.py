"""What earlier syncs found to be settled: documents whose contracts stand as they would be built again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import generator
from generator.upstream.access.store import Entry, Store

#: Everything that decides what a document becomes.
_CODE = ("*.py", "contract/*.py", "upstream/access/*.py", "upstream/sync/*.py")


class Memory:
    """A fingerprint for each endpoint, in the cache.

    A fingerprint is a digest of the document, of what the catalogue and the source say of it, of the contract on
    disk and of the code that builds contracts. Where all of them are as they were, the contract is not built
    again. Times play no part, and an entry that is lost or damaged costs only time.
    """

    def __init__(self, store: Store, specs: Path) -> None:
        self._store = store
        self._key = f"settled {specs.resolve()}"
        self._known = dict(self._read())
        self._now: dict[str, str] = {}

    def _read(self) -> Iterator[tuple[str, str]]:
        entry = self._store.get(self._key)
        try:
            content = json.loads(entry.body) if entry else {}
        except ValueError:
            content = {}
        for endpoint, fingerprint in content.items() if isinstance(content, dict) else ():
            yield endpoint, str(fingerprint)

    def knows(self, endpoint: str, fingerprint: str) -> bool:
        """Whether the endpoint was settled with this fingerprint."""
        return self._known.get(endpoint) == fingerprint

    def keep(self, endpoint: str, fingerprint: str) -> None:
        """Remember that the endpoint is settled."""
        self._now[endpoint] = fingerprint

    def save(self) -> None:
        """Write what is new to the cache."""
        if self._now.items() - self._known.items():
            body = json.dumps({**self._known, **self._now}, sort_keys=True).encode()
            self._store.put(self._key, Entry(body))


def fingerprint_of(*facts: str) -> str:
    """A digest of ``facts``, in their order, and of the code."""
    return hashlib.sha256(json.dumps([_code_digest(), *facts]).encode()).hexdigest()


@cache
def _code_digest() -> str:
    root = Path(generator.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for pattern in _CODE for path in root.glob(pattern)):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes())
    return digest.hexdigest()
