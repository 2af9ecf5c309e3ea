"""``python -m nodetool.fal``: estimates, sums, requests; for people, machines and spreadsheets."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal.commands import COMMANDS, main
from nodetool.fal.commands.support import as_csv, as_table
from nodetool.fal.dsl import workflow
from nodetool.fal.errors import FalError
from nodetool.fal.finding import entries
from nodetool.fal.money import journal
from nodetool.fal.money.journal import Store, journal_of
from nodetool.fal.money.platform import Event
from nodetool.fal.money.report import settle
from nodetool.fal.money.saving import save_all
from nodetool.fal.settings import Money
from nodetool.metadata.types import ImageRef

from tests.runtime.double import ADMIN_KEY, KEY, Behaviour, FalDouble, Response, as_json
from tests.runtime.harness import FAST, Context, fresh, node
from tests.runtime.money.conftest import SCHNELL

ROOT = Path(__file__).parents[3]
Keeping = Callable[..., Context]
Put = Callable[..., None]


@pytest.fixture
def ask(
    path: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Runs a command against the double; its status and what it printed, errors included."""
    for name, value in {**FAST, "NODETOOL_FAL_JOURNAL": str(path), "FAL_KEY": KEY, "FAL_ADMIN_KEY": ADMIN_KEY}.items():
        monkeypatch.setenv(name, value)

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        try:
            status = main(arguments)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        printed = capsys.readouterr()
        return status, "\n".join(line for line in (printed.out + printed.err).splitlines() if "| INFO |" not in line)

    return run


def paid(double: FalDouble, context: Context, **values: Any) -> str:
    asyncio.run(node("fal.text_to_image.FluxSchnell")(**{"prompt": "a cat", **values}).process(context))
    return list(double.submissions)[-1]


def test_the_module_is_a_program_and_each_command_has_help() -> None:
    command = [sys.executable, "-m", "nodetool.fal", "--help"]
    done = subprocess.run(command, env=fresh(ROOT / "nodes" / "src"), capture_output=True, text=True, check=True)
    for name, (_, line) in COMMANDS.items():
        assert name in done.stdout and line.split(",")[0] in " ".join(done.stdout.split())


@pytest.mark.parametrize("arguments", [(), ("nothing",), ("spent", "--by", "taste"), ("jobs", "dance")])
def test_wrong_use(ask: Any, arguments: tuple[str, ...]) -> None:
    assert ask(*arguments)[0] == 2


# estimate ----------------------------------------------------------------------------------------------------


def test_the_estimate_of_an_endpoint(ask: Any, price: Put) -> None:
    price("0.003")
    status, text = ask("estimate", SCHNELL, "num_images=4", "prompt=a cat")
    assert status == 0 and text.startswith(f"{SCHNELL}: $0.012 (4 × $0.003 per image")
    status, text = ask("estimate", SCHNELL, "--json")
    assert json.loads(text)["least"] == 0.003


def test_the_estimates_of_all_endpoints(ask: Any, price: Put) -> None:
    price("0.003")
    found = {row["endpoint"]: row for row in json.loads(ask("estimate", "--all", "--json")[1])}
    assert set(found) == {entry.endpoint for entry in entries()}
    assert (found[SCHNELL]["figure"], found[SCHNELL]["least"]) == ("$0.003", 0.003)
    assert {row["figure"] for name, row in found.items() if name != SCHNELL and row["least"] is None} == {"unknown"}
    assert all(row["reason"] for row in found.values())


def test_the_estimate_of_a_workflow(ask: Any, price: Put, tmp_path: Path) -> None:
    price("0.003")
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(workflow(FluxSchnell(prompt="a"), name="One")))
    assert ask("estimate", "--workflow", str(file)) == (
        0, f"flux_schnell: {ask('estimate', SCHNELL)[1]}\nTogether: $0.003.",
    )  # fmt: skip
    assert json.loads(ask("estimate", "--workflow", str(file), "--json")[1])["most"] == 0.003


def test_todays_price(ask: Any, price: Put, double: FalDouble) -> None:
    price("0.003")
    double.platform.prices = {SCHNELL: {"unit_price": 0.01, "unit": "images", "currency": "USD"}}
    assert ": $0.01 (" in ask("estimate", SCHNELL, "--current")[1]
    assert ask("estimate", "acme/other", "--any", "--current")[1].endswith(
        "acme/other: unknown (no price of this endpoint is known)"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "name an endpoint, or a workflow's file"),
        ((SCHNELL, "--workflow", "x"), "name an endpoint, or a workflow's file"),
        ((SCHNELL, "promptx=1"), "has no input 'promptx'"),
        ((SCHNELL, "x"), "key=value"),
        (("--workflow", "FILE"), "holds no workflow"),
    ],
)
def test_estimates_of_nothing(ask: Any, tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    file = tmp_path / "odd.json"
    file.write_text("[1]")
    status, text = ask("estimate", *(str(file) if word == "FILE" else word for word in arguments))
    assert status == 2 and message in text


def test_a_workflow_that_is_not_there(ask: Any, tmp_path: Path) -> None:
    status, text = ask("estimate", "--workflow", str(tmp_path / "none.json"))
    assert status == 2 and "none.json cannot be read" in text
    (tmp_path / "half.json").write_text("{")
    assert ask("estimate", "--workflow", str(tmp_path / "half.json"))[0] == 2


# spent -------------------------------------------------------------------------------------------------------


@pytest.fixture
def spending(double: FalDouble, keeping: Keeping, price: Put) -> list[str]:
    """Three runs: billed, estimated only, unknown; their request ids."""
    price("0.003")
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "2"})
    billed = paid(double, keeping(workflow_id="w"))
    double.behaviour = Behaviour()
    estimated = paid(double, keeping(workflow_id="w"))
    made = node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new")
    asyncio.run(made.process(keeping()))
    return [billed, estimated, list(double.submissions)[-1]]


def test_what_runs_have_cost(ask: Any, spending: list[str]) -> None:
    status, text = ask("spent", "--by", "endpoint")
    assert status == 0
    assert [line.split() for line in text.splitlines()] == [
        ["endpoint", "runs", "cost", "estimated", "unknown"],
        ["acme/new", "1", "$0.00", "-", "1"],
        [SCHNELL, "2", "$0.006", "$0.003", "-"],
        ["total", "3", "$0.006", "$0.003", "1"],
    ]
    data = json.loads(ask("spent", "--by", "workflow", "--json")[1])
    assert [row["name"] for row in data["rows"]] == ["(no workflow)", "w"]
    assert data["total"] == {
        "name": "total", "runs": 3, "cost": 0.006, "estimated": 0.003, "unknown": 1, "currency": "USD",
    }  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(ask("spent", "--csv")[1])))
    assert len(rows) == 1 and rows[0]["runs"] == "3"


def test_days_narrow_the_sums(ask: Any, spending: list[str]) -> None:
    assert json.loads(ask("spent", "--json", "--until", "2020-01-01")[1])["rows"] == []
    assert json.loads(ask("spent", "--json", "--since", "2020-01-01")[1])["total"]["runs"] == 3
    assert ask("spent", "--since", "yesterday")[0] == 2


def test_fals_own_bill_settles_the_sums(ask: Any, spending: list[str], double: FalDouble, path: Path) -> None:
    billed, estimated, _ = spending
    double.platform.events = [
        {"request_id": billed, "output_units": 2, "unit_price": 0.003, "percent_discount": 50},
        {"request_id": estimated, "output_units": 1, "cost_estimate_nano_usd": 1_000_000},
        {"request_id": estimated, "output_units": 1, "cost_total": 0.001},
        {"request_id": "of another machine", "output_units": 1, "cost_total": 5},
        {"request_id": None, "cost_total": 5}, "odd", {"request_id": "x"}, {"request_id": "y", "cost_total": 10**12},
    ]  # fmt: skip
    store, before = Store(path), journal.now() - 100 * 86_400
    store.write(lambda connection: connection.execute("UPDATE runs SET ended = ?1, created = ?1", (before,)))
    store.close()
    status, text = ask("spent", "--settle", "--by", "endpoint")
    assert status == 0 and "3 runs settled with 4 lines of fal's bill." in text
    assert [line.split()[2:] for line in text.splitlines()[2:]] == [
        ["$0.00", "-", "-"], ["$0.005", "-", "-"], ["$0.005", "-", "-"],
    ]  # fmt: skip
    asked = len(double.platform.asked)
    assert asked == 1 + 4, "an empty window of 89 days, then pages of two"
    ask("spent", "--settle", "--json")
    assert len(double.platform.asked) == asked, "nothing is left to settle"


def test_runs_that_may_not_be_billed_yet_are_left(ask: Any, spending: list[str], double: FalDouble) -> None:
    double.platform.events = [{"request_id": spending[0], "cost_total": 0.5}]
    data = json.loads((ask("spent", "--settle", "--json"))[1])
    assert (data["total"]["cost"], data["total"]["unknown"]) == (0.5, 1)


def test_a_bill_that_comes_late_and_in_parts_is_booked(
    ask: Any, spending: list[str], double: FalDouble, path: Path
) -> None:
    """Who settled before fal's event came had $0 in the books for good, and a budget with room that it did not have."""
    late, parts, _ = spending

    def cost() -> list[float]:
        found = {each["request_id"]: each["cost"] for each in json.loads(ask("jobs", "--json")[1])}
        return [found[late], found[parts]]

    def aged(hours: float) -> None:
        store, begun = Store(path), journal.now() - hours * 3600
        store.write(lambda connection: connection.execute("UPDATE runs SET ended = ?1, created = ?1", (begun,)))
        store.close()

    event = {"request_id": parts, "cost_total": 0.25}
    double.platform.events = [event]
    aged(2)
    ask("spent", "--settle")
    assert cost() == [0.006, 0.25], "what fal said with its answer"
    aged(30)
    assert "2 runs settled" in ask("spent", "--settle")[1]
    assert cost() == [0, 0.25]
    double.platform.events = [event, {"request_id": late, "cost_total": 0.5}, event]
    assert "2 runs settled" in ask("spent", "--settle")[1]
    assert cost() == [0.5, 0.5]
    assert "0 runs settled" in ask("spent", "--settle")[1]
    aged(8 * 24)
    asked = len(double.platform.asked)
    assert ask("spent", "--settle")[0] == 0 and len(double.platform.asked) == asked


def test_a_run_from_before_the_question_keeps_what_fal_billed(
    ask: Any, spending: list[str], double: FalDouble, path: Path
) -> None:
    settled, event = spending[0], Event(spending[0], 7, None)
    store = Store(path)
    store.write(lambda connection: settle(connection, [Event(settled, 5, None)], 0, journal.now()))
    assert store.write(lambda connection: settle(connection, [event], journal.now() + 1, journal.now() + 2)) == 0
    store.close()
    assert json.loads(ask("jobs", "show", settled)[1])["cost"] == 5e-9


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (as_json({"error": "x"}, 403), "an admin key is needed, in FAL_ADMIN_KEY"),
        (as_json({}, 429), "slow down"),
        (as_json({"detail": f"no {ADMIN_KEY}"}, 500), "refused the question (HTTP 500)"),
        (as_json({"rows": []}), "no list 'billing_events'"),
        (as_json([]), "refused the question (HTTP 200)"),
        (Response(200, b"<html>"), "does not answer with JSON"),
        (Response(drop=True), "does not answer"),
    ],
)
def test_what_fal_may_answer_instead(
    ask: Any, spending: list[str], double: FalDouble, answer: Response, message: str
) -> None:
    double.inject("platform", answer) if answer.drop else setattr(double.platform, "answer", answer)
    status, text = ask("spent", "--settle")
    assert status == 1 and message in text and ADMIN_KEY not in text


def test_another_key_may_not_see_the_bill(ask: Any, spending: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAL_ADMIN_KEY")
    assert "an admin key is needed" in ask("spent", "--settle")[1]
    monkeypatch.delenv("FAL_KEY")
    status, text = ask("spent", "--settle")
    assert status == 2 and "set FAL_ADMIN_KEY" in text
    monkeypatch.setenv("FAL_ADMIN_KEY", "a b")
    assert ask("spent", "--settle")[0] == 1


def test_without_a_journal(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "there is no journal at" in ask("spent")[1]
    monkeypatch.setenv("NODETOOL_FAL_JOURNAL", "off")
    assert ask("spent") == (2, "the journal is off (NODETOOL_FAL_JOURNAL)")


def test_a_broken_journal_is_said(ask: Any, path: Path) -> None:
    path.write_bytes(b"no database " * 1000)
    status, text = ask("spent")
    assert status == 1 and "not a database" in text
    assert ask("jobs")[0] == 1


def test_settling_an_empty_journal_asks_nothing(ask: Any, path: Path, double: FalDouble) -> None:
    Store(path).write(lambda connection: None)
    assert ask("spent", "--settle")[0] == 0
    assert not double.platform.asked


# jobs --------------------------------------------------------------------------------------------------------


def test_the_requests_of_this_machine(ask: Any, spending: list[str]) -> None:
    status, text = ask("jobs")
    lines = text.splitlines()
    assert status == 0 and lines[0].split() == ["started", "(UTC)", "endpoint", "state", "cost", "request"]
    assert lines[1].split()[2:] == ["acme/new", "done", "unknown", spending[2]]
    assert lines[2].split()[2:] == [SCHNELL, "done", "about", "$0.003", spending[1]]
    assert lines[3].split()[2:] == [SCHNELL, "done", "$0.006", spending[0]]
    assert json.loads(ask("jobs", "list", "--json", "--limit", "1")[1])[0]["request_id"] == spending[2]
    assert json.loads(ask("jobs", "--state", "failed", "--json")[1]) == []
    assert len(ask("jobs", "--csv")[1].splitlines()) == 4


@pytest.mark.parametrize(
    ("state", "request_id", "cost"),
    [("failed", "r-1", "-"), ("dropped", "", "-"), ("cancelled", "", "-"), ("cancelled", "r-1", "about $0.003")],
)
def test_a_run_that_came_to_nothing_has_no_cost(
    ask: Any, spending: list[str], path: Path, state: str, request_id: str, cost: str
) -> None:
    values = (state, request_id, spending[1])
    Store(path).write(
        lambda connection: connection.execute("UPDATE runs SET state = ?, request_id = ? WHERE request_id = ?", values)
    )
    assert f"{state}  {cost}" in " ".join(ask("jobs", "--state", state)[1].split(SCHNELL)).replace(SCHNELL, "")


def test_options_before_the_action_hold_for_it(ask: Any, spending: list[str]) -> None:
    newest = json.loads(ask("jobs", "--limit", "1", "--json", "list")[1])
    assert [row["request_id"] for row in newest] == [spending[2]]
    assert len(json.loads(ask("jobs", "--limit", "1", "list", "--limit", "2", "--json")[1])) == 2
    assert json.loads(ask("jobs", "--state", "failed", "list", "--json")[1]) == []


@pytest.mark.parametrize("action", ["show", "fetch"])
def test_what_is_json_already_takes_the_option(ask: Any, spending: list[str], action: str) -> None:
    plain = ask("jobs", action, spending[0])
    assert ask("jobs", action, spending[0], "--json") == plain and json.loads(plain[1])


def test_one_request(ask: Any, double: FalDouble, keeping: Keeping) -> None:
    request_id = paid(double, keeping(journal_prompts=1))
    shown = json.loads(ask("jobs", "show", request_id)[1])
    assert shown["files"][0]["url"] in double.made and shown["arguments"]["prompt"] == "a cat"
    status, text = ask("jobs", "show", "nobody")
    assert status == 2 and "has no request nobody" in text


def test_a_result_and_its_files(ask: Any, double: FalDouble, keeping: Keeping, tmp_path: Path) -> None:
    request_id = paid(double, keeping())
    fetched = json.loads(ask("jobs", "fetch", request_id)[1])
    assert fetched["output"]["uri"] in double.made and fetched["seed"] == 7
    folder = tmp_path / "kept"
    for _ in range(2):
        status, text = ask("jobs", "save", request_id, "--output", str(folder))
        assert status == 0 and text.splitlines() == [str(folder / f"{request_id}-{number}.png") for number in (1, 2)]
    assert len(list(folder.iterdir())) == 2
    (folder / f"{request_id}-1.png").write_bytes(b"painted over")
    assert f"{request_id}-1-2.png" in ask("jobs", "save", request_id, "--output", str(folder))[1]
    assert (folder / f"{request_id}-1.png").read_bytes() == b"painted over"
    double.made.pop(fetched["output"]["uri"])
    status, text = ask("jobs", "save", request_id, "--output", str(folder))
    assert status == 1 and "1 files were saved" in text and fetched["output"]["uri"] in text


def test_saved_files_are_listed_for_machines(ask: Any, double: FalDouble, keeping: Keeping, tmp_path: Path) -> None:
    request_id, folder = paid(double, keeping()), tmp_path / "kept"
    status, text = ask("jobs", "save", request_id, "-o", str(folder), "--json")
    paths = [str(folder / f"{request_id}-{number}.png") for number in (1, 2)]
    assert status == 0 and json.loads(text) == {"request_id": request_id, "files": paths}
    double.made.clear()
    status, text = ask("jobs", "save", request_id, "-o", str(folder), "--json")
    told = json.loads(text.splitlines()[0])
    assert status == 1 and told["request_id"] == request_id and "these are gone" in told["problem"]


def test_a_result_without_files_leaves_no_folder(
    ask: Any, double: FalDouble, keeping: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    double.behaviour = Behaviour(response={"a": 1})
    asyncio.run(node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new").process(keeping()))
    (request_id,) = double.submissions
    before = set(tmp_path.iterdir())
    assert ask("jobs", "save", request_id) == (0, "The result has no files.")
    assert json.loads(ask("jobs", "save", request_id, "--json")[1])["files"] == []
    assert set(tmp_path.iterdir()) == before


def test_an_inline_file_and_one_on_this_machine(ask: Any, double: FalDouble, keeping: Keeping, tmp_path: Path) -> None:
    double.behaviour = Behaviour(
        response={"a": {"url": "data:text/plain;base64,aGk="}, "b": {"url": "https://a.example/x"}}
    )
    asyncio.run(node("fal.dynamic.FalEndpoint")(endpoint_id="acme/new").process(keeping()))
    (request_id,) = double.submissions
    status, text = ask("jobs", "save", request_id, "--output", str(tmp_path / "kept"))
    assert status == 1 and "1 files were saved" in text and "a.example" in text
    assert (tmp_path / "kept" / f"{request_id}-1.txt").read_text() == "hi"


def test_a_file_on_the_own_network_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(FalError, match=r"could not be saved: .* \(it is not on the public internet\)"):
        asyncio.run(save_all({"output": ImageRef(uri="http://192.168.0.1/secret.png")}, tmp_path))


def test_stopping_has_three_answers(
    ask: Any, double: FalDouble, keeping: Keeping, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader's find: a request that had ended was "told to stop", and its result was given up with that."""
    request_id = paid(double, keeping())
    left_behind = "UPDATE runs SET state = 'accepted', owner = ''"
    store = Store(path)
    store.write(lambda connection: connection.execute(left_behind))
    status, text = ask("jobs", "cancel", request_id)
    assert status == 1 and f"It was over already, and is billed; nodetool-fal jobs save {request_id}" in text
    assert json.loads(ask("jobs", "show", request_id)[1])["state"] == "accepted", "its result can still be had"
    double.submissions[request_id].ended = False
    monkeypatch.setenv("NODETOOL_FAL_CANCEL_TIMEOUT", "0.2")
    double.fault = lambda stage, request: Response(500) if stage == "cancel" else None
    status, text = ask("jobs", "cancel", request_id)
    assert status == 1 and "could not be told to stop it" in text and "may still run and be billed" in text
    double.fault = lambda stage, request: None
    assert ask("jobs", "cancel", request_id) == (0, "fal was told to stop it.")
    assert double.submissions[request_id].cancelled
    assert json.loads(ask("jobs", "show", request_id)[1])["state"] == "cancelled"
    store.close()


def test_stopping_for_machines(ask: Any, double: FalDouble, keeping: Keeping) -> None:
    request_id = paid(double, keeping())
    status, text = ask("jobs", "cancel", request_id, "--json")
    found = json.loads(text)
    assert (status, found["request_id"], found["state"]) == (1, request_id, "completed") and "is billed" in found[
        "problem"
    ]
    double.submissions[request_id].ended = False
    status, text = ask("jobs", "--json", "cancel", request_id)
    assert (status, json.loads(text)) == (0, {"request_id": request_id, "state": "told"})
    status, text = ask("jobs", "cancel", "nobody-knows", "--endpoint", SCHNELL, "--json")
    found = json.loads(text)
    assert (status, found["state"]) == (1, "untold") and "could not be told to stop it" in found["problem"]


def test_stopping_what_fal_does_not_know_is_no_success(ask: Any) -> None:
    """An endpoint that is not the request's: the request itself goes on."""
    status, text = ask("jobs", "cancel", "nobody-knows", "--endpoint", SCHNELL)
    assert status == 1 and "fal could not be told to stop it (HTTP 404): it may still run" in text


def test_deleting(ask: Any, double: FalDouble, keeping: Keeping) -> None:
    request_id = paid(double, keeping())
    assert ask("jobs", "delete", request_id) == (0, "fal has deleted it.")
    assert double.platform.deleted == [request_id]
    double.platform.stuck = ["https://v3.fal.media/files/x.png"]
    assert ask("jobs", "delete", request_id) == (1, "fal did not delete https://v3.fal.media/files/x.png")
    status, text = ask("jobs", "delete", request_id, "--json")
    assert status == 1 and json.loads(text) == {
        "request_id": request_id,
        "left": ["https://v3.fal.media/files/x.png"],
        "problem": "fal did not delete https://v3.fal.media/files/x.png",
    }
    double.platform.stuck = []
    assert json.loads(ask("jobs", "delete", request_id, "--json")[1]) == {"request_id": request_id, "left": []}
    status, text = ask("jobs", "delete", "../x")
    assert status == 1 and "is not a request id" in text


def test_texts_in_the_journal_are_cleaned(ask: Any, spending: list[str], path: Path) -> None:
    store = Store(path)
    store.write(
        lambda connection: connection.execute("UPDATE runs SET endpoint = ?, note = ?", ("a\x1b[31m\nb", "=1+1"))
    )
    for arguments in (("jobs",), ("jobs", "--json"), ("jobs", "--csv"), ("spent", "--by", "endpoint", "--csv")):
        text = ask(*arguments)[1]
        assert "\x1b" not in text and "a\nb" not in text
    assert "'=1+1" in ask("jobs", "--csv")[1], "no spreadsheet runs it"
    store.close()


def test_runs_of_a_process_that_has_ended_are_settled_in_the_list(ask: Any, spending: list[str], path: Path) -> None:
    store = Store(path)
    store.write(lambda connection: connection.execute("UPDATE runs SET state = 'sent', owner = 'gone'"))
    store.close()
    assert {each["state"] for each in json.loads(ask("jobs", "--json")[1])} == {"unknown"}


def test_tables_and_spreadsheets_of_nothing() -> None:
    assert as_table([("a", "b")]) == "a  b"
    assert as_csv([], ("a", "b")) == "a,b"


def test_a_journal_in_memory_is_no_file(path: Path) -> None:
    found = journal_of(Money(journal="off", budget_day=1))
    assert found is not None and found.file.path is None
    journal.close_all()
