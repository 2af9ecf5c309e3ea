"""``sync`` of documents that lie in a folder: all of them new, and none changed."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.upstream.access.world import document, model
from tools.bench.catalogues import Catalogue
from tools.bench.measuring import Figure, Machine, interleaved


def syncing(machine: Machine, catalogue: Catalogue) -> list[Figure]:
    """Seconds for one document of each contract, into specs of their own."""
    folder, specs = machine.folder / "documents", machine.folder / "synced"
    count = _write_documents(catalogue, folder)
    sync = ["-m", "generator", "sync", "--from", str(folder), "--specs", str(specs)]
    # The second run sees what the first has written, the third remembers that.
    machine.run(sync)
    machine.run(sync)
    jobs: dict[str, Callable[[], object]] = {"same": lambda: machine.run(sync)}
    seconds = statistics.median(interleaved(jobs, runs=machine.runs)["same"])
    return [Figure(f"sync of {count} documents, nothing changed", seconds, "s", 1.5)]


def _write_documents(catalogue: Catalogue, folder: Path) -> int:
    """One OpenAPI document a contract, with a catalogue in the Platform API's shape; how many there are."""
    contracts = [json.loads(path.read_text(encoding="utf-8")) for path in catalogue.contracts]
    for contract in contracts:
        path = folder / "openapi" / f"{contract['endpoint']}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(_document(contract)), encoding="utf-8")
    rows = [model(contract["endpoint"]) for contract in contracts]
    (folder / "catalog.json").write_text(json.dumps({"models": rows}), encoding="utf-8")
    return len(contracts)


def _document(contract: dict[str, Any]) -> dict[str, Any]:
    """A document that holds what the contract does, apart from what was learned from prose."""
    takes = contract["input"]
    made = document(contract["endpoint"], takes.get("properties", {}), takes.get("required", ()))
    made["components"]["schemas"] |= contract.get("$defs", {})
    moved: dict[str, Any] = json.loads(json.dumps(made).replace("#/$defs/", "#/components/schemas/"))
    return moved
