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


# Without a terminal ----------------------------------------------------------------------------------------


def change_both(specs: Path) -> None:
    """Other words at one endpoint, another bound at another."""
    change_words(specs)
    (specs / "image_to_image" / "acme_sketch.toml").write_text(
        spec("AcmeSketch", "acme/sketch/edit", HOSTILE, "steps") + "[fields.steps]\nminimum = 2\n", encoding="utf-8"
    )


def test_positional_names_narrow_every_action(accepted: Path, run: Run) -> None:
    change_both(accepted)
    for name in ("acme/sketch/edit", "image_to_image"):
        result = run("review", *arguments(accepted), name, "--list")
        assert (result.exit_code, result.output.count("1 pending: 1 breaking")) == (1, 1)
    assert run("review", *arguments(accepted), "nonsense").exit_code == 2
    assert run("review", *arguments(accepted), "acme/paint/pro").exit_code == 0


def test_a_kind_narrows_by_id_or_rule(accepted: Path, run: Run) -> None:
    change_both(accepted)
    data = json.loads(run("review", *arguments(accepted), "--kind", "field-bound-tightened", "--json").stdout)
    assert [row["endpoint"] for row in data["pending"]] == ["acme/sketch/edit"]
    kind = next(row["kind"] for row in data["kinds"])
    assert run("review", *arguments(accepted), "-k", kind, "--accept").exit_code == 0
    assert json.loads(run("review", *arguments(accepted), "--json").stdout)["totals"]["nodes"] == 1


@pytest.mark.parametrize("option", ["--kind", "--accept-kind"])
def test_a_kind_that_matches_nothing_is_wrong_use(accepted: Path, run: Run, option: str) -> None:
    change_both(accepted)
    misspelt = run("review", *arguments(accepted), option, "sumary-changed")
    assert misspelt.exit_code == 2
    assert "nothing pending is of kind 'sumary-changed'; nearest: summary-changed" in misspelt.output
    absent = run("review", *arguments(accepted), option, "slot-removed")
    assert absent.exit_code == 2
    assert "nothing pending is of kind 'slot-removed'\n" in absent.output


def test_show_has_every_line_of_every_chosen_node(accepted: Path, run: Run) -> None:
    change_both(accepted)
    result = run("review", *arguments(accepted), "acme/paint", "--show")
    assert result.exit_code == 1
    before = (accepted.parent / "snapshots/text_to_image/acme_paint.py").read_text(encoding="utf-8")
    kept = [line for line in before.splitlines() if HOSTILE not in line]
    assert all(f" {line}" in result.output for line in kept)
    assert "snapshots/_dsl/text_to_image/acme_paint.py" in result.output
    [row] = json.loads(run("review", *arguments(accepted), "acme/paint", "--show", "--json").stdout)["pending"]
    assert row["before"] == before
    assert "+    Better words" in row["diff"]
    assert "Better words" in row["builder_after"]


def test_rejecting_writes_nothing_and_says_where_to_go(accepted: Path, run: Run) -> None:
    change_both(accepted)
    before = {
        path: path.read_bytes() for name in ("specs", "snapshots") for path in (accepted.parent / name).rglob("*.*")
    }
    result = run("review", *arguments(accepted), "acme/sketch/edit", "--reject")
    assert result.exit_code == 1
    assert "Rejected acme/sketch/edit: the snapshot stays as it is." in result.output
    assert "[specs/image_to_image/acme_sketch.toml]" in result.output
    data = json.loads(run("review", *arguments(accepted), "acme/sketch/edit", "--reject", "--json").stdout)
    assert [row["endpoint"] for row in data["rejected"]] == ["acme/sketch/edit"]
    assert data["rejected"][0]["fix"][0].startswith("`[fields.x] minimum` and `maximum`, or the contract (sync): ")
    assert {path: path.read_bytes() for path in before} == before


def test_accepting_says_what_it_wrote_as_json(accepted: Path, run: Run) -> None:
    change_both(accepted)
    result = run("review", *arguments(accepted), "--accept-kind", "field-bound-tightened", "--json")
    assert result.exit_code == 0
    row = {"endpoint": "acme/sketch/edit", "snapshot": "image_to_image/acme_sketch.py", "draft": False}
    assert json.loads(result.stdout) == {"accepted": [row], "pending": 1}


def test_a_page_says_as_json_where_it_is(accepted: Path, run: Run) -> None:
    change_both(accepted)
    page = accepted.parent / "review.html"
    result = run("review", *arguments(accepted), "--html", page, "--json")
    assert json.loads(result.stdout) == {"page": str(page), "pending": 2}


def test_nothing_pending_has_a_page_and_json_too(accepted: Path, run: Run) -> None:
    page = accepted.parent / "review.html"
    assert run("review", *arguments(accepted), "--html", page).exit_code == 0
    assert "there is nothing to decide" in page.read_text(encoding="utf-8")
    assert json.loads(run("review", *arguments(accepted), "--json").stdout)["bump"] == "none"


@pytest.mark.parametrize("words", [["--accept", "--reject"], ["--show", "--html", "x"], ["--reject", "--show"]])
def test_actions_exclude_each_other(specs: Path, run: Run, words: list[str]) -> None:
    assert run("review", *arguments(specs), *words).exit_code == 2


def test_the_first_screen_of_the_page_says_what_breaks_and_how_to_decide(accepted: Path, run: Run) -> None:
    change_both(accepted)
    page = accepted.parent / "review.html"
    run("review", *arguments(accepted), "--html", page)
    head = page.read_text(encoding="utf-8").partition("</header>")[0]
    assert "2 nodes differ from the approved snapshots" in head
    assert "Some saved workflows break." in head
    assert "`ge=1` of `steps` tightened to `ge=2`, 1 node" in head
    assert "python -m generator review acme/sketch/edit --accept" in head


def test_drafts_are_marked_wherever_nodes_are_listed(accepted: Path, run: Run) -> None:
    path = accepted / "text_to_image" / "acme_paint.toml"
    path.write_text(spec("AcmePaint", "acme/paint", "Better").replace('"ready"', '"draft"'), encoding="utf-8")
    result = run("review", *arguments(accepted))
    assert "1 words; 1 draft" in result.output
    assert "draft: its words are not written" in result.output
    data = json.loads(run("review", *arguments(accepted), "--json").stdout)
    assert (data["totals"]["drafts"], data["pending"][0]["draft"]) == (1, True)
    page = accepted.parent / "review.html"
    run("review", *arguments(accepted), "--html", page)
    assert '<li class="badge draft">1 draft</li>' in page.read_text(encoding="utf-8")
    assert "1 draft among them: no release takes a draft" in run("review", *arguments(accepted), "--accept").output
