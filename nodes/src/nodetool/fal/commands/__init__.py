"""
The commands of nodetool-fal, one module each, loaded when it is asked for.

A command's module has ``add(parser)``, which declares its arguments, and ``run(options)``, which returns the exit
status: 0 done, 1 it failed, 2 wrong use.

What goes wrong is said on standard error. With ``--json``, standard output has it too, so that there is always one JSON
document to read: ``{"problem": "…"}``, with ``"request_id"`` where fal has the request, whose result may be paid.
"""

import argparse
import json
import os
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NoReturn

import httpx
from nodetool.fal.commands.support import UsageError, unusable, version_of
from nodetool.fal.errors import FalError
from nodetool.fal.money.schema import Newer
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
        status = _done(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        _say_no_more()
        return 0
    return status


def _say_no_more() -> None:
    """Standard output goes nowhere: what is still buffered would fail once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _done(arguments: Sequence[str]) -> int:
    as_json = any(len(word) > 2 and "--json".startswith(word) for word in arguments)
    try:
        name, options = _parsed(arguments)
        status: int = import_module(COMMANDS[name][0]).run(options)
        sys.stdout.flush()
    except UsageError as error:
        return _said(error, 2, as_json)
    except BrokenPipeError:
        raise
    except (Newer, sqlite3.Error) as trouble:
        return _said(ValueError(f"{unusable('The journal of fal runs', trouble)}."), 1, as_json)
    except (FalError, ValueError, OSError, httpx.HTTPError) as error:
        return _said(error, 1, as_json)
    except KeyboardInterrupt:
        return _said(InterruptedError("Stopped."), INTERRUPTED, as_json)
    return status


def _said(error: Exception, status: int, as_json: bool) -> int:
    """Says what went wrong; returns ``status``."""
    text = "\n".join(clean(line, limit=_LONGEST) for line in str(error).splitlines()) or type(error).__name__
    print(text, file=sys.stderr)
    if as_json:
        request_id = error.request_id if isinstance(error, FalError) else ""
        document = {"problem": text, **({"request_id": request_id} if request_id else {})}
        try:
            print(json.dumps(document, ensure_ascii=False), flush=True)
        except OSError:
            # A full disk, or nobody who reads: the command failed for all that, and people have been told.
            _say_no_more()
    return status


class _Parser(argparse.ArgumentParser):
    """Wrong use is one more error, which ``main`` says, in argparse's words."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        raise UsageError(f"{self.prog}: error: {message}")


class _Version(argparse.Action):
    """The installed version, which is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(f"nodetool-fal {version_of('nodetool-fal')}")
        parser.exit()


def _parsed(arguments: Sequence[str]) -> tuple[str, argparse.Namespace]:
    parser = _Parser(
        "nodetool-fal",
        description="fal.ai's models from the command line.",
        epilog="Status: 0 done, 1 it failed, 2 wrong use, 130 stopped. NAME -h shows the options of a command.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="the installed version")
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
