"""How parameters and slots of odd shapes become arguments and handles of a builder."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.output.owned import DSL_PACKAGE
from tests.cases import ENDPOINT, IMAGE_FILE, TEXT, Json, Specs, optional, ref, shape

MODULE = f"{DSL_PACKAGE}/text_to_image.py"
SCHEMAS = {"Image": IMAGE_FILE, "Lora": shape({"path": TEXT}, ["path"])}
PRESETS = ["small", "large"]
SPEED: Json = {"Speed": {"values": ["slow", "fast"], "members": {}}}


def builder(text: str) -> ast.ClassDef:
    return next(node for node in ast.parse(text).body if isinstance(node, ast.ClassDef))


def signature(text: str) -> dict[str, tuple[str, str]]:
    """Argument → annotation and default as printed; no default is an empty text."""
    made = next(node for node in builder(text).body if isinstance(node, ast.FunctionDef)).args
    defaults = [ast.unparse(value) if value else "" for value in made.kw_defaults]
    return {
        arg.arg: (ast.unparse(arg.annotation), default)
        for arg, default in zip(made.kwonlyargs, defaults, strict=True)
        if arg.annotation
    }


def argument(specs: Specs, schema: Any, *, required: bool = False) -> tuple[str, str]:
    specs.add({"value": schema}, {"text": TEXT}, required=["value"] if required else [], schemas=SCHEMAS)
    return next(iter(signature(specs.pack().files[MODULE]).values()))


@pytest.mark.parametrize(
    ("schema", "required", "printed"),
    [
        (TEXT, True, ("dsl.Input[str]", "")),
        (TEXT, False, ("dsl.Input[str] | None", "None")),
        (TEXT | {"default": "x"}, True, ("dsl.Input[str]", "'x'")),
        ({"type": "integer", "default": 4}, False, ("dsl.Input[int]", "4")),
        (optional({"type": "integer"}, default=4), False, ("dsl.Input[int] | None", "4")),
        ({"type": "number", "default": -1}, False, ("dsl.Number", "-1.0")),
        ({"type": "boolean", "default": True}, False, ("dsl.Input[bool]", "True")),
        ({"type": "string", "enum": PRESETS, "default": "small"}, False, ("dsl.Input[Literal['small', 'large']]", "'small'")),
        ({"type": "string", "enum": PRESETS}, True, ("dsl.Input[Literal['small', 'large']]", "")),
        ({"type": "integer", "enum": [5, 10], "default": 10}, False, ("dsl.Input[Literal[5, 10]]", "10")),
        ({"type": "array", "items": TEXT}, True, ("dsl.ListInput[str]", "")),
        ({"type": "array", "items": TEXT, "default": ["a"]}, False, ("dsl.ListInput[str] | None", "None")),
        ({"type": "array", "items": {"type": "string", "enum": PRESETS}}, True, ("dsl.ListInput[Literal['small', 'large']]", "")),
        ({"type": "array", "items": ref("Lora"), "default": []}, False, ("dsl.ListInput[shared.Lora] | None", "None")),
        (ref("Lora"), True, ("dsl.Input[shared.Lora]", "")),
        (ref("Lora"), False, ("dsl.Input[shared.Lora] | None", "None")),
        ({"type": "object"}, False, ("dsl.Input[dict[str, Any]] | None", "None")),
    ],
)  # fmt: skip
def test_arguments(specs: Specs, schema: Any, required: bool, printed: tuple[str, str]) -> None:
    assert argument(specs, schema, required=required) == printed


def test_a_shared_choice_goes_by_its_public_name(specs: Specs) -> None:
    specs.enums = SPEED
    schema = {"type": "string", "enum": ["slow", "fast"], "default": "fast"}
    assert argument(specs, schema) == ("dsl.Input[shared.SpeedValue]", "'fast'")
    shared = specs.pack().files[f"{DSL_PACKAGE}/shared.py"]
    assert 'SpeedValue: TypeAlias = Speed | Literal["slow", "fast"]' in shared
    assert "    from nodetool.dsl.fal import shared" in specs.pack().files[MODULE]


def test_slots_are_handles_of_their_types(specs: Specs) -> None:
    images = {"type": "array", "items": ref("Image")}
    specs.add({"prompt": TEXT}, {"images": images, "seed": {"type": "integer"}}, schemas=SCHEMAS)
    slots = [ast.unparse(node) for node in builder(specs.pack().files[MODULE]).body if isinstance(node, ast.AnnAssign)]
    assert slots == ["output: dsl.Handle[ImageRef]", "images: dsl.Handle[list[ImageRef]]", "seed: dsl.Handle[int]"]


def test_words_from_specs_stay_words(specs: Specs) -> None:
    hostile = 'Ends """ early; \\N{DASH} ${printed} % if x: <%! import os %>'
    words = {"summary": hostile, "fields": {"prompt": {"description": hostile}}}
    specs.add({"prompt": TEXT}, {"text": TEXT}, spec=words)
    text = ast.get_docstring(builder(specs.pack().files[MODULE]))
    assert text == f"{hostile}\n\nArgs:\n    prompt: {hostile}"


def test_an_endpoint_without_a_shape_takes_arguments(specs: Specs) -> None:
    specs.add()
    assert signature(specs.pack().files[MODULE]) == {"arguments": ("dsl.Input[dict[str, Any]] | None", "None")}


def test_only_what_is_used_is_imported(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, {"text": TEXT})
    text = specs.pack().files[MODULE]
    assert "TYPE_CHECKING:" not in text
    compile(text, MODULE, "exec")


def test_modules_narrow_the_files_and_older_names_have_none(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, {"text": TEXT}, spec={"aliases": ["fal.older.Thing"]})
    specs.add({"prompt": TEXT}, {"text": TEXT}, endpoint=f"{ENDPOINT}/speech", category="text-to-speech")
    whole = {path for path in specs.pack().files if path.startswith(DSL_PACKAGE)}
    assert whole == {f"{DSL_PACKAGE}/{name}.py" for name in ("__init__", "shared", "text_to_image", "text_to_speech")}
    narrowed = {path for path in specs.pack(frozenset({"text_to_speech"})).files if path.startswith(DSL_PACKAGE)}
    assert narrowed == whole - {MODULE}


def test_snapshots_hold_the_node_alone(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, {"text": TEXT})
    assert all("dsl" not in text for text in specs.pack().nodes.values())


def test_nodes_whose_fields_bear_pythons_own_names(specs: Specs) -> None:
    specs.add({"self": TEXT, "class": TEXT, "dsl": TEXT, "shared": TEXT}, {"self": TEXT, "dsl": TEXT})
    made: dict[str, Any] = {}
    exec(compile(specs.pack().files[MODULE], MODULE, "exec"), made)
    thing = made["Thing"](self_="a", class_="b", dsl="c", shared="d")
    assert thing._parameters == {"self_": "a", "class_": "b", "dsl": "c", "shared": "d"}
    assert repr(thing.dsl) == "Thing.dsl"
