"""
Files on this machine, written whole or not at all; what stands there already is replaced only where that is asked for.
"""

import contextlib
import itertools
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

#: Bytes of a file that are in memory at a time.
_PIECE = 1024**2


def replace(data: bytes, path: Path) -> Path:
    """Writes ``data`` to ``path``, whatever was there. Raises ``OSError``."""
    with _beside(data, path) as whole:
        return move(whole, path)


def add(data: bytes, path: Path) -> Path:
    """
    Writes ``data`` to ``path``, or, where that name is taken, to the first free one of ``name-2``, ``name-3`` …

    A file that holds these very bytes is the file already. Returns where they are; raises ``OSError``.
    """
    with _beside(data, path) as whole:
        return place(whole, path)


def move(whole: Path, path: Path) -> Path:
    """As :func:`replace`, of a file that stands in the folder of ``path`` (:func:`part`)."""
    with telling(path):
        whole.replace(path)
    return path


def place(whole: Path, path: Path) -> Path:
    """As :func:`add`, of a file that stands in the folder of ``path`` (:func:`part`)."""
    with telling(path):
        for free in _names(path):
            if _placed(whole, free) or _are_equal(whole, free):
                return free
    raise AssertionError("names do not end")  # pragma: no cover


@contextlib.contextmanager
def part(folder: Path) -> Iterator[Path]:
    """The name of a new file in ``folder``, which is made; the file is gone at the end unless it was moved."""
    folder.mkdir(parents=True, exist_ok=True)
    # Not longer than it must be: the name that is wanted may be as long as the file system allows.
    whole = folder / f".{secrets.token_hex(6)}.part"
    try:
        yield whole
    finally:
        whole.unlink(missing_ok=True)


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Has what the system refuses (no room, no right to write) name ``path``, whichever file was in its hands."""
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from None


def check(path: Path) -> None:
    """Raises ``OSError`` where no new file can be written beside ``path``, or none of its name. The folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # In a folder of its own, where no other process looks for a file of that name.
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=path.parent) as folder:
        (Path(folder) / path.name).touch()


@contextlib.contextmanager
def _beside(data: bytes, path: Path) -> Iterator[Path]:
    """``data`` in a file in the folder of ``path``, which is gone at the end unless it was moved."""
    with part(path.parent) as whole:
        with telling(path):
            whole.write_bytes(data)
        yield whole


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


def _are_equal(whole: Path, other: Path) -> bool:
    """Whether two files hold the same bytes, of which few are in memory at a time."""
    try:
        if not other.is_file() or other.stat().st_size != whole.stat().st_size:
            return False
        with whole.open("rb") as one, other.open("rb") as two:
            while piece := one.read(_PIECE):
                if piece != two.read(_PIECE):
                    return False
    except OSError:
        return False
    return True
