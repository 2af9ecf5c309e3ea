"""``nightly``: steps that cannot stop each other, and a text that shows foreign words as they are."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.cli.support.derived import derived
from generator.cli.support.nightly_body import LIMIT, body
from generator.cli.support.nightly_steps import Step, load_step, run_step
from tests.cli.running import Run
from tests.conftest import ROOT

HOSTILE = "@everyone <img src=x> \n# title\n```\n[x](http://y) \x1b[2J \u202e \ud800 | `c`"


def python(tmp_path: Path, code: str, **options: Any) -> Step:
    return run_step("step", ["-c", code], tmp_path, **options)


@pytest.mark.parametrize("name", ["FAL_KEY", "FAL_API_KEY"])
def test_only_the_step_that_reads_fal_gets_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "secret")
    code = f"import os, json; print(json.dumps({{'key': os.environ.get({name!r})}}))"
    assert python(tmp_path, code).report == {"key": None}
    assert python(tmp_path, code, secrets=True).report == {"key": "secret"}


@pytest.mark.parametrize(
    ("code", "status", "broke"),
    [
        ("print('{}')", 0, False),
        ("print('not json')", 0, False),
        ("print('{\"pending\": []}'); raise SystemExit(1)", 1, False),
        ("raise SystemExit(1)", 1, True),
        ("print('[]'); raise SystemExit(1)", 1, True),
        ("print('{\"a\": 1}'); raise SystemExit(2)", 2, True),
        ("1 / 0", 1, True),
        ("import os; os.kill(os.getpid(), 9)", -9, True),
    ],
)
def test_a_step_broke_when_it_gave_no_report(tmp_path: Path, code: str, status: int, broke: bool) -> None:
    step = python(tmp_path, code)
    assert (step.status, step.broke) == (status, broke)


def test_a_step_that_hangs_is_ended(tmp_path: Path) -> None:
    step = python(tmp_path, "import time; time.sleep(60)", patience=0.2)
    assert step.broke
    assert "took longer than 0.2 s" in step.said


def test_the_end_of_what_a_step_said_is_kept(tmp_path: Path) -> None:
    code = "import sys; sys.stderr.write('x' * 9000); sys.stderr.buffer.write(b'\\xff end')"
    assert python(tmp_path, code).said.endswith("\ufffd end")


def test_what_a_step_says_in_place_of_a_report_is_kept(tmp_path: Path) -> None:
    step = python(tmp_path, "print('Clip.json: is wrong'); raise SystemExit(1)")
    assert "Clip.json: is wrong" in body([Step("sync", 0, {}), step])
    report = python(tmp_path, "print('{}'); import sys; print('told', file=sys.stderr); raise SystemExit(1)")
    assert report.said.strip() == "told"


def test_steps_are_saved_for_the_next_phase(tmp_path: Path) -> None:
    step = Step("sync", 1, {"added": ["fal-ai/x"]}, "said \ud800")
    step.save(tmp_path)
    assert load_step("sync", tmp_path) == step
    assert load_step("other", tmp_path) is None
    (tmp_path / "other.json").write_text('{"wrong": 1}')
    assert load_step("other", tmp_path) is None


SYNC = {
    "added": ["fal-ai/new"],
    "changed": ["fal-ai/a"],
    "vanished": [],
    "pending": ["fal-ai/b"],
    "prices_changed": True,
    "repriced": [{"endpoint": "fal-ai/a", "before": {"unit_price": 1, "unit": HOSTILE}, "after": {"unit_price": 2}}],
    "cost_texts": [{"endpoint": "fal-ai/a", "key": HOSTILE}],
    "rows": [
        {"endpoint": "fal-ai/back", "key": "status", "before": "deprecated", "after": "active"},
        {"endpoint": "fal-ai/a", "key": "name", "before": "A", "after": HOSTILE},
        {"endpoint": "fal-ai/a", "key": "license", "before": "commercial", "after": None},
    ],
    "losses": [{"endpoint": "fal-ai/c", "kind": "deprecated", "accepted": True}],
    "failed": [{"endpoint": "fal-ai/b", "cause": "not-json", "detail": HOSTILE}],
    "hints": [{"endpoint": f"fal-ai/{name}", "parameter": "width", "words": HOSTILE} for name in "ab"],
    "notes": [{"endpoint": "fal-ai/a", "key": "input.x", "note": HOSTILE}],
    "drift": [
        {"endpoint": "fal-ai/a", "rule": "input-removed", "level": "breaking", "message": HOSTILE, "waived": ""},
        {"endpoint": "fal-ai/a", "rule": "waived-one", "level": "breaking", "message": "m", "waived": "a reason"},
        {"endpoint": "fal-ai/a", "rule": "input-added", "level": "compatible", "message": "m", "waived": ""},
    ],
}
PROBLEM = {"file": "specs/m/x.toml", "key": HOSTILE, "message": "is wrong", "hint": "fix it"}
NIGHT = [
    Step("sync", 1, SYNC),
    Step("scaffold", 1, {"written": ["fal-ai/new"], "pending": [{"endpoint": "fal-ai/odd", **PROBLEM}]}),
    Step("prune", 1, {"removed": [{"file": "specs/m/a.toml", "keys": ["fields.width"]}], "problems": [PROBLEM]}),
    Step(
        "generate", 1, {"problems": [{**PROBLEM, "kind": "fault"}, {**PROBLEM, "kind": "note", "message": "is a note"}]}
    ),
    Step("metadata", 1, None, "first\nlast words"),
    Step("review", 1, {"bump": "major", "totals": {"nodes": 2}, "pending": [{"endpoint": "fal-ai/a", "level": "x"}]}),
]


def test_the_text_says_what_waits_and_what_it_means() -> None:
    text = body(NIGHT)
    for part in (
        "endpoints 1 added, 1 changed, 0 vanished, 1 pending",
        "- [ ] Could not be read or was refused, kept as it was: 1",
        "fal-ai/b: not-json: @everyone",
        "- [ ] Endpoints that could not be drafted: 1",
        "- [ ] Specs that do not fit their contracts: 1",
        "specs/m/a.toml: fields.width",
        "- [ ] Generation stopped at: 1",
        "- [ ] Notes: nothing stopped, decide otherwise if you wish: 1",
        "- [ ] Marked deprecated by fal: node kept: 1",
        "- [ ] Live again at fal: node no longer marked as retired: 1",
        "fal-ai/back",
        "- [ ] Facts of the catalogue that changed: 2",
        "fal-ai/a: license: commercial → none",
        "- [ ] The step `metadata` broke off (status 1): 2",
        "last words",
        "- [ ] Drafts to write the words of: 1",
        "width: fal-ai/a and 1 more",
        "- [ ] Nodes to review with `nox -s review`: 1",
        "weight `major`: 2 nodes",
        "- [ ] Drift, breaking: 1",
        "Drift in all: 2 breaking, 1 compatible.",
        "fal-ai/c: deprecated",
        "- [ ] Words about cost, beside prices that moved: are they still true?: 1",
        "- [ ] Prices that moved: 1",
        "2 None / unit",
        "Prices changed",
    ):
        assert part in text


def test_notes_of_a_run_that_went_through_are_not_said_to_stop_it() -> None:
    rows = [{**PROBLEM, "kind": kind, "message": f"is {kind}"} for kind in ("note", "stale")]
    text = body([Step("sync", 0, {}), Step("generate", 0, {"problems": rows})])
    assert "stopped at" not in text
    assert "is note" in text
    assert "is stale" in text


def test_losses_stand_under_what_became_of_them() -> None:
    kinds = {"vanished": True, "deprecated": True, "emptied": True, "refused-one": False}
    losses = [{"endpoint": f"fal-ai/{kind}", "kind": kind, "accepted": accepted} for kind, accepted in kinds.items()]
    text = body([Step("sync", 0, {"losses": losses})])
    blocks = {block.splitlines()[0]: block for block in text.split("- [ ] ")}
    assert "fal-ai/vanished" in blocks["No longer listed by fal: node kept, marked deprecated: 1"]
    assert "fal-ai/deprecated" in blocks["Marked deprecated by fal: node kept: 1"]
    assert not [title for title, block in blocks.items() if "fal-ai/emptied" in block and "deprecated" in title]
    assert "refused-one" not in text


def test_words_of_contracts_that_lost_much_wait_for_people() -> None:
    kinds = ("vanished", "shrunk", "replaced", "emptied", "unreadable")
    losses = [{"endpoint": f"fal-ai/{kind}", "kind": kind, "accepted": kind != "replaced"} for kind in kinds]
    blocks = {block.splitlines()[0]: block for block in body([Step("sync", 0, {"losses": losses})]).split("- [ ] ")}
    removed, stay = [block for title, block in blocks.items() if title.startswith("Words kept")]
    assert removed.startswith("Words kept though much of the contract is gone; once this is merged")
    assert removed.count("fal-ai/") == 1
    assert "fal-ai/shrunk" in removed
    # `specs prune` leaves the words of an open shape, so no night may promise that they go.
    assert stay.startswith("Words kept though fal publishes no shape any more; they stay")
    assert [line.strip() for line in stay.splitlines()[2:4]] == [
        "fal-ai/emptied: emptied",
        "fal-ai/unreadable: unreadable",
    ]


def test_fals_words_stand_in_indented_blocks_only() -> None:
    outside = [line for line in body(NIGHT).splitlines() if not line.startswith("      ")]
    assert not [line for line in outside if any(sign in line for sign in ("@", "<", "](", "```", "\x1b", "title"))]
    assert "\x1b" not in body(NIGHT)
    body(NIGHT).encode()


@pytest.mark.wide
def test_the_text_is_never_longer_than_github_takes() -> None:
    rows = [{"endpoint": f"fal-ai/{number}", "cause": "x", "detail": "y" * 5000} for number in range(500)]
    many = dict.fromkeys(("failed", "notes", "drift"), rows) | {"added": [f"a{n}" * 300 for n in range(500)]}
    text = body([Step("sync", 0, many), *(Step(f"s{n}", 2, None, "z" * 4000) for n in range(500))])
    assert len(text) < LIMIT + 100
    assert "… and 460 more" in body([Step("sync", 0, many)])
    assert text.endswith("the rest is in the artifact.\n")


@pytest.mark.parametrize("data", [None, [], {"failed": 5, "drift": None, "added": {}}])
def test_a_report_of_another_shape_still_gives_a_text(data: Any) -> None:
    assert "fal's catalogue as of tonight" in body([Step("sync", 0, data)])


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A git checkout with a generator that does nothing: every step breaks."""
    root = tmp_path / "checkout"
    (root / "specs").mkdir(parents=True)
    (root / "generator").mkdir()
    (root / "generator/__init__.py").touch()
    (root / "README.md").write_text("x\n")
    commit(root)
    return root


def commit(root: Path) -> None:
    identity = ("-c", "user.email=a@b", "-c", "user.name=x")
    for words in (["init"], ["add", "--all"], [*identity, "commit", "-m", "x"]):
        subprocess.run(["git", *words], cwd=root, check=True, capture_output=True)


def test_a_night_without_change_proposes_nothing_and_a_broken_read_is_status_1(
    command: Run, checkout: Path, tmp_path: Path
) -> None:
    outcome = command("nightly", "--root", checkout, "--out", tmp_path / "out")
    assert outcome.status == 1
    assert outcome.results.endswith("nothing changed\n")
    assert not (tmp_path / "out/body.md").exists()
    assert (tmp_path / "out/changes.patch").read_bytes() == b""


def test_a_night_that_changed_something_ends_in_a_text_though_steps_broke(
    command: Run, checkout: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert command("nightly", "read", "--root", checkout, "--out", out).status == 0
    (checkout / "specs/new.json").write_text("{}\n")
    outcome = command("nightly", "write", "--root", checkout, "--out", out, "--json")
    assert outcome.status == 0
    assert outcome.json["changed"] is True
    assert outcome.json["steps"]["sync"] == 1
    assert "The step `sync` broke off" in (out / "body.md").read_text()
    assert "specs/new.json" in (out / "changes.patch").read_text()


def test_failures_of_single_endpoints_are_no_failure_of_the_night(command: Run, checkout: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    failed = [{"endpoint": "fal-ai/x", "cause": "missing", "detail": "no document"}]
    Step("sync", 1, {"failed": failed}).save(out)
    assert command("nightly", "write", "--root", checkout, "--out", out).status == 0
    row = {"endpoint": "", "cause": "invalid", "detail": "a row names no endpoint", "scope": "row"}
    Step("sync", 1, {"failed": [row]}).save(out)
    assert command("nightly", "write", "--root", checkout, "--out", out).status == 0
    Step("sync", 1, {"failed": [{"endpoint": "", "cause": "timeout", "detail": "no answer"}]}).save(out)
    assert command("nightly", "write", "--root", checkout, "--out", out).status == 1


RECORDER = """
import json, pathlib, sys
with pathlib.Path("asked").open("a") as file:
    print(*sys.argv[1:], file=file)
print("{}")
"""


def test_a_night_does_not_prune_what_lost_much(command: Run, checkout: Path, tmp_path: Path) -> None:
    (checkout / "generator/__main__.py").write_text(RECORDER)
    (checkout / "specs/m").mkdir()
    for name in ("Kept", "Other"):
        (checkout / f"specs/m/{name.lower()}.toml").write_text(f'endpoint = "fal-ai/{name}"\nclass_name = "{name}"\n')
    out = tmp_path / "out"
    out.mkdir()
    losses = [{"endpoint": f"fal-ai/{name}", "kind": "shrunk", "accepted": True} for name in ("Kept", "unworded")]
    Step("sync", 0, {"losses": losses}).save(out)
    assert command("nightly", "write", "--root", checkout, "--out", out).status == 0
    assert "specs prune --json --keep fal-ai/Kept" in (checkout / "asked").read_text().splitlines()


def test_what_follows_from_nodes_is_one_list_and_a_checkout_without_scripts_has_less_of_it(checkout: Path) -> None:
    assert list(derived(ROOT)) == ["metadata", "catalogue", "examples", "coverage"]
    assert derived(ROOT)["catalogue"].check == ("tools/pack_catalog.py", "--check")
    assert derived(ROOT)["coverage"].write[-4:] == ("--write", "README.md", "--write", "docs/coverage.md")
    assert list(derived(checkout)) == ["coverage"]


def test_wrong_use_is_said(command: Run, checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    outcome = command("nightly", "--root", tmp_path / "bare", "--out", tmp_path / "out")
    assert (outcome.status, "not a git checkout" in outcome.notes) == (2, True)
    outcome = command("nightly", "write", "--root", checkout, "--out", tmp_path / "out")
    assert (outcome.status, "run `nightly read` first" in outcome.notes) == (2, True)


def test_the_text_of_an_earlier_night_does_not_stay(command: Run, checkout: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "body.md").write_text("old")
    Step("sync", 0, json.loads("{}")).save(out)
    assert command("nightly", "write", "--root", checkout, "--out", out).status == 0
    assert not (out / "body.md").exists()
