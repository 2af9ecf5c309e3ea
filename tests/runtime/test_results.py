"""fal's response in the declared slots: every file a reference, nothing lost, nothing crashed."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from nodetool.fal.errors import UnexpectedResponse
from nodetool.fal.files import reference
from nodetool.fal.results import collect
from nodetool.metadata.types import (
    AssetRef,
    AudioRef,
    DocumentRef,
    ImageRef,
    Model3DRef,
    TextRef,
    VideoRef,
)
from nodetool.worker.context_stub import WorkerContext

from tests.runtime.double.media import glb, mp4, png, wav
from tests.runtime.harness import Context
from tests.runtime.samples import Sample

EMPTY = {
    "output": ImageRef(), "images": [], "video": VideoRef(), "mesh": Model3DRef(), "archive": AssetRef(), "text": "",
    "seed": None, "score": None, "flag": None, "timings": {}, "parts": [], "boxes": [], "ratios": {}, "anything": None,
}  # fmt: skip


def slots(response: Any, context: Any = None) -> dict[str, Any]:
    """The slots that are not empty."""
    found = asyncio.run(collect(Sample, response, context, "req-1"))
    assert list(found) == list(EMPTY)
    return {name: value for name, value in found.items() if value != EMPTY[name]}


def test_what_fal_leaves_out_is_empty() -> None:
    assert slots({}) == {}
    assert slots(dict.fromkeys(("images", "video", "model_urls", "text", "timings", "parts", "ratios"))) == {}
    assert slots({"video": "", "images": []}) == {}


def test_files_with_all_that_fal_says_of_them() -> None:
    image = {"url": "https://f/a.png", "width": 64, "height": 32, "content_type": "image/png", "file_size": None}
    video = {"url": "https://f/a.mp4", "duration": 2, "fps": 24}
    found = slots(
        {
            "images": [image, {"url": "https://f/b.png"}],
            "video": video,
            "model_urls": {"glb": {"url": "https://f/m.glb"}},
        }
    )
    assert found["output"] == ImageRef(
        uri="https://f/a.png", metadata={"width": 64, "height": 32, "content_type": "image/png"}
    )
    assert found["images"] == [found["output"], ImageRef(uri="https://f/b.png")]
    assert found["video"] == VideoRef(
        uri="https://f/a.mp4", duration=2.0, format="mp4", metadata={"duration": 2, "fps": 24}
    )
    assert found["mesh"] == Model3DRef(uri="https://f/m.glb", format="glb")


def test_plain_urls_and_single_files_where_lists_are_declared() -> None:
    assert slots({"video": "https://f/a.webm"}) == {"video": VideoRef(uri="https://f/a.webm", format="webm")}
    assert slots({"video": ["https://f/a"]}) == {"video": VideoRef(uri="https://f/a")}
    assert slots({"images": {"url": "https://f/a"}})["images"] == [ImageRef(uri="https://f/a")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"url": "https://f/a", "content_type": "image/webp"}, ImageRef),
        ({"url": "https://f/a.mp3", "content_type": "application/octet-stream"}, AudioRef),
        ({"url": "https://f/a", "file_name": "scene.glb"}, Model3DRef),
        ({"url": "https://f/a", "content_type": "model/gltf-binary"}, Model3DRef),
        ({"url": "https://f/a.pdf"}, DocumentRef),
        ({"url": "https://f/a", "content_type": "application/pdf"}, DocumentRef),
        ("https://f/a.srt", TextRef),
        ("https://f/a.mp4?x=1", VideoRef),
        ("https://f/a.safetensors", AssetRef),
        ("data:audio/wav;base64,AA==", AudioRef),
        ("https://f/a", AssetRef),
    ],
)
def test_undeclared_files_are_what_they_are(value: Any, expected: type) -> None:
    assert type(reference(value)) is expected
    assert type(slots({"archive": value})["archive"]) is expected


def test_files_inside_of_undeclared_json_are_references_in_place() -> None:
    found = slots(
        {
            "timings": {
                "url": "https://f/a.png",
                "label": "x",
                "more": ["https://f/c.wav", "https://f.com/page", "text"],
            },
            "parts": [{"mask": {"url": "https://f/m.png"}, "score": 1}],
            "anything": {"deep": [{"url": "https://f/d.mp4"}], "n": None},
        }
    )
    assert found["timings"]["url"].uri == "https://f/a.png" and found["timings"]["label"] == "x"
    assert found["timings"]["more"] == [AudioRef(uri="https://f/c.wav"), "https://f.com/page", "text"]
    assert found["parts"] == [{"mask": ImageRef(uri="https://f/m.png"), "score": 1}]
    assert found["anything"] == {"deep": [VideoRef(uri="https://f/d.mp4", format="mp4")], "n": None}


def test_numbers_are_numbers() -> None:
    found = slots({"seed": 3.0, "score": 2, "flag": False, "boxes": [[1, 2.5]], "ratios": {"a": 1}, "text": ""})
    assert found == {"seed": 3, "score": 2.0, "flag": False, "boxes": [[1.0, 2.5]], "ratios": {"a": 1.0}}
    assert type(found["seed"]) is int and type(found["ratios"]["a"]) is float
    assert slots({"seed": 0.5}) == {"seed": 0.5}


def encoded(data: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def test_files_in_the_response_itself_become_the_workers_blobs() -> None:
    context = WorkerContext()
    response = {
        "images": [{"url": encoded(png(), "image/png"), "width": 1}],
        "video": encoded(mp4(), "video/mp4"),
        "model_urls": {"glb": encoded(glb(), "model/gltf-binary")},
        "anything": [encoded(wav(), "audio/wav"), "data:text/plain,hello"],
    }
    found = slots(response, context)
    blobs = context.get_output_blobs()
    assert [blobs[found[name].uri.removeprefix("blob://")] for name in ("output", "video", "mesh")] == [
        png(),
        mp4(),
        glb(),
    ]
    assert found["output"] is found["images"][0] and found["output"].metadata == {"width": 1}
    assert found["anything"][0].uri.startswith("blob://")
    assert found["anything"][1] == TextRef(uri="data:text/plain,hello")


def test_files_in_the_response_itself_stay_data_uris_elsewhere(context: Context) -> None:
    uri = encoded(png(), "image/png")
    found = slots({"images": [{"url": uri}]}, context)
    assert found["output"].uri == uri
    assert asyncio.run(context.asset_to_bytes(found["output"])) == png()


@pytest.mark.parametrize(
    ("response", "words"),
    [
        ({"pictures": [1], "n": {"a": {"b": 1}}}, "fal sent {pictures: [1 × int], n: {a: {…}}} where the node expects anything, archive, boxes"),
        ([1, 2], "fal sent [2 × int] where"),
        ("text", "fal sent str where"),
        (None, "fal sent null where"),
        ({"video": {"path": "a"}}, "fal sent {path: str} as video, where the node expects a file"),
        ({"video": "not a url"}, "fal sent str as video"),
        ({"video": ["https://a", "https://b"]}, "fal sent [2 × str] as video"),
        ({"images": 3}, "fal sent int as images, where the node expects a list"),
        ({"images": ["https://a", 4]}, "fal sent int as images.1"),
        ({"timings": []}, "fal sent [] as timings, where the node expects a JSON object"),
        ({"text": {"a": 1}}, "where the node expects text"),
        ({"seed": [1]}, "where the node expects a number"),
        ({"flag": {}}, "where the node expects true or false"),
    ],
)  # fmt: skip
def test_another_shape_is_an_error_that_shows_it(response: Any, words: str) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        slots(response)
    assert words in str(caught.value) and str(caught.value).endswith("(request req-1).")


def test_a_data_uri_that_is_none_is_an_error() -> None:
    with pytest.raises(UnexpectedResponse, match="no valid base64"):
        slots({"video": "data:video/mp4;base64,A"}, WorkerContext())
