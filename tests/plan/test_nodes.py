"""What a node says about itself: docstring, declarations, streaming, class name."""

from __future__ import annotations

import ast
import inspect

import pytest

from generator.plan.build import survey
from generator.problems import Kind
from generator.specs.project import load_project
from tests.cases import ENDPOINT, TEXT, Json, Specs

FILE = "specs/text_to_image/thing.toml"
NEXT = "fal-ai/thing-2"
RETIRED: Json = {"status": "deprecated"}
READY: Json = {
    "status": "ready",
    "summary": "Say \"hi\" to C:\\new 'ends'.",
    "tags": ["a", "b-c"],
    "use_cases": ["First of all", "Then “this”"],
}


def words(specs: Specs, endpoint: str = ENDPOINT) -> str:
    """The docstring as Python and NodeTool read it."""
    return inspect.cleandoc(ast.literal_eval(specs.node(endpoint).docstring))


def declared(specs: Specs) -> dict[str, tuple[str, object]]:
    found = specs.node().declarations
    return {str(item.name): (str(item.annotation), ast.literal_eval(item.value)) for item in found}


def test_the_docstring_holds_summary_tags_and_use_cases(specs: Specs) -> None:
    specs.add({}, spec=READY)
    assert words(specs) == "Say \"hi\" to C:\\new 'ends'.\na, b-c\n\nUse cases:\n- First of all\n- Then “this”"


def test_a_draft_says_which_endpoint_it_is(specs: Specs) -> None:
    specs.add({})
    assert words(specs) == "fal-ai/thing on fal.ai: its words are not written yet.\nfal, text-to-image, draft"


def test_a_deprecated_endpoint_says_so(specs: Specs) -> None:
    specs.add({}, spec=READY, entry={"status": "deprecated"})
    told = (
        "\n\nDeprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.\n\nUse cases:"
    )
    assert told in words(specs)


def test_a_retired_endpoint_names_its_successor(specs: Specs) -> None:
    specs.add({}, endpoint=NEXT)
    specs.add({}, spec={**READY, "replaced_by": NEXT}, entry=RETIRED)
    assert f"workflows load. Its successor is {NEXT}.\n\nUse cases:" in words(specs)


@pytest.mark.parametrize(
    ("named", "entry", "successor", "kind", "message"),
    [
        ("fal-ai/thing-22", RETIRED, {}, Kind.FAULT, "'fal-ai/thing-22' is not in specs/catalog.json"),
        (ENDPOINT, RETIRED, {}, Kind.FAULT, "'fal-ai/thing' is this endpoint itself"),
        (NEXT, RETIRED, RETIRED, Kind.NOTE, "fal has retired 'fal-ai/thing-2' too"),
        (NEXT, {}, {}, Kind.NOTE, "'fal-ai/thing-2' replaces nothing: fal lists 'fal-ai/thing'"),
    ],
)
def test_a_successor_is_a_live_endpoint(
    specs: Specs, named: str, entry: Json, successor: Json, kind: Kind, message: str
) -> None:
    specs.add({}, endpoint=NEXT, entry=successor)
    specs.add({}, spec={**READY, "replaced_by": named}, entry=entry)
    plan, (problem,) = specs.survey()
    assert problem.key == "replaced_by"
    assert (problem.kind, problem.message) == (kind, message)
    assert problem.file == FILE and problem.hint
    assert "Its successor" not in plan.endpoints[ENDPOINT].docstring


def test_only_the_first_sentence_stands_before_the_tags(specs: Specs) -> None:
    specs.add({}, spec={**READY, "summary": "Paint with v2.6. Fast. Cheap."})
    assert words(specs).startswith("Paint with v2.6.\na, b-c\n\nFast. Cheap.\n\nUse cases:")


def test_the_runtime_reads_required_basic_and_renamed_names(specs: Specs) -> None:
    inputs = {"class": TEXT, "image_url": TEXT, "c": TEXT, "d": TEXT}
    spec = {"basic_fields": ["image_url", "class"]}
    specs.add(inputs, {"images": {"type": "array", "items": {"type": "string"}}}, required=["class"], spec=spec)
    names = "tuple[str, ...]"
    assert declared(specs) == {
        "_required": (names, ("class_",)),
        "_basic_fields": (names, ("image", "class_")),
        "_slots": ("dict[str, tuple[str | int, ...]]", {"output": ("images",)}),
    }


def test_the_first_three_fields_are_basic_when_none_are_chosen(specs: Specs) -> None:
    specs.add(dict.fromkeys("abcd", TEXT), {"output": TEXT})
    assert declared(specs)["_basic_fields"] == ("tuple[str, ...]", ("a", "b", "c"))


def test_a_node_without_anything_declares_nothing(specs: Specs) -> None:
    specs.add({"sync_mode": {"type": "boolean"}}, {"output": TEXT})
    assert declared(specs) == {}


@pytest.mark.parametrize(
    ("document", "chosen", "streams"),
    [(False, None, False), (True, None, True), (True, False, False), (False, True, True)],
)
def test_the_contract_says_whether_a_node_streams_and_people_outweigh_it(
    specs: Specs, document: bool, chosen: bool | None, streams: bool
) -> None:
    specs.add({}, streams=document, spec={} if chosen is None else {"stream": chosen})
    text = specs.pack().nodes["text_to_image/thing.py"]
    assert specs.node().streams is streams
    assert ("async def gen_process(" in text) is streams
    assert ("async def process(" in text) is not streams


@pytest.mark.parametrize("name", ["ThingNode", "thing class", "Field", "None", "1Thing", "", "_Thing", "Ünï"])
def test_a_class_name_that_cannot_be_is_told(specs: Specs, name: str) -> None:
    root = specs.add({}).write()
    spec = specs.spec_path()
    spec.write_text(spec.read_text().replace('class_name = "Thing"', f'class_name = "{name}"'), encoding="utf-8")
    specs.specs[ENDPOINT]["class_name"] = name
    found = [str(problem) for problem in survey(load_project(root))[1]]
    assert any(line.startswith(f"{FILE}: class_name: {name!r} cannot name a node") for line in found)
