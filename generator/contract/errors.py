"""What is wrong inside a document, and the notes that a contract keeps about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]

#: More notes than this say nothing new about a document.
MAX_NOTES = 100
MAX_NOTE = 300


class DocumentError(Exception):
    """A part of the document cannot be understood; ``key`` says which."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.message = message


def mapping(value: object, key: str) -> Json:
    """``value`` as a JSON object. Raises ``DocumentError`` naming ``key`` for anything else."""
    if not isinstance(value, Mapping):
        raise DocumentError(key, f"expected an object, found {type(value).__name__}")
    return value


class Notes:
    """What a contract says about parts of its document that it could not keep.

    A part that cannot be read becomes open (``{}``) or is left out, and the rest of the document goes on.
    """

    def __init__(self) -> None:
        self._found: set[tuple[str, str]] = set()
        self._left_out = 0

    def add(self, key: str, note: str) -> None:
        """Record one note; after ``MAX_NOTES`` of them, only their number."""
        if len(self._found) < MAX_NOTES:
            self._found.add((_printable(key), _printable(note)))
        else:
            self._left_out += 1

    def report(self, error: DocumentError, consequence: str) -> None:
        """Record an error and what became of the part it stands in."""
        self.add(error.key, f"{error.message}; {consequence}")

    def as_json(self) -> list[dict[str, str]]:
        """The notes in the order of their keys, whatever the order of the document."""
        more = [{"key": "", "note": f"{self._left_out} more notes"}] if self._left_out else []
        return [{"key": key, "note": note} for key, note in sorted(self._found)] + more


def _printable(text: str) -> str:
    """``text`` shortened, with lone surrogates, which UTF-8 cannot encode, replaced."""
    return text[:MAX_NOTE].encode("utf-8", "backslashreplace").decode("utf-8")
