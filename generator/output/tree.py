"""A tree of generated files as a mapping from path to text: compared with a folder, or written into it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Difference:
    """How a folder differs from what it should hold; paths are relative, sorted."""

    missing: tuple[str, ...]
    extra: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra or self.changed)

    def lines(self) -> list[str]:
        """One line a file, for people."""
        kinds = (("missing", self.missing), ("extra", self.extra), ("different", self.changed))
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
    """Bring ``folder`` to ``wanted``: every new text is on disk before the first file is replaced.

    Interrupted or failed at any point, the old tree is whole: what was replaced by then is put back.
    """
    paths = [*difference.missing, *difference.changed]
    with tempfile.TemporaryDirectory(prefix=".generate-", dir=_existing(folder)) as staging:
        staged = [(Path(staging) / str(index), folder / path) for index, path in enumerate(paths)]
        for (source, _), path in zip(staged, paths, strict=True):
            source.write_bytes(wanted[path].encode("utf-8"))
        with _undone_on_failure([folder / path for path in (*paths, *difference.extra)], Path(staging)):
            for source, target in staged:
                target.parent.mkdir(parents=True, exist_ok=True)
                source.replace(target)
            for path in difference.extra:
                (folder / path).unlink(missing_ok=True)


@contextmanager
def _undone_on_failure(paths: Sequence[Path], staging: Path) -> Iterator[None]:
    """Puts the files at ``paths`` back as they were when the block does not end well."""
    kept = {path: staging / f"kept-{index}" for index, path in enumerate(paths) if path.exists()}
    for path, copy in kept.items():
        shutil.copy2(path, copy)
    try:
        yield
    except BaseException:
        for path in paths:
            if path in kept:
                shutil.copy2(kept[path], path)
            else:
                path.unlink(missing_ok=True)
        raise


def files_below(folder: Path, place: str, pattern: str = "*.py") -> list[str]:
    """Files below ``folder/place`` as paths relative to ``folder``, without caches."""
    found = (path for path in (folder / place).rglob(pattern) if "__pycache__" not in path.parts)
    return sorted(path.relative_to(folder).as_posix() for path in found if path.is_file())


def _existing(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _same(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode("utf-8")
    except OSError:
        return False
