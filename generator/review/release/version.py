"""Semantic versions, and which one a set of changes asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.changes import Level
from generator.problems import Problem, ProblemError


class Bump(StrEnum):
    """Which part of a version grows, the greatest first (semver.org)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


@dataclass(frozen=True, order=True)
class Version:
    """``major.minor.patch``."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @classmethod
    def parse(cls, text: str, file: str) -> Version:
        """The version in ``text``. Raises ``ProblemError`` naming ``file`` when there is none."""
        found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", text)
        if found is None:
            raise ProblemError([Problem(file, "version", f"{text!r} is not a version", "write it as 1.2.3")])
        return cls(*map(int, found.groups()))


#: What nobody can decide counts as breaking: a version says too much rather than too little.
BY_LEVEL = {
    Level.BREAKING: Bump.MAJOR,
    Level.UNDECIDABLE: Bump.MAJOR,
    Level.COMPATIBLE: Bump.MINOR,
    Level.WORDS: Bump.PATCH,
}


def bump_of(levels: Iterable[Level]) -> Bump:
    """What changes of ``levels`` ask for: the worst of them decides."""
    worst = min(levels, key=lambda level: level.severity, default=None)
    return BY_LEVEL[worst] if worst else Bump.NONE


def next_version(base: Version, bump: Bump) -> Version:
    """The smallest version after ``base`` that tells of ``bump``.

    Before 1.0 the second number tells of breaking changes and the third of everything else: that is how
    installers read ``~=0.7.0``.
    """
    if base.major == 0 and bump is not Bump.NONE:
        bump = Bump.MINOR if bump is Bump.MAJOR else Bump.PATCH
    if bump is Bump.MAJOR:
        return Version(base.major + 1, 0, 0)
    if bump is Bump.MINOR:
        return Version(base.major, base.minor + 1, 0)
    return Version(base.major, base.minor, base.patch + 1) if bump is Bump.PATCH else base
