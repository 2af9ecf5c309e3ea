"""``release`` in a small repository: refuses a version that is too small, writes version and changelog."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.problems import ProblemError
from generator.review.release.changelog import BEGIN, END, has_entries, with_entries
from tests.review.conftest import Run, run
from tests.review.nodes import NODE, SHARED, changed, named
from tests.review.test_command import git

__all__ = ["run"]


@dataclass(frozen=True)
class Repository:
    """A repository with one release, ``v0.7.0``."""

    root: Path
    run: Run

    def release(self, *words: str) -> tuple[int, str]:
        places = [
            "--specs",
            self.root / "specs",
            "--nodes",
            self.root / "nodes",
            "--snapshots",
            self.root / "snapshots",
            "--changelog",
            self.root / "CHANGELOG.md",
        ]
        result = self.run("release", *words, *places)
        problems = result.exception.problems if isinstance(result.exception, ProblemError) else []
        return result.exit_code, "\n".join([result.output, *map(str, problems)])

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path, run: Run) -> Repository:
    made = Repository(tmp_path / "repository", run)
    made.write("nodes/pyproject.toml", '[project]\nname = "pack" # kept\nversion = "0.7.0"\n')
    made.write("nodes/src/nodetool/nodes/fal/m.py", "class Old(Painter):\n    _visible: ClassVar[bool] = False\n")
    made.write("snapshots/_shared.py", SHARED)
    made.write("snapshots/m/a.py", NODE)
    made.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- Words of a person.\n\n## 0.6.0\n\n- Older.\n")
    made.write("specs/glossary.toml", "")
    git(made.root, "init", "--quiet")
    git(made.root, "add", ".")
    git(made.root, "commit", "--quiet", "-m", "release")
    return made


def tag(repository: Repository) -> None:
    git(repository.root, "tag", "v0.7.0")


def test_without_changes_the_version_stays(repository: Repository) -> None:
    tag(repository)
    status, shown = repository.release("--check")
    assert status == 0
    assert "0 nodes changed since v0.7.0 (0.7.0); they ask for 0.7.0" in shown


def test_a_smaller_version_is_refused_and_the_right_one_written(repository: Repository) -> None:
    tag(repository)
    repository.write("snapshots/m/a.py", changed(("ge=1", "ge=2")))
    status, shown = repository.release("--check")
    assert status == 1
    assert "says 0.7.0, but major changes since v0.7.0 ask for 0.8.0" in shown
    assert repository.release("--bump")[0] == 0
    assert repository.read("nodes/pyproject.toml") == '[project]\nname = "pack" # kept\nversion = "0.8.0"\n'
    changelog = repository.read("CHANGELOG.md")
    assert "## 0.8.0\n\n- Words of a person.\n" in changelog
    assert "### m\n\n- Breaking: `ge=1` of `steps` tightened to `ge=2` (`Painter`)." in changelog
    assert changelog.endswith("## 0.6.0\n\n- Older.\n")
    assert repository.release("--check")[0] == 0
    assert repository.release("--bump")[0] == 0
    assert repository.read("CHANGELOG.md") == changelog


def test_entries_that_are_out_of_date_are_refused(repository: Repository) -> None:
    tag(repository)
    repository.write("snapshots/m/a.py", changed(("Paint a picture.", "Paint <b>pictures</b>.")))
    repository.release("--bump")
    repository.write("snapshots/m/b.py", named("acme/draw", "Drawer"))
    status, shown = repository.release("--check")
    assert status == 1
    assert "CHANGELOG.md has no up-to-date entries about nodes for 0.7.1" in shown


def test_an_older_type_that_no_longer_loads_is_breaking(repository: Repository) -> None:
    tag(repository)
    repository.write("nodes/src/nodetool/nodes/fal/m.py", "")
    status, shown = repository.release("--json")
    data = json.loads(shown)
    assert status == 1
    assert (data["bump"], data["required"], data["nodes"]) == ("major", "0.8.0", 0)
    repository.release("--bump")
    assert "- Breaking: older type `fal.m.Old` no longer loads." in repository.read("CHANGELOG.md")


def test_the_first_release_lists_every_node(repository: Repository) -> None:
    for at in range(8):
        repository.write(f"snapshots/n/n{at}.py", named(f"acme/{at}", f"N{at}"))
    assert repository.release("--check")[0] == 1
    assert repository.release("--bump")[0] == 0
    assert "- Compatible: new node (8 nodes, among them `N0`, `N1`, `N2`)." in repository.read("CHANGELOG.md")
    assert json.loads(repository.release("--json")[1])["released"] is None


def test_any_commit_can_be_the_base(repository: Repository) -> None:
    repository.write(
        "snapshots/_shared.py",
        changed(('"high"\n\n\nclass Weight', '"high"\n    BEST = "best"\n\n\nclass Weight'), text=SHARED),
    )
    data = json.loads(repository.release("--base", "HEAD", "--json")[1])
    assert (data["bump"], data["required"]) == ("minor", "0.7.1")
    repository.release("--base", "HEAD", "--bump")
    assert "### Shared" in repository.read("CHANGELOG.md")


def test_a_tag_must_name_the_version_and_is_weighed_against_the_one_before(repository: Repository) -> None:
    tag(repository)
    repository.write("snapshots/m/a.py", changed(("ge=1", "ge=2")))
    git(repository.root, "commit", "--quiet", "-am", "change")
    git(repository.root, "tag", "v0.7.1")
    status, shown = repository.release("--check", "--tag", "v0.7.1")
    assert status == 1
    assert "says 0.7.0, but major changes since v0.7.0 ask for 0.8.0" in shown
    assert "the tag is v0.7.1, but nodes/pyproject.toml says 0.7.0" in shown


def clone(repository: Repository, name: str, *options: str) -> Repository:
    root = repository.root.with_name(name)
    git(repository.root, "clone", "--quiet", *options, f"file://{repository.root}", str(root))
    return Repository(root, repository.run)


def test_a_shallow_clone_is_no_first_release(repository: Repository) -> None:
    tag(repository)
    repository.write("snapshots/m/a.py", NODE + "\n")
    git(repository.root, "commit", "--quiet", "-am", "more")
    shallow = clone(repository, "shallow", "--depth", "1")
    before = shallow.read("CHANGELOG.md")
    for words in (["--check"], ["--bump"], ["--check", "--tag", "v0.7.0"]):
        status, output = shallow.release(*words)
        assert status == 1
        assert "git fetch --unshallow --tags" in output
    assert shallow.read("CHANGELOG.md") == before
    assert "since v0.7.0" in clone(repository, "whole").release("--check")[1]


def test_a_tag_that_is_still_to_be_made_is_weighed_against_the_last_one(repository: Repository) -> None:
    tag(repository)
    status, output = repository.release("--check", "--tag", "v0.8.0")
    assert status == 1
    assert "since v0.7.0" in output
    assert "the tag is v0.8.0, but nodes/pyproject.toml says 0.7.0" in output


def test_a_base_without_nodes_is_a_first_release(repository: Repository) -> None:
    git(repository.root, "checkout", "--quiet", "--orphan", "empty")
    git(repository.root, "rm", "-r", "--quiet", "--cached", ".")
    git(repository.root, "commit", "--quiet", "--allow-empty", "-m", "nothing")
    assert json.loads(repository.release("--base", "empty", "--json")[1])["released"] is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"# Changelog\n\n## 1.0.0\n\n{BEGIN}\n{END}\n"),
        ("# Log\n", f"# Log\n\n## 1.0.0\n\n{BEGIN}\n{END}\n"),
        ("# Log\n\n## 0.9.0\n\n- Old\n", f"# Log\n\n## 1.0.0\n\n{BEGIN}\n{END}\n\n## 0.9.0\n\n- Old\n"),
        ("# Log\n\n## [1.0.0] - today\n\n- New\n", f"# Log\n\n## [1.0.0] - today\n\n- New\n\n{BEGIN}\n{END}\n"),
        (f"## 1.0.0\n\n{BEGIN}\nold\n{END}\n\n- After\n", f"## 1.0.0\n\n{BEGIN}\n{END}\n\n- After\n"),
    ],
)
def test_entries_stand_in_their_section(before: str, after: str) -> None:
    block = f"{BEGIN}\n{END}"
    written = with_entries(before, "1.0.0", block)
    assert written == after
    assert has_entries(written, "1.0.0", block)
    assert with_entries(written, "1.0.0", block) == written


def test_a_section_of_another_version_holds_nothing() -> None:
    assert not has_entries("## 1.0.0\n\nblock\n", "1.0.1", "block")


def test_a_section_of_that_version_is_not_made_twice() -> None:
    before = "# Changelog\n\n## Unreleased\n\n- Next.\n\n## 1.0.0\n\n- Old.\n"
    written = with_entries(before, "1.0.0", f"{BEGIN}\n\n- a.\n\n{END}")
    assert re.findall("(?m)^## .*", written) == ["## Unreleased", "## 1.0.0"]
    assert written.index("- Next.") < written.index("## 1.0.0") < written.index(BEGIN)


def test_drafts_are_refused(repository: Repository) -> None:
    tag(repository)
    for at in range(7):
        status = "ready" if at == 6 else "draft"
        repository.write(f"specs/m/a{at}.toml", f'endpoint = "acme/{at}"\nstatus = "{status}"\n')
    repository.write("specs/m/_module.toml", 'summary = "Words"\n')
    status, shown = repository.release("--check")
    assert status == 1
    assert (
        "6 nodes are drafts, whose words must be written first: acme/0, acme/1, acme/2, acme/3, acme/4 and 1 more"
        in shown
    )
    assert len(json.loads(repository.release("--json")[1])["problems"]) == 1
