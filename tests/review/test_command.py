"""``review`` from the command line: lists, accepts, refuses, writes pages."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.problems import ProblemError
from tests.review.conftest import Run
from tests.review.project import HOSTILE, spec


def arguments(specs: Path) -> list[object]:
    return ["--specs", specs, "--snapshots", specs.parent / "snapshots"]


@pytest.fixture
def accepted(specs: Path, run: Run) -> Path:
    assert run("review", *arguments(specs), "--accept").exit_code == 0
    return specs


def change_words(specs: Path) -> None:
    (specs / "text_to_image" / "acme_paint.toml").write_text(
        spec("AcmePaint", "acme/paint", "Better words"), encoding="utf-8"
    )


def test_everything_is_new_at_first_and_nothing_pending_once_accepted(specs: Path, run: Run) -> None:
    first = run("review", *arguments(specs))
    assert first.exit_code == 1
    assert "4 pending: 0 breaking, 0 undecidable, 4 compatible, 0 words" in first.output
    assert "python -m generator review --accept-kind node-added" in first.output
    assert run("review", *arguments(specs), "--accept").exit_code == 0
    assert "Nothing is pending" in run("review", *arguments(specs)).output
    snapshots = specs.parent / "snapshots"
    nodes = [
        "_shared.py",
        "image_to_image/acme_sketch.py",
        "text_to_image/acme_paint.py",
        "text_to_image/acme_paint_pro.py",
    ]
    names = sorted(path.relative_to(snapshots).as_posix() for path in snapshots.rglob("*.py"))
    assert names == sorted([*nodes, *(f"_dsl/{name}" for name in nodes)])


def test_a_changed_spec_is_one_pending_node(accepted: Path, run: Run) -> None:
    change_words(accepted)
    result = run("review", *arguments(accepted))
    assert "1 pending: 0 breaking, 0 undecidable, 0 compatible, 1 words" in result.output
    assert "+    Better words" in result.output
    assert "summary rewritten" in result.output


def test_json_says_what_the_changes_weigh(accepted: Path, run: Run) -> None:
    change_words(accepted)
    (accepted / "image_to_image" / "acme_sketch.toml").write_text(
        spec("AcmeSketch", "acme/sketch/edit", HOSTILE, "steps") + "[fields.steps]\nminimum = 2\n", encoding="utf-8"
    )
    result = run("review", *arguments(accepted), "--json")
    data = json.loads(result.stdout)
    assert result.exit_code == 1
    assert data["bump"] == "major"
    assert data["totals"] == {"nodes": 2, "breaking": 1, "undecidable": 0, "compatible": 0, "words": 1, "drafts": 0}
    tightened = next(kind for kind in data["kinds"] if kind["rule"] == "field-bound-tightened")
    assert tightened["message"] == "`ge=1` of `steps` tightened to `ge=2`"
    assert tightened["examples"] == ["acme/sketch/edit"]


def test_a_kind_is_accepted_where_nothing_else_changed(accepted: Path, run: Run) -> None:
    change_words(accepted)
    none = run("review", *arguments(accepted), "--accept-kind", "summary-changed")
    assert none.exit_code == 2
    kinds = [
        word for kind in ("summary-changed", "tags-changed", "use-cases-changed") for word in ("--accept-kind", kind)
    ]
    assert run("review", *arguments(accepted), *kinds).exit_code == 0
    assert run("review", *arguments(accepted)).exit_code == 0


def test_narrowing_leaves_the_rest_pending(specs: Path, run: Run) -> None:
    assert run("review", *arguments(specs), "--module", "image_to_image", "--accept").exit_code == 0
    assert "3 pending" in run("review", *arguments(specs)).output
    assert run("review", *arguments(specs), "--endpoint", "acme/paint", "--accept").exit_code == 0
    assert "2 pending" in run("review", *arguments(specs)).output


def test_unknown_names_are_wrong_use(specs: Path, run: Run) -> None:
    result = run("review", *arguments(specs), "--module", "text_to_imge")
    assert result.exit_code == 2
    assert "nearest: text_to_image" in result.output
    assert "there are 4" in run("review", *arguments(specs), "--endpoint", "zzzzzzzz").output


def test_a_removed_node_loses_its_snapshot_and_an_empty_folder(accepted: Path, run: Run) -> None:
    snapshots = accepted.parent / "snapshots"
    (snapshots / "old").mkdir()
    (snapshots / "old" / "gone.py").write_text("class Gone(FalNode):\n    endpoint: ClassVar[str] = 'acme/gone'\n")
    assert "node removed" in run("review", *arguments(accepted)).output
    assert run("review", *arguments(accepted), "--endpoint", "acme/gone", "--accept").exit_code == 0
    assert not (snapshots / "old").exists()


def test_ci_never_accepts(specs: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert run("review", *arguments(specs), "--accept").exit_code == 2
    assert run("review", *arguments(specs), "--accept-kind", "node-added").exit_code == 2
    assert not (specs.parent / "snapshots").exists()


def test_looking_and_accepting_exclude_each_other(specs: Path, run: Run) -> None:
    assert run("review", *arguments(specs), "--accept", "--base", "HEAD").exit_code == 2


def test_the_page_holds_everything_and_runs_nothing_of_it(specs: Path, run: Run) -> None:
    page = specs.parent / "out" / "review.html"
    assert run("review", *arguments(specs), "--html", page).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "4 nodes differ" in text and "acme/paint/pro" in text
    assert text.count("</script>") == 2 and "onerror=alert(1)>" not in text
    assert "http://" not in text and "https://" not in text


def test_one_changed_node_is_shown_side_by_side(accepted: Path, run: Run) -> None:
    change_words(accepted)
    page = accepted.parent / "review.html"
    run("review", *arguments(accepted), "--html", page)
    text = page.read_text(encoding="utf-8")
    data = json.loads(text.partition('id="data">')[2].partition("</script>")[0])
    assert "1 node differs" in text
    assert [0, 1, 1, "class AcmePaint(FalNode):"] in data["nodes"][0]["rows"]
    assert any(row[0] == 1 and row[4] == "    Better words" for row in data["nodes"][0]["rows"] if len(row) == 5)


def test_a_commit_can_be_the_base(accepted: Path, run: Run) -> None:
    root = accepted.parent
    git(root, "init", "--quiet")
    git(root, "commit", "--quiet", "--allow-empty", "-m", "empty")
    git(root, "add", "snapshots")
    git(root, "commit", "--quiet", "-m", "approved")
    change_words(accepted)
    (root / "snapshots" / "_shared.py").unlink()
    result = run("review", *arguments(accepted), "--base", "HEAD")
    assert result.exit_code == 0
    assert "1 pending" in result.output and "--accept" not in result.output
    assert "4 pending" in run("review", *arguments(accepted), "--base", "HEAD~1").output
    unknown = run("review", *arguments(accepted), "--base", "--output=x")
    assert isinstance(unknown.exception, ProblemError)


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *who, *words], check=True, capture_output=True)


def test_a_terminal_asks_and_writes_what_is_accepted(specs: Path, run: Run) -> None:
    # A real terminal: the command reads single keys from it.
    reader, terminal = pty.openpty()
    command = [sys.executable, "-m", "generator", "review", *map(str, arguments(specs))]
    environment = {key: value for key, value in os.environ.items() if key != "CI"}
    process = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, close_fds=True
    )
    os.close(terminal)
    shown, deadline = "", time.monotonic() + 60
    while "0 pending." not in shown:
        assert time.monotonic() < deadline, shown
        if select.select([reader], [], [], 0.2)[0]:
            shown += os.read(reader, 4096).decode(errors="replace")
        elif "[q]uit" in shown:
            # Keys typed before the terminal is ready for single ones are thrown away: type it again.
            os.write(reader, b"a")
    assert process.wait(timeout=20) == 0
    os.close(reader)
    assert "4 accepted, 0 rejected, 0 pending." in shown
    assert run("review", *arguments(specs)).exit_code == 0
