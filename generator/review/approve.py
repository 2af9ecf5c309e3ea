"""The one place that touches approved snapshots."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.output.alone import writing_alone
from generator.output.journal import recover
from generator.output.tree import Difference, write
from generator.review.pending import Pending


def approve(pending: Iterable[Pending], folder: Path) -> None:
    """Bring the snapshots of ``pending`` to what generation gives; removed nodes lose theirs."""
    files = {name: text for item in pending for name, text in item.files.items()}
    wanted = {name: text for name, text in files.items() if text is not None}
    gone = [name for name in files if name not in wanted]
    if not files:
        return
    with writing_alone(folder):
        recover(folder)
        write(wanted, folder, Difference(missing=tuple(wanted), extra=tuple(gone), changed=()))
        for name in gone:
            _remove_empty((folder / name).parent, folder)


def _remove_empty(place: Path, folder: Path) -> None:
    if place != folder and place.is_dir() and not any(place.iterdir()):
        place.rmdir()
