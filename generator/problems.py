"""What is wrong, as values: collected, then told all at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One thing a person must mend: where it stands, what it is, what to do."""

    file: str
    key: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else self.file
        return f"{where}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class ProblemError(Exception):
    """Raised once a stage has collected everything that is wrong with its input."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def nearest(name: str, known: Iterable[str], otherwise: str = "", *, cutoff: float = 0.5) -> str:
    """A hint that names what ``name`` may have meant; ``otherwise`` when nothing in ``known`` is like it."""
    near = get_close_matches(name, list(known), n=3, cutoff=cutoff)
    return f"nearest: {', '.join(near)}" if near else otherwise


def raise_if(problems: Iterable[Problem]) -> None:
    """Raise ``ProblemError`` when there is anything to report."""
    found = tuple(problems)
    if found:
        raise ProblemError(found)
