"""``specs/tasks.toml``: what people come for, and which nodes do it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from generator.reports.search.reading import read_model

ANY_MODULE = "*"


class Task(BaseModel):
    """One task. ``any`` and ``not`` hold tags or parts of endpoint ids; a task without ``any`` takes what is left."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    title: str
    #: The heading under which the page shows the task.
    section: str = ""
    modules: tuple[str, ...]
    any: tuple[str, ...] = ()
    none: tuple[str, ...] = Field(default=(), alias="not")

    def names(self, module: str, words: frozenset[str]) -> bool:
        """Whether the task is one of a node of ``module`` by its ``words``."""
        return self.covers(module) and not words.isdisjoint(self.any) and words.isdisjoint(self.none)

    def covers(self, module: str) -> bool:
        """Whether nodes of ``module`` can have the task."""
        return module in self.modules or ANY_MODULE in self.modules


class _File(BaseModel):
    tasks: dict[str, Task] = Field(default_factory=dict)


def read_tasks(specs: Path) -> Mapping[str, Task]:
    """Tasks by key in the file's order, none where there is no file. Raises ``ProblemError``."""
    return read_model(specs / "tasks.toml", _File, "tasks").tasks


def tasks_of(endpoint: str, module: str, tags: Iterable[str], tasks: Mapping[str, Task]) -> Sequence[str]:
    """The keys of the tasks that an endpoint does, its group first; ``[]`` when there are no tasks at all."""
    words = frozenset([*tags, *endpoint.split("/")])
    named = [key for key, task in tasks.items() if task.names(module, words)]
    return named or [key for key, task in tasks.items() if not task.any and task.covers(module)][:1]
