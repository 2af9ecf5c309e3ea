"""A copy of this repository in which fal added one endpoint and dropped another, brought up to date as people do it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomlkit

from generator.contract.build import contract_text
from generator.contract.catalog import catalog_text, module_name
from generator.specs.naming import class_name_of, stem_of
from tests.cases import IMAGE_FILE, TEXT, contract, ref
from tests.conftest import ROOT
from tests.reports.helpers import ready

#: An endpoint with all that a count could depend on: a category of its own, a stream URL, a shape of its own.
ADDED, CATEGORY = "acme/brand-new/model", "text-to-smell"
#: Folders whose words name nodes as examples: those endpoints have to stay.
NAMING = ("tests", "tools", "docs", "nodes/README.md", "nodes/examples", "README.md", "noxfile.py")


def copy_repository(folder: Path) -> Path:
    """Every file that git knows or would take, below ``folder``."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, done.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    return folder


def add_endpoint(root: Path) -> None:
    """What ``sync``, ``scaffold`` and a writer of words leave for a new endpoint."""
    made = contract(
        {"prompt": TEXT}, {"images": {"type": "array", "items": ref("Image")}, "scent": TEXT},
        endpoint=ADDED, category=CATEGORY, required=["prompt"], schemas={"Image": IMAGE_FILE}, streams=True,
    )  # fmt: skip
    name = class_name_of(ADDED)
    path = root / "specs" / module_name(CATEGORY) / f"{stem_of(name)}.toml"
    path.parent.mkdir()
    path.with_suffix(".json").write_text(contract_text(made), encoding="utf-8")
    spec = {"endpoint": ADDED, "class_name": name, **ready(1), "basic_fields": ["prompt"]}
    path.write_text(tomlkit.dumps(spec), encoding="utf-8")
    change_catalogue(root, lambda rows: [*rows, {"endpoint": ADDED, "category": CATEGORY, "status": "active"}])


def remove_endpoint(root: Path) -> str:
    """Take an endpoint out that nobody names; its id."""
    path, spec = next(unnamed(root))
    for file in (path, path.with_suffix(".json"), root / "snapshots" / path.parent.name / f"{path.stem}.py"):
        file.unlink()
    change_catalogue(root, lambda rows: [row for row in rows if row["endpoint"] != spec["endpoint"]])
    return str(spec["endpoint"])


def unnamed(root: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Specs without older node types whose endpoint and class no test, tool or text names."""
    files = [
        path for name in NAMING for path in ((root / name).rglob("*") if (root / name).is_dir() else [root / name])
    ]
    said = "\n".join(path.read_text("utf-8") for path in files if path.suffix in (".py", ".md", ".json", ".toml"))
    for path in sorted((root / "specs").glob("*/[!_]*.toml")):
        spec = tomllib.loads(path.read_text(encoding="utf-8"))
        if not spec.get("aliases") and spec["endpoint"] not in said and spec["class_name"] not in said:
            yield path, spec


def change_catalogue(root: Path, change: Any) -> None:
    """Let ``change`` make new rows of the catalogue's."""
    path = root / "specs" / "catalog.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(catalog_text(change(data["endpoints"])), encoding="utf-8")


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A Python of the copy, which sees nothing of this repository."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("COVERAGE", "PYTEST")) and name != "CI"
    }
    kept |= {
        "PYTHONPATH": os.pathsep.join([str(root), str(root / "nodes" / "src")]),
        "XDG_CACHE_HOME": str(root / ".cache"),
    }
    return subprocess.run([sys.executable, *words], cwd=root, env=kept, capture_output=True, text=True, check=False)
