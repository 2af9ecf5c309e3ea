"""Snapshots, specs and generated nodes are the same set."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import cast

import pytest
from syrupy.location import PyTestLocation

from generator.output.owned import DSL_PACKAGE, PACKAGE, SHARED_PACKAGE
from generator.review import read_snapshots
from generator.review.base import SHARED
from tests.snapshots.conftest import ROOT, SNAPSHOTS, NodeSnapshot, chosen, keys, with_builder


def test_no_two_endpoints_share_a_snapshot() -> None:
    found = list(keys().values())
    assert len(set(found)) == len(found) > 0


def test_snapshots_and_specs_are_the_same_set(request: pytest.FixtureRequest) -> None:
    # An update run writes and removes while this test runs, so it speaks up in the next one.
    if request.config.getoption("update_snapshots"):
        return
    only = request.config.getoption("only")
    present = {path.relative_to(SNAPSHOTS).as_posix() for path in SNAPSHOTS.rglob("*.py")}
    every = {name for key in (*keys().values(), SHARED) for name in with_builder(key)}
    asked = {name for key in chosen(only) for name in with_builder(key)}
    assert cut(present - every) == [], "snapshots without a spec: python -m generator review"
    assert cut(asked - present) == [], "specs without a snapshot: python -m generator review"


def test_a_snapshot_that_is_found_has_the_name_that_it_is_asked_for_by() -> None:
    """Else a run of all tests takes every one of them for obsolete, and an update removes them."""
    every = [name for key in keys().values() for name in with_builder(key)]
    read = NodeSnapshot().read_snapshot_collection
    found = {snapshot.name for name in every for snapshot in read(snapshot_location=str(SNAPSHOTS / name))}
    # The place of the test says nothing here: the name alone does.
    assert found == {
        NodeSnapshot.get_snapshot_name(test_location=cast("PyTestLocation", None), index=name) for name in every
    }


def cut(names: Iterable[str]) -> list[str]:
    """The first ten names and how many there are besides: a failure fits on a screen."""
    found = sorted(names)
    return found if len(found) <= 10 else [*found[:10], f"and {len(found) - 10} more"]


def test_every_snapshot_stands_in_the_generated_module() -> None:
    texts = read_snapshots(SNAPSHOTS)
    packages = (PACKAGE, DSL_PACKAGE)
    pairs = [
        (name, package, key)
        for key in keys().values()
        for name, package in zip(with_builder(key), packages, strict=True)
    ]
    strangers = []
    for file, group in groupby(sorted(pairs, key=module_of), key=module_of):
        pieces = classes_of(ROOT / "nodes" / file)
        # A snapshot that is missing is named above.
        strangers += [name for name, _, _ in group if name in texts and texts[name] not in pieces]
    assert cut(strangers) == [], "nodes/ differs from the approved snapshots: nox -s generate"


def test_every_approved_shared_class_stands_in_a_file_of_its_own() -> None:
    approved = classes_of(SNAPSHOTS / SHARED)
    found = [classes_of(path) for path in (ROOT / "nodes" / SHARED_PACKAGE).glob("[!_]*.py")]
    assert {len(classes) for classes in found} == {1}
    assert set().union(*found) == approved


def module_of(pair: tuple[str, str, str]) -> str:
    _, package, key = pair
    return f"{package}/{key.split('/')[0]}.py"


def classes_of(path: Path) -> set[str]:
    """The text of every top-level class of a module; read once, however many snapshots look for themselves in it."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    # A class ends before the next line that is neither indented nor closes its own heading.
    return {f"{piece.strip()}\n" for piece in re.split(r"(?m)^(?=[^\s)])", text) if piece.startswith("class ")}
