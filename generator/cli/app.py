"""``python -m generator``: every command, and the one place where errors become exit statuses.

Exit status 0: done. 1: something falls short. 2: wrong use.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import Any

import typer

from generator.cli.console import show_problems
from generator.problems import ProblemError

app = typer.Typer(
    name="generator",
    help="Turn fal's catalogue and people's words into NodeTool nodes.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)

#: Command name → module that holds a function of that name; imported only when it is asked for or listed.
COMMANDS = (
    "sync",
    "drift",
    "scaffold",
    "generate",
)


def register() -> None:
    """Put every command on ``app``."""
    for name in COMMANDS:
        module = importlib.import_module(f"generator.cli.{name.replace('-', '_')}")
        command: Callable[..., Any] = getattr(module, name.replace("-", "_"))
        app.command(name)(command)


def main(arguments: list[str] | None = None) -> None:
    """Run one command line and exit; ordinary mistakes never show a stack trace."""
    register()
    try:
        app(args=arguments)
    except ProblemError as error:
        show_problems(error.problems)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
