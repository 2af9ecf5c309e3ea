"""The workflows run what `.ci/run` runs, with actions that cannot change under us."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_session_that_a_workflow_names_exists(path: Path) -> None:
    known = set(re.findall(r'@nox\.session(?:\(name="([^"]+)"\))?\ndef (\w+)', read("noxfile.py")))
    sessions = {name or function for name, function in known}
    text = path.read_text(encoding="utf-8")
    named = (
        " ".join(re.findall(r" -s ([a-z -]+?)(?: --|\n)", text) + re.findall(r"session: \[(.*)\]", text))
        .replace(",", "")
        .split()
    )
    assert set(named) <= sessions


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_with_its_version(path: Path) -> None:
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_pre_commit_uses_the_pinned_ruff() -> None:
    pinned = next(
        item for item in tomllib.loads(read("pyproject.toml"))["project"]["dependencies"] if item.startswith("ruff")
    )
    assert set(re.findall(r'"(ruff[^"]*)"', read(".pre-commit-config.yaml"))) == {pinned}
