"""Problems as JSON-ready data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from typing import Any

from generator.problems import Kind, Problem


def problem_row(problem: Problem) -> list[Any]:
    """``problem`` as JSON-ready data."""
    return list(astuple(problem))


def problem_of(row: Sequence[Any]) -> Problem:
    """What ``problem_row`` gave, as a problem again."""
    file, key, message, hint, kind, about, places = row
    return Problem(file, key, message, hint, Kind(kind), about, tuple(places))
