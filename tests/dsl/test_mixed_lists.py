"""Lists in which values of the script's own stand beside slots: in order, checked before anything is paid."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProKontextMulti, IdeogramCharacter
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import FalEndpoint, FalValue, WiringError, check, estimate, graph, result, run, workflow
from nodetool.metadata.types import ImageRef
from nodetool.types.api_graph import Graph

from tests.runtime.double import FalDouble
from tests.runtime.double.media import png, wav

from .conftest import Fal


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a photo."""
    monkeypatch.chdir(tmp_path)
    for name, data in {"photo.png": png(1), "a.wav": wav(), "empty.png": b""}.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def both(*beside: Any) -> FluxProKontextMulti:
    """A drawn picture, with ``beside`` around it."""
    return FluxProKontextMulti(prompt="a", images=[*beside[:1], FluxSchnell(prompt="b").output, *beside[1:]])


@pytest.mark.parametrize("photo", ["photo.png", Path("photo.png"), png(1), ImageRef(uri="photo.png")])
def test_a_photo_goes_along_with_a_drawn_picture(
    double: FalDouble, folder: Path, make_context: Any, photo: Any
) -> None:
    asyncio.run(result(both(photo, "https://example.com/c.png").output, make_context()))
    last = list(double.submissions.values())[-1]
    first, second, third = last.arguments["image_urls"]
    assert double.uploads[first].data == png(1)
    assert second not in double.uploads and third == "https://example.com/c.png"


def test_what_a_script_gives_itself_is_no_result_and_no_line(
    fal: Fal, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = asyncio.run(run(both("photo.png")))
    assert set(results) == {"flux_schnell", "flux_pro_kontext_multi"}
    assert "images-0" not in capsys.readouterr().err
    assert set(estimate(both("photo.png")).nodes) == set(results)


@pytest.mark.parametrize(
    ("photo", "words"),
    [
        ("gone.png", r"there is no file .*gone\.png"),
        ("a.wav", r"a\.wav is audio/wav, not a picture"),
        ("empty.png", r"empty\.png is empty"),
        (b"", "it is empty"),
        (3, "a file is a path, a URL, bytes or a Pillow image, not int"),
        ("ftp://a/b.png", r"images\[0\] cannot be read \(its address is of no kind that is read\)"),
    ],
)
def test_a_wrong_entry_is_named_before_anything_runs(fal: Fal, folder: Path, photo: Any, words: str) -> None:
    with pytest.raises(WiringError, match=f"flux_pro_kontext_multi.*{words}"):
        check(both(photo))
    assert fal.calls == []


def test_fals_limits_of_files_hold_for_each_entry(fal: Fal, folder: Path) -> None:
    (folder / "photo.gif").write_bytes(b"GIF89a" + bytes(20))
    images = [FluxSchnell(prompt="b").output, "photo.gif"]
    with pytest.raises(WiringError, match=r"ideogram_character: images\[1\] is GIF \(fal takes JPEG, PNG, WEBP\)"):
        check(IdeogramCharacter(prompt="a", images=images, reference_images="https://example.com/a.png"))
    assert fal.calls == []


def test_any_endpoint_takes_them(double: FalDouble, folder: Path, make_context: Any) -> None:
    drawn = FluxSchnell(prompt="b").output
    for endpoint, name in (("acme/new", "image_urls"), ("fal-ai/flux-pro/kontext/multi", "image_urls")):
        double.reset()
        more = {} if endpoint == "acme/new" else {"prompt": "a"}
        inputs = {name: [drawn, "photo.png"], **more}
        asyncio.run(run(FalEndpoint(endpoint_id=endpoint, **inputs), make_context()))
        _, photo = list(double.submissions.values())[-1].arguments[name]
        assert double.uploads[photo].data == png(1)


def test_a_workflow_holds_them_and_runs_again(fal: Fal, folder: Path) -> None:
    made = json.loads(json.dumps(workflow(both("photo.png"), name="Both")))
    assert str(folder) not in json.dumps(made)
    asyncio.run(run(Graph.model_validate(made["graph"])))
    first, second = fal.given("FluxProKontextMulti")["images"]
    assert first.uri.startswith("data:image/png;base64,") and second.uri == "https://fal.media/FluxSchnell/output"


def test_a_value_is_a_slot_for_several_nodes(fal: Fal, folder: Path) -> None:
    photo = FalValue(Path("photo.png"))
    asyncio.run(run(graph(BirefnetV2(image=photo.output), both(photo.output))))
    assert fal.given("BirefnetV2")["image"].data == png(1)
    assert fal.given("FluxProKontextMulti")["images"][0].data == png(1)
    assert asyncio.run(result(FalValue({"a": 1}))) == {"a": 1}
