"""Commands that write specs wait for each other, from the first file that they read: nobody's words are lost."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.specs import specs as specs_app
from generator.cli.support import alone as module
from generator.problems import ProblemError
from generator.upstream.sync.lock import writing_alone
from tests.cases import TEXT, Specs
from tests.reports.helpers import call

SPEC = "text_to_image/thing.toml"


@pytest.fixture
def root(specs: Specs) -> Path:
    specs.add({"prompt": TEXT}, spec={"summary": "", "fields": {"gone": {"description": "A parameter that was."}}})
    return specs.write()


@contextmanager
def another(root: Path, change: Callable[[], object], seconds: float = 0.3) -> Iterator[None]:
    """Another run that holds the specs at first, and writes a moment later."""
    holds = threading.Event()

    def run() -> None:
        with writing_alone(root, 1, lambda: None):
            holds.set()
            threading.Event().wait(seconds)
            change()

    thread = threading.Thread(target=run)
    thread.start()
    assert holds.wait(5)
    yield
    thread.join()


def test_two_merges_keep_what_both_bring(root: Path, tmp_path: Path) -> None:
    edits = tmp_path / "edits" / "text_to_image"
    edits.mkdir(parents=True)
    (edits / "thing.toml").write_text('endpoint = "fal-ai/thing"\nsummary = "Draw things."\n')
    file = root / SPEC
    with another(root, lambda: file.write_text('title = "Thing"\n' + file.read_text())):
        told = call("merge", edits.parent, "--specs", root)
    assert told.status == 0 and "another run writes to" in told.err
    after = tomllib.loads(file.read_text())
    assert (after["title"], after["summary"]) == ("Thing", "Draw things.")


def test_prune_reads_what_another_run_has_written(root: Path) -> None:
    file = root / SPEC
    with another(root, lambda: file.write_text('title = "Thing"\n' + file.read_text())):
        done = CliRunner().invoke(specs_app, ["prune", "--specs", str(root)])
    after = tomllib.loads(file.read_text())
    assert done.exit_code == 0 and after["title"] == "Thing" and "gone" not in after.get("fields", {})


@pytest.mark.parametrize(
    "arguments", [("names", "--write"), ("prune",), ("structures",)], ids=lambda found: " ".join(found)
)
def test_who_waits_too_long_says_so_and_writes_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    impatient(monkeypatch)
    before = (root / SPEC).read_text()
    with writing_alone(root, 1, lambda: None):
        done = CliRunner().invoke(specs_app, [*arguments, "--specs", str(root)])
    assert isinstance(done.exception, ProblemError) and "another run has been writing here" in str(done.exception)
    assert (root / SPEC).read_text() == before and not (root / "names.json").exists()


def test_scaffold_waits_too(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient(monkeypatch)
    with writing_alone(root, 1, lambda: None):
        assert "another run has been writing here" in call("scaffold", "--specs", root).err


def test_who_only_looks_waits_for_nobody(root: Path, tmp_path: Path) -> None:
    edits = tmp_path / "edits" / "text_to_image"
    edits.mkdir(parents=True)
    (edits / "thing.toml").write_text('endpoint = "fal-ai/thing"\nsummary = "Draw things."\n')
    with writing_alone(root, 1, lambda: None):
        assert call("merge", edits.parent, "--specs", root, "--dry-run").status == 0
        assert call("scaffold", "--specs", root, "--dry-run").status == 0
        for arguments in (("names", "--check"), ("names",), ("prune", "--dry-run"), ("structures", "--dry-run")):
            assert not isinstance(
                CliRunner().invoke(specs_app, [*arguments, "--specs", str(root)]).exception, ProblemError
            )


def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands that wait for a moment only."""
    monkeypatch.setattr(module, "writing_alone", lambda specs, _, waiting: writing_alone(specs, 0.05, waiting))
