"""Imports every module of nodes, builders and what nodes share, in one process: what is not valid on this Python says so.

Run by ``nox -s pythons``, on each supported Python. Status 1 with a line for each module that does not import.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import platform
import sys
from collections.abc import Iterator, Sequence

PACKAGES = ("nodetool.fal_shared", "nodetool.nodes.fal", "nodetool.dsl.fal")


def main(arguments: Sequence[str] | None = None) -> int:
    """Import all modules. Returns the exit status."""
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args(arguments)
    names = list(modules())
    faults = [fault for name in names if (fault := fault_of(name))]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"Python {platform.python_version()}: {len(names)} modules, {len(faults)} faults.")
    return 1 if faults or not names else 0


def modules() -> Iterator[str]:
    """The names of all modules of nodes, builders and what nodes share."""
    for package in map(importlib.import_module, PACKAGES):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            yield module.name


def fault_of(name: str) -> str:
    """Why a module does not import; empty when it does."""
    try:
        importlib.import_module(name)
    except Exception as error:
        return f"{name}: {type(error).__name__}: {error}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
