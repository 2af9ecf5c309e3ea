"""One command at a time reads and writes specs: two that compute from the same files would lose what one of them wrote."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.cli.support.console import notes
from generator.upstream.sync.lock import writing_alone

#: Seconds that a command waits for another one. A sync of everything takes minutes.
PATIENCE = 600.0


@contextmanager
def alone(specs: Path, *, writes: bool = True, patience: float = PATIENCE) -> Iterator[None]:
    """Hold ``specs`` from the first file that is read to the last one that is written; a command that only looks does not.

    It is the lock of ``sync``, which writes there as well. Raises ``ProblemError`` after ``patience`` seconds.
    """
    if not writes:
        yield
        return
    with writing_alone(specs, patience, lambda: _say_waiting(specs)):
        yield


def _say_waiting(specs: Path) -> None:
    """That another command is at work there."""
    notes.print(f"another run writes to {specs}; waiting until it has ended", markup=False)
