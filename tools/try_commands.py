"""Runs every command of the generator: its help, a slip of the pen, and a use on a small world of its own.

Run by ``nox -s commands`` in an environment that holds what the generator declares and nothing else: an import
that nothing declares fails here. Status 1 with a line for each command line that ended otherwise than it should.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.cli.app import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
ENDPOINT = "acme/trial/model"
#: The flow of one endpoint, from fal's document to the site; each line needs what the lines before it wrote.
FLOW = (
    "sync --from fal --specs specs",
    "drift --from fal --specs specs",
    "scaffold --specs specs",
    "generate --specs specs --nodes nodes",
    "generate --specs specs --nodes nodes --check",
    "coverage --specs specs --nodes nodes --snapshots snapshots",
    "select --specs specs",
    "merge specs --specs specs --dry-run",
    "words --specs specs",
    "specs prune --specs specs",
    "conflicts --specs specs",
    "review --specs specs --nodes nodes --snapshots snapshots --accept",
    "review --specs specs --nodes nodes --snapshots snapshots --json",
    "catalog --specs specs --html site",
)
#: Commands that are not in the flow, with the session that uses them for real.
ELSEWHERE = {"validate": "validate", "release": "sessions", "nightly": "tests"}


@dataclass(frozen=True)
class Call:
    """One command line and the exit status that it should have."""

    words: tuple[str, ...]
    status: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything. Returns the exit status."""
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args(arguments)
    alone = [*helps(), *slips()]
    with tempfile.TemporaryDirectory(prefix="commands-") as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        world = Path(name)
        write_fal(world / "fal")
        (world / "nodes").mkdir()
        (world / "nodes" / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
        faults = [fault for fault in pool.map(lambda call: fault_of(call, world), alone) if fault]
        faults += [fault for line in FLOW if (fault := fault_of(Call(tuple(line.split())), world))]
    faults += [f"{name} is neither in FLOW nor in ELSEWHERE" for name in sorted(untried())]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(alone) + len(FLOW)} command lines, {len(faults)} faults.")
    return 1 if faults else 0


def helps() -> Iterator[Call]:
    """The help of the program and of each command."""
    yield Call(("--help",))
    yield from (Call((name, "--help")) for name in COMMANDS)


def slips() -> Iterator[Call]:
    """Wrong use of the program and of each command: status 2, no stack trace."""
    yield Call((), 2)
    yield Call(("genrate",), 2)
    yield from (Call((name, "--no-such-option"), 2) for name in COMMANDS)


def untried() -> set[str]:
    """Commands that nothing here uses."""
    return set(COMMANDS) - {line.split()[0] for line in FLOW} - set(ELSEWHERE)


def fault_of(call: Call, folder: Path) -> str:
    """How a command line ended, when it ended otherwise than it should."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *call.words],
        cwd=folder, env=surroundings(folder), capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = done.stderr.strip()
    if done.returncode == call.status and "Traceback" not in said:
        return ""
    last = said.splitlines()[-1] if said else "(said nothing)"
    return f"generator {' '.join(call.words)}: status {done.returncode}, expected {call.status}: {last}"


def surroundings(folder: Path) -> dict[str, str]:
    """This environment with a cache of its own, outside of CI: there ``review`` accepts nothing."""
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    return {**kept, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(ROOT)}


def write_fal(folder: Path) -> None:
    """A folder as ``--from`` takes it: a catalogue of one endpoint, and its document."""
    path = folder / "openapi" / f"{ENDPOINT}.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(document()), encoding="utf-8")
    metadata = {"display_name": "Trial", "category": "text-to-image", "description": "Draws.", "status": "active"}
    catalogue = {"models": [{"endpoint_id": ENDPOINT, "metadata": metadata}], "has_more": False, "next_cursor": None}
    (folder / "catalog.json").write_text(json.dumps(catalogue), encoding="utf-8")


def document() -> dict[str, Any]:
    """An OpenAPI document of a text-to-image endpoint, as fal's queue serves them."""
    reference = "#/components/schemas/"
    body = {"content": {"application/json": {"schema": {"$ref": f"{reference}Input"}}}}
    result = {"content": {"application/json": {"schema": {"$ref": f"{reference}Output"}}}}
    image = {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]}
    return {
        "openapi": "3.0.4",
        "info": {"title": "Queue", "version": "1"},
        "paths": {
            f"/{ENDPOINT}": {"post": {"requestBody": body, "responses": {"200": {}}}},
            f"/{ENDPOINT}/requests/{{request_id}}": {"get": {"responses": {"200": result}}},
        },
        "components": {
            "schemas": {
                "Input": {"type": "object", "properties": {"prompt": {"type": "string"}}, "required": ["prompt"]},
                "Output": {"type": "object", "properties": {"image": {"$ref": f"{reference}Image"}}},
                "Image": image,
            }
        },
    }


if __name__ == "__main__":
    sys.exit(main())
