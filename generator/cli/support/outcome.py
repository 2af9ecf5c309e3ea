"""What ``generate`` is asked for and what comes of it; and the answer where nothing has changed since the last run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.output.memory.last import last_run, run_key
from generator.output.tree import Difference
from generator.problems import Problem
from generator.specs.digests import Digests, spec_digests


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


def digests_of(specs: Path) -> Digests | None:
    """The digest of every file below ``specs``; ``None`` where one cannot be read: the run itself says what is wrong."""
    try:
        return spec_digests(specs)
    except OSError:
        return None


def unchanged(asked: Asked, files: Digests) -> Outcome | None:
    """The outcome of a run that would do what an earlier one did and change no file; ``None`` for any other run.

    It answers for whole runs alone.
    """
    run = None if asked.modules or asked.endpoints else last_run(run_key(files))
    if run is None or not run.stands_in(asked.folder):
        return None
    return Outcome(Difference((), (), ()), run.nodes, run.problems)
