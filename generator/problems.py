"""What is wrong, as values: collected first, reported all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Kind(StrEnum):
    """What a problem stops."""

    #: Two things want one name: nothing is generated, since it is unclear which of them is meant.
    CLASH = "clash"
    #: One endpoint cannot be planned as its files say: its node stays as it was.
    FAULT = "fault"
    #: A spec speaks of something that fal dropped: reported, and generation goes on without that key.
    STALE = "stale"
    #: A rule decided something that a person may want to decide otherwise: reported, and nothing stops.
    NOTE = "note"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong: file, key, message, and what to do about it.

    ``about`` names the sort of thing (``class``, ``field``, ``slot``, ``enum`` …) and ``places`` the other files
    that take part, for reports that group problems.
    """

    file: str
    key: str
    message: str
    hint: str = ""
    kind: Kind = Kind.FAULT
    about: str = ""
    places: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else self.file
        return f"{where}: {self.message}" + (f" ({self.hint})" if self.hint else "")

    @property
    def stops(self) -> bool:
        """Whether something is not generated because of it."""
        return self.kind in (Kind.CLASH, Kind.FAULT)


class ProblemError(Exception):
    """Raised once a stage has collected everything that is wrong with its input."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def nearest(name: str, known: Iterable[str], otherwise: str = "", *, cutoff: float = 0.5) -> str:
    """A hint with up to three names of ``known`` that resemble ``name``; ``otherwise`` when none does."""
    near = get_close_matches(name, list(known), n=3, cutoff=cutoff)
    return f"nearest: {', '.join(near)}" if near else otherwise


def raise_if(problems: Iterable[Problem]) -> None:
    """Raise ``ProblemError`` when ``problems`` is not empty."""
    found = tuple(problems)
    if found:
        raise ProblemError(found)
