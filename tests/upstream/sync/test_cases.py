"""Mornings after fal changed something: one folder each, before, after and what must come of it.

``before.toml`` and ``after.toml`` say what fal lists, one table an endpoint: ``category``, ``status`` and ``inputs`` (names
of text parameters), or ``document = "missing"``, ``"broken"`` or ``"dangling"`` (its results lead nowhere). ``expected.toml`` says the arguments of the second sync, specs that
people wrote in between, what the sync reports, and what stands in ``specs/`` then.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.upstream.access.world import TEXT, document, model
from tests.upstream.sync.helpers import digest
from tests.upstream.sync.test_commands import call, data

CASES = Path(__file__).parent.parent / "cases"
FOLDERS = sorted(path.name for path in CASES.iterdir())
CROWD = 40


def table(case: str, name: str) -> dict[str, Any]:
    return tomllib.loads((CASES / case / f"{name}.toml").read_text("utf-8"))


def write_source(folder: Path, endpoints: dict[str, Any]) -> Path:
    """A folder source; next to the case's endpoints stand forty that never change."""
    crowd = {f"crowd/model-{number:02}": {} for number in range(CROWD)}
    rows = []
    for name, facts in {**crowd, **endpoints}.items():
        rows.append(model(name, **{key: facts[key] for key in ("category", "status") if key in facts}))
        write_document(folder / "openapi" / f"{name}.json", name, facts)
    (folder / "catalog.json").write_text(json.dumps({"models": rows}))
    return folder


def write_document(path: Path, name: str, facts: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    inputs = facts.get("inputs")
    content = document(name, None if inputs is None else dict.fromkeys(inputs, TEXT))
    if inputs == []:
        content["components"]["schemas"] = {"In": {}, "Out": {}}
    if facts.get("document") == "dangling":
        del content["components"]["schemas"]["Out"]
    if facts.get("document") == "broken":
        path.write_text('{"paths": ')
    elif facts.get("document") != "missing":
        path.write_text(json.dumps(content))


def rows_of(specs: Path) -> dict[str, dict[str, str]]:
    rows = json.loads((specs / "catalog.json").read_text())["endpoints"]
    return {row["endpoint"]: {key: row[key] for key in ("category", "status")} for row in rows}


def contracts_of(specs: Path) -> dict[str, list[str]]:
    """Every contract by its place, with the inputs that it knows."""
    paths = [path for path in sorted(specs.glob("*/*.json")) if not path.stem.startswith("crowd")]
    return {
        path.relative_to(specs).with_suffix("").as_posix(): list(
            json.loads(path.read_text())["input"].get("properties", {})
        )
        for path in paths
    }


@dataclass(frozen=True)
class Morning:
    """One case after its second sync: what that reported, the folder that it wrote, and what it started from."""

    expected: dict[str, Any]
    told: dict[str, Any]
    specs: Path
    after: Path
    evening: Path


@pytest.fixture(scope="module", params=FOLDERS)
def morning(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Morning:
    """Sync the state before, add the specs, sync the state after: once for all questions about a case."""
    case, folder = request.param, tmp_path_factory.mktemp(request.param)
    expected, specs, evening = table(case, "expected"), folder / "specs", folder / "evening"
    before, after = (write_source(folder / name, table(case, name)) for name in ("before", "after"))
    specs.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        assert call("sync", "--from", before, "--specs", specs, "--json").exit_code in (0, 1)
        for place, text in expected.get("specs", {}).items():
            (specs / f"{place}.toml").write_text(text)
        shutil.copytree(specs, evening)
        told = synced(expected, after, specs)
    return Morning(expected, told, specs, after, evening)


def synced(expected: dict[str, Any], source: Path, specs: Path, *more: str) -> dict[str, Any]:
    """What the sync of a case reports; it ends as the case says."""
    result = call("sync", "--from", source, "--specs", specs, "--json", *expected.get("arguments", []), *more)
    assert result.exit_code == expected.get("status", 0)
    return data(result)


def test_a_morning_comes_out_as_written(morning: Morning) -> None:
    for key, value in morning.expected.get("reported", {}).items():
        assert morning.told[key] == value, key
    causes = {row["endpoint"]: row["cause"] for row in morning.told["failed"]}
    assert causes == morning.expected.get("failed", {})
    rows = {name: row for name, row in rows_of(morning.specs).items() if not name.startswith("crowd/")}
    assert rows == morning.expected["catalogue"]
    assert contracts_of(morning.specs) == morning.expected["contracts"]


def test_a_dry_run_reports_the_same_and_writes_nothing(morning: Morning) -> None:
    files = digest(morning.evening)
    dry = synced(morning.expected, morning.after, morning.evening, "--dry-run")
    assert digest(morning.evening) == files
    # Reports name the folder that they are about.
    assert {**morning.told, "dry_run": True} == dry


def test_the_crowd_stays_as_it_was(morning: Morning) -> None:
    found = {name: row for name, row in rows_of(morning.specs).items() if name.startswith("crowd/")}
    assert found == {name: {"category": "text-to-image", "status": "active"} for name in found}
    assert len(found) == CROWD
