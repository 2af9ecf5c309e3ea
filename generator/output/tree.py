"""A tree of generated files as a mapping from path to text: compared with a folder, or written into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.output.journal import replace_files


@dataclass(frozen=True)
class Difference:
    """How a folder differs from what it should hold; paths are relative, sorted."""

    missing: tuple[str, ...]
    extra: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra or self.changed)

    def lines(self) -> list[str]:
        """One line a file, for people who compare."""
        return self._lines("missing", "extra", "different")

    def done(self) -> list[str]:
        """One line a file, for people who had the difference written."""
        return self._lines("added", "removed", "changed")

    def _lines(self, missing: str, extra: str, changed: str) -> list[str]:
        kinds = ((missing, self.missing), (extra, self.extra), (changed, self.changed))
        return [f"{kind}: {path}" for kind, paths in kinds for path in paths]


def compare(wanted: Mapping[str, str], folder: Path, owned: Iterable[str]) -> Difference:
    """How ``folder`` differs from ``wanted``; ``owned`` are the files there that generation answers for."""
    present = set(owned)
    return Difference(
        missing=tuple(sorted(set(wanted) - present)),
        extra=tuple(sorted(present - set(wanted))),
        changed=tuple(sorted(path for path in present & set(wanted) if not _same(folder / path, wanted[path]))),
    )


def write(wanted: Mapping[str, str], folder: Path, difference: Difference) -> None:
    """Bring ``folder`` to ``wanted``: all files or, whatever interrupts it, none (``journal.py``)."""
    paths = [*difference.missing, *difference.changed]
    replace_files(folder, {path: wanted[path] for path in paths}, difference.extra)


def files_below(folder: Path, place: str, pattern: str = "*.py") -> list[str]:
    """Files below ``folder/place`` as paths relative to ``folder``, without caches."""
    found = (path for path in (folder / place).rglob(pattern) if "__pycache__" not in path.parts)
    return sorted(path.relative_to(folder).as_posix() for path in found if path.is_file())


def _same(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode("utf-8")
    except OSError:
        return False
