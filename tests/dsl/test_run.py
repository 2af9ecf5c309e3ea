"""Running graphs in a script, against a double of fal."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from nodetool.dsl.fal.image_to_image import BirefnetV2, FluxProKontextMulti
from nodetool.dsl.fal.llm import OpenRouterChatCompletions
from nodetool.dsl.fal.speech_to_text import SpeechToTextStream, Wizper
from nodetool.dsl.fal.text_to_audio import KokoroBritishEnglish
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.dsl.fal.vision import Moondream3PreviewQuery
from nodetool.fal import runner
from nodetool.fal.dsl import (
    Builder,
    FalEndpoint,
    Handle,
    Preview,
    RunError,
    WiringError,
    check,
    estimate,
    graph,
    result,
    run,
    workflow,
)
from nodetool.fal.fate import Fate
from nodetool.fal.money.record import Record
from nodetool.fal.notices import silent
from nodetool.fal.settings import Money
from nodetool.metadata.types import AudioRef, ImageRef
from nodetool.types.api_graph import Edge
from nodetool.workflows.processing_context import ProcessingContext

from .conftest import Fal


def test_values_flow_along_the_edges(fal: Fal) -> None:
    image = FluxSchnell(prompt="a lighthouse")
    answer = Moondream3PreviewQuery(image=image.output, prompt="How many?")
    results = asyncio.run(run(graph(Preview(answer.output), answer)))
    assert set(results) == {"flux_schnell", "moondream3_preview_query"}
    assert fal.names() == ["FluxSchnell", "Moondream3PreviewQuery"]
    assert fal.given("FluxSchnell")["prompt"] == "a lighthouse"
    assert fal.given("Moondream3PreviewQuery")["image"].uri == results["flux_schnell"]["output"].uri


def test_several_slots_make_one_list_in_order(fal: Fal) -> None:
    first, second = FluxSchnell(prompt="a"), FluxSchnell(prompt="b")
    asyncio.run(run(graph(FluxProKontextMulti(prompt="c", images=[first.output, second.images]))))
    uris = [image.uri for image in fal.given("FluxProKontextMulti")["images"]]
    assert [uri.removeprefix("https://fal.media/FluxSchnell/") for uri in uris] == ["output", "images/0", "images/1"]


def test_one_slot_fills_a_list(fal: Fal) -> None:
    asyncio.run(run(graph(FluxProKontextMulti(prompt="c", images=FluxSchnell(prompt="a").output))))
    assert len(fal.given("FluxProKontextMulti")["images"]) == 1


def test_result_gives_the_value_of_a_slot(fal: Fal) -> None:
    image = FluxSchnell(prompt="a")
    assert asyncio.run(result(image.images))[1].uri.endswith("images/1")
    assert asyncio.run(result(image.seed, ProcessingContext())) == 7


def test_a_builder_stands_for_its_main_slot_and_for_its_graph(fal: Fal) -> None:
    image = FluxSchnell(prompt="a")
    assert asyncio.run(result(image)).uri.endswith("/output")
    assert asyncio.run(run(image))["flux_schnell"]["seed"] == 7
    assert estimate(image.output) == estimate(graph(image))
    check(image)


class Silent(Builder, node_type="fal.text_to_image.FluxSchnell"):
    images: Handle[list[ImageRef]]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (lambda: Silent(prompt="a"), "Silent has no output of which there is a result; its slots: images"),
        (lambda: Preview(FluxSchnell(prompt="a").output), "Preview has no output of which there is a result$"),
        (lambda: Handle(FluxSchnell(prompt="a"), "imgs"), "FluxSchnell has no slot 'imgs'; its slots: output, images"),
        (lambda: graph(FluxSchnell(prompt="a")), "asked of a slot or a builder, not of a ScriptGraph"),
        (lambda: [FluxSchnell(prompt="a").output], "asked of a slot or a builder, not of a list"),
        (lambda: FluxSchnell, "not of the class FluxSchnell"),
    ],
)
def test_what_has_no_result_is_refused_before_anything_runs(fal: Fal, end: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        asyncio.run(result(end()))
    assert fal.calls == []


@pytest.mark.parametrize("use", [graph, run, check, estimate, lambda end: workflow(end, name="a")])
def test_what_is_no_builder_is_refused_everywhere(use: Any) -> None:
    for wrong in (7, None, "fal-ai/flux/schnell", FluxSchnell, Handle(FluxSchnell(prompt="a"), "imgs")):
        with pytest.raises(TypeError, match=r"a graph is drawn of builders and slots|has no slot 'imgs'"):
            made = use(wrong)
            asyncio.run(made)


def test_independent_nodes_run_at_the_same_time(fal: Fal) -> None:
    fal.wait_for = {"FluxSchnell": "KokoroBritishEnglish", "KokoroBritishEnglish": "FluxSchnell"}
    speech = KokoroBritishEnglish(prompt="a", voice="bf_emma")
    results = asyncio.run(run(graph(FluxSchnell(prompt="a"), speech)))
    assert set(results) == {"flux_schnell", "kokoro_british_english"}


def test_a_failure_leaves_what_the_others_gave(fal: Fal) -> None:
    fal.broken = {"KokoroBritishEnglish"}
    speech = KokoroBritishEnglish(prompt="a", voice="bf_emma")
    picture = BirefnetV2(image=FluxSchnell(prompt="a").output)
    with pytest.raises(RunError, match="kokoro_british_english: fal refused KokoroBritishEnglish") as caught:
        asyncio.run(run(graph(Wizper(audio=speech.output), picture)))
    assert set(caught.value.failures) == {"kokoro_british_english"}
    assert set(caught.value.results) == {"flux_schnell", "birefnet_v2"}
    assert "Wizper" not in fal.names()


def test_a_value_that_does_not_fit_is_that_nodes_failure(fal: Fal) -> None:
    """An ``Any`` slot connects to everything; what comes out of it shows when it is there."""
    fal.gives["OpenRouterChatCompletions"] = {"output": 3}
    anything = OpenRouterChatCompletions(model="any", messages=[{"role": "user", "content": "Hello"}])
    with pytest.raises(RunError, match=r"flux_schnell: .*prompt"):
        asyncio.run(run(graph(FluxSchnell(prompt=anything.output))))


def test_streams_end_with_the_last_value_of_each_slot(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stream(node: object, context: object) -> Any:
        yield {"output": "he", "partial": True, "usage": None}
        yield {"output": "hello", "partial": False, "usage": {"tokens": 1}}
        yield {"output": None, "partial": None, "usage": None}

    monkeypatch.setattr(runner, "stream", stream)
    text = SpeechToTextStream(audio=AudioRef(uri="https://example.com/a.mp3"))
    results = asyncio.run(run(graph(text)))
    assert results["speech_to_text_stream"] == {"output": "hello", "partial": False, "usage": {"tokens": 1}}


def test_a_slot_of_which_nothing_came_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stream(node: object, context: object) -> Any:
        yield {"output": None, "partial": False}

    monkeypatch.setattr(runner, "stream", stream)
    text = SpeechToTextStream(audio=AudioRef(uri="https://example.com/a.mp3"))
    assert asyncio.run(result(text.output)) is None


def test_any_endpoint_gets_slots_by_fals_names(fal: Fal, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Any] = []

    async def answer(node: Any, context: object) -> runner.Answer:
        sent.append((node.fal_endpoint(), node.dynamic_properties))
        record = Record(node, context, Money(journal="off"), "", Fate("request"), silent)
        return runner.Answer({"text": "a lighthouse"}, record)

    monkeypatch.setattr(runner, "answer", answer)
    image = FluxSchnell(prompt="a")
    new = FalEndpoint(endpoint_id="acme/brand-new", image_url=image.output)
    assert asyncio.run(result(new.output)) == {"text": "a lighthouse"}
    assert sent[0][0] == "acme/brand-new"
    assert sent[0][1]["image_url"].uri == "https://fal.media/FluxSchnell/output"


class Stranger(Builder, node_type="nodetool.workflows.base_node.ToolResult"):
    output: Handle[Any]


def test_nodes_of_other_packs_are_refused_before_anything_runs(fal: Fal) -> None:
    with pytest.raises(WiringError, match=r"nodetool\.workflows\.base_node\.ToolResult is not a node of this pack"):
        asyncio.run(run(graph(FluxSchnell(prompt="a"), Stranger())))
    assert fal.calls == []


def test_circles_are_refused_before_anything_runs(fal: Fal) -> None:
    first = BirefnetV2(image=FluxSchnell(prompt="a").output)
    drawn = graph(BirefnetV2(image=first.output))
    drawn.edges[0] = Edge(source="birefnet_v2-2", sourceHandle="output", target="birefnet_v2", targetHandle="image")
    with pytest.raises(WiringError, match="is part of a cycle"):
        asyncio.run(run(drawn))
    assert fal.calls == []


def test_edges_need_both_ends_and_ids_are_unique(fal: Fal) -> None:
    drawn = graph(BirefnetV2(image=FluxSchnell(prompt="a").output))
    drawn.edges[0].source = "nobody"
    drawn.nodes.append(drawn.nodes[0])
    with pytest.raises(WiringError) as caught:
        asyncio.run(run(drawn))
    assert [p.split(": ")[1] for p in caught.value.problems] == ["two nodes have this id", "there is no node nobody"]
