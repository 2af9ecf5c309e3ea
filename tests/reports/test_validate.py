"""`validate`: a sound pack passes, and each check refuses what it is there for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.cli.support.options import NODES
from generator.plan.build import build_plan
from generator.problems import ProblemError
from generator.reports.validation import CHECKS, facts
from generator.reports.validation.checks import Case, expected_bounds
from generator.reports.validation.facts import METADATA, PackFacts, gather
from generator.reports.validation.schema import faults
from generator.specs.project import load_project
from tests.cases import TEXT, Specs, optional, ref, shape
from tests.reports.helpers import GLOSSARY, call, generate_into, ready

IMAGES = "src/nodetool/nodes/fal/text_to_image.py"
INPUTS = {
    "prompt": TEXT,
    "steps": {"type": "integer", "minimum": 1, "maximum": 50, "default": 4},
    "weight": optional({"type": "number", "exclusiveMinimum": 0}),
    "size": {"type": "string", "enum": ["small", "big"], "default": "big"},
    "image_url": TEXT,
    "loras": {"type": "array", "items": ref("Lora")},
    "lora": ref("Lora", default={"path": "x"}),
    "l": {"type": "number"},
    "seed": {"type": "integer"},
    "sync_mode": {"type": "boolean"},
}
OUTPUTS = {"images": {"type": "array", "items": ref("Image")}, "seed": {"type": "integer"}}
SCHEMAS = {
    "Lora": shape({"path": TEXT, "weight": {"type": "number"}}),
    "Image": shape({"url": TEXT, "content_type": TEXT}, ["url"]),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight endpoints with a little of everything, and their pack."""
    root = tmp_path_factory.mktemp("world")
    specs = Specs(root / "specs")
    specs.glossary = {
        **GLOSSARY,
        **{name: {"description": f"The {name} that it takes."} for name in ("loras", "lora", "l")},
    }
    for index, name in enumerate(("sound", "bound", "mute", "lost", "slack", "default", "gone")):
        specs.add(
            INPUTS,
            OUTPUTS,
            endpoint=f"fal-ai/{name}",
            required=["prompt"],
            schemas=SCHEMAS,
            spec=ready(index, basic_fields=["prompt", "steps"]),
        )
    specs.add(
        {"prompt": TEXT}, {"video": TEXT}, endpoint="fal-ai/film", category="text-to-video", spec={"status": "draft"}
    )
    specs.add(
        {"prompt": TEXT},
        {"video": TEXT},
        endpoint="fal-ai/clip",
        category="image-to-video",
        spec={"aliases": ["fal.older.Clip"]},
    )
    generate_into(specs, root / "nodes")
    return root


@pytest.fixture(scope="module")
def cases(world: Path) -> dict[str, Case]:
    """Every node by class name, with what a probe found."""
    project = load_project(world / "specs")
    plan = build_plan(project)
    wanted: dict[str, list[str]] = {}
    for node in plan.nodes:
        wanted.setdefault(node.module, []).append(node.class_name)
    pack = gather(world / "nodes", wanted, NODES)
    by_id = {endpoint.id: endpoint for endpoint in project.endpoints}
    return {node.class_name: Case(project, by_id[node.endpoint_id], node, pack) for node in plan.nodes}


@pytest.fixture
def sound(cases: dict[str, Case]) -> Case:
    return cases["Sound"]


def said(check: str, case: Case) -> list[str]:
    return list(CHECKS[check](case))


def told_of(case: Case, **parts: Any) -> Case:
    """The case with other facts about the class."""
    nodes = {**case.pack.nodes, case.name: {**case.pack.nodes[case.name], **parts}}
    return replace(case, pack=replace(case.pack, nodes=nodes))


def packed(case: Case, **parts: Any) -> Case:
    return replace(case, pack=replace(case.pack, **parts))


def scan_of(pack: PackFacts) -> list[dict[str, Any]]:
    return [
        {
            "node_type": row["type"], "description": row["description"], "outputs": [{"name": name} for name in row["outputs"]],
            "properties": [{"name": name, "description": words} for name, words in row["properties"].items()],
        }
        for row in pack.nodes.values()
    ]  # fmt: skip


def test_a_sound_pack_passes(world: Path, cases: dict[str, Case]) -> None:
    scan = world / "nodes" / METADATA
    scan.parent.mkdir(parents=True)
    scan.write_text(json.dumps({"nodes": scan_of(cases["Sound"].pack)}))
    told = call("validate", "--specs", world / "specs", "--nodes", world / "nodes")
    scan.unlink()
    assert told.status == 0, told.out
    assert "9 nodes validated" in told.err and "0 fall short" in told.err
    assert told.lines[0].split() == ["module", "nodes", *CHECKS]
    assert told.lines[2].split() == ["text_to_image", "7", *"✓" * len(CHECKS)]


def test_spoilt_nodes_are_told_one_by_one(world: Path, tmp_path: Path) -> None:
    for path in (world / "nodes").rglob("*.py"):
        copy = tmp_path / "nodes" / path.relative_to(world / "nodes")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text())
    images = tmp_path / "nodes" / IMAGES
    head, *classes = images.read_text().split("\n\n\nclass ")
    by_name = {text.partition("(")[0]: text for text in classes}
    by_name["Bound"] = by_name["Bound"].replace("ge=1", "ge=0")
    by_name["Mute"] = by_name["Mute"].replace(', description="The steps that the picture gets."', "")
    by_name["Lost"] = by_name["Lost"].replace("    weight: ", "    wait: ")
    by_name["Slack"] = by_name["Slack"].replace("        seed: int\n", "")
    by_name["Default"] = (
        by_name["Default"]
        .replace("default=4", "default=99")
        .replace("    async def process", "    pass;\n\n    async def process")
    )
    del by_name["Gone"]
    images.write_text("\n\n\nclass ".join([head.replace('    "Gone",\n', ""), *by_name.values()]))
    (images.parent / "text_to_video.py").write_text("class")
    (images.parent / "image_to_video.py").write_text("raise SystemExit('no')\n")

    told = call("validate", "--specs", world / "specs", "--nodes", tmp_path / "nodes", "--skip", "dsl", "--json")
    assert told.status == 1
    found: dict[str, dict[str, str]] = {}
    for row in told.data["findings"]:
        found.setdefault(row["node"], {})[row["check"]] = row["message"]
    scan = {"scanned": "there is no scan; run `nox -s metadata`"}
    assert found["text_to_image.Sound"] == scan
    assert found["text_to_image.Bound"] == {
        "bounds": "steps is bound by ge 0, le 50; the contract says ge 1, le 50",
        **scan,
    }
    assert found["text_to_image.Mute"] == {"metadata": "property steps has no description", **scan}
    assert found["text_to_image.Lost"] == {"inputs": "nothing sets fal's `weight`", **scan}
    assert found["text_to_image.Slack"]["outputs"] == "no slot carries fal's `seed`"
    assert found["text_to_image.Default"]["defaults"] == "default of steps is 99, above 50"
    assert "the runtime refuses a default: steps" in found["text_to_image.Default"]["builds"]
    assert "E703" in found["text_to_image.Default"]["ruff"]
    assert found["text_to_image.Gone"] == {"imports": "text_to_image.py has no class Gone", **scan}
    assert "SyntaxError" in found["text_to_video.Film"]["compiles"]
    assert found["image_to_video.Clip"]["imports"] == "image_to_video.py: SystemExit: no"
    assert found["older"]["imports"] == "older.py: SystemExit: no"
    assert told.data["modules"]["text_to_image"]["failing"]["bounds"] == 1
    assert told.data["failing"] == 10


def test_one_module_for_people(world: Path) -> None:
    told = call("validate", "--specs", world / "specs", "--nodes", world / "nodes", "-m", "text_to_video")
    assert told.status == 1
    assert "text_to_video.Film  fal-ai/film\n  scanned: there is no scan" in told.out
    assert "text_to_image" not in told.out


def test_what_many_nodes_share_is_said_once(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cli.validate.SHARED", 2)
    told = call(
        "validate",
        "--specs",
        world / "specs",
        "--nodes",
        world / "nodes",
        "--from-file",
        "-",
        stdin="fal-ai/sound\nfal-ai/mute\nfal-ai/lost\n",
    )
    assert "3 nodes\n  scanned: there is no scan" in told.out
    assert "fal-ai/sound" not in told.out
    monkeypatch.setattr("generator.cli.validate.SHARED", 20)
    monkeypatch.setattr("generator.cli.validate.SHOWN", 1)
    told = call(
        "validate", "--specs", world / "specs", "--nodes", world / "nodes", "-e", "fal-ai/sound", "-e", "fal-ai/mute"
    )
    assert "and 1 more nodes (--all)" in told.out


def test_wrong_use(world: Path) -> None:
    assert call("validate", "--specs", world / "specs", "--skip", "colour").status == 2
    assert call("validate", "--specs", world / "specs", "-e", "fal-ai/none").status == 2


def test_a_pack_that_is_not_there(world: Path, tmp_path: Path) -> None:
    told = call("validate", "--specs", world / "specs", "--nodes", tmp_path, "-m", "text_to_video", "--json")
    found = {row["check"]: row["message"] for row in told.data["findings"]}
    assert found["compiles"] == "text_to_video.py: there is no such file; run `nox -s generate`"
    assert found["dsl"] == "dsl/fal/text_to_video.py has no builder for it"


@pytest.mark.parametrize("answer", ["print('no')", "import sys; sys.exit('gone')", "import time; time.sleep(9)"])
def test_an_environment_that_does_not_work(
    world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    probe = tmp_path / "probe.py"
    probe.write_text(answer)
    monkeypatch.setattr(facts, "PROBE", probe)
    monkeypatch.setattr(facts, "PATIENCE", 0.3)
    with pytest.raises(ProblemError, match=r"cannot be loaded|did not load within"):
        gather(world / "nodes", {}, NODES)


def test_a_ruff_that_does_not_work(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "RUFF", ("--no-such-option",))
    with pytest.raises(ProblemError, match="ruff"):
        gather(world / "nodes", {"text_to_image": []}, NODES)


# One check at a time -------------------------------------------------------------------------------------


def test_every_check_is_content_with_a_sound_node(cases: dict[str, Case]) -> None:
    found = {(name, check): said(check, case) for name, case in cases.items() for check in CHECKS if check != "scanned"}
    assert {key: messages for key, messages in found.items() if messages} == {}


def test_types(sound: Case) -> None:
    assert said("type", told_of(sound, type="fal.x.Y")) == [
        "its type is fal.x.Y, not fal.text_to_image.Sound",
        "fal.x.Y is not registered with NodeTool",
    ]
    kind = sound.plan.node_type
    twice = packed(sound, types={kind: {"classes": ["a.Sound", "b.Sound"], "registered": True}})
    assert said("type", twice) == [f"{kind} is claimed by a.Sound, b.Sound"]


def test_metadata(sound: Case) -> None:
    assert said("metadata", told_of(sound, metadata_error="ValueError: x")) == [
        "NodeTool cannot describe it: ValueError: x"
    ]
    bare = told_of(sound, title="", outputs=[], basic_fields=["none"], description="")
    found = said("metadata", bare)
    assert found[:3] == ["it has no title", "it has no outputs", "basic field none is not a property"]
    assert sum(message.startswith("its description lacks") for message in found) == 7


def test_a_module_that_is_no_module_of_the_pack(sound: Case) -> None:
    assert said("imports", packed(sound, imports={})) == ["text_to_image.py: is not a module of the pack"]


def test_ruffs_word_about_the_head_of_a_module_reaches_all_its_nodes(sound: Case) -> None:
    source = replace(sound.source, lint=((1, "F401: unused"), (10**6, "E701: far below")))
    assert said("ruff", packed(sound, sources={"text_to_image": source})) == ["line 1: F401: unused"]


def test_a_class_that_does_not_build(sound: Case) -> None:
    assert said("builds", told_of(sound, instance_error="TypeError: x")) == [
        "cannot be built with its defaults: TypeError: x"
    ]


def test_defaults_that_stand_for_nothing_are_not_judged(sound: Case) -> None:
    assert sound.facts["defaults"]["lora"] == {"path": "x"}
    assert sound.facts["defaults"]["seed"] == -1
    assert said("defaults", told_of(sound, defaults={"prompt": 3, "seed": -1, "loras": []})) == []
    assert said("defaults", told_of(sound, defaults={"lora": {"path": 3}})) == ["default of lora.path is 3, not string"]


def test_members_of_structures(sound: Case) -> None:
    assert said("inputs", packed(sound, structures={})) == ["there is no class Lora for fal's Lora"]
    assert said("inputs", packed(sound, structures={"Lora": ["path"]})) == ["nothing sets `weight` of Lora"]


def test_slots_that_are_not_the_planned_ones(sound: Case) -> None:
    assert said("outputs", told_of(sound, outputs=["output"])) == [
        "its slots are output; planned were output, images, seed", "no slot carries fal's `seed`",
    ]  # fmt: skip


def test_scans(sound: Case) -> None:
    rows: Mapping[str, Any] = {row["node_type"]: row for row in scan_of(sound.pack)}
    assert said("scanned", packed(sound, scanned=rows)) == []
    assert said("scanned", packed(sound, scanned={})) == ["the scan does not hold it; run `nox -s metadata`"]
    older = {**rows, sound.plan.node_type: {**rows[sound.plan.node_type], "description": "old"}}
    assert said("scanned", packed(sound, scanned=older)) == [
        "the scan holds an older state of it; run `nox -s metadata`"
    ]
    assert said("scanned", packed(sound, scanned=older, nodes={})) == []


def test_a_node_that_did_not_load_is_left_to_the_check_that_says_so(sound: Case) -> None:
    gone = packed(sound, nodes={})
    assert [check for check in CHECKS if said(check, gone)] == ["scanned"]


def test_a_scan_that_is_no_scan(tmp_path: Path) -> None:
    (tmp_path / "scan.json").write_text("[]")
    assert facts._scanned(tmp_path / "scan.json") is None


@pytest.mark.parametrize(
    ("schema", "bounds"),
    [
        ({"type": "integer", "minimum": 1, "exclusiveMaximum": 5}, {"ge": 1, "le": 4}),
        ({"type": "integer", "exclusiveMinimum": 1}, {"ge": 2}),
        ({"type": "number", "exclusiveMinimum": 0}, {"gt": 0}),
        ({"anyOf": [{"type": "string", "maxLength": 9}, {"type": "null"}]}, {"max_length": 9}),
        ({"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 1}]}, {}),
        ({"type": "array", "prefixItems": [{}, {}]}, {"min_length": 2, "max_length": 2}),
        ({"type": "string", "enum": ["a"], "minLength": 3}, {}),
        ({"type": "boolean"}, {}),
    ],
)
def test_bounds_that_a_schema_asks_for(schema: dict[str, Any], bounds: dict[str, Any]) -> None:
    assert expected_bounds(schema) == bounds


def _schema_cases() -> Iterator[tuple[Any, dict[str, Any], str]]:
    yield 3, {"type": "integer", "minimum": 3, "maximum": 3}, ""
    yield 3.5, {"type": "integer"}, "it is 3.5, not integer"
    yield True, {"type": "number"}, "it is True, not number"
    yield None, {"type": "null"}, ""
    yield 2, {"minimum": 3}, "it is 2, below 3"
    yield 2, {"exclusiveMinimum": 2}, "it is 2, not above 2"
    yield 2, {"exclusiveMaximum": 2}, "it is 2, not below 2"
    yield "ab", {"type": "string", "minLength": 3}, "it has a length of 2, less than 3"
    yield [1, 2], {"type": "array", "maxItems": 1}, "it has a length of 2, more than 1"
    yield "ab", {"pattern": "^b"}, "it is 'ab', which does not match ^b"
    yield "ab", {"pattern": "^a"}, ""
    yield 1, {"enum": [True]}, "it is 1, none of the allowed values"
    yield 1, {"const": 1.0}, ""
    yield "x", {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "it is 'x', which fits none of 2 shapes"
    yield [1, "x"], {"type": "array", "items": {"type": "integer"}}, "[1] is 'x', not integer"
    yield [1, "x"], {"prefixItems": [{"type": "string"}]}, "[0] is 1, not string"
    yield {"a": 1}, {"$ref": "#/$defs/A"}, ".b is missing"
    yield {"a": "x", "b": 1}, {"$ref": "#/$defs/A"}, ".a is 'x', not integer"
    yield {"a": 1, "b": 1, "c": 1}, {"$ref": "#/$defs/A"}, ".c is unknown to fal"
    yield {"a": 1}, {"type": "object"}, ""


@pytest.mark.parametrize(("value", "schema", "fault"), list(_schema_cases()))
def test_schemas(value: Any, schema: dict[str, Any], fault: str) -> None:
    definitions = {
        "A": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {}},
            "required": ["b"],
            "additionalProperties": False,
        }
    }
    assert list(faults(value, schema, definitions)) == ([fault] if fault else [])


def test_a_shared_class_that_does_not_load_hides_no_other(world: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nodes/src/nodetool/nodes/fal"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "_shared.py").write_text(
        "from nodetool.fal.structure import FalStructure\n"
        "__all__ = ['Bad', 'Good']\n"
        "class Good(FalStructure):\n    type: str = 'fal.Good'\n    size: int = 1\n"
        "def __getattr__(name):\n    raise ZeroDivisionError\n"
    )
    assert gather(tmp_path / "nodes", {}, NODES).structures == {"Good": ["size"]}


def test_a_broken_shared_module_has_no_structures(world: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nodes/src/nodetool/nodes/fal"
    folder.mkdir(parents=True)
    (folder / "_shared.py").write_text("1 / 0")
    elsewhere = gather(tmp_path / "nodes", {}, NODES).imports
    assert "is __init__.py missing?" in elsewhere["_shared"]
    (folder / "__init__.py").touch()
    (folder / "bad.py").write_text(
        "from nodetool.fal import FalNode\nclass Bad(FalNode):\n    value: object = 1\n    sizes: 'Missing' = 1\n"
    )
    pack = gather(tmp_path / "nodes", {"bad": ["Bad"]}, NODES)
    assert pack.structures == {}
    assert pack.imports == {"_shared": "ZeroDivisionError: division by zero", "bad": ""}
    assert pack.nodes["bad.Bad"]["metadata_error"]
    assert pack.nodes["bad.Bad"]["instance_error"]
