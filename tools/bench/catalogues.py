"""What is measured: the catalogue of this project, a part of it, and ten times as much."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: The module that ``--once`` measures; the endpoint whose spec is changed is one of it.
PART, CHANGED = "text_to_image", "flux_schnell"
#: How many copies of each endpoint the large catalogue has.
TENFOLD = 10


@dataclass(frozen=True)
class Catalogue:
    """A folder of specs; ``suffix`` follows the names of its figures."""

    specs: Path
    suffix: str = ""

    @property
    def contracts(self) -> list[Path]:
        """The contract of every endpoint, sorted."""
        return sorted(path.with_suffix(".json") for path in self.specs.glob("*/[!_]*.toml"))

    def change_one(self) -> None:
        """Give one spec another sentence than before."""
        path = self.specs / PART / f"{CHANGED}.toml"
        path.write_text(path.read_text(encoding="utf-8").replace("Generate", "Generate now", 1), encoding="utf-8")


def part(specs: Path, folder: Path) -> Catalogue:
    """The endpoints of one module that fal still lists, and what all modules share, below ``folder``.

    A retired endpoint may name a successor in another module.
    """
    shutil.copytree(specs, folder, ignore=lambda place, names: _others(specs, Path(place), names))
    catalog: dict[str, Any] = json.loads((specs / "catalog.json").read_text(encoding="utf-8"))
    rows = {row["endpoint"]: row for row in catalog["endpoints"]}
    found = {json.loads(path.read_bytes())["endpoint"]: path for path in folder.glob("*/*.json")}
    live = {endpoint for endpoint in found if rows[endpoint].get("status") != "deprecated"}
    for endpoint in found.keys() - live:
        found[endpoint].unlink()
        found[endpoint].with_suffix(".toml").unlink(missing_ok=True)
    catalog["endpoints"] = [row for endpoint, row in rows.items() if endpoint in live]
    (folder / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")
    return Catalogue(folder)


def _others(specs: Path, place: Path, names: list[str]) -> list[str]:
    """The modules among ``names`` that are not wanted."""
    return [name for name in names if place == specs and (specs / name).is_dir() and name != PART]


def multiplied(specs: Path, folder: Path) -> Catalogue:
    """The specs with ``TENFOLD`` copies of each endpoint, under other names, below ``folder``."""
    shutil.copytree(specs, folder)
    catalog: dict[str, Any] = json.loads((specs / "catalog.json").read_text(encoding="utf-8"))
    rows = {row["endpoint"]: row for row in catalog["endpoints"]}
    for path in sorted(specs.glob("*/[!_]*.toml")):
        spec, contract = path.read_text(encoding="utf-8"), path.with_suffix(".json").read_text(encoding="utf-8")
        endpoint = json.loads(contract)["endpoint"]
        for number in range(1, TENFOLD):
            own = folder / path.parent.name / f"{path.stem}_copy{number}x"
            own.with_suffix(".toml").write_text(_copied(spec, number), encoding="utf-8")
            text = contract.replace(f'"endpoint": {json.dumps(endpoint)}', f'"endpoint": "{endpoint}/copy{number}x"', 1)
            own.with_suffix(".json").write_text(text, encoding="utf-8")
            catalog["endpoints"].append({**rows[endpoint], "endpoint": f"{endpoint}/copy{number}x"})
    (folder / "catalog.json").write_text(json.dumps(catalog), encoding="utf-8")
    return Catalogue(folder, f", {TENFOLD}x")


def _copied(spec: str, number: int) -> str:
    """A spec under another name, without the older names that only one node can have."""
    spec = re.sub(r'(?m)^endpoint = "(.*)"$', rf'endpoint = "\1/copy{number}x"', spec, count=1)
    spec = re.sub(r'(?m)^class_name = "(.*)"$', rf'class_name = "\1Copy{number}x"', spec, count=1)
    return re.sub(r"(?ms)^aliases = \[.*?\]\n", "", spec)
