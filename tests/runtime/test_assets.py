"""Files among the inputs: every place they can come from, what they are, uploaded once, lost never."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from nodetool.fal.errors import AssetUnreadable, InvalidInputs, UploadFailed
from nodetool.metadata.types import AssetRef, AudioRef, DocumentRef, ImageRef, TextRef, VideoRef
from nodetool.runtime.resources import ResourceScope, require_scope

from tests.runtime.double import KEY, FalDouble, Response, as_json
from tests.runtime.double.http import Server
from tests.runtime.double.media import PDF, archive, glb, mp4, png, wav
from tests.runtime.harness import Context, node

ANY = "fal.dynamic.FalEndpoint"


def send(context: Context, assets: dict[str, Any], before: Any = None) -> None:
    """Runs any endpoint with ``assets``; ``before`` is awaited in the same resource scope."""

    async def run() -> None:
        async with ResourceScope():
            if before is not None:
                await before()
            made = node(ANY)(endpoint_id="someone/model")
            assert made.assign_property("assets", assets) is None
            await made.process(context)

    asyncio.run(run())


def sent(double: FalDouble) -> dict[str, Any]:
    (submission,) = double.submissions.values()
    return submission.arguments


def arrived(double: FalDouble, name: str = "file") -> tuple[bytes, str]:
    """Bytes and content type of the upload that an argument leads to."""
    upload = double.uploads[sent(double)[name]]
    return upload.data, upload.content_type


#: A picture whose base64 is not the same in the alphabet for URLs.
URL_SAFE = png(7) + b"\xfb\xff\xbf"


def data_uri(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize(
    ("ref", "data", "kind"),
    [
        (ImageRef(data=png(1)), png(1), "image/png"),
        (ImageRef(data=base64.b64encode(png(2)).decode()), png(2), "image/png"),
        (ImageRef(data=[png(3)]), png(3), "image/png"),
        (ImageRef(data=(png(3),)), png(3), "image/png"),
        (VideoRef(data=base64.b64encode(mp4()).decode()), mp4(), "video/mp4"),
        (AudioRef(data=data_uri(wav(), "audio/x-anything")), wav(), "audio/wav"),
        (TextRef(data="plain words"), b"plain words", "text/plain"),
        (AssetRef(uri=data_uri(archive(), "image/png")), archive(), "application/zip"),
        (AssetRef(uri="data:text/plain,a%20b"), b"a b", "text/plain"),
        # Capitals and the alphabet for URLs are base64 as well, as they are in fal's answers.
        (ImageRef(uri=data_uri(png(6)).replace("base64", "BASE64")), png(6), "image/png"),
        (ImageRef(data=base64.urlsafe_b64encode(URL_SAFE).decode().rstrip("=")), URL_SAFE, "image/png"),
        (DocumentRef(data=PDF), PDF, "application/pdf"),
        ({"type": "image", "uri": "", "data": png(4)}, png(4), "image/png"),
        # The bytes decide, not the field: a picture in a video's reference stays a picture.
        (VideoRef(data=png(5)), png(5), "image/png"),
    ],
    ids=range(14),
)
def test_inline_files(double: FalDouble, context: Context, ref: Any, data: bytes, kind: str) -> None:
    send(context, {"file": ref})
    assert arrived(double) == (data, kind)


def test_objects_that_nodetool_encodes(double: FalDouble, context: Context) -> None:
    send(context, {"file": ImageRef(data=PIL.Image.new("RGB", (2, 2)))})
    data, kind = arrived(double)
    assert kind == "image/png" and PIL.Image.open(BytesIO(data)).size == (2, 2)


def test_pictures_in_memory_keep_their_alpha(double: FalDouble, context: Context) -> None:
    made = PIL.Image.new("RGBA", (2, 2), (1, 2, 3, 4))

    async def remember() -> None:
        require_scope().get_memory_uri_cache().set("memory://rgba", made)

    send(context, {"file": ImageRef(data=made), "held": ImageRef(uri="memory://rgba")}, remember)
    for name in ("file", "held"):
        assert PIL.Image.open(BytesIO(arrived(double, name)[0])).getpixel((0, 0)) == (1, 2, 3, 4)


def test_memory_outside_of_a_scope_is_nodetools_affair(double: FalDouble, context: Context) -> None:
    made = node(ANY)(endpoint_id="someone/model")
    assert made.assign_property("assets", {"file": ImageRef(uri="memory://gone")}) is None
    with pytest.raises(AssetUnreadable, match="memory://gone"):
        asyncio.run(made.process(context))


def test_links_over_http_are_read_over_the_public_internet(
    double: FalDouble, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetched(url: str) -> bytes:
        return png(60) if url == "http://example.com/a.png" else b""

    monkeypatch.setattr("nodetool.fal.reading.fetch", fetched)
    send(context, {"file": ImageRef(uri="http://example.com/a.png")})
    assert arrived(double) == (png(60), "image/png")


def test_memory(double: FalDouble, context: Context) -> None:
    async def remember() -> None:
        require_scope().get_memory_uri_cache().set("memory://glb", glb())
        require_scope().get_memory_uri_cache().set("memory://pil", PIL.Image.new("RGB", (3, 1)))

    send(context, {"file": AssetRef(uri="memory://glb"), "picture": ImageRef(uri="memory://pil")}, remember)
    assert arrived(double) == (glb(), "model/gltf-binary")
    assert arrived(double, "picture")[1] == "image/png"


def test_files_and_paths_in_the_workspace(double: FalDouble, context: Context, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wav(1))
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    context.workspace_dir = str(tmp_path)
    send(context, {"file": AudioRef(uri="file:///a.wav"), "table": AssetRef(uri="table.csv")})
    assert arrived(double) == (wav(1), "audio/wav")
    assert arrived(double, "table") == (b"a,b\n1,2\n", "text/csv")


def test_stored_assets(double: FalDouble, context: Context) -> None:
    async def store() -> None:
        storage = require_scope().get_asset_storage()
        await storage.upload("abc.png", BytesIO(png(6)))
        await storage.upload("odd.name", BytesIO(png(7)))

    refs = {
        "file": ImageRef(uri="asset://abc.png"),
        "by_id": ImageRef(asset_id="abc"),
        "by_bare_id": ImageRef(uri="asset://abc"),
        "by_key": AssetRef(uri="asset://odd.name"),
        "by_path": ImageRef(uri="/api/storage/abc.png"),
        "by_url": ImageRef(uri="http://localhost:7777/api/storage/abc.png"),
        "expired_link": ImageRef(asset_id="abc", uri="https://bucket.example.com/abc.png?expired"),
        "lost_copy": ImageRef(asset_id="nope", uri="https://bucket.example.com/still-there.png"),
    }
    send(context, refs, store)
    for name in ("file", "by_id", "by_bare_id", "by_path", "by_url", "expired_link"):
        assert arrived(double, name) == (png(6), "image/png"), name
    assert arrived(double, "by_key")[0] == png(7)
    assert sent(double)["lost_copy"] == "https://bucket.example.com/still-there.png"


class NodeTool:
    """A NodeTool server with one stored file and with secrets, which notes what it is asked for."""

    def __init__(self, moved_to: str = "") -> None:
        self.asked: list[str] = []
        self._moved_to = moved_to
        self._server = Server(self._serve)

    async def _serve(self, request: Any) -> Response:
        self.asked.append(f"{request.path} {request.headers.get('authorization')}")
        if self._moved_to:
            return Response(307, headers={"location": self._moved_to})
        return Response(body=png(8)) if request.path != "/api/storage/gone.png" else as_json({}, 404)

    def __enter__(self) -> NodeTool:
        self._server.start()
        self.url = self._server.url
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()


@pytest.fixture
def nodetool(monkeypatch: pytest.MonkeyPatch) -> Iterator[NodeTool]:
    with NodeTool() as server:
        monkeypatch.setenv("NODETOOL_API_URL", server.url)
        yield server


def test_stored_files_of_a_server_elsewhere_are_read_with_the_token(
    double: FalDouble, context: Context, nodetool: NodeTool
) -> None:
    local = nodetool.url.replace("127.0.0.1", "localhost")
    send(context, {"file": ImageRef(uri=f"{local}/api/storage/here.png")})
    assert arrived(double)[0] == png(8)
    assert nodetool.asked == ["/api/storage/here.png Bearer local_token"]
    with pytest.raises(AssetUnreadable, match=r"file \(the server answered 404\)"):
        send(context, {"file": ImageRef(uri=f"{nodetool.url}/api/storage/gone.png")})


@pytest.mark.parametrize(
    "path",
    [
        "/here.png", "/api/files/download//etc/passwd", "/api/settings/secrets/X?decrypt=true", "/api/storage/",
        "/api/storage/../settings/x", "/api/storage/%2e%2e/settings", "/api/storage/a%2f..%2f..%2fb", "/api/storage//etc/x",
        "/api/storage/..\\settings", "/API/storage/x", "/api/storage/x%00", "",
    ],
)  # fmt: skip
def test_everything_else_of_the_server_stays_there(
    double: FalDouble, context: Context, nodetool: NodeTool, path: str
) -> None:
    for uri in (f"{nodetool.url}{path}", f"http://localhost:7777{path}", path):
        if uri:
            with pytest.raises(AssetUnreadable):
                send(context, {"file": ImageRef(uri=uri)})
    assert not nodetool.asked and not double.uploads


def test_listed_servers_are_the_users_own(double: FalDouble, context: Context) -> None:
    with NodeTool() as server:
        context.environment["NODETOOL_FAL_OWN_SERVERS"] = f"files.corp, {server.url} ,"
        send(context, {"file": ImageRef(uri=f"{server.url}/api/storage/here.png")})
        assert server.asked == ["/api/storage/here.png Bearer local_token"]


def test_the_token_goes_to_no_other_server(double: FalDouble, context: Context) -> None:
    with NodeTool() as server, pytest.raises(AssetUnreadable):
        try:
            send(context, {"file": ImageRef(uri=f"{server.url}/api/storage/here.png")})
        finally:
            assert not server.asked


def test_a_server_that_redirects_leads_nowhere(
    double: FalDouble, context: Context, nodetool: NodeTool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with NodeTool(moved_to=f"{nodetool.url}/api/settings/secrets") as moved:
        monkeypatch.setenv("NODETOOL_API_URL", moved.url)
        with pytest.raises(AssetUnreadable, match="redirects"):
            send(context, {"file": ImageRef(uri=f"{moved.url}/api/storage/here.png")})
    assert not nodetool.asked


@pytest.mark.parametrize(
    ("server", "uri"),
    [
        ("https://nodetool.example.com", "https://nodetool.example.com/api/storage/abc.png"),
        ("http://nas.home.arpa:7777", "https://nas.home.arpa/api/storage/abc.png?expires=1"),
        ("http://localhost:7777", "https://localhost:8443/api/storage/abc.png"),
        ("http://localhost:7777", "http://me:secret@localhost:7777/api/storage/abc.png"),
    ],
)
def test_servers_behind_https_and_in_private_domains_are_recognised(
    double: FalDouble, context: Context, monkeypatch: pytest.MonkeyPatch, server: str, uri: str
) -> None:
    monkeypatch.setenv("NODETOOL_API_URL", server)

    async def store() -> None:
        await require_scope().get_asset_storage().upload("abc.png", BytesIO(png(6)))

    send(context, {"file": ImageRef(uri=uri)}, store)
    assert arrived(double) == (png(6), "image/png")


@pytest.mark.parametrize(
    "uri",
    [
        "https://nas.corp/a.png", "https://10.0.0.1/a.png", "http://169.254.169.254/latest/meta-data", "http://127.1/a",
        "http://[::ffff:127.0.0.1]/a", "http://2130706433/a", "ftp://example.com/a", "file://share/c/a.png", "//share/a.png",
        "s3://bucket/a.png", "blob://x", "https://[/a", "asset://../../etc/passwd", "/etc/passwd", "file:///../../etc/passwd",
    ],
)  # fmt: skip
def test_addresses_that_lead_into_the_network_are_refused(
    double: FalDouble, context: Context, tmp_path: Path, uri: str
) -> None:
    context.workspace_dir = str(tmp_path)
    with pytest.raises(AssetUnreadable):
        send(context, {"file": ImageRef(uri=uri)})
    assert not double.uploads and not double.submissions


@pytest.mark.parametrize(
    "held",
    [
        {"type": "image", "uri": "asset://abc.png"}, {"type": "image", "asset_id": "abc"},
        {"type": "image", "uri": "/api/storage/abc.png"}, {"type": "image", "uri": "http://localhost:7777/api/storage/abc.png"},
        {"type": "image", "uri": "file:///a.png"}, {"type": "image", "uri": "memory://pil"}, ImageRef(uri="http://example.com/a.png"),
    ],
)  # fmt: skip
def test_files_in_json_are_read_from_nowhere(double: FalDouble, context: Context, held: Any) -> None:
    made = node(ANY)(endpoint_id="someone/model")
    assert made.assign_property("arguments", {"scene": {"views": [held]}}) is None
    with pytest.raises(AssetUnreadable, match=r"scene.views\[0\] \(in JSON only public https links and data URIs"):
        asyncio.run(made.process(context))
    assert not double.submissions


@pytest.mark.parametrize(
    "named",
    [
        {"type": "image", "uri": "notes.txt"}, {"type": "image", "uri": "./notes.txt"}, {"uri": "notes.txt"}, "notes.txt",
        {"uri": "\x00file:notes.txt"}, "\x00file:notes.txt", {"type": "image", "uri": "fi\tle:notes.txt"},
        {"type": "image", "asset_id": "abc"}, {"asset_id": "abc"}, {"type": "thing", "asset_id": "abc"}, "asset://abc.png",
        {"type": "image", "uri": "/api/storage/abc.png"}, {"type": "image", "uri": "http://localhost:7777/api/storage/abc.png"},
        "https://files.example.com/api/storage/abc", {"type": "asset", "uri": "https://files.example.com/api/storage/abc"},
    ],
)  # fmt: skip
def test_what_fal_has_answered_names_no_file_of_the_users(
    double: FalDouble, make_context: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, named: Any
) -> None:
    """From the output for anything, or from beside a file, into a field for files."""
    (tmp_path / "notes.txt").write_text("private")
    monkeypatch.setenv("NODETOOL_FAL_OWN_SERVERS", "files.example.com")
    context = make_context()
    context.workspace_dir = str(tmp_path)

    async def run(picked: str) -> None:
        async with ResourceScope():
            for name in ("abc.png", "abc"):
                await require_scope().get_asset_storage().upload(name, BytesIO(png(6)))
            answer = (await node(ANY)(endpoint_id="someone/model").process(context))["output"]
            value = answer["found"] if picked == "found" else answer["mask"].metadata["beside"]
            made = node("fal.image_to_image.Flux1DevImageToImage")(prompt="x")
            problem = made.assign_property("image", value)
            if problem is None:
                await made.process(context)
            raise InvalidInputs([problem or "it ran"])

    for picked in ("found", "beside"):
        double.inject(
            "result", as_json({"found": named, "mask": {"url": "https://example.com/a.png", "beside": named}})
        )
        with pytest.raises((InvalidInputs, AssetUnreadable), match="image"):
            asyncio.run(run(picked))
    assert not double.uploads and len(double.submissions) == 2


def test_files_in_json_may_be_public_or_inline(double: FalDouble, context: Context) -> None:
    held = [{"type": "image", "uri": "https://example.com/a.png"}, {"type": "image", "uri": data_uri(png(3))}]
    made = node(ANY)(endpoint_id="someone/model")
    assert made.assign_property("arguments", {"scene": {"views": held}}) is None
    asyncio.run(made.process(context))
    first, second = sent(double)["scene"]["views"]
    assert first == "https://example.com/a.png" and double.uploads[second].data == png(3)


def test_what_fal_made_goes_back_to_it_unread(double: FalDouble, context: Context) -> None:
    made = double.new_url("image")
    send(context, {"file": ImageRef(uri=made)})
    assert sent(double)["file"] == made and not double.uploads


def test_public_links_pass_through(double: FalDouble, context: Context) -> None:
    send(context, {"file": ImageRef(uri="https://example.com/a.png?x=1"), "text": "https://example.com/b.png"})
    assert sent(double) == {"file": "https://example.com/a.png?x=1", "text": "https://example.com/b.png"}
    assert not double.uploads


def test_equal_bytes_are_uploaded_once(double: FalDouble, context: Context) -> None:
    same = ImageRef(data=png(9))
    send(context, {"a": same, "b": ImageRef(uri=data_uri(png(9))), "many": [same, same, ImageRef(data=png(10))]})
    assert double.stages["upload"] == 2
    assert sent(double)["a"] == sent(double)["b"] == sent(double)["many"][1] != sent(double)["many"][2]


def test_uploads_go_out_side_by_side(double: FalDouble, context: Context) -> None:
    """Each waits until all have arrived: one after another, none would end."""
    waiting = asyncio.Event()
    count = 0
    handle = double._upload

    async def together(request: Any) -> Response:
        nonlocal count
        count += 1
        if count == 4:
            waiting.set()
        await asyncio.wait_for(waiting.wait(), 15)
        return await handle(request)

    double._upload = together  # type: ignore[method-assign]
    try:
        send(context, {f"f{index}": ImageRef(data=png(20 + index)) for index in range(4)})
    finally:
        del double._upload
    assert count == 4


def test_nested_files(double: FalDouble, context: Context) -> None:
    send(context, {"scene": {"views": [{"image": ImageRef(data=png(30))}]}})
    assert double.uploads[sent(double)["scene"]["views"][0]["image"]].data == png(30)


def test_a_file_that_fal_wants_as_an_object(double: FalDouble, context: Context) -> None:
    from nodetool.fal.shapes import parameters_of

    from tests.runtime.harness import Values, assigned, nodes

    model = next(model for model in nodes().values() if model._file_objects)
    name = model._file_objects[0]
    made = assigned(model, Values().of(model, only_required=True) | {name: VideoRef(data=mp4(b"obj"))})
    asyncio.run(made.process(context))
    assert double.uploads[sent(double)[parameters_of(model)[name].fal_name]["url"]].data == mp4(b"obj")


def test_everything_unreadable_is_named_before_anything_is_uploaded(double: FalDouble, context: Context) -> None:
    bad = {
        "gone": ImageRef(uri="memory://gone"),
        "empty": ImageRef(data=b""),
        "private": ImageRef(uri="http://192.168.0.1/a.png"),
        "torn": ImageRef(data="%%% no base64"),
        "headless": ImageRef(uri="data:image/png;base64"),
        "batch": ImageRef(data=(png(1), png(2))),
        "good": ImageRef(data=png(1)),
    }
    with pytest.raises(AssetUnreadable) as caught:
        send(context, bad)
    assert len(caught.value.problems) == 6
    for name in (
        "gone",
        "empty (it is empty)",
        "private",
        "torn (its data",
        "headless (the data",
        "batch (it holds 2 files",
    ):
        assert name in str(caught.value)
    assert not double.uploads and not double.submissions


def test_no_file_at_all_is_named(double: FalDouble, context: Context) -> None:
    with pytest.raises(InvalidInputs, match=r"image is required"):
        asyncio.run(node("fal.image_to_3d.Trellis")().process(context))
    with pytest.raises(InvalidInputs, match=r"file has no file in it"):
        send(context, {"file": ImageRef()})


def test_uploads_survive_transient_failures(double: FalDouble, context: Context) -> None:
    double.inject("token", Response(503), Response(drop=True))
    double.inject("upload", Response(502), Response(missing=3), Response(429), Response(drop=True))
    send(context, {"file": ImageRef(data=png(40))})
    assert arrived(double) == (png(40), "image/png")


def test_an_expired_upload_goes_to_the_other_storage_without_the_key(double: FalDouble, context: Context) -> None:
    """The CDN's token has expired; the second storage is a signed URL, on a host that must not see the key."""
    double.inject("upload", as_json({"detail": "token expired"}, 401))
    send(context, {"file": ImageRef(data=png(41))})
    assert arrived(double) == (png(41), "image/png")
    assert double.stages["bucket"] == 1 and not double.leaks


def test_a_file_that_no_storage_takes(double: FalDouble, context: Context) -> None:
    double.inject("upload", as_json({"detail": "no"}, 403))
    double.inject("bucket", as_json({"detail": "expired"}, 403))
    slow = ImageRef(data=png(43))
    with pytest.raises(UploadFailed, match=r"file could not be uploaded .*\(image/png, 67 bytes\): HTTP 403"):
        send(context, {"file": ImageRef(data=png(42)), "other": slow})
    assert not double.submissions


def test_large_files_go_up_in_parts(double: FalDouble, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fal_client.client.MULTIPART_THRESHOLD", 1000)
    monkeypatch.setattr("fal_client.client.MULTIPART_CHUNK_SIZE", 400)
    large = mp4(bytes(range(256)) * 5)
    double.inject("part", Response(503))
    send(context, {"file": VideoRef(data=large)})
    assert arrived(double) == (large, "video/mp4")


def test_without_a_key_nothing_is_sent(double: FalDouble, make_context: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from nodetool.fal.errors import KeyMissing

    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(KeyMissing, match="add FAL_API_KEY in NodeTool's settings"):
        send(make_context(key=None), {"file": ImageRef(data=png(50))})
    assert not double.stages
    monkeypatch.setenv("FAL_KEY", f" {KEY}\n")
    send(make_context(key=None), {"file": ImageRef(data=png(50))})
    assert double.uploads
