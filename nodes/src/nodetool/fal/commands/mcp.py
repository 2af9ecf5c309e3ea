"""``mcp``: the server for agents, over standard input and output."""

import argparse
import importlib.metadata
import os
from importlib import import_module, util
from pathlib import Path

from nodetool.fal.commands.support import UsageError
from nodetool.fal.settings import PREFIX, Money

BUDGET = "1.00"
SETTING = f"{PREFIX}BUDGET_JOB"


def add(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    own = os.environ.get(SETTING) or BUDGET
    parser.add_argument("--budget", default=own, help=f"what all runs may cost together, in US dollars (default {own})")
    parser.add_argument(
        "--unknown", choices=("refuse", "allow"), default="refuse", help="runs whose cost nobody knows before"
    )
    parser.add_argument("--folder", type=Path, help="a folder whose files the agent may send to fal")


def run(options: argparse.Namespace) -> int:
    """Serves until the agent leaves."""
    if util.find_spec("mcp") is None:
        raise UsageError("the server needs the extra: pip install 'nodetool-fal[mcp]'")
    if options.folder is not None and not options.folder.is_dir():
        raise UsageError(f"{options.folder} is not a folder")
    try:
        Money.read({SETTING: options.budget})
    except ValueError as error:
        raise UsageError(str(error).replace(SETTING, f"--budget (or {SETTING})")) from None
    version = importlib.metadata.version("nodetool-fal") if _is_installed() else ""
    import_module("nodetool.fal.agents.server").server(options.budget, options.unknown, options.folder, version).run()
    return 0


def _is_installed() -> bool:
    """Whether the pack is installed, and not just on the path."""
    return any(True for _ in importlib.metadata.distributions(name="nodetool-fal"))
