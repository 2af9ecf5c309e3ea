"""A node that cannot be planned now stays as it was; everything else is generated."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.kept import keep_failed
from generator.output.owned import PACKAGE, SHARED_PACKAGE
from generator.output.pack import Pack, generate_pack
from generator.output.tree import compare, write
from generator.plan.build import plan_pack
from generator.plan.model import PackPlan
from generator.problems import ProblemError
from generator.specs.project import read_project
from tests.cases import ENDPOINT, TEXT, Specs, ref, shape
from tests.conftest import ROOT
from tests.output.test_repository import SURROUNDINGS

OTHER = "fal-ai/other"
SPEC = "text_to_image/thing.toml"
NODES = f"{PACKAGE}/text_to_image.py"
SHARED = {name: f"{SHARED_PACKAGE}/{name.lower()}.py" for name in ("Outer", "Inner", "Speed")}
DSL = "src/nodetool/dsl/fal/text_to_image.py"
DSL_SHARED = "src/nodetool/dsl/fal/shared.py"


@pytest.fixture
def folder(specs: Specs, tmp_path: Path) -> Path:
    """A generated pack: ``Thing`` alone uses ``Outer``, ``Inner`` and ``Speed``, and has two older names."""
    schemas = {"Outer": shape({"inner": ref("Inner")}), "Inner": shape({"speed": {"enum": ["fast", "slow"]}})}
    aliases = {"aliases": ["fal.vision.OldThing", "fal.text_to_image.OldThing1"]}
    specs.add({"outer": ref("Outer"), "image_url": TEXT}, {"text": TEXT}, schemas=schemas, spec=aliases)
    specs.add({"prompt": TEXT}, endpoint=OTHER)
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    files = specs.pack().files
    write(files, tmp_path / "nodes", compare(files, tmp_path / "nodes", []))
    return tmp_path / "nodes"


def again(specs: Specs, folder: Path) -> tuple[PackPlan, Pack]:
    """What the next run gives for the files as they stand below ``specs.root``."""
    plan = keep_failed(plan_pack(read_project(specs.root)), folder)
    return plan, generate_pack(plan)


def classes(text: str) -> dict[str, str]:
    return {node.name: ast.unparse(node) for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}


def test_without_a_fault_nothing_is_kept(specs: Specs, folder: Path) -> None:
    plan, pack = again(specs, folder)
    assert (plan.failed, plan.problems) == (frozenset(), ())
    assert not compare(pack.files, folder, pack.files)


@pytest.mark.parametrize(
    "broken",
    ["not TOML", 'endpoint = "fal-ai/thing"\nclass_name = "Thing"\nstatus = "ready"\nsumary = "x"\n'],
    ids=["toml", "key"],
)
def test_a_spec_that_cannot_be_read_keeps_node_builder_older_names_and_shared_classes(
    specs: Specs, folder: Path, broken: str
) -> None:
    (specs.root / SPEC).write_text(broken)
    plan, pack = again(specs, folder)
    assert plan.failed == {("text_to_image", "thing")}
    assert plan.blocking == ()
    for file in (NODES, DSL, f"{PACKAGE}/vision.py"):
        assert classes(pack.files[file]) == classes((folder / file).read_text()), file
    assert not compare(pack.files, folder, pack.files)
    assert all(set(classes(pack.files[file])) == {name} for name, file in SHARED.items())


def test_shared_classes_that_are_kept_keep_their_public_names(specs: Specs, folder: Path) -> None:
    (specs.root / SPEC).write_text("not TOML")
    _, pack = again(specs, folder)
    assert pack.files[DSL_SHARED] == (folder / DSL_SHARED).read_text()
    assert "SpeedValue" in pack.files[DSL_SHARED]


def test_the_kept_pack_loads(specs: Specs, folder: Path) -> None:
    (specs.root / SPEC).write_text("not TOML")
    files = again(specs, folder)[1].files
    write(files, folder, compare(files, folder, []))
    path = os.pathsep.join([str(folder / "src"), str(ROOT / "nodes" / "src")])
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "executed.py"), "vision", "text_to_image"],
        env={**SURROUNDINGS, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert set(seen["nodes"]) == {
        "fal.text_to_image.Thing", "fal.text_to_image.OldThing1", "fal.vision.OldThing", "fal.text_to_image.Other",
    }  # fmt: skip


def test_a_spec_that_cannot_be_followed_keeps_its_node_and_others_change(specs: Specs, folder: Path) -> None:
    specs.specs[ENDPOINT] |= {"fields": {"image_url": {"name": "no name"}}, "summary": "Changed."}
    specs.specs[OTHER]["summary"] = "Changed."
    specs.write()
    _, pack = again(specs, folder)
    before, after = classes((folder / NODES).read_text()), classes(pack.files[NODES])
    assert {name for name in before if before[name] != after[name]} == {"Other"}
    assert set(before) == set(after)
    assert set(pack.nodes) == {"text_to_image/other.py"}


def test_a_node_that_no_run_has_printed_is_left_out_with_its_older_names(specs: Specs, tmp_path: Path) -> None:
    specs.add({}, spec={"class_name": "Thing", "stream": "maybe", "aliases": ["fal.vision.Old"]}).add(
        {}, endpoint=OTHER
    )
    specs.write()
    _, pack = again(specs, tmp_path)
    assert set(pack.files) >= {NODES, DSL}
    assert set(classes(pack.files[NODES])) == {"Other"}
    assert f"{PACKAGE}/vision.py" not in pack.files


def test_the_only_node_of_a_module_is_kept_too(specs: Specs, tmp_path: Path) -> None:
    specs.add({"prompt": TEXT}).add({"prompt": TEXT}, endpoint=OTHER, category="vision")
    files = specs.pack().files
    write(files, tmp_path / "nodes", compare(files, tmp_path / "nodes", []))
    (specs.root / "vision" / "other.json").write_text("{}")
    _, pack = again(specs, tmp_path / "nodes")
    for file in (f"{PACKAGE}/vision.py", "src/nodetool/dsl/fal/vision.py"):
        assert pack.files[file] == files[file]


def test_files_that_do_not_parse_have_nothing_to_keep(specs: Specs, folder: Path) -> None:
    (specs.root / SPEC).write_text("not TOML")
    (folder / NODES).write_text("class Thing(")
    _, pack = again(specs, folder)
    assert set(classes(pack.files[NODES])) == {"Other"}


@pytest.mark.parametrize("file", ["glossary.toml", "enums.toml", "text_to_image/_module.toml"])
def test_a_fault_in_a_file_that_nodes_share_blocks_everything(specs: Specs, folder: Path, file: str) -> None:
    (specs.root / file).write_text("not TOML")
    plan = plan_pack(read_project(specs.root))
    assert [problem.file for problem in plan.blocking] == [f"specs/{file}"]


def test_a_kept_node_finds_a_shared_class_that_has_another_name_now(specs: Specs, folder: Path) -> None:
    schemas = {"Outer": shape({"inner": ref("Inner")}), "Inner": shape({"speed": {"enum": ["fast", "slow"]}})}
    specs.add({"outer": ref("Outer")}, endpoint=OTHER, schemas=schemas, spec={"structures": {"Outer": {"name": "New"}}})
    specs.write()
    (specs.root / "structures.toml").write_text('[New]\naliases = ["Outer"]\n')
    (specs.root / SPEC).write_text("not TOML")
    _, pack = again(specs, folder)
    assert "from nodetool.fal_shared.new import New, Outer\n" in pack.files[NODES]
    assert SHARED["Outer"] not in pack.files


def test_structures_that_hold_each_other_are_kept_with_their_older_names(specs: Specs, tmp_path: Path) -> None:
    schemas = {"Ping": shape({"pong": ref("Pong"), "x": TEXT}), "Pong": shape({"ping": ref("Ping")})}
    specs.add({"ping": ref("Ping")}, schemas=schemas).add({"prompt": TEXT}, endpoint=OTHER)
    specs.write()
    (specs.root / "structures.toml").write_text('[Ping]\naliases = ["Table"]\n')
    files = generate_pack(plan_pack(read_project(specs.root))).files
    write(files, tmp_path / "nodes", compare(files, tmp_path / "nodes", []))
    (specs.root / SPEC).write_text("not TOML")
    _, pack = again(specs, tmp_path / "nodes")
    assert not compare(pack.files, tmp_path / "nodes", pack.files)


@pytest.mark.parametrize("place", ["in the node", "in its structure"])
def test_a_kept_node_whose_default_is_gone_from_a_shared_enum_stops_everything(
    specs: Specs, tmp_path: Path, place: str
) -> None:
    """Written, it would fail while its module loads, and every other node of the module with it."""
    speed = {"enum": ["fast", "slow"], "default": "slow"}
    schemas = {"Inner": shape({"speed": speed})} if place == "in its structure" else {}
    specs.add({"speed": ref("Inner") if schemas else speed}, schemas=schemas).add({"prompt": TEXT}, endpoint=OTHER)
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    files = specs.pack().files
    write(files, tmp_path / "nodes", compare(files, tmp_path / "nodes", []))
    specs.enums["Speed"] = {"values": ["fast", "calm"]}
    specs.add({"speed": {"enum": ["fast", "calm"]}}, endpoint=OTHER).write()
    (specs.root / SPEC).write_text("not TOML")
    with pytest.raises(ProblemError) as caught:
        again(specs, tmp_path / "nodes")
    assert next((found.file, found.message) for found in caught.value.problems) == (
        f"specs/{SPEC}",
        "cannot be planned, and the node that it has uses Speed.SLOW, which Speed has no more",
    )
    specs.enums["Speed"] = {"values": ["slow", "calm"]}
    specs.add({"speed": {"enum": ["slow", "calm"]}}, endpoint=OTHER).write()
    (specs.root / SPEC).write_text("not TOML")
    assert "Speed.SLOW" in "".join(again(specs, tmp_path / "nodes")[1].files.values())
