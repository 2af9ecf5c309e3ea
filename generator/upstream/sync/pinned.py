"""The contracts that ``specs/`` holds now, and where each belongs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.upstream.access.atomic import write_atomically
from generator.upstream.access.failures import Cause, Failure


@dataclass(frozen=True)
class Pinned:
    """A contract on disk: its file, its text, and what the text says."""

    path: Path
    text: str
    contract: Mapping[str, Any]


@dataclass(frozen=True)
class PinnedContracts:
    """Every contract below ``specs``: the readable ones by endpoint, and the files that cannot be read."""

    by_endpoint: Mapping[str, Pinned]
    unreadable: frozenset[Path]


def read_pinned(specs: Path) -> PinnedContracts:
    """Read every contract below ``specs``."""
    paths = sorted(specs.glob("*/*.json"))
    found = {path: _read(path) for path in paths}
    readable = [pinned for pinned in found.values() if pinned is not None]
    # Of two contracts of one endpoint, the one beside a spec is in use.
    readable.sort(key=lambda pinned: has_spec(pinned.path))
    return PinnedContracts(
        {str(pinned.contract["endpoint"]): pinned for pinned in readable},
        frozenset(path for path, pinned in found.items() if pinned is None),
    )


def _read(path: Path) -> Pinned | None:
    try:
        text = path.read_text(encoding="utf-8")
        contract = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return None
    usable = isinstance(contract, dict) and isinstance(contract.get("endpoint"), str)
    return Pinned(path, text, contract) if usable else None


def has_spec(contract: Path) -> bool:
    """Whether a spec stands beside this contract."""
    return contract.with_suffix(".toml").exists()


def path_of(planned: Path, pinned: Pinned | None) -> Path:
    """Where a contract belongs: beside its spec, or, while there is none, where ``scaffold`` will look for it.

    A spec that does not parse, or whose file is not named after its class, keeps its contract beside it.
    """
    if pinned is None or has_spec(planned) or not has_spec(pinned.path):
        return planned
    return pinned.path


def moves(pinned: Mapping[str, Pinned], planned: Mapping[str, Path]) -> dict[str, Path]:
    """The new place of every contract that stands elsewhere than where it belongs, by endpoint.

    A new endpoint can take the name that another one without a spec had until then.
    """
    wanted = {name: path_of(planned[name], found) for name, found in pinned.items() if name in planned}
    return {name: path for name, path in wanted.items() if path != pinned[name].path}


def move_contracts(pinned: Mapping[str, Pinned], moved: Mapping[str, Path]) -> list[Failure]:
    """Move contracts, all written before any is removed: one may take the place of another."""
    failures = [failure for name, path in moved.items() if (failure := _write(name, path, pinned[name].text))]
    stuck = {failure.endpoint for failure in failures}
    for name in moved.keys() - stuck:
        if pinned[name].path not in moved.values():
            pinned[name].path.unlink(missing_ok=True)
    return failures


def _write(endpoint: str, path: Path, text: str) -> Failure | None:
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        return Failure(endpoint, Cause.NOT_WRITTEN, f"{path}: {error.strerror}")
    return None
