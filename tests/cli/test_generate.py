"""``generate``: writes, checks, narrows, and refuses bad input without writing anything."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from generator.cli.support import generation
from generator.cli.support.signals import ENDING, unwinding
from generator.output.alone import writing_alone
from generator.output.journal import STAGING
from generator.output.memory.last import remember_run, run_key
from generator.output.memory.reuse import plan_changes
from generator.output.pack import generate_pack
from generator.specs.digests import spec_digests
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
    assert "added: src/nodetool/nodes/fal/vision.py\n" in first.notes
    assert "2 nodes generated, " in first.notes
    assert (nodes / PACKAGE / "text_to_image.py").read_text() == sound.pack().files[str(PACKAGE / "text_to_image.py")]
    before = everything(nodes)
    second = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert "2 nodes generated, 0 files written or removed" in second.notes
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
    assert found.json["nodes"] == 1
    assert "src/nodetool/nodes/fal/vision.py" in found.json["added"]
    again = command("generate", "--check", "--specs", sound.root, "--nodes", nodes, "--json", "--module", "vision").json
    assert {key: again[key] for key in ("missing", "extra", "changed")} == {"missing": [], "extra": [], "changed": []}


@pytest.fixture
def remembering(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a person's machine, which is not CI."""
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """One entry for each run that printed a pack."""
    calls: list[Any] = []

    def and_noted(*values: Any, **named: Any) -> Any:
        calls.append(values)
        return generate_pack(*values, **named)

    monkeypatch.setattr(generation, "generate_pack", and_noted)
    return calls


@pytest.mark.usefixtures("remembering")
def test_a_run_that_has_nothing_to_do_plans_nothing(
    command: Run, sound: Specs, nodes: Path, planned: list[Any]
) -> None:
    sound.specs[ENDPOINT]["fields"] = {"gone": {"description": "x"}}
    words = ("generate", "--specs", sound.write(), "--nodes", nodes)
    first = command(*words)
    before = everything(nodes)
    second = command(*words)
    assert len(planned) == 1
    assert everything(nodes) == before
    # What the first run reported is reported again.
    assert "stale: specs/text_to_image/thing.toml: fields.gone" in second.notes
    assert second.notes.splitlines()[0] == first.notes.splitlines()[0]
    assert "2 nodes generated, 0 files written or removed" in second.notes
    assert command(*words, "--json").json["nodes"] == 2
    assert len(planned) == 1


@pytest.mark.usefixtures("remembering")
@pytest.mark.parametrize("spoil", ["change", "remove", "add", "interrupted"])
def test_a_folder_that_holds_anything_else_is_put_right(
    command: Run, sound: Specs, nodes: Path, planned: list[Any], spoil: str
) -> None:
    words = ("generate", "--specs", sound.root, "--nodes", nodes)
    command(*words)
    before = everything(nodes)
    path = nodes / PACKAGE / ("more.py" if spoil == "add" else "vision.py")
    if spoil == "remove":
        path.unlink()
    elif spoil == "interrupted":
        (nodes / STAGING / "new").mkdir(parents=True)
    else:
        path.write_text("x = 1\n")
    command(*words)
    assert len(planned) == 2
    assert {name: text for name, (text, _) in everything(nodes).items()} == {
        name: text for name, (text, _) in before.items()
    }


@pytest.mark.usefixtures("remembering")
def test_gates_and_ci_believe_no_memory(
    command: Run, sound: Specs, nodes: Path, planned: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can write the cache can prove what it holds, so entries with sound proofs are not read there either."""
    words = ("generate", "--specs", sound.root, "--nodes", nodes)
    command(*words)
    (nodes / PACKAGE / "vision.py").write_text("evil = True\n")
    files = {path: text.decode() for path, (text, _) in everything(nodes).items() if path.endswith(".py")}
    remember_run(run_key(spec_digests(sound.root)), 2, (), files)
    assert "0 files written" in command(*words).notes
    assert command(*words, "--check").status == 1
    assert command(*words, "vision", "--check").status == 1
    monkeypatch.setenv("CI", "true")
    assert "1 files written" in command(*words).notes
    (nodes / PACKAGE / "vision.py").write_text("evil = True\n")
    monkeypatch.delenv("CI")
    assert "1 files written" in command(*words, "--no-cache").notes


@pytest.mark.usefixtures("remembering")
def test_a_check_may_be_told_to_believe_what_is_remembered(
    command: Run, sound: Specs, nodes: Path, planned: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("generate", "--specs", sound.root, "--nodes", nodes)
    check = (*words, "--check", "--cached")
    command(*words)
    assert command(*check).status == 0 and len(planned) == 1
    before = everything(nodes)
    sound.specs[ENDPOINT]["summary"] = "Draws something else."
    sound.write()
    assert command(*check).status == 1 and everything(nodes) == before
    command(*words)
    assert command(*check).status == 0
    (nodes / PACKAGE / "vision.py").write_text("x = 1\n")
    assert command(*check).status == 1
    calls = len(planned)
    monkeypatch.setenv("CI", "true")
    assert command(*check).status == 1 and len(planned) == calls + 1


@pytest.mark.usefixtures("remembering")
def test_a_run_whose_specs_change_meanwhile_is_not_remembered(
    command: Run, sound: Specs, nodes: Path, planned: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def and_a_save(*values: Any) -> Any:
        sound.specs[OTHER]["tags"] = ["new"]
        sound.write()
        return plan_changes(*values)

    with monkeypatch.context() as patch:
        patch.setattr(generation, "plan_changes", and_a_save)
        command("generate", "--specs", sound.root, "--nodes", nodes)
    command("generate", "--specs", sound.root, "--nodes", nodes)
    assert len(planned) == 2


@pytest.mark.usefixtures("remembering")
def test_a_run_with_a_fault_is_not_remembered(command: Run, sound: Specs, nodes: Path, planned: list[Any]) -> None:
    sound.specs[OTHER]["summary"] = " not one clean line"
    for _ in range(2):
        assert command("generate", "--specs", sound.write(), "--nodes", nodes).status == 1
    assert len(planned) == 2


@pytest.mark.usefixtures("remembering")
def test_a_file_that_cannot_be_read_is_told_as_ever(command: Run, sound: Specs, nodes: Path) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    path = sound.spec_path(OTHER)
    path.unlink()
    path.mkdir()
    found = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert found.status == 1
    assert "vision/other.toml: cannot be read" in found.notes


def test_with_and_without_memory_the_files_are_the_same(command: Run, sound: Specs, tmp_path: Path) -> None:
    for folder, *options in (("a",), ("b",), ("c", "--no-cache")):
        command("generate", "--specs", sound.root, "--nodes", tmp_path / folder, *options)
    texts = [{path: text for path, (text, _) in everything(tmp_path / name).items()} for name in "abc"]
    assert texts[0] == texts[1] == texts[2]


@pytest.mark.parametrize(("way", "said"), [("forward", "finished the files"), ("back", "removed what a run")])
def test_what_a_killed_run_left_is_put_right_and_told(
    command: Run, sound: Specs, nodes: Path, way: str, said: str
) -> None:
    staging = nodes / STAGING
    (staging / "new").mkdir(parents=True)
    (staging / "new" / "0").write_text("half = True\n")
    path = str(PACKAGE / "elsewhere.py")
    (staging / "journal.json").write_text(json.dumps({"way": way, "steps": [[path, True, False]]}))
    checked = command("generate", "--check", "--specs", sound.root, "--nodes", nodes)
    assert checked.notes.startswith("an interrupted run left files half-way")
    assert staging.exists()
    found = command("generate", "--specs", sound.root, "--nodes", nodes, "--json")
    assert found.json["repaired"].startswith(said)
    assert found.json["removed"] == ([path] if way == "forward" else [])
    assert not staging.exists()
    assert command("generate", "--check", "--specs", sound.root, "--nodes", nodes).status == 0


def test_a_second_run_waits_and_then_says_why_it_gives_up(
    command: Run, sound: Specs, nodes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generation, "writing_alone", partial(writing_alone, patience=0.05))
    with writing_alone(nodes):
        found = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert found.status == 1
    assert "another run has been writing here" in found.notes
    assert not list(nodes.iterdir())


@pytest.fixture
def at_a_terminal() -> Iterator[None]:
    """Signals as usual: whoever started the tests may ignore some, as nohup does."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in ENDING}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("at_a_terminal")
@pytest.mark.parametrize("number", ENDING)
def test_a_signal_between_two_files_leaves_the_old_tree(
    command: Run, sound: Specs, nodes: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    command("generate", "--specs", sound.root, "--nodes", nodes)
    before = {path: text for path, (text, _) in everything(nodes).items()}
    for endpoint in (ENDPOINT, OTHER):
        sound.specs[endpoint]["tags"] = ["new"]
    sound.write()
    replaced = []

    def and_a_signal(self: Path, target: Path) -> Path:
        replaced.append(target)
        if target.name == "vision.py":
            signal.raise_signal(number)
        return rename(self, target)

    rename = Path.replace
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", and_a_signal)
        found = command("generate", "--specs", sound.root, "--nodes", nodes)
    assert found.status == 128 + number
    assert replaced
    assert {path: text for path, (text, _) in everything(nodes).items()} == before
    assert command("generate", "--specs", sound.root, "--nodes", nodes).status == 0
    assert signal.getsignal(number) is signal.SIG_DFL


def test_outside_the_main_thread_signals_are_left_alone() -> None:
    entered = []

    def inside() -> None:
        with unwinding():
            entered.append(True)

    thread = threading.Thread(target=inside)
    thread.start()
    thread.join()
    assert entered == [True]


def test_an_ignored_signal_stays_ignored() -> None:
    before = signal.signal(ENDING[-1], signal.SIG_IGN)
    try:
        with unwinding():
            signal.raise_signal(ENDING[-1])
    finally:
        signal.signal(ENDING[-1], before)


def test_bad_input_is_listed_in_one_run_and_the_nodes_stay_as_they_were(
    command: Run, sound: Specs, nodes: Path
) -> None:
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
    told = "fault: its node stays as it was: "
    assert [line.removeprefix(told).partition(" ")[0] for line in lines] == [
        "specs/text_to_image/broken_json.json:",
        "specs/text_to_image/no_contract.json:",
        "specs/text_to_image/nowhere.json:",
        "specs/text_to_image/unknown_key.toml:",
        "specs/text_to_image/unlisted.toml:",
        "2",
    ]
    assert all(line.startswith(told) and line.endswith(")") for line in lines[:-1])
    assert everything(nodes) == before


def test_a_clash_is_listed_and_nothing_is_written(command: Run, specs: Specs, nodes: Path) -> None:
    specs.add({"a b": TEXT, "a-b": TEXT}, spec={"fields": {name: {"name": "same"} for name in ("a b", "a-b")}}).write()
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


def test_one_endpoint_that_is_wrong_keeps_its_node_and_the_rest_is_written(
    command: Run, sound: Specs, nodes: Path
) -> None:
    sound.add({"prompt": TEXT}, endpoint="fal-ai/second").write()
    assert command("generate", "--specs", sound.root, "--nodes", nodes).status == 0
    before = (nodes / "src/nodetool/nodes/fal/text_to_image.py").read_text()
    sound.specs["fal-ai/second"]["summary"] = "Paint a wall."
    sound.specs[ENDPOINT]["summary"] = " not one clean line"
    found = command("generate", "--specs", sound.write(), "--nodes", nodes)
    after = (nodes / "src/nodetool/nodes/fal/text_to_image.py").read_text()
    assert found.status == 1
    assert "fault: its node stays as it was: specs/text_to_image/thing.toml: summary" in found.notes
    assert "Paint a wall." in after
    assert before.partition("class Thing(")[2].split("\nclass ")[0] in after
    checked = command("generate", "--specs", sound.root, "--nodes", nodes, "--check", "--json")
    assert (checked.status, checked.json["changed"]) == (1, [])
    assert [(item["kind"], item["key"]) for item in checked.json["problems"]] == [("fault", "summary")]


def test_a_spec_key_that_fal_dropped_is_reported_and_stops_nothing(command: Run, sound: Specs, nodes: Path) -> None:
    sound.specs[ENDPOINT]["fields"] = {"gone": {"description": "x"}}
    found = command("generate", "--specs", sound.write(), "--nodes", nodes)
    assert found.status == 0
    assert "stale: specs/text_to_image/thing.toml: fields.gone: fal has no `gone` here" in found.notes
    assert command("generate", "--specs", sound.root, "--nodes", nodes, "--check").status == 0


def test_an_endpoint_without_a_spec_stops_nothing(command: Run, sound: Specs, nodes: Path) -> None:
    sound.entries["fal-ai/new"] = {"endpoint": "fal-ai/new", "category": "vision"}
    found = command("generate", "--specs", sound.write(), "--nodes", nodes)
    assert found.status == 0
    assert "note: specs/catalog.json: fal-ai/new: has no spec" in found.notes
