"""
Addresses of files on this machine that the program itself named by a path, which no text of a model can do.
"""

import os
from pathlib import Path

_given: dict[str, str] = {}


def address_of(path: str | os.PathLike[str]) -> str:
    """The ``file:`` address of a path, which is known from now on as one that the program gave."""
    address = Path(path).expanduser().absolute().as_uri()
    _given[address] = os.fspath(path)
    return address


def is_given(address: str) -> bool:
    """Whether the program gave an address by a path."""
    return address in _given
