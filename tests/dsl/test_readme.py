"""Every snippet of both READMEs does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import NODES, Fal

README = (NODES / "README.md").read_text(encoding="utf-8")
FRONT = (NODES.parent / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README + FRONT, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_runs(
    number: int, fal: Fal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(SNIPPETS[number], f"README.md, snippet {number + 1}", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip() or list(tmp_path.glob("*.json"))


def test_names_what_exists() -> None:
    assert re.search("```python\n", README) and re.search("```python\n", FRONT)
    for name in re.findall(r"NODETOOL_FAL_\w+", README):
        assert name.removeprefix("NODETOOL_FAL_").lower() in (NODES / "src/nodetool/fal/settings.py").read_text(
            encoding="utf-8"
        )
