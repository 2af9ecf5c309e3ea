"""Which strings are files, and of what kind: fal's hints, names and prose against each other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases import IMAGE_FILE, TEXT, Json, contract, optional, ref, shape, taken


def kind(name: str, schema: Json | None = None, **extra: Any) -> str | None:
    found: str | None = taken({**(schema or TEXT), **extra}, name).get("media")
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("image_url", "image"),
        ("first_frame_url", "image"),
        ("mask_video_url", "video"),
        ("video_thumbnail_url", "image"),
        ("audio_url", "audio"),
        ("glb_url", "model3d"),
        ("model_mesh_url", "model3d"),
        ("model_glb_url", "model3d"),
        ("pdf_url", "document"),
        ("archive_url", "file"),
        ("lora_url", "file"),
        ("mask_image_lora_url", "file"),
        ("training_data_url", "file"),
        ("website_url", None),
        ("webhook_url", None),
        ("callback_uri", None),
        ("page_urls", None),
        ("landing_page_image_url", "image"),
        ("prompt", None),
        ("curl", None),
    ],
)
def test_the_last_medium_in_a_name_is_what_the_file_is(name: str, expected: str | None) -> None:
    assert kind(name) == expected


def test_an_address_to_read_or_to_call_is_no_file_unless_fal_says_so() -> None:
    assert kind("url", description="The page to read.") is None
    assert kind("source_url", description="Website to crawl") is None
    assert kind("page_url", _fal_ui_field="image") == "image"
    assert kind("url", description="URL of the image to read") == "image"


def test_a_frame_is_an_image_though_fal_says_video() -> None:
    assert kind("first_frame_url", _fal_ui_field="video") == "image"
    assert kind("end_image_url", ui={"field": "video"}) == "image"


def test_an_archive_of_images_is_a_file_though_fal_says_image() -> None:
    assert kind("images_data_url", _fal_ui_field="image", description="URL to zip archive with images") == "file"
    assert kind("images_url", description="URL of a .tar.gz") == "file"


def test_weights_are_a_file_though_fal_says_image() -> None:
    assert kind("lora_url", _fal_ui_field="image") == "file"
    assert kind("path_url", description="URL of the safetensors to load") == "file"


def test_a_hint_decides_where_the_name_is_silent() -> None:
    assert kind("source", _fal_ui_field="audio") == "audio"
    assert kind("source", ui={"field": "document"}) == "document"
    assert kind("source", ui={"field": 5}, _fal_ui_field="unheard") is None


def test_prose_decides_where_name_and_hint_are_silent() -> None:
    assert kind("source_url", description="The photo to start from, or a video") == "image"
    assert kind("source_url", description="URL of the 3D model") == "model3d"
    assert kind("source_url", description="Anything") == "file"


def test_inline_data_of_a_medium_is_a_file() -> None:
    assert kind("image", description="URL or base64 of the image") == "image"
    assert kind("image", description="A style word") is None


def test_a_text_that_may_also_be_a_path_is_no_file() -> None:
    assert kind("model_url", description="URL or the path of weights") is None
    assert kind("model_url", description="URL or the path of weights", _fal_ui_field="file") == "file"


def test_a_mesh_name_needs_the_word_of_the_prose() -> None:
    assert kind("model_url", description="A 3D mesh to texture") == "model3d"


def test_media_reach_into_lists_and_unions() -> None:
    assert taken({"type": "array", "items": TEXT}, "image_urls")["items"]["media"] == "image"
    assert taken(optional(TEXT, description="A mask"), "mask_url")["anyOf"][0]["media"] == "image"


def test_fixed_texts_are_no_files() -> None:
    assert kind("image_url", enum=["a", "b"]) is None
    assert kind("image_url", const="a") is None


def results(outputs: Json, category: str = "text-to-image", **schemas: Any) -> Json:
    return dict(contract({}, outputs, category=category, schemas=schemas)["output"]["properties"])


@pytest.mark.parametrize(
    ("shape_name", "name", "category", "content", "expected"),
    [
        ("File", "video", "text-to-image", None, "video"),
        ("AudioFile", "result", "text-to-image", None, "audio"),
        ("File", "result", "text-to-image", "audio/wav", "audio"),
        ("File", "result", "text-to-image", "text/plain", "image"),
        ("File", "result", "image-to-video", None, "video"),
        ("File", "result", "text-to-speech", None, "audio"),
        ("File", "result", "image-to-3d", None, "model3d"),
        ("File", "result", "training", None, "file"),
    ],
)
def test_a_file_object_is_what_its_name_its_shape_its_content_or_the_category_says(
    shape_name: str, name: str, category: str, content: str | None, expected: str
) -> None:
    described = {**TEXT, **({"default": content} if content else {})}
    file = shape({"url": TEXT, "content_type": described})
    assert results({name: ref(shape_name)}, category, **{shape_name: file})[name]["media"] == expected


def test_a_file_object_follows_hint_and_prose() -> None:
    file = shape({"url": TEXT, "file_size": {"type": "integer"}})
    assert results({"result": ref("File", _fal_ui_field="audio")}, "training", File=file)["result"]["media"] == "audio"
    assert (
        results({"result": ref("File", description="the song, as sound")}, "training", File=file)["result"]["media"]
        == "audio"
    )
    odd = shape({"url": TEXT, "content_type": True})
    assert results({"result": ref("File")}, "training", File=odd)["result"]["media"] == "file"


def test_a_file_object_that_is_an_archive_is_a_file_whatever_its_name() -> None:
    file = shape({"url": TEXT, "content_type": TEXT})
    found = results({"images": ref("File", description="A zip archive of the images")}, File=file)
    assert found["images"]["media"] == "file"


def test_the_url_inside_a_file_object_of_a_response_is_a_file() -> None:
    found = contract({}, {"image": ref("Image")}, schemas={"Image": IMAGE_FILE})
    assert found["$defs"]["Image"]["properties"]["url"]["media"] == "file"


def test_the_input_reading_of_a_shared_shape_stands() -> None:
    page = shape({"url": {"type": "string", "description": "Web page"}})
    found = contract({"page": ref("Page")}, {"page": ref("Page")}, schemas={"Page": page})
    assert "media" in found["$defs"]["Page"]["properties"]["url"]


def test_a_mask_is_an_image_unless_fal_says_that_it_is_a_video() -> None:
    assert kind("mask_url", description="URL of the mask") == "image"
    assert kind("mask_url", description="URL of the mask video") == "video"
    assert kind("mask_image_url", description="First frame of the mask video") == "image"


@pytest.mark.parametrize(
    ("name", "prose", "expected"),
    [
        ("file_urls", "Files to use: images, videos, audio or PDFs", "file"),
        ("file_urls", "Videos to join", "video"),
        ("input_file_url", "URL of a GLB or OBJ file", "model3d"),
        ("input_file_url", "Any FBX", "model3d"),
        ("input_file_url", "The tensor, as npz", "file"),
        ("response_url", "A WAV of the room", "audio"),
        ("mask_url", "The mask (image or video)", "file"),
        ("custom_model_uri", "Name of the model", None),
        ("keyframes", "The image URLs between start and end", "image"),
        ("image", "The product as a public URL or raw base64 bytes", "image"),
        ("control_method_url", "URL of weights; can also be one of `canny`", None),
    ],
)
def test_prose_says_what_a_name_leaves_open(name: str, prose: str, expected: str | None) -> None:
    assert kind(name, description=prose) == expected


@pytest.mark.parametrize(
    ("name", "prose", "expected"),
    [
        ("raw_depths", "Depths as .npz", "file"),
        ("result_files", "Parts in FBX format", "model3d"),
        ("result_files", "Parts", "file"),
    ],
)
def test_a_file_object_is_of_the_kind_of_its_extension(name: str, prose: str, expected: str) -> None:
    file = shape({"url": TEXT, "content_type": TEXT})
    found = results({name: ref("File", description=prose)}, "image-to-video", File=file)
    assert found[name]["media"] == expected
