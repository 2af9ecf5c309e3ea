"""``search``, ``show`` and ``doctor``."""

from __future__ import annotations

import json
import shlex
import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest
from nodetool.fal.commands import doctor
from nodetool.fal.commands.show import command, whole
from nodetool.fal.commands.support import version_of
from nodetool.fal.commands.wording import words_of
from nodetool.fal.errors import KeyRefused, Unreachable
from nodetool.fal.finding import catalog, entries, entry_of, nearest, node_class
from nodetool.fal.money.schema import VERSION
from nodetool.fal.shapes import shape_of

from .conftest import Ask

ESRGAN = "fal-ai/esrgan"


def test_search_prints_the_best_with_prices(ask: Ask) -> None:
    status, out, _ = ask("search", "remove", "background", "-n", "3")
    head, *rows = out.splitlines()
    assert status == 0 and head.split() == ["endpoint", "title", "price", "what", "it", "does"] and len(rows) == 3
    assert all("background" in row.lower() for row in rows)
    found = json.loads(ask("search", "make a song", "-n", "2", "--json")[1])
    assert len(found) == 2 and {"endpoint", "title", "unit_price", "node_type", "live"} <= found[0].keys()


def test_search_says_when_nothing_fits(ask: Ask) -> None:
    assert ask("search", "zzzzqqqq")[:2] == (1, "Nothing fits. Try other words, or fewer.")
    assert ask("search", "zzzzqqqq", "--json")[:2] == (1, "[]")


@pytest.mark.parametrize("size", ["0", "-3", "x"])
def test_search_for_no_nodes_is_wrong_use(ask: Ask, size: str) -> None:
    status, out, err = ask("search", "-n", size, "make a song")
    assert (status, out) == (2, "") and f"{size!r} is not a whole number of at least 1" in err


def test_search_can_leave_out_what_is_retired(ask: Ask) -> None:
    retired = next(entry for entry in entries() if not entry.live)
    assert retired.endpoint in ask("search", retired.endpoint)[1]
    assert retired.endpoint not in ask("search", retired.endpoint, "--live", "-n", "5")[1].split()


def test_search_says_how_words_were_read(ask: Ask) -> None:
    status, out, notes = ask("search", "photo", "restauration", "-n", "3")
    assert status == 0 and "restoration" in out.splitlines()[1]
    assert notes == '"restauration" was read as "restoration".'
    assert ask("search", "remove", "zzzzqqqq")[2] == 'No node has "zzzzqqqq"; the nodes\' words are English.'
    assert ask("search", "remove the background of a video")[2] == ""


def test_words_of_another_language_find_nothing(ask: Ask) -> None:
    """Nothing is better than the nearest English letters."""
    status, out, notes = ask("search", "Entferne den Hintergrund")
    assert (status, out) == (1, "Nothing fits. Try other words, or fewer.")
    assert notes == 'No node has "entferne", "den", "hintergrund"; the nodes\' words are English.'


def test_what_replaces_a_retired_node_stands_before_it(ask: Ask) -> None:
    rows = [line.split()[0] for line in ask("search", "veo 3")[1].splitlines()[1:]]
    for entry in entries():
        if entry.endpoint in rows and entry.replaced_by:
            assert rows.index(entry.replaced_by) < rows.index(entry.endpoint)
    assert rows[0] == "fal-ai/veo3.1" and "(retired; use fal-ai/veo3.1)" in ask("search", "veo 3")[1]


def test_search_says_where_to_look_when_all_is_retired(ask: Ask) -> None:
    _, out, notes = ask("search", "sora")
    assert all("(retired" in line for line in out.splitlines()[1:])
    assert "fal has retired all of these" in notes and "nodetool-fal search --live" in notes


def test_show_tells_inputs_price_and_how_to_run(ask: Ask) -> None:
    status, out, _ = ask("show", ESRGAN)
    assert (
        status == 0 and "image  picture, required" in out and "nodetool-fal run fal-ai/esrgan image=@photo.png" in out
    )
    told = json.loads(ask("show", ESRGAN, "--json")[1])
    assert told["inputs"]["image"] == {**told["inputs"]["image"], "type": "picture", "required": True}
    assert told["inputs"]["model"]["choices"] and told["outputs"] == ["output"]
    assert told["page"] == f"https://fal.ai/models/{ESRGAN}"


def test_show_says_what_is_retired(ask: Ask) -> None:
    retired = next(entry for entry in entries() if not entry.live)
    assert "fal has retired it" in ask("show", retired.endpoint)[1]


def test_every_node_can_be_shown_and_its_command_names_what_it_requires() -> None:
    for entry in entries():
        told = whole(entry)
        json.dumps(told)
        given = {word.partition("=")[0] for word in shlex.split(command(entry))[3:]}
        assert given == {name for name, item in told["inputs"].items() if item.get("required")}, entry.endpoint


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        (dict[str, Any], "JSON object"),
        (list[int], "list of whole number"),
        (int | str, "whole number or text"),
        (Any, "any JSON"),
    ],
)
def test_types_are_told_in_words(annotation: Any, words: str) -> None:
    assert words_of(shape_of(annotation)) == words


# The catalogue -----------------------------------------------------------------------------------------------


def test_entries_are_found_by_id_type_and_class() -> None:
    entry = entry_of("fal-ai/flux/schnell")
    assert entry and entry_of(entry.node_type) is entry and entry_of("FluxSchnell") is entry
    assert entry.tags and entry.uses and entry.tasks and entry.summary and entry.title
    assert entry_of("nothing") is None and node_class("no/thing") is None
    assert all(node_class(each.endpoint).endpoint == each.endpoint for each in entries())


def test_the_nearest_names() -> None:
    assert nearest("fal-ai/flux/schnel")[0] == "fal-ai/flux/schnell"
    assert "fal-ai/flux/schnell" in nearest("schnell", 10)
    assert nearest("zzzzzzzz") == []
    assert catalog.by_endpoint().keys() == {entry.endpoint for entry in entries()}


# doctor ------------------------------------------------------------------------------------------------------


def test_a_machine_that_is_ready(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx, "head", lambda url, timeout: httpx.Response(404))
    monkeypatch.setattr(doctor, "current_prices", lambda key, endpoints: {})
    ask("run", "fal-ai/flux/schnell", "prompt=x")
    status, out, _ = ask("doctor")
    assert status == 0 and "ok    key: set in FAL_KEY" in out and "journal.sqlite3, 1 runs" in out, out
    assert "fal knows the key" in out and "queue.fal.run/ answers" in out


def test_what_is_wrong_and_what_to_do(ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(url: str, timeout: float) -> None:
        raise httpx.ConnectError("no")

    monkeypatch.setattr(httpx, "head", unreachable)
    monkeypatch.setenv("FAL_KEY", '"quoted:key"')
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_DAY", "much")
    found = json.loads(ask("doctor", "--json")[1])
    states = {name: item["state"] for name, item in found.items()}
    assert states["key"] == states["settings"] == states["reach"] == states["journal"] == "bad"
    assert "quoted" not in json.dumps(found)
    monkeypatch.delenv("FAL_KEY")
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_DAY", "5")
    monkeypatch.setenv("NODETOOL_FAL_JOURNAL", "off")
    found = json.loads(ask("doctor", "--json")[1])
    assert "make one at https://fal.ai/dashboard/keys" in found["key"]["says"]
    assert found["settings"]["says"] == "budget $5.00 a day" and found["journal"]["state"] == "note"
    assert found["account"]["state"] == "note"


def test_settings_that_nobody_reads(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader's find: a misspelt budget was no limit, in silence."""
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_DAYS", "0.0001")
    monkeypatch.setenv("NODETOOL_FAL_COLOUR_OF_THE_SKY", "blue")
    status, out, _ = ask("doctor", "--offline")
    assert status == 1 and "NODETOOL_FAL_BUDGET_DAYS is no setting; did you mean NODETOOL_FAL_BUDGET_DAY" in out
    assert "NODETOOL_FAL_COLOUR_OF_THE_SKY is no setting" in out
    monkeypatch.delenv("NODETOOL_FAL_BUDGET_DAYS")
    monkeypatch.delenv("NODETOOL_FAL_COLOUR_OF_THE_SKY")
    monkeypatch.setenv("NODETOOL_FAL_BUDGET_UNKNOWN", "refuse")
    assert "budget no run whose cost is unknown before" in ask("doctor", "--offline")[1]


def test_rights_of_folders(ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "journal.sqlite3").write_bytes(b"")
    monkeypatch.setattr(doctor.os, "access", lambda path, mode: False)
    found = json.loads(ask("doctor", "--offline", "--json")[1])
    assert found["folder"]["state"] == found["journal"]["state"] == "bad" and "reach" not in found
    (home / "journal.sqlite3").unlink()
    assert "cannot be written to" in json.loads(ask("doctor", "--offline", "--json")[1])["journal"]["says"]


@pytest.mark.parametrize(
    ("error", "state"),
    [(KeyRefused("no (HTTP 401)"), "bad"), (KeyRefused("no (HTTP 403)"), "ok"), (Unreachable("away"), "note")],
)
def test_what_fal_says_of_the_key(ask: Ask, monkeypatch: pytest.MonkeyPatch, error: Exception, state: str) -> None:
    def refuse(key: str, endpoints: object) -> None:
        raise error

    monkeypatch.setattr(doctor, "current_prices", refuse)
    monkeypatch.setattr(httpx, "head", lambda url, timeout: httpx.Response(200))
    assert json.loads(ask("doctor", "--json")[1])["account"]["state"] == state


def test_what_is_not_installed(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(doctor, "version_of", lambda name: "1")
    assert "not installed: rich (bars in a terminal), mcp" in ask("doctor", "--offline")[1]


def test_without_an_installed_package_the_version_is_unknown() -> None:
    assert version_of("no-such-distribution-here") == "(not installed as a package)"


def test_a_journal_that_cannot_be_used_is_told_by_each_command(
    ask: Ask, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "journal.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        connection.execute("CREATE TABLE runs (id INTEGER)")
    for reason in ("a later release of nodetool-fal wrote it", "file is not a database"):
        for words in (("jobs",), ("jobs", "show", "abc"), ("spent",)):
            status, out, err = ask(*words)
            assert status == 1 and not out
            assert err == f"The journal of fal runs cannot be used ({reason}); NODETOOL_FAL_JOURNAL names another file."
        found = json.loads(ask("doctor", "--offline", "--json")[1])
        assert found["journal"]["state"] == "bad" and reason in found["journal"]["says"]
        path.write_bytes(b"no database" * 1000)
    monkeypatch.setenv("NODETOOL_FAL_JOURNAL", "~nobody-of-that-name/journal")
    assert ask("jobs")[2].startswith("NODETOOL_FAL_JOURNAL names the folder of an unknown user")


def test_a_proxy_that_cannot_be_used(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:80x")
    found = json.loads(ask("doctor", "--json")[1])
    assert found["reach"]["state"] == "bad" and "HTTPS_PROXY" in found["reach"]["says"]
    assert "HTTPS_PROXY" in found["account"]["says"]
