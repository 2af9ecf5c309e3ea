"""Where a document came from, and how far its facts go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

VERBATIM, TYPINGS, REBUILT = "verbatim", "typings", "rebuilt"
#: From the least to the best. ``verbatim``: as fal serves it. ``typings``: from published client typings, without
#: bounds, order and null. ``rebuilt``: from older typings, with whole numbers partly guessed.
KINDS = (REBUILT, TYPINGS, VERBATIM)
_KIND = re.compile(r"(?:near-)?(verbatim|typings|rebuilt)\b(?: (\d{4}-\d\d(?:-\d\d)?)\b)?")


def rank(source: object) -> int:
    """How good a contract's ``source`` is. One without a kind is from before kinds were kept: below the least."""
    kind = source.get("kind") if isinstance(source, Mapping) else None
    return KINDS.index(kind) if kind in KINDS else -1


def source_facts(row: object) -> dict[str, Any]:
    """One row of a folder's ``sources.json`` as the ``source`` of a contract.

    ``{"source": "near-verbatim 2026-06-11, patched from …", "patched": [...]}`` becomes
    ``{"kind": "verbatim", "date": "2026-06-11", "patched": True}``; a row that says nothing of the sort, ``{}``.
    A row may also have the keys ``kind`` and ``date`` themselves.
    """
    if not isinstance(row, Mapping):
        return {}
    said = _KIND.match(str(row.get("source", "")).strip())
    kind = row.get("kind") if row.get("kind") in KINDS else (said[1] if said else None)
    if kind is None:
        return {}
    date = row.get("date") or (said[2] if said else None)
    facts = {"kind": kind, "date": date if isinstance(date, str) else None, "patched": bool(row.get("patched"))}
    return {name: value for name, value in facts.items() if value}
