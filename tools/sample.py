"""``nodetool-fal run`` from the repository: for real with ``FAL_KEY`` (or ``FAL_API_KEY``), else against the double.

    python tools/sample.py fal-ai/flux/schnell prompt="a cat" num_images=2
    python tools/sample.py fal-ai/esrgan image=@photo.png -o out/

Run by ``nox -s sample``. Without a key, nothing leaves this machine, files are placeholders, and the journal stays as
it was. The status is the command's.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEYS = ("FAL_KEY", "FAL_API_KEY")


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns its status."""
    run = importlib.import_module("nodetool.fal.commands").main
    given = ["run", *(sys.argv[1:] if arguments is None else arguments)]
    if any(os.environ.get(name, "").strip() for name in KEYS):
        return int(run(given))
    sys.path.insert(0, str(ROOT))
    print("No FAL_KEY is set: this is the double, its files are placeholders.", file=sys.stderr)
    before = dict(os.environ)
    try:
        with importlib.import_module("tests.runtime.double").serving() as key:
            os.environ |= {"FAL_KEY": key, "NODETOOL_FAL_JOURNAL": "off"}
            return int(run(given))
    finally:
        os.environ.clear()
        os.environ |= before


if __name__ == "__main__":
    sys.exit(main())
