"""What NodeTool's host reads of a retired node and its scanner does not write."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.specs.project import read_project
from tests.cases import ENDPOINT, Json, Specs
from tests.runtime.harness import nodes
from tools.scan_pack import COMMITTED, ROOT, marked

RETIRED: Json = {"status": "deprecated"}
NEXT = "fal-ai/other"


def scanned(*types: str) -> str:
    return json.dumps({"name": "x", "nodes": [{"node_type": kind, "title": "T"} for kind in types]}, indent=2)


def marks(specs: Specs, *types: str) -> list[dict[str, Any]]:
    rows = json.loads(marked(scanned(*types), read_project(specs.write())))["nodes"]
    return [{name: value for name, value in row.items() if name not in ("title", "node_type")} for row in rows]


def test_a_retired_node_is_deprecated_and_names_the_type_of_its_successor(specs: Specs) -> None:
    specs.add({}, spec={"class_name": "Thing", "replaced_by": NEXT}, entry=RETIRED)
    specs.add({}, endpoint=NEXT, category="vision", spec={"class_name": "Better"})
    assert marks(specs, "fal.text_to_image.Thing", "fal.vision.Better", "fal.dynamic.FalEndpoint") == [
        {"deprecated": True, "replaced_by": "fal.vision.Better"},
        {},
        {},
    ]


@pytest.mark.parametrize("named", [None, "fal-ai/unknown", NEXT, ENDPOINT])
def test_a_successor_that_is_no_live_endpoint_is_not_named(specs: Specs, named: str | None) -> None:
    said = {"replaced_by": named} if named else {}
    specs.add({}, spec={"class_name": "Thing", **said}, entry=RETIRED)
    specs.add({}, endpoint=NEXT, spec={"class_name": "Better"}, entry=RETIRED)
    assert marks(specs, "fal.text_to_image.Thing") == [{"deprecated": True}]


def test_nothing_else_of_the_scan_changes(specs: Specs) -> None:
    specs.add({})
    text = json.dumps(
        {"nodes": [{"node_type": "a", "title": "\u2013", "default": 0.1, "n": None}]}, indent=2, sort_keys=True
    )
    assert marked(f"{text}\n", read_project(specs.write())) == f"{text}\n"


@pytest.mark.wide
def test_retired_nodes_of_the_pack_stay_in_its_metadata_so_that_workflows_load() -> None:
    """Only what ``is_visible`` shows is scanned; menus leave out what is deprecated."""
    retired = {endpoint.id for endpoint in read_project(ROOT / "specs").endpoints if endpoint.deprecated}
    rows = {row["node_type"]: row for row in json.loads(COMMITTED.read_text(encoding="utf-8"))["nodes"]}
    told = {kind for kind, model in nodes().items() if model.endpoint in retired}
    assert told == {kind for kind, row in rows.items() if row.get("deprecated") is True}
    assert all(rows[row["replaced_by"]].get("deprecated") is None for row in rows.values() if "replaced_by" in row)
