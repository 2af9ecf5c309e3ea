"""How the commands speak: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import typer
from rich.console import Console

from generator.problems import Problem
from generator.text import counted, plain

#: For people; standard output stays clean for machines.
notes = Console(stderr=True, highlight=False, soft_wrap=True)
results = Console(highlight=False, soft_wrap=True)


def show_problems(problems: Iterable[Problem], as_json: bool = False) -> None:
    """Every problem on a line of its own, with a count at the end."""
    found = sorted(set(problems))
    if as_json:
        print_json({"problems": [problem_data(problem) for problem in found]})
        return
    tell_problems(found)
    notes.print(f"{counted(len(found), 'problem')}; nothing was written.", markup=False)


def tell_problems(problems: Iterable[Problem]) -> None:
    """Every problem on a line of its own, for commands that go on without what is wrong."""
    for problem in problems:
        notes.print(plain(str(problem).replace("\n", " ")), markup=False)


def problem_data(problem: Problem) -> dict[str, str]:
    """A problem as JSON-ready data."""
    found = {"file": problem.file, "key": problem.key, "message": problem.message, "hint": problem.hint}
    return {**found, "kind": problem.kind.value}


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    typer.echo(json.dumps(value, indent=1, ensure_ascii=True))


class WrongUse(typer.Exit):
    """The end of a command that was called wrongly; ``message`` has been said to people already."""

    def __init__(self, message: str) -> None:
        super().__init__(2)
        self.message = message


def wrong_use(message: str) -> WrongUse:
    """Say what is wrong with the call; raise the result."""
    notes.print(f"Error: {message}", markup=False)
    return WrongUse(message)


def print_error(message: str) -> None:
    """What ended a command before it printed anything, for machines: in the form of problems that belong to no file."""
    print_json({"problems": [problem_data(Problem("", "", message))]})
