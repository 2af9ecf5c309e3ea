"""The catalogue that the pack searches: ``nodes/src/nodetool/fal/catalog.json``, from specs and the facts of fal.

    python tools/pack_catalog.py --write        bring the file to the specs
    python tools/pack_catalog.py --check        status 1 when it differs; never writes

Run by ``nox -s metadata``, ``update`` and ``scan``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.reports.search import PACKED_CATALOG, packed_catalog
from generator.specs.project import load_project

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Write or compare. Returns 0, or 1 when the file differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true", help="bring the file to the specs")
    action.add_argument("--check", action="store_true", help="status 1 when the file differs")
    options = parser.parse_args(arguments)
    specs, file = root / "specs", root / "nodes" / PACKED_CATALOG
    wanted = packed_catalog(load_project(specs).endpoints, specs)
    if options.write:
        file.write_text(wanted, encoding="utf-8", newline="\n")
    elif not file.is_file() or file.read_text(encoding="utf-8") != wanted:
        print(f"nodes/{PACKED_CATALOG} is not up to date: run `nox -s metadata`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
