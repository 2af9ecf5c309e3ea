"""The request body: what is sent, what is left out, and what is refused before anything is sent."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from nodetool.fal import FalNode
from nodetool.fal.arguments import Asset, build, free
from nodetool.fal.errors import Fault, InvalidInputs
from nodetool.fal.fields import Field
from nodetool.metadata.types import ImageRef, ImageSize

from tests.runtime.double.media import png
from tests.runtime.samples import Caption, Lora, Sample, Scene

Many = Enum("Many", {f"m{index}": index for index in range(20)})

PICTURE = ImageRef(data=png())
GIVEN = {"prompt": "x", "image": PICTURE, "strength": 1.0}


def arguments(**values: Any) -> dict[str, Any]:
    """The arguments that differ from those of a node with only its required inputs."""
    made = Sample(**GIVEN)
    usual = build(made)
    for name, value in values.items():
        setattr(made, name, value)
    return {name: value for name, value in build(made).items() if name not in usual or value != usual[name]}


def problems(**values: Any) -> list[str]:
    made = Sample(**GIVEN)
    for name, value in values.items():
        setattr(made, name, value)
    with pytest.raises(InvalidInputs) as caught:
        build(made)
    return list(caught.value.problems)


def test_only_required_inputs_send_fals_defaults_and_nothing_else() -> None:
    sent = build(Sample(**GIVEN))
    assert sent.pop("image_url") == Asset(PICTURE, "image")
    assert sent == {
        "prompt": "x", "strength": 1.0, "mode": "fast", "sync_mode": "loop", "count": 1, "grid": 0.5, "guidance": 3.5,
        "safe": True, "align": "center", "loras": [{"path": "house-style", "scale": 1.0}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"negative_prompt": "y"}, {"negative_prompt": "y"}),
        ({"negative_prompt": None}, {}),
        ({"guidance": None}, {"guidance": None}),
        ({"guidance": 0}, {"guidance": 0}),
        ({"safe": False}, {"safe": False}),
        ({"seed": 0}, {"seed": 0}),
        ({"seed": -1}, {}),
        ({"count": 2.0}, {"count": 2}),
        ({"mode": "good"}, {"mode": "good"}),
        ({"mode": Sample.Mode.GOOD}, {"mode": "good"}),
        ({"steps": 8}, {"steps": 8}),
        ({"steps": Sample.Steps.FEW}, {"steps": 4}),
        ({"palette": ["red", Sample.Color.BLUE]}, {"palette": ["red", "blue"]}),
        ({"size": "good"}, {"size": "good"}),
        ({"size": ImageSize(width=3, height=4, preset="square")}, {"size": {"width": 3, "height": 4}}),
        ({"size": {"type": "image_size", "width": 3, "height": 4}}, {"size": {"width": 3, "height": 4}}),
        ({"align": 0.25}, {"align": 0.25}),
        ({"align": ""}, {"align": ""}),
        ({"bpm": 4}, {"bpm": 4}),
        ({"bpm": 5}, {"bpm": 5}),
        ({"bpm": True}, {"bpm": True}),
        ({"code": "abc"}, {"code": "abc"}),
        ({"loras": []}, {"loras": []}),
        ({"loras": [Lora(path="p", scale=0)]}, {"loras": [{"path": "p", "scale": 0}]}),
        ({"loras": [{"type": "fal.SampleLora", "path": "p"}]}, {"loras": [{"path": "p", "scale": 1.0}]}),
        ({"extra": Caption(text="t")}, {"extra": {"text": "t"}}),
        ({"extra": {"text": "t"}}, {"extra": {"text": "t"}}),
        ({"extra": {"path": "p"}}, {"extra": {"path": "p", "scale": 1.0}}),
        ({"extra": {"type": "fal.SampleLora", "path": "p"}}, {"extra": {"path": "p", "scale": 1.0}}),
        ({"tracks": [[{"path": "p"}]]}, {"tracks": [[{"path": "p", "scale": 1.0}]]}),
        ({"points": [[1, 2.5], {"path": "p"}]}, {"points": [[1, 2.5], {"path": "p", "scale": 1.0}]}),
        ({"weights": {"a": 1}}, {"weights": {"a": 1}}),
        ({"options": {"type": "image_size", "n": [1, None, {"deep": True}]}}, {"options": {"type": "image_size", "n": [1, None, {"deep": True}]}}),
        ({"options": {}}, {}),
        ({"any_frame": "first"}, {"any_frame": "first"}),
    ],
)  # fmt: skip
def test_what_is_set_is_sent(values: dict[str, Any], expected: dict[str, Any]) -> None:
    assert arguments(**values) == expected


def test_files_stand_where_they_go() -> None:
    found = arguments(
        images=[PICTURE], model=PICTURE, masks=[PICTURE], any_frame=PICTURE, options={"a": [PICTURE.model_dump()]}
    )
    assert found["image_urls"] == [Asset(PICTURE, "images[0]")]
    assert found["model"] == Asset(PICTURE, "model", as_object=True)
    assert found["masks"] == [Asset(PICTURE, "masks[0]", as_object=True)]
    assert found["any_frame"] == Asset(PICTURE, "any_frame")
    assert found["options"]["a"] == [Asset(PICTURE, "options.a[0]")]


def test_structures_inside_of_structures() -> None:
    scene = Scene(styles=[], views=[PICTURE], loras=[Lora(path="p", preview=PICTURE)], type_=Scene.Kind.OUTDOOR)
    assert arguments(scene=scene)["scene"] == {
        "type": "outdoor",
        "styles": [],
        "views": [Asset(PICTURE, "scene.views[0]")],
        "loras": [{"path": "p", "scale": 1.0, "preview_url": Asset(PICTURE, "scene.loras[0].preview")}],
    }
    raw = {"type": "indoor", "views": PICTURE, "loras": [{"path": "p", "preview_url": PICTURE}]}
    assert arguments(scene=raw)["scene"]["loras"][0]["preview_url"].path == "scene.loras[0].preview"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"prompt": ""}, ["prompt is required"]),
        ({"prompt": "  \n"}, ["prompt is required: nothing can be seen in it"]),
        ({"prompt": "\u200b\ufeff"}, ["prompt is required: nothing can be seen in it"]),
        ({"loras": [{"path": " "}]}, ["loras[0].path is required"]),
        ({"image": ImageRef()}, ["image is required"]),
        ({"strength": None}, ["strength is required"]),
        ({"prompt": "x" * 21}, [f"prompt must have at most 20 characters, has 21 (is '{'x' * 21}')"]),
        ({"prompt": 3}, ["prompt must be text, not 3"]),
        ({"negative_prompt": ""}, ["negative_prompt must have at least 1 characters, has 0 (is '')"]),
        ({"strength": 0}, ["strength must be greater than 0 (is 0)"]),
        ({"strength": 2.0}, ["strength must be less than 2 (is 2.0)"]),
        ({"strength": float("nan")}, ["strength must be a number, not nan"]),
        ({"strength": "a"}, ["strength must be a number, not 'a'"]),
        ({"count": 0}, ["count must be at least 1 (is 0)"]),
        ({"count": 5}, ["count must be at most 4 (is 5)"]),
        ({"count": 1.5}, ["count must be a whole number, not 1.5"]),
        ({"count": True}, ["count must be a whole number, not True"]),
        ({"grid": 0.55}, ["grid must be a multiple of 0.1 (is 0.55)"]),
        ({"safe": 1}, ["safe must be true or false, not 1"]),
        ({"seed": -2}, ["seed must be at least -1 (is -2)"]),
        ({"code": "AB"}, ["code must match ^[a-z]+$ (is 'AB')"]),
        ({"mode": "slow"}, ["mode must be one of 'fast', 'good', not 'slow'"]),
        ({"steps": True}, ["steps must be one of 4, 8, not True"]),
        ({"palette": ["green", "red"]}, ["palette[0] must be one of 'red', 'blue', not 'green'"]),
        ({"palette": "red"}, ["palette must be a list, not 'red'"]),
        ({"size": 7}, ["size must be one of 'fast', 'good' or a width and a height, not 7"]),
        ({"size": {"width": 7}}, ["size must be one of 'fast', 'good' or a width and a height, not {'width': 7}"]),
        ({"size": ImageSize(width=0, height=4)}, ["size must be at least one pixel wide and high, not 0x4"]),
        ({"size": {"width": "7px", "height": 1}}, ["size must be a width and a height in pixels, not {'width': '7px', 'height': 1}"]),
        ({"images": [PICTURE] * 3}, ["images must have at most 2 items, has 3"]),
        ({"images": [ImageRef(), "a.png"]}, ["images[0] has no file in it", "images[1] must be a file, not 'a.png'"]),
        ({"loras": [{"scale": 9, "weight": 1}]}, ["loras[0].weight is not a member of Lora", "loras[0].path is required", "loras[0].scale must be at most 4 (is 9)"]),
        ({"loras": ["p"]}, ["loras[0] must be a Lora, not 'p'"]),
        ({"scene": Scene(views=[])}, ["scene.views is required"]),
        ({"extra": 1}, ["extra must be a Caption or a Lora, not 1"]),
        ({"points": ["a"]}, ["points[0] must be a Lora or a list, not 'a'"]),
        ({"points": [PICTURE]}, ["points[0] must be a Lora or a list, not "]),
        ({"weights": {"a": "b"}}, ["weights.a must be a number, not 'b'"]),
        ({"weights": [1]}, ["weights must be a JSON object, not [1]"]),
        ({"options": {"a": object, "b": float("inf")}}, ["options.a must be JSON, not <class 'object'>", "options.b must be JSON, not inf"]),
        ({"any_frame": 4}, ["any_frame must be text or a file, not 4"]),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_is_named(values: dict[str, Any], expected: list[str]) -> None:
    found = problems(**values)
    assert len(found) == len(expected)
    assert all(problem.startswith(start) for problem, start in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"prompt": "a\udcffb"}, "prompt"),
        ({"loras": [{"path": "\ud800"}]}, "loras[0].path"),
        ({"images": [ImageRef(uri="https://example.com/\ud800.png")]}, "images[0]"),
        ({"options": {"a": ["\ud800"]}}, "options.a[0]"),
        ({"options": {"a": {"\ud800": 1}}}, "options.a"),
        ({"weights": {"\ud800": 1}}, "weights"),
    ],
)
def test_half_a_character_is_named_before_anything_is_sent(values: dict[str, Any], path: str) -> None:
    """A reader's find: it was submitted, failed on the way out, and counted as paid."""
    (problem,) = problems(**values)
    assert problem.startswith(f"{path} is not text that can be sent: it has half of a character (U+D"), problem


def test_half_a_character_in_free_arguments() -> None:
    with pytest.raises(InvalidInputs, match=r"a is not text .*U\+DCFF as character 2"):
        free({"a": "x\udcff", "b": "\U0001f600 whole ones are text"})
    with pytest.raises(InvalidInputs, match="is not text"):
        free({"\ud800": 1})


def test_a_text_may_begin_and_end_with_spaces() -> None:
    assert arguments(prompt=" \u200bx ")["prompt"] == " \u200bx "


def test_all_problems_come_in_one_error() -> None:
    with pytest.raises(InvalidInputs) as caught:
        build(Sample.model_construct(count=9, mode="?"))
    assert str(caught.value) == (
        "5 inputs to be corrected: prompt is required; image is required; strength is required;"
        " mode must be one of 'fast', 'good', not '?'; count must be at most 4 (is 9)."
    )


def test_programs_can_tell_missing_inputs_from_wrong_ones() -> None:
    with pytest.raises(InvalidInputs) as caught:
        build(Sample.model_construct(image=PICTURE, strength=1.0, loras=[{"scale": 9}], count=True))
    assert [(detail.path, detail.fault) for detail in caught.value.details] == [
        ("prompt", Fault.MISSING),
        ("count", Fault.INVALID),
        ("loras[0].path", Fault.MISSING),
        ("loras[0].scale", Fault.INVALID),
    ]
    assert caught.value.problems == tuple(map(str, caught.value.details))


def test_bytes_are_counted_not_shown() -> None:
    assert problems(prompt=b"\x89PNG") == ["prompt must be text, not 4 bytes"]


def test_free_arguments_take_any_json_and_what_nodetool_has() -> None:
    found = free({"a": Sample.Mode.GOOD, "b": ImageSize(width=1, height=2), "c": Lora(path="p"), "d": (1, 2)})
    assert found == {"a": "good", "b": {"width": 1, "height": 2}, "c": {"path": "p", "scale": 1.0}, "d": [1, 2]}
    with pytest.raises(InvalidInputs, match="a must be JSON"):
        free({"a": {1}})


def test_a_parameter_without_a_name_is_sent_under_none() -> None:
    class Unnamed(FalNode):
        endpoint = "someone/unnamed"
        field: str | None = Field(default=None, serialization_alias="")

    assert build(Unnamed(field="x")) == {"": "x"}


def test_long_lists_of_choices_are_cut_short() -> None:
    class Wordy(FalNode):
        endpoint = "someone/wordy"
        number: Many = Field(default=0)

    with pytest.raises(InvalidInputs, match=r"number must be one of 0, 1, .*, 11, …, not 99\.$"):
        build(Wordy.model_construct(number=99))
