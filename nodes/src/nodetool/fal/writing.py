"""
Files on this machine, written whole or not at all; what stands there already is replaced only where that is asked for.
"""

import contextlib
import itertools
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path


def replace(data: bytes, path: Path) -> Path:
    """Writes ``data`` to ``path``, whatever was there. Raises ``OSError``."""
    with _beside(data, path) as whole:
        whole.replace(path)
    return path


def add(data: bytes, path: Path) -> Path:
    """
    Writes ``data`` to ``path``, or, where that name is taken, to the first free one of ``name-2``, ``name-3`` …

    A file that holds these very bytes is the file already. Returns where they are; raises ``OSError``.
    """
    with _beside(data, path) as whole:
        for place in _names(path):
            if _placed(whole, place) or _holds(place, data):
                return place
    raise AssertionError("names do not end")  # pragma: no cover


def check(path: Path) -> None:
    """Raises ``OSError`` where no new file can be written beside ``path``, or none of its name. The folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # In a folder of its own, where no other process looks for a file of that name.
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=path.parent) as folder:
        (Path(folder) / path.name).touch()


@contextlib.contextmanager
def _beside(data: bytes, path: Path) -> Iterator[Path]:
    """``data`` in a file in the folder of ``path``, which is gone at the end unless it was moved."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = _part(path)
    try:
        whole.write_bytes(data)
        yield whole
    finally:
        whole.unlink(missing_ok=True)


def _part(path: Path) -> Path:
    # Not longer than it must be: the name that is wanted may be as long as the file system allows.
    return path.with_name(f".{secrets.token_hex(6)}.part")


def _names(path: Path) -> Iterator[Path]:
    yield path
    for number in itertools.count(2):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def _placed(whole: Path, place: Path) -> bool:
    """Whether ``place`` was free, and is that file now. Of two, one alone gets it, and nobody sees a part of a file."""
    try:
        place.hardlink_to(whole)
    except FileExistsError:
        return False
    except (OSError, NotImplementedError):
        # Not every file system has links.
        return _moved(whole, place)
    return True


def _moved(whole: Path, place: Path) -> bool:
    """As :func:`_placed`, by way of an empty file."""
    try:
        place.open("xb").close()
    except FileExistsError:
        return False
    try:
        whole.replace(place)
    except OSError:
        place.unlink(missing_ok=True)
        raise
    return True


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
