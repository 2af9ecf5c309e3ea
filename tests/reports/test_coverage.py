"""`coverage`: figures against the catalogue, and the README that a gate keeps true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.reports.coverage import Coverage, Row
from generator.reports.coverage.count import percent
from generator.reports.coverage.markdown import table
from tests.cases import TEXT, Specs
from tests.reports.helpers import GLOSSARY, Outcome, call, generate_into, ready


@pytest.fixture
def world(specs: Specs, tmp_path: Path) -> Path:
    """Two images (one ready, generated and approved; one draft) and a film without a spec."""
    specs.glossary = GLOSSARY
    specs.add({"prompt": TEXT}, endpoint="fal-ai/one", spec=ready(1, basic_fields=["prompt"]))
    specs.add({"prompt": TEXT}, endpoint="fal-ai/two")
    generate_into(specs, tmp_path / "nodes")
    specs.add({"prompt": TEXT}, endpoint="fal-ai/film", category="text-to-video")
    specs.write()
    specs.spec_path("fal-ai/film").unlink()
    snapshot = tmp_path / "snapshots/text_to_image/one.py"
    snapshot.parent.mkdir(parents=True)
    snapshot.touch()
    return tmp_path


def coverage(world: Path, *arguments: object, stdin: str | None = None) -> Outcome:
    places = ("--specs", world / "specs", "--nodes", world / "nodes", "--snapshots", world / "snapshots")
    return call("coverage", *places, *arguments, stdin=stdin)


def test_machines_get_the_promised_keys(world: Path) -> None:
    told = coverage(world, "--json")
    assert told.status == 0
    assert {key: told.data[key] for key in ("total", "configured", "percent")} == {
        "total": 3,
        "configured": 1,
        "percent": 33.3,
    }
    images = told.data["modules"]["text_to_image"]
    assert {key: images[key] for key in ("category", "total", "configured", "generated", "snapshots", "percent")} == {
        "category": "text-to-image", "total": 2, "configured": 1, "generated": 2, "snapshots": 1, "percent": 50.0,
    }  # fmt: skip
    assert told.data["modules"]["text_to_video"]["unfinished"] == {"missing": ["fal-ai/film"]}
    assert told.data["milestones"] == {"75": 2, "90": 2, "100": 2}


def test_people_get_a_table_the_largest_module_first_and_what_is_missing(world: Path) -> None:
    told = coverage(world)
    assert told.status == 0
    assert [line.split()[0] for line in told.lines[:4]] == ["module", "text_to_image", "text_to_video", "all"]
    assert "text_to_image, 1 draft: fal-ai/two" in told.out
    assert "100 %: 2 more" in told.out


def test_many_missing_endpoints_are_counted_not_listed(specs: Specs) -> None:
    for index in range(7):
        specs.add({"prompt": TEXT}, endpoint=f"fal-ai/n{index}")
    told = call("coverage", "--specs", specs.write())
    assert "… and 2 more" in told.out


def test_without_a_catalogue_no_milestone_is_reached(specs: Specs) -> None:
    root = specs.write()
    (root / "catalog.json").unlink()
    told = call("coverage", "--specs", root)
    assert told.status == 1
    assert "reached" not in told.out


def test_a_batch_alone_is_counted(world: Path) -> None:
    assert coverage(world, "--from-file", "-", "--json", stdin="fal-ai/one  # done\n\n").data["percent"] == 100.0
    assert coverage(world, "--module", "text_to_video", "--json").data["total"] == 1
    assert "reached" in coverage(world, "-e", "fal-ai/one").out


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (("--from-file", "-"), "\n", "no endpoint ids in standard input"),
        (("--from-file", "nowhere.txt"), None, "cannot read nowhere.txt"),
        (("--from-file", "-"), "fal-ai/onn\n", "nearest: fal-ai/one"),
        (("--module", "xyz"), None, "there are 2"),
        (("--check",), None, "--write"),
        (("--fail-under", "200"), None, "less than or equal to 100"),
    ],
)
def test_wrong_use_is_said(world: Path, arguments: tuple[str, ...], stdin: str | None, said: str) -> None:
    told = coverage(world, *arguments, stdin=stdin)
    assert told.status == 2
    assert said in told.err


def test_a_gate_can_ask_for_a_percentage(world: Path) -> None:
    assert coverage(world, "--fail-under", 30).status == 0
    assert coverage(world, "--fail-under", 34).status == 1


def test_the_readme_is_brought_up_to_date_and_checked(world: Path) -> None:
    readme = world / "README.md"
    readme.write_text("# Title\n<!-- coverage:begin -->\nold\n<!-- coverage:end -->\nrest\n")
    stale = coverage(world, "--write", readme, "--check")
    assert (stale.status, "stale" in stale.err, "old" in readme.read_text()) == (1, True, True)
    assert coverage(world, "--write", readme).status == 0
    assert coverage(world, "--write", readme, "--check").status == 0
    text = readme.read_text()
    assert text.startswith("# Title\n") and text.endswith("-->\nrest\n")
    assert "| `text_to_image` | text-to-image | 2 | 1 | 2 | 1 | 50 | 0 |" in text
    assert coverage(world, "--markdown").out.strip() in text
    assert "1%20of%203%20fal%20endpoints-orange" in text


def test_figures_stand_wherever_a_document_asks_for_them(world: Path) -> None:
    front, back = world / "README.md", world / "coverage.md"
    front.write_text(
        "A node for each of <!-- coverage-total:begin -->9<!-- coverage-total:end --> endpoints"
        " in <!-- coverage-modules:begin --><!-- coverage-modules:end --> modules,"
        " <!-- coverage-nodes:begin -->?<!-- coverage-nodes:end --> so far.\n"
        "<!-- coverage-badge:begin --><!-- coverage-badge:end -->\n<!-- other:begin -->"
    )
    back.write_text("<!-- coverage:begin --><!-- coverage:end -->")
    both = ("--write", front, "--write", back)
    assert coverage(world, *both).status == 0
    plain = re.sub("<!--.*?-->", "", front.read_text())
    assert plain.startswith("A node for each of 3 endpoints in 2 modules, 2 so far.\n![1 of 3 fal endpoints](https:")
    assert "| **all** |" in back.read_text()
    assert coverage(world, *both, "--check").status == 0
    back.write_text("<!-- coverage:begin --><!-- coverage:end -->")
    assert coverage(world, *both, "--check").status == 1


def test_a_narrowed_run_writes_the_whole_table(world: Path) -> None:
    readme = world / "README.md"
    readme.write_text("<!-- coverage:begin --><!-- coverage:end -->")
    assert coverage(world, "text_to_video", "--write", readme).status == 0
    assert "| **all** |  | 3 | 1 | 2 | 1 | 33.3 | 0 |" in readme.read_text()


def test_a_category_of_fal_is_text_in_the_table() -> None:
    row = Row("unknown", "a|b <script> [x](y) `c`", 1, 1, 0, 1, 1, {})
    assert (
        table(Coverage((row,), row)).splitlines()[2]
        == "| `unknown` | a&#124;b &#60;script&#62; &#91;x&#93;&#40;y&#41; &#96;c&#96; | 1 | 1 | 1 | 1 | 100 | 0 |"
    )


@pytest.mark.parametrize(
    "text",
    [
        "no markers",
        "<!-- coverage:end --><!-- coverage:begin -->",
        "<!-- coverage:begin -->",
        "<!-- coverage:begin --><!-- coverage-badge:end -->",
        "<!-- coverage:begin --><!-- coverage:begin --><!-- coverage:end -->",
    ],
)
def test_a_readme_without_a_place_for_it_is_left_alone(world: Path, text: str) -> None:
    readme = world / "README.md"
    readme.write_text(text)
    assert coverage(world, "--write", readme).status == 2
    assert readme.read_text() == text
    assert coverage(world, "--write", world / "none.md").status == 2


def test_a_page_for_a_browser(world: Path) -> None:
    assert coverage(world, "--html", world / "out/page.html").status == 0
    page = (world / "out/page.html").read_text()
    assert "1 of 3 live endpoints, 33.3 %" in page
    assert "<code>fal-ai/film</code> (missing)" in page


def test_a_complete_project_has_nothing_missing_on_its_page(world: Path) -> None:
    coverage(world, "-e", "fal-ai/one", "--html", world / "page.html")
    assert "What is missing" not in (world / "page.html").read_text()


def test_a_broken_spec_counts_as_missing_and_ends_in_status_1(world: Path) -> None:
    (world / "specs/text_to_image/two.toml").write_text("endpoint = ")
    told = coverage(world, "--json")
    assert told.status == 1
    assert told.data["problems"][0]["file"] == "specs/text_to_image/two.toml"
    assert told.data["modules"]["text_to_image"]["unfinished"] == {"missing": ["fal-ai/two"]}


def test_a_spec_without_endpoint_and_a_bent_catalogue_are_said(world: Path) -> None:
    (world / "specs/text_to_image/two.toml").write_text("summary = ''")
    assert "endpoint: is missing" in coverage(world).err
    (world / "specs/catalog.json").write_text('{"endpoints": [3]}')
    assert "expected a list of entries" in coverage(world).err
    (world / "specs/catalog.json").write_text('{"endpoints": 3}')
    assert "expected a list of entries" in coverage(world).err


def test_percentages_never_round_up_to_all() -> None:
    assert percent(2999, 3000) == 99.9
    assert percent(0, 0) == 100.0


@pytest.fixture
def with_retired(world: Path) -> Path:
    """The same world after fal has retired the draft and the film."""
    path = world / "specs/catalog.json"
    content = json.loads(path.read_text())
    for row in content["endpoints"]:
        if row["endpoint"] != "fal-ai/one":
            row["status"] = "deprecated"
    path.write_text(json.dumps(content))
    return world


def test_coverage_is_of_live_endpoints_and_retired_ones_stand_beside_it(with_retired: Path) -> None:
    told = coverage(with_retired, "--json").data
    figures = {key: told[key] for key in ("total", "configured", "percent", "generated", "retired", "retired_nodes")}
    assert figures == {
        "total": 1, "configured": 1, "percent": 100.0, "generated": 1, "retired": 2, "retired_nodes": 1,
    }  # fmt: skip
    assert told["modules"]["text_to_video"]["unfinished"] == {}
    assert "100 %: reached" in coverage(with_retired).out
    assert "| `text_to_image` | text-to-image | 1 | 1 | 1 | 1 | 100 | 1 |" in coverage(with_retired, "--markdown").out


def test_nodes_of_retired_endpoints_are_nodes(with_retired: Path) -> None:
    document = with_retired / "README.md"
    document.write_text("<!-- coverage-nodes:begin --><!-- coverage-nodes:end -->")
    assert coverage(with_retired, "--write", document).status == 0
    assert ">2<" in document.read_text()
