"""Keys about what a contract no longer has: named, and removed without touching anything else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.authoring.prune import Pruned, prune
from generator.problems import Problem
from tests.cases import TEXT, Json, Specs, ref, shape

INPUTS = {
    "prompt": TEXT,
    "mode": {"enum": ["a", "b"]},
    "sizes": {"type": "array", "items": {"anyOf": [ref("Size"), {"const": 3}]}},
    "lora": ref("Lora"),
}
SCHEMAS = {"Lora": shape({"path": TEXT}), "Size": {"enum": ["s", "m"]}}
SPEC = """\
# what this is
endpoint = "fal-ai/thing"
class_name = "Thing"
status = "draft"
basic_fields = ["prompt", "gone", "mode"] # in order
output = "{output}"

[fields.gone]
description = "Of old."

# kept
[fields.prompt]
description = "Still here."

[enums.mode.members]
a = "FIRST"
c = "GONE"

[enums.sizes]
members = {{ "s" = "SMALL", "3" = "THREE", "l" = "GONE" }}

[enums.prompt]
name = "Prompt"

[structures.Lora]
name = "MyLora"

[structures.Lora.fields.weight]
description = "Of old."

[structures.Gone]
name = "Gone"

[output_names]
"seed" = "number"
"mesh.url" = "mesh"

[[waivers]]
rule = "a"
path = "input.x"
reason = "kept"

[[waivers]]
rule = "b"
path = "input.y"
reason = "stale"
"""


def pruned(specs: Specs, text: str, **parts: Any) -> tuple[Pruned | None, list[Problem]]:
    """What becomes of a spec with this text beside the contract of ``INPUTS``."""
    root = specs.add(INPUTS, {"seed": {"type": "integer"}}, schemas=SCHEMAS).write()
    specs.spec_path().write_text(text, encoding="utf-8")
    return prune(root, specs.spec_path(), **parts)


def test_stale_keys_go_and_everything_else_stays_as_it_was(specs: Specs) -> None:
    found, problems = pruned(specs, SPEC.format(output="image"), waivers=[("b", "input.y")])
    assert found is not None and not problems
    assert [stale.key for stale in found.stale] == [
        "fields.gone",
        "basic_fields: gone",
        "enums.mode.members.c",
        "enums.sizes.members.l",
        "enums.prompt",
        "structures.Gone",
        "structures.Lora.fields.weight",
        "output: image",
        "output_names.mesh.url",
        "waivers: b at input.y",
    ]
    assert tomllib.loads(found.text) == {
        "endpoint": "fal-ai/thing",
        "class_name": "Thing",
        "status": "draft",
        "basic_fields": ["prompt", "mode"],
        "fields": {"prompt": {"description": "Still here."}},
        "enums": {"mode": {"members": {"a": "FIRST"}}, "sizes": {"members": {"s": "SMALL", "3": "THREE"}}},
        "structures": {"Lora": {"name": "MyLora"}},
        "output_names": {"seed": "number"},
        "waivers": [{"rule": "a", "path": "input.x", "reason": "kept"}],
    }
    assert "# what this is" in found.text and "# in order" in found.text and "# kept" in found.text


def test_a_name_that_is_like_the_stale_one_is_said(specs: Specs) -> None:
    found, _ = pruned(specs, 'endpoint = "fal-ai/thing"\n[fields.prompts]\ndescription = "x"\n')
    assert found is not None
    assert found.stale[0].hint == "nearest: prompt"
    assert found.text == 'endpoint = "fal-ai/thing"\n'


@pytest.mark.parametrize(
    "text", ["", '[fields.prompt]\ndescription = "x"\n', 'output = "seed"\nfields = 3\nenums = []\n']
)
def test_where_nothing_is_stale_nothing_is_done(specs: Specs, text: str) -> None:
    assert pruned(specs, text) == (None, [])


def test_a_contract_that_publishes_nothing_proves_nothing(specs: Specs) -> None:
    text = 'output = "image"\nmay_be_empty = ["video", "image"]\nbasic_fields = ["a"]\n[fields.a]\ndescription = "x"\n'
    root = specs.add().write()
    specs.spec_path().write_text(text)
    assert prune(root, specs.spec_path()) == (None, [])
    specs.spec_path().write_text(f'{text}[inputs.b]\ntype = "string"\n[outputs.video]\ntype = "string"\n')
    found, _ = prune(root, specs.spec_path())
    assert found is not None
    assert [stale.key for stale in found.stale] == [
        "fields.a",
        "basic_fields: a",
        "output: image",
        "may_be_empty: image",
    ]


@pytest.mark.parametrize("name", ["thing.toml", "thing.json"])
def test_files_that_cannot_be_read_are_problems(specs: Specs, name: str) -> None:
    root = specs.add(INPUTS, schemas=SCHEMAS).write()
    (root / "text_to_image" / name).write_text("= =")
    found, problems = prune(root, specs.spec_path())
    assert found is None
    assert [problem.file for problem in problems] == [f"specs/text_to_image/{name}"]


@pytest.mark.parametrize(
    "text",
    [
        'summary = """\n[fields.gone]\nx"""\n[fields.gone]\ndescription = "x"\n',
        'summary = """\n[fields.gone]\nx = 1\n"""\n[fields.gone]\ndescription = "x"\n',
        'basic_fields = ["prompt"]\nwaivers = [{ rule = "b", path = "input.y", reason = "r" }]\n',
    ],
)
def test_a_key_that_cannot_be_removed_alone_is_left_to_people(specs: Specs, text: str) -> None:
    found, problems = pruned(specs, text, waivers=[("b", "input.y")])
    assert found is None
    assert str(problems[0]).startswith("specs/text_to_image/thing.toml: ")
    assert "cannot be removed: " in str(problems[0]) and str(problems[0]).endswith("(remove it by hand)")


@pytest.mark.parametrize(
    "text",
    [
        "[fields]\ngone = { description = 'x' } # why\nprompt = {}\n",
        "fields.gone.description = 'x'\nfields.prompt.description = 'y'\n",
        "fields = { gone = {}, prompt = {} }\n",
        'tags = [\n[],\n["gone, as a tag"],\n]\n[enums.gone]\nname = "X"\n[output_names]\nseed = "a"\ngone = "b"\n',
        '["fields"] # all\n[fields . "gone"]\ndescription = "]"\n# end\n',
    ],
)
def test_every_way_to_write_a_key_is_found(specs: Specs, text: str) -> None:
    found, problems = pruned(specs, text)
    assert found is not None and not problems
    assert "gone" not in found.text.replace("gone, as a tag", "")
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        line for line in found.text.splitlines() if line.startswith("#")
    ]


def test_a_shape_that_leads_back_to_itself_has_an_end(specs: Specs) -> None:
    loop: Json = {"anyOf": [{"enum": ["a"]}, ref("Loop")]}
    root = specs.add({"mode": ref("Loop")}, schemas={"Loop": loop}).write()
    specs.spec_path().write_text('[enums.mode.members]\na = "A"\nb = "B"\n')
    found, _ = prune(root, Path(specs.spec_path()))
    assert found is not None
    assert [stale.key for stale in found.stale] == ["enums.mode.members.b"]
