"""Every snippet of both READMEs and of the page about money does what it says."""

from __future__ import annotations

import argparse
import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from nodetool.fal.commands import COMMANDS
from nodetool.fal.settings import Money

from .conftest import NODES, Fal

README = (NODES / "README.md").read_text(encoding="utf-8")
MONEY = (NODES / "docs" / "money.md").read_text(encoding="utf-8")
FRONT = (NODES.parent / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README + FRONT + MONEY, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_runs(
    number: int, fal: Fal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(SNIPPETS[number], f"README.md, snippet {number + 1}", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip() or list(tmp_path.glob("*.json"))


def test_names_what_exists() -> None:
    assert re.search("```python\n", README) and re.search("```python\n", FRONT)
    for name in re.findall(r"NODETOOL_FAL_\w+", README + MONEY):
        assert name.removeprefix("NODETOOL_FAL_").lower() in (NODES / "src/nodetool/fal/settings.py").read_text(
            encoding="utf-8"
        )


def test_every_setting_about_money_is_explained() -> None:
    explained = set(re.findall(r"NODETOOL_FAL_(\w+)", MONEY))
    assert {setting.name.upper() for setting in fields(Money)} <= explained
    assert {"OBJECT_LIFETIME", "STORE_IO", "PRIORITY", "RUNNER_HINT"} <= explained


def test_commands_are_those_that_there_are() -> None:
    for line in re.findall(r"^python -m nodetool\.fal (.+?)(?:#.*|>.*)?$", README + MONEY, re.MULTILINE):
        name, *words = line.split()
        parser = argparse.ArgumentParser(exit_on_error=False)
        import_module(COMMANDS[name][0]).add(parser)
        parser.parse_args(words)
