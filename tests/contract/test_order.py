"""The order in which a person fills parameters in."""

from __future__ import annotations

from tests.cases import TEXT, contract, optional

INTEGER = {"type": "integer"}
SWITCH = {"type": "boolean"}
PARAMETERS = {
    "seed": INTEGER,
    "enable_safety_checker": SWITCH,
    "strength": {"type": "number"},
    "negative_prompt": TEXT,
    "image_size": TEXT,
    "duration": INTEGER,
    "prompt": TEXT,
    "image_url": TEXT,
    "mask_url": optional(TEXT),
    "video_urls": {"type": "array", "items": TEXT},
}


def names(required: list[str], order: list[str]) -> list[str]:
    return list(contract(PARAMETERS, required=required, order=order)["input"]["properties"])


def test_fal_gives_the_order_and_the_rest_stands_behind() -> None:
    found = names(["seed"], ["prompt", "ghost", "seed", "prompt"])
    assert found[:2] == ["prompt", "seed"]
    assert found[2:] == [name for name in PARAMETERS if name not in ("prompt", "seed")]


def test_without_an_order_required_ones_come_first_then_media_text_and_size() -> None:
    assert names(["prompt", "image_url"], []) == [
        "image_url",
        "prompt",
        "mask_url",
        "video_urls",
        "image_size",
        "duration",
        "strength",
        "negative_prompt",
        "seed",
        "enable_safety_checker",
    ]


def test_required_names_follow_the_order_of_properties() -> None:
    assert contract(PARAMETERS, required=["prompt", "image_url"])["input"]["required"] == ["image_url", "prompt"]
