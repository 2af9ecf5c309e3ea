"""
Where a file came from, in the file's own metadata: endpoint, request id, seed and cost.
"""

from collections.abc import Iterator
from typing import Any

from nodetool.metadata.types import AssetRef

#: The key in ``AssetRef.metadata``; beside it stands what fal says of the file.
KEY = "fal"


def stamp(results: Any, origin: dict[str, Any]) -> None:
    """Puts ``origin`` into the metadata of every file in ``results``. Values that are ``None`` or empty are left out."""
    known = {name: value for name, value in origin.items() if value not in (None, "")}
    for ref in refs_in(results):
        ref.metadata = {**(ref.metadata or {}), KEY: dict(known)}


def seed_of(response: Any, arguments: Any) -> int | None:
    """The seed that fal says it used, else the one that it was given."""
    for source in (response, arguments):
        value = source.get("seed") if isinstance(source, dict) else None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None


def request_id_of(ref: AssetRef) -> str:
    """The id of the request that a stamped file is from; empty for other files."""
    return str((ref.metadata or {}).get(KEY, {}).get("request_id", ""))


def refs_in(value: Any) -> Iterator[AssetRef]:
    """Every file in slots, each once, empty ones left out."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, AssetRef):
            if id(inner) not in seen and (inner.uri or inner.data is not None):
                seen.add(id(inner))
                yield inner
        elif isinstance(inner, dict | list):
            waiting += reversed(list(inner.values() if isinstance(inner, dict) else inner))
