"""Words are one clean line each, wherever they stand."""

from __future__ import annotations

import pytest

from tests.cases import TEXT, Json, Specs, ref, shape

FILE = "specs/text_to_image/thing.toml"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (" x", "starts or ends with white space"),
        ("x\n", "starts or ends with white space"),
        ("a\nb", "holds the character U+000A"),
        ("a\tb", "holds the character U+0009"),
        ("a\x00b", "holds the character U+0000"),
        ("a\u202eb", "holds the character U+202E"),
        ("a\u2028b", "holds the character U+2028"),
        ("a\ufeffb", "holds the character U+FEFF"),
        ("a\ue000b", "holds the character U+E000"),
        ("a\ufdd0b", "holds the character U+FDD0"),
        ("a\U0001ffffb", "holds the character U+1FFFF"),
    ],
)
def test_text_that_is_no_clean_line_is_told_wherever_it_stands(specs: Specs, text: str, fault: str) -> None:
    described = {"description": text, "fields": {"path": {"description": text}}}
    spec: Json = {
        "summary": text,
        "title": text,
        "tags": ["a", text],
        "use_cases": [text],
        "structures": {"Lora": described},
    }
    spec["fields"] = {"prompt": {"description": text}}
    specs.add({"prompt": TEXT, "lora": ref("Lora")}, spec=spec, schemas={"Lora": shape({"path": TEXT})})
    specs.glossary["prompt"] = {"description": text}
    specs.modules["text_to_image"] = {
        "summary": text,
        "fields": {"prompt": {"description": text}},
        "structures": {"Lora": described},
    }
    keys = [
        ("specs/glossary.toml", "prompt.description"),
        ("specs/text_to_image/_module.toml", "fields.prompt.description"),
        ("specs/text_to_image/_module.toml", "structures.Lora.description"),
        ("specs/text_to_image/_module.toml", "structures.Lora.fields.path.description"),
        ("specs/text_to_image/_module.toml", "summary"),
        (FILE, "fields.prompt.description"),
        (FILE, "structures.Lora.description"),
        (FILE, "structures.Lora.fields.path.description"),
        (FILE, "summary"),
        (FILE, "tags"),
        (FILE, "title"),
        (FILE, "use_cases"),
    ]
    assert specs.problems() == [f"{file}: {key}: {fault} (write one plain line)" for file, key in keys]


@pytest.mark.parametrize("text", ["Ünï “code” – 😀 …", 'quotes """ and \\ and ${x} and <% %> and ##', "a\u00a0b"])
def test_any_other_text_is_fine(specs: Specs, text: str) -> None:
    specs.add({}, spec={"summary": text})
    assert specs.problems() == []


def test_an_empty_tag_or_use_case_is_told(specs: Specs) -> None:
    specs.add({}, spec={"tags": ["a", ""], "use_cases": [""]})
    assert [line.split(" (")[0] for line in specs.problems()] == [
        f"{FILE}: tags: holds an empty line",
        f"{FILE}: use_cases: holds an empty line",
    ]


def test_a_module_has_words_of_its_own_or_plain_ones(specs: Specs) -> None:
    specs.add({}).add({}, endpoint="fal-ai/other", category="vision")
    specs.modules["vision"] = {"summary": 'Looking at "things".'}
    files = specs.pack().files
    assert 'Looking at "things".' in files["src/nodetool/nodes/fal/vision.py"]
    assert "fal.ai's text to image endpoints as NodeTool nodes." in files["src/nodetool/nodes/fal/text_to_image.py"]


def test_a_letter_of_a_later_unicode_is_a_word_on_every_python(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, spec={"summary": "Draw \U0001df25 and \U0001f9ff."})
    assert specs.problems() == []
