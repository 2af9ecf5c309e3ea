"""fal's response in the declared slots: every file a reference, nothing lost, nothing crashed."""

import asyncio
import base64
from collections.abc import Sequence
from typing import Any, ClassVar, TypedDict

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.fal import filling, reasons
from nodetool.fal.errors import ContentRefused, NothingMade, UnexpectedResponse
from nodetool.fal.files import decode, reference
from nodetool.fal.results import collect, dig
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

from tests.runtime.double import KEY
from tests.runtime.double.media import glb, mp4, png, wav
from tests.runtime.harness import Context
from tests.runtime.samples import Finder, Sample

EMPTY = {
    "output": ImageRef(), "images": [], "video": VideoRef(), "mesh": Model3DRef(), "archive": AssetRef(), "text": "",
    "seed": None, "score": None, "flag": None, "timings": {}, "parts": [], "boxes": [], "ratios": {}, "anything": None,
}  # fmt: skip


def slots(
    response: Any,
    context: Any = None,
    heard: list[str] | None = None,
    kept: list[AssetRef] | None = None,
    model: type[Sample] = Sample,
) -> dict[str, Any]:
    """The slots that are not empty; what a person hears goes to ``heard``, files without a slot to ``kept``."""

    def notice(text: str, files: Sequence[AssetRef]) -> None:
        (heard if heard is not None else []).append(text)
        (kept if kept is not None else []).extend(files)

    found = asyncio.run(collect(model, response, context or Context(KEY), "req-1", notice))
    assert list(found) == list(EMPTY)
    return {name: value for name, value in found.items() if value != EMPTY[name]}


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
    assert slots({"video": "https://f/a.webm"}, model=Finder) == {
        "video": VideoRef(uri="https://f/a.webm", format="webm")
    }
    assert slots({"video": ["https://f/a"]}, model=Finder) == {"video": VideoRef(uri="https://f/a")}
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
    assert type(slots({"archive": value}, model=Finder)["archive"]) is expected


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
        },
        model=Finder,
    )
    assert found["timings"]["url"].uri == "https://f/a.png" and found["timings"]["label"] == "x"
    assert found["timings"]["more"] == [AudioRef(uri="https://f/c.wav"), "https://f.com/page", "text"]
    assert found["parts"] == [{"mask": ImageRef(uri="https://f/m.png"), "score": 1}]
    assert found["anything"] == {"deep": [VideoRef(uri="https://f/d.mp4", format="mp4")], "n": None}


def test_numbers_are_numbers() -> None:
    found = slots(
        {"seed": 3.0, "score": 2, "flag": False, "boxes": [[1, 2.5]], "ratios": {"a": 1}, "text": ""}, model=Finder
    )
    assert found == {"seed": 3, "score": 2.0, "flag": False, "boxes": [[1.0, 2.5]], "ratios": {"a": 1.0}}
    assert type(found["seed"]) is int and type(found["ratios"]["a"]) is float
    assert slots({"seed": 0.5}, model=Finder) == {"seed": 0.5}


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


@pytest.mark.parametrize("key", ["b64_json", "base64", "file_data"])
def test_bare_base64_is_a_file(key: str) -> None:
    payload = base64.b64encode(png()).decode()
    for images in ([{key: payload, "revised_prompt": "x"}], {key: payload}, [{key: payload, "url": None}]):
        found = slots({"images": images})
        assert found["output"].uri == encoded(png(), "image/png")
    assert found["output"].metadata is None
    response = {"images": [PICTURE], "anything": [{key: base64.b64encode(wav()).decode()}, {key: "abcd"}, {key: "no!"}]}
    found = slots(response)
    assert found["anything"] == [AudioRef(uri=encoded(wav(), "audio/wav")), {key: "abcd"}, {key: "no!"}]
    assert response["anything"][0].keys() == {key}


def test_a_whole_answer_of_openais_is_the_result() -> None:
    heard: list[str] = []
    answer = {"created": 1, "data": [{"b64_json": base64.b64encode(png()).decode()}]}
    assert slots(answer, None, heard)["output"].uri == encoded(png(), "image/png")
    assert "under another name than 'images'" in heard[0]


@pytest.mark.parametrize("text", ["-_-_AA==", "-_-_AA", "+/+/AA", "-_-_\nAA=="])
def test_base64_is_read_in_every_spelling(text: str) -> None:
    assert decode(f"data:video/mp4;base64,{text}") == b"\xfb\xff\xbf\x00"


def test_files_in_the_response_itself_stay_data_uris_elsewhere(context: Context) -> None:
    uri = encoded(png(), "image/png")
    found = slots({"images": [{"url": uri}]}, context)
    assert found["output"].uri == uri
    assert asyncio.run(context.asset_to_bytes(found["output"])) == png()


PICTURE = {"url": "https://f/a.png"}


@pytest.mark.parametrize(
    ("companion", "expected", "words"),
    [
        ({"timings": []}, {}, ""),
        ({"timings": [1]}, {}, "[1 × int] as timings, where the node expects a JSON object"),
        ({"timings": "fast"}, {}, "str as timings"),
        ({"text": ["a", "b"]}, {"text": "a\nb"}, ""),
        ({"text": ["a"]}, {"text": "a"}, ""),
        ({"text": {"a": [1]}}, {"text": '{"a": [1]}'}, ""),
        ({"text": 5}, {"text": "5"}, ""),
        ({"seed": "7"}, {"seed": 7}, ""),
        ({"seed": [7]}, {"seed": 7}, ""),
        ({"seed": 0.5}, {"seed": 0.5}, ""),
        ({"seed": {"a": 1}}, {}, "{a: int} as seed, where the node expects a whole number"),
        ({"score": "high"}, {}, "str as score, where the node expects a number"),
        ({"flag": [False]}, {"flag": False}, ""),
        ({"flag": "maybe"}, {}, "as flag, where the node expects true or false"),
        ({"parts": {"a": 1}}, {"parts": [{"a": 1}]}, ""),
        ({"boxes": [1, 2]}, {"boxes": [[1.0], [2.0]]}, ""),
        ({"video": {"path": "a"}}, {}, "{path: str} as video, where the node expects a file"),
        ({"video": "not a url"}, {}, "str as video"),
        ({"video": {"file": {"url": "https://f/v.mp4"}}}, {"video": VideoRef(uri="https://f/v.mp4", format="mp4")}, ""),
        ({"video": [None, "https://f/v.mp4"]}, {"video": VideoRef(uri="https://f/v.mp4", format="mp4")}, ""),
        ({"video": "data:video/mp4;base64,A"}, {}, "a file that cannot be read (a data URI holds no valid base64"),
        ({"video": "data:video/mp4;base64,"}, {}, "a file that cannot be read (a data URI holds no bytes)"),
        ({"video": "data:video/mp4;base64,@@@"}, {}, "a file that cannot be read (a data URI holds no valid base64"),
        ({"video": "data:video/mp4;base64,AA@AA=="}, {}, "a file that cannot be read (a data URI holds no valid base64"),
        ({"ratios": {"a": "x", "b": 2}}, {"ratios": {"a": None, "b": 2.0}}, "str as ratios.a"),
    ],
)  # fmt: skip
def test_an_odd_companion_becomes_what_it_can_and_loses_nothing(
    companion: dict[str, Any], expected: dict[str, Any], words: str
) -> None:
    heard: list[str] = []
    found = slots({"images": [PICTURE], **companion}, WorkerContext(), heard)
    assert found.pop("output") == ImageRef(uri="https://f/a.png") and len(found.pop("images")) == 1
    assert found == expected
    assert len(heard) == bool(words) and all(words in line for line in heard)


@pytest.mark.parametrize(
    "images",
    [
        PICTURE, "https://f/a.png", [PICTURE], [None, PICTURE], [[PICTURE]], {"0": PICTURE}, {"first": {"image": PICTURE}},
        [{}, PICTURE], [None, None, "https://f/a.png"],
    ],
)  # fmt: skip
def test_a_file_in_another_place_than_declared_is_found(images: Any) -> None:
    found = slots({"images": images})
    assert found["images"] == [ImageRef(uri="https://f/a.png")]
    assert found["output"] == ImageRef(uri="https://f/a.png")


def test_steps_into_a_response() -> None:
    assert dig({"a": [{"b": 1}, {"b": 2}]}, ("a", "b")) == 1 and dig({"a": []}, ("a", "b")) is None
    assert dig({"a": [1, 2]}, ("a", "1")) == 2 and dig({"a": [1]}, ("a", "1")) is None
    assert dig({"0": 5}, ("0",)) == 5 and dig(3, ("a",)) is None
    assert (
        dig({"url": "https://f/a.png"}, ("0",)) == {"url": "https://f/a.png"}
        and dig("https://f/a.png", ("0",)) == "https://f/a.png"
    )


def test_a_node_without_a_main_slot_may_lack_all() -> None:
    class Bare(Sample):
        """
        No output.
        sample
        """

        class OutputType(TypedDict):
            text: str

    assert asyncio.run(collect(Bare, {}, Context(KEY))) == {"text": ""}


def test_undeclared_files_are_named_and_handed_on() -> None:
    heard: list[str] = []
    kept: list[AssetRef] = []
    response = {
        "images": [PICTURE],
        "depth": {"maps": ["https://f/d.png", {"url": "https://f/e.exr"}]},
        "page": "https://f/x",
    }
    slots(response, None, heard, kept)
    assert [ref.uri for ref in kept] == ["https://f/d.png", "https://f/e.exr"]
    (line,) = heard
    assert "depth.maps.0 (https://f/d.png), depth.maps.1" in line


def test_a_link_without_an_extension_is_a_file_where_its_key_says_so() -> None:
    heard: list[str] = []
    kept: list[AssetRef] = []
    links = {"mask_url": "https://f/mask?id=1", "preview_image_urls": ["https://f/p"], "page_url": "https://f/page"}
    slots({"images": [PICTURE], "extra": links}, None, heard, kept)
    assert [ref.uri for ref in kept] == ["https://f/mask?id=1", "https://f/p"]
    assert "extra.mask_url (https://f/mask?id=1), extra.preview_image_urls.0 (https://f/p)" in heard[0]


@pytest.mark.parametrize(
    "response", [{"pictures": [PICTURE]}, [PICTURE], "https://f/a.png", {"result": {"image": "https://f/a.png"}}]
)
def test_a_renamed_result_is_the_result(response: Any) -> None:
    heard: list[str] = []
    found = slots(response, None, heard)
    assert found == {"output": ImageRef(uri="https://f/a.png"), "images": [ImageRef(uri="https://f/a.png")]}
    assert "under another name than 'images'" in heard[0]


def test_a_renamed_result_is_of_the_right_kind() -> None:
    with pytest.raises(UnexpectedResponse):
        slots({"sound": "https://f/a.mp3"})


@pytest.mark.parametrize(
    "nothing", [{}, {"images": []}, {"images": None}, {"images": [None, None]}, {"images": [{}]}, {"images": ""}]
)
@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({}, "fal sent {"),
        ({"description": "I cannot draw this."}, "says: I cannot draw this"),
        ({"prompt": "draw", "error": {"message": "out of memory"}}, "says: out of memory"),
        ({"detail": [{"msg": "too dark", "loc": ["body"]}]}, "says: too dark"),
        ({"status": "refused", "why": "because"}, "says: refused; because"),
    ],
)  # fmt: skip
def test_no_file_is_an_error_with_what_fal_did_say(nothing: dict[str, Any], said: dict[str, Any], words: str) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        slots({**nothing, **said})
    assert words in str(caught.value) and str(caught.value).endswith("(request req-1).")


def test_a_result_that_was_held_back_is_said_to_be() -> None:
    with pytest.raises(ContentRefused, match=r"held back the result of someone/sample \(has_nsfw_concepts\): so sorry"):
        slots({"images": [], "has_nsfw_concepts": [False, True], "message": "so sorry"})


def test_a_flag_as_text_is_a_flag_and_no_remark() -> None:
    with pytest.raises(ContentRefused, match=r"held back the result of someone/sample \(nsfw\) \(request"):
        slots({"images": [], "nsfw": "true"})
    with pytest.raises(NothingMade, match="fal sent"):
        slots({"images": [], "nsfw": "false"})


@pytest.mark.parametrize(
    ("flag", "where"),
    [
        ({"has_nsfw_concepts": [True]}, "has_nsfw_concepts"),
        ({"has_nsfw_concepts": {"0": True}}, "has_nsfw_concepts"),
        ({"has_nsfw_concepts": [[False, True]]}, "has_nsfw_concepts"),
        ({"nsfw_content_detected": 1}, "nsfw_content_detected"),
        ({"nsfw": "yes"}, "nsfw"),
        ({"nsfw": " TRUE "}, "nsfw"),
        ({"safety": {"flagged": True}}, "safety.flagged"),
        ({"content_moderation": {"result": [{"nsfw": True}]}}, "content_moderation.result.0.nsfw"),
        ({"images": [PICTURE, {**PICTURE, "nsfw": True}]}, "images.1.nsfw"),
    ],
)
def test_a_marked_picture_is_a_picture_with_a_line_in_the_log(flag: dict[str, Any], where: str) -> None:
    heard: list[str] = []
    assert slots({"images": [PICTURE], **flag}, None, heard)["output"].uri
    assert heard == [f"fal's safety check has marked this result: {where}"]
    with pytest.raises(ContentRefused, match="held back the result"):
        slots({"images": [], **{key: value for key, value in flag.items() if key != "images"}, "nsfw": True})


@pytest.mark.parametrize(
    "flag",
    [
        {"has_nsfw_concepts": [False]}, {"nsfw": 0}, {"nsfw": "no"}, {"nsfw": 0.4}, {"nsfw": None}, {"nsfw": {"score": 0.1}},
        {"safety": {"flagged": False}}, {"images": [{**PICTURE, "nsfw": False}]},
    ],
)  # fmt: skip
def test_a_picture_that_is_not_marked_comes_without_a_word(flag: dict[str, Any]) -> None:
    heard: list[str] = []
    assert slots({"images": [PICTURE], **flag}, None, heard)["output"].uri and not heard


def test_many_marks_and_much_json_are_told_shortly(monkeypatch: pytest.MonkeyPatch) -> None:
    # More than is looked at.
    monkeypatch.setattr(filling, "_LOOKED_AT", 5_000)
    heard: list[str] = []
    deep: Any = {"nsfw": True}
    for _ in range(900):
        deep = {"a": deep}
    slots({"images": [PICTURE], "anything": [deep, *({"nsfw": True} for _ in range(5_000))]}, None, heard)
    assert len(heard) == 1 and len(heard[0]) < 400


def test_of_very_much_json_only_a_part_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "_LOOKED_AT", 50)
    monkeypatch.setattr(reasons, "_LOOKED_AT", 50)
    long = {"anything": [{}] * 100}
    assert len(list(filling._walk(long))) == 50
    assert reasons.flags({"nsfw": True, **long}) == ["nsfw"] and not reasons.flags({**long, "nsfw": True})


@pytest.mark.parametrize("images", [None, [], [None]])
def test_a_main_result_that_is_missing_is_an_error_that_names_the_files_that_came(images: Any) -> None:
    response = {
        "images": images,
        "video": "https://f/v.mp4",
        "depth": {"url": "https://f/d.png"},
        "archive": "data:application/zip;base64,UEsDBAo=",
    }
    with pytest.raises(NothingMade, match="someone/sample brought no image") as caught:
        slots(response, WorkerContext())
    came = "it did bring video (https://f/v.mp4), archive (inline), depth (https://f/d.png) (request req-1)."
    assert str(caught.value).endswith(came)
    with pytest.raises(NothingMade, match=r"says: out of memory; it did bring video"):
        slots({**response, "error": "out of memory"})
    with pytest.raises(ContentRefused, match=r"\(has_nsfw_concepts\); it did bring video"):
        slots({**response, "has_nsfw_concepts": [True]})


class Either(Sample):
    """
    Stills or a film.
    sample
    """

    _alternatives: ClassVar[tuple[str, ...]] = ("video",)


def test_what_stands_for_the_main_result_is_a_result() -> None:
    heard: list[str] = []
    found = slots({"images": [], "video": "https://f/v.mp4"}, None, heard, model=Either)
    assert list(found) == ["video"] and heard == ["fal sent no output, only video"]
    with pytest.raises(NothingMade, match="did bring archive"):
        slots({"images": [], "archive": "https://f/a.zip"}, model=Either)


class Single(Sample):
    """
    One picture, and all of them.
    sample
    """

    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("image",)}

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]


def test_the_first_of_all_pictures_stands_for_the_one() -> None:
    found = asyncio.run(collect(Single, {"image": None, "images": [None, PICTURE]}, Context(KEY)))
    assert found["output"] == found["images"][0] == ImageRef(uri="https://f/a.png")


class Solid(Sample):
    """
    One model in several formats.
    sample
    """

    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("model_glb",), "obj": ("model_urls", "obj")}

    class OutputType(TypedDict):
        output: Model3DRef
        obj: Model3DRef


def test_one_format_of_a_model_stands_for_the_other() -> None:
    response = {"model_glb": None, "model_urls": {"obj": {"url": "https://f/m.obj"}}}
    found = asyncio.run(collect(Solid, response, Context(KEY)))
    assert found["output"] == found["obj"] == Model3DRef(uri="https://f/m.obj", format="obj")


class Words(Sample):
    """
    Text alone.
    sample
    """

    _slots: ClassVar[dict[str, tuple[str, ...]]] = {}

    class OutputType(TypedDict):
        output: str
        found: list[dict[str, Any]]


@pytest.mark.parametrize(
    ("response", "expected"),
    [({"output": ""}, ""), ({"output": None}, ""), ({"found": []}, ""), ("bare", "bare"), ({"output": "x"}, "x")],
)
def test_nothing_found_is_an_answer_of_words_and_lists(response: Any, expected: str) -> None:
    assert asyncio.run(collect(Words, response, Context(KEY)))["output"] == expected


@pytest.mark.parametrize("response", [{}, {"renamed": 1}, [], None, 3])
def test_an_answer_without_any_declared_key_is_none(response: Any) -> None:
    with pytest.raises(UnexpectedResponse, match="where the node expects found, output"):
        asyncio.run(collect(Words, response, Context(KEY)))


def test_where_nothing_found_is_an_answer_an_empty_one_is_a_result() -> None:
    assert slots({}, model=Finder) == {}
    assert (
        slots(dict.fromkeys(("images", "video", "model_urls", "text", "timings", "parts", "ratios")), model=Finder)
        == {}
    )
    assert slots({"video": "", "images": []}, model=Finder) == {}


def test_a_part_of_a_response_may_lack_anything() -> None:
    found = asyncio.run(collect(Sample, {"text": "so far"}, Context(KEY), complete=False))
    assert found == {**EMPTY, "text": "so far"}


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost:7777/api/storage/a.png", "https://127.0.0.1/a.png", "http://10.0.0.1/a.png", "https://nas.local/a.png",
        "http://[::1]/a.png", "https://169.254.169.254/a.png",
    ],
)  # fmt: skip
def test_addresses_in_answers_never_lead_into_the_users_network(address: str) -> None:
    heard: list[str] = []
    response = {
        "images": [{"url": address}, PICTURE],
        "video": address,
        "anything": {"a": address, "b": {"url": address}, "c": {"type": "image", "uri": address, "asset_id": "1"}},
        "parts": [{"file": "asset://a.png"}, {"file": "file:///etc/passwd"}, {"text": "/images/a.png"}],
    }
    found = slots(response, None, heard)
    assert [ref.uri for ref in found["images"]] == ["https://f/a.png"] and "video" not in found
    assert found["anything"] == {"a": "", "b": {"url": ""}, "c": {"type": "image", "uri": ""}}
    assert found["parts"] == [{"file": ""}, {"file": ""}, {"text": "/images/a.png"}]
    assert any("an address on this machine" in line for line in heard)


def test_references_in_answers_lead_to_the_web_or_nowhere() -> None:
    heard: list[str] = []
    named = {"type": "image", "uri": "notes.txt", "asset_id": "abc", "width": 3}
    anything = {
        "paths": [named, {"uri": "notes.txt"}],
        "text": "notes.txt",
        "link": {"type": "video", "uri": "http://f/a.mp4", "asset_id": "abc", "fps": 24, "metadata": {"a": 1}},
        "file": {"uri": "https://f/a.png", "title": "a"},
        "page": {"uri": "https://example.com/page", "title": "a"},
        "rows": {"object": "list", "data": [{"uri": 5, "asset_id": 7}]},
    }
    found = slots({"images": [{**PICTURE, "mask": named}], "timings": named, "anything": anything}, None, heard)
    assert found["anything"] == {
        "paths": [{"type": "image", "uri": "", "width": 3}, {"uri": ""}],
        "text": "notes.txt",
        "link": VideoRef(uri="https://f/a.mp4", format="mp4", metadata={"fps": 24, "a": 1}),
        "file": ImageRef(uri="https://f/a.png", metadata={"title": "a"}),
        "page": {"uri": "https://example.com/page", "title": "a"},
        "rows": {"object": "list", "data": [{"uri": 5, "asset_id": 7}]},
    }
    assert found["timings"] == found["output"].metadata["mask"] == {"type": "image", "uri": "", "width": 3}
    assert "fal sent 'notes.txt' as a file, which is no link on the web; it is left out" in heard
    assert "fal sent 'abc' as the id of an asset, which only you can name; it is left out" in heard


@pytest.mark.parametrize(
    "address",
    ["HTTP://10.0.0.1/a.png", " http://10.0.0.1/a.png", "FILE:///etc/passwd", "\tfile:///a", "\x00file:a", "fi\tle:a"],
)
def test_no_spelling_of_an_address_leads_into_the_users_network(address: str) -> None:
    found = slots({"images": [PICTURE], "anything": {"a": address, "b": {"uri": address}}})
    assert found["anything"] == {"a": "", "b": {"uri": ""}}


@pytest.mark.parametrize(
    ("written", "uri"),
    [
        ("HTTPS://example.com/a.png", "https://example.com/a.png"),
        (" https://example.com/a.png\n", "https://example.com/a.png"),
        ("https://example.com/a b.png", "https://example.com/a%20b.png"),
        ("DATA:image/png;BASE64,aGk=", "data:image/png;BASE64,aGk="),
    ],
)
def test_a_files_url_is_taken_in_any_spelling(written: str, uri: str) -> None:
    assert slots({"images": [{"url": written}]})["output"].uri == uri


def test_a_sentence_that_starts_with_a_url_is_text() -> None:
    with pytest.raises(UnexpectedResponse, match=r"says: https://example.com/help explains why"):
        slots({"images": "https://example.com/help explains why"})


def test_a_listed_server_is_the_users_network_too() -> None:
    context = Context(KEY, environment={"NODETOOL_FAL_OWN_SERVERS": "files.example.com"})
    found = slots({"images": ["https://files.example.com/a.png", PICTURE]}, context)
    assert [ref.uri for ref in found["images"]] == ["https://f/a.png"]


def test_plain_http_becomes_https() -> None:
    assert slots({"images": ["http://example.com/a.png"]})["output"].uri == "https://example.com/a.png"


def test_each_link_of_an_answer_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    class Counted(httpx.URL):
        def __init__(self, *given: Any, **keywords: Any) -> None:
            parsed.append(str(given[:1]))
            super().__init__(*given, **keywords)

    images = [{"url": f"https://v3.fal.media/{index}.png"} for index in range(500)]
    slots({"images": images[:1]})
    monkeypatch.setattr(httpx, "URL", Counted)
    assert len(slots({"images": images, "anything": images})["images"]) == 500
    assert len(parsed) == 500


@pytest.mark.wide
def test_files_are_found_at_any_depth() -> None:
    deep: Any = "https://f/deep.png"
    for _ in range(20_000):
        deep = [deep]
    found = slots({"images": [PICTURE], "anything": deep, "boxes": deep, "text": deep})
    inner = found["anything"]
    while isinstance(inner, list):
        inner = inner[0]
    assert inner == ImageRef(uri="https://f/deep.png")
    assert found["output"].uri == "https://f/a.png" and "text" not in found


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=9)
    | st.sampled_from(["https://f/a.png", "data:,x"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*EMPTY, "url", "glb", "0"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*EMPTY, "url", "model_urls"]), json_values))
def test_whatever_comes_with_a_picture_the_picture_is_returned(companions: dict[str, Any]) -> None:
    found = slots({**companions, "images": [PICTURE]})
    assert found["output"].uri == "https://f/a.png"


@given(json_values)
def test_any_answer_is_a_result_or_a_reason(response: Any) -> None:
    try:
        found = slots(response)
    except UnexpectedResponse as error:
        assert error.request_id == "req-1"
    except ContentRefused:
        return
    else:
        values = [found[name] for name in EMPTY if name in found]
        flat = [item for value in values for item in (value if isinstance(value, list) else [value])]
        assert any(isinstance(item, AssetRef) and item.uri for item in flat)
