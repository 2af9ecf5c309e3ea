"""``nox -s sample``: one run from the command line."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest
from nodetool.fal.sample import main

from tests.runtime.double import KEY, Behaviour, FalDouble
from tests.runtime.double.media import BYTES, png


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for files, and no key."""
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "fal-sample"


def test_it_runs_against_the_double_without_a_key(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fal-ai/flux/schnell", "prompt=a cat", "num_images=2", "seed=0"]) == 0
    said = capsys.readouterr().out
    assert "this is the double" in said and " 50 %" in said and "seed = 7" in said
    assert sorted(path.name for path in out.iterdir()) == ["images.1.png", "output.png"]
    assert (out / "output.png").read_bytes() == BYTES["image"]


def test_files_go_along_and_come_back(
    out: Path, tmp_path: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAL_KEY", KEY)
    (tmp_path / "in.png").write_bytes(png(5))
    arguments = [
        "fal-ai/trellis/multi",
        "images=in.png",
        "images=https://example.com/b.png",
        "--output",
        str(tmp_path / "x"),
    ]
    assert main(arguments) == 0
    (sent,) = double.submissions.values()
    first, second = sent.arguments["image_urls"]
    assert double.uploads[first].data == png(5) and second == "https://example.com/b.png"
    assert (tmp_path / "x" / "output.glb").exists()
    assert main(["fal-ai/bagel/understand", "image_url=in.png", "prompt=What?"]) == 0
    assert "text = text of text" in capsys.readouterr().out.replace("output =", "text =")


def test_any_endpoint_and_files_inside_of_the_answer(
    out: Path, tmp_path: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAL_API_KEY", KEY)
    (tmp_path / "in.png").write_bytes(png(6))
    double.behaviour = Behaviour(response={"note": {"file": "data:text/plain,hi"}, "empty": None, "list": [1.5]})
    assert main(["someone/new", "picture=in.png", "n=3", "tag=a", "tag=b", "text=so: it is"]) == 0
    (sent,) = double.submissions.values()
    assert double.uploads[sent.arguments.pop("picture")].data == png(6)
    assert sent.arguments == {"n": 3, "tag": ["a", "b"], "text": "so: it is"}
    said = capsys.readouterr().out
    assert "someone/new has no node yet" in said and "list: [1.5]" in said
    assert (out / "output.note.file.txt").read_bytes() == b"hi"


def test_streams_and_free_arguments(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openrouter/router", "prompt=hi", "model=m"]) == 0
    assert "output = text of output" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ([], 2, "name an endpoint"),
        (["prompt=x"], 2, "name an endpoint"),
        (["fal-ai/flux/schnell", "x"], 2, "inputs are written key=value"),
        (["fal-ai/flux/schnell", "--output"], 2, "--output needs a folder"),
        (["fal-ai/flux/schnell", "colour=red"], 2, "has no input 'colour'; it has "),
        (["fal-ai/flux/schnell", "num_images=many"], 2, "Invalid value for property `num_images`"),
        (["fal-ai/trellis", "image=gone.png"], 2, "there is no file gone.png"),
        (["fal-ai/flux/schnell"], 1, "InvalidInputs: 1 input to be corrected: prompt is required."),
    ],
)
def test_what_is_wrong_is_said(
    out: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, words: str
) -> None:
    assert main(arguments) == status
    assert words in capsys.readouterr().err


def test_without_the_repository_it_needs_a_key(
    out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tests.runtime.double", None)
    assert main(["fal-ai/flux/schnell", "prompt=x"]) == 2
    assert "set FAL_KEY" in capsys.readouterr().err


def test_an_empty_file_slot_is_said(
    out: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAL_KEY", KEY)
    double.behaviour = Behaviour(response={"model_mesh": {"url": double.new_url("model3d")}})
    assert main(["tripo3d/tripo/v2.5/image-to-3d", "image_url=https://example.com/a.png"]) == 0
    assert "= (no file)" in capsys.readouterr().out


def test_it_is_a_module_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["sample"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(str(Path(sys.modules["nodetool.fal.sample"].__file__ or "")), run_name="__main__")
    assert caught.value.code == 2
