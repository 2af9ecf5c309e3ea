"""``python -m generator``: every command, and the one place where errors become exit statuses.

Exit status 0: done. 1: something falls short. 2: wrong use.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import typer

from generator.cli.support.console import notes, print_error, show_problems
from generator.problems import ProblemError

#: The commands, each a function in the module of its name, which is imported only when it is asked for or listed.
COMMANDS = (
    "sync",
    "drift",
    "nightly",
    "scaffold",
    "generate",
    "coverage",
    "select",
    "merge",
    "specs",
    "words",
    "conflicts",
    "validate",
    "review",
    "release",
    "catalog",
)
#: The exit status of wrong use. No command has printed its JSON yet when it ends so.
WRONG_USE = 2


def program(only: str | None = None) -> typer.Typer:
    """The command line with every command; with just one when its name is known, since each import takes time."""
    app = typer.Typer(
        name="generator",
        help="Turn fal's catalogue and people's words into NodeTool nodes.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        # With a callback, one command alone is still called by its name.
        callback=_group,
    )
    for name in [only] if only in COMMANDS else COMMANDS:
        module = importlib.import_module(f"generator.cli.{name}")
        command: Callable[..., Any] | typer.Typer = getattr(module, name)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name)(command)
    return app


def _group() -> None:
    """Turn fal's catalogue and people's words into NodeTool nodes."""


def main(arguments: list[str] | None = None) -> None:
    """Run one command line and exit; ordinary mistakes never show a stack trace."""
    words = sys.argv[1:] if arguments is None else arguments
    as_json = "--json" in words
    try:
        program(words[0] if words else None)(args=arguments)
    except ProblemError as error:
        with suppress(OSError):
            show_problems(error.problems, as_json=as_json)
        sys.exit(1)
    except OSError as error:
        notes.print(f"Error: {error}", markup=False)
        # Standard output may be what failed: a full disk takes no JSON either.
        with suppress(OSError):
            if as_json:
                print_error(str(error))
        sys.exit(1)
    except SystemExit as leaving:
        if as_json and leaving.code == WRONG_USE:
            with suppress(OSError):
                print_error(_said(leaving))
        raise
    except KeyboardInterrupt:
        sys.exit(130)


def _said(leaving: SystemExit) -> str:
    """What was wrong with the call, from the error (typer's, or :class:`WrongUse`) that typer made an exit of."""
    return str(getattr(leaving.__context__, "message", "")) or "wrong use; standard error says more"
