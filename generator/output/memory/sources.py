"""The digest of everything that shapes generated text and is not a spec: our code and templates, and other packages."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.specs.digests import digest

PACKAGE = Path(__file__).parents[2]


@cache
def generator_digest() -> str:
    """One digest of every file of the generator, of every installed package's version, and of Python's."""
    files = [(path.relative_to(PACKAGE).as_posix(), _content(path)) for path in source_files()]
    return digest(files, list(installed()), sys.version)


def installed() -> Iterator[str]:
    """Name and version of every installed package, as its metadata folder is called: ``ruff-0.17.6.dist-info``.

    Reading the folders' names takes less than a millisecond, asking for seven versions takes thirty.
    """
    for folder in map(Path, sys.path):
        yield from sorted(path.name for path in folder.glob("*.dist-info"))


def source_files() -> Iterator[Path]:
    """Every file of the generator's package, sorted: which of them shape text is not left to judgement."""
    found = (path for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts and path.is_file())
    yield from sorted(found)


def _content(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
