"""``FalEndpoint``: files by fal's names, and what an endpoint with a node of its own says before anything is paid."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.dsl.fal.vision import Moondream3PreviewQuery
from nodetool.fal.dsl import FalEndpoint, WiringError, check, result, run
from nodetool.metadata.types import ImageRef

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.double.media import png, wav

from .conftest import Fal

ESRGAN = "fal-ai/esrgan"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a picture, sound and a text."""
    monkeypatch.chdir(tmp_path)
    for name, data in {"a.png": png(1), "a.wav": wav(), "notes.txt": b"hello"}.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def sent(double: FalDouble, context: Any, **inputs: Any) -> dict[str, Any]:
    """What fal got, with the bytes of uploads in place of their addresses."""
    double.behaviour = Behaviour(response={"text": "done"})
    asyncio.run(result(FalEndpoint(**inputs), context))
    (submission,) = double.submissions.values()

    def opened(value: Any) -> Any:
        if isinstance(value, list):
            return [opened(inner) for inner in value]
        return double.uploads[value].data if isinstance(value, str) and value in double.uploads else value

    return {name: opened(value) for name, value in submission.arguments.items()}


@pytest.mark.parametrize("endpoint", ["acme/new", ESRGAN])
@pytest.mark.parametrize("given", ["a.png", "./a.png", Path("a.png"), ImageRef(uri="a.png"), png(1)])
def test_a_file_goes_along(double: FalDouble, folder: Path, make_context: Any, endpoint: str, given: Any) -> None:
    assert sent(double, make_context(), endpoint_id=endpoint, image_url=given) == {"image_url": png(1)}


def test_assets_are_files(double: FalDouble, folder: Path, make_context: Any) -> None:
    assets = {"image_url": "a.png", "others": ["a.png", Path("a.wav")]}
    got = sent(double, make_context(), endpoint_id="acme/new", assets=assets)
    assert got == {"image_url": png(1), "others": [png(1), wav()]}


def test_a_list_of_files_goes_along(double: FalDouble, folder: Path, make_context: Any) -> None:
    got = sent(double, make_context(), endpoint_id="acme/new", image_urls=["a.png", "https://example.com/b.png"])
    assert got == {"image_urls": [png(1), "https://example.com/b.png"]}


def test_texts_stay_texts(double: FalDouble, folder: Path, make_context: Any) -> None:
    texts = {"prompt": "a.png", "page_url": "example", "image_url": "https://example.com/a.png"}
    assert sent(double, make_context(), endpoint_id="acme/new", **texts) == texts


def test_a_text_names_only_what_its_input_is_for(fal: Fal, folder: Path) -> None:
    for endpoint in ("acme/new", ESRGAN):
        with pytest.raises(WiringError, match=r"notes\.txt is text/plain, not a picture"):
            check(FalEndpoint(endpoint_id=endpoint, image_url="notes.txt"))
        with pytest.raises(WiringError, match=r"image_url: there is no file .*gone\.png"):
            check(FalEndpoint(endpoint_id=endpoint, image_url="gone.png"))


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        ({"scale": 99}, r"scale must be at most 8 \(is 99\); arguments=\{'scale': …\} is sent as it stands$"),
        ({"scale": "large"}, "scale is 'large', which is not of its type: number; arguments"),
        ({"scael": 2}, "fal-ai/esrgan has no input 'scael'; did you mean scale?"),
        ({"image": Path("a.png")}, "has no input 'image'; did you mean image_url?"),
        ({"model": "none"}, "model is 'none', which is not of its type: one of RealESRGAN_x4plus, "),
    ],
)
def test_a_known_endpoint_is_checked_before_anything_runs(
    fal: Fal, folder: Path, inputs: dict[str, Any], words: str
) -> None:
    draft = FluxSchnell(prompt="a barn")
    with pytest.raises(WiringError, match=f"fal_endpoint: .*{words}"):
        asyncio.run(run(FalEndpoint(endpoint_id=ESRGAN, image_url=draft.output, **inputs)))
    assert fal.calls == []


def test_what_a_known_endpoint_needs_is_asked_for_under_fals_name(fal: Fal) -> None:
    with pytest.raises(WiringError, match="fal_endpoint: image_url is required"):
        check(FalEndpoint(endpoint_id=f"https://fal.ai/models/{ESRGAN}", scale=2))
    with pytest.raises(WiringError, match="'image_rul'; did you mean image_url"):
        check(FalEndpoint(endpoint_id=ESRGAN, image_rul=FluxSchnell(prompt="a").output))


def test_what_this_version_does_not_know_is_sent_all_the_same(fal: Fal) -> None:
    picture = FluxSchnell(prompt="a barn").output
    check(FalEndpoint(endpoint_id=ESRGAN, image_url=picture, arguments={"scale": 99, "scael": 2}))
    check(FalEndpoint(endpoint_id=ESRGAN, image_url=picture, image_url_2=picture, denoise=0.5))
    check(FalEndpoint(endpoint_id=ESRGAN, arguments={"image_url": "https://example.com/a.png"}))
    named = Moondream3PreviewQuery(image=picture, prompt="Which?").output
    check(FalEndpoint(endpoint_id=named, scale=99))


def test_an_id_that_is_nearly_a_known_one_is_remarked_on(fal: Fal, caplog: pytest.LogCaptureFixture) -> None:
    check(FalEndpoint(endpoint_id="fal-ai/esrgna", image_url=FluxSchnell(prompt="a").output))
    assert "fal-ai/esrgna is not an endpoint that this version knows. Did you mean fal-ai/esrgan?" in caplog.text
    caplog.clear()
    check(FalEndpoint(endpoint_id="acme/brand-new", prompt="a"))
    check(FalEndpoint(endpoint_id=ESRGAN, image_url=FluxSchnell(prompt="a").output))
    assert not caplog.records


def test_an_id_that_is_none_is_named(fal: Fal) -> None:
    with pytest.raises(WiringError, match="endpoint_id cannot be 'esrgan'"):
        check(FalEndpoint(endpoint_id="esrgan", image_url=FluxSchnell(prompt="a").output))
