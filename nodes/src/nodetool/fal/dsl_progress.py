"""What a script shows of a run: bars in a terminal where Rich is installed, else a line for each event."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module, util
from typing import Any, Protocol, TextIO

from nodetool.fal.observer import Observer
from nodetool.fal.redaction import clean
from nodetool.workflows.processing_context import ProcessingContext
from nodetool.workflows.types import LogUpdate, NodeProgress


class Display(Protocol):
    """Shows the run of a graph; nodes go by their ids."""

    def started(self, node: str) -> None:
        """A node has begun."""

    def percent(self, node: str, done: int) -> None:
        """How far a node is, of 100."""

    def line(self, node: str, text: str) -> None:
        """Something that a node or fal says."""

    def ended(self, node: str, outcome: str) -> None:
        """A node is through: ``outcome`` is ``done``, ``failed`` or ``skipped``."""

    def close(self) -> None:
        """The run is over."""


class ScriptContext(ProcessingContext):  # type: ignore[misc]  # nodetool-core is not fully typed
    """A context whose messages go to a display; ``observer`` hears of its requests, ``settings`` win over the environment's."""

    def __init__(
        self, display: Display, observer: Observer | None = None, settings: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(environment=dict(settings) if settings else None)
        self._display = display
        self.fal_observer = observer

    def post_message(self, message: Any) -> None:
        """Shows progress and log lines; nobody else reads this context's messages."""
        if isinstance(message, NodeProgress) and message.total:
            self._display.percent(message.node_id, message.progress * 100 // message.total)
        elif isinstance(message, LogUpdate):
            self._display.line(message.node_id, clean(message.content))


def display(progress: bool, stream: TextIO | None = None) -> Display:
    """The display for ``stream`` (standard error); one that shows nothing without ``progress``."""
    stream = stream or sys.stderr
    if not progress:
        return Hidden()
    return Bars(stream) if stream.isatty() and util.find_spec("rich") else Lines(stream)


class Hidden:
    """Shows nothing."""

    def started(self, node: str) -> None:
        """Nothing."""

    def percent(self, node: str, done: int) -> None:
        """Nothing."""

    def line(self, node: str, text: str) -> None:
        """Nothing."""

    def ended(self, node: str, outcome: str) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Lines:
    """A line for each event, as logs and pipes take them."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def started(self, node: str) -> None:
        """A line."""
        self.line(node, "started")

    def percent(self, node: str, done: int) -> None:
        """A line."""
        self.line(node, f"{done} %")

    def line(self, node: str, text: str) -> None:
        """A line."""
        print(f"{node}: {text}", file=self._stream, flush=True)

    def ended(self, node: str, outcome: str) -> None:
        """A line."""
        self.line(node, outcome)

    def close(self) -> None:
        """Nothing is open."""


class Bars:
    """Rich's bars, one for each node, with what fal says above them."""

    def __init__(self, stream: TextIO) -> None:
        progress = import_module("rich.progress")
        console = import_module("rich.console").Console(file=stream, highlight=False)
        columns = (
            progress.TextColumn("{task.description}", markup=False),
            progress.BarColumn(),
            progress.TextColumn("{task.fields[state]}", markup=False),
            progress.TimeElapsedColumn(),
        )
        self._progress: Any = progress.Progress(*columns, console=console)
        self._tasks: dict[str, Any] = {}
        self._progress.start()

    def started(self, node: str) -> None:
        """A bar that moves until fal says how far it is."""
        self._tasks[node] = self._progress.add_task(node, total=None, state="")

    def percent(self, node: str, done: int) -> None:
        """Moves the bar."""
        if node in self._tasks and done:
            self._progress.update(self._tasks[node], total=100, completed=done, state=f"{done} %")

    def line(self, node: str, text: str) -> None:
        """A line above the bars."""
        self._progress.console.print(f"{node}: {text}", markup=False, soft_wrap=True)

    def ended(self, node: str, outcome: str) -> None:
        """A full bar, or one that stops where it was."""
        if node not in self._tasks:
            self.line(node, outcome)
        elif outcome == "done":
            self._progress.update(self._tasks[node], total=100, completed=100, state=outcome)
        else:
            self._progress.update(self._tasks[node], total=100, state=outcome)
            self._progress.stop_task(self._tasks[node])

    def close(self) -> None:
        """Leaves the bars as they are."""
        self._progress.stop()
