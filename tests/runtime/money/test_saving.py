"""Files that are paid for, saved over a bad network and on a bad disk: whole, or with the reason why not."""

from __future__ import annotations

import asyncio
import resource
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal import fetching
from nodetool.fal.commands import main
from nodetool.fal.dsl_results import usable
from nodetool.fal.errors import FalError, NotFound, Unreachable
from nodetool.fal.money.saving import save_all
from nodetool.metadata.types import AssetRef, ImageRef, VideoRef

from tests.runtime.double import KEY, FalDouble, Response
from tests.runtime.double.media import BYTES
from tests.runtime.harness import FAST, Context, node

MB = 1024**2
#: What passes by itself: gateways, limits, connections that drop before or in the middle of a file.
PASSING = {
    "503": Response(503), "502 with a page": Response(502, b"<html>", content_type="text/html"),
    "429": Response(429, headers={"retry-after": "0.01"}), "408": Response(408),
    "dropped": Response(drop=True), "cut": Response(missing=10),
}  # fmt: skip


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**FAST, "FAL_KEY": KEY, "NODETOOL_FAL_JOURNAL": "off"}.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def picture(double: FalDouble) -> ImageRef:
    return ImageRef(uri=double.new_url("image"))


def save(*refs: AssetRef, into: Path) -> list[Path]:
    return asyncio.run(save_all(list(refs), into))


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """No file of this process grows beyond ``size`` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def film(size: int) -> AsyncIterator[bytes]:
    """The bytes of a film, made as they are sent."""
    yield BYTES["video"]
    for _ in range(size // MB):
        yield bytes(MB)


def long_film(double: FalDouble, size: int) -> VideoRef:
    uri = double.new_url("video")
    double.fault = lambda stage, request: Response(203, events=film(size)) if uri.endswith(request.path) else None
    return VideoRef(uri=uri)


@pytest.mark.parametrize("trouble", PASSING)
def test_what_passes_is_asked_for_again(double: FalDouble, picture: ImageRef, tmp_path: Path, trouble: str) -> None:
    fault = PASSING[trouble]
    double.inject("download", fault, fault)
    (path,) = save(picture, into=tmp_path)
    assert path.read_bytes() == BYTES["image"] and double.stages["download"] == 3
    double.inject("download", fault, fault)
    assert usable(picture).save(tmp_path / "a.png").read_bytes() == BYTES["image"]
    double.inject("download", fault, fault)
    assert usable(picture).read_bytes() == BYTES["image"]


def test_only_a_host_says_that_a_file_is_gone(double: FalDouble, picture: ImageRef, tmp_path: Path) -> None:
    for status in (404, 410):
        double.inject("download", Response(status))
        with pytest.raises(NotFound, match=f"are gone: .*the server answered {status}"):
            save(picture, into=tmp_path)
        double.inject("download", Response(status))
        with pytest.raises(ValueError, match="fal deletes files after a while"):
            usable(picture).save(tmp_path)
    assert double.stages["download"] == 4, "asked once each"
    double.fault = lambda stage, request: Response(drop=True)
    with pytest.raises(Unreachable, match="could not be reached") as caught:
        save(picture, into=tmp_path)
    assert "gone" not in str(caught.value)
    with pytest.raises(ValueError) as told:
        usable(picture).save(tmp_path)
    assert "deletes" not in str(told.value)
    double.fault = lambda stage, request: Response(403)
    with pytest.raises(FalError, match=r"could not be saved: .*answered 403") as caught:
        save(picture, into=tmp_path)
    assert not isinstance(caught.value, NotFound) and not list(tmp_path.iterdir())


def test_a_host_that_never_ends_is_given_up_in_time(
    double: FalDouble, picture: ImageRef, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NODETOOL_FAL_TOTAL_TIMEOUT", "0.3")
    double.fault = lambda stage, request: Response(delay=5.0, taken=True)
    with pytest.raises(Unreachable, match=r"did not come within 0\.3 seconds"):
        save(picture, into=tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_named_and_the_other_files_are_saved(
    double: FalDouble, picture: ImageRef, tmp_path: Path
) -> None:
    large = long_film(double, 8 * MB)
    with small_disk(2 * MB), pytest.raises(FalError, match="1 files were saved") as caught:
        save(large, picture, into=tmp_path)
    said = str(caught.value)
    assert f"File too large: {tmp_path}" in said and large.uri in said and picture.uri not in said
    assert [path.name for path in tmp_path.iterdir()] == ["fal-2.png"]
    with small_disk(2 * MB), pytest.raises(OSError, match="File too large") as told:
        usable(large).save(tmp_path / "a.mp4")
    assert told.value.filename == str(tmp_path) and len(list(tmp_path.iterdir())) == 1


def test_the_command_says_what_was_saved_and_what_not(
    double: FalDouble, make_context: Callable[..., Context], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(node("fal.text_to_image.FluxSchnell")(prompt="a cat").process(make_context(journal="off")))
    (request_id,) = double.submissions
    arguments = ("jobs", "save", request_id, "--endpoint", "fal-ai/flux/schnell", "--output")
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "file" / "folder"):
        assert main((*arguments, str(place))) == 1
        assert str(place) in capsys.readouterr().err
    bad = list(double.made)[-1]
    double.fault = lambda stage, request: Response(503) if bad.endswith(request.path) else None
    assert main((*arguments, str(tmp_path / "kept"))) == 1
    said = capsys.readouterr().err
    assert "1 files were saved" in said and f"could not be reached: {bad} (the server answered 503)" in said
    assert len(list((tmp_path / "kept").iterdir())) == 1
    double.fault = lambda stage, request: None
    assert main((*arguments, str(tmp_path / "kept"))) == 0


def test_a_large_file_is_not_held_in_memory(double: FalDouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large, ways = long_film(double, 48 * MB), dict[str, Callable[[], Any]]()
    ways["jobs save"] = lambda: save(large, into=tmp_path / "jobs")
    ways["into a folder"] = lambda: usable(large).save(tmp_path)
    ways["to a name"] = lambda: usable(large).save(tmp_path / "film")
    ways["once more"] = lambda: save(large, into=tmp_path / "jobs")
    for name, way in ways.items():
        tracemalloc.start()
        try:
            way()
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 16 * MB, name
    assert (tmp_path / "film.mp4").stat().st_size == len(BYTES["video"]) + 48 * MB
    assert [path.name for path in (tmp_path / "jobs").iterdir()] == ["fal-1.mp4"]
    monkeypatch.setattr(fetching, "_LARGEST", 8 * MB)
    with pytest.raises(FalError, match="larger than 8 MB"):
        save(large, into=tmp_path / "new")
    assert not list((tmp_path / "new").iterdir())


def test_a_save_that_is_cancelled_leaves_nothing(double: FalDouble, tmp_path: Path) -> None:
    large = long_film(double, 2**20 * MB)

    async def work() -> None:
        task = asyncio.ensure_future(save_all([large], tmp_path))
        while not any(path.stat().st_size for path in tmp_path.iterdir()):
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(work())
    assert not list(tmp_path.iterdir())
