"""The read-only view of a contract, and the rules about parameters that generator and runtime share."""

from __future__ import annotations

from typing import Any

import pytest
from nodetool.fal.shapes import parameters_of
from nodetool.workflows.base_node import get_node_class

from generator.contract.view import Contract, is_seed
from generator.plan.model import PackPlan
from generator.specs.project import Project
from tests.cases import IMAGE_FILE, TEXT, Json, contract, ref, shape

INTEGER: Json = {"type": "integer"}


def view(inputs: Any = None, outputs: Any = None, **parts: Any) -> Contract:
    return Contract(contract(inputs, outputs, **parts))


def test_an_empty_contract_has_nothing() -> None:
    found = Contract({})
    assert (found.endpoint, found.category, found.streams) == ("", "", False)
    assert [*found.parameters, *found.required, *found.results, *found.definitions, *found.source] == []
    assert (found.structures, found.limits, found.stated) == ((), {}, {})
    assert (found.definition("x"), found.members("x")) == ({}, {})


def test_a_contract_tells_parameters_results_and_what_is_required() -> None:
    found = view({"prompt": TEXT, "n": INTEGER}, {"text": TEXT}, required=["prompt"], streams=True)
    assert (found.endpoint, found.category, found.streams) == ("fal-ai/thing", "text-to-image", True)
    assert set(found.parameters) == {"prompt", "n"}
    assert found.required == {"prompt"}
    assert set(found.results) == {"text"}
    assert found.source == found.document.get("source", {})


def test_facts_about_values_are_found_beneath_lists_and_unions() -> None:
    limits, stated = {"max_width": 9}, {"minimum": 1}
    listed = {"type": "array", "items": {"type": "string", "limits": limits}}
    inputs = {"a": {"anyOf": [{"type": "null"}, listed]}, "b": {"type": "integer", "stated": stated}, "c": {}}
    found = Contract({"input": {"type": "object", "properties": inputs}})
    assert (found.limits, found.stated) == ({"a": limits}, {"b": stated})


def test_structures_are_what_parameters_lead_to_and_files_and_sizes_are_none() -> None:
    schemas = {
        "Outer": shape({"inner": ref("Inner"), "more": {"type": "array", "items": ref("Outer")}}),
        "Inner": shape({"x": TEXT}),
        "Values": {"type": "object", "additionalProperties": ref("Held")},
        "Held": shape({"y": TEXT}),
        "Image": IMAGE_FILE,
        "ImageSize": shape({"width": INTEGER, "height": INTEGER}),
        "Result": shape({"z": TEXT}),
    }
    inputs = {"o": ref("Outer"), "v": ref("Values"), "image": ref("Image"), "size": ref("ImageSize")}
    found = view(inputs, {"r": ref("Result")}, schemas=schemas)
    assert set(found.structures) == {"Outer", "Inner", "Held"}
    assert set(found.uses) == {("o", "Outer"), ("v", "Held"), ("inner", "Inner"), ("more", "Outer")}
    assert found.reached("Outer") == {"Outer", "Inner"}


def test_the_switch_for_data_uris_leads_to_no_structure() -> None:
    assert view({"sync_mode": {"type": "boolean"}, "x": TEXT}).structures == ()


@pytest.mark.parametrize(
    ("name", "schema", "required", "seed"),
    [
        ("seed", {"type": "integer"}, False, True),
        ("seed", {"anyOf": [{"type": "integer"}, {"type": "null"}]}, False, True),
        ("seed", {"type": "integer"}, True, False),
        ("seed", {"type": "number"}, False, False),
        ("seed", {"type": "integer", "enum": [1]}, False, False),
        ("seed", {"type": "integer", "const": 1}, False, False),
        ("seed", {"anyOf": [{"type": "integer"}, {"type": "string"}]}, False, False),
        ("noise_seed", {"type": "integer"}, False, False),
    ],
)
def test_a_seed_is_an_optional_integer_of_that_name(name: str, schema: Json, required: bool, seed: bool) -> None:
    assert is_seed(name, schema, required) is seed


@pytest.mark.wide
def test_generator_and_runtime_agree_on_every_seed(project: Project, surveyed: tuple[PackPlan, Any]) -> None:
    plan, _ = surveyed
    seeds = 0
    for endpoint in project.endpoints:
        node = plan.endpoints[endpoint.id]
        model = get_node_class(node.node_type)
        assert model is not None
        runtime = parameters_of(model)
        takes = endpoint.contract.parameters or endpoint.spec.inputs
        for field in node.fields:
            schema = takes.get(field.parameter, {})
            expected = is_seed(field.parameter, schema, field.required)
            assert runtime[field.name].random_seed is expected, f"{endpoint.id}: {field.parameter}"
            seeds += expected
    assert seeds
