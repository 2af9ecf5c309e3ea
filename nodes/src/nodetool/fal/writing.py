"""
Files on this machine, written whole or not at all; what stands there already is replaced only where that is asked for.
"""

import contextlib
import itertools
import secrets
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
            if _claimed(place):
                return _moved(whole, place)
            if _holds(place, data):
                return place
    raise AssertionError("names do not end")  # pragma: no cover


def check(path: Path) -> None:
    """Raises ``OSError`` where no new file can be written beside ``path``, or none of its name. The folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    probe = path if not path.exists() else _part(path)
    probe.open("xb").close()
    probe.unlink()


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


def _claimed(path: Path) -> bool:
    """Whether ``path`` was free, and is now an empty file of this process: of two, one alone gets it."""
    try:
        path.open("xb").close()
    except FileExistsError:
        return False
    return True


def _moved(whole: Path, claim: Path) -> Path:
    try:
        return whole.replace(claim)
    except OSError:
        claim.unlink(missing_ok=True)
        raise


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
