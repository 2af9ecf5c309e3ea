"""Values of saved workflows for which a node has no field any more: told once, never shown, never an error."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from nodetool.fal import unused
from nodetool.workflows.base_node import BaseNode

from tests.runtime.harness import node, nodes
from tests.runtime.samples import Sample

RIGGING = "fal.model_3d_to_3d.MeshyRigging"


@pytest.fixture(autouse=True)
def lines(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.LogCaptureFixture]:
    """The log, as in a new process."""
    monkeypatch.setattr(unused, "_told", set())
    with caplog.at_level(logging.WARNING, "nodetool.fal.unused"):
        yield caplog


def load(kind: str, **data: Any) -> BaseNode:
    """A node as NodeTool loads it from a workflow."""
    made, problems = BaseNode.from_dict({"id": "1", "type": kind, "data": data})
    assert made is not None and not problems
    return made


def test_a_field_that_fal_dropped_is_told_once_and_without_its_value(lines: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        load(RIGGING, is_a_t_pose=True, height_meters=1.5)
    load("fal.image_to_image.Sam3Image", text_prompt="s3cret")
    assert [record.levelname for record in lines.records] == ["WARNING"] * 2
    assert [record.getMessage().partition(":")[0] for record in lines.records] == [
        f"{RIGGING} has no field 'is_a_t_pose'",
        "fal.image_to_image.Sam3Image has no field 'text_prompt'",
    ]
    assert "s3cret" not in lines.text


def test_what_is_lost_says_nothing_where_it_was_nothing(lines: pytest.LogCaptureFixture) -> None:
    load(RIGGING, gone="", gone_too=None, gone_list=[], gone_map={}, _mark="x")
    assert not lines.records


@pytest.mark.parametrize("value", [True, False, "on_any"])
def test_what_no_node_has_on_purpose_is_not_said_to_be_dropped(lines: pytest.LogCaptureFixture, value: Any) -> None:
    """Hundreds of fal's endpoints take ``sync_mode``, and NodeTool has a setting of that name."""
    load("fal.text_to_image.FluxSchnell", prompt="a", sync_mode=value)
    assert not lines.records


def test_dynamic_inputs_and_fields_of_nodetools_own_are_none_of_it(lines: pytest.LogCaptureFixture) -> None:
    made = load("fal.dynamic.FalEndpoint", endpoint_id="a/b", my_input=3)
    assert made.dynamic_properties == {"my_input": 3}
    sample = Sample()
    for name in BaseNode.model_fields:
        sample.assign_property(name, "x")
    assert not lines.records


def test_a_strict_load_refuses_as_before(lines: pytest.LogCaptureFixture) -> None:
    problem = Sample().assign_property("gone", 1, allow_undefined_properties=False)
    assert problem is not None and "does not exist" in problem and not lines.records


@pytest.mark.wide
def test_names_are_no_place_for_the_text_of_others(lines: pytest.LogCaptureFixture) -> None:
    Sample().assign_property("a\x1b[31m\n" + "b" * 5000, 1)
    assert "\x1b" not in lines.text and len(lines.text) < 600
    for number in range(1200):
        Sample().assign_property(f"gone_{number}", 1)
    assert len(unused._told) == len(lines.records) == 1000


@pytest.mark.breadth
def test_no_field_of_any_node_is_told(lines: pytest.LogCaptureFixture) -> None:
    for kind in nodes().values():
        made = kind()
        for name in kind.model_fields:
            made.assign_property(name, "x")
    assert not lines.records


def test_values_that_cannot_be_compared_are_values(lines: pytest.LogCaptureFixture) -> None:
    class Odd:
        def __eq__(self, other: object) -> bool:
            raise ValueError("the truth of an array is ambiguous")

        __hash__ = None  # type: ignore[assignment]

    assert node(RIGGING)().assign_property("gone", Odd()) is None
    assert len(lines.records) == 1
