"""The house itself: sessions that something runs, locks that hold what is declared, documents whose links lead somewhere."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import MEASURED_PROCESSES, MEASURING, ROOT
from tests.runtime import harness

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
NODES = tomllib.loads((ROOT / "nodes" / "pyproject.toml").read_text("utf-8"))
#: Lock → the requirements that it has to meet.
DECLARED = {
    "generator": PROJECT["project"]["dependencies"],
    "nodes": [
        *NODES["project"]["dependencies"],
        *(each for needs in NODES["project"]["optional-dependencies"].values() for each in needs),
    ],
    **PROJECT["dependency-groups"],
}
DOCUMENTS = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *(ROOT / "nodes").glob("*.md"),
]
CODE = [path for folder in ("generator", "tools", "nodes/src/nodetool/fal") for path in (ROOT / folder).rglob("*.py")]


@pytest.fixture(scope="module")
def noxfile() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "noxfile.py"), run_name="noxfile")


@pytest.fixture(scope="module")
def trial() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "tools" / "try_sessions.py"), run_name="trial")


def sessions(noxfile: dict[str, Any]) -> set[str]:
    """The names of all sessions, as they are defined."""
    return {value.name or value.func.__name__ for value in noxfile.values() if type(value).__name__ == "Func"}


# Sessions ---------------------------------------------------------------------------------------------------


def test_every_session_is_a_gate_or_is_tried(noxfile: dict[str, Any], trial: dict[str, Any]) -> None:
    assert not trial["GATES"] & set(trial["USES"])
    assert trial["GATES"] | set(trial["USES"]) == sessions(noxfile)


def test_ci_runs_every_gate(trial: dict[str, Any]) -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    rows = re.findall(r"^(?:paired|alone)=\((.*)\)$", script, re.MULTILINE)
    named = [name for row in rows for name in row.split()] + ["tests"]
    listed = set(named)
    assert len(rows) == 2 and len(named) == len(listed)
    matrix = set(re.search(r"session: \[(.*)]", workflow)[1].split(", ")) | {"pythons"}  # type: ignore[index]
    # What is newest today is tried before it comes into the locks: `.github/workflows/locks.yml`.
    assert listed == matrix == set(trial["GATES"]) - {"newest"}


def test_the_documents_name_sessions_that_exist(noxfile: dict[str, Any]) -> None:
    said = {
        name
        for path in [*DOCUMENTS, *CODE, ROOT / ".github" / "pull_request_template.md"]
        if path.name != "CHANGELOG.md"
        for name in re.findall(r"nox -s ([a-z][a-z-]*)", path.read_text("utf-8"))
    }
    assert said
    assert said <= sessions(noxfile)


class Session:
    """What ``_selected`` reads of a session."""

    def __init__(self, *posargs: str) -> None:
        self.posargs = list(posargs)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ""),
        ("llm", "--only llm"),
        ("fal-ai/flux/schnell llm -x", "--only fal-ai/flux/schnell --only llm -x"),
        ("-m llm", "--only llm"),
        ("--module=llm -e fal-ai/x --maxfail 2", "--only llm --only fal-ai/x --maxfail 2"),
        ("-k seed", "-k seed"),
        ("llm -k seed -p no:xdist", "--only llm -k seed -p no:xdist"),
    ],
)
def test_names_narrow_the_snapshots_and_options_pass_through(
    noxfile: dict[str, Any], words: str, expected: str
) -> None:
    assert noxfile["_selected"](Session(*words.split())) == expected.split()


def test_options_are_refused_where_they_would_be_lost(tmp_path: Path) -> None:
    nox = [sys.executable, "-m", "nox", "--no-venv", "-f", str(ROOT / "noxfile.py"), "-s"]
    lost = subprocess.run([*nox, "format", "--", "--check"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert lost.returncode == 1 and "this session takes no options: --check" in lost.stderr


# Coverage ---------------------------------------------------------------------------------------------------


def test_processes_are_measured_for_modules_that_exist() -> None:
    assert [name for name in MEASURED_PROCESSES if not (ROOT / "tests" / name).is_file()] == []


def test_a_process_of_another_module_does_not_measure_itself() -> None:
    assert MEASURING not in os.environ


def test_a_process_that_is_to_be_measured_is_in_every_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(harness, "_MEASURING", {MEASURING: "as pytest was started"})
    assert harness.fresh(measured=True)[MEASURING] == "as pytest was started" and MEASURING not in harness.fresh()


# Locks ------------------------------------------------------------------------------------------------------


def locked(name: str) -> dict[str, str]:
    """Package → version of one lock; every entry has hashes."""
    found = {}
    for entry in re.split(r"\n(?=[a-z0-9])", (ROOT / "locks" / f"{name}.txt").read_text("utf-8")):
        if not entry.startswith("#"):
            package, version = re.match(r"([a-z0-9._-]+)(?:\[.*?])?==(\S+)", entry).groups()  # type: ignore[union-attr]
            assert "--hash=sha256:" in entry, entry
            found[canonicalize_name(package)] = version
    return found


@pytest.mark.parametrize("name", DECLARED)
def test_a_lock_holds_what_is_declared(name: str) -> None:
    versions = locked(name)
    for requirement in map(Requirement, DECLARED[name]):
        assert versions.get(canonicalize_name(requirement.name)) in requirement.specifier, f"{requirement}: nox -s lock"


def test_locks_agree() -> None:
    versions: dict[str, set[str]] = {}
    for name in DECLARED:
        for package, version in locked(name).items():
            versions.setdefault(package, set()).add(version)
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_locks_name_no_address() -> None:
    assert [path.name for path in (ROOT / "locks").iterdir() if "://" in path.read_text("utf-8")] == []


# Documents --------------------------------------------------------------------------------------------------


def links(path: Path) -> Iterator[str]:
    text = re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.DOTALL)
    yield from (link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) if not re.match(r"[a-z]+:", link))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    assert [link for link in links(path) if not (path.parent / link).exists()] == []


def test_citations_resolve() -> None:
    headings = set(re.findall(r"^## (.*)$", (ROOT / "docs/architecture.md").read_text("utf-8"), re.MULTILINE))
    cited = [found for path in CODE for found in re.findall(r'architecture\.md``, "(\w+)"', path.read_text("utf-8"))]
    assert cited
    assert set(cited) <= headings
    assert [path.name for path in CODE if re.search(r"\bDESIGN\b", path.read_text("utf-8"))] == []


def test_the_licence_goes_along_with_the_pack() -> None:
    assert (ROOT / "nodes" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_readme_sets_up_with_one_line_for_nodes_and_one_for_tests() -> None:
    lines = re.findall(r"^python3 -m venv .*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert [line.rpartition(" && ")[2] for line in lines] == [".venv/bin/nox -s generate", ".venv/bin/nox -s tests"]
