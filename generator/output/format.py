"""Formats pieces with the pinned ruff, all in one call."""

from __future__ import annotations

import ast
import os
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.problems import Problem, ProblemError

LINE_LENGTH = 120
#: Formatting needs no project settings: the same text comes out wherever the generator runs, also where git ignores
#: the temporary folder.
OPTIONS = (
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    "--line-length",
    str(LINE_LENGTH),
    "--target-version",
    "py311",
)


@cache
def ruff() -> str:
    """The ruff that is installed beside this Python: the pinned one, never one from PATH.

    Raises ``ProblemError`` when it is missing.
    """
    program = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if os.name == "nt" else "ruff")
    if not program.exists():
        raise ProblemError(
            [Problem("ruff", "", f"is not installed at {program}", "pip install -e . in this environment")]
        )
    return str(program)


def format_texts(texts: Sequence[str]) -> list[str]:
    """``texts`` formatted, in their order; each is formatted as a file of its own.

    Raises ``ProblemError`` when ruff refuses a text: generated source must always parse.
    """
    distinct = list(dict.fromkeys(texts))
    formatted = dict(zip(distinct, _run_ruff(distinct), strict=True))
    return [formatted[text] for text in texts]


def _run_ruff(texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    files = list(_batches(texts))
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        paths = [Path(folder) / f"{index:06}.py" for index in range(len(files))]
        for path, batch in zip(paths, files, strict=True):
            path.write_bytes(_joined(batch).encode())
        done = subprocess.run([ruff(), "format", *OPTIONS, folder], capture_output=True, text=True, check=False)
        if done.returncode:
            raise ProblemError(list(_refused(texts)) or [_unformatted(done.stderr)])
        formatted = [part for path in paths for part in _split(path.read_bytes().decode())]
    order = [index for batch in files for index in batch.order]
    return [text for _, text in sorted(zip(order, formatted, strict=True))]


def _refused(texts: Sequence[str]) -> Iterator[Problem]:
    """Each text that is no Python, by what it begins with: ruff names temporary files that are gone by now."""
    for text in texts:
        try:
            ast.parse(text)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            source = text.splitlines()[line - 1].strip() if line <= text.count("\n") + 1 else ""
            begins = next((row for row in text.splitlines() if row.startswith(("class ", "def "))), text[:60])
            message = f"line {line} of its source is no Python ({error.args[0]}): {source[:120]!r}"
            yield Problem("generated source", begins.strip().rstrip(":"), message, "fix the template that prints it")


def _unformatted(said: str) -> Problem:
    return Problem("generated source", "", said.strip()[:2000], "fix the template")


@dataclass(frozen=True)
class _Batch:
    """Texts that share a file on their way through ruff, with their places in the whole."""

    order: tuple[int, ...]
    texts: tuple[str, ...]


#: Between two texts of a batch: at the top level of a file, where no literal's text can stand.
_CUT = f"# {'=' * 20} cut {'=' * 20}"
_BATCH_SIZE = 60


def _batches(texts: Sequence[str]) -> Iterator[_Batch]:
    """Classes are formatted alike wherever they stand, so they share files; each file costs time."""
    classes = [index for index, text in enumerate(texts) if text.startswith("class ") and _CUT not in text]
    for start in range(0, len(classes), _BATCH_SIZE):
        chosen = tuple(classes[start : start + _BATCH_SIZE])
        yield _Batch(chosen, tuple(texts[index] for index in chosen))
    alone = set(range(len(texts))) - set(classes)
    yield from (_Batch((index,), (texts[index],)) for index in sorted(alone))


def _joined(batch: _Batch) -> str:
    return f"\n\n{_CUT}\n\n".join(batch.texts)


def _split(text: str) -> list[str]:
    parts = text.split(f"\n{_CUT}\n")
    return [part.strip("\n") + "\n" for part in parts] if len(parts) > 1 else parts
