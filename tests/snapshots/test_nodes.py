"""Every generated node, and its builder for scripts, equals its approved snapshot."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from syrupy.assertion import SnapshotAssertion

from generator.review import find_pending, read_snapshots
from generator.review.base import SHARED
from generator.review.listing import screen
from tests.snapshots.conftest import SNAPSHOTS, chosen, drafts, with_builder


@pytest.mark.wide
def test_nodes_are_as_approved(
    wanted: Mapping[str, str], approved: SnapshotAssertion, request: pytest.FixtureRequest
) -> None:
    names = [name for key in chosen(request.config.getoption("only")) for name in with_builder(key)]
    # All of them are compared before anything is said, and `review` says it: on one screen, by kinds of change.
    differing = [name for name in names if not approved(name=name) == wanted[name]]
    if differing:
        kept = read_snapshots(SNAPSHOTS)
        known = {*differing, *with_builder(SHARED)}
        before, after = ({name: texts[name] for name in known & set(texts)} for texts in (kept, wanted))
        pytest.fail(screen(find_pending(before, after, drafts())), pytrace=False)
