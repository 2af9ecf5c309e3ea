"""Names of classes, files and fields."""

from __future__ import annotations

import pytest

from generator.specs.fieldname import field_name_of
from generator.specs.naming import class_name_of, stem_of, unique_class_name


@pytest.mark.parametrize(
    ("class_name", "stem"),
    [
        ("FluxSchnell", "flux_schnell"),
        ("SAM3Image", "sam3_image"),
        ("ABTest", "ab_test"),
        ("Flux_Pro", "flux_pro"),
        ("Flux1D", "flux1_d"),
        ("x", "x"),
    ],
)
def test_a_stem_is_the_class_name_in_snake_case(class_name: str, stem: str) -> None:
    assert stem_of(class_name) == stem


@pytest.mark.parametrize(
    ("endpoint", "class_name"),
    [
        ("fal-ai/sora-2/text-to-video/pro", "Sora2TextToVideoPro"),
        ("bria/fibo", "BriaFibo"),
        ("fal-ai/3d-thing", "Fal3dThing"),
        ("fal-ai/my-node", "MyNodes"),
        ("fal-ai/???", "Endpoint"),
        ("fal-ai/wan/v2.2-a14b", "WanV22A14b"),
    ],
)
def test_the_rule_takes_the_words_of_the_id(endpoint: str, class_name: str) -> None:
    assert class_name_of(endpoint) == class_name


def test_a_taken_name_gets_owner_then_category_then_a_number() -> None:
    taken: set[str] = set()
    found = []
    for _ in range(5):
        found.append(unique_class_name("fal-ai/x", "text-to-image", taken))
        taken.add(stem_of(found[-1]))
    assert found == ["X", "FalAiX", "FalAiXTextToImage", "FalAiXTextToImage2", "FalAiXTextToImage3"]


@pytest.mark.parametrize(
    ("parameter", "media", "name"),
    [
        ("image_url", True, "image"),
        ("image_urls", True, "images"),
        ("end_image_url", True, "end_image"),
        ("_url", True, "_url"),
        ("_urls", True, "_urls"),
        ("webhook_url", False, "webhook_url"),
        ("image", True, "image"),
    ],
)
def test_a_file_is_named_without_its_url(parameter: str, media: bool, name: str) -> None:
    assert field_name_of(parameter, media) == name
