"""Files of the script's own user in graphs: what is taken, what is refused, and what nobody else can name."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_3d import TrellisMulti
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProFill, FluxProKontextMulti
from nodetool.dsl.fal.speech_to_text import Wizper
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import FalEndpoint, WiringError, check, file, graph, result, run, workflow
from nodetool.fal.dsl_files import Files
from nodetool.metadata.types import AssetRef, BaseType, DocumentRef, ImageRef
from nodetool.types.api_graph import Graph
from nodetool.workflows.processing_context import ProcessingContext
from PIL import Image
from pydantic import BaseModel

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.double.media import glb, mp4, png, wav

from .conftest import Fal


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a few files."""
    monkeypatch.chdir(tmp_path)
    for name, data in {"a.png": png(1), "b.png": png(2), "a.wav": wav(), "a.mp4": mp4(), "notes.txt": b"hello"}.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def sent(fal: Fal, builder: Any, field: str = "image") -> list[tuple[str, Any]]:
    """Name and bytes of the files that a node was given."""
    asyncio.run(run(graph(builder)))
    given = fal.given(type(builder).__name__)[field]
    return [(ref.uri, ref.data) for ref in (given if isinstance(given, list) else [given])]


@pytest.mark.parametrize(
    "given",
    [
        lambda folder: "a.png",
        lambda folder: "./a.png",
        lambda folder: str(folder / "a.png"),
        lambda folder: Path("a.png"),
        lambda folder: folder / "a.png",
        lambda folder: (folder / "a.png").as_uri(),
        lambda folder: (folder / "a.png").as_uri().replace("file:///", "file://localhost/"),
    ],
)
def test_paths_go_along_as_bytes_under_their_bare_name(fal: Fal, folder: Path, given: Callable[[Path], Any]) -> None:
    assert sent(fal, BirefnetV2(image=given(folder))) == [("a.png", png(1))]


def test_bytes_and_pillow_images_go_along(fal: Fal) -> None:
    ((uri, data),) = sent(fal, BirefnetV2(image=png(9)))
    assert uri.startswith("data:image/png;base64,") and data is None
    fal.calls.clear()
    ((uri, _),) = sent(fal, BirefnetV2(image=Image.new("RGBA", (2, 3))))
    assert uri.startswith("data:image/png;base64,")
    fal.calls.clear()
    ((uri, _),) = sent(fal, BirefnetV2(image=ImageRef(data=png(9))))
    assert uri.startswith("data:image/png;base64,")


@pytest.mark.parametrize("uri", ["https://example.com/a.png", "data:image/png;base64,AAAA", "/api/storage/a.png"])
def test_addresses_stay_as_they_are(uri: str) -> None:
    (node,) = graph(BirefnetV2(image=uri)).nodes
    assert node.data["image"]["uri"] == uri


#: Addresses at which nothing can ever be read, whoever runs the graph.
NOWHERE = [
    "ftp://a/b.png", "javascript:alert(1)", "https://[bad/x.png", "https:///x.png", "http://127.0.0.1:1/x.png",
    "http://10.0.0.1/x.png", "asset://../x", "/api/settings",
]  # fmt: skip


@pytest.mark.parametrize("uri", NOWHERE)
def test_an_address_that_leads_nowhere_is_known_before_anything_runs(fal: Fal, uri: str) -> None:
    drawn = graph(FluxProFill(prompt="a", image=FluxSchnell(prompt="a").output, mask=uri))
    if uri != "http://127.0.0.1:1/x.png":
        # This machine may have the user's own NodeTool server.
        with pytest.raises(WiringError, match=r"flux_pro_fill: mask cannot be read \("):
            check(drawn)
    with pytest.raises(WiringError, match=r"flux_pro_fill: mask .*cannot be read"):
        asyncio.run(run(drawn))
    assert fal.calls == []


@pytest.mark.parametrize(
    "uri",
    ["asset://nope", "memory://nope", "/api/storage/nope.png", "data:image/png;base64,=", "data:image/png;base64,"],
)
def test_what_only_a_run_can_look_up_is_looked_up_before_it_is_paid(fal: Fal, uri: str) -> None:
    drawn = graph(FluxProFill(prompt="a", image=FluxSchnell(prompt="a").output, mask=uri))
    with pytest.raises(WiringError, match=r"flux_pro_fill: mask \(.*\) cannot be read"):
        asyncio.run(run(drawn))
    assert fal.calls == []


def test_what_was_read_ahead_is_not_read_again(fal: Fal) -> None:
    class Memory(ProcessingContext):
        reads = 0

        async def asset_to_bytes(self, ref: AssetRef) -> bytes:
            self.reads += 1
            return png(1)

    context = Memory()
    asyncio.run(run(graph(BirefnetV2(image="/api/storage/a.png")), context))
    assert context.reads == 1
    assert fal.given("BirefnetV2")["image"].data == png(1)


def test_lists_take_several_kinds_and_one_file(fal: Fal, folder: Path) -> None:
    several = TrellisMulti(images=["a.png", folder / "b.png", ImageRef(uri="https://example.com/c.png"), png(3)])
    found = sent(fal, several, "images")
    assert found[:3] == [("a.png", png(1)), ("b.png", png(2)), ("https://example.com/c.png", None)]
    assert found[3][0].startswith("data:image/png")
    fal.calls.clear()
    assert sent(fal, TrellisMulti(images="a.png"), "images") == [("a.png", png(1))]


def test_any_endpoint_takes_files_by_fals_names(double: FalDouble, folder: Path, make_context: Any) -> None:
    double.behaviour = Behaviour(response={"text": "done"})
    image = Path("a.png")
    new = FalEndpoint(endpoint_id="acme/new", image_url=image, arguments={"more": [image, "text"]})
    assert asyncio.run(result(new.output, make_context())) == {"text": "done"}
    (sent,) = double.submissions.values()
    first, (second, text) = sent.arguments["image_url"], sent.arguments["more"]
    assert double.uploads[first].data == double.uploads[second].data == png(1) and text == "text"


def test_files_that_are_not_there_are_named_all_at_once_before_anything_runs(fal: Fal, folder: Path) -> None:
    (folder / "empty.png").touch()
    images = ["gone.png", Path(), "empty.png", "file://elsewhere/share/a.png", 7]
    with pytest.raises(WiringError) as caught:
        graph(FluxProKontextMulti(prompt="a", images=images))
    assert [line.removeprefix("flux_pro_kontext_multi: images") for line in caught.value.problems] == [
        f"[0]: there is no file {folder / 'gone.png'}",
        f"[1]: {folder} is not a file",
        f"[2]: {folder / 'empty.png'} is empty",
        "[3]: file://elsewhere/share/a.png is on another machine",
        "[4]: a file is a path, a URL, bytes or a Pillow image, not int",
    ]
    assert fal.calls == []


def test_a_file_that_goes_away_stops_the_run_before_anything_is_paid(fal: Fal, folder: Path) -> None:
    first = FluxSchnell(prompt="a")
    drawn = graph(first, BirefnetV2(image="a.png"))
    (folder / "a.png").unlink()
    with pytest.raises(WiringError, match=r"birefnet_v2: .*a\.png"):
        asyncio.run(run(drawn))
    assert fal.calls == []


def test_a_text_names_only_what_its_field_is_for(fal: Fal, folder: Path) -> None:
    with pytest.raises(WiringError, match=r"notes\.txt is text/plain, not a picture; give Path\('notes\.txt'\)"):
        check(graph(BirefnetV2(image="notes.txt")))
    with pytest.raises(WiringError, match=r"a\.png is image/png, not sound"):
        check(graph(Wizper(audio="a.png")))
    check(graph(Wizper(audio="a.mp4")))
    check(graph(BirefnetV2(image=Path("notes.txt"))))


class Document(BaseModel):
    """A node with a field for a document."""

    id: str = "n"
    document: DocumentRef = DocumentRef()


def brought(folder: Path, value: Any, kind: type[BaseModel] = Document) -> tuple[Any, list[str]]:
    from nodetool.fal.dsl_local import bring

    files = Files()
    name = next(name for name in kind.model_fields if name != "id")
    node = kind(**files.values("n", kind, {name: value}))
    return getattr(node, name), [*files.problems, *bring([node], files.local)]


def test_a_text_names_a_document_only_in_the_current_folder(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other") / "secret.pdf"
    other.write_bytes(b"%PDF-1.4")
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "key.pdf").write_bytes(b"%PDF-1.4")
    (folder / "link.pdf").symlink_to(other)
    assert brought(folder, "notes.txt") == (DocumentRef(uri="notes.txt", data=b"hello"), [])
    for name in (str(other), ".hidden/key.pdf", "link.pdf", os.path.relpath(other, folder)):
        _, (problem,) = brought(folder, name)
        assert "is not in the current folder, or hidden; give Path(" in problem
    assert brought(folder, other)[1] == []


class Member(BaseType):
    type: Any = "test_member_of_files"
    picture: ImageRef = ImageRef()


class Structured(BaseModel):
    id: str = "n"
    member: Member = Member()


class Union(BaseModel):
    id: str = "n"
    either: ImageRef | list[ImageRef] | str | None = None


class Mapped(BaseModel):
    id: str = "n"
    named: dict[str, AssetRef] = {}


def test_files_stand_in_structures_maps_and_unions(folder: Path) -> None:
    member, problems = brought(folder, {"picture": "a.png"}, Structured)
    assert (member.picture.data, problems) == (png(1), [])
    named, problems = brought(folder, {"x": "a.png"}, Mapped)
    assert (named["x"].data, problems) == (png(1), [])
    either, problems = brought(folder, [Path("a.png"), "b.png"], Union)
    assert ([ref.data for ref in either], problems) == ([png(1), png(2)], [])
    assert brought(folder, Path("a.png"), Union)[0].data == png(1)
    assert brought(folder, "a.png", Union) == ("a.png", [])


class Nested(BaseModel):
    id: str = "n"
    rows: list[list[ImageRef]] = []


class Sheets(BaseModel):
    id: str = "n"
    sheets: list[dict[str, ImageRef] | ImageRef] = []


class Choice(BaseModel):
    id: str = "n"
    choice: Member | ImageRef | None = None


def test_files_stand_at_any_depth(folder: Path) -> None:
    rows, problems = brought(folder, [["a.png"], [Path("b.png")]], Nested)
    assert ([[ref.data for ref in row] for row in rows], problems) == ([[png(1)], [png(2)]], [])
    sheets, problems = brought(folder, [{"x": "a.png"}, "b.png"], Sheets)
    assert (sheets[0]["x"].data, sheets[1].data, problems) == (png(1), png(2), [])
    choice, problems = brought(folder, {"picture": "a.png"}, Choice)
    assert (choice.picture.data, problems) == (png(1), [])
    assert brought(folder, "a.png", Choice)[0].data == png(1)


def test_references_as_json_and_empty_ones_stay(folder: Path) -> None:
    uri = "https://example.com/a.png"
    assert brought(folder, {"picture": {"type": "image", "uri": uri}}, Structured)[0].picture.uri == uri
    assert brought(folder, {"picture": ""}, Structured)[0].picture == ImageRef()


def test_members_of_structures_take_files_that_are_read_at_once(folder: Path) -> None:
    for source in ("a.png", Path("a.png"), (folder / "a.png").as_uri(), png(1)):
        made = file(source, ImageRef)
        assert isinstance(made, ImageRef) and made.uri.startswith("data:image/png;base64,")
    assert file("https://example.com/x.bin", AssetRef) == AssetRef(uri="https://example.com/x.bin")
    with pytest.raises(FileNotFoundError):
        file("gone.png", ImageRef)


def test_only_the_script_itself_can_name_files_of_this_machine(fal: Fal, folder: Path) -> None:
    """The same graph out of JSON, as a foreign workflow is, leads to no file."""
    drawn = graph(BirefnetV2(image="a.png"))
    copied = Graph.model_validate(json.loads(drawn.model_dump_json()))
    with pytest.raises(WiringError, match=r"birefnet_v2: image \(.*\) cannot be read"):
        asyncio.run(run(copied))
    assert fal.calls == []


def test_an_address_that_a_model_gives_is_not_read(fal: Fal, folder: Path) -> None:
    uri = (folder / "a.png").as_uri()
    fal.gives["FluxSchnell"] = {"output": ImageRef(uri=uri)}
    chain = FluxProKontextMulti(prompt="b", images=FluxSchnell(prompt="a").output)
    asyncio.run(run(graph(chain, BirefnetV2(image=uri))))
    assert fal.given("FluxProKontextMulti")["images"][0].data is None
    assert fal.given("BirefnetV2")["image"].data == png(1)


def test_a_workflow_holds_its_files(folder: Path) -> None:
    made = workflow(BirefnetV2(image="a.png"), name="Cut out")
    image = made["graph"]["nodes"][0]["data"]["image"]
    assert image["uri"].startswith("data:image/png;base64,") and str(folder) not in json.dumps(made)
    (folder / "large.png").write_bytes(png() + bytes(11 * 1024**2))
    with pytest.raises(ValueError, match="too large to stand in a workflow"):
        workflow(BirefnetV2(image="large.png"), name="Cut out")


def test_3d_models_without_a_signature_go_by_their_name(folder: Path) -> None:
    from nodetool.fal.dsl_files import LocalFile
    from nodetool.fal.dsl_local import embed

    def embedded(name: str) -> str:
        """The address in a workflow of a file that a script has named by a text."""
        uri = (folder / name).as_uri()
        reference = {"type": "model_3d", "uri": uri}
        embed({"model": reference}, "node", {("node", uri): LocalFile(folder / name, name, False)})
        return reference["uri"]

    for name, data in {"a.glb": glb(), "a.obj": b"v 0 0 0\n", "a.blend": b"BLENDER-v300"}.items():
        (folder / name).write_bytes(data)
        assert embedded(name).startswith("data:")
    with pytest.raises(ValueError, match="not a 3D model"):
        embedded("a.png")


@pytest.mark.parametrize(
    "given",
    [
        lambda folder: ImageRef(uri="a.png"),
        lambda folder: ImageRef(uri=str(folder / "a.png")),
        lambda folder: ImageRef(uri=(folder / "a.png").as_uri()),
        lambda folder: AssetRef(uri="a.png"),
        lambda folder: {"uri": "a.png"},
        lambda folder: {"type": "image", "uri": (folder / "a.png").as_uri()},
    ],
)
def test_a_reference_may_name_a_file_as_a_text_does(fal: Fal, folder: Path, given: Callable[[Path], Any]) -> None:
    assert sent(fal, BirefnetV2(image=given(folder))) == [("a.png", png(1))]
    image = workflow(BirefnetV2(image=given(folder)), name="a")["graph"]["nodes"][0]["data"]["image"]
    assert image["uri"].startswith("data:image/png;base64,")


def test_the_address_in_a_reference_is_trusted_as_little_as_a_text(fal: Fal, folder: Path) -> None:
    with pytest.raises(WiringError, match=r"notes\.txt is text/plain, not a picture"):
        check(BirefnetV2(image=ImageRef(uri="notes.txt")))
    with pytest.raises(WiringError, match=r"birefnet_v2: image: there is no file .*gone\.png"):
        graph(BirefnetV2(image=ImageRef(uri="gone.png")))


def test_what_a_reference_says_besides_is_kept(fal: Fal, folder: Path) -> None:
    asyncio.run(run(graph(BirefnetV2(image=ImageRef(uri="a.png", metadata={"width": 3})))))
    assert fal.given("BirefnetV2")["image"].metadata == {"width": 3}
    assert sent(fal, BirefnetV2(image=ImageRef(data=Image.new("RGB", (2, 3)))))


def test_references_in_structures_unions_and_json_name_files_too(folder: Path) -> None:
    ref = ImageRef(uri="a.png")
    made = Member(picture=ref)
    member, problems = brought(folder, made, Structured)
    assert (member.picture.data, problems) == (png(1), [])
    assert made.picture.uri == "a.png", "the script's own structure stays as it is"
    assert brought(folder, made, Choice)[0].picture.data == png(1)
    for given in (ref, {"uri": "a.png"}):
        assert brought(folder, given, Union)[0].data == png(1)
    assert brought(folder, [ref, "b.png"], Union)[0][0].data == png(1)


def test_a_reference_in_free_json_goes_along(double: FalDouble, folder: Path, make_context: Any) -> None:
    double.behaviour = Behaviour(response={"text": "done"})
    new = FalEndpoint(endpoint_id="acme/new", arguments={"more": [ImageRef(uri="a.png"), "a.png"]})
    asyncio.run(result(new.output, make_context()))
    (submission,) = double.submissions.values()
    first, text = submission.arguments["more"]
    assert double.uploads[first].data == png(1) and text == "a.png"


@pytest.mark.parametrize(
    "nothing",
    [b"", bytearray(), ImageRef(data=b""), ImageRef(data=""), {"data": b""}, {"type": "image", "data": b""}],
)
def test_nothing_is_no_file(fal: Fal, nothing: Any) -> None:
    with pytest.raises(WiringError, match="flux_pro_fill: mask: it is empty"):
        asyncio.run(result(FluxProFill(prompt="a", image=FluxSchnell(prompt="a").output, mask=nothing)))
    assert fal.calls == []


def test_a_file_that_becomes_empty_is_none(fal: Fal, folder: Path) -> None:
    drawn = graph(BirefnetV2(image="a.png"))
    (folder / "a.png").write_bytes(b"")
    with pytest.raises(WiringError, match=r"birefnet_v2: .*a\.png is empty"):
        check(drawn)
    with pytest.raises(ValueError, match=r"a\.png is empty"):
        file("a.png", ImageRef)
    with pytest.raises(ValueError, match="it is empty"):
        file(b"", ImageRef)
