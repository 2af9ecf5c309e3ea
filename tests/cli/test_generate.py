"""``generate``: writes, checks, narrows, and refuses bad input without writing anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import ENDPOINT, TEXT, Specs
from tests.cli.running import Run, everything

OTHER = "fal-ai/other"
PACKAGE = Path("src/nodetool/nodes/fal")


@pytest.fixture
def sound(specs: Specs) -> Specs:
    """Two endpoints in two modules, on disk."""
    specs.add({"prompt": TEXT}).add({"text": TEXT}, endpoint=OTHER, category="vision")
    specs.write()
    return specs


@pytest.fixture
def nodes(tmp_path: Path) -> Path:
    return tmp_path / "nodes"


def test_everything_is_written_and_then_up_to_date(command: Run, sound: Specs, nodes: Path) -> None:
    first = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert first.status == 0
    assert first.results == ""
    assert "missing: src/nodetool/nodes/fal/vision.py\n" in first.notes
    assert "2 nodes planned, " in first.notes
    assert (nodes / PACKAGE / "text_to_image.py").read_text() == sound.pack().files[str(PACKAGE / "text_to_image.py")]
    before = everything(nodes)
    second = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert "2 nodes planned, 0 files written or removed" in second.notes
    assert everything(nodes) == before


def test_one_changed_word_touches_one_file(command: Run, sound: Specs, nodes: Path) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    before = everything(nodes)
    sound.specs[OTHER]["tags"] = ["new"]
    sound.write()
    command("generate", "--specs", sound.root, "--nodes", nodes)
    after = everything(nodes)
    assert [path for path in after if after[path] != before[path]] == [str(PACKAGE / "vision.py")]


def test_a_check_names_each_file_and_writes_nothing(command: Run, sound: Specs, nodes: Path) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    (nodes / PACKAGE / "vision.py").unlink()
    (nodes / PACKAGE / "extra.py").write_text("")
    (nodes / PACKAGE / "text_to_image.py").write_text("x = 1\n")
    before = everything(nodes)
    found = command("generate", "--check", "--specs", sound.root, "--nodes", nodes)
    assert found.status == 1
    assert found.notes.splitlines()[:-1] == [
        "missing: src/nodetool/nodes/fal/vision.py",
        "extra: src/nodetool/nodes/fal/extra.py",
        "different: src/nodetool/nodes/fal/text_to_image.py",
    ]
    assert found.notes.endswith("3 files differ; run `nox -s generate`.\n")
    assert everything(nodes) == before
    command("generate", "--specs", sound.root, "--nodes", nodes)
    mended = command("generate", "--check", "--specs", sound.root, "--nodes", nodes)
    assert mended.status == 0
    assert mended.notes.endswith("0 files differ; up to date.\n")


def test_files_that_no_spec_explains_any_more_are_removed(command: Run, sound: Specs, nodes: Path) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    for path in (sound.spec_path(OTHER), sound.spec_path(OTHER).with_suffix(".json")):
        path.unlink()
    del sound.contracts[OTHER], sound.entries[OTHER]
    sound.write()
    command("generate", "--specs", sound.root, "--nodes", nodes)
    assert not (nodes / PACKAGE / "vision.py").exists()
    assert (nodes / PACKAGE / "text_to_image.py").exists()


def test_another_folder_leaves_the_usual_one_alone(command: Run, sound: Specs, nodes: Path, tmp_path: Path) -> None:
    found = command("generate", "--specs", sound.root, "--nodes", nodes, "--output-dir", tmp_path / "scratch")
    assert found.status == 0
    assert (tmp_path / "scratch" / PACKAGE / "vision.py").exists()
    assert not nodes.exists()


@pytest.mark.parametrize(
    "narrow",
    [
        ["--module", "vision"],
        ["-e", OTHER],
        ["-m", "vision", "--endpoint", OTHER],
        ["vision"],
        [OTHER],
        [OTHER, "vision"],
    ],
)
def test_a_run_may_be_narrowed_to_modules_and_endpoints(
    command: Run, sound: Specs, nodes: Path, narrow: list[str]
) -> None:
    (nodes / PACKAGE).mkdir(parents=True)
    (nodes / PACKAGE / "elsewhere.py").write_text("")
    assert command("generate", "--specs", sound.root, "--nodes", nodes, *narrow).status == 0
    assert {path.name for path in (nodes / PACKAGE).iterdir()} == {
        "__init__.py",
        "_shared.py",
        "vision.py",
        "elsewhere.py",
    }
    assert command("generate", "--check", "--specs", sound.root, "--nodes", nodes, *narrow).status == 0


@pytest.mark.parametrize(
    ("narrow", "told"),
    [
        (["--module", "visoin"], "unknown module 'visoin'; nearest: vision"),
        (["--module", "zzzzzz"], "unknown module 'zzzzzz'; there are 2"),
        (["visoin"], "unknown module 'visoin'; nearest: vision"),
        (["fal-ai/thin"], "unknown endpoint 'fal-ai/thin'; nearest: fal-ai/thing"),
        (["--endpoint", "fal-ai/thin"], "unknown endpoint 'fal-ai/thin'; nearest: fal-ai/thing"),
    ],
)
def test_an_unknown_name_is_wrong_use_with_the_nearest_ones(
    command: Run, sound: Specs, nodes: Path, narrow: list[str], told: str
) -> None:
    found = command("generate", "--specs", sound.root, "--nodes", nodes, *narrow)
    assert found.status == 2
    assert found.notes.startswith(f"Error: {told}")
    assert not nodes.exists()


def test_machines_read_json(command: Run, sound: Specs, nodes: Path) -> None:
    found = command("generate", "--specs", sound.root, "--nodes", nodes, "--json", "--module", "vision")
    assert (found.status, found.notes) == (0, "")
    assert found.json["nodes"] == 2
    assert "src/nodetool/nodes/fal/vision.py" in found.json["missing"]
    again = command("generate", "--check", "--specs", sound.root, "--nodes", nodes, "--json", "--module", "vision").json
    assert {key: again[key] for key in ("missing", "extra", "changed")} == {"missing": [], "extra": [], "changed": []}


def test_formatting_is_remembered_unless_told_otherwise(
    command: Run, sound: Specs, nodes: Path, tmp_path: Path
) -> None:
    command("generate", "--no-cache", "--specs", sound.root, "--nodes", nodes)
    assert not (tmp_path / "cache").exists()
    before = everything(nodes)
    for _ in range(2):
        command("generate", "--specs", sound.root, "--nodes", nodes)
    assert [path.name for path in (tmp_path / "cache").rglob("*.json")] == ["format.json"]
    assert everything(nodes) == before


def test_bad_input_is_listed_in_one_run_and_nothing_is_written(command: Run, sound: Specs, nodes: Path) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    for name in ("broken-json", "unknown-key", "no-contract", "unlisted", "nowhere"):
        sound.add({"a": TEXT}, endpoint=f"fal-ai/{name}")
    sound.specs["fal-ai/unknown-key"]["sumary"] = "x"
    sound.contracts["fal-ai/nowhere"]["input"]["properties"]["a"] = {"$ref": "#/$defs/Nowhere"}
    root = sound.write()
    catalog = root / "catalog.json"
    catalog.write_text(catalog.read_text().replace('"fal-ai/unlisted"', '"fal-ai/listed"'))
    (root / "text_to_image" / "broken_json.json").write_text("{")
    (root / "text_to_image" / "no_contract.json").unlink()
    before = everything(nodes)
    found = command("generate", "--specs", root, "--nodes", nodes)
    assert found.status == 1
    assert found.results == ""
    assert "Traceback" not in found.notes
    lines = found.notes.splitlines()
    assert [line.partition(" ")[0] for line in lines] == [
        "specs/text_to_image/broken_json.json:",
        "specs/text_to_image/no_contract.json:",
        "specs/text_to_image/nowhere.json:",
        "specs/text_to_image/unknown_key.toml:",
        "specs/text_to_image/unlisted.toml:",
        "5",
    ]
    assert all(line.endswith(")") for line in lines[:-1])
    assert lines[-1] == "5 problems; nothing was written."
    assert everything(nodes) == before


def test_what_cannot_be_planned_is_listed_and_nothing_is_written(command: Run, specs: Specs, nodes: Path) -> None:
    specs.add({"a b": TEXT, "a-b": TEXT}).write()
    found = command("generate", "--specs", specs.root, "--nodes", nodes)
    assert (found.status, found.notes.splitlines()[-1]) == (1, "1 problem; nothing was written.")
    assert not nodes.exists()
    told = command("generate", "--specs", specs.root, "--nodes", nodes, "--json")
    assert told.status == 1
    assert [(problem["file"], problem["key"]) for problem in told.json["problems"]] == [
        ("specs/text_to_image/thing.toml", "fields.a-b")
    ]


def test_a_folder_that_cannot_be_written_to_is_told_without_a_trace(command: Run, sound: Specs, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = command("generate", "--specs", sound.root, "--nodes", tmp_path / "file" / "nodes")
    assert found.status == 1
    assert found.notes.startswith("Error: ")
    assert "Not a directory" in found.notes


def test_foreign_text_in_an_error_is_printed_as_it_is(command: Run, sound: Specs, nodes: Path) -> None:
    sound.specs[ENDPOINT]["[bold]key[/bold]"] = "x"
    found = command("generate", "--specs", sound.write(), "--nodes", nodes)
    assert "[bold]key[/bold]: unknown key" in found.notes
