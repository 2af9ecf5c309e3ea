"""The one place that touches accepted snapshots."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.output.tree import Difference, write
from generator.review.pending import Pending


def approve(pending: Iterable[Pending], folder: Path) -> None:
    """Bring the snapshots of ``pending`` to what generation gives; removed nodes lose theirs."""
    items = list(pending)
    wanted = {item.key: item.after for item in items if item.after is not None}
    gone = [item.was or item.key for item in items if item.after is None or item.was]
    write(wanted, folder, Difference(missing=tuple(wanted), extra=tuple(gone), changed=()))
    for name in gone:
        _remove_empty((folder / name).parent, folder)


def _remove_empty(place: Path, folder: Path) -> None:
    if place != folder and place.is_dir() and not any(place.iterdir()):
        place.rmdir()
