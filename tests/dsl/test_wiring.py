"""Graphs from builders: what they hold, and what is refused at run time."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from nodetool.dsl.fal.audio_to_text import NemotronAsr
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProKontextMulti
from nodetool.dsl.fal.shared import ImageSizePreset, LoraWeight
from nodetool.dsl.fal.speech_to_text import Wizper
from nodetool.dsl.fal.text_to_audio import KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxKreaLora, FluxSchnell
from nodetool.dsl.fal.video_to_video import SyncLipsyncV2
from nodetool.fal.dsl import Builder, FalEndpoint, Handle, Preview, WiringError, graph, workflow
from nodetool.metadata.types import AudioRef, ImageRef, ImageSize, VideoRef
from nodetool.types.api_graph import Graph
from nodetool.workflows.graph import Graph as LoadedGraph


def untyped(value: Any) -> Any:
    """Lets a test say what a type checker would refuse."""
    return value


def loaded(drawn: Graph) -> LoadedGraph:
    return LoadedGraph.from_dict(drawn.model_dump(), skip_errors=False, allow_undefined_properties=False)


def data(builder: Builder) -> dict[str, Any]:
    return dict(graph(builder).nodes[-1].data)


def test_holds_nodes_after_what_they_need_and_named_edges() -> None:
    image = FluxSchnell(prompt="a")
    drawn = graph(FluxProKontextMulti(prompt="b", images=[image.output, FluxSchnell(prompt="c").images]))
    assert [(node.id, node.type) for node in drawn.nodes] == [
        ("flux_schnell", "fal.text_to_image.FluxSchnell"),
        ("flux_schnell-2", "fal.text_to_image.FluxSchnell"),
        ("flux_pro_kontext_multi", "fal.image_to_image.FluxProKontextMulti"),
    ]
    assert [(e.source, e.sourceHandle, e.target, e.targetHandle) for e in drawn.edges] == [
        ("flux_schnell", "output", "flux_pro_kontext_multi", "images"),
        ("flux_schnell-2", "images", "flux_pro_kontext_multi", "images"),
    ]
    assert len({edge.id for edge in drawn.edges}) == 2


def test_a_node_that_two_need_is_there_once() -> None:
    image = FluxSchnell(prompt="a")
    cut_out = BirefnetV2(image=image.output)
    assert len(graph(Preview(image.output), Preview(cut_out.output), cut_out).nodes) == 4


def test_loads_in_nodetool_with_every_value() -> None:
    image = FluxSchnell(prompt="a", image_size=ImageSize(width=640, height=480), num_images=2)
    sent = loaded(graph(image)).nodes[0].fal_arguments()
    assert (sent["prompt"], sent["num_images"], sent["image_size"]) == ("a", 2, {"width": 640, "height": 480})


def test_holds_what_differs_from_the_defaults() -> None:
    assert data(FluxSchnell(prompt="a", num_images=1, seed=-1, image_size="landscape_4_3")) == {"prompt": "a"}
    assert data(FluxSchnell(prompt="", num_images=2)) == {"prompt": "", "num_images": 2}


class Own(Enum):
    HEAVY = "General Use (Heavy)"


def test_values_become_json() -> None:
    lora = LoraWeight(path="https://example.com/lora", scale=0.5)
    made = data(FluxKreaLora(prompt="a", image_size=ImageSizePreset.SQUARE, loras=[lora]))
    assert made["image_size"] == "square"
    assert made["loras"] == [{"type": "fal.LoraWeight", "path": "https://example.com/lora", "scale": 0.5}]
    image = ImageRef(uri="https://example.com/a.png")
    assert data(BirefnetV2(image=image, model=untyped(Own.HEAVY)))["model"] == "General Use (Heavy)"
    assert data(BirefnetV2(image=image))["image"]["uri"] == "https://example.com/a.png"
    assert data(FalEndpoint(endpoint_id="a/b", arguments={"n": (1, 2)}))["arguments"] == {"n": [1, 2]}


def test_a_choice_that_nodetool_has_a_use_for_itself() -> None:
    video, audio = VideoRef(uri="https://example.com/a.mp4"), AudioRef(uri="https://example.com/a.mp3")
    node = loaded(graph(SyncLipsyncV2(video=video, audio=audio, sync_mode="loop"))).nodes[0]
    assert getattr(node.sync_mode, "value", node.sync_mode) == "loop"


def test_any_endpoint_takes_slots_by_fals_names() -> None:
    drawn = graph(FalEndpoint(endpoint_id="a/b", image_url=FluxSchnell(prompt="a").output))
    assert drawn.edges[0].targetHandle == "image_url"


def test_a_builder_is_no_slot() -> None:
    with pytest.raises(TypeError, match=r"BirefnetV2\(image=…\) takes one slot of FluxSchnell: output, images, "):
        BirefnetV2(image=untyped(FluxSchnell(prompt="a")))
    with pytest.raises(TypeError, match="one slot of FluxSchnell"):
        FluxProKontextMulti(prompt="a", images=untyped([FluxSchnell(prompt="a")]))


def test_values_beside_slots_are_nodes_that_hold_them() -> None:
    photo = ImageRef(uri="https://example.com/a.png")
    drawn = graph(FluxProKontextMulti(prompt="a", images=[photo, FluxSchnell(prompt="b").output, photo]))
    held, node = "flux_pro_kontext_multi-images-", "flux_pro_kontext_multi"
    assert [each.id for each in drawn.nodes] == ["flux_schnell", f"{held}0", f"{held}2", node]
    assert {each.type for each in drawn.nodes if each.id.startswith(held)} == {"fal.dynamic.FalValue"}
    assert [edge.source for edge in drawn.edges] == [f"{held}0", "flux_schnell", f"{held}2"]
    assert len({edge.id for edge in drawn.edges}) == 3
    loaded(drawn)


def test_slots_stand_in_no_dict() -> None:
    with pytest.raises(TypeError, match="as a whole"):
        FalEndpoint(endpoint_id="a/b", assets={"image_url": FluxSchnell(prompt="a").output})


def test_an_unknown_slot_names_the_known_ones() -> None:
    slot = "image"
    with pytest.raises(AttributeError, match="FluxSchnell has no slot 'image'; its slots: output, images"):
        getattr(FluxSchnell(prompt="a"), slot)
    assert repr(FluxSchnell(prompt="a").output) == "FluxSchnell.output"


def test_an_unknown_parameter_is_refused() -> None:
    with pytest.raises(TypeError, match="'size'"):
        FluxSchnell(prompt="a", **untyped({"size": 1}))


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda: Wizper(audio=untyped(FluxSchnell(prompt="a").output)), ["wizper", "audio", "image"]),
        (lambda: FluxSchnell(prompt=untyped(FluxSchnell(prompt="a").images)), ["flux_schnell-2", "prompt", "list"]),
        (lambda: BirefnetV2(image=Handle(FluxSchnell(prompt="a"), "imgs")), ["imgs", "FluxSchnell"]),
        (lambda: FluxSchnell(prompt=untyped(3)), ["flux_schnell", "prompt", "3"]),
        (lambda: FluxSchnell(prompt="a", image_size=untyped("huge")), ["image_size", "huge"]),
        (lambda: FluxSchnell(prompt="a", num_images=untyped("two")), ["num_images", "two"]),
        (lambda: FluxKreaLora(prompt="a", loras=untyped([3])), ["loras"]),
    ],
)
def test_wrong_wiring_is_refused(build: Any, words: list[str]) -> None:
    with pytest.raises(WiringError) as caught:
        graph(build())
    assert all(word in str(caught.value) for word in words), str(caught.value)


def test_all_wrong_values_are_named_at_once() -> None:
    with pytest.raises(WiringError) as caught:
        graph(FluxSchnell(prompt=untyped(3), num_images=untyped("two")))
    assert len(caught.value.problems) == 2


class Unknown(Builder, node_type="fal.text_to_image.NoSuchNode"):
    output: Handle[str]


def test_an_unknown_node_is_refused() -> None:
    with pytest.raises(WiringError, match=r"knows no node fal\.text_to_image\.NoSuchNode"):
        graph(Unknown())


def test_a_graph_has_nodes() -> None:
    with pytest.raises(ValueError, match="at least one node"):
        graph()


def test_optional_things_can_be_left_out_or_cleared() -> None:
    assert data(NemotronAsr(audio=AudioRef(uri="https://example.com/a.mp3"))).keys() == {"audio"}
    assert data(KokoroBritishEnglish(prompt="a", voice="bf_emma", speed=1.0)).keys() == {"prompt", "voice"}


def test_a_workflow_is_what_nodetool_imports() -> None:
    end = Preview(FluxSchnell(prompt="a").output, name="Picture")
    made = workflow(end, name="A Picture!", description="Draws.", tags=("image",))
    assert (made["id"], made["name"], made["description"], made["tags"]) == (
        "a_picture",
        "A Picture!",
        "Draws.",
        ["image"],
    )
    assert made["created_at"].endswith("Z")
    for node in made["graph"]["nodes"]:
        assert {"id", "type", "data", "parent_id", "ui_properties"} <= set(node)
    for edge in made["graph"]["edges"]:
        assert {"source", "sourceHandle", "target", "targetHandle"} <= set(edge)
    assert Graph(**made["graph"]).model_dump() == graph(end).model_dump()


def test_the_same_script_gives_the_same_graph() -> None:
    made = [graph(BirefnetV2(image=FluxSchnell(prompt="a").output)) for _ in range(2)]
    assert made[0] == made[1]
