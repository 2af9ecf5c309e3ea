"""Reading ``specs/``: one run lists everything that is wrong, with file, key and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.problems import Kind, Problem, ProblemError
from generator.specs.project import load_project, read_catalog
from tests.cases import ENDPOINT, TEXT, Specs, read_json

OTHER = "fal-ai/other"


def problems(root: Path) -> list[str]:
    with pytest.raises(ProblemError) as caught:
        load_project(root)
    return [str(problem) for problem in caught.value.problems]


def test_a_sound_folder_becomes_a_project(specs: Specs) -> None:
    specs.add({"prompt": TEXT}, entry={"status": "deprecated"}).add({}, endpoint=OTHER, category="vision")
    specs.modules["vision"] = {"summary": "Looking at things."}
    specs.glossary["prompt"] = {"description": "What to make."}
    specs.enums["Speed"] = {"values": ["fast", "slow"]}
    project = load_project(specs.write())
    assert [(endpoint.id, endpoint.file, endpoint.deprecated) for endpoint in project.endpoints] == [
        (ENDPOINT, "specs/text_to_image/thing.toml", True),
        (OTHER, "specs/vision/other.toml", False),
    ]
    assert project.modules["vision"].summary == "Looking at things."
    assert project.enums["Speed"].values == ("fast", "slow")
    assert set(project.catalog) == {ENDPOINT, OTHER}


def test_a_field_takes_each_key_from_the_nearest_place(specs: Specs) -> None:
    specs.add({"a": TEXT}, spec={"fields": {"a": {"description": "spec"}}})
    specs.modules["text_to_image"] = {"fields": {"a": {"description": "module", "name": "b"}, "c": {"hidden": True}}}
    specs.glossary["a"] = {"description": "glossary", "name": "z", "hidden": True, "minimum": 1}
    project = load_project(specs.write())
    found = project.field_spec(project.endpoints[0], "a")
    assert (found.description, found.name, found.hidden, found.minimum, found.maximum) == ("spec", "b", True, 1, None)
    assert project.field_spec(project.endpoints[0], "c").hidden is True
    assert project.field_spec(project.endpoints[0], "unheard").description is None


def test_choices_about_an_enum_come_from_the_spec_then_the_module(specs: Specs) -> None:
    specs.add({"a": TEXT}, spec={"enums": {"a": {"name": "Own"}}})
    specs.modules["text_to_image"] = {"enums": {"a": {"name": "Shared"}, "b": {"name": "Module"}}}
    project = load_project(specs.write())
    endpoint = project.endpoints[0]
    assert [project.enum_spec(endpoint, name).name for name in "abc"] == ["Own", "Module", None]


def test_a_member_takes_each_key_from_the_nearest_place(specs: Specs) -> None:
    specs.add({}, spec={"structures": {"Lora": {"description": "spec", "fields": {"scale": {"description": "spec"}}}}})
    named = {"name": "Weight", "description": "module", "fields": {"scale": {"description": "module", "name": "power"}}}
    specs.modules["text_to_image"] = {"structures": {"Lora": named}}
    parameters_only = {"name": "z", "default": 1, "hidden": True}
    specs.glossary["scale"] = {"description": "glossary", "minimum": 1, **parameters_only}
    specs.glossary["path"] = {"description": "glossary", **parameters_only}
    project = load_project(specs.write())
    endpoint = project.endpoints[0]
    structure = project.structure_spec(endpoint, "Lora")
    assert (structure.name, structure.description) == ("Weight", "spec")
    scale, path = (project.member_spec(endpoint, "Lora", name) for name in ("scale", "path"))
    assert (scale.description, scale.name, scale.minimum, scale.default, scale.hidden) == (
        "spec",
        "power",
        1,
        None,
        None,
    )
    assert (path.description, path.name, path.default, path.hidden) == ("glossary", None, None, None)
    assert project.member_spec(endpoint, "Other", "unheard").description is None


def test_one_run_lists_everything(specs: Specs) -> None:
    names = ["broken-json", "broken-toml", "unknown-key", "no-contract", "wrong-type", "unlisted", "nowhere", "sound"]
    for name in names:
        specs.add({"a": TEXT}, endpoint=f"fal-ai/{name}")
    specs.specs["fal-ai/unknown-key"] |= {"sumary": "x", "fields": {"a": {"descripton": "x"}}}
    specs.specs["fal-ai/wrong-type"] |= {"tags": "one", "status": "done"}
    specs.contracts["fal-ai/nowhere"]["input"]["properties"]["a"] = {"$ref": "#/$defs/Nowhere"}
    specs.entries["fal-ai/unlisted-2"] = {"endpoint": "fal-ai/unlisted-2", "category": "vision"}
    specs.glossary["a"] = "just a word"
    specs.enums["Empty"] = {"values": []}
    root = specs.write()
    (root / "catalog.json").write_text((root / "catalog.json").read_text().replace('"fal-ai/unlisted"', '"fal-ai/x"'))
    folder = root / "text_to_image"
    (folder / "broken_json.json").write_text('{"endpoint": ')
    (folder / "broken_toml.toml").write_text('endpoint = "fal-ai/broken-toml\n')
    (folder / "no_contract.json").unlink()
    (folder / "_module.toml").write_text('sumary = "x"\n')
    known = "known keys at the top: aliases, basic_fields, class_name, endpoint, enums, fields, inputs, may_be_empty, "
    known += "output, output_names, outputs, replaced_by, status, stream, structures, summary, tags, title, use_cases, waivers"
    assert [re.sub(r"(is not \w+): .* \(", r"\1 (", line) for line in problems(root)] == [
        "specs/enums.toml: Empty.values: tuple should have at least 1 item after validation, not 0",
        "specs/glossary.toml: a: input should be a valid dictionary or instance of FieldSpec",
        "specs/text_to_image/_module.toml: sumary: unknown key (known keys at the top: enums, fields, structures, summary)",
        "specs/text_to_image/broken_json.json: is not JSON (run `python -m generator sync` again)",
        "specs/text_to_image/broken_toml.toml: is not TOML (fix the file)",
        "specs/text_to_image/no_contract.json: is missing (add the file or restore it with git)",
        "specs/text_to_image/nowhere.json: input.properties.a.$ref: '#/$defs/Nowhere' leads nowhere "
        "(run `python -m generator sync` again)",
        f"specs/text_to_image/unknown_key.toml: fields.a.descripton: unknown key ({known})",
        f"specs/text_to_image/unknown_key.toml: sumary: unknown key ({known})",
        "specs/text_to_image/unlisted.toml: endpoint: 'fal-ai/unlisted' is not in specs/catalog.json "
        "(nearest: fal-ai/unlisted-2, fal-ai/sound, fal-ai/wrong-type)",
        "specs/text_to_image/wrong_type.toml: status: input should be 'draft' or 'ready'",
        "specs/text_to_image/wrong_type.toml: tags: input should be a valid tuple",
    ]


def test_characters_beyond_the_first_plane_are_whole(specs: Specs) -> None:
    specs.add({"a": {**TEXT, "default": "\U0001f600"}})
    assert "\\ud83d" in (specs.write() / "text_to_image" / "thing.json").read_text()
    assert load_project(specs.root).endpoints[0].contract.parameters["a"]["default"] == "\U0001f600"


def test_an_endpoint_without_a_spec_waits_and_stops_no_other(specs: Specs) -> None:
    specs.add({}).entries[OTHER] = {"endpoint": OTHER, "category": "vision"}
    root = specs.write()
    (root / "text_to_image" / "orphan.json").write_text("{}")
    found = load_project(root).problems
    assert {problem.kind for problem in found} == {Kind.NOTE}
    assert sorted(map(str, found)) == [
        "specs/catalog.json: fal-ai/other: has no spec (run `python -m generator scaffold`)",
        "specs/text_to_image/orphan.json: is a contract without a spec (run `python -m generator scaffold`)",
    ]
    project = load_project(root)
    assert project.waiting == (OTHER,)
    assert [endpoint.id for endpoint in project.endpoints] == [ENDPOINT]


def test_a_spec_that_begins_with_an_underscore_is_not_passed_over(specs: Specs) -> None:
    specs.add({})
    root = specs.write()
    (root / "text_to_image" / "thing.toml").rename(root / "text_to_image" / "_thing.toml")
    assert problems(root) == [
        "specs/text_to_image/_thing.toml: is not read: only `_module.toml` begins with an underscore "
        "(name the spec after its class, without a leading underscore)"
    ]


def test_spec_and_contract_must_speak_of_one_endpoint(specs: Specs) -> None:
    specs.add({}).specs[ENDPOINT]["endpoint"] = OTHER
    assert problems(specs.write()) == [
        "specs/text_to_image/thing.toml: endpoint: is 'fal-ai/other', but the contract beside it is of 'fal-ai/thing' "
        "(name spec and contract after the same endpoint)"
    ]


def test_an_endpoint_has_one_spec(specs: Specs) -> None:
    root = specs.add({}).write()
    for kind in ("toml", "json"):
        text = specs.spec_path().with_suffix(f".{kind}").read_text()
        (root / "text_to_image" / f"twin.{kind}").write_text(text)
    assert problems(root) == [
        "specs/text_to_image/twin.toml: endpoint: 'fal-ai/thing' already has a spec: specs/text_to_image/thing.toml "
        "(keep one of the two)"
    ]


def test_a_spec_stays_where_the_node_was_born_when_fal_moves_the_endpoint(specs: Specs) -> None:
    specs.add({})
    root = specs.write()
    (root / "text_to_image").rename(root / "vision")
    assert [endpoint.module for endpoint in load_project(root).endpoints] == ["vision"]


def test_an_unlisted_endpoint_far_from_every_name_says_what_to_do(specs: Specs) -> None:
    specs.add({}).entries.clear()
    specs.entries["zzz"] = {"endpoint": "zzz", "category": "vision"}
    specs.entries[ENDPOINT] = {"endpoint": "completely", "category": "text-to-image"}
    found = problems(specs.write())
    assert found == [
        "specs/text_to_image/thing.toml: endpoint: 'fal-ai/thing' is not in specs/catalog.json "
        "(run `python -m generator sync`, or remove the spec)"
    ]


@pytest.mark.parametrize(
    "catalog",
    [
        '{"endpoints": {}}',
        '{"endpoints": [1]}',
        '{"endpoints": [{"id": "x"}]}',
        '{"endpoints": [{"endpoint": ""}]}',
        "{}",
    ],
)
def test_a_catalogue_of_another_shape_is_refused(specs: Specs, catalog: str) -> None:
    root = specs.write()
    (root / "catalog.json").write_text(catalog)
    expected = "specs/catalog.json: endpoints: expected a list of entries with an `endpoint` (run `python -m generator sync` again)"
    assert problems(root) == [expected]
    with pytest.raises(ProblemError, match="expected a list of entries"):
        read_catalog(root)


def test_a_missing_folder_is_named_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    for given in ("nothing", "file", str(tmp_path / "nothing")):
        assert problems(Path(given)) == [f"{given}: is not a folder (name the folder of specs with --specs)"]


@pytest.mark.parametrize("text", ["{", "[]", '{"endpoints": 3}', None])
def test_a_catalogue_that_cannot_be_read_is_one_problem(specs: Specs, text: str | None) -> None:
    for number in range(20):
        specs.add({"a": TEXT}, endpoint=f"fal-ai/x{number}")
    catalog = specs.write() / "catalog.json"
    if text is None:
        catalog.unlink()
    else:
        catalog.write_text(text)
    (found,) = problems(specs.root)
    assert found.startswith("specs/catalog.json: ")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[1, 2]", "is not a JSON object"),
        (b'{"a": "\xff"}', "cannot be read: 'utf-8' codec can't decode byte 0xff"),
        (b'{"a": NaN}', "is not JSON: NaN is not a finite number"),
        (b'{"a": 1e400}', "is not JSON: 1e400 is not a finite number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "is not JSON: Exceeds the limit"),
        (b'{"a": "\\ud800"}', "is not UTF-8: it contains a lone surrogate"),
        (b"[" * 100_000, "is not JSON: maximum recursion depth exceeded"),
    ],
)
def test_a_contract_that_is_no_json_object_is_told(specs: Specs, content: bytes, told: str) -> None:
    root = specs.add({}).write()
    specs.spec_path().with_suffix(".json").write_bytes(content)
    assert any(line.startswith(f"specs/text_to_image/thing.json: {told}") for line in problems(root))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[fields.a]\nminimum = inf", "is not TOML: inf is not a finite number"),
        ("[fields.a]\ndefault = nan", "is not TOML: nan is not a finite number"),
        ("[fields.a]\nmaximum = 1e400", "is not TOML: 1e400 is not a finite number"),
        ("[fields.a]\ndefault = 2026-02-01", "fields.a.default: input was not a valid JSON value"),
        ("x = " + "9" * 5000, "is not TOML: Exceeds the limit"),
        ("x = " + "[" * 5000, "is not TOML: "),
        ('[inputs.a]\ntype = "text"\nsize = 3', "inputs.a: value error, type: input should be 'string', 'integer',"),
        ("[inputs.a]\nenum = []", "inputs.a: value error, enum: list should have at least 1 item"),
        ('[outputs.a]\nmedia = "picture"', "outputs.a: value error, media: input should be 'image', 'video',"),
        ('[inputs.a]\nitems = {"$ref" = "x"}', "inputs.a: value error, items.$ref: extra inputs are not permitted"),
    ],
)
def test_a_spec_that_no_plan_can_read_is_told(specs: Specs, line: str, told: str) -> None:
    root = specs.add({}).write()
    spec = specs.spec_path()
    spec.write_text(f"{spec.read_text()}\n{line}\n")
    assert problems(root)[0].startswith(f"specs/text_to_image/thing.toml: {told}")


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (["$defs"], [], "$defs: expected an object"),
        (["input"], [], "input: expected a schema of type object"),
        (["output"], {"type": "array"}, "output: expected a schema of type object"),
        (["input", "properties"], [], "input.properties: expected an object"),
        (["input", "properties", "a"], 5, "input.properties.a: expected a schema, found int"),
        (["input", "properties", "a", "type"], {}, "input.properties.a.type: unknown type {}"),
        (["input", "properties", "a", "type"], "text", "input.properties.a.type: unknown type 'text'"),
        (
            ["input", "properties", "a", "media"],
            "picture",
            "input.properties.a.media: 'picture' is not one of image, video",
        ),
        (["input", "properties", "a", "enum"], "ab", "input.properties.a.enum: expected a list of at least one value"),
        (["input", "properties", "a", "anyOf"], [], "input.properties.a.anyOf: expected a list of schemas"),
        (
            ["input", "properties", "a", "prefixItems"],
            [1],
            "input.properties.a.prefixItems[0]: expected a schema, found int",
        ),
        (["input", "properties", "a", "items"], True, "input.properties.a.items: expected a schema, found bool"),
        (
            ["input", "properties", "a", "additionalProperties"],
            "x",
            "input.properties.a.additionalProperties: expected",
        ),
        (["$defs", "X"], {"properties": {"b": {"$ref": 5}}}, "$defs.X.properties.b.$ref: 5 leads nowhere"),
        (["$defs", "X"], {"properties": {"b": {"$ref": []}}}, "$defs.X.properties.b.$ref: [] leads nowhere"),
    ],
)
def test_a_contract_that_no_plan_can_read_is_told(specs: Specs, path: list[str], value: object, told: str) -> None:
    contract = specs.add({"a": {"type": "object", "additionalProperties": True}}).contracts[ENDPOINT]
    for key in path[:-1]:
        contract = contract[key]
    contract[path[-1]] = value
    (found,) = problems(specs.write())
    assert found.startswith(f"specs/text_to_image/thing.json: {told}")


def test_problems_are_sorted_and_told_once() -> None:
    first, second = Problem("a", "", "wrong"), Problem("a", "k", "worse", "mend it")
    error = ProblemError([second, first, second])
    assert error.problems == (first, second)
    assert str(error) == "a: wrong\na: k: worse (mend it)"


def test_what_is_written_for_a_test_is_what_is_read(specs: Specs) -> None:
    specs.add({"a": TEXT})
    assert read_json(specs.write() / "text_to_image" / "thing.json") == specs.contracts[ENDPOINT]
