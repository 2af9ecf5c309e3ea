"""Names of classes, files and fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.specs.fieldname import field_name_of
from generator.specs.naming import MAX_NAME, class_name_of, stem_of, unique_class_name


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
        ("fal-ai/wan/v2.2-a14b", "WanV2_2A14b"),
        ("fal-ai/ltx-2.3-22b/image-to-video", "Ltx2_3_22bImageToVideo"),
        ("fal-ai/kling-video/v3/4k", "KlingVideoV3_4k"),
        ("fal-ai/sam-3/3d-body", "Sam3_3dBody"),
        ("imagineart/imagineart-2.0", "Imagineart2_0"),
        ("a/ab", "AAb"),
        ("plain", "Plain"),
        ("fal-ai/" + "/".join(["word-2"] * 40), "Word2" * 16),
        ("fal-ai/" + "a" * 200, "A" + "a" * 79),
    ],
)
def test_the_rule_takes_the_words_of_the_id(endpoint: str, class_name: str) -> None:
    assert class_name_of(endpoint) == class_name


@pytest.mark.parametrize(("one", "other"), [("ltx-2.3-22b", "ltx-2-322b"), ("v1/11b", "v11/1b"), ("sam-3/1", "sam-31")])
def test_digits_of_two_words_stay_apart_in_classes_and_files(one: str, other: str) -> None:
    names = [class_name_of(f"fal-ai/{name}") for name in (one, other)]
    assert len({stem_of(name) for name in names}) == len(set(names)) == 2


@pytest.mark.parametrize(("endpoint", "class_name"), [("fal-ai/con", "FalAiCon"), ("fal-ai/none", "FalAiNone")])
def test_a_name_that_windows_or_python_keeps_is_not_used(endpoint: str, class_name: str) -> None:
    assert unique_class_name(endpoint, "vision", set()) == class_name


@given(st.lists(st.text(st.sampled_from("ab12-./ é"), max_size=200), min_size=2, max_size=12, unique=True))
def test_every_id_gets_a_class_and_a_file_of_its_own(ids: list[str]) -> None:
    taken: dict[str, str] = {}
    for endpoint in ids:
        name = unique_class_name(endpoint, "text-to-image", taken)
        assert name.isidentifier() and len(name) <= MAX_NAME
        assert stem_of(name) not in taken
        taken[stem_of(name)] = name


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
