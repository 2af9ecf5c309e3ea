"""A review as JSON-ready data: what is pending, what was decided, what a node was and is."""

from __future__ import annotations

from collections.abc import Sequence

from generator.review.diff import unified
from generator.review.kinds import count_levels, group
from generator.review.pending import Pending
from generator.review.release.version import Version, bump_of, next_version
from generator.review.show import fixes

Data = dict[str, object]


def pending_data(pending: Sequence[Pending], current: Version, *, texts: bool = False) -> Data:
    """Everything that is pending; with ``texts`` also what each node was and is.

    ``current`` is the version of the distribution, ``next`` the one that these changes ask for.
    """
    bump = bump_of(item.level for item in pending)
    levels = {level.value: count for level, count in count_levels(pending).items()}
    return {
        "bump": bump.value,
        "version": {"current": str(current), "next": str(next_version(current, bump))},
        "totals": {"nodes": len(pending), **levels, "drafts": sum(item.draft for item in pending)},
        "kinds": [kind.to_json() for kind in group(pending)],
        "pending": [{**item.to_json(), **(_texts(item) if texts else {})} for item in pending],
    }


def _texts(item: Pending) -> Data:
    return {
        "before": item.before,
        "after": item.after,
        "diff": unified(item.before or "", item.after or ""),
        "builder_before": item.builder_before,
        "builder_after": item.builder_after,
    }


def accepted_data(accepted: Sequence[Pending], left: int) -> Data:
    """What was written, and how many of the chosen nodes still wait."""
    return {"accepted": [_name(item) for item in accepted], "pending": left}


def rejected_data(rejected: Sequence[Pending]) -> Data:
    """For each rejected node where to change it; nothing was written."""
    return {"rejected": [{**_name(item), "fix": fixes(item)} for item in rejected], "pending": len(rejected)}


def _name(item: Pending) -> Data:
    return {"endpoint": item.endpoint, "snapshot": item.key, "draft": item.draft}
