"""The console script ``nodetool-fal``."""

import io
import os
import sys
from importlib import import_module
from typing import TextIO


def program() -> int:
    """
    Runs the command that the program's arguments name; returns the exit status.

    NodeTool logs each of its steps, and a person at a terminal wants the answer: unless ``NODETOOL_LOG_LEVEL`` says
    otherwise, only errors are shown. NodeTool reads that when it is loaded, so nothing of it is loaded before.
    """
    os.environ["NODETOOL_LOG_LEVEL"] = os.environ.get("NODETOOL_LOG_LEVEL") or "ERROR"
    # A service, or a shell with `>&-`, gives none: what is said then goes nowhere, and not into the other one.
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A character that the terminal does not have is shown as its number: a paid result is no reason to fail.
        sys.stdout.reconfigure(errors="backslashreplace")
    status: int = import_module("nodetool.fal.commands").main(sys.argv[1:])
    return status


def _nowhere() -> TextIO:
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
