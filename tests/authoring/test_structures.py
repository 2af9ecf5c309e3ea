"""Names of structured parameters over all endpoints: shared where equal, no name for two shapes, none that misleads."""

from __future__ import annotations

from typing import Any

import pytest

from generator.authoring.structures import family_of, name_structures
from tests.cases import TEXT, Json, contract, ref, shape

SCALE: Json = {"type": "number", "minimum": 0, "maximum": 4}
LORA = shape({"path": TEXT, "scale": SCALE})
FREE = shape({"path": TEXT, "scale": {"type": "number"}})
FORCED = shape({"path": TEXT, "scale": SCALE, "force": {"type": "boolean"}})


def named(*rows: tuple[str, str, Json], specs: dict[str, dict[str, str]] | None = None, **more: Any) -> dict[str, str]:
    """Class names by endpoint, of endpoints with one structure: endpoint, fal's name, shape."""
    found = name_structures(contracts(*rows), specs or {}, **more)
    return {endpoint: next(iter(names.values())) for endpoint, names in found.names.items()}


def contracts(*rows: tuple[str, str, Json]) -> dict[str, Json]:
    return {
        endpoint: contract({"value": ref(name)}, endpoint=endpoint, schemas={name: found})
        for endpoint, name, found in rows
    }


def test_what_one_family_alone_uses_carries_its_name() -> None:
    voice, text = shape({"id": TEXT}), shape({"text": TEXT})
    assert named(
        ("async/tts-pro/v1.0", "Voice", voice),
        ("fal-ai/heygen/avatar4", "Voice", text),
        ("fal-ai/ffmpeg-api/images", "ImageFrame", text),
        ("fal-ai/kling-video/v3", "KlingElement", text),
        ("fal-ai/sam-3-1/image", "PointPrompt", voice),
        ("fal-ai/sam-3/image", "PointPrompt", voice),
    ) == {
        "async/tts-pro/v1.0": "AsyncVoice",
        "fal-ai/heygen/avatar4": "HeygenVoice",
        "fal-ai/ffmpeg-api/images": "FfmpegApiImageFrame",
        "fal-ai/kling-video/v3": "KlingElement",
        "fal-ai/sam-3-1/image": "SamPointPrompt",
        "fal-ai/sam-3/image": "SamPointPrompt",
    }


def test_equal_shapes_of_one_meaning_share_a_class_whatever_a_document_calls_them() -> None:
    rows = [
        ("fal-ai/alpha", "LoraWeight", LORA),
        ("fal-ai/beta", "LoRAInput", LORA),
        ("fal-ai/gamma", "LoraWeightType2", LORA),
        ("fal-ai/delta", "fal-ai_delta_LoRAWeight", LORA),
    ]
    assert set(named(*rows).values()) == {"LoraWeight"}


def test_another_shape_is_named_by_what_makes_it_different() -> None:
    rows = [(f"{name}/lora", "LoraWeight", LORA) for name in ("a", "b", "c")]
    rows += [(f"{name}/lora", "LoraWeight", FORCED) for name in ("d", "e")]
    rows += [(f"{name}/lora", "LoraWeight", FREE) for name in ("f", "g")]
    rows += [(f"{name}/lora/turbo", "LoraWeight", shape({"turbo": TEXT})) for name in ("h", "i")]
    rows += [(f"{name}/lora", "LoraWeight", shape({"path": SCALE})) for name in ("j", "k")]
    found = named(*rows)
    assert [found[name] for name in ("a/lora", "d/lora", "f/lora", "h/lora/turbo", "j/lora")] == [
        "LoraWeight",
        "LoraWeightWithForce",
        "UnboundedLoraWeight",
        "LoraWeightTurbo",
        "LoraWeight2",
    ]


def test_names_in_specs_stay_and_the_shape_of_most_endpoints_keeps_a_shared_one() -> None:
    rows = [("x/a", "Lora", LORA), ("y/b", "Lora", LORA), ("z/c", "Lora", FORCED), ("w/d", "Lora", LORA)]
    specs: dict[str, dict[str, str]] = {name: {} for name in ("x/a", "y/b", "z/c")}
    assert named(*rows, specs=specs) == {"x/a": "Lora", "y/b": "Lora", "z/c": "LoraWithForce", "w/d": "Lora"}
    assert named(*rows, specs=specs, reserved=frozenset({"lora"}))["x/a"] == "Lora"
    assert named(*rows, specs=specs, reserved=frozenset({"Lora"}))["x/a"] == "Lora2"


def test_a_models_name_on_other_models_gives_way_and_goes_on_loading() -> None:
    rows = [("fal-ai/dreamshaper", "Lora", FORCED), ("fal-ai/vision", "Lora", FORCED), ("fal-ai/a", "Lora", LORA)]
    rows += [("fal-ai/b", "Lora", LORA), ("fal-ai/c", "Lora", LORA)]
    specs = {endpoint: {} for endpoint, _, _ in rows} | {
        "fal-ai/dreamshaper": {"Lora": "DreamshaperLora"},
        "fal-ai/vision": {"Lora": "DreamshaperLora"},
    }
    found = name_structures(contracts(*rows), specs)
    assert found.names["fal-ai/vision"] == {"Lora": "LoraWithForce"}
    assert found.keys("fal-ai/vision") == {"Lora": "LoraWithForce"}
    assert found.keys("fal-ai/a") == {}
    assert found.older == {"LoraWithForce": {"DreamshaperLora"}}
    only = [("fal-ai/dreamshaper/x", "Lora", FORCED), ("fal-ai/dreamshaper/y", "Lora", FORCED)]
    kept = {endpoint: {"Lora": "DreamshaperLora"} for endpoint, _, _ in only}
    assert set(named(*only, specs=kept).values()) == {"DreamshaperLora"}


def test_a_name_of_a_spec_follows_the_shape_when_a_document_renames_it() -> None:
    rows = [("fal-ai/sam2/a", "BoxType2", LORA), ("fal-ai/sam2/b", "Box", LORA)]
    specs = {"fal-ai/sam2/a": {"Box": "Sam2Box"}, "fal-ai/sam2/b": {"Box": "Sam2Box"}}
    assert set(named(*rows, specs=specs).values()) == {"Sam2Box"}


def test_naming_again_changes_nothing() -> None:
    rows = [
        (f"{name}/lora", "LoraWeight", found)
        for name, found in zip("abcdef", [LORA, LORA, FREE, FREE, FORCED, FORCED], strict=True)
    ]
    rows += [("g/lora", "LoRAWeight", FORCED), ("h/lora", "LoRAWeight", FORCED)]
    first = name_structures(contracts(*rows), {endpoint: {} for endpoint, _, _ in rows})
    again = name_structures(
        contracts(*rows), first.names, frozenset(name for names in first.older.values() for name in names)
    )
    assert again.names == first.names
    assert again.older == {}


def test_structures_inside_structures_are_compared_too() -> None:
    def tree(leaf: Json) -> Json:
        return contract(
            {"tree": ref("Tree")}, endpoint="x", schemas={"Tree": shape({"leaf": ref("Leaf")}), "Leaf": leaf}
        )

    found = name_structures({"a/x": tree(LORA), "b/x": tree(LORA), "c/x": tree(FORCED)}, {})
    assert found.names["a/x"] == found.names["b/x"] == {"Leaf": "Leaf", "Tree": "Tree"}
    assert found.names["c/x"] == {"Leaf": "LeafWithForce", "Tree": "CTree"}


@pytest.mark.parametrize(
    ("endpoints", "family"),
    [
        (["fal-ai/kling-video/v3"], ["kling", "video"]),
        (["fal-ai/stable-diffusion-v35-large"], ["stable", "diffusion"]),
        (["fal-ai/ltx23-trainer-v2/a"], ["ltx23", "trainer"]),
        (["krea/v2/x", "fal-ai/krea-2/y"], ["krea"]),
        (["fal-ai/a", "fal-ai/b"], []),
        (["-/x"], []),
    ],
)
def test_the_family_is_what_the_models_names_start_with(endpoints: list[str], family: list[str]) -> None:
    assert family_of(endpoints) == family
