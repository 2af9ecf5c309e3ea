"""Compares two contracts of one endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.changes import worst_first
from generator.contract.drift.finding import Finding
from generator.contract.drift.rules import Area
from generator.contract.drift.walk import Walk
from generator.contract.sources import rank

Contract = Mapping[str, Any]


def compare(before: Contract | None, after: Contract | None) -> list[Finding]:
    """Every change from ``before`` to ``after``, the worst first; ``None`` is a contract that is not there.

    The same contracts give the same findings in the same order.
    """
    endpoint = str((before or after or {}).get("endpoint", ""))
    learned = before is not None and rank((after or {}).get("source")) > rank(before.get("source"))
    found = (replace(finding, endpoint=endpoint, learned=learned) for finding in _changes(before, after))
    return sorted(found, key=worst_first)


def _changes(before: Contract | None, after: Contract | None) -> Iterator[Finding]:
    if before is None or after is None:
        yield from _presence(before, after)
        return
    yield from _endpoint(before, after)
    for area in (Area.INPUT, Area.OUTPUT):
        yield from _side(area, before, after)


def _presence(before: Contract | None, after: Contract | None) -> Iterator[Finding]:
    if before is not None:
        yield Finding("endpoint-removed", "endpoint")
    if after is not None:
        yield Finding("endpoint-added", "endpoint")


def _endpoint(before: Contract, after: Contract) -> Iterator[Finding]:
    old, new = before.get("category"), after.get("category")
    if old != new:
        yield Finding("endpoint-category-changed", "category", old, new)
    streamed, streams = bool(before.get("streams")), bool(after.get("streams"))
    if streamed != streams:
        what = "added" if streams else "removed"
        yield Finding(f"endpoint-stream-{what}", "streams", streamed, streams)


def _side(area: Area, before: Contract, after: Contract) -> Iterator[Finding]:
    old, new = before.get(area.value) or {}, after.get(area.value) or {}
    if _is_published(old) != _is_published(new):
        what = "published" if _is_published(new) else "withdrawn"
        yield Finding(f"{area}-shape-{what}", area.value)
        return
    walk = Walk(area, before.get("$defs") or {}, after.get("$defs") or {})
    yield from (finding.below(area.value) for finding in walk.compare(old, new))


def _is_published(schema: Mapping[str, Any]) -> bool:
    # An endpoint without a shape takes any arguments: its node is another one (``docs/architecture.md``, "Nodes").
    return "properties" in schema or "additionalProperties" in schema
