"""What snippets give to required inputs: each kind of input gets a value that it accepts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.problems import ProblemError
from generator.reports.site.sample import SampleWriter
from generator.reports.site.samples import Samples, read_samples
from tests.cases import TEXT, Specs, ref, shape

SAMPLES = Samples(
    prompts={"make-logo": "a fox", "text_to_image": "a lighthouse"}, values={"lyrics": "la la", "ids": [7]}
)


def written(tmp_path: Path, name: str, schema: dict[str, Any], **parts: Any) -> tuple[str, SampleWriter]:
    specs = Specs(tmp_path / "specs").add({name: schema}, required=[name], **parts)
    plan = specs.plan()
    (node,) = plan.endpoints.values()
    structures = {str(structure.name): structure for structure in plan.shared.structures}
    writer = SampleWriter(SAMPLES, structures, "a fox")
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
