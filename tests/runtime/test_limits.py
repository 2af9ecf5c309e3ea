"""Limits of files: told in one go, before anything is uploaded, and only where the file certainly breaks them."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import Any

import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal.errors import AssetUnreadable, Fault, InvalidInputs
from nodetool.fal.limits import violation
from nodetool.metadata.types import AudioRef, ImageRef, VideoRef

from tests.runtime.double import FalDouble
from tests.runtime.double.media import archive, film, glb, mp4, png, wav
from tests.runtime.harness import Context
from tests.runtime.samples import Picky, Shot

MEGABYTE = 1 << 20


def refused(context: Context, **values: Any) -> InvalidInputs:
    with pytest.raises(InvalidInputs) as caught:
        asyncio.run(Picky(**values).process(context))
    return caught.value


def jpeg(width: int, height: int) -> bytes:
    buffer = BytesIO()
    PIL.Image.new("L", (width, height)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("limits", "data", "phrase"),
    [
        ({"min_height": 300}, png(0, 400, 120), "is 120 px high (fal takes at least 300 px)"),
        ({"max_width": 1920}, png(0, 2000, 9), "is 2,000 px wide (fal takes at most 1,920 px)"),
        ({"min_width": 300, "max_width": 500}, png(0, 300, 9), ""),
        ({"min_width": 300, "min_height": 300, "max_file_size": 64}, png(0, 8, 9).ljust(100), "has 100 bytes (fal takes at most 64 bytes), is 8 px wide (fal takes at least 300 px) and is 9 px high (fal takes at least 300 px)"),
        ({"min_pixels": 100}, png(0, 9, 9), "has 81 pixels (fal takes at least 100)"),
        ({"max_pixels": 100}, png(0, 10, 10), ""),
        # A megapixel is a million, or 1024 x 1024.
        ({"max_pixels": 1_000_000}, png(0, 1024, 1024), ""),
        ({"max_pixels": 1_000_000}, png(0, 1024, 1100), "has 1,126,400 pixels (fal takes at most 1,000,000)"),
        ({"max_aspect_ratio": 2.5}, png(0, 9, 3), "has an aspect ratio of 3 (fal takes at most 2.5)"),
        ({"min_aspect_ratio": 0.4}, png(0, 3, 9), "has an aspect ratio of 0.333 (fal takes at least 0.4)"),
        # fal rounds in ways of its own.
        ({"max_aspect_ratio": 1.77}, png(0, 16, 9), ""),
        # A JPEG and a film may be stored lying on their side.
        ({"max_width": 100, "max_height": 200}, jpeg(200, 100), ""),
        ({"max_width": 100, "max_height": 200}, jpeg(201, 100), "is 201 px wide (fal takes at most 100 px)"),
        ({"max_width": 100, "max_height": 200}, png(0, 200, 100), "is 200 px wide (fal takes at most 100 px)"),
        ({"min_width": 720, "max_duration": 10, "min_fps": 24}, film(12, 640, 360, 12), "is 640 px wide (fal takes at least 720 px), lasts 12 s (fal takes at most 10 s) and has 12 frames a second (fal takes at least 24)"),
        ({"max_duration": 10, "min_fps": 24, "max_fps": 60}, film(10.05, 64, 36, 23.976), ""),
        ({"max_fps": 60}, film(4, 64, 36, 120), "has 120 frames a second (fal takes at most 60)"),
        ({"min_duration": 2}, wav(8000), "lasts 1 s (fal takes at least 2 s)"),
        ({"max_file_size": 10}, b"x" * 11, "has 11 bytes (fal takes at most 10 bytes)"),
        ({"max_file_size": 10}, b"x" * 10, ""),
        ({"max_file_size": MEGABYTE}, b"x" * 3 * MEGABYTE, "has 3 MB (fal takes at most 1 MB)"),
        ({"max_file_size": MEGABYTE}, b"x" * (MEGABYTE + 1), "has 1,048,577 bytes (fal takes at most 1,048,576 bytes)"),
        ({"max_file_size": 1_000_000}, b"x" * 1_250_000, "has 1.2 MB (fal takes at most 1 MB)"),
        ({"formats": ("jpeg", "png")}, b"BM" + bytes(12) + b"\x28\0\0\0", "is BMP (fal takes JPEG, PNG)"),
        ({"formats": ("jpeg", "png")}, jpeg(1, 1), ""),
        ({"formats": ("mp4", "mov")}, film(1, 2, 2, 2, b"qt  "), ""),
        ({"formats": ("mp3", "m4a")}, film(1, 2, 2, 2), ""),
        ({"formats": ("zip",)}, archive(name="word/a.xml"), ""),
        ({"formats": ("glb",)}, b"<!doctype html>", "is HTML (fal takes GLB)"),
        ({"formats": ("obj",)}, glb(), "is GLB (fal takes OBJ)"),
        # What the bytes do not tell refuses nothing.
        ({"formats": ("obj",)}, b"v 0 0 0", ""),
        ({"formats": ("safetensors",)}, b"\x08\0\0\0\0\0\0\0{}", ""),
        ({"min_width": 300, "max_duration": 1, "min_fps": 9}, b"\x89PNG\r\n\x1a\n torn", ""),
        ({"min_width": 300, "max_duration": 1, "min_fps": 9}, mp4(), ""),
        ({}, b"", ""),
    ],
    ids=range(35),
)  # fmt: skip
def test_one_phrase_says_limit_and_file(limits: dict[str, Any], data: bytes, phrase: str) -> None:
    assert violation(limits, data) == phrase


@given(st.binary(max_size=200), st.floats(0, 1e12), st.sampled_from(["width", "pixels", "fps", "duration"]))
def test_no_file_raises(data: bytes, bound: float, name: str) -> None:
    for limits in ({f"min_{name}": bound}, {f"max_{name}": bound}):
        assert isinstance(violation(limits, data), str)


def test_all_files_of_a_run_are_told_before_any_is_uploaded(double: FalDouble, context: Context) -> None:
    error = refused(
        context,
        start_image=ImageRef(data=png(1, 400, 120)),
        images=[ImageRef(data=png(2)), ImageRef(data=png(3, 9, 3))],
        clip=VideoRef(data=film(11, 1280, 720, 25)),
        voice=AudioRef(data=film(3, 64, 36, 25)),
        shots=[Shot(frame=ImageRef(data=png(4, 300, 1))), Shot(frame=ImageRef(data=png(5, 299, 1)))],
    )
    assert error.problems == (
        "start_image is 120 px high (fal takes at least 300 px)",
        "images[1] has an aspect ratio of 3 (fal takes at most 2.5)",
        "clip lasts 11 s (fal takes at most 10 s)",
        "voice is MP4 (fal takes WAV, MP3)",
        "shots[1].frame is 299 px wide (fal takes at least 300 px)",
    )
    assert {detail.fault for detail in error.details} == {Fault.LIMIT}
    assert not double.uploads and not double.submissions


def test_files_that_cannot_be_read_are_told_with_the_others(double: FalDouble, context: Context) -> None:
    small, torn = ImageRef(data=png(1)), VideoRef(data="%%%")
    error = refused(context, start_image=small, clip=torn)
    assert error.problems == (
        "clip cannot be read (its data is not valid base64)",
        "start_image is 1 px wide (fal takes at least 300 px) and is 1 px high (fal takes at least 300 px)",
    )
    assert [detail.fault for detail in error.details] == [Fault.UNREADABLE, Fault.LIMIT]
    with pytest.raises(AssetUnreadable):
        asyncio.run(Picky(clip=torn).process(context))
    assert not double.uploads and not double.submissions


def test_pictures_in_memory_have_limits_too(double: FalDouble, context: Context) -> None:
    error = refused(context, start_image=ImageRef(data=PIL.Image.new("RGB", (300, 299))))
    assert error.problems == ("start_image is 299 px high (fal takes at least 300 px)",)
    assert not double.uploads


def test_a_public_link_is_passed_on_unread(
    double: FalDouble, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetched(url: str) -> bytes:
        raise AssertionError(f"{url} was downloaded")

    monkeypatch.setattr("nodetool.fal.reading.fetch", fetched)
    link = "https://example.com/small.png"
    asyncio.run(Picky(start_image=ImageRef(uri=link), shots=[Shot(frame=ImageRef(uri=link))]).process(context))
    (submission,) = double.submissions.values()
    assert submission.arguments == {"start_image_url": link, "shots": [{"frame_url": link}]}


def test_files_within_the_limits_arrive(double: FalDouble, context: Context) -> None:
    clip, voice = film(9, 1280, 720, 25), wav(8000)
    made = Picky(
        start_image=ImageRef(data=png(1, 300, 300)),
        images=[ImageRef(data=png(2))],
        clip=VideoRef(data=clip),
        voice=AudioRef(data=voice),
        shots=[{"type": "fal.SampleShot", "frame": {"type": "image", "data": png(3, 300, 1)}}],
    )
    asyncio.run(made.process(context))
    (submission,) = double.submissions.values()
    assert double.uploads[submission.arguments["clip"]["url"]].data == clip
    assert {upload.data for upload in double.uploads.values()} == {
        png(1, 300, 300), png(2), clip, voice, png(3, 300, 1),
    }  # fmt: skip


def test_what_fal_cuts_or_shrinks_by_itself_arrives(double: FalDouble, context: Context) -> None:
    from nodetool.nodes.fal.video_to_video import BriaVideoErasePrompt, BytedanceDreamactorV2

    clip, tall = film(7, 1280, 720, 25), png(1, 1170, 2532)
    erased = BriaVideoErasePrompt(prompt="lamp", video=VideoRef(data=clip))
    moved = BytedanceDreamactorV2(image=ImageRef(data=tall), video=VideoRef(data=film(5, 1280, 720, 25)))
    for node in (erased, moved):
        asyncio.run(node.process(context))
    assert {clip, tall} <= {upload.data for upload in double.uploads.values()}
