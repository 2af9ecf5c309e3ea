"""``python -m generator``: the command line."""

from __future__ import annotations

import atexit
import gc
import importlib
import sys
from typing import Any

#: New objects between two searches for cycles. Python's 700 would search hundreds of times through what stays.
SEARCH_AFTER = 1_000_000
TO_DO = "Install what the commands need: pip install --requirement locks/generator.txt"


def run() -> None:
    """Run the command line, and end the process without a last search for cycles in all that it made."""
    gc.set_threshold(SEARCH_AFTER)
    atexit.register(gc.freeze)
    _application().main()


def _application() -> Any:
    """The command line's module; where this Python has no packages for it, one line says how to get them."""
    try:
        return importlib.import_module("generator.cli.app")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "generator":
            raise
        print(f"Error: {sys.executable} has no package {error.name!r}. {TO_DO}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    run()
