"""With ``--json``, standard output is one JSON document, whatever goes wrong; the exit status is as without it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from nodetool.fal.commands import main
from nodetool.fal.commands.support import as_json, sound

from tests.runtime.double import Behaviour, FalDouble
from tests.runtime.double import as_json as answer

from .conftest import Ask

SCHNELL = "fal-ai/flux/schnell"
Arguments = tuple[str, ...]


@pytest.mark.parametrize(
    ("arguments", "status", "problem"),
    [
        (("spent",), 2, "there is no journal at"),
        (("spent", "--since", "yesterday"), 2, "'yesterday' is not a day"),
        (("spent", "--by", "taste"), 2, "invalid choice: 'taste'"),
        (("jobs",), 2, "there is no journal at"),
        (("jobs", "show", "nobody"), 2, "there is no journal at"),
        (("jobs", "fetch", "nobody"), 2, "there is no journal at"),
        (("jobs", "save", "nobody"), 2, "there is no journal at"),
        (("jobs", "cancel", "nobody"), 2, "there is no journal at"),
        (("jobs", "delete", "../x"), 1, "is not a request id"),
        (("jobs", "--limit", "0"), 2, "not a whole number of at least 1"),
        (("show", "nowhere/at/all"), 2, "is not an endpoint that this version knows"),
        (("estimate", "--workflow", "gone.json"), 2, "gone.json cannot be read"),
        (("estimate",), 2, "name an endpoint"),
        (("run", SCHNELL), 2, "prompt is required"),
        (("run", SCHNELL, "--colour", "red"), 2, "unrecognized arguments: --colour red"),
        (("search",), 2, "the following arguments are required"),
        (("dance",), 2, "invalid choice: 'dance'"),
    ],
)
def test_a_mistake_is_json_too(ask: Ask, arguments: Arguments, status: int, problem: str) -> None:
    plain = ask(*arguments)
    assert plain[:2] == (status, "") and problem in plain[2]
    found, out, said = ask(*arguments, "--json")
    assert (found, said) == (status, plain[2])
    assert list(json.loads(out)) == ["problem"] and problem in json.loads(out)["problem"]


def test_a_journal_that_is_none_is_said(ask: Ask, home: Path) -> None:
    (home / "journal.sqlite3").write_bytes(b"no database " * 1000)
    for command in ("spent", "jobs"):
        status, out, _ = ask(command, "--json")
        assert status == 1 and "not a database" in json.loads(out)["problem"]


def test_a_run_that_fails_at_fal_names_its_request(ask: Ask, double: FalDouble) -> None:
    double.behaviour = Behaviour(error="CUDA out of memory")
    status, out, _ = ask("run", SCHNELL, "prompt=a", "--json", "-q")
    found = json.loads(out)
    assert status == 1 and found["request_id"] in double.submissions and "CUDA out of memory" in found["problem"]


def test_a_refused_run_has_no_request_to_ask_for(ask: Ask, double: FalDouble) -> None:
    double.inject("submit", answer({"detail": "Exhausted balance"}, 403))
    status, out, _ = ask("run", SCHNELL, "prompt=a", "--json", "-q")
    assert status == 1 and list(json.loads(out)) == ["problem"]


def test_a_mistake_that_nobody_reads_is_one_for_all_that(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["show", "nowhere/at/all", "--json"]) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_mistake_that_a_full_disk_takes_is_said_to_people(
    home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["search", "photo", "--json"]) == 1
    assert "No space left" in capfd.readouterr().err


def test_half_a_character_is_marked() -> None:
    assert sound({"a\udc00": ["b\ud83d", "\U0001f600 é", 3]}) == {"a\ufffd": ["b\ufffd", "\U0001f600 é", 3]}


def test_numbers_that_json_does_not_know_are_null() -> None:
    value = {"a": [float("nan"), 1.5, (float("inf"), "x")], "b": -float("inf")}
    assert json.loads(as_json(value), parse_constant=pytest.fail) == {"a": [None, 1.5, [None, "x"]], "b": None}
