"""`sync` and `drift` as people call them, against the loopback server and folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from generator.cli.drift import drift
from generator.cli.support import sync_progress
from generator.cli.sync import sync
from generator.problems import ProblemError
from generator.text import plain
from generator.upstream.sync.lock import LOCK, writing_alone
from tests.upstream.access.server import Fal, Fault, serving, status
from tests.upstream.access.world import TEXT, document, model, world_of
from tests.upstream.sync.helpers import digest

NAME = "fal-ai/model-000"


@pytest.fixture
def fal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fal]:
    """A fal with twelve endpoints, to which the environment leads."""
    with serving(world_of(12)) as server:
        monkeypatch.setenv("FAL_PLATFORM_URL", server.api_url)
        monkeypatch.setenv("FAL_OPENAPI_URL", server.queue_url)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        yield server


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """An empty specs folder."""
    (tmp_path / "specs").mkdir()
    return tmp_path / "specs"


def call(*arguments: object) -> Result:
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command("sync")(sync)
    app.command("drift")(drift)
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def call_raising(*arguments: object) -> None:
    app = typer.Typer()
    app.command("sync")(sync)
    app.command("drift")(drift)
    CliRunner().invoke(app, [str(argument) for argument in arguments], catch_exceptions=False)


def data(result: Result) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(result.stdout)
    return told


def spec_of(specs: Path, contract: str, text: str) -> None:
    (path,) = specs.rglob(f"{contract}.json")
    path.with_suffix(".toml").write_text(text)


def test_a_sync_from_fal_says_what_it_did(fal: Fal, specs: Path) -> None:
    result = call("sync", "--specs", specs)
    assert result.exit_code == 0
    assert "12 added, 0 changed, 0 unchanged, 0 failed, 0 vanished" in result.stdout
    assert "12 documents to read" in result.stderr
    assert "without a spec (run scaffold)" in result.stdout
    assert "prompt (fal-ai/model-000 and 11 more); fal says: What to draw. In words." in result.stdout


def test_json_is_alone_on_standard_output(fal: Fal, specs: Path) -> None:
    result = call("sync", "--specs", specs, "--json")
    assert len(data(result)["added"]) == 12
    assert result.stderr == ""


def test_two_syncs_into_two_folders_give_the_same_bytes(fal: Fal, tmp_path: Path) -> None:
    for name in ("one", "two"):
        call("sync", "--specs", tmp_path / name, "--batch-size", 5)
    assert digest(tmp_path / "one") == digest(tmp_path / "two")


def test_offline_gives_what_the_network_gave(fal: Fal, tmp_path: Path) -> None:
    call("sync", "--specs", tmp_path / "one")
    fal.requests.clear()
    assert call("sync", "--offline", "--specs", tmp_path / "two").exit_code == 0
    assert fal.requests == []
    assert digest(tmp_path / "one") == digest(tmp_path / "two")


def test_a_dry_run_writes_nothing(fal: Fal, specs: Path) -> None:
    result = call("sync", "--dry-run", "--specs", specs)
    assert "nothing was written" in result.stdout
    assert digest(specs) == {}


def test_a_failure_is_named_with_its_cause_and_the_rest_is_kept(fal: Fal, specs: Path) -> None:
    fal.world.without_expansion = {NAME}
    fal.faults = [Fault(status(403), "/queue", times=9)]
    result = call("sync", "--specs", specs)
    assert result.exit_code == 1
    assert f"{NAME}: http-status: fal answers 403 Forbidden" in result.stdout
    assert "11 added" in result.stdout
    # fal changes something in between: a run that went through is not resumed, or the change would be missed for hours.
    fal.faults = []
    fal.world.documents["fal-ai/model-001"] = document("fal-ai/model-001", {"prompt": TEXT})
    again = call("sync", "--specs", specs, "--json")
    assert (again.exit_code, data(again)["changed"]) == (0, ["fal-ai/model-001"])
    assert data(again)["added"] == [NAME]


def test_a_run_whose_time_was_up_is_resumed(fal: Fal, specs: Path) -> None:
    fal.world.without_expansion = {NAME}
    fal.faults = [Fault(status(429, Retry_After="3600"), "/queue", times=9)]
    assert call("sync", "--specs", specs, "--batch-size", 1).exit_code == 1
    fal.faults, fal.requests[:] = [], []
    assert call("sync", "--specs", specs).exit_code == 0
    assert len(" ".join(fal.paths("expand")).split("model-")) < 12


def test_a_damaged_listing_ends_in_status_1(fal: Fal, specs: Path) -> None:
    fal.faults = [Fault(status(400), times=9)]
    result = call("sync", "--specs", specs)
    assert result.exit_code == 1
    assert "catalogue: http-status" in result.stdout


def test_drift_is_told_and_fails_at_its_level(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    before = digest(specs)
    fal.world.documents[NAME] = document(NAME, {"prompt": TEXT, "seed": {"type": "integer"}})
    result = call("drift", "--specs", specs)
    assert result.exit_code == 1
    assert f"{NAME}: input.num_images is gone." in result.stdout
    assert "12 endpoints compared: 1 breaking, 0 undecidable, 1 compatible, 0 waived." in result.stdout
    assert call("drift", "--specs", specs, "--fail-on", "never").exit_code == 0
    found = data(call("drift", "--specs", specs, "--json"))
    assert [row["rule"] for row in found["drift"]] == ["input-removed", "input-added"]
    assert digest(specs) == before


def test_a_sync_fails_on_drift_only_when_asked(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    fal.world.documents[NAME] = document(NAME, {"prompt": TEXT})
    assert call("sync", "--dry-run", "--specs", specs, "--fail-on", "breaking").exit_code == 1
    result = call("sync", "--specs", specs)
    assert result.exit_code == 0
    assert "drift, breaking:" in result.stdout


WAIVER = """
[[waivers]]
rule = "input-removed"
path = "input.num_images"
reason = "fal always makes one"
"""


def test_a_waiver_in_the_spec_accepts_a_finding(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    fal.world.documents[NAME] = document(NAME, {"prompt": TEXT})
    spec_of(specs, "model000", f'endpoint = "{NAME}"\nclass_name = "Model000"\n{WAIVER}')
    result = call("drift", "--specs", specs)
    assert result.exit_code == 0
    assert "[waived: fal always makes one]" in result.stdout
    # once the change is taken over, the waiver has nothing to say
    call("sync", "--specs", specs)
    result = call("drift", "--specs", specs)
    assert result.exit_code == 1
    assert "waiver-stale" in result.stdout


@pytest.mark.parametrize("text", ["not toml", "waivers = 5", 'waivers = [{rule = "x"}, 3]', "\0"])
def test_a_half_finished_spec_does_not_stop_a_sync(fal: Fal, specs: Path, text: str) -> None:
    call("sync", "--specs", specs)
    spec_of(specs, "model000", text)
    assert call("sync", "--specs", specs).exit_code == 0


def test_described_parameters_are_no_hints(fal: Fal, specs: Path) -> None:
    (specs / "glossary.toml").write_text('[prompt]\ndescription = "x"\n[num_images]\nname = "n"\n')
    hints = data(call("sync", "--specs", specs, "--json"))["hints"]
    assert {hint["parameter"] for hint in hints} == {"num_images"}


def test_a_run_can_be_narrowed(fal: Fal, specs: Path) -> None:
    told = data(call("sync", "--specs", specs, "--endpoint", NAME, "--json"))
    assert told["added"] == [NAME]
    told = data(call("sync", "--specs", specs, "--module", "text_to_image", "--json"))
    assert len(told["added"]) == 11


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--endpoint", "fal-ai/model-00"], "nearest: fal-ai/model-0"),
        (["--endpoint", "zzz"], "fal does not list 'zzz'"),
        (["--module", "nowhere"], "fal lists nothing for the modules nowhere"),
        (["--from", ".", "--offline"], "--from reads a folder"),
        (["--offline", "--no-cache"], "--offline has nothing but the cache"),
        (["--timeout", "0"], "timeout must be more than 0"),
        (["--batch-size", "51"], "less than or equal to 50"),
        (["--from", "/nowhere/at/all"], "does not exist"),
    ],
)
def test_wrong_use_is_status_2(fal: Fal, specs: Path, arguments: list[str], said: str) -> None:
    result = call("sync", "--specs", specs, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_folder_needs_no_network(tmp_path: Path, specs: Path) -> None:
    folder = tmp_path / "folder" / "fal-ai"
    folder.mkdir(parents=True)
    for number in range(50):
        name = f"fal-ai/m{number}"
        (folder / f"m{number}.json").write_text(json.dumps(document(name, {f"p{number}": TEXT})))
    result = call("sync", "--from", tmp_path / "folder", "--specs", specs)
    assert result.exit_code == 0
    assert "50 added" in result.stdout
    assert "… and 10 more; --json lists all" in result.stdout


def test_a_terminal_gets_a_bar(fal: Fal, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(type(sync_progress.notes)):  # type: ignore[misc]
        is_terminal = True

    monkeypatch.setattr(sync_progress, "notes", Terminal(stderr=True, force_terminal=True))
    assert call("sync", "--specs", specs).exit_code == 0


def test_a_log_gets_a_line_now_and_then(fal: Fal, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync_progress, "STRIDE", 5)
    assert "10 of 12 documents read" in call("sync", "--specs", specs).stderr


def test_foreign_text_cannot_move_the_cursor(fal: Fal, specs: Path) -> None:
    evil = {"type": "string", "description": "\x1b[2J [red]x[/red] \u202eright to left \ud800"}
    fal.world.documents[NAME] = document(NAME, {"evil": evil})
    result = call("sync", "--specs", specs)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert "[red]x[/red]" in result.stdout
    assert plain("a\x1b\u202e\ud800\nb") == "a\ufffd\ufffd\ufffd\ufffdb"


def folder_of(tmp_path: Path, **documents: dict[str, Any] | None) -> Path:
    """A folder with a catalogue of `documents` by the end of their id; None has no document."""
    folder = tmp_path / "folder"
    rows = [model(f"fal-ai/{name}") for name in documents]
    (folder / "openapi/fal-ai").mkdir(parents=True, exist_ok=True)
    (folder / "catalog.json").write_text(json.dumps({"models": rows}))
    for name, content in documents.items():
        if content is not None:
            (folder / f"openapi/fal-ai/{name}.json").write_text(json.dumps(content))
    return folder


def test_a_folder_with_a_document_missing_ends_in_status_1(tmp_path: Path, specs: Path) -> None:
    folder = folder_of(tmp_path, there=document("fal-ai/there"), gone=None)
    result = call("sync", "--from", folder, "--specs", specs, "--json")
    assert result.exit_code == 1
    assert [row["endpoint"] for row in data(result)["failed"]] == ["fal-ai/gone"]
    assert data(result)["added"] == ["fal-ai/there"]


def test_drift_of_a_folder_is_told(tmp_path: Path, specs: Path) -> None:
    names = ("a", "b")
    folder = folder_of(tmp_path, **{name: document(f"fal-ai/{name}") for name in names})
    call("sync", "--from", folder, "--specs", specs)
    folder_of(tmp_path, a=document("fal-ai/a", {"prompt": TEXT}))
    result = call("drift", "--from", folder, "--specs", specs)
    assert result.exit_code == 1
    assert "fal-ai/a: input.num_images is gone." in result.stdout
    assert "fal-ai/b: fal no longer lists this endpoint." in result.stdout
    assert "1 endpoint compared, 1 gone: 2 breaking, 0 undecidable, 0 compatible" in result.stdout
    told = call("drift", "--from", folder, "--specs", specs, "--json", "--fail-on", "never")
    assert told.exit_code == 0
    assert {row["level"] for row in data(told)["drift"]} == {"breaking"}
    assert data(told)["failed"] == []


def test_a_damaged_catalogue_in_a_folder_is_told(tmp_path: Path, specs: Path) -> None:
    (tmp_path / "catalog.json").write_text("{")
    result = call("sync", "--from", tmp_path, "--specs", specs)
    assert result.exit_code == 1
    assert "catalogue: not-json" in result.stdout


def test_a_drift_report_can_be_sent_to_a_file(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    result = call("drift", "--specs", specs)
    assert "12 endpoints compared: 0 breaking" in result.stdout
    assert "compared" not in result.stderr


def test_new_endpoints_are_drift_and_not_compared(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    fal.world.add("fal-ai/new")
    found = data(call("drift", "--specs", specs, "--json"))["drift"]
    assert [(row["endpoint"], row["rule"]) for row in found] == [("fal-ai/new", "endpoint-added")]
    assert "12 endpoints compared, 1 new: " in call("drift", "--specs", specs).stdout


@pytest.mark.parametrize("command", ["sync", "drift"])
def test_a_folder_without_documents_is_an_error(fal: Fal, specs: Path, tmp_path: Path, command: str) -> None:
    call("sync", "--specs", specs)
    before = digest(specs)
    (tmp_path / "empty").mkdir()
    result = call(command, "--from", tmp_path / "empty", "--specs", specs)
    assert result.exit_code == 1
    assert "no catalog.json and no documents" in result.stdout
    assert digest(specs) == before


def test_a_catalogue_that_lists_nothing_is_an_error(fal: Fal, specs: Path, tmp_path: Path) -> None:
    call("sync", "--specs", specs)
    (tmp_path / "catalog.json").write_text('{"models": []}')
    result = call("drift", "--from", tmp_path, "--specs", specs)
    assert result.exit_code == 1
    assert "lists no endpoint at all" in result.stdout


@pytest.mark.parametrize(("place", "said"), [("nowhere", "does not exist"), ("bare", "holds no contracts")])
def test_drift_without_pinned_contracts_is_wrong_use(fal: Fal, tmp_path: Path, place: str, said: str) -> None:
    (tmp_path / "bare").mkdir()
    result = call("drift", "--specs", tmp_path / place)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "damage", ["{", "[]", json.dumps({"endpoint": NAME, "input": 5, "output": 6}), '{"endpoint": 5}'],
    ids=["broken", "a list", "no schemas", "no name"],
)  # fmt: skip
def test_drift_against_a_contract_that_cannot_be_read_is_an_error(fal: Fal, specs: Path, damage: str) -> None:
    call("sync", "--specs", specs)
    (path,) = specs.rglob("model000.json")
    path.write_text(damage)
    result = call("drift", "--specs", specs)
    assert result.exit_code == 1
    assert f"{NAME}: unreadable-contract: {path}" in result.stdout
    assert "11 endpoints compared" in result.stdout
    # A sync writes it anew.
    assert call("sync", "--specs", specs).exit_code == 0
    assert json.loads(path.read_text())["input"]["properties"]


def test_an_unknown_name_is_not_accepted_as_lost(fal: Fal, specs: Path) -> None:
    call("sync", "--specs", specs)
    result = call("sync", "--specs", specs, "--accept-loss", "fal-ai/model-00")
    assert result.exit_code == 2
    assert "nearest: fal-ai/model-0" in result.stderr
    result = call("sync", "--specs", specs, "--accept-loss", "zzz")
    assert result.exit_code == 2
    assert "'zzz' is not an endpoint of the catalogue; copy the id" in result.stderr


def test_three_syncs_at_once_wait_for_each_other(fal: Fal, specs: Path, tmp_path: Path) -> None:
    fal.latency = 0.02
    command = [sys.executable, "-m", "generator", "sync", "--specs", str(specs), "--batch-size", "2"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ})
        for _ in range(3)
    ]
    ends = [(process.communicate(timeout=60), process.returncode) for process in running]
    assert [status for _, status in ends] == [0, 0, 0], ends
    counts = sorted(out.rpartition("\n")[0].splitlines()[-1].split(",")[0] for (out, _), _ in ends)
    assert counts == ["0 added", "0 added", "12 added"]


def test_a_sync_that_waits_too_long_says_so(fal: Fal, specs: Path) -> None:
    with writing_alone(specs, 1, lambda: None), pytest.raises(ProblemError, match="another run has been writing"):
        call_raising("sync", "--specs", specs, "--run-timeout", "0.05")


def test_the_lock_of_a_killed_sync_locks_nobody_out(fal: Fal, specs: Path) -> None:
    hold = "import sys; from pathlib import Path; from generator.upstream.sync.lock import writing_alone\n"
    hold += "with writing_alone(Path(sys.argv[1]), 1, print): print('held', flush=True); sys.stdin.read()"
    holder = subprocess.Popen(
        [sys.executable, "-c", hold, str(specs)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.kill()
    holder.communicate()
    assert (specs / LOCK).exists()
    assert call("sync", "--specs", specs, "--run-timeout", "60").exit_code == 0


def test_a_sync_with_a_key_reads_prices_too(fal: Fal, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAL_KEY", "k")
    fal.world.price(NAME, 0.25)
    result = call("sync", "--specs", specs)
    assert result.exit_code == 0
    assert "catalogue changed, prices changed" in result.stdout
    rows = json.loads((specs / "prices.json").read_text())["prices"]
    assert rows == {NAME: {"unit_price": 0.25, "unit": "images", "currency": "USD"}}
    fal.requests.clear()
    assert call("drift", "--specs", specs).exit_code == 0
    assert fal.paths("pricing") == []


def test_prices_come_from_a_file(fal: Fal, specs: Path, tmp_path: Path) -> None:
    fal.world.price(NAME, 0.25)
    path = tmp_path / "prices-2026-05.json"
    path.write_text(json.dumps({"prices": list(fal.world.prices.values())}))
    assert call("sync", "--specs", specs, "--prices", path).exit_code == 0
    assert json.loads((specs / "prices.json").read_text())["fetched"] == "2026-05"
    assert call("sync", "--specs", specs, "--prices", path, "--prices-date", "May").exit_code == 2
    assert call("sync", "--specs", specs, "--prices", tmp_path / "none.json").exit_code == 2
    assert call("sync", "--specs", specs, "--prices-date", "2026-05").exit_code == 2


def test_words_about_cost_are_named_when_a_price_moves(fal: Fal, specs: Path, tmp_path: Path) -> None:
    fal.world.price(NAME, 0.25)
    path = tmp_path / "prices-2026-05.json"
    path.write_text(json.dumps({"prices": list(fal.world.prices.values())}))
    assert call("sync", "--specs", specs, "--prices", path).exit_code == 0
    spec = next(found for found in specs.glob("*/*.json") if f'"{NAME}"' in found.read_text()).with_suffix(".toml")
    spec.write_text(
        f'endpoint = "{NAME}"\nsummary = "Draw a picture. Costs half of the other."\nuse_cases = ["Draw a priceless vase"]\n'
        '[fields.prompt]\ndescription = "What to draw."\n[fields.num_images]\ndescription = "More are billed as more."\n'
    )
    fal.world.price(NAME, 0.5)
    path.write_text(json.dumps({"prices": list(fal.world.prices.values())}))
    result = call("sync", "--specs", specs, "--prices", path, "--prices-date", "2026-06")
    assert f"{NAME}: 0.25 USD / images → 0.5 USD / images" in result.stdout
    told = [line.strip() for line in result.stdout.splitlines() if line.startswith(f"  {NAME}: ")]
    assert told[1:] == [f"{NAME}: summary", f"{NAME}: fields.num_images.description"]
