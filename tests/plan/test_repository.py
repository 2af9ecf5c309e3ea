"""What holds for the plan of the whole catalogue."""

from __future__ import annotations

import ast
import keyword

from generator.authoring.published import names_text, published_names
from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.specs.project import Project
from generator.specs.published import NAMES
from tests.conftest import ROOT

Surveyed = tuple[PackPlan, list[Problem]]


def test_every_endpoint_is_planned_without_a_problem(project: Project, surveyed: Surveyed) -> None:
    plan, problems = surveyed
    # A default that fal itself would refuse is left out; that is the only thing to say about the catalogue.
    assert [str(problem) for problem in problems if problem.about != "default" or problem.stops] == []
    assert set(plan.endpoints) == set(project.catalog)


def test_every_name_that_could_move_is_written_down(project: Project, surveyed: Surveyed) -> None:
    names = published_names(project, surveyed[0])
    assert set(names) == set(project.catalog)
    assert (ROOT / "specs" / NAMES).read_text("utf-8") == names_text(names), "run `generator specs names --write`"


def test_every_node_gives_an_output_first_and_says_each_thing_once(surveyed: Surveyed) -> None:
    for node in surveyed[0].nodes:
        names = [str(slot.name) for slot in node.slots]
        assert names[0] == "output", node.node_type
        for group in (names, [field.name for field in node.fields], [enum.name for enum in node.enums]):
            assert len(set(group)) == len(group), node.node_type


def test_every_parameter_but_the_switch_for_data_uris_is_a_field(project: Project, surveyed: Surveyed) -> None:
    for endpoint in project.endpoints:
        properties = endpoint.contract.parameters or endpoint.spec.inputs
        switches = {
            name for name, schema in properties.items() if name == "sync_mode" and schema.get("type") == "boolean"
        }
        planned = {field.parameter for field in surveyed[0].endpoints[endpoint.id].fields} - {""}
        assert planned == set(properties) - switches, endpoint.file


def test_every_required_parameter_is_declared(project: Project, surveyed: Surveyed) -> None:
    for endpoint in project.endpoints:
        node = surveyed[0].endpoints[endpoint.id]
        declared = {str(item.name): ast.literal_eval(item.value) for item in node.declarations}
        required = tuple(str(field.name) for field in node.fields if field.required)
        assert declared.get("_required", ()) == required


def test_enums_hold_the_contracts_values(surveyed: Surveyed) -> None:
    plan, _ = surveyed
    nested = [enum for owner in (*plan.nodes, *plan.shared.structures) for enum in owner.enums]
    for enum in (*nested, *plan.shared.enums):
        values = [member.value for member in enum.members]
        assert len(set(values)) == len(values) > 0
        assert all(member.name == member.name.upper() for member in enum.members)


def test_shared_enums_and_structures_are_all_used(surveyed: Surveyed) -> None:
    plan, _ = surveyed
    used = {item.name for node in plan.nodes for item in node.imports}
    within = " ".join(field.annotation for structure in plan.shared.structures for field in structure.fields)
    shared = {str(enum.name) for enum in plan.shared.enums} | {
        str(structure.name) for structure in plan.shared.structures
    }
    assert {name for name in shared - used if name not in within} == set()


def test_modules_that_hold_nodes_are_names_that_python_imports(surveyed: Surveyed) -> None:
    for module in surveyed[0].modules:
        if module.nodes:
            assert module.name.isidentifier()
            assert not keyword.iskeyword(module.name)


def test_basic_fields_are_what_people_chose(project: Project, surveyed: Surveyed) -> None:
    for endpoint in project.endpoints:
        node = surveyed[0].endpoints[endpoint.id]
        declared = {str(item.name): ast.literal_eval(item.value) for item in node.declarations}
        names = {field.parameter: str(field.name) for field in node.fields}
        if endpoint.spec.basic_fields:
            assert declared["_basic_fields"] == tuple(names[parameter] for parameter in endpoint.spec.basic_fields)
