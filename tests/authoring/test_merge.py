"""`merge`: edits come in, nothing goes, and what two people decided differently is left to a third."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from generator.authoring.merge.bring import holds
from generator.authoring.merge.tables import merge_tables, plain, same
from tests.cases import TEXT, Specs
from tests.reports.helpers import Outcome, call

SPEC = "text_to_image/thing.toml"


@pytest.fixture
def root(specs: Specs) -> Path:
    specs.glossary = {"prompt": {"description": "What to draw."}}
    specs.add(
        {"prompt": TEXT, "steps": {"type": "integer"}},
        spec={"summary": "", "tags": [], "basic_fields": ["prompt", "steps"], "aliases": ["fal.x.Y"]},
    )
    return specs.write()


@pytest.fixture
def edits(tmp_path: Path) -> Path:
    (tmp_path / "edits/text_to_image").mkdir(parents=True)
    return tmp_path / "edits"


def merge(root: Path, edits: Path, *arguments: object) -> Outcome:
    return call("merge", edits, "--specs", root, *arguments)


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text())


def test_words_come_in_and_every_key_stays(root: Path, edits: Path) -> None:
    (root / SPEC).write_text("# keep this comment\n" + (root / SPEC).read_text())
    (edits / SPEC).write_text(
        'endpoint = "fal-ai/thing"\nstatus = "ready"\nsummary = "Draw things."\ntags = [\n  "thing",  # first\n]\n'
        'basic_fields = ["steps"]\n[fields.steps]\ndescription = "How often."\n'
    )
    told = merge(root, edits)
    assert told.status == 0, told.err
    after = read(root / SPEC)
    assert (after["status"], after["summary"], after["tags"]) == ("ready", "Draw things.", ["thing"])
    assert after["aliases"] == ["fal.x.Y"] and after["class_name"] == "Thing"
    assert after["basic_fields"] == ["steps"], "a draft's untouched proposal gives way"
    assert after["fields"] == {"steps": {"description": "How often."}}
    assert (root / SPEC).read_text().startswith("# keep this comment\n")
    assert "# first" in (root / SPEC).read_text()
    assert "1 changed, 0 conflicts" in told.err
    assert "0 changed" in merge(root, edits).err, "a second time changes nothing"


def test_a_conflict_is_shown_side_by_side_and_left_alone(root: Path, edits: Path) -> None:
    (root / SPEC).write_text((root / SPEC).read_text().replace('summary = ""', 'summary = "Ours."'))
    (edits / SPEC).write_text('endpoint = "fal-ai/thing"\nsummary = "Theirs."\ntags = ["new"]\naliases = ["fal.x.Z"]\n')
    told = merge(root, edits)
    assert told.status == 1
    row = next(line for line in told.lines if "summary" in line)
    assert "Ours." in row and "Theirs." in row
    after = read(root / SPEC)
    assert (after["summary"], after["tags"], after["aliases"]) == ("Ours.", ["new"], ["fal.x.Y"])
    found = merge(root, edits, "--json").data["files"][0]["conflicts"]
    assert {"key": "summary", "ours": "Ours.", "theirs": "Theirs."} in found


def test_with_the_starting_point_one_sided_changes_are_no_conflict(root: Path, edits: Path, tmp_path: Path) -> None:
    base = tmp_path / "base/text_to_image"
    base.mkdir(parents=True)
    start = 'endpoint = "fal-ai/thing"\nsummary = "Old."\ntags = ["a"]\naliases = ["fal.x.Y"]\n'
    (base / "thing.toml").write_text(start)
    (root / SPEC).write_text(
        (root / SPEC).read_text().replace('summary = ""', 'summary = "Old."').replace("tags = []", 'tags = ["ours"]')
    )
    (edits / SPEC).write_text(start.replace("Old.", "New.").replace("fal.x.Y", "fal.x.Z"))
    told = merge(root, edits, "--base", tmp_path / "base", "--json")
    assert told.status == 0
    assert told.data["files"][0]["replaced"] == ["summary", "aliases"]
    assert (read(root / SPEC)["summary"], read(root / SPEC)["tags"]) == ("New.", ["ours"])
    (tmp_path / "base/text_to_image/thing.toml").unlink()
    assert merge(root, edits, "--base", tmp_path / "base").status == 1, "nothing to compare with: tags conflict"


def test_a_dry_run_writes_nothing(root: Path, edits: Path) -> None:
    before = (root / SPEC).read_text()
    (edits / "any-name.toml").write_text(
        'endpoint = "fal-ai/thing"\nsummary = "Draw."\n[fields.prompt]\nname = "text"\n'
    )
    told = merge(root, edits, "--dry-run")
    assert "specs/text_to_image/thing.toml: +fields ~summary" in told.err
    assert "1 would change" in told.err
    assert (root / SPEC).read_text() == before


def test_shared_files_are_found_by_name(root: Path, edits: Path) -> None:
    (edits / "glossary.toml").write_text(
        '[prompt]\ndescription = "What to draw."\n[steps]\ndescription = "How often."\n'
    )
    (edits / "enums.toml").write_text('[Speed]\nvalues = ["a", "b"]\n')
    (edits / "text_to_image/_module.toml").write_text('summary = "Images."\n')
    assert merge(root, edits).status == 0
    assert list(read(root / "glossary.toml")) == ["prompt", "steps"]
    assert read(root / "enums.toml")["Speed"]["values"] == ["a", "b"]
    assert read(root / "text_to_image/_module.toml") == {"summary": "Images."}


def test_one_file_alone(root: Path, edits: Path) -> None:
    (edits / "x.toml").write_text('endpoint = "fal-ai/thing"\nsummary = "Draw."\n')
    assert merge(root, edits / "x.toml").status == 0
    assert merge(root, edits / "x.toml", "--base", root).status == 2


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.toml", "summary = ", "is not TOML"),
        ("a.toml", 'summary = "x"', "has no spec"),
        ("a.toml", 'endpoint = "fal-ai/other"', "'fal-ai/other' has no spec"),
        ("nowhere/_module.toml", 'summary = "x"', "no module nowhere"),
        ("a.toml", 'endpoint = "fal-ai/thing"\ncolour = "red"', "unknown key"),
        ("a.toml", 'endpoint = "fal-ai/thing"\ntags = 3', "tags"),
        ("glossary.toml", "[steps]\nwords = 1", "unknown key"),
    ],
)
def test_what_cannot_be_merged_is_said_and_changes_nothing(
    root: Path, edits: Path, name: str, text: str, said: str
) -> None:
    before = {path: path.read_text() for path in root.rglob("*.toml")}
    (edits / name).parent.mkdir(exist_ok=True)
    (edits / name).write_text(text)
    told = merge(root, edits)
    assert (told.status, said in told.err) == (1, True), told.err
    assert {path: path.read_text() for path in root.rglob("*.toml")} == before


def test_two_edits_of_one_spec_are_merged_one_at_a_time(root: Path, edits: Path) -> None:
    for name in ("a", "b"):
        (edits / f"{name}.toml").write_text(f'endpoint = "fal-ai/thing"\nsummary = "{name}"\n')
    told = merge(root, edits)
    assert (told.status, "second edit" in told.err, read(root / SPEC)["summary"]) == (1, True, "a")


def test_a_spec_of_ours_that_does_not_parse_is_said(root: Path, edits: Path) -> None:
    (root / "glossary.toml").write_text("[")
    (edits / "glossary.toml").write_text('[a]\ndescription = "x"\n')
    assert merge(root, edits).status == 1


def test_an_empty_folder_is_wrong_use(root: Path, edits: Path) -> None:
    assert merge(root, edits).status == 2


VALUES = st.recursive(
    st.text("ab", max_size=2) | st.integers(0, 2) | st.booleans() | st.lists(st.integers(0, 1), max_size=2),
    lambda inner: st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=8,
)
TABLES = st.dictionaries(st.sampled_from("pqr"), VALUES, max_size=3)


@given(TABLES, TABLES, TABLES)
def test_no_key_is_ever_lost(ours: dict[str, Any], theirs: dict[str, Any], base: dict[str, Any]) -> None:
    document = tomlkit.parse(tomlkit.dumps(ours))
    changes = merge_tables(document, tomlkit.parse(tomlkit.dumps(theirs)), base)
    after = tomllib.loads(tomlkit.dumps(document))
    assert same(after, document)
    assert holds(after, ours)
    assert set(theirs) <= set(after)
    if not changes:
        assert same(after, ours)
    if not changes.conflicts:
        again = merge_tables(document, theirs, base)
        assert not again, "what came in is there"


def test_a_value_never_takes_the_place_of_a_table() -> None:
    ours = tomlkit.parse("[a]\nb = 1\n")
    changes = merge_tables(ours, {"a": 2}, {"a": {"b": 1}})
    assert [conflict.key for conflict in changes.conflicts] == ["a"]
    assert not holds({"a": 2}, ours) and not holds({}, ours)


def test_tables_that_stand_apart_are_still_one(root: Path, edits: Path) -> None:
    with (root / SPEC).open("a") as spec:
        spec.write(
            '\n[fields.prompt]\nname = "words"\n[enums.steps]\nname = "Steps"\n[fields.steps]\nname = "passes"\n'
        )
    (edits / SPEC).write_text(
        'endpoint = "fal-ai/thing"\n[fields.prompt]\ndescription = "What to draw."\n[fields.size]\nname = "area"\n'
    )
    assert merge(root, edits).status == 0
    fields = read(root / SPEC)["fields"]
    assert fields["prompt"] == {"name": "words", "description": "What to draw."}
    assert (fields["steps"], fields["size"]) == ({"name": "passes"}, {"name": "area"})


def test_numbers_and_flags_are_told_apart() -> None:
    assert not same(1, True)
    assert not same([1], [1.0])
    assert same({"a": [1]}, {"a": [1]})
    assert plain(tomlkit.parse("a = 1")["a"]) == 1


def test_a_merge_that_would_lose_a_key_is_refused(root: Path, edits: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (edits / "a.toml").write_text('endpoint = "fal-ai/thing"\nsummary = "Draw."\n')
    before = (root / SPEC).read_text()
    monkeypatch.setattr(import_module("generator.authoring.merge.bring"), "holds", lambda after, before: False)
    told = merge(root, edits)
    assert (told.status, "without losing a key" in told.err) == (1, True)
    assert (root / SPEC).read_text() == before
