"""Mornings after fal changed something: one folder each, before, after and what must come of it.

``before.toml`` and ``after.toml`` say what fal lists, one table an endpoint: ``category``, ``status`` and ``inputs`` (names
of text parameters), or ``document = "missing"``, ``"broken"`` or ``"dangling"`` (its results lead nowhere). ``expected.toml`` says the arguments of the second sync, specs that
people wrote in between, what the sync reports, and what stands in ``specs/`` then.
"""

from __future__ import annotations

import json
import tomllib
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


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    return tmp_path / "specs"


def morning(case: str, tmp_path: Path, specs: Path, *more: str) -> dict[str, Any]:
    """Sync the state before, add the specs, sync the state after; what that reports."""
    expected = table(case, "expected")
    before, after = (write_source(tmp_path / name, table(case, name)) for name in ("before", "after"))
    if not rows_exist(specs):
        assert call("sync", "--from", before, "--specs", specs, "--json").exit_code in (0, 1)
        for place, text in expected.get("specs", {}).items():
            (specs / f"{place}.toml").write_text(text)
    result = call("sync", "--from", after, "--specs", specs, "--json", *expected.get("arguments", []), *more)
    assert result.exit_code == expected.get("status", 0)
    return data(result)


def rows_exist(specs: Path) -> bool:
    return (specs / "catalog.json").exists()


@pytest.mark.parametrize("case", FOLDERS)
def test_a_morning_comes_out_as_written(case: str, tmp_path: Path, specs: Path) -> None:
    expected = table(case, "expected")
    told = morning(case, tmp_path, specs)
    for key, value in expected.get("reported", {}).items():
        assert told[key] == value, key
    causes = {row["endpoint"]: row["cause"] for row in told["failed"]}
    assert causes == expected.get("failed", {})
    rows = {name: row for name, row in rows_of(specs).items() if not name.startswith("crowd/")}
    assert rows == expected["catalogue"]
    assert contracts_of(specs) == expected["contracts"]


@pytest.mark.parametrize("case", FOLDERS)
def test_a_dry_run_reports_the_same_and_writes_nothing(case: str, tmp_path: Path, specs: Path) -> None:
    before = write_source(tmp_path / "before", table(case, "before"))
    call("sync", "--from", before, "--specs", specs, "--json")
    for place, text in table(case, "expected").get("specs", {}).items():
        (specs / f"{place}.toml").write_text(text)
    files = digest(specs)
    dry = morning(case, tmp_path, specs, "--dry-run")
    assert digest(specs) == files
    assert {**morning(case, tmp_path, specs), "dry_run": True} == dry


@pytest.mark.parametrize("case", FOLDERS)
def test_the_crowd_stays_as_it_was(case: str, tmp_path: Path, specs: Path) -> None:
    morning(case, tmp_path, specs)
    found = {name: row for name, row in rows_of(specs).items() if name.startswith("crowd/")}
    assert found == {name: {"category": "text-to-image", "status": "active"} for name in found}
    assert len(found) == CROWD
