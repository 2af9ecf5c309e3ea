"""Clashes that stop generation, from the plan, and names and value sets that merely mislead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.plan.build import survey
from generator.problems import Problem
from generator.reports.lookalikes.confusable import confusable_classes, confusable_fields
from generator.reports.lookalikes.drifted import drifted_enums
from generator.specs.project import Project

_PLACE = re.compile(r"(?:specs/[\w./-]+\.(?:toml|json))|(?:structure \w+)")
#: What a problem is about, by the first part of its key.
_KINDS = {
    "class_name": "class", "aliases": "node type", "fields": "field", "output": "slot", "enums": "enum", "structures": "structure",
    "members": "member", "basic_fields": "field", "": "file name",
}  # fmt: skip


class Level(StrEnum):
    """``clash``: generation stops. ``confusing``: it would run, and people would mix things up."""

    CLASH = "clash"
    CONFUSING = "confusing"


@dataclass(frozen=True, order=True)
class Conflict:
    """One conflict, with every place that takes part and what to do: mostly a name that is free."""

    level: Level
    kind: str
    places: tuple[str, ...]
    key: str
    message: str
    proposal: str

    def __str__(self) -> str:
        where = f"{self.places[0]}: {self.key}" if self.key else self.places[0]
        return f"{where}: {self.message}" + (f" → {self.proposal}" if self.proposal else "")


def find_all(project: Project) -> list[Conflict]:
    """Every conflict in ``project``, the clashes first."""
    plan, problems = survey(project)
    suspects = [*confusable_classes(plan.nodes), *confusable_fields(plan), *drifted_enums(project)]
    return [*_conflicts(problems, Level.CLASH), *_conflicts(suspects, Level.CONFUSING)]


def _conflicts(problems: Iterable[Problem], level: Level) -> Iterator[Conflict]:
    for problem in sorted(set(problems)):
        named = [*(_PLACE.findall(problem.file) or [problem.file]), *_PLACE.findall(problem.message)]
        places = tuple(dict.fromkeys(named))
        yield Conflict(level, _kind(problem), places, problem.key, problem.message, problem.hint)


def _kind(problem: Problem) -> str:
    first = problem.key.partition(".")[0]
    return "shared enum" if problem.file == "specs/enums.toml" else _KINDS.get(first, "other")
