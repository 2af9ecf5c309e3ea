"""What is wrong with names: clashes that stop generation, and names and value sets that only mislead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.plan.build import survey
from generator.problems import Kind, Problem
from generator.reports.lookalikes.confusable import confusable_classes, confusable_fields
from generator.reports.lookalikes.drifted import drifted_enums
from generator.specs.project import Project

#: What the plan renames by rule where two things want one name.
NAMED = frozenset({"field", "slot", "enum", "structure"})


class ConflictLevel(StrEnum):
    """``clash``: something is not generated. ``confusing``: it is, and people would mix names up."""

    CLASH = "clash"
    CONFUSING = "confusing"


@dataclass(frozen=True, order=True)
class Conflict:
    """One conflict, with every place that takes part and what to do: mostly a name that is free."""

    level: ConflictLevel
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
    stopping = [problem for problem in problems if problem.stops]
    renamed = [problem for problem in problems if problem.kind is Kind.NOTE and problem.about in NAMED]
    suspects = [*renamed, *confusable_classes(plan.nodes), *confusable_fields(plan), *drifted_enums(project)]
    return [*_conflicts(stopping, ConflictLevel.CLASH), *_conflicts(suspects, ConflictLevel.CONFUSING)]


def _conflicts(problems: Iterable[Problem], level: ConflictLevel) -> Iterator[Conflict]:
    for problem in sorted(set(problems)):
        places = tuple(dict.fromkeys((problem.file, *problem.places)))
        yield Conflict(level, problem.about or "other", places, problem.key, problem.message, problem.hint)
