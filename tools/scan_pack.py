"""Runs ``nodetool-pkg scan`` on nodes/, marks retired endpoints, and compares the JSON with the committed one or writes it.

    python tools/scan_pack.py --check     status 1 when the scan warns, misses a node or differs
    python tools/scan_pack.py --write     write nodes/src/nodetool/package_metadata/nodetool-fal.json

NodeTool's host reads ``deprecated`` and ``replaced_by`` of a node, which the scanner does not write: a retired node loads
and runs, stays out of menus, and names the node that took over. A node that ``is_visible`` hides would not be scanned at
all, so that saved workflows would lose what the JSON says about its inputs.

Run by ``nox -s scan`` and ``nox -s metadata``, in an environment with nodetool-core.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.plan.successors import successor_of
from generator.specs.project import Endpoint, Project, read_project

ROOT = Path(__file__).resolve().parent.parent
COMMITTED = ROOT / "nodes" / "src" / "nodetool" / "package_metadata" / "nodetool-fal.json"
#: Nodes that no endpoint explains: the hand-written ones of ``fal.dynamic``.
HAND_WRITTEN = 3


def main() -> int:
    """Scan, then check or write. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--check", action="store_true")
    action.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    scanned, notes = scan()
    text = marked(scanned, read_project(ROOT / "specs"))
    faults = [line for line in notes if "warn" in line] + count_faults(json.loads(text))
    if arguments.check and not same(text):
        faults.append(f"{COMMITTED.relative_to(ROOT)} is not what the scan finds; run `nox -s metadata`")
    for fault in faults:
        print(fault, file=sys.stderr)
    if arguments.write and not faults:
        COMMITTED.parent.mkdir(parents=True, exist_ok=True)
        COMMITTED.write_text(text, encoding="utf-8")
    print(f"{len(json.loads(text)['nodes'])} nodes scanned, {len(faults)} faults.")
    return 1 if faults else 0


def scan() -> tuple[str, list[str]]:
    """The scan's JSON, and what it said on the way."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "scan.json"
        command = [sys.executable, "-m", "nodetool.package_tools", "scan"]
        command += ["--package-dir", str(ROOT / "nodes"), "--output", str(output)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"nodetool-pkg scan failed:\n{done.stderr[-4000:]}")
        return output.read_text(encoding="utf-8"), done.stderr.splitlines()


def marked(text: str, project: Project) -> str:
    """The scan's JSON with ``deprecated`` on nodes of retired endpoints, and ``replaced_by`` where there is a successor."""
    package = json.loads(text)
    marks = dict(_marks(project))
    for node in package["nodes"]:
        node.update(marks.get(node["node_type"], {}))
    # As the scanner writes.
    return json.dumps(package, indent=2, sort_keys=True) + "\n"


def _marks(project: Project) -> Iterator[tuple[str, dict[str, Any]]]:
    types = {endpoint.id: _node_type(endpoint) for endpoint in project.endpoints}
    for endpoint in project.endpoints:
        if endpoint.deprecated:
            successor = types.get(successor_of(project, endpoint) or "")
            yield types[endpoint.id], {"deprecated": True, **({"replaced_by": successor} if successor else {})}


def _node_type(endpoint: Endpoint) -> str:
    return f"fal.{endpoint.module}.{endpoint.spec.class_name}"


def count_faults(package: dict[str, list[dict[str, str]]]) -> list[str]:
    """Endpoints with a spec that the scan did not find, by number."""
    specs = [path for path in ROOT.glob("specs/*/*.toml") if path.name != "_module.toml"]
    wanted = len(specs) + HAND_WRITTEN
    found = len(package["nodes"])
    return [] if found == wanted else [f"{found} nodes scanned, {wanted} expected"]


def same(text: str) -> bool:
    """Whether the committed JSON is this text."""
    return COMMITTED.is_file() and COMMITTED.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
