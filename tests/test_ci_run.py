"""``.ci/run`` with a nox that only says what it is asked for: what becomes of a gate that fails, dies or hangs."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.conftest import ROOT

#: Stands for ``python3 -m venv FOLDER``.
PYTHON = """#!/bin/sh
mkdir -p "$3/bin"
cp "$(dirname "$0")/nox" "$3/bin/nox"
cp "$(dirname "$0")/chromium" "$3/bin/pip"
"""
#: Stands for ``nox --no-color -s SESSION``. One that hangs has a process of its own, and neither hears a request to end.
NOX = """#!/bin/bash
echo "says $3"
case "$3" in
  "$FAILS") exit 3 ;;
  "$DIES") kill -KILL $PPID ;;
  "$HANGS") trap '' TERM; echo $$ >"$PIDS.part"; mv "$PIDS.part" "$PIDS"; sleep 600 ;;
esac
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a script for bash")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    for name, text in {"python3": PYTHON, "nox": NOX, "chromium": "#!/bin/sh\n"}.items():
        (tmp_path / "bin" / name).write_text(text)
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / "repository" / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "run", tmp_path / "repository" / ".ci" / "run")
    (tmp_path / "repository" / "README.md").write_text('bash -c "$README" # nox -s tests\n')
    return tmp_path / "repository"


def started(repository: Path, readme: str = "true", **more: str) -> subprocess.Popen[str]:
    folder = repository.parent
    settings = {"FAILS": "", "DIES": "", "HANGS": "", "PIDS": str(folder / "pids"), "README": readme, **more}
    path = os.pathsep.join([str(folder / "bin"), os.environ["PATH"]])
    environment = {**os.environ, **settings, "PATH": path, "TMPDIR": str(folder), "PYENV_ROOT": str(folder)}
    out = (folder / "out").open("w")
    command = ["bash", str(repository / ".ci" / "run")]
    return subprocess.Popen(
        command, env=environment, text=True, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
    )


def said(repository: Path) -> str:
    """What it has said. Nothing is left behind in the folder of temporary files."""
    assert not list(repository.parent.glob("tmp.*"))
    return (repository.parent / "out").read_text()


def running_in(group: int) -> Iterator[psutil.Process]:
    """The processes of a group. One that has ended may wait for its parent to see that."""
    for process in psutil.process_iter():
        with suppress(ProcessLookupError, psutil.NoSuchProcess):
            if os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE:
                yield process


def test_without_a_failure_every_gate_is_told_and_the_status_is_0(repository: Path) -> None:
    assert started(repository).wait(60) == 0
    text = said(repository)
    assert text.count("says ") == 14 == text.count("= ") - 1 and "FAILED" not in text


def test_what_fails_or_dies_or_is_the_readmes_stops_nothing_and_the_status_is_1(repository: Path) -> None:
    assert started(repository, "false", FAILS="build", DIES="breadth").wait(60) == 1
    text = said(repository)
    assert text.count("says ") == 14 and "Failed: build breadth tests" in text
    assert "= build: FAILED with status 3" in text and "= breadth: FAILED with status none" in text


@pytest.mark.parametrize("hanging", [{"HANGS": "types"}, {"readme": "echo $$ >$PIDS; sleep 600; true"}])
def test_a_signal_ends_what_hangs_and_tells_how_far_it_came(repository: Path, hanging: dict[str, str]) -> None:
    running = started(repository, **hanging)
    pids = repository.parent / "pids"
    deadline = time.monotonic() + 60
    while not (pids.exists() and pids.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    group = os.getpgid(int(pids.read_text()))
    running.send_signal(signal.SIGTERM)
    assert running.wait(60) == 128 + signal.SIGTERM
    text = said(repository)
    assert "cut off" in text and ("says types" in text or "HANGS" not in hanging)
    assert not list(running_in(group))
