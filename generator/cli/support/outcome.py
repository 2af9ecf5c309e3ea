"""What ``generate`` is asked for and what comes of it; and the answer where nothing has changed since the last run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.output.memory.last import last_run, run_key
from generator.output.tree import Difference
from generator.problems import Problem


@dataclass(frozen=True)
class Asked:
    """Where specs and nodes are, what to narrow to, and whether to compare only."""

    specs: Path
    folder: Path
    modules: Sequence[str] | None
    endpoints: Sequence[str] | None
    check: bool


@dataclass(frozen=True)
class Outcome:
    """How the folder differed, how many nodes there are, what is wrong, and what an interrupted run had left there."""

    difference: Difference
    nodes: int
    problems: Sequence[Problem]
    failed: bool = False
    repaired: str = ""


def unchanged(asked: Asked) -> Outcome | None:
    """The outcome of a run that would do what an earlier one did and change no file; ``None`` for any other run.

    It answers for whole runs alone.
    """
    if asked.modules or asked.endpoints or not asked.specs.is_dir():
        return None
    try:
        run = last_run(run_key(asked.specs))
    except OSError:
        # The run itself says what is wrong with the file.
        return None
    if run is None or not run.stands_in(asked.folder):
        return None
    return Outcome(Difference((), (), ()), run.nodes, run.problems)
