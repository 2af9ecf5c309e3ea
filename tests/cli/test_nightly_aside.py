"""What stands in the way of generation is set aside; everything else is generated."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.cli.support.nightly_aside import Generation

#: Stands for the generator: refuses specs that say `named` by their file, and those that say `hidden` by no file.
FAKE = """
import json, pathlib, sys
specs = sorted(pathlib.Path("specs").glob("*/*.toml"))
named = [{"file": p.as_posix(), "key": "k", "message": "refused"} for p in specs if "named" in p.read_text()]
hidden = [{"file": "structure Box", "key": "k", "message": p.stem} for p in specs if "hidden" in p.read_text()]
problems = named or hidden[:1]
pathlib.Path("generated").write_text(" ".join(p.stem for p in specs))
print(json.dumps({"problems": problems} if problems else {"nodes": len(specs)}))
sys.exit(1 if problems else 0)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with three endpoints that generate."""
    (tmp_path / "fake.py").write_text(FAKE)
    for name in ("a", "b", "c"):
        write(tmp_path, name, "fine")
    identity = ("-c", "user.email=a@b", "-c", "user.name=x")
    for words in (["init"], ["add", "--all"], [*identity, "commit", "-m", "x"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / "specs/m").mkdir(parents=True, exist_ok=True)
    (root / f"specs/m/{name}.toml").write_text(text)
    (root / f"specs/m/{name}.json").write_text(json.dumps({"endpoint": f"fal-ai/{name}", "text": text}))


def generated(root: Path) -> Generation:
    generation = Generation(root, ["fake.py"])
    generation.of_most()
    return generation


def specs(root: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in sorted((root / "specs/m").glob("*.toml"))}


def test_what_generates_is_left_alone(root: Path) -> None:
    write(root, "new", "fine")
    found = generated(root)
    assert (found.step.status, found.aside) == (0, [])
    assert list(specs(root)) == ["a", "b", "c", "new"]


def test_an_endpoint_of_the_last_commit_goes_back_to_it_with_its_contract(root: Path) -> None:
    write(root, "b", "named")
    found = generated(root)
    assert found.step.status == 0
    assert [(row["endpoint"], row["message"]) for row in found.aside] == [("fal-ai/b", "refused")]
    assert specs(root)["b"] == "fine"
    assert json.loads((root / "specs/m/b.json").read_text())["text"] == "fine"


def test_a_draft_of_this_night_is_removed_and_its_contract_waits(root: Path) -> None:
    write(root, "new", "named")
    assert generated(root).step.status == 0
    assert "new" not in specs(root)
    assert (root / "specs/m/new.json").exists()


def test_drafts_behind_problems_without_a_file_are_found_by_halves(root: Path) -> None:
    for number in range(9):
        write(root, f"new{number}", "hidden" if number in (2, 7) else "fine")
    write(root, "loud", "named")
    found = generated(root)
    assert found.step.status == 0
    assert sorted(row["endpoint"] for row in found.aside) == ["fal-ai/loud", "fal-ai/new2", "fal-ai/new7"]
    assert list(specs(root)) == ["a", "b", "c", *(f"new{number}" for number in (0, 1, 3, 4, 5, 6, 8))]
    assert (root / "generated").read_text().split() == list(specs(root))


def test_where_no_draft_is_at_fault_the_problem_stays(root: Path) -> None:
    write(root, "a", "hidden")
    write(root, "new", "fine")
    found = generated(root)
    assert (found.step.status, found.aside) == (1, [])
    assert specs(root) == {"a": "hidden", "b": "fine", "c": "fine", "new": "fine"}


def test_a_generator_that_breaks_is_not_tried_for_ever(root: Path) -> None:
    (root / "fake.py").write_text("raise SystemExit(3)")
    found = generated(root)
    assert (found.step.status, found.aside) == (3, [])


def test_problems_that_come_back_end_after_some_rounds(root: Path) -> None:
    (root / "fake.py").write_text(
        'print(\'{"problems": [{"file": "specs/m/a.toml", "message": "always"}]}\'); raise SystemExit(1)'
    )
    found = generated(root)
    assert found.step.status == 1
    assert specs(root)["a"] == "fine"
