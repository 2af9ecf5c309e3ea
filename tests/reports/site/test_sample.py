"""What snippets give to required inputs: each kind of input gets a value that it accepts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.problems import ProblemError
from generator.reports.site.sample import SampleWriter
from generator.reports.site.samples import Samples, read_samples
from tests.cases import TEXT, Specs, ref, shape

SAMPLES = Samples(
    prompts={"make-logo": "a fox", "text_to_image": "a lighthouse"},
    values={"lyrics": "la la", "ids": [7]},
    own={"style_id": "my-style"},
)


def written(
    tmp_path: Path, name: str, schema: dict[str, Any], special: dict[str, Any] | None = None, **parts: Any
) -> tuple[str, SampleWriter]:
    specs = Specs(tmp_path / "specs").add({name: schema}, required=[name], **parts)
    plan = specs.plan()
    (node,) = plan.endpoints.values()
    structures = {str(structure.name): structure for structure in plan.shared.structures}
    writer = SampleWriter(SAMPLES, structures, "a fox", special or {})
    return writer.value(node.fields[0]), writer


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("prompt", TEXT, '"a fox"'),
        ("edit_prompt", TEXT, '"a fox"'),
        ("prompt", {**TEXT, "minLength": 8, "maxLength": 9}, '"a fox..."'),
        ("prompt", {**TEXT, "maxLength": 3}, '"a f"'),
        ("lyrics", TEXT, '"la la"'),
        ("lyrics", {"type": "integer"}, "1"),
        ("brand_name", TEXT, '"brand name"'),
        ("ids", {"type": "array", "items": {"type": "integer"}}, "[7]"),
        ("sizes", {"type": "array", "items": {"type": "integer"}, "minItems": 2}, "[1, 1]"),
        ("names", {"type": "array", "items": {"type": "array", "items": TEXT}}, '[["names"]]'),
        ("count", {"type": "integer", "minimum": 3}, "3"),
        ("count", {"type": "integer", "minimum": 3, "multipleOf": 8}, "8"),
        ("share", {"type": "number", "exclusiveMinimum": 0, "maximum": 1}, "0.5"),
        ("share", {"type": "number", "exclusiveMinimum": 0}, "1.0"),
        ("start_time", {"type": "number", "minimum": 0}, "0.0"),
        ("end_time", {"type": "number", "minimum": 0, "maximum": 5}, "5.0"),
        ("end_time", {"type": "number", "minimum": 0}, "10.0"),
        ("open", {"type": "boolean"}, "True"),
        ("style", {**TEXT, "enum": ["plain", "rich"]}, '"plain"'),
        ("more", {"type": "object", "additionalProperties": TEXT}, "{}"),
    ],
)
def test_a_value_fits_its_input(tmp_path: Path, name: str, schema: dict[str, Any], expected: str) -> None:
    assert written(tmp_path, name, schema)[0] == expected


def test_files_and_structures_say_what_they_import(tmp_path: Path) -> None:
    schemas = {"Weight": shape({"path": TEXT, "scale": {"type": "number"}}, ["path"])}
    value, writer = written(tmp_path, "loras", {"type": "array", "items": ref("Weight")}, schemas=schemas)
    assert value == '[shared.Weight(path="path")]'
    assert writer.shared and not writer.types


FILE = {"type": "string", "format": "uri", "media": "image"}


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("image_url", FILE, '"photo.png"'),
        ("mask_url", FILE, '"mask.png"'),
        ("video_url", {**FILE, "media": "video"}, '"clip.mp4"'),
        ("image_urls", {"type": "array", "items": FILE, "minItems": 2}, '["photo.png", "photo2.png"]'),
        ("training_data_url", {**FILE, "media": "file"}, '"training_data.zip"'),
    ],
)
def test_a_file_is_one_of_the_readers_folder(tmp_path: Path, name: str, schema: dict[str, Any], expected: str) -> None:
    value, writer = written(tmp_path, name, schema)
    assert value == expected
    assert writer.own == re.findall(r'"(.+?)"', expected) and not writer.types


def test_a_file_inside_a_structure_is_read_there(tmp_path: Path) -> None:
    """A structure takes references, no paths."""
    value, writer = written(tmp_path, "face", ref("Face"), schemas={"Face": shape({"image_url": FILE}, ["image_url"])})
    assert value == 'shared.Face(image=file("photo.png", ImageRef))'
    assert writer.file and writer.types == {"ImageRef"} and writer.own == ["photo.png"]


def test_what_only_the_reader_has_is_kept_to_be_told(tmp_path: Path) -> None:
    value, writer = written(tmp_path, "style_id", TEXT)
    assert value == '"my-style"' and writer.own == ["my-style"]


def test_words_for_an_endpoint_outweigh_all_others() -> None:
    samples = Samples(endpoints={"acme/*": {"prompt": "all", "text": "all"}, "acme/sing": {"prompt": "la"}})
    assert samples.of_endpoint("acme/sing") == {"prompt": "all", "text": "all"} and not samples.of_endpoint("other/x")
    samples = Samples(endpoints={"acme/sing": {"prompt": "la"}, "acme/*": {"prompt": "all", "text": "all"}})
    assert samples.of_endpoint("acme/sing") == {"prompt": "la", "text": "all"}


def test_a_sample_of_an_endpoint_is_taken_where_it_fits(tmp_path: Path) -> None:
    assert written(tmp_path / "fits", "prompt", TEXT, special={"prompt": "la"})[0] == '"la"'
    assert written(tmp_path / "does_not", "prompt", TEXT, special={"prompt": 3})[0] == '"a fox"'


def test_a_prompt_goes_by_task_then_by_module() -> None:
    assert SAMPLES.prompt(["make-logo"], "text_to_image") == "a fox"
    assert SAMPLES.prompt(["lettering"], "text_to_image") == "a lighthouse"
    assert SAMPLES.prompt([], "llm") == ""


def test_a_broken_file_is_reported_with_its_keys(tmp_path: Path) -> None:
    assert read_samples(tmp_path) == Samples()
    (tmp_path / "samples.toml").write_text("prompt = 3\n[prompts]\nllm = 4\n")
    with pytest.raises(ProblemError) as caught:
        read_samples(tmp_path)
    assert "prompts.llm" in str(caught.value) and "unknown key" in str(caught.value)
