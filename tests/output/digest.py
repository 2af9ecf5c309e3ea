"""Prints a digest of the whole generated pack and its snapshots' texts. Run as a script, in any folder."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path


def main(specs: str) -> None:
    from generator.output.pack import generate_pack
    from generator.plan import build_plan
    from generator.specs.project import load_project

    pack = generate_pack(build_plan(load_project(Path(specs))))
    text = json.dumps([list(pack.files.items()), list(pack.nodes.items())])
    print(len(pack.nodes), hashlib.sha256(text.encode()).hexdigest())


if __name__ == "__main__":
    main(sys.argv[1])
