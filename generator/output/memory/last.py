"""The last runs without a fault: what they read, and the digests of the files that they made of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.output.journal import STAGING
from generator.output.memory.rows import problem_of, problem_row
from generator.output.memory.sources import generator_digest
from generator.output.memory.store import cache_folder, entry_line, read_entries, write_lines
from generator.output.owned import owned_files
from generator.problems import Problem
from generator.specs.digests import Digests, digest

#: Runs that are remembered: a few branches and folders of specs.
KEPT = 6


@dataclass(frozen=True)
class Run:
    """What one run read (as one digest), how many nodes it made, what it reported, and its files by SHA-256."""

    key: str
    nodes: int
    problems: tuple[Problem, ...]
    files: Mapping[str, str]

    def stands_in(self, folder: Path) -> bool:
        """Whether ``folder`` holds exactly the files of this run, and no run that was killed left anything there."""
        if (folder / STAGING).exists() or set(owned_files(folder)) != set(self.files):
            return False
        return all(_content(folder / path) == digest for path, digest in self.files.items())


def run_key(files: Digests) -> str:
    """One digest of everything that a run on these specs reads."""
    return digest(generator_digest(), files)


def last_run(key: str) -> Run | None:
    """The remembered run on exactly this input."""
    return next((_run(entry) for _, entry in read_entries(_file()) if entry.get("key") == key), None)


def remember_run(key: str, nodes: int, problems: Sequence[Problem], files: Mapping[str, str]) -> None:
    """Remember a run that made ``files``: text by path."""
    digests = {path: hashlib.sha256(text.encode("utf-8")).hexdigest() for path, text in files.items()}
    entry = {"key": key, "nodes": nodes, "problems": [problem_row(problem) for problem in problems], "files": digests}
    others = (line for line, other in read_entries(_file()) if other.get("key") != key)
    write_lines(_file(), [entry_line(entry), *others][:KEPT])


def _run(entry: Mapping[str, Any]) -> Run:
    return Run(entry["key"], entry["nodes"], tuple(map(problem_of, entry["problems"])), entry["files"])


def _file() -> Path:
    return cache_folder() / "runs.jsonl"


def _content(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
