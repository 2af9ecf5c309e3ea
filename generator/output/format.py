"""Formats pieces with the pinned ruff, all in one call; formatted pieces are remembered by their text."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
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


@cache
def ruff_version() -> str:
    """The version of the installed ruff: what formatted text depends on."""
    return metadata.version("ruff")


def format_texts(texts: Sequence[str], memory: FormatMemory | None = None) -> list[str]:
    """``texts`` formatted, in their order; each is formatted as a file of its own.

    Raises ``ProblemError`` when ruff refuses a text: generated source must always parse.
    """
    memory = memory or FormatMemory(None)
    found = {text: memory.get(text) for text in dict.fromkeys(texts)}
    fresh = [text for text, formatted in found.items() if formatted is None]
    for text, formatted in zip(fresh, _run_ruff(fresh), strict=True):
        found[text] = formatted
        memory.put(text, formatted)
    memory.save()
    return [found[text] or "" for text in texts]


def _run_ruff(texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    files = list(_batches(texts))
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        paths = [Path(folder) / f"{index:06}.py" for index in range(len(files))]
        for path, batch in zip(paths, files, strict=True):
            path.write_text(_joined(batch), encoding="utf-8", newline="\n")
        done = subprocess.run([ruff(), "format", *OPTIONS, folder], capture_output=True, text=True, check=False)
        if done.returncode:
            raise ProblemError([Problem("generated source", "", done.stderr.strip()[:2000], "mend the template")])
        formatted = [part for path in paths for part in _split(path.read_text(encoding="utf-8"))]
    order = [index for batch in files for index in batch.order]
    return [text for _, text in sorted(zip(order, formatted, strict=True))]


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


#: Formatted texts that are remembered: about three versions of the whole pack.
MAX_ENTRIES = 12_000


@dataclass(frozen=True)
class _Entry:
    """A formatted text, the digest of what it came from and of itself, and the last run that used it."""

    formatted: str
    proof: str
    run: int


class FormatMemory:
    """Formatted texts by digest, kept in one JSON file between runs; ``None`` keeps nothing.

    An entry counts only when its proof fits the text that is asked for and the formatted one: a damaged or changed
    entry is formatted anew. Whoever can write the file can make proofs, too, so no gate reads it. The least recently
    used entries are forgotten, counted in runs that learnt something.
    """

    def __init__(self, path: Path | None, version: str = "", most: int = MAX_ENTRIES) -> None:
        self._path = path
        self._version = version
        self._most = most
        self._known = _read(path)
        self._run = 1 + max((entry.run for entry in self._known.values()), default=0)
        self._changed = False

    def get(self, text: str) -> str | None:
        """The formatted ``text`` when it is known and proven."""
        key = self._digest(text)
        entry = self._known.get(key)
        if entry is None or entry.proof != self._digest(text, entry.formatted):
            return None
        self._known[key] = replace(entry, run=self._run)
        return entry.formatted

    def put(self, text: str, formatted: str) -> None:
        """Remember ``formatted`` as what ``text`` becomes."""
        self._known[self._digest(text)] = _Entry(formatted, self._digest(text, formatted), self._run)
        self._changed = True

    def save(self) -> None:
        """Write what is known; a folder that cannot be written to only costs time."""
        if self._path is None or not self._changed:
            return
        latest = sorted(self._known.items(), key=lambda item: (-item[1].run, item[0]))[: self._most]
        rows = {key: [entry.formatted, entry.proof, entry.run] for key, entry in latest}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._path.with_suffix(f".{os.getpid()}.tmp")
            temporary.write_text(json.dumps(rows), encoding="utf-8")
            temporary.replace(self._path)
        except OSError:
            return

    def _digest(self, *texts: str) -> str:
        parts = json.dumps([self._version, *texts])
        return hashlib.sha256(parts.encode("ascii")).hexdigest()


def _read(path: Path | None) -> dict[str, _Entry]:
    """What the file holds; rows of another shape are left out."""
    try:
        known = json.loads(path.read_text(encoding="utf-8")) if path else {}
    except (OSError, ValueError, RecursionError):
        return {}
    rows = known.items() if isinstance(known, dict) else ()
    return {key: _Entry(*row) for key, row in rows if _is_entry(row)}


def _is_entry(row: object) -> bool:
    return isinstance(row, list) and list(map(type, row)) == [str, str, int]
