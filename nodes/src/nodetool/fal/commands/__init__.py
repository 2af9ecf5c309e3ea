"""
The commands of nodetool-fal, one module each, loaded when it is asked for.

A command's module has ``add(parser)``, which declares its arguments, and ``run(options)``, which returns the exit
status: 0 done, 1 it failed, 2 wrong use.
"""

import argparse
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from nodetool.fal.commands.support import UsageError
from nodetool.fal.errors import FalError
from nodetool.fal.redaction import clean

#: Name → module and one line of help.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "estimate": ("nodetool.fal.commands.estimate", "what a run or a workflow will cost"),
    "spent": ("nodetool.fal.commands.spent", "what runs have cost, by day, endpoint or workflow"),
    "jobs": ("nodetool.fal.commands.jobs", "the requests of this machine: list, show, fetch, save, cancel, delete"),
}


def main(arguments: Sequence[str]) -> int:
    """Runs the command that ``arguments`` name; returns the exit status."""
    try:
        name, options = _parsed(arguments)
        status: int = import_module(COMMANDS[name][0]).run(options)
    except UsageError as error:
        print(clean(str(error), limit=4000), file=sys.stderr)
        return 2
    except (FalError, ValueError, OSError, sqlite3.Error) as error:
        print(clean(str(error), limit=4000), file=sys.stderr)
        return 1
    return status


def _parsed(arguments: Sequence[str]) -> tuple[str, argparse.Namespace]:
    parser = argparse.ArgumentParser("python -m nodetool.fal", description="Commands of nodetool-fal.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((word for word in arguments if not word.startswith("-")), "")
    for name, (module, line) in COMMANDS.items():
        command = commands.add_parser(name, help=line, description=f"{line[0].upper()}{line[1:]}.")
        if name == wanted:
            import_module(module).add(command)
    options = parser.parse_args(arguments)
    return options.command, options
