"""The journal: what it holds of a run and when, and that nothing that is wrong with it stops one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.errors import FalError, SubmitUncertain
from nodetool.fal.money import journal, schema
from nodetool.fal.money import rows as sql
from nodetool.fal.money.journal import Journal, Store, default_path, journal_of, path_of
from nodetool.fal.money.owners import Owners
from nodetool.fal.money.record import job_of
from nodetool.fal.money.schema import VERSION
from nodetool.fal.settings import Money
from nodetool.workflows.processing_context import NodeCancelledError

from tests.runtime.double import KEY, Behaviour, FalDouble, Response
from tests.runtime.harness import Context, fresh, node

Keeping = Callable[..., Context]
Rows = Callable[[], list[dict[str, Any]]]
Put = Callable[..., None]
ROOT = Path(__file__).parents[3]
ENVIRONMENT, MEASURED = (fresh(ROOT / "nodes" / "src", measured=measured) for measured in (False, True))
SECRET = "a prompt that is nobody's business"


def flux(**values: Any) -> Any:
    return node("fal.text_to_image.FluxSchnell")(**{"prompt": SECRET, **values})


def run(context: Context, **values: Any) -> dict[str, Any]:
    return asyncio.run(flux(**values).process(context))


def test_a_run_from_intent_to_bill(double: FalDouble, keeping: Keeping, rows: Rows, price: Put) -> None:
    price("0.003")
    seen: list[tuple[str, str, str]] = []

    def look(stage: str, request: Any) -> None:
        seen.extend((stage, row["state"], row["request_id"]) for row in rows())

    double.fault = look
    double.behaviour = Behaviour(headers={"x-fal-billable-units": "2"}, status_code=200)
    run(keeping(job_id="j", workflow_id="w", status_stream=0), num_images=2)
    assert seen[0] == ("submit", "sent", "")
    assert ("status", "accepted", "req-1") in [
        (stage, state, "req-1" if request else "") for stage, state, request in seen
    ]
    (row,) = rows()
    assert row["state"] == "done" and row["request_id"] in double.submissions
    assert (row["estimate"], row["cost"], row["units"], row["cost_source"]) == (6_000_000, 6_000_000, "2", "units")
    assert (row["job"], row["workflow"], row["node_type"]) == ("j", "w", "fal.text_to_image.FluxSchnell")
    files = json.loads(row["files"])
    assert [each["path"] for each in files] == ["images.0", "images.1"]
    assert all(each["url"] in double.made for each in files)


def test_prompts_and_keys_are_not_in_the_file(double: FalDouble, keeping: Keeping, path: Path, rows: Rows) -> None:
    double.behaviour = Behaviour(response={"prompt": SECRET, "images": [{"url": double.new_url("image")}]})
    run(keeping(cache="all"))
    assert rows()[0]["response"]
    journal.close_all()
    assert not any(
        SECRET.encode() in file.read_bytes() or KEY.encode() in file.read_bytes()
        for file in path.parent.glob("*.sqlite3*")
        if file.is_file()
    )
    run(keeping(journal_prompts=1))
    assert json.loads(rows()[-1]["arguments"])["prompt"] == SECRET


def test_only_the_user_reads_the_file(double: FalDouble, keeping: Keeping, path: Path) -> None:
    run(keeping())
    assert path.stat().st_mode & 0o077 == 0


def test_a_run_that_fails_and_one_that_is_cancelled(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    double.behaviour = Behaviour(error=f"boom {KEY} \x1b[31m")
    with pytest.raises(FalError):
        run(keeping())
    double.behaviour = Behaviour(runs_forever=True)
    context = keeping()
    double.fault = lambda stage, request: setattr(context, "cancelled", stage.startswith("status"))
    with pytest.raises(NodeCancelledError):
        run(context)
    failed, cancelled = rows()
    assert failed["state"] == "failed" and "boom" in failed["note"]
    assert KEY not in failed["note"] and "\x1b" not in failed["note"]
    assert cancelled["state"] == "cancelled" and cancelled["owner"] == ""


def test_a_submission_that_nobody_knows_of_is_unknown_and_was_told(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    double.inject("submit", Response(drop=True, taken=True))
    with pytest.raises(SubmitUncertain):
        run(keeping())
    assert rows()[0]["state"] == "unknown"
    context = keeping()
    run(context)
    assert not any("nobody knows" in line for line in context.lines()), "its own error said so"


def test_files_that_no_slot_shows_are_in_the_journal(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    extra = double.new_url("video")
    double.behaviour = Behaviour(response={"images": [{"url": double.new_url("image")}], "bonus": {"url": extra}})
    run(keeping())
    files = json.loads(rows()[0]["files"])
    assert {each["url"]: each.get("undeclared", False) for each in files} == {
        files[0]["url"]: False, extra: True,
    }  # fmt: skip


def test_a_dozen_files_that_no_slot_shows_are_named_with_their_links(
    double: FalDouble, keeping: Keeping, rows: Rows
) -> None:
    extra = [
        f"https://example.com/a-rather-long-folder-name/of/some/depth/{number}?signature=s3cret" for number in range(12)
    ]
    double.behaviour = Behaviour(response={"images": [{"url": double.new_url("image")}], "mask_urls": extra})
    context = keeping()
    run(context)
    (line,) = (line for line in context.lines() if "for which the node has no output" in line)
    assert all(link.partition("s3cret")[0] in line for link in extra) and "s3cret" not in line
    (request_id,) = double.submissions
    assert f"`nodetool-fal jobs show {request_id}` has their whole links" in line
    assert [each["url"] for each in json.loads(rows()[0]["files"]) if each.get("undeclared")] == extra


def test_a_stream_is_in_the_journal(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    made = node("fal.llm.OpenRouter")(prompt="x", model="y")

    async def last() -> dict[str, Any]:
        found: dict[str, Any] = {}
        async for part in made.gen_process(keeping()):
            found |= part
        return found

    asyncio.run(last())
    (row,) = rows()
    assert row["streamed"] and row["state"] == "done" and row["request_id"]


@pytest.mark.wide
def test_many_runs_at_once(double: FalDouble, keeping: Keeping, rows: Rows) -> None:
    double.behaviour = Behaviour(duration=0.2)

    async def many() -> list[Any]:
        return await asyncio.gather(*(flux().process(keeping()) for _ in range(40)))

    assert len(asyncio.run(many())) == 40
    found = rows()
    assert len(found) == len({row["request_id"] for row in found}) == len(double.submissions) == 40
    assert {row["state"] for row in found} == {"done"}


WRITER = """
import sys
from pathlib import Path
from nodetool.fal.money.journal import Store
from nodetool.fal.money.rows import Entry, add, bury, change
store = Store(Path(sys.argv[1]))
for number in range(40):
    entry = Entry(1.0, "a/b", "t", "n", "", "", "", sys.argv[2], False, 1)
    row = store.write(lambda connection: (bury(connection, store.owners), add(connection, entry, store.owners.me))[1])
    store.write(lambda connection: change(connection, row, state="done"))
"""


def test_many_processes_write_at_once(path: Path, rows: Rows) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(number)], env=ENVIRONMENT) for number in range(4)
    ]
    assert [process.wait(60) for process in started] == [0] * 4
    found = rows()
    assert len(found) == 160 and {row["state"] for row in found} == {"done"}


OPENER = """
import sys, time
from pathlib import Path
from nodetool.fal.money.journal import Store
print("ready", flush=True)
moment = float(input())
for number in range(30):
    # Who sleeps to the end is late; who never sleeps wears the machine out.
    time.sleep(max(0.0, moment + number * 0.05 - 0.02 - time.time()))
    while time.time() < moment + number * 0.05:
        pass
    store = Store(Path(sys.argv[1]) / f"{number}.sqlite3")
    store.write(lambda connection: None)
    store.close()
"""


def test_processes_that_make_the_file_at_the_same_moment(tmp_path: Path) -> None:
    """Two workers that start on a machine without a journal: neither loses a row, whichever comes first."""
    command = [sys.executable, "-c", OPENER, str(tmp_path)]
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    started = [subprocess.Popen(command, env=MEASURED, **pipes) for _ in range(3)]
    for process in started:
        assert process.stdout.readline() == "ready\n"
    moment = time.time() + 0.1
    for process in started:
        process.stdin.write(f"{moment}\n")
        process.stdin.close()
    assert [process.wait(60) for process in started] == [0] * 3


SCRIPT = """
import os, signal, subprocess, sys, threading
from pathlib import Path
from nodetool.fal.money.journal import Store, close_all, journal_of
from nodetool.fal.settings import Money

store = journal_of(Money.read({"NODETOOL_FAL_JOURNAL": sys.argv[1]})).file

def keep(name):
    store.write(lambda connection: connection.execute("INSERT INTO uploads VALUES (?, '', '', 0)", (name,)))

def keep_elsewhere(name):
    subprocess.run([sys.executable, "-c", sys.argv[2] + f"keep({name!r})", sys.argv[1]], check=True)
"""
CLOSED_BY_ITS_PARENT = """
keep("parent")
told, tell = os.pipe()
child = os.fork()
if not child:
    keep("child")
    os.read(told, 1)
    keep("child, later")
    os._exit(0)
close_all()
keep_elsewhere("other")
os.write(tell, b".")
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
BESIDE_A_THREAD = """
busy, end = threading.Event(), threading.Event()
threading.Thread(target=store.write, args=(lambda _: (busy.set(), end.wait()),)).start()
busy.wait()
threading.Timer(0.1, end.set).start()
child = os.fork()
if not child:
    signal.alarm(2)
    keep("child")
    os._exit(0)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
TWO_STORES = """
keep("first")
Store(Path(sys.argv[1]).parent / "elsewhere" / ".." / "journal.sqlite3").write(lambda connection: None)
keep_elsewhere("other")
keep("last")
os._exit(0)
"""


def kept(path: Path, script: str) -> list[str]:
    """What stands in the file after ``script``."""
    subprocess.run([sys.executable, "-c", SCRIPT + script, str(path), SCRIPT], env=MEASURED, check=True, timeout=60)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return sorted(name for (name,) in connection.execute("SELECT account FROM uploads"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_writes_whatever_its_parent_does_to_the_file(path: Path) -> None:
    assert kept(path, CLOSED_BY_ITS_PARENT) == ["child", "child, later", "other", "parent"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_forked_while_another_thread_writes(path: Path) -> None:
    assert kept(path, BESIDE_A_THREAD) == ["child"]


def test_two_ways_to_write_the_path_of_one_file(path: Path) -> None:
    """Neither takes the other's locks away."""
    (path.parent / "elsewhere").mkdir()
    assert kept(path, TWO_STORES) == ["first", "last", "other"]


# What can be wrong with the file -----------------------------------------------------------------------------


def broken(path: Path) -> None:
    path.write_bytes(b"this is no database at all " * 100)


def folder(path: Path) -> None:
    path.mkdir()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")


def other(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE runs (id INTEGER)")


def cut(path: Path) -> None:
    store = Store(path)
    store.write(lambda connection: None)
    store.close()
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("spoil", [broken, folder, newer, other, cut])
def test_a_file_that_cannot_be_used_costs_a_warning_and_no_run(
    double: FalDouble, keeping: Keeping, path: Path, caplog: pytest.LogCaptureFixture, spoil: Callable[[Path], None]
) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    for _ in range(3):
        assert run(keeping())["output"].uri
    warnings = [record.getMessage() for record in caplog.records if "journal of fal runs" in record.getMessage()]
    assert len(warnings) == 1
    assert str(path) in warnings[0] and "NODETOOL_FAL_JOURNAL" in warnings[0] and "Runs go on" in warnings[0]
    assert not path.is_file() or path.read_bytes()[: len(before)] == before, "nothing of it is destroyed"


def test_a_folder_that_cannot_be_made(
    double: FalDouble, keeping: Keeping, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_text("a file")
    context = keeping()
    context.environment["NODETOOL_FAL_JOURNAL"] = str(path / "deeper" / "journal.sqlite3")
    assert run(context)["output"].uri
    assert "cannot be used" in caplog.text


def test_a_budget_holds_in_this_process_when_the_file_is_broken(
    double: FalDouble, keeping: Keeping, path: Path, price: Put
) -> None:
    price("0.02")
    broken(path)
    run(keeping(budget_day="0.03"))
    with pytest.raises(FalError, match="BUDGET_DAY"):
        run(keeping(budget_day="0.03"))


def test_a_file_that_fails_on_the_way_says_what_is_lost(
    double: FalDouble, keeping: Keeping, path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = sql.change

    def full(connection: sqlite3.Connection, row: int, **values: object) -> None:
        if values.get("state") == "accepted":
            raise sqlite3.OperationalError("database or disk is full")
        change(connection, row, **values)

    monkeypatch.setattr(sql, "change", full)
    assert run(keeping())["output"].uri
    (request_id,) = double.submissions
    assert "database or disk is full" in caplog.text and f"request {request_id} of" in caplog.text


def test_a_file_that_another_process_holds_costs_a_warning(
    double: FalDouble, keeping: Keeping, path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_PATIENCE", 0.05)
    run(keeping())
    journal.close_all()
    with sqlite3.connect(path, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        assert run(keeping())["output"].uri
        holder.execute("ROLLBACK")
    assert "database is locked" in caplog.text


def test_tables_are_made_whole_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_TABLES", "CREATE TABLE runs (id INTEGER);\nCREATE NONSENSE")
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        Store(path).write(lambda connection: None)
    monkeypatch.undo()
    Store(path).write(lambda connection: connection.execute("SELECT response FROM runs"))


def test_reading_a_broken_file_gives_nothing(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken(path)
    assert Journal(path).look(lambda connection: 1, 0) == 0
    assert "cannot be used" in caplog.text


class Full(sqlite3.Connection):
    """A database on a full disk: SQLite undoes the transaction by itself there."""

    def execute(self, statement: str, *rest: Any) -> sqlite3.Cursor:
        if statement.strip().startswith("CREATE"):
            super().execute("ROLLBACK")
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(statement, *rest)


def test_a_full_disk_is_called_so() -> None:
    full = sqlite3.connect(":memory:", isolation_level=None, factory=Full)
    with contextlib.closing(full) as connection, pytest.raises(sqlite3.OperationalError, match="full"):
        schema.prepare(connection)


# Owners ------------------------------------------------------------------------------------------------------


def test_who_only_looks_leaves_no_lock(path: Path) -> None:
    """As ``jobs list`` does, which asks after the owners of open runs."""
    one, other = Owners(path), Owners(path)
    assert not other.is_dead(one.me)
    assert [file.stem for file in path.iterdir()] == [one.me]
    one.leave()


def test_the_next_run_clears_the_locks_of_killed_processes(double: FalDouble, keeping: Keeping, path: Path) -> None:
    """Also of those that waited for nothing."""
    folder = path.with_name(f"{path.name}.owners")
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.lock").touch()
    living = Owners(folder)
    mine = living.me
    run(keeping())
    left = {file.stem for file in folder.iterdir()}
    assert mine in left and len(left) == 2
    living.leave()


def test_the_living_and_the_dead(tmp_path: Path) -> None:
    one, two = Owners(tmp_path / "owners"), Owners(tmp_path / "owners")
    name = one.me
    assert one.me == name and not one.is_dead(name) and not two.is_dead(name)
    one.leave()
    assert two.is_dead(name) and two.is_dead("nobody")
    assert one.me != name
    two.forget(name)
    assert two.is_dead("../../etc/passwd"), "names from a file lead nowhere else"
    one.leave()


def test_a_lock_that_cannot_be_asked_for_counts_as_alive(tmp_path: Path) -> None:
    owners = Owners(tmp_path)
    (tmp_path / "odd.lock").mkdir()
    assert not owners.is_dead("odd")
    assert not Owners(None).is_dead("anybody")
    owners.leave()


def test_a_child_is_somebody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path / "journal.sqlite3")
    mine = store.owners.me
    store.write(lambda connection: None)
    parents = store._connection
    monkeypatch.setattr("os.getpid", lambda: 1)
    assert store.owners.me != mine
    store.read(lambda connection: None)
    assert store._connection is not parents
    store.close()


# Where it is -------------------------------------------------------------------------------------------------


def test_where_the_journal_is(tmp_path: Path) -> None:
    assert path_of(Money()) == default_path()
    assert default_path().name == "journal.sqlite3" and "nodetool-fal" in default_path().parts
    assert path_of(Money(journal="OFF")) is None
    assert path_of(Money(journal="~/x.db")) == Path.home() / "x.db"
    assert journal_of(Money(journal="off")) is None


def test_contexts_that_cannot_be_remembered_have_a_job() -> None:
    class Odd:
        __slots__ = ()

    assert job_of(Odd()).startswith("context-")
