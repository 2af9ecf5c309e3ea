"""The example workflows are what their scripts build, and NodeTool loads them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from .conftest import NODES

FOLDER = NODES / "src/nodetool/examples/nodetool-fal"


@pytest.fixture(scope="module")
def build(load: Callable[[Path, str], Any]) -> Any:
    load(NODES / "examples", "example_workflows")
    return load(NODES / "examples", "build")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "examples"))


def test_are_up_to_date_and_load(build: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["--check"]) == 0
    assert "up to date" in capsys.readouterr().out


def test_say_what_they_are() -> None:
    found = [json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")]
    assert len(found) == 8
    assert len({example["id"] for example in found}) == 8
    assert all(example["name"] and example["description"].endswith(".") and example["tags"] for example in found)


def test_writing_brings_a_folder_to_what_the_scripts_build(build: Any, copy: Path) -> None:
    (copy / "Clip with Sound.json").unlink()
    (copy / "Old.json").write_text("{}", encoding="utf-8")
    (copy / "Object for a Game.json").write_text("{}", encoding="utf-8")
    assert build.main(["--check", "--folder", str(copy)]) == 1
    assert build.main(["--folder", str(copy)]) == 0
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == {
        path.name: path.read_bytes() for path in FOLDER.iterdir()
    }


def test_an_example_whose_node_changed_stops_only_itself(
    build: Any, copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ends() -> Any:
        raise TypeError("FluxSchnell.__init__() got an unexpected keyword argument 'prompt'")

    first, *others = build.EXAMPLES
    monkeypatch.setattr(build, "EXAMPLES", (replace(first, ends=ends), *others))
    kept = (copy / f"{first.name}.json").read_bytes()
    (copy / f"{others[0].name}.json").write_text("{}", encoding="utf-8")
    assert build.main(["--folder", str(copy)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{first.name}.json: cannot be built, so it was left as it is: TypeError: FluxSchnell.__init__() got an "
        "unexpected keyword argument 'prompt'; mend it in nodes/examples/example_workflows.py"
    ]
    assert (copy / f"{first.name}.json").read_bytes() == kept
    name = f"{others[0].name}.json"
    assert (copy / name).read_bytes() == (FOLDER / name).read_bytes()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('"sourceHandle": "output"', '"sourceHandle": "video"', "video"),
        ('"type": "fal.image_to_3d.Trellis2"', '"type": "fal.image_to_3d.Trellis9"', "knows no node"),
        ('"texture_size"', '"texture_sise"', "texture_sise"),
        ('"targetHandle": "image"', '"targetHandle": "resolution"', "resolution"),
        ('"nodes"', '"knots"', "is no workflow"),
    ],
)
def test_what_nodetool_could_not_load_is_named(build: Any, copy: Path, before: str, after: str, said: str) -> None:
    path = copy / "Object for a Game.json"
    text = path.read_text(encoding="utf-8").replace('"decimation_target"', '"texture_size": 1024, "decimation_target"')
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    found = build.differences(copy)
    assert found[0] == "different: Object for a Game.json"
    assert any("Object for a Game.json:" in line and said in line for line in found[1:]), found
