"""Foreign text through the whole pipeline: it ends as a clear error, or as the literal that it was.

Document → contract → spec → plan → templates → ruff. Whatever comes in, the result is a ``ProblemError`` that
says where, or modules whose syntax tree has exactly the planned shape and whose strings are byte for byte the
given ones.
"""

from __future__ import annotations

import ast
import inspect
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator.contract.build import build_contract
from generator.output.owned import PACKAGE
from generator.output.pack import Pack, generate_pack
from generator.plan import build_plan
from generator.plan.model import NodePlan, PackPlan, StructurePlan
from generator.plan.sentences import split_summary
from generator.problems import Kind, ProblemError
from generator.specs.project import load_project
from tests.cases import ENDPOINT, Specs, document, shape
from tests.hostile.texts import mostly, names, properties, text, words

FOREIGN = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
MODULE = f"{PACKAGE}/text_to_image.py"
PLAIN = {"prompt": {"type": "string"}}
PICTURES = {"images": {"type": "array", "items": {"type": "string"}}}


@FOREIGN
@given(inputs=properties(), outputs=properties(), members=properties())
def test_a_foreign_document_becomes_an_error_or_its_own_literals(inputs: Any, outputs: Any, members: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        specs = Specs(Path(folder) / "specs")
        try:
            specs.add(inputs, outputs, schemas={"Shape": shape(members)})
            plan, pack = _generated(specs)
        except ProblemError as error:
            _is_clear(error)
            event("error")
            return
        event("generated")
        _has_the_planned_shape(plan, pack)
        _strings_of_the_contract_survive(specs, plan, pack)


@FOREIGN
@given(
    summary=words,
    tag=words,
    use=words,
    described=words,
    member=mostly("PLUS"),
    field=mostly("words"),
    output=mostly("images"),
)
def test_a_foreign_spec_becomes_an_error_or_its_own_words(
    summary: str, tag: str, use: str, described: str, member: str, field: str, output: str
) -> None:
    spoken = {
        "summary": summary, "tags": [tag], "use_cases": [use], "output": output,
        "fields": {"prompt": {"description": described, "name": field}},
        "enums": {"style": {"members": {"+": member}}},
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        specs = Specs(Path(folder) / "specs")
        try:
            specs.add({**PLAIN, "style": {"enum": ["+", "-"]}}, PICTURES, spec=spoken)
            plan, pack = _generated(specs)
        except ProblemError as error:
            _is_clear(error)
            event("error")
            return
        event("generated")
        _has_the_planned_shape(plan, pack)
        node = _classes(pack.files[MODULE])["Thing"]
        told = inspect.cleandoc(ast.get_docstring(node, clean=False) or "")
        first, rest = split_summary(summary or f"{ENDPOINT} on fal.ai: its words are not written yet.")
        assert told == "\n".join([first, tag, *(["", rest] if rest else []), "", "Use cases:", f"- {use}"])
        assert _keyword(_fields(node)[field], "description") == (described or None)


@FOREIGN
@given(endpoint=text, class_name=names)
def test_foreign_names_of_endpoint_and_class_stay_names(endpoint: str, class_name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        specs = Specs(Path(folder) / "specs")
        specs.add(PLAIN, PICTURES, endpoint="fal-ai/thing")
        specs.specs["fal-ai/thing"] |= {"class_name": class_name, "endpoint": endpoint}
        specs.contracts["fal-ai/thing"]["endpoint"] = endpoint
        specs.entries["fal-ai/thing"]["endpoint"] = endpoint
        try:
            plan, pack = _generated(specs)
        except ProblemError as error:
            _is_clear(error)
            event("error")
            return
        if not plan.endpoints:
            # A file whose name starts with an underscore is a module's, so the endpoint counts as one without a spec.
            assert class_name.startswith("_")
            assert {problem.kind for problem in plan.problems} == {Kind.NOTE}
            event("no spec")
            return
        event("generated")
        _has_the_planned_shape(plan, pack)
        declared = {
            node.target.id: node.value
            for node in _classes(pack.files[MODULE])[class_name].body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        }
        assert ast.literal_eval(declared["endpoint"] or ast.Constant(None)) == endpoint


@FOREIGN
@given(
    raw=st.recursive(
        st.one_of(st.none(), st.booleans(), st.floats(), text),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
        max_leaves=12,
    )
)
def test_any_json_at_all_as_a_document_is_a_contract_or_a_clear_error(raw: Any) -> None:
    for candidate in (
        raw,
        {"paths": raw},
        {"paths": {f"/{ENDPOINT}": raw}},
        {"components": raw},
        {"components": {"schemas": raw}, **document(PLAIN)},
    ):
        if not isinstance(candidate, dict):
            continue
        try:
            contract = build_contract(ENDPOINT, "text-to-image", candidate)
        except ProblemError as error:
            _is_clear(error)
        else:
            json.dumps(contract, allow_nan=False)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e400])
def test_numbers_that_json_does_not_know_are_named(number: float) -> None:
    found = build_contract(ENDPOINT, "text-to-image", document({"scale": {"type": "number", "default": number}}))
    assert found["input"]["properties"]["scale"] == {"type": "number"}
    assert "input.properties.scale.default" in [note["key"] for note in found["notes"]]


def _generated(specs: Specs, stem: str = "thing") -> tuple[PackPlan, Pack]:
    """The plan and its text; raises ``ProblemError`` as the commands do."""
    try:
        specs.write()
    except (OSError, ValueError):
        # A lone surrogate cannot stand in a UTF-8 file, and a foreign class name may not name one. Written all the
        # same, under a plain name, the spec must end as a clear error.
        folder = specs.root / "text_to_image"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{stem}.toml").write_bytes(tomlkit.dumps(specs.specs[ENDPOINT]).encode("utf-8", "surrogatepass"))
        (folder / f"{stem}.json").write_text(json.dumps(specs.contracts[ENDPOINT]))
    plan = build_plan(load_project(specs.root))
    return plan, generate_pack(plan)


def _is_clear(error: ProblemError) -> None:
    assert error.problems
    for problem in error.problems:
        assert problem.file and problem.message
        assert problem.key or "TOML" in problem.message or "read" in problem.message or "is " in problem.message, str(
            problem
        )


def _has_the_planned_shape(plan: PackPlan, pack: Pack) -> None:
    modules = {
        f"{PACKAGE}/{module.name}.py": {node.class_name: node for node in module.nodes} for module in plan.modules
    }
    for file, nodes in modules.items():
        found = _classes(pack.files[file])
        assert set(found) == {str(name) for name in nodes}
        for name, node in nodes.items():
            _is_planned(found[name], node)
    shared = _classes(pack.shared)
    assert set(shared) == {str(planned.name) for planned in (*plan.shared.enums, *plan.shared.structures)}
    for structure in plan.shared.structures:
        _is_planned(shared[structure.name], structure)


def _is_planned(found: ast.ClassDef, planned: NodePlan | StructurePlan) -> None:
    assert list(_fields(found)) == [str(field.name) for field in planned.fields]
    inner = {node.name: node for node in found.body if isinstance(node, ast.ClassDef)}
    enums = {str(enum.name): enum for enum in planned.enums}
    assert set(inner) - {"OutputType"} == set(enums)
    for name, enum in enums.items():
        values = {
            node.targets[0].id: ast.literal_eval(node.value)
            for node in inner[name].body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        assert values == {str(member.name): member.value for member in enum.members}
    if isinstance(planned, NodePlan):
        slots = [
            node.target.id
            for node in inner["OutputType"].body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        ]
        assert slots == [str(slot.name) for slot in planned.slots]
        methods = [node.name for node in found.body if isinstance(node, ast.AsyncFunctionDef)]
        assert methods == (["gen_process"] if planned.streams else ["process"])


def _strings_of_the_contract_survive(specs: Specs, plan: PackPlan, pack: Pack) -> None:
    contract = specs.contracts[ENDPOINT]
    node = plan.endpoints[ENDPOINT]
    found = _classes(pack.files[MODULE])[node.class_name]
    _strings_survive(contract["input"].get("properties", {}), node, found)
    shared = _classes(pack.shared)
    for structure in plan.shared.structures:
        _strings_survive(contract["$defs"]["Shape"]["properties"], structure, shared[structure.name])
    returned = contract["output"].get("properties", {})
    paths = {str(slot.name): slot.path for slot in node.slots}
    declared = _declared(found).get("_slots", {})
    assert declared == {name: path for name, path in paths.items() if path != (name,)}
    assert {path[0] for path in paths.values() if path} == set(returned)


def _strings_survive(properties: dict[str, Any], planned: NodePlan | StructurePlan, found: ast.ClassDef) -> None:
    """Names, defaults and choices of fal's parameters as they stand in the generated class."""
    enums = {node.name: node for node in found.body if isinstance(node, ast.ClassDef)}
    for field in planned.fields:
        call = _fields(found)[str(field.name)]
        schema = properties.get(field.parameter, {})
        alias = _keyword(call, "serialization_alias")
        assert (alias if alias is not None else str(field.name)) in (field.parameter, "arguments")
        if schema.get("type") == "string" and "enum" not in schema and "media" not in schema and "default" in schema:
            assert _keyword(call, "default") == schema["default"]
        enum = enums.get(str(field.annotation).partition(" ")[0])
        if enum is not None and "enum" in schema:
            values = [ast.literal_eval(node.value) for node in enum.body if isinstance(node, ast.Assign)]
            kinds = {(type(value), value): value for value in schema["enum"]}
            assert [(type(value), value) for value in values] == list(kinds)


def _declared(found: ast.ClassDef) -> dict[str, Any]:
    """The class variables of a node whose values are literals."""
    return {
        node.target.id: ast.literal_eval(node.value)
        for node in found.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.value
        and "ClassVar" in ast.unparse(node.annotation)
    }


def _classes(source: str) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def _fields(found: ast.ClassDef) -> dict[str, ast.Call]:
    """The pydantic fields of a class, by name, in order."""
    return {
        node.target.id: node.value
        for node in found.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(node.value, ast.Call)
    }


def _keyword(call: ast.Call, name: str) -> Any:
    """A keyword argument's value; ``None`` when it is not there or no literal."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return ast.literal_eval(keyword.value) if isinstance(keyword.value, ast.Constant) else None
    return None
