"""First titles of drafts."""

from __future__ import annotations

import pytest

from generator.authoring.titles import MAX_TITLE, propose_title


@pytest.mark.parametrize(
    ("endpoint", "name", "title"),
    [
        ("fal-ai/kling-video/v3/4k/image-to-video", "Kling Video", "Kling Video V3 4K Image to Video"),
        (
            "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora",
            "LTX-2.3 22B Distilled",
            "LTX-2.3 22B Distilled Image to Video LoRA",
        ),
        ("fal-ai/flux-pro/v1.1-ultra", "FLUX1.1 [pro] ultra", "FLUX1.1 [pro] ultra"),
        (
            "bytedance/seedance-2.0/fast/text-to-video",
            "Seedance 2.0 Fast Text to Video",
            "Seedance 2.0 Fast Text to Video",
        ),
        ("sonilo/v1.1/video-to-music", "V1.1", "Sonilo V1.1 Video to Music"),
        ("fal-ai/ltx23-trainer-v2/t2a", "LTX 2.3 Trainer (V2) - Text-to-Audio", "LTX 2.3 Trainer (V2) - Text-to-Audio"),
        ("fal-ai/flux-2", "FLUX 2", "FLUX 2 Text to Image"),
        ("fal-ai/phota", "Phota Text to Image", "Phota Text to Image"),
        ("fal-ai/bare", "", "fal-ai/bare Text to Image"),
        ("bare", "Bare", "Bare Text to Image"),
        ("fal-ai/x", "Two\nlines\x1b and\ttabs", "Two lines and tabs X"),
    ],
)
def test_a_title_says_the_name_and_what_the_id_adds(endpoint: str, name: str, title: str) -> None:
    assert propose_title(endpoint, {"name": name, "category": "text-to-image"}) == title


def test_a_category_that_says_no_task_is_left_out() -> None:
    assert propose_title("fal-ai/marlin", {"name": "Marlin", "category": "vision"}) == "Marlin"
    assert propose_title("fal-ai/marlin", {"name": "Marlin"}) == "Marlin"


def test_a_title_has_an_end() -> None:
    assert len(propose_title("fal-ai/x", {"name": "long " * 100})) <= MAX_TITLE
