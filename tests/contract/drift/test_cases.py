"""Each rule of drift has a folder: before, after, and what is to be found.

``waivers.json``, where a case has one, holds the spec's waivers. A contract that is not there is ``null``. A new rule
needs a row in ``rules.py``, words in ``messages.toml`` and a folder here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.contract.drift import RULES, Finding, Waiver, apply_waivers, compare

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())
AREAS = ("input", "output")
NAMES = [path.name for path in FOLDERS]


def read(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def found_in(folder: Path) -> list[Finding]:
    findings = compare(read(folder, "before"), read(folder, "after"))
    rows = read(folder, "waivers") if (folder / "waivers.json").exists() else []
    return apply_waivers(findings, [Waiver(**row) for row in rows], "fal-ai/example")


def row_of(finding: Finding) -> dict[str, Any]:
    row = finding.to_json()
    told = ("rule", "level", "path", "before", "after", "waived")
    return {key: row[key] for key in told if row[key] not in (None, "")}


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_a_case_finds_exactly_what_it_expects(folder: Path) -> None:
    assert [row_of(finding) for finding in found_in(folder)] == read(folder, "expected")


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_a_case_shows_its_own_rule(folder: Path) -> None:
    assert folder.name in [finding.rule for finding in found_in(folder)]


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_a_case_says_what_happened_in_words(folder: Path) -> None:
    for finding in found_in(folder):
        assert finding.endpoint == "fal-ai/example"
        assert "{" not in finding.message.replace(json.dumps(finding.after), "")
        assert finding.meaning.endswith(".")


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_nothing_changed_is_no_drift(folder: Path) -> None:
    for name in ("before", "after"):
        contract = read(folder, name)
        assert contract is None or [f for f in compare(contract, contract) if _is_drift(f)] == []


def _is_drift(finding: Finding) -> bool:
    # What nests too deep is reported even where nothing changed: nobody looked.
    return not finding.rule.endswith("too-deep")


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert sorted(RULES) == NAMES


def test_every_rule_has_words_and_all_words_a_rule() -> None:
    assert list(RULES.messages) == sorted(RULES)
    assert all(set(entry) == {"text", "meaning"} for entry in RULES.messages.values())


def test_both_directions_know_the_same_changes_apart_from_those_that_only_one_can_have() -> None:
    takes, gives = ({rule.removeprefix(f"{area}-") for rule in RULES if rule.startswith(area)} for area in AREAS)
    only = {what for what in takes - gives if not what.startswith(("limit-", "stated-"))}
    assert only == {"added-required", "default-added", "default-removed"}
    assert gives <= takes
