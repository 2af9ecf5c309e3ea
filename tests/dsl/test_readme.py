"""Every snippet of both READMEs and of the page about money does what it says."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import httpx
import pytest
from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.fal import classes
from nodetool.fal.commands import COMMANDS, main
from nodetool.fal.dsl import workflow
from nodetool.fal.money import journal
from nodetool.fal.settings import Money

from tests.runtime.double import ADMIN_KEY, KEY, FalDouble
from tests.runtime.double.media import png
from tests.runtime.harness import FAST

from .conftest import NODES

README = (NODES / "README.md").read_text(encoding="utf-8")
MONEY = (NODES / "docs" / "money.md").read_text(encoding="utf-8")
FRONT = (NODES.parent / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README + FRONT + MONEY, re.DOTALL)


SHELL = [
    line for block in re.findall(r"```sh\n(.*?)```", README + FRONT + MONEY, re.DOTALL) for line in block.splitlines()
]
COMMANDS_SHOWN = [line for line in SHELL if line.startswith("nodetool-fal ")]
#: What a reader's shell does besides, and what needs a request of the reader's own.
OTHER = re.compile(r"pip install |export FAL_(API_)?KEY=|python3 -m venv |\.venv/bin/|nox |git |#|$")


@pytest.fixture
def reader(tmp_path: Path, double: FalDouble, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reader's folder with a photo, a prompt and a workflow in it, and a key that the double takes."""
    monkeypatch.chdir(tmp_path)
    journal_file = str(tmp_path / "journal.sqlite3")
    for name, value in {
        **FAST,
        "FAL_KEY": KEY,
        "FAL_ADMIN_KEY": ADMIN_KEY,
        "NODETOOL_FAL_JOURNAL": journal_file,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(httpx, "head", lambda url, timeout: httpx.Response(404))
    (tmp_path / "photo.png").write_bytes(png(3))
    (tmp_path / "prompt.txt").write_text("a poster")
    made = workflow(FluxSchnell(prompt="a"), name="Mine")
    (tmp_path / "my-workflow.json").write_text(json.dumps(made))
    return tmp_path


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_runs(number: int, reader: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name for path in reader.iterdir()}
    exec(compile(SNIPPETS[number], f"README.md, snippet {number + 1}", "exec"), {"__name__": "__main__"})
    journal.close_all()
    made = {path.name for path in reader.iterdir() if not path.name.startswith("journal")} - before
    assert capsys.readouterr().out.strip() or made


@pytest.mark.parametrize("line", COMMANDS_SHOWN)
def test_commands_do_what_they_say(
    line: str, reader: Path, double: FalDouble, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "fal-ai/flux/schnell", "prompt=first"]) == 0
    capsys.readouterr()
    (request_id,) = double.submissions
    words = shlex.split(line.partition(" > ")[0], comments=True)[1:]
    # What is over cannot be stopped.
    double.submissions[request_id].ended = "cancel" not in words
    status = main([request_id if word == "REQUEST_ID" else word for word in words])
    journal.close_all()
    assert (status, bool(capsys.readouterr().out.strip())) == (0, True)


def test_no_other_line_of_shell_is_shown() -> None:
    assert [line for line in SHELL if line not in COMMANDS_SHOWN and not OTHER.match(line)] == []


def test_the_configuration_for_agents_starts_the_server() -> None:
    (text,) = re.findall(r"```json\n(.*?)```", README, re.DOTALL)
    (server,) = json.loads(text)["mcpServers"].values()
    parser = argparse.ArgumentParser(exit_on_error=False)
    import_module(COMMANDS[server["args"][0]][0]).add(parser)
    assert server["command"] == "nodetool-fal" and parser.parse_args(server["args"][1:]).budget == "2.50"


def test_names_what_exists() -> None:
    assert re.search("```python\n", README) and re.search("```python\n", FRONT)
    settings = (NODES / "src/nodetool/fal/settings.py").read_text(encoding="utf-8")
    for name in re.findall(r"NODETOOL_FAL_\w+", README + MONEY):
        assert name.removeprefix("NODETOOL_FAL_").lower() in settings or name == classes.SETTING


def test_every_setting_about_money_is_explained() -> None:
    explained = set(re.findall(r"NODETOOL_FAL_(\w+)", MONEY))
    assert {setting.name.upper() for setting in fields(Money)} <= explained
    assert {"OBJECT_LIFETIME", "STORE_IO", "PRIORITY", "RUNNER_HINT"} <= explained
