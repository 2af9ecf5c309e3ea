"""How much the document behind a contract can tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: ``source.kind`` of a contract, the poorest first; contracts without a kind are older than this fact.
_KINDS = ("", "rebuilt", "typings", "verbatim")


def is_better_source(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether ``after`` was read from a document of a better kind than ``before``."""
    return _rank(after) > _rank(before)


def _rank(contract: Mapping[str, Any]) -> int:
    source = contract.get("source")
    kind = source.get("kind", "") if isinstance(source, Mapping) else ""
    return _KINDS.index(kind) if kind in _KINDS else 0
