"""The site as files: what it says, how much of it the first view needs, and that nothing in it runs."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.output.pages import compact_json
from generator.plan import build_plan
from generator.plan.model import PackPlan
from generator.problems import Problem, ProblemError
from generator.reports.site import Site, Sources, build_site
from generator.specs.project import Project, load_project
from tests.review.conftest import Run
from tests.review.project import HOSTILE

ROOT = Path(__file__).parents[3]


def site_of(specs: Path) -> Site:
    project = load_project(specs)
    return build_site(project, build_plan(project), Sources.read(specs))


def details(site: Site) -> list[dict[str, Any]]:
    texts = [text for name, text in site.files.items() if name.startswith("nodes/")]
    return [json.loads(text.removeprefix("catalogNode(").removesuffix(");\n")) for text in texts]


@pytest.mark.breadth
def test_every_node_has_a_file_of_its_own(real_site: Site, project: Project) -> None:
    assert {found["endpoint"] for found in details(real_site)} == {endpoint.id for endpoint in project.endpoints}


@pytest.mark.wide
def test_the_first_view_is_small(real_site: Site) -> None:
    assert real_site.first_view < 300_000


@pytest.mark.breadth
def test_every_snippet_calls_its_builder_with_what_it_takes(
    real_site: Site, surveyed: tuple[PackPlan, list[Problem]]
) -> None:
    plan = surveyed[0].builders
    builders = {f"{module.name}.{builder.name}": builder for module in plan.modules for builder in module.builders}
    for found in details(real_site):
        tree = ast.parse(found["snippet"])
        calls = [
            node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == found["class"]
        ]
        builder = builders[f"{found['module']}.{found['class']}"]
        given = {keyword.arg for keyword in calls[0].keywords}
        assert given <= {argument.name for argument in builder.arguments}, found["endpoint"]
        required = {field["name"] for field in found["inputs"] if field.get("required")}
        assert required <= given, found["endpoint"]


def test_a_node_page_tells_inputs_and_outputs(specs: Path) -> None:
    found = {entry["endpoint"]: entry for entry in details(site_of(specs))}
    sketch, pro = found["acme/sketch/edit"], found["acme/paint/pro"]
    inputs = {field["name"]: field for field in sketch["inputs"]}
    assert inputs["image"] == {"name": "image", "type": "ImageRef", "about": "", "required": True}
    assert (inputs["steps"]["default"], inputs["steps"]["bounds"]) == ("4", ["≥ 1"])
    assert [field["name"] for fields in sketch["structures"].values() for field in fields] == ["path"]
    assert next(field for field in pro["inputs"] if field["name"] == "style")["choices"] == ["plain", "rich"]
    assert sketch["outputs"] == [["output", "ImageRef"]]


def test_every_live_node_has_a_task_and_a_title(real_site: Site) -> None:
    data = index_data(real_site)
    assert [row[0] for row in data["nodes"] if not row[4]] == []
    assert [row[0] for row in data["nodes"] if not row[1] or row[1] == row[0]] == []


def test_the_index_holds_every_node_once_with_vendor_and_facts(real_site: Site, project: Project) -> None:
    data = index_data(real_site)
    rows = {row[0]: row for row in data["nodes"]}
    assert len(rows) == len(data["nodes"]) == len(project.endpoints)
    assert "fal-ai" not in data["vendors"]
    row = rows["fal-ai/flux/schnell"]
    assert data["vendors"][row[3]] == "Black Forest Labs"
    assert [data["tasks"][task][1] for task in row[4]] == ["Make a picture from text"]


def index_data(site: Site) -> Any:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', site.files["index.html"], re.DOTALL)
    assert found
    return json.loads(found[1])


def test_foreign_words_are_data_only(specs: Path, run: Run) -> None:
    site = specs.parent / "site"
    assert run("catalog", "--html", site, "--specs", specs).exit_code == 0
    page = (site / "index.html").read_text(encoding="utf-8")
    assert page.count("</script>") == 2
    assert all(HOSTILE[:9] not in path.read_text(encoding="utf-8") for path in site.rglob("*.js"))


def test_a_node_page_tells_what_a_run_costs(specs: Path, run: Run) -> None:
    site, estimates = specs.parent / "site", specs.parent / "estimates.json"
    rows = [{"endpoint": "acme/paint/pro", "figure": "$0.04", "reason": HOSTILE, "least": 0.04}]
    estimates.write_text(json.dumps(rows), encoding="utf-8")
    assert run("catalog", "--html", site, "--estimates", estimates, "--specs", specs).exit_code == 0
    found = {path.stem: path.read_text("utf-8") for path in (site / "nodes").glob("*.js")}
    assert json.loads(found["acme~paint~pro"][len("catalogNode(") : -3])["cost"] == ["$0.04", HOSTILE]
    assert HOSTILE[:9] not in found["acme~paint~pro"]
    assert [name for name, text in found.items() if '"cost"' in text] == ["acme~paint~pro"]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"endpoint": "a"}]', None])
def test_estimates_that_cannot_be_read_are_named(specs: Path, run: Run, text: str | None) -> None:
    estimates = specs.parent / "estimates.json"
    if text is not None:
        estimates.write_text(text, encoding="utf-8")
    done = run("catalog", "--html", specs.parent / "site", "--estimates", estimates, "--specs", specs)
    assert isinstance(done.exception, ProblemError) and "estimate --all --json" in str(done.exception)


def test_an_older_site_is_brought_up_to_date_and_other_folders_left_alone(specs: Path, run: Run) -> None:
    site = specs.parent / "site"
    first = run("catalog", "--html", site, "--specs", specs, "--json")
    assert json.loads(first.stdout)["nodes"] == 3
    (site / "nodes" / "gone.js").write_text("")
    run("catalog", "--html", site, "--specs", specs)
    assert not (site / "nodes" / "gone.js").exists()
    refused = run("catalog", "--html", specs, "--specs", specs)
    assert isinstance(refused.exception, ProblemError)


@pytest.mark.parametrize("text", ["</script>", "<!--", "&lt;", "\u2028", "\ud800", '"\\'])
def test_no_text_ends_a_script(text: str) -> None:
    written = compact_json([text])
    assert json.loads(written) == [text]
    assert written.isascii() and not set("<>&") & set(written)
