"""Which version a set of changes asks for."""

from __future__ import annotations

import pytest

from generator.problems import ProblemError
from generator.review import Level
from generator.review.release import Bump, Version, bump_of, next_version


@pytest.mark.parametrize(
    ("base", "bump", "expected"),
    [
        ("1.2.3", Bump.MAJOR, "2.0.0"),
        ("1.2.3", Bump.MINOR, "1.3.0"),
        ("1.2.3", Bump.PATCH, "1.2.4"),
        ("1.2.3", Bump.NONE, "1.2.3"),
        # Before 1.0 the second number tells of breaking changes.
        ("0.7.3", Bump.MAJOR, "0.8.0"),
        ("0.7.3", Bump.MINOR, "0.7.4"),
        ("0.7.3", Bump.PATCH, "0.7.4"),
        ("0.7.3", Bump.NONE, "0.7.3"),
    ],
)
def test_the_next_version(base: str, bump: Bump, expected: str) -> None:
    assert str(next_version(Version.parse(base, "x"), bump)) == expected


def test_the_worst_change_decides() -> None:
    assert bump_of([Level.WORDS, Level.BREAKING, Level.COMPATIBLE]) is Bump.MAJOR
    assert bump_of([Level.WORDS, Level.COMPATIBLE]) is Bump.MINOR
    assert bump_of([Level.COMPATIBLE, Level.UNDECIDABLE]) is Bump.MAJOR
    assert bump_of([Level.WORDS]) is Bump.PATCH
    assert bump_of([]) is Bump.NONE


@pytest.mark.parametrize("text", ["1.2", "v1.2.3", "1.2.3rc1", ""])
def test_what_is_no_version_is_a_problem_with_its_file(text: str) -> None:
    with pytest.raises(ProblemError, match=r"nodes/pyproject\.toml: version"):
        Version.parse(text, "nodes/pyproject.toml")
