"""How far a sync is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from generator.cli.support.console import notes
from generator.text import counted
from generator.upstream.sync.outcome import Outcome
from generator.upstream.sync.run import SilentWatch, Watch

#: On no terminal a line stands for so many documents.
STRIDE = 100


class LineWatch:
    """Plain lines, for logs."""

    def __init__(self) -> None:
        self._total = 0
        self._done = 0

    def started(self, total: int) -> None:
        """Say how many documents there are."""
        self._total = total
        notes.print(f"{counted(total, 'document')} to read", markup=False)

    def settled(self, outcome: Outcome) -> None:
        """Say how many are done, now and then."""
        self._done += 1
        if self._done % STRIDE == 0:
            notes.print(f"{self._done} of {self._total} documents read", markup=False)


class BarWatch:
    """A bar that fills."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("listing", total=None)

    def started(self, total: int) -> None:
        """Give the bar its length."""
        self._progress.update(self._task, description="documents", total=total)

    def settled(self, outcome: Outcome) -> None:
        """Fill it by one."""
        self._progress.advance(self._task)


@contextmanager
def watching(*, silent: bool) -> Iterator[Watch]:
    """The watch for this run: none for machines, a bar on a terminal, lines elsewhere."""
    if silent:
        yield SilentWatch()
    elif notes.is_terminal:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, TimeElapsedColumn(), console=notes, transient=True) as progress:
            yield BarWatch(progress)
    else:
        yield LineWatch()
