"""
What NodeTool hears while fal works: queue positions, log lines, percentages.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from nodetool.fal.redaction import clean
from nodetool.workflows.types import LogUpdate, NodeProgress

Severity = Literal["info", "warning", "error"]

_PERCENT = re.compile(r"(?<![\d.])(\d{1,3})(?:\.\d+)?\s?%")
#: "Step 3/20", "3/20 steps", "frame 3 of 20": counters that name what they count.
_STEPS = re.compile(r"\b(?:step|frame|iteration|epoch|chunk)s?\W{0,3}(\d+)\s*(?:/|of)\s*(\d+)\b", re.IGNORECASE)
_SEVERITIES: Mapping[str, Severity] = {"ERROR": "error", "CRITICAL": "error", "WARNING": "warning", "WARN": "warning"}
TOTAL = 100
#: Log lines that one answer of fal's may post, and the characters of a line in which a percentage is looked for.
LINES = 200
_LINE = 2000


class Progress:
    """Posts a run's progress to its context: each position, line and percentage once."""

    def __init__(self, node: Any, context: Any, key: str = "") -> None:
        self._node = node
        self._context = context
        self._key = key
        self._position: int | None = -1
        self._lines = 0
        self._ends: tuple[Any, Any] = (None, None)
        self._percent = -1

    def queued(self, position: int | None) -> None:
        """The request waits behind ``position`` others, or behind nobody knows how many."""
        if position != self._position:
            self._position = position
            where = "" if position is None else f", position {position}"
            self.log(f"Waiting in fal's queue{where}.", "info")

    def running(self) -> None:
        """The runner has started."""
        if self._percent < 0:
            self.percent(0)

    def logs(self, lines: Sequence[Any]) -> None:
        """
        Lines of the runner's log: all so far, as answers to questions have them, or the new ones, as streams do.

        At most :data:`LINES` at a time are posted, the newest ones, with the number of those left out.
        """
        new = self._new(lines)
        if len(new) > LINES:
            self.log(f"({len(new) - LINES} earlier log lines are left out)", "info")
        for line in new[-LINES:]:
            entry = line if isinstance(line, dict) else {"message": line}
            text = str(entry.get("message", ""))
            if text.strip():
                self.log(text, _SEVERITIES.get(str(entry.get("level", "")).upper(), "info"))
                self.percent(percentage(text[:_LINE]))

    def _new(self, lines: Sequence[Any]) -> Sequence[Any]:
        """The lines that have not been posted: those after what is known, where the list starts with that."""
        if not lines:
            return lines
        known = self._lines
        if known and len(lines) >= known and (lines[0], lines[known - 1]) == self._ends:
            lines, first = lines[known:], self._ends[0]
        else:
            first = self._ends[0] if known else lines[0]
        if lines:
            self._lines += len(lines)
            self._ends = (first, lines[-1])
        return lines

    def percent(self, done: int | None) -> None:
        """``done`` of 100; ``None``, or a value that has been passed, is left out."""
        if done is not None and self._percent < done <= TOTAL:
            self._percent = done
            self._context.post_message(
                NodeProgress(node_id=self._node.id, progress=done, total=TOTAL, workflow_id=self._workflow())
            )

    def log(self, text: str, severity: Severity) -> None:
        """Posts one line, cleaned."""
        self._context.post_message(
            LogUpdate(
                node_id=self._node.id,
                node_name=self._node.get_title(),
                content=clean(text, self._key),
                severity=severity,
                workflow_id=self._workflow(),
            )
        )

    def _workflow(self) -> str | None:
        return getattr(self._context, "workflow_id", None)


def percentage(text: str) -> int | None:
    """How far a log line says the work is, 0 to 100; ``None`` when it says nothing of it."""
    found = _PERCENT.search(text)
    if found:
        return int(found[1]) if int(found[1]) <= TOTAL else None
    steps = _STEPS.search(text)
    if steps and 0 < int(steps[2]) >= int(steps[1]):
        return int(steps[1]) * TOTAL // int(steps[2])
    return None
