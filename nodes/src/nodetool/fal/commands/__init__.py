"""
The commands of nodetool-fal, one module each, loaded when it is asked for.

A command's module has ``add(parser)``, which declares its arguments, and ``run(options)``, which returns the exit
status: 0 done, 1 it failed, 2 wrong use.
"""

import argparse
import os
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

import httpx
from nodetool.fal.commands.support import UsageError
from nodetool.fal.errors import FalError
from nodetool.fal.redaction import clean

#: Name → module and one line of help.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "search": ("nodetool.fal.commands.search", "find a node by what it should do"),
    "show": ("nodetool.fal.commands.show", "what a node takes, gives and costs"),
    "run": ("nodetool.fal.commands.run", "run an endpoint and save what it gives"),
    "estimate": ("nodetool.fal.commands.estimate", "what a run or a workflow will cost"),
    "spent": ("nodetool.fal.commands.spent", "what runs have cost, by day, endpoint or workflow"),
    "jobs": ("nodetool.fal.commands.jobs", "the requests of this machine: list, show, fetch, save, cancel, delete"),
    "doctor": ("nodetool.fal.commands.doctor", "whether this machine is ready: key, versions, reach of fal, folders"),
    "mcp": ("nodetool.fal.commands.mcp", "serve search, estimates and runs to an agent (Model Context Protocol)"),
}
#: What a shell says of a program that Ctrl-C ended.
INTERRUPTED = 130
_LONGEST = 4000


def main(arguments: Sequence[str]) -> int:
    """Runs the command that ``arguments`` name; returns the exit status."""
    try:
        name, options = _parsed(arguments)
        status: int = import_module(COMMANDS[name][0]).run(options)
        sys.stdout.flush()
    except UsageError as error:
        return _said(error, 2)
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is still buffered would fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (FalError, ValueError, OSError, sqlite3.Error, httpx.HTTPError) as error:
        return _said(error, 1)
    except KeyboardInterrupt:
        return _said(InterruptedError("Stopped."), INTERRUPTED)
    return status


def _said(error: Exception, status: int) -> int:
    text = "\n".join(clean(line, limit=_LONGEST) for line in str(error).splitlines())
    print(text or type(error).__name__, file=sys.stderr)
    return status


def _parsed(arguments: Sequence[str]) -> tuple[str, argparse.Namespace]:
    parser = argparse.ArgumentParser(
        "nodetool-fal",
        description="fal.ai's models from the command line.",
        epilog="Status: 0 done, 1 it failed, 2 wrong use, 130 stopped. NAME -h shows the options of a command.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((word for word in arguments if not word.startswith("-")), "")
    found = parser
    for name, (module, line) in COMMANDS.items():
        command = commands.add_parser(name, help=line, description=f"{line[0].upper()}{line[1:]}.")
        if name == wanted:
            import_module(module).add(command)
            found = command
    options, rest = parser.parse_known_args(arguments)
    # argparse takes inputs of the form key=value only up to the first option.
    if rest and hasattr(options, "inputs") and all("=" in word and not word.startswith("-") for word in rest):
        options.inputs += rest
    elif rest:
        found.error(f"unrecognized arguments: {' '.join(rest)}")
    return options.command, options
