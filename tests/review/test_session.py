"""A review key by key."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from generator.review import find_pending
from generator.review.session import Review
from tests.review.nodes import changed, named

ENDPOINTS = {f"m{at % 2}/n{at}.py": f"acme/{at}" for at in range(6)}


def node(at: int, *pairs: tuple[str, str]) -> str:
    return changed(*pairs, text=named(f"acme/{at}", f"N{at}")) if pairs else named(f"acme/{at}", f"N{at}")


class Session:
    """Six nodes in two modules, of which the first also changed its summary; keys come from a text."""

    def __init__(self, folder: Path, keys: str) -> None:
        self.folder = folder
        before = {key: node(at) for at, key in enumerate(ENDPOINTS)}
        after = {key: node(at, ("ge=1", "ge=2")) for at, key in enumerate(ENDPOINTS)}
        after["m0/n0.py"] = node(0, ("ge=1", "ge=2"), ("Paint a picture.", "Paint pictures."))
        self.shown = io.StringIO()
        console = Console(file=self.shown, width=200)
        self.review = Review(find_pending(before, after), folder, console, self._keys(keys).__next__)
        self.review.run()

    def _keys(self, keys: str) -> Iterator[str]:
        yield from keys
        raise EOFError

    @property
    def text(self) -> str:
        return self.shown.getvalue()

    @property
    def written(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.py"))


def test_a_kind_that_many_share_is_accepted_in_one_step(tmp_path: Path) -> None:
    session = Session(tmp_path, "aq")
    assert "`ge=1` of `steps` tightened to `ge=2`, 6 nodes" in session.text
    assert session.written == [key for key in sorted(ENDPOINTS) if key != "m0/n0.py"]
    assert "1 more have other changes too" in session.text
    assert "✓" in session.text
    assert "--accept-kind field-bound-tightened." in session.text


def test_every_key_of_a_node(tmp_path: Path) -> None:
    # Each by itself: skip the first, reject, an unknown key, accept one, then the kind everywhere.
    session = Session(tmp_path, "esrxak")
    assert session.written == ["m0/n4.py", "m1/n1.py", "m1/n3.py", "m1/n5.py"]
    assert "4 accepted, 1 rejected, 1 pending." in session.text
    assert "Rejected acme/2: the snapshot stays" in session.text
    assert "[specs/m0/n2.toml]" in session.text


def test_a_module_is_accepted_at_once(tmp_path: Path) -> None:
    session = Session(tmp_path, "em")
    assert session.written == ["m0/n0.py", "m0/n2.py", "m0/n4.py"]
    assert "3 pending." in session.text


def test_examples_are_shown_before_deciding(tmp_path: Path) -> None:
    session = Session(tmp_path, "de")
    assert session.text.count("snapshots/m") == 4
    assert "Going on later" in session.text


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_quitting_keeps_what_was_accepted(tmp_path: Path, key: str) -> None:
    session = Session(tmp_path, "ea" + key)
    assert session.written == ["m0/n0.py"]
    assert "1 accepted, 0 rejected, 5 pending." in session.text


def test_a_node_can_be_opened_whole_before_the_decision(tmp_path: Path) -> None:
    session = Session(tmp_path, "ewaq")
    assert session.written == ["m0/n0.py"]
    assert " async def process(" not in session.text.partition("[w]hole")[0]
    assert " async def process(" in session.text
