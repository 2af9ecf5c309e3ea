"""What a script does with results: save, read, show; and what a whole run shows of itself."""

from __future__ import annotations

import asyncio
import io
import logging
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_image import BirefnetV2
from nodetool.dsl.fal.text_to_audio import KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import ImageFile, RunError, VideoFile, graph, result, result_sync, run, run_sync
from nodetool.fal.dsl_blocking import blocking
from nodetool.fal.dsl_progress import Bars, Hidden, Lines, ScriptContext, display
from nodetool.fal.dsl_results import usable
from nodetool.metadata.types import AssetRef, AudioRef, DocumentRef, HtmlRef, ImageRef, Model3DRef, VideoRef
from nodetool.workflows.types import LogUpdate, NodeProgress
from pydantic import BaseModel

from tests.runtime.double import FalDouble
from tests.runtime.double.media import BYTES, mp4, png

from .conftest import Fal


def inline(data: bytes, kind: str = "image/png") -> str:
    import base64

    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


# Saving ------------------------------------------------------------------------------------------------------


def test_a_result_of_fals_is_saved(fal: Fal, double: FalDouble, tmp_path: Path) -> None:
    fal.gives["FluxSchnell"] = {"output": ImageRef(uri=double.new_url("image"))}
    image = result_sync(FluxSchnell(prompt="a").output)
    assert image.save(tmp_path / "new" / "a.png") == tmp_path / "new" / "a.png"
    assert (tmp_path / "new" / "a.png").read_bytes() == image.read_bytes() == BYTES["image"]


def test_names_are_completed_and_files_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = usable(VideoRef(uri=inline(mp4(), "video/mp4")))
    (tmp_path / "out.mp4").write_bytes(b"old")
    assert made.save("out.mp4").read_bytes() == mp4()
    assert made.save(tmp_path / "film") == tmp_path / "film.mp4"
    assert made.save("there/").parent == Path("there")
    named = made.save()
    assert named.name.startswith("video-") and named.suffix == ".mp4" and made.save() == named
    assert not list(tmp_path.glob(".*"))
    named.write_bytes(b"edited")
    assert made.save().stem == f"{named.stem}-2" and named.read_bytes() == b"edited"


def test_a_name_that_says_something_else_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    made = usable(ImageRef(uri=inline(png())))
    with caplog.at_level(logging.WARNING):
        made.save(tmp_path / "a.png")
        assert not caplog.text
        made.save(tmp_path / "a.jpg")
    assert "a.jpg holds image/png" in caplog.text


def test_what_cannot_be_saved_says_why(double: FalDouble, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no file in this result"):
        usable(ImageRef()).save(tmp_path)
    with pytest.raises(ValueError, match="not on the web"):
        usable(ImageRef(uri="file:///etc/passwd")).save(tmp_path)
    with pytest.raises(ValueError, match=r"gone\.png cannot be read: the server answered 404"):
        usable(ImageRef(uri=f"{double.url}/files/gone.png")).save(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(OSError):
        usable(ImageRef(data=png())).save(tmp_path / "file" / "a.png")
    (tmp_path / "folder.png").mkdir()
    assert usable(ImageRef(data=png())).save(tmp_path / "folder.png").parent == tmp_path / "folder.png"


def test_a_file_that_cannot_be_replaced_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(target)

    for way in ("replace", "hardlink_to"):
        monkeypatch.setattr(Path, way, refuse)
    for place in (tmp_path / "a.png", tmp_path):
        with pytest.raises(PermissionError):
            usable(ImageRef(data=png())).save(place)
    assert list(tmp_path.iterdir()) == []


class Holder(BaseModel):
    """A structure with a file in it."""

    picture: ImageRef
    count: int = 1


def test_files_become_usable_wherever_they_are() -> None:
    made = usable(
        {"a": [ImageRef(uri="https://x.y/a.png", metadata={"width": 3})], "b": Holder(picture=ImageRef()), "c": 1}
    )
    assert isinstance(made["a"][0], ImageFile) and made["a"][0].metadata == {"width": 3}
    assert isinstance(made["b"].picture, ImageFile) and made["c"] == 1
    assert usable(made["a"][0]) is made["a"][0]
    kinds = {type(usable(kind())).__name__ for kind in (AudioRef, Model3DRef, DocumentRef, HtmlRef, AssetRef)}
    assert kinds == {"AudioFile", "Model3DFile", "DocumentFile", "TextFile", "OtherFile"}


def test_async_code_has_its_own_words(tmp_path: Path, fal: Fal) -> None:
    async def work() -> Path:
        fal.gives["FluxSchnell"] = {"output": ImageRef(uri=inline(png()))}
        image = await result(FluxSchnell(prompt="a").output)
        return await image.asave(tmp_path / "a")

    assert asyncio.run(work()) == tmp_path / "a.png"


# Waiting -----------------------------------------------------------------------------------------------------


def test_a_notebook_waits_beside_its_own_loop(fal: Fal) -> None:
    async def cell() -> Any:
        return run_sync(graph(FluxSchnell(prompt="a"))), result_sync(FluxSchnell(prompt="a").seed)

    results, seed = asyncio.run(cell())
    assert list(results) == ["flux_schnell"] and seed == 7


def test_errors_come_through_and_ctrl_c_cancels(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    async def fail() -> None:
        raise LookupError("x")

    ended: list[str] = []
    begun = threading.Event()

    async def endless() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def cell() -> None:
        with pytest.raises(LookupError):
            blocking(fail())
        joined = threading.Thread.join

        def interrupted(self: threading.Thread, timeout: float | None = None) -> None:
            monkeypatch.setattr(threading.Thread, "join", joined)
            begun.wait(5)
            raise KeyboardInterrupt

        monkeypatch.setattr(threading.Thread, "join", interrupted)
        with pytest.raises(KeyboardInterrupt):
            blocking(endless())

    asyncio.run(cell())
    assert ended == ["cancelled"]


# Showing -----------------------------------------------------------------------------------------------------


def test_notebooks_show_pictures_sound_and_video() -> None:
    def page(ref: AssetRef) -> str:
        return str(usable(ref)._repr_mimebundle_().get("text/html", ""))

    assert page(ImageRef(uri="https://fal.media/a")).startswith('<img src="https://fal.media/a"')
    assert page(VideoRef(uri="https://fal.media/a.mp4")).startswith("<video")
    assert page(AudioRef(uri=inline(b"RIFF", "audio/wav"))).startswith("<audio")
    assert page(AssetRef(uri="https://fal.media/a.gif")).startswith("<img")
    assert page(Model3DRef(uri="https://fal.media/a.glb")).startswith("<a href")
    assert isinstance(usable(VideoRef(uri="https://fal.media/a.mp4")), VideoFile)


def test_notebooks_show_nothing_foreign() -> None:
    def bundle(uri: str, kind: type[AssetRef] = ImageRef) -> dict[str, str]:
        return dict(usable(kind(uri=uri))._repr_mimebundle_())

    assert "<script" not in bundle('https://x.y/"><script>alert(1)</script>')["text/html"]
    for uri in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,<script>", "http://10.0.0.1/", ""):
        assert "text/html" not in bundle(uri) and "text/html" not in bundle(uri, AssetRef)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_where_there_is_no_terminal(fal: Fal, capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(run(graph(FluxSchnell(prompt="a"))))
    assert capsys.readouterr().err.splitlines() == ["flux_schnell: started", "flux_schnell: done"]
    asyncio.run(run(graph(FluxSchnell(prompt="a")), progress=False))
    assert capsys.readouterr().err == ""


def test_what_failed_and_what_was_skipped_is_shown(fal: Fal, capsys: pytest.CaptureFixture[str]) -> None:
    fal.broken = {"FluxSchnell"}
    with pytest.raises(RunError):
        asyncio.run(run(graph(BirefnetV2(image=FluxSchnell(prompt="a").output))))
    assert capsys.readouterr().err.splitlines() == [
        "flux_schnell: started",
        "flux_schnell: failed",
        "birefnet_v2: skipped",
    ]


def test_messages_reach_the_display() -> None:
    stream = io.StringIO()
    context = ScriptContext(Lines(stream))
    context.post_message(NodeProgress(node_id="n", progress=5, total=20))
    context.post_message(
        LogUpdate(node_id="n", node_name="N", content="step\x1b[2J one", severity="info", workflow_id=None)
    )
    context.post_message("something else")
    assert stream.getvalue() == "n: 25 %\nn: step one\n"


def test_a_terminal_has_bars() -> None:
    stream = Terminal()
    shown = display(True, stream)
    assert isinstance(shown, Bars)
    for step in ("a", "b", "c"):
        shown.started(step)
    shown.percent("a", 0)
    shown.percent("a", 40)
    shown.percent("nobody", 40)
    shown.line("a", "[red]loading[/red]")
    shown.ended("a", "done")
    shown.ended("b", "failed")
    shown.ended("d", "skipped")
    shown.close()
    assert "a: [red]loading[/red]" in stream.getvalue() and "d: skipped" in stream.getvalue()
    assert isinstance(display(False, stream), Hidden)


def test_without_rich_a_terminal_has_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert isinstance(display(True, Terminal()), Lines)


# Checked whole -----------------------------------------------------------------------------------------------


def test_nothing_is_paid_before_the_literals_of_every_node_fit(fal: Fal) -> None:
    """A reader's find: the first node ran, and was paid, before the second one's values were looked at."""
    from nodetool.dsl.fal.image_to_image import SeedvrUpscaleImage
    from nodetool.fal.dsl import FalEndpoint, WiringError, check

    picture = FluxSchnell(prompt="a lighthouse")
    large = SeedvrUpscaleImage(image=picture.output, upscale_factor=99)
    speech = KokoroBritishEnglish(prompt="", voice="bf_emma")
    new = FalEndpoint(endpoint_id="no id", image_url=picture.output)
    drawn = graph(large, speech, new)
    with pytest.raises(WiringError) as caught:
        asyncio.run(run(drawn))
    said = sorted(line.split(" (")[0] for line in caught.value.problems)
    assert [line.split(":")[0] for line in said] == ["fal_endpoint", "kokoro_british_english", "seedvr_upscale_image"]
    assert "upscale_factor must be at most" in said[2] and fal.calls == []
    with pytest.raises(WiringError):
        check(drawn)


def test_what_another_node_gives_is_not_asked_for(fal: Fal) -> None:
    from nodetool.dsl.fal.llm import OpenRouterChatCompletions
    from nodetool.fal.dsl import FalEndpoint, check

    chat = OpenRouterChatCompletions(model="any", messages=[{"role": "user", "content": "Hello"}])
    check(graph(FluxSchnell(prompt=chat.output), FalEndpoint(endpoint_id=chat.output)))
