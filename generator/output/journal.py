"""Many files of a folder replaced as one: all of them or none, also when the process is killed in between.

New files and copies of the old ones are made in a staging folder. Then a journal says that they are complete and which
way to go; from there on a later run can finish what a killed one began. It protects against a killed process, not
against a computer that loses power.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from generator.problems import Problem, ProblemError

STAGING = ".generate"


class Way(StrEnum):
    """Where a journal leads: to the new files, or back to the old ones."""

    FORWARD = "forward"
    BACK = "back"


@dataclass(frozen=True)
class Step:
    """One file: its path below the folder, whether it is there afterwards, and whether it was there before."""

    path: str
    stays: bool
    existed: bool


def replace_files(folder: Path, texts: Mapping[str, str], gone: Iterable[str]) -> None:
    """Write ``texts`` (by relative path) below ``folder`` and remove ``gone``.

    Whatever raises, an interrupting signal included, leaves the old files. Raises ``OSError`` where the folder cannot
    be written to.
    """
    steps = [Step(path, True, (folder / path).exists()) for path in texts]
    steps += [Step(path, False, (folder / path).exists()) for path in gone]
    if not steps:
        return
    folder.mkdir(parents=True, exist_ok=True)
    try:
        _stage(folder, steps, texts)
        _write_journal(folder, Way.FORWARD, steps)
        _go(folder, Way.FORWARD, steps)
    except BaseException:
        _undo(folder, steps)
        raise
    _clean(folder)


def recover(folder: Path) -> Way | None:
    """Finish what a killed run began below ``folder``: which way it went, or ``None`` where nothing was left.

    Without a journal nothing had been replaced yet, and the staging folder is only removed. Raises ``ProblemError``
    for a journal that leads out of the folder.
    """
    if not (folder / STAGING).exists():
        return None
    way, steps = _read_journal(folder)
    _go(folder, way, steps)
    _clean(folder)
    return way


def is_interrupted(folder: Path) -> bool:
    """Whether a killed run left files below ``folder`` half-way."""
    return (folder / STAGING / "journal.json").exists()


def _stage(folder: Path, steps: Sequence[Step], texts: Mapping[str, str]) -> None:
    """Every new file, and a copy of every old one, below the staging folder."""
    _clean(folder)
    for name in ("new", "old"):
        (folder / STAGING / name).mkdir(parents=True)
    for index, step in enumerate(steps):
        if step.stays:
            _place(folder, "new", index).write_bytes(texts[step.path].encode("utf-8"))
        if step.existed:
            shutil.copy2(folder / step.path, _place(folder, "old", index))


def _go(folder: Path, way: Way, steps: Sequence[Step]) -> None:
    """Bring every file where ``way`` leads; files that are there already are left alone, so it can be done again."""
    for index, step in enumerate(steps):
        target = folder / step.path
        source = _place(folder, "new" if way is Way.FORWARD else "old", index)
        if not (step.stays if way is Way.FORWARD else step.existed):
            target.unlink(missing_ok=True)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)


def _undo(folder: Path, steps: Sequence[Step]) -> None:
    """Back to the old files; a run killed here is finished by the next one, the same way."""
    if is_interrupted(folder):
        _write_journal(folder, Way.BACK, steps)
        _go(folder, Way.BACK, steps)
    _clean(folder)


def _clean(folder: Path) -> None:
    """Remove the staging folder, the journal first: without it the rest means nothing."""
    (folder / STAGING / "journal.json").unlink(missing_ok=True)
    shutil.rmtree(folder / STAGING, ignore_errors=True)


def _place(folder: Path, kind: str, index: int) -> Path:
    return folder / STAGING / kind / str(index)


def _write_journal(folder: Path, way: Way, steps: Sequence[Step]) -> None:
    rows = [[step.path, step.stays, step.existed] for step in steps]
    draft = folder / STAGING / f"journal.{os.getpid()}"
    draft.write_text(json.dumps({"way": way, "steps": rows}), encoding="utf-8")
    draft.replace(folder / STAGING / "journal.json")


def _read_journal(folder: Path) -> tuple[Way, list[Step]]:
    path = folder / STAGING / "journal.json"
    if not path.exists():
        return Way.BACK, []
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        steps = [Step(_inside(str(name)), bool(stays), bool(existed)) for name, stays, existed in said["steps"]]
        return Way(said["way"]), steps
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        message = f"cannot be followed: {error}"
        hint = f"remove {STAGING}/ and run `nox -s generate` again"
        raise ProblemError([Problem(path.as_posix(), "", message, hint)]) from None


def _inside(name: str) -> str:
    """``name``, which must be a relative path that stays below the folder."""
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or ".." in path.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name!r} leads out of the folder")
    return name
