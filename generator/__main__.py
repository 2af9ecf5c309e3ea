"""``python -m generator``: the command line."""

from __future__ import annotations

import atexit
import gc
import importlib

#: New objects between two searches for cycles. Python's 700 would search hundreds of times through what stays.
SEARCH_AFTER = 1_000_000


def run() -> None:
    """Run the command line, and end the process without a last search for cycles in all that it made."""
    gc.set_threshold(SEARCH_AFTER)
    atexit.register(gc.freeze)
    importlib.import_module("generator.cli.app").main()


if __name__ == "__main__":
    run()
