"""A spec that is wrong is told and left out of the site; the status says that something is missing."""

from __future__ import annotations

import json
from pathlib import Path

from generator.problems import ProblemError
from tests.review.conftest import Run

BROKEN = {
    "image_to_image/acme_sketch.toml": "endpoint = ",
    "text_to_image/acme_paint.toml": 'endpoint = "acme/paint"\nclass_name = "AcmePaint"\nstatus = "odd\\u001b[31m"\n',
}


def spoil(specs: Path, *names: str) -> None:
    for name in names or BROKEN:
        (specs / name).write_text(BROKEN[name], encoding="utf-8")


def test_every_problem_is_told_and_the_others_have_their_pages(specs: Path, run: Run) -> None:
    spoil(specs)
    done = run("catalog", "--html", specs.parent / "site", "--specs", specs)
    assert done.exit_code == 1 and not isinstance(done.exception, ProblemError)
    assert all(f"specs/{name}" in done.stderr for name in BROKEN) and "1 nodes on" in done.stderr
    assert "\x1b" not in done.stderr
    assert [path.name for path in (specs.parent / "site" / "nodes").iterdir()] == ["acme~paint~pro.js"]


def test_machines_get_the_same(specs: Path, run: Run) -> None:
    spoil(specs)
    done = run("catalog", "--html", specs.parent / "site", "--specs", specs, "--json")
    found = json.loads(done.stdout)
    assert done.exit_code == 1 and found["nodes"] == 1
    assert {problem["file"] for problem in found["problems"]} == {f"specs/{name}" for name in BROKEN}


def test_a_page_of_an_older_site_goes_when_its_spec_breaks(specs: Path, run: Run) -> None:
    site = specs.parent / "site"
    assert run("catalog", "--html", site, "--specs", specs).exit_code == 0
    spoil(specs, "image_to_image/acme_sketch.toml")
    assert run("catalog", "--html", site, "--specs", specs).exit_code == 1
    assert not (site / "nodes" / "acme~sketch~edit.js").exists() and "acme/paint" in (site / "index.html").read_text()


def test_what_belongs_to_no_node_alone_writes_nothing(specs: Path, run: Run) -> None:
    site = specs.parent / "site"
    pro = specs / "text_to_image" / "acme_paint_pro.toml"
    sound = pro.read_text(encoding="utf-8")
    pro.write_text(sound.replace('"AcmePaintPro"', '"AcmeSketch"'), encoding="utf-8")
    clash = run("catalog", "--html", site, "--specs", specs)
    pro.write_text(sound, encoding="utf-8")
    (specs / "glossary.toml").write_text("[seed]\nodd = 1\n", encoding="utf-8")
    spoil(specs, "image_to_image/acme_sketch.toml")
    shared = run("catalog", "--html", site, "--specs", specs)
    assert isinstance(clash.exception, ProblemError) and isinstance(shared.exception, ProblemError)
    assert "acme_sketch" in str(shared.exception), "everything that is wrong is told at once"
    assert not (site / "index.html").exists()


def test_a_site_of_nothing_is_not_written(specs: Path, run: Run) -> None:
    site = specs.parent / "site"
    for name in ("image_to_image/acme_sketch", "text_to_image/acme_paint", "text_to_image/acme_paint_pro"):
        (specs / f"{name}.toml").write_text("endpoint = ", encoding="utf-8")
    assert isinstance(run("catalog", "--html", site, "--specs", specs).exception, ProblemError)
    assert not (site / "index.html").exists()
