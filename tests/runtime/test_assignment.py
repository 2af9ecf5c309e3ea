"""Values as hosts, saved workflows and people hand them over."""

from __future__ import annotations

from typing import Any

import pytest
from msgpack import ExtType
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, ImageSize, Model3DRef, TextRef, VideoRef

from tests.runtime.samples import Caption, Lora, Sample, Scene


def assign(name: str, value: Any) -> Any:
    """The field after assigning, or NodeTool's message."""
    made = Sample()
    problem = made.assign_property(name, value)
    return problem if problem is not None else getattr(made, name)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("image", {"type": "image", "uri": "memory://a"}, ImageRef(uri="memory://a")),
        ("image", {"type": "asset", "uri": "memory://a", "extra": 1}, ImageRef(uri="memory://a")),
        ("image", AssetRef(uri="a", asset_id="1", metadata={"k": 1}), ImageRef(uri="a", asset_id="1", metadata={"k": 1})),
        ("image", VideoRef(uri="v", duration=2), ImageRef(uri="v")),
        ("image", "https://example.com/a.png", ImageRef(uri="https://example.com/a.png")),
        ("image", "", ImageRef()),
        ("image", TextRef(data="words"), ImageRef(data=b"words")),
        ("model", {"type": "model_3d", "uri": "m", "format": "glb"}, Model3DRef(uri="m", format="glb")),
        ("images", [{"type": "image", "uri": "a"}, "https://b/b"], [ImageRef(uri="a"), ImageRef(uri="https://b/b")]),
        ("images", "https://b/b", [ImageRef(uri="https://b/b")]),
        ("images", ImageRef(uri="b"), [ImageRef(uri="b")]),
        ("images", [], []),
        ("any_frame", "last", "last"),
        ("any_frame", {"type": "asset", "uri": "a"}, ImageRef(uri="a")),
        ("any_frame", AudioRef(uri="a"), ImageRef(uri="a")),
        ("options", {"type": "image", "depth": 3}, {"type": "image", "depth": 3}),
        ("loras", [{"type": "fal.SampleLora", "path": "p"}], [Lora(path="p")]),
        ("loras", {"path": "p", "preview_url": "https://a/b.png"}, [Lora(path="p", preview=ImageRef(uri="https://a/b.png"))]),
        ("loras", Lora(path="p"), [Lora(path="p")]),
        ("extra", {"text": "t"}, Caption(text="t")),
        ("extra", {"text": None}, Caption()),
        ("extra", 3, 3),
        ("scene", {"views": "https://a/b.png"}, Scene(views=ImageRef(uri="https://a/b.png"))),
        ("extra", None, None),
        ("tracks", [[{"path": "p"}]], [[Lora(path="p")]]),
        ("mode", "good", Sample.Mode.GOOD),
        ("palette", ["red"], ["red"]),
        ("size", "good", "good"),
        ("size", {"type": "image_size", "width": 1, "height": 2}, {"type": "image_size", "width": 1, "height": 2}),
        ("size", ImageSize(width=1, height=2), ImageSize(width=1, height=2)),
        ("guidance", None, None),
        ("seed", 0, 0),
        ("image", None, ImageRef()),
        ("image", {}, ImageRef()),
        ("image", ExtType(5, b""), ImageRef()),
        ("images", ExtType(5, b""), []),
        ("options", {}, {}),
    ],
)  # fmt: skip
def test_what_fits_is_set(name: str, value: Any, expected: Any) -> None:
    found = assign(name, value)
    assert found == expected and type(found) is type(expected)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("image", 3, "[Sample] Invalid value for property `image`: expected a file, got int"),
        ("image", {"url": "a"}, "expected a file, got dict"),
        ("image", {"uri": "https://example.com/a.png"}, 'which is one with a "type" and a "uri" alone'),
        ("image", {"asset_id": "abc"}, "expected a file, got dict"),
        ("image", "notes.txt", "as text, a file is a public link or a data URI, not 'notes.txt'"),
        ("images", ["file:///notes.txt"], "as text, a file is"),
        ("image", "asset://abc.png", 'write {"type": "image", "uri": …}'),
        ("image", "http://localhost:7777/api/storage/abc.png", "as text, a file is"),
        ("options", [1], "expected a JSON object, got list"),
        ("loras", [3], "expected a Lora, got int"),
        ("loras", [{"weights": "p"}], "Lora has no 'weights'"),
        ("loras", [{"path": {"a": "b"}}], "Input should be a valid string"),
        ("mode", "slow", "Invalid value for property `mode`: must be one of 'fast', "),
    ],
)
def test_what_does_not_fit_is_a_message(name: str, value: Any, words: str) -> None:
    assert words in assign(name, value)


def test_unknown_properties_are_nodetools_affair() -> None:
    assert Sample().assign_property("gone", 1) is None
    assert "does not exist" in str(Sample().assign_property("gone", 1, allow_undefined_properties=False))


def test_sync_mode_is_the_field_where_there_is_one() -> None:
    assert Sample(sync_mode="cut_off").sync_mode is Sample.SyncMode.CUT
    # What NodeTool itself says to every node it loads.
    loaded = Sample(sync_mode="zip_all")
    assert loaded.sync_mode is Sample.SyncMode.LOOP and loaded.get_sync_mode() == "zip_all"
    with pytest.raises(ValueError, match="sync_mode"):
        Sample(sync_mode="bounce")
