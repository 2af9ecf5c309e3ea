"""An estimate refuses what the run would refuse, in the same words, and asks for no input that is still to come."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from nodetool.dsl.fal.image_to_image import Esrgan
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.dsl import WiringError, estimate, graph

from .conftest import Ask

SCHNELL = "fal-ai/flux/schnell"
MANY = "num_images must be at most 4 (is 500)"


@pytest.mark.parametrize("option", [(), ("--json",)])
def test_the_command_says_what_the_run_says(ask: Ask, option: tuple[str, ...]) -> None:
    inputs = ("prompt=a", "num_images=500", "num_inference_steps=0", *option)
    status, out, said = ask("estimate", SCHNELL, *inputs)
    assert status == 2 and MANY in said and "num_inference_steps" in said
    assert ask("run", SCHNELL, *inputs) == (status, out, said)


def test_inputs_may_be_still_to_come(ask: Ask) -> None:
    assert ask("estimate", SCHNELL, "num_images=4")[0] == 0
    assert ask("estimate", "fal-ai/esrgan")[0] == 0


def test_an_unknown_endpoint_takes_anything(ask: Ask) -> None:
    assert ask("estimate", "acme/other", "num_images=500", "--any")[0] == 0


def test_a_graph_names_each_node_that_refuses() -> None:
    picture = FluxSchnell(prompt="a", num_images=500)
    with pytest.raises(WiringError) as caught:
        estimate(graph(picture, Esrgan(image=picture.output, scale=99.0)))
    assert [problem.partition(" must")[0] for problem in caught.value.problems] == [
        "flux_schnell: num_images",
        "esrgan: scale",
    ]


def test_a_workflow_that_refuses_is_told_by_its_file(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "w.json"
    file.write_text(json.dumps({"graph": graph(FluxSchnell(prompt="a", num_images=500)).model_dump()}))
    status, out, said = ask("estimate", "--workflow", str(file), "--json")
    assert status == 2 and f"flux_schnell: {MANY}" in said and json.loads(out) == {"problem": said}
